// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"
#include "text.h"
#include "wallet/views.h"

namespace sheaf::cli {

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

Task<Result<QJsonObject>> snapshot(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(chains, session->chains());
    session->output().note(q("Reading the chains…"));
    SHEAF_CO_TRY(read, co_await wallet->refresh(std::move(chains)));
    session->setExit(wallet::nothingAnswered(read) ? 3 : 0);
    co_return wallet::toJson(read, wallet->registry(), wallet->now());
}

Task<Result<void>> balances(Session *session)
{
    SHEAF_CO_TRY(document, co_await snapshot(session));
    session->output().answer(document, balancesText(document));
    co_return {};
}

Task<Result<void>> positions(Session *session)
{
    if (session->arguments().has(q("markets"))) {
        SHEAF_CO_TRY(wallet, session->unlocked());
        SHEAF_CO_TRY(chains, session->chains());
        SHEAF_CO_TRY(markets, co_await wallet->markets(std::move(chains)));
        const QJsonArray list = wallet::positionsJson(markets, wallet->registry());
        session->output().answer({{q("positions"), list}}, positionsText(list));
        co_return {};
    }
    SHEAF_CO_TRY(document, co_await snapshot(session));
    session->output().answer(document, positionsText(document[q("positions")].toArray()) +
                                           problemsText(document[q("problems")].toArray()));
    co_return {};
}

Task<Result<void>> history(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(records, wallet->activity(100));
    QJsonArray list;
    for (const wallet::Record &record : records)
        list.append(wallet::toJson(record, wallet->registry()));
    session->output().answer({{q("history"), list}}, historyText(list));
    co_return {};
}

} // namespace

std::vector<Command> portfolioCommands()
{
    const OptionSpec chain{q("chain"), q("CHAIN"), q("this chain alone; may be said more than once")};
    const OptionSpec markets{q("markets"), QString(), q("where you could open a position")};
    return {
        {{{q("balances")}, {}, q("what your accounts have, with values"), {chain}}, balances},
        {{{q("positions")}, {}, q("where your money works, with rates and rewards"), {chain, markets}}, positions},
        {{{q("history")}, {}, q("what was sent, and how far it has come"), {}}, history},
    };
}

} // namespace sheaf::cli
