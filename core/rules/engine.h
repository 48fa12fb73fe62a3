// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/cancel.h"
#include "async/task.h"
#include "execution/executor.h"
#include "portfolio/portfolio.h"
#include "rules/rule.h"

#include <functional>

namespace sheaf::rules {

/// Who a name in a sentence stands for.
class Names
{
public:
    virtual ~Names() = default;
    /// Of the person's accounts; the first account for an empty name.
    virtual Result<ethereum::Address> account(std::string_view name) const = 0;
    /// Of the address book. A bare address is no recipient of a rule unless it stands in the book.
    virtual Result<ethereum::Address> recipient(std::string_view name) const = 0;

protected:
    Names() = default;
    Names(const Names &) = default;
    Names &operator=(const Names &) = default;
};

/// What a rule would do now.
struct DryRun
{
    LogEntry entry;                          ///< the decision as it would be logged, not logged
    std::optional<execution::Review> review; ///< where there is a plan
};

/// Evaluates rules, makes plans of them and hands these to the door. It holds no key and no nonce.
class Engine final
{
public:
    struct Services
    {
        const chains::Registry *registry = nullptr;
        std::map<ethereum::ChainId, std::shared_ptr<chains::Chain>> chains;
        std::vector<std::shared_ptr<protocols::Protocol>> protocols;
        portfolio::Portfolio *portfolio = nullptr;
        execution::Executor *executor = nullptr;
        storage::Database *database = nullptr;
        const Names *names = nullptr;
        const Clock *clock = nullptr;
        crypto::Entropy *entropy = nullptr;
        async::Sleeper *sleeper = nullptr;
        policy::Policy policy;             ///< whose caps hold where a sentence sets none
        std::chrono::minutes utcOffset{0}; ///< of the person's clock, for `at 09:00`
    };

    explicit Engine(Services services);
    ~Engine();

    /// Whether add() would take it: it parses, and every name in it (places, tokens, chains, recipients, account)
    /// stands for something. InvalidInput carries the column.
    Result<void> check(std::string_view sentence) const;
    /// Checks it and stores it. A rule `without asking` does nothing until its consent is given.
    Result<Rule> add(std::string_view sentence);
    Result<std::vector<Rule>> list() const;
    Result<Rule> find(std::int64_t id) const;
    Result<void> setEnabled(std::int64_t id, bool enabled); ///< enabling a paused rule resets its breaker
    Result<void> remove(std::int64_t id);

    /// What the consent screen lists: each function with its contract and why, recipients, caps.
    struct ConsentRequest
    {
        policy::Consent consent;
        std::vector<protocols::AllowedCall> calls;
    };
    Result<ConsentRequest> consentFor(std::int64_t id) const;
    /// The caller has checked the vault's password. Conflict where the rule has changed since `consent` was shown.
    Result<void> giveConsent(std::int64_t id, policy::Consent consent);

    /// Reads, decides and plans; sends nothing and writes nothing.
    Task<Result<DryRun>> dryRun(std::int64_t id);
    /// Evaluates every enabled rule once. `approver` is asked for rules that ask first; without one they wait as Asked.
    Task<Result<std::vector<LogEntry>>> runOnce(execution::Approver *approver);
    /// Evaluates one rule now, whether or not its trigger is due (its `if` and its limits still hold). A person is
    /// asked even where the rule has a standing consent.
    Task<Result<LogEntry>> runNow(std::int64_t id, execution::Approver *approver);
    /// Evaluates one rule as runOnce() does; Conflict where it is not enabled.
    Task<Result<LogEntry>> runIfDue(std::int64_t id, execution::Approver *approver);
    /// On each new block of the chains that rules name, and on the clock, until cancelled.
    Task<Result<void>> run(execution::Approver *approver, std::function<void(const LogEntry &)> logged,
                           async::CancelToken cancel);

    /// Newest first; of one rule, or of all for id 0. A rule that goes on waiting for the same reason has one entry for
    /// it, whose readings and time are those of the last evaluation.
    Result<std::vector<LogEntry>> log(std::int64_t ruleId, unsigned limit) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sheaf::rules
