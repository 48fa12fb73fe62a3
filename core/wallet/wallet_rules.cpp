// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/consent.h"
#include "rules/resolver.h"
#include "rules/sentence_parser.h"
#include "rules/sentence_printer.h"
#include "wallet/wallet_private.h"

#include <algorithm>

namespace sheaf::wallet {

namespace {

/// Where an action takes place; nothing for one that is at no position.
std::optional<rules::Place> placeOf(const rules::Action &action)
{
    if (const auto *compound = std::get_if<rules::Compound>(&action))
        return compound->place;
    if (const auto *harvest = std::get_if<rules::Harvest>(&action))
        return harvest->place;
    if (const auto *claim = std::get_if<rules::Claim>(&action))
        return claim->place;
    if (const auto *deposit = std::get_if<rules::Deposit>(&action))
        return deposit->into;
    if (const auto *withdraw = std::get_if<rules::Withdraw>(&action))
        return withdraw->from;
    return std::nullopt;
}

} // namespace

Result<std::string> checkSentence(std::string_view text)
{
    const auto sentence = rules::parse(text);
    if (!sentence)
        return failure(sentence.error().toError());
    return rules::print(*sentence);
}

bool wantsConsent(const Rule &rule) { return rules::isStanding(rule); }

Result<rules::Engine *> Wallet::rules()
{
    SHEAF_TRY(open, d->ready());
    return open->engine.get();
}

Result<std::vector<Rule>> Wallet::rulesOn(const protocols::Position &position)
{
    SHEAF_TRY(engine, rules());
    SHEAF_TRY(all, engine->list());
    const rules::Resolver resolver(d->services->registry.get(), &d->services->protocols);
    std::erase_if(all, [&](const Rule &rule) {
        if (rule.account != position.account)
            return true;
        const auto &actions = rule.sentence.actions;
        return std::none_of(actions.begin(), actions.end(), [&](const rules::Action &action) {
            const auto placed = placeOf(action);
            const auto resolved = placed ? resolver.place(*placed) : failure(ErrorCode::NotFound, "no place");
            return resolved && rules::Resolver::matches(*resolved, position);
        });
    });
    return std::move(all);
}

Task<Result<std::vector<LogEntry>>> Wallet::runRulesOnce(Approver *approver)
{
    const auto own = d;
    SHEAF_CO_TRY(lock, co_await own->spending());
    SHEAF_CO_TRY(open, own->ready());
    auto entries = co_await open->engine->runOnce(approver);
    co_return entries;
}

Task<Result<void>> Wallet::runRules(Approver *approver, std::function<void(const LogEntry &)> logged)
{
    const auto own = d;
    SHEAF_CO_TRY(open, own->ready());
    const async::CancelToken stopped = open->running.token(); // before the wait: they may be stopped during it
    SHEAF_CO_TRY(lock, co_await own->spending());
    auto ended = co_await open->engine->run(approver, std::move(logged), stopped);
    co_return ended;
}

void Wallet::stopRules()
{
    if (d->current)
        d->current->running = async::CancelSource(); // its end cancels what runs
}

Task<Result<rules::DryRun>> Wallet::dryRunRule(std::int64_t rule)
{
    SHEAF_CO_TRY(open, d->ready());
    auto run = co_await open->engine->dryRun(rule);
    co_return run;
}

Task<Result<LogEntry>> Wallet::runRuleNow(std::int64_t rule, Approver *approver)
{
    const auto own = d;
    SHEAF_CO_TRY(lock, co_await own->spending());
    SHEAF_CO_TRY(open, own->ready());
    auto entry = co_await open->engine->runNow(rule, approver);
    co_return entry;
}

Task<Result<LogEntry>> Wallet::runRuleIfDue(std::int64_t rule, Approver *approver)
{
    const auto own = d;
    SHEAF_CO_TRY(lock, co_await own->spending());
    SHEAF_CO_TRY(open, own->ready());
    auto entry = co_await open->engine->runIfDue(rule, approver);
    co_return entry;
}

Task<Result<void>> Wallet::giveConsent(std::int64_t rule, policy::Consent consent, Secret password)
{
    const auto own = d;
    SHEAF_CO_TRY(open, own->ready());
    SHEAF_CO_TRY(check, own->services->vault->passwordCheck(std::move(password), consent));
    SHEAF_CO_CHECK(co_await async::runInBackground(std::move(check)));
    SHEAF_CO_TRY(still, own->ready());
    if (still != open) // it was locked meanwhile, and is another's now
        co_return failure(ErrorCode::Locked, "the vault was locked meanwhile");
    co_return open->engine->giveConsent(rule, std::move(consent));
}

} // namespace sheaf::wallet
