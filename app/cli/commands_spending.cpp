// SPDX-License-Identifier: GPL-3.0-or-later
#include "approver.h"
#include "session.h"
#include "stop_signal.h"
#include "text.h"
#include "wallet/views.h"

#include <algorithm>

namespace sheaf::cli {

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

Task<Result<void>> dryRun(Session *session, wallet::Wallet *wallet, wallet::Plan plan)
{
    SHEAF_CO_TRY(review, co_await wallet->review(std::move(plan)));
    const QJsonObject document = wallet::toJson(review, wallet->registry());
    session->output().answer(document, reviewText(document) + q("Nothing was sent: this was a dry run.\n"));
    session->setExit(review.blocked() ? 1 : 0);
    co_return {};
}

/// Whether Ctrl+C is for a device: a person is waited for there, and what was not signed has not happened.
bool isOnDevice(wallet::Wallet *wallet, const wallet::Plan &plan)
{
    const auto accounts = wallet->vault().accounts();
    return accounts && std::any_of(accounts->begin(), accounts->end(), [&plan](const wallet::Account &account) {
               return account.address == plan.account && account.kind == wallet::AccountKind::Hardware;
           });
}

/// What every spending command ends with.
Task<Result<void>> carryOut(Session *session, wallet::Wallet *wallet, wallet::Plan plan)
{
    if (session->arguments().has(q("dry-run"))) {
        auto done = co_await dryRun(session, wallet, std::move(plan));
        co_return done;
    }
    showProgress(session, wallet);
    TerminalApprover approver(session, wallet);
    std::optional<StopSignal> stopSignal;
    if (isOnDevice(wallet, plan))
        stopSignal.emplace([person = session->person()] { person->giveUp(); });
    SHEAF_CO_TRY(record, co_await wallet->submit(std::move(plan), &approver));
    const QJsonObject document = wallet::toJson(record, wallet->registry());
    session->output().answer(document, recordText(document));
    session->setExit(wallet::succeeded(record) ? 0 : 1);
    co_return {};
}

Task<Result<void>> send(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(chains, session->chains());
    if (chains.size() != 1)
        co_return failure(ErrorCode::InvalidInput, "--chain names the one chain to send on");
    const Arguments &arguments = session->arguments();
    wallet::SpokenAmount amount{arguments.operand(0).toStdString()};
    const std::string account = arguments.value(q("account")).value_or(QString()).toStdString();
    SHEAF_CO_TRY(plan,
                 co_await wallet->planSend(std::move(amount), arguments.operand(1).toStdString(), chains[0], account));
    auto done = co_await carryOut(session, wallet, std::move(plan));
    co_return done;
}

/// The plan; where the position is not found, with where its id can be.
Task<Result<wallet::Plan>> onPosition(Task<Result<wallet::Plan>> planning)
{
    auto plan = co_await planning;
    if (!plan && plan.error().code == ErrorCode::NotFound)
        plan.error().detail += "; 'positions --markets' lists what there is";
    co_return plan;
}

Task<Result<void>> deposit(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(slippage, session->slippage());
    std::vector<wallet::SpokenAmount> amounts;
    for (const QString &text : session->arguments().operands.mid(1))
        amounts.push_back({text.toStdString()});
    const std::string id = session->arguments().operand(0).toStdString();
    auto planning = wallet->planDeposit(id, std::move(amounts), slippage);
    SHEAF_CO_TRY(plan, co_await onPosition(std::move(planning)));
    auto done = co_await carryOut(session, wallet, std::move(plan));
    co_return done;
}

Task<Result<void>> withdraw(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(slippage, session->slippage());
    const QString share = session->arguments().value(q("share")).value_or(q("100%"));
    SHEAF_CO_TRY(basisPoints, wallet::basisPointsFrom(share.toStdString()));
    const std::string id = session->arguments().operand(0).toStdString();
    auto planning = wallet->planWithdraw(id, basisPoints, slippage);
    SHEAF_CO_TRY(plan, co_await onPosition(std::move(planning)));
    auto done = co_await carryOut(session, wallet, std::move(plan));
    co_return done;
}

Task<Result<void>> claim(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    auto planning = wallet->planClaim(session->arguments().operand(0).toStdString());
    SHEAF_CO_TRY(plan, co_await onPosition(std::move(planning)));
    auto done = co_await carryOut(session, wallet, std::move(plan));
    co_return done;
}

Task<Result<void>> compound(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(slippage, session->slippage());
    auto planning = wallet->planCompound(session->arguments().operand(0).toStdString(), slippage);
    SHEAF_CO_TRY(plan, co_await onPosition(std::move(planning)));
    auto done = co_await carryOut(session, wallet, std::move(plan));
    co_return done;
}

} // namespace

std::vector<Command> spendingCommands()
{
    const OptionSpec chain{q("chain"), q("CHAIN"), q("the chain to send on")};
    const OptionSpec account{q("account"), q("ACCOUNT"), q("the account to send from; the first if not said")};
    const OptionSpec dry{q("dry-run"), QString(), q("simulate it, show the review, and send nothing")};
    const OptionSpec yes{q("yes"), QString(), q("do not ask")};
    const OptionSpec slip{q("slippage"), q("PERCENT"), q("what a swap may lose; 0.5% if not said")};
    const OptionSpec share{q("share"), q("PERCENT"), q("how much of it; 100% if not said")};
    std::vector<Command> commands{
        {{{q("send")},
          {q("AMOUNT"), q("TO")},
          q("send `1.5 ETH` to a name of the address book or an address"),
          {chain, account, dry, yes}},
         send},
        {{{q("position"), q("deposit")},
          {q("ID"), q("AMOUNT...")},
          q("put money into a position or a market"),
          {slip, dry, yes}},
         deposit},
        {{{q("position"), q("withdraw")}, {q("ID")}, q("take it out"), {share, slip, dry, yes}}, withdraw},
        {{{q("position"), q("claim")}, {q("ID")}, q("bring in its rewards"), {dry, yes}}, claim},
        {{{q("position"), q("compound")}, {q("ID")}, q("bring them in and put them to work"), {slip, dry, yes}},
         compound},
    };
    for (Command &command : commands)
        for (const OptionSpec &option : codeOptions())
            command.spec.options.push_back(option);
    return commands;
}

} // namespace sheaf::cli
