// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/sleeper.h"
#include "async/task.h"
#include "crypto/entropy.h"
#include "execution/emptying.h"
#include "execution/plan.h"
#include "signers/signer.h"
#include "storage/database.h"

#include <functional>
#include <map>

namespace sheaf::execution {

/// A person, or a rule's standing consent, says yes or no to a review. Denied is a no.
class Approver
{
public:
    virtual ~Approver() = default;
    virtual bool isPerson() const = 0;
    virtual Task<Result<void>> approve(Review review) = 0;

protected:
    Approver() = default;
    Approver(const Approver &) = default;
    Approver &operator=(const Approver &) = default;
};

/// Called at each change of a step, for whoever shows progress.
using Progress = std::function<void(const Record &record, const Step &step)>;

std::string newPlanId(crypto::Entropy *entropy);

class Journal;

/// The one door. No other code signs a transaction or sends one.
class Executor final
{
public:
    struct Services
    {
        std::map<ethereum::ChainId, std::shared_ptr<chains::Chain>> chains;
        std::vector<std::shared_ptr<signers::Signer>> signers;
        storage::Database *database = nullptr; ///< the vault's: the journal lives there
        const Clock *clock = nullptr;
        policy::Policy policy;
        Progress progress;
        chains::Stage followUntil = chains::Stage::Included; ///< how far submit() waits; follow() goes on to Final
        async::Sleeper *sleeper = nullptr; ///< waits between two looks at the chain; null: Qt's timers
        /// How long submit() and recover() wait for a step that does not move. Then they answer with the plan still
        /// Open, and `failure` says what it waits for; recover() goes on with it.
        std::chrono::seconds patience{600};
    };

    explicit Executor(Services services);
    ~Executor();

    /// Simulates against the newest block and applies the policy; nothing is signed, nothing is written.
    Task<Result<Review>> review(Plan plan);

    /// simulate → policy → ask → journal → sign → broadcast → follow, for each call in order. Conflict where a plan
    /// of this account and chain is still open. What was written to the journal is finished by recover() if the
    /// program ends in between.
    Task<Result<Record>> submit(Plan plan, Approver *approver);

    /// After a start: finishes what the journal says is open. A step that was signed is broadcast again with the same
    /// bytes; a step that was not is simulated and signed now, unless the plan's deadline has passed: then the rest is
    /// abandoned and said so. Nothing is done twice.
    Task<Result<std::vector<Record>>> recover();

    /// Has the transaction of the plan that is sent and not included done with higher fees, or nothing in its place: a
    /// transaction with the same nonce, of which the chain takes one. `approver`, who must be a person, is asked with a
    /// review of it. In the journal before it is sent; a crash loses none of them, and recover() looks for all.
    /// Conflict where nothing of the plan waits for the chain.
    Task<Result<Record>> replace(std::string planId, ReplacementKind kind, Approver *approver);

    /// Puts a standing consent in force, in place of an earlier one of the rule. Whoever calls this has checked the
    /// vault's password, or has read the consent from the vault: an unattended plan passes with exactly this one.
    void putInForce(const policy::Consent &consent);
    /// From here on the rule's plans need a person, or a new consent.
    void withdrawConsent(const std::string &ruleId);
    /// The address book has changed.
    void setRecipients(std::set<ethereum::Address> recipients);

    /// Looks once at every included step that is not final yet, and writes what it finds.
    Task<Result<std::vector<Record>>> follow();

    /// The journal, newest first; from the plan begun before `beforePlan` on, where one is named.
    Result<std::vector<Record>> history(unsigned limit, std::string_view beforePlan = {}) const;
    /// NotFound where the journal has no such plan.
    Result<Record> find(std::string_view planId) const;

    /// How much of the native coin `account` can send to `to` so that nothing is left over: amount and fees of one
    /// block. InsufficientFunds where the fees alone are more than there is.
    Task<Result<Emptying>> emptying(ethereum::ChainId chain, ethereum::Address account, ethereum::Address to);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sheaf::execution
