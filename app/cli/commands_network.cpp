// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"
#include "wallet/views.h"

namespace sheaf::cli {

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

Task<Result<void>> list(Session *session)
{
    SHEAF_CO_TRY(wallet, session->wallet());
    QJsonArray networks;
    std::vector<QStringList> rows;
    for (const wallet::ChainSpec &chain : wallet->registry().chains()) {
        const QJsonObject json = wallet::toJson(chain);
        networks.append(json);
        rows.push_back({QString::number(chain.id.value()), json[q("name")].toString(), json[q("short_name")].toString(),
                        json[q("family")].toString(), json[q("endpoints")].toArray()[0].toString()});
    }
    session->output().answer({{q("networks"), networks}},
                             table({q("ID"), q("NAME"), q("SHORT NAME"), q("FAMILY"), q("ENDPOINT")}, rows));
    co_return {};
}

Task<Result<void>> check(Session *session)
{
    SHEAF_CO_TRY(wallet, session->wallet());
    std::optional<wallet::ChainId> only;
    if (!session->arguments().operands.isEmpty()) {
        SHEAF_CO_TRY(chain, wallet->chainNamed(session->arguments().operand(0).toStdString()));
        only = chain->id;
    }
    const auto statuses = co_await wallet->checkNetworks(only);
    QJsonArray networks;
    std::vector<QStringList> rows;
    std::optional<Error> firstError;
    for (const wallet::NetworkStatus &status : statuses) {
        const QJsonObject json = wallet::toJson(status, wallet->now());
        networks.append(json);
        if (status.error && !firstError)
            firstError = status.error;
        rows.push_back({json[q("name")].toString(), status.block ? q("ok") : q("no answer"),
                        status.block ? QString::number(status.block->number.value()) : q("–"),
                        status.error ? QString::fromStdString(status.error->detail) : QString()});
    }
    session->output().answer({{q("networks"), networks}},
                             table({q("CHAIN"), q("STATE"), q("BLOCK"), QString()}, rows, {2}));
    session->setExit(firstError ? exitStatus(firstError->code) : 0);
    co_return {};
}

Task<Result<void>> add(Session *session)
{
    SHEAF_CO_TRY(wallet, session->wallet());
    SHEAF_CO_TRY(chain, wallet->networkFiles().add(session->arguments().operand(0).toStdString()));
    session->output().answer(wallet::toJson(chain),
                             q("%1 is added. See that it answers with: sheaf-cli network check %2")
                                 .arg(QString::fromStdString(chain.name), QString::fromStdString(chain.shortName)));
    co_return {};
}

} // namespace

std::vector<Command> networkCommands()
{
    return {
        {{{q("network"), q("list")}, {}, q("the chains, and where they are asked"), {}}, list},
        {{{q("network"), q("check")}, {q("[CHAIN]")}, q("whether their endpoints answer"), {}}, check},
        {{{q("network"), q("add")}, {q("FILE")}, q("add a chain, or your own endpoints of one"), {}}, add},
    };
}

} // namespace sheaf::cli
