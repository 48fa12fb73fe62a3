// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/driver.h"

namespace sheaf::execution {

using ethereum::Wei;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kLongestPause{500};
constexpr milliseconds kShortestPause{50};
/// How many looks in a row, over how many block times, must say that the nonce is another's until that is believed:
/// behind one address there may be nodes that are blocks apart.
constexpr unsigned kReplacedLooks = 3;
constexpr unsigned kReplacedBlocks = 4;
/// How often another nonce is tried where ours was taken between the question and the journal.
constexpr unsigned kNonceAttempts = 3;

bool isSettled(StepState state)
{
    return state == StepState::Included || state == StepState::Posted || state == StepState::Final;
}

bool hasReached(StepState state, chains::Stage stage)
{
    switch (stage) {
    case chains::Stage::Sent:
        return state != StepState::Planned && state != StepState::Signed;
    case chains::Stage::Included:
        return isSettled(state);
    case chains::Stage::Posted:
        return state == StepState::Posted || state == StepState::Final;
    case chains::Stage::Final:
        return state == StepState::Final;
    }
    return false;
}

std::vector<BalanceChange> changesBefore(const JournalEntry &entry, std::size_t index)
{
    std::vector<BalanceChange> out;
    for (std::size_t i = 0; i < index; ++i)
        out.insert(out.end(), entry.steps[i].changes.begin(), entry.steps[i].changes.end());
    return out;
}

/// What the steps before have paid; what one did not say counts with its worst.
Result<Wei> paidBefore(const JournalEntry &entry, std::size_t index)
{
    Uint256 total;
    for (std::size_t i = 0; i < index; ++i) {
        const Wei paid = entry.steps[i].step.feePaid.value_or(entry.steps[i].worstFee);
        SHEAF_TRY(sum, checked(total.plus(paid.value()), "the fees"));
        total = sum;
    }
    return Wei(total);
}

bool isUnderWay(const JournalStep &step)
{
    return step.step.state == StepState::Signed || step.step.state == StepState::Sent;
}

/// Pools take another transaction for a nonce where it pays a tenth more at least, in both fees (geth, reth and
/// nethermind alike); an eighth leaves room for how they round.
Result<Bid> leastBid(const JournalStep &step)
{
    const Bytes &newest = step.variants.empty() ? step.raw : step.variants.back().raw;
    SHEAF_TRY(before, ethereum::SignedTransaction::parse(newest));
    const auto *fields = std::get_if<ethereum::Eip1559Transaction>(&before.transaction().fields());
    if (fields == nullptr)
        return failure(ErrorCode::Unsupported, "the transaction is of a type that can't be replaced");
    const auto raised = [](const Wei &wei) -> Result<Wei> {
        SHEAF_TRY(more, checked(wei.value().mulDivUp(9, 8), "the fee"));
        return Wei(std::max(more, *wei.value().plus(1)));
    };
    SHEAF_TRY(maxFee, raised(fields->maxFeePerGas));
    SHEAF_TRY(tip, raised(fields->maxPriorityFeePerGas));
    return Bid{maxFee, tip};
}

/// What is shown of a replacement: the rest of the plan with higher fees, or nothing in its place. What the plan was
/// to cost and when it was to be over is the person's to pass.
Plan replacementPlan(const Plan &plan, std::size_t index, ReplacementKind kind)
{
    Plan made = plan;
    made.limits = {};
    made.consent.reset();
    if (kind == ReplacementKind::SpeedUp) {
        made.purpose = "Speed up: " + plan.purpose;
        made.calls.erase(made.calls.begin(), made.calls.begin() + static_cast<std::ptrdiff_t>(index));
        return made;
    }
    contracts::Call nothing;
    nothing.to = plan.account;
    nothing.purpose = "Send nothing to yourself, in its place";
    made.purpose = "Cancel: " + plan.purpose;
    made.calls = {std::move(nothing)};
    made.effects = {};
    made.remarks = {"Whichever of the two the chain takes first counts: the first may still be done."};
    made.spendUsd = {};
    return made;
}

std::string stepName(const JournalEntry &entry, std::size_t index)
{
    return "step " + std::to_string(index + 1) + " of " + std::to_string(entry.steps.size());
}

ethereum::Transaction transactionOf(const Plan &plan, const contracts::Call &call, const chains::FeeQuote &fee,
                                    ethereum::Nonce nonce)
{
    ethereum::Eip1559Transaction transaction;
    transaction.chainId = plan.chain;
    transaction.nonce = nonce;
    transaction.gasLimit = fee.gasLimit;
    transaction.to = call.to;
    transaction.value = call.value;
    transaction.data = call.data;
    transaction.maxFeePerGas = fee.maxFeePerGas;
    transaction.maxPriorityFeePerGas = fee.maxPriorityFeePerGas;
    return ethereum::Transaction(std::move(transaction));
}

/// Trouble that passes by itself or when the vault is unlocked: the plan stays open for recover().
bool mayPass(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::RateLimited:
    case ErrorCode::Rpc:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
        return true;
    default:
        return false;
    }
}

/// Whoever is at the signer said no, or it can't sign this: the plan is over. Anything else may be mended.
bool endsPlan(ErrorCode code)
{
    return code == ErrorCode::Denied || code == ErrorCode::Unsupported || code == ErrorCode::WrongChain ||
           code == ErrorCode::InvalidInput || code == ErrorCode::Overflow;
}

} // namespace

Driver::Driver(Executor::Services services)
    : m_services(std::move(services)), m_journal(m_services.database, m_services.clock)
{
    if (!m_services.sleeper)
        m_services.sleeper = &m_timerSleeper;
}

Result<std::shared_ptr<chains::Chain>> Driver::chainOf(ethereum::ChainId chain) const
{
    const auto found = m_services.chains.find(chain);
    if (found == m_services.chains.end() || !found->second)
        return failure(ErrorCode::NotFound, "no chain has the id " + std::to_string(chain.value()));
    return found->second;
}

signers::Signer *Driver::signerOf(const ethereum::Address &account) const
{
    for (const auto &signer : m_services.signers)
        if (signer->holds(account))
            return signer.get();
    return nullptr;
}

Task<Result<Assessment>> Driver::assessFrom(Plan plan, bool attended, std::size_t from,
                                            std::vector<BalanceChange> prior, Wei paid,
                                            std::optional<ethereum::BlockNumber> notBefore)
{
    const auto self = shared_from_this();
    SHEAF_CO_TRY(chain, chainOf(plan));
    Question question;
    SHEAF_CO_TRY(spent, m_journal.spent(plan.id, plan.consent ? plan.consent->ruleId : std::string()));
    question.spent = spent;
    question.signer = signerOf(plan.account);
    question.plan = std::move(plan);
    question.attended = attended;
    question.from = from;
    question.prior = std::move(prior);
    question.paid = paid;
    question.policy = m_services.policy;
    question.now = m_services.clock->now();
    question.notBefore = notBefore;
    auto assessment = co_await assess(chain, std::move(question));
    SHEAF_CO_CHECK(check());
    co_return assessment;
}

Task<Result<Record>> Driver::drive(JournalEntry entry)
{
    const auto self = shared_from_this();
    if (!m_driven.insert(entry.plan.id).second)
        co_return failure(ErrorCode::Conflict, "the plan is under way");
    const auto outcome = co_await driveSteps(&entry);
    m_driven.erase(entry.plan.id);
    if (!outcome)
        co_return failure(outcome.error());
    co_return entry.record();
}

Task<Result<Driver::Outcome>> Driver::driveSteps(JournalEntry *entry)
{
    for (std::size_t i = 0; i < entry->steps.size(); ++i) {
        bool fresh = false;
        if (entry->steps[i].step.state == StepState::Planned) {
            // A reorganisation may have taken back what this step builds on.
            if (i > 0 && entry->steps[i - 1].step.state != StepState::Final) {
                SHEAF_CO_TRY(before, co_await settleStep(entry, i - 1, false));
                if (before != Outcome::Done)
                    co_return before;
            }
            SHEAF_CO_TRY(signing, co_await signStep(entry, i));
            if (signing != Outcome::Done)
                co_return signing;
            fresh = true;
        }
        if (entry->steps[i].step.state == StepState::Final)
            continue;
        SHEAF_CO_TRY(settled, co_await settleStep(entry, i, fresh));
        if (settled != Outcome::Done)
            co_return settled;
    }
    entry->state = PlanState::Done;
    entry->failure.clear();
    SHEAF_CO_CHECK(m_journal.save(*entry));
    report(*entry, entry->steps.size() - 1);
    auto waited = co_await waitForStage(entry);
    co_return waited;
}

Task<Result<Driver::Outcome>> Driver::signStep(JournalEntry *entry, std::size_t index)
{
    SHEAF_CO_TRY(chain, chainOf(entry->plan));
    const auto start = m_services.clock->steadyNow();
    for (unsigned taken = 0;;) {
        SHEAF_CO_TRY(paid, paidBefore(*entry, index));
        std::optional<ethereum::BlockNumber> notBefore;
        if (index > 0)
            notBefore = entry->steps[index - 1].step.block;
        const UnixTime deadline = entry->plan.limits.deadline;
        if (deadline != UnixTime() && m_services.clock->now() > deadline)
            co_return conclude(entry, PlanState::Abandoned,
                               "the plan's time was over before " + stepName(*entry, index));
        auto assessment =
            co_await assessFrom(entry->plan, entry->attended, index, changesBefore(*entry, index), paid, notBefore);
        SHEAF_CO_CHECK(check());
        if (!assessment && mayPass(assessment.error().code)) {
            entry->failure = "waits before " + stepName(*entry, index) + ": " + assessment.error().detail;
            if (m_services.clock->steadyNow() - start >= m_services.patience)
                co_return Outcome::Wait;
            SHEAF_CO_CHECK(co_await pause(chain));
            continue;
        }
        if (!assessment)
            co_return stopForError(entry, assessment.error());
        signers::Signer *signer = signerOf(entry->plan.account);
        if (!signer) {
            entry->failure = "waits for the key of " + entry->plan.account.toString();
            co_return Outcome::Wait;
        }
        // A vault that was locked meanwhile is no reason to give up what a rule has begun.
        auto notices = assessment->review.notices;
        std::erase_if(notices, [](const auto &notice) { return notice.code == "signer_needs_person"; });
        if (policy::blocks(notices))
            co_return conclude(entry, PlanState::Failed,
                               stepName(*entry, index) + " was not sent: " + errorOf(notices).detail);
        const auto pending = co_await rpc::getTransactionCount(chain->client(), entry->plan.account,
                                                               rpc::BlockId(rpc::BlockTag::Pending));
        SHEAF_CO_CHECK(check());
        if (!pending)
            co_return stopForError(entry, pending.error());
        SHEAF_CO_TRY(nonce, m_journal.nextNonce(entry->plan.account, entry->plan.chain, *pending));
        const chains::FeeQuote &fee = assessment->review.simulation.fees.front();
        const contracts::Call &call = entry->steps[index].step.call;
        const auto signedTransaction =
            co_await signedBy(signer, entry->plan, transactionOf(entry->plan, call, fee, nonce));
        SHEAF_CO_CHECK(check());
        if (!signedTransaction)
            co_return stopForError(entry, signedTransaction.error());
        JournalStep step = entry->steps[index];
        step.raw = signedTransaction->serialize();
        step.step.hash = signedTransaction->hash();
        step.step.nonce = nonce;
        step.worstFee = fee.worst;
        step.changes = assessment->changesByCall.front();
        entry->failure.clear();
        const auto written = m_journal.sign(*entry, index, std::move(step));
        if (!written && written.error().code == ErrorCode::Conflict && ++taken < kNonceAttempts)
            continue;
        if (!written)
            co_return failure(written.error());
        report(*entry, index);
        co_return Outcome::Done;
    }
}

Task<Result<ethereum::SignedTransaction>> Driver::signedBy(signers::Signer *signer, Plan plan,
                                                           ethereum::Transaction draft)
{
    auto made = co_await signer->sign(plan.account, plan.chain, draft);
    if (!made)
        co_return failure(made.error());
    if (made->transaction() != draft)
        co_return failure(ErrorCode::Internal, "the signer signed something else than it was asked to");
    SHEAF_CO_TRY(sender, made->sender());
    if (sender != plan.account)
        co_return failure(ErrorCode::Internal, "the signature is another account's");
    co_return std::move(*made);
}

Task<Result<Driver::Outcome>> Driver::settleStep(JournalEntry *entry, std::size_t index, bool fresh)
{
    SHEAF_CO_TRY(chain, chainOf(entry->plan));
    const auto start = m_services.clock->steadyNow();
    const milliseconds doubtFor(chain->spec().blockTimeMs * kReplacedBlocks);
    auto lastOurs = start;
    unsigned replaced = 0;
    bool refusedOnly = true; // no broadcast of ours can have arrived anywhere
    bool deliverNow = fresh;
    std::size_t variants = 0;
    bool newestRefused = false;
    while (true) {
        std::string reason;
        // A replacement may have been written meanwhile, or before a crash: it is sent until a pool has it.
        SHEAF_CO_CHECK(m_journal.readVariants(entry->steps[index], entry->plan.id));
        const std::size_t before = std::exchange(variants, entry->steps[index].variants.size());
        if (isUnderWay(entry->steps[index]) && variants > before) {
            deliverNow = true;
            newestRefused = false;
        }
        if (deliverNow) {
            const DeliveryReport report = co_await deliver(chain, entry->steps[index]);
            SHEAF_CO_CHECK(check());
            refusedOnly = refusedOnly && report.delivery == Delivery::Refused;
            newestRefused = report.newestRefused;
            if (report.delivery == Delivery::Sent && entry->steps[index].step.state == StepState::Signed) {
                JournalStep sent = entry->steps[index];
                sent.step.state = StepState::Sent;
                SHEAF_CO_CHECK(store(entry, index, std::move(sent)));
            }
            reason = report.reason;
        }
        Finding finding = co_await look(chain, entry->plan.account, entry->steps[index], m_services.clock->now());
        SHEAF_CO_CHECK(check());
        const auto now = m_services.clock->steadyNow();
        const bool late = now - start >= m_services.patience;
        if (finding.sight != Sight::Replaced && finding.sight != Sight::Unknown) {
            replaced = 0;
            lastOurs = now;
        }
        replaced += finding.sight == Sight::Replaced ? 1 : 0;
        if (finding.sight == Sight::Mined) {
            entry->failure.clear();
            const JournalStep &known = entry->steps[index];
            if (finding.step.step.state != known.step.state || finding.step.blockHash != known.blockHash) {
                SHEAF_CO_CHECK(store(entry, index, std::move(finding.step)));
            }
            co_return Outcome::Done;
        }
        if (finding.sight == Sight::Cancelled) {
            entry->steps[index] = std::move(finding.step);
            co_return conclude(entry, PlanState::Abandoned, stepName(*entry, index) + " was cancelled");
        }
        std::string ended;
        if (finding.sight == Sight::Reverted) {
            ended = finding.step.step.failure;
        } else if (replaced >= kReplacedLooks && now - lastOurs >= doubtFor) {
            ended = "another transaction of this account took the nonce: it was sent from somewhere else";
        } else if (finding.sight == Sight::Missing && deliverNow && refusedOnly && (fresh || late)) {
            ended = "the network refuses the transaction: " + reason;
        }
        if (!ended.empty()) {
            entry->steps[index] = std::move(finding.step);
            entry->steps[index].step.state = StepState::Failed;
            entry->steps[index].step.failure = ended;
            co_return conclude(entry, PlanState::Failed, stepName(*entry, index) + " failed: " + ended);
        }
        if (finding.sight == Sight::Pending && entry->steps[index].step.state != StepState::Sent) {
            SHEAF_CO_CHECK(store(entry, index, std::move(finding.step)));
        }
        if (late) {
            entry->failure = "waits for " + stepName(*entry, index) + (reason.empty() ? "" : ": " + reason);
            co_return Outcome::Wait;
        }
        const bool newestLost = finding.sight == Sight::Pending && !finding.newestKnown && !newestRefused;
        deliverNow = finding.sight == Sight::Missing || newestLost;
        fresh = false;
        SHEAF_CO_CHECK(co_await pause(chain));
    }
}

Task<Result<Driver::Outcome>> Driver::waitForStage(JournalEntry *entry)
{
    SHEAF_CO_TRY(chain, chainOf(entry->plan));
    const auto start = m_services.clock->steadyNow();
    for (std::size_t i = 0; i < entry->steps.size();) {
        if (hasReached(entry->steps[i].step.state, m_services.followUntil)) {
            ++i;
            continue;
        }
        if (m_services.clock->steadyNow() - start >= m_services.patience)
            co_return Outcome::Wait;
        SHEAF_CO_CHECK(co_await pause(chain));
        SHEAF_CO_TRY(settled, co_await settleStep(entry, i, false));
        if (settled != Outcome::Done)
            co_return settled;
    }
    co_return Outcome::Over;
}

Task<Result<Record>> Driver::replace(std::string planId, ReplacementKind kind, Approver *approver)
{
    const auto self = shared_from_this();
    if (!approver->isPerson())
        co_return failure(ErrorCode::Denied, "only a person replaces a transaction");
    SHEAF_CO_TRY(entry, m_journal.find(planId));
    const auto waiting = std::find_if(entry.steps.begin(), entry.steps.end(), isUnderWay);
    if (entry.state != PlanState::Open || waiting == entry.steps.end())
        co_return failure(ErrorCode::Conflict, "nothing of it waits for the chain");
    const auto index = static_cast<std::size_t>(waiting - entry.steps.begin());
    SHEAF_CO_TRY(chain, chainOf(entry.plan));
    signers::Signer *signer = signerOf(entry.plan.account);
    if (!signer)
        co_return failure(ErrorCode::NotFound, "nobody here can sign for " + entry.plan.account.toString());
    SHEAF_CO_TRY(least, leastBid(entry.steps[index]));

    Question question;
    question.plan = replacementPlan(entry.plan, index, kind);
    question.attended = true;
    if (kind == ReplacementKind::SpeedUp) {
        SHEAF_CO_TRY(paid, paidBefore(entry, index));
        question.prior = changesBefore(entry, index);
        question.paid = paid;
    }
    SHEAF_CO_TRY(spent, m_journal.spent(planId, std::string()));
    question.spent = spent;
    question.policy = m_services.policy;
    question.signer = signer;
    question.now = m_services.clock->now();
    question.leastBid = least;
    auto assessment = co_await assess(chain, std::move(question));
    SHEAF_CO_CHECK(check());
    if (!assessment)
        co_return failure(assessment.error());
    const Review review = assessment->review;
    if (review.blocked())
        co_return failure(errorOf(review.notices));
    SHEAF_CO_CHECK(co_await approver->approve(review));
    SHEAF_CO_CHECK(check());

    const chains::FeeQuote &fee = review.simulation.fees.front();
    const contracts::Call &call = review.plan.calls.front();
    const ethereum::Transaction draft = transactionOf(entry.plan, call, fee, *entry.steps[index].step.nonce);
    auto made = co_await signedBy(signer, entry.plan, draft);
    SHEAF_CO_CHECK(check());
    if (!made)
        co_return failure(made.error());
    SHEAF_CO_CHECK(m_journal.addReplacement(
        entry, index, {kind, made->serialize(), made->hash(), fee.worst, m_services.clock->now()}));
    report(entry, index);
    if (isDriven(planId))
        co_return entry.record(); // whoever drives it finds the replacement at the next look
    SHEAF_CO_TRY(current, m_journal.find(planId));
    auto record = co_await drive(std::move(current));
    co_return record;
}

Task<Result<Record>> Driver::followOnce(JournalEntry entry)
{
    const auto self = shared_from_this();
    if (!m_driven.insert(entry.plan.id).second)
        co_return entry.record();
    const std::string id = entry.plan.id;
    const auto chain = chainOf(entry.plan);
    Result<void> outcome;
    for (std::size_t i = 0; chain && outcome && i < entry.steps.size(); ++i) {
        const StepState state = entry.steps[i].step.state;
        if (state != StepState::Sent && state != StepState::Included && state != StepState::Posted)
            continue;
        Finding finding = co_await look(*chain, entry.plan.account, entry.steps[i], m_services.clock->now());
        if (finding.sight == Sight::Missing)
            co_await deliver(*chain, finding.step);
        outcome = check();
        if (!outcome || finding.sight == Sight::Unknown)
            continue;
        // Believed when it is seen the second time: endpoints differ by a block or two.
        if (finding.sight == Sight::Replaced && state == StepState::Sent) {
            finding.step.step.state = StepState::Failed;
            finding.step.step.failure = "after a reorganisation another transaction took the nonce";
        }
        if (finding.step.step.state == StepState::Failed || finding.sight == Sight::Cancelled) {
            entry.state = PlanState::Failed;
            entry.failure = stepName(entry, i) + " failed: " + finding.step.step.failure;
        }
        if (finding.step.step.state != state || finding.step.blockHash != entry.steps[i].blockHash)
            outcome = store(&entry, i, std::move(finding.step));
    }
    m_driven.erase(id);
    if (!chain)
        co_return failure(chain.error());
    if (!outcome)
        co_return failure(outcome.error());
    co_return entry.record();
}

Result<Driver::Outcome> Driver::stopForError(JournalEntry *entry, const Error &error)
{
    if (endsPlan(error.code))
        return conclude(entry, error.code == ErrorCode::Denied ? PlanState::Abandoned : PlanState::Failed,
                        error.detail);
    entry->failure = error.detail;
    return Outcome::Wait;
}

Result<Driver::Outcome> Driver::conclude(JournalEntry *entry, PlanState state, std::string reason)
{
    entry->state = state;
    entry->failure = std::move(reason);
    std::size_t last = 0;
    for (std::size_t i = 0; i < entry->steps.size(); ++i) {
        Step &step = entry->steps[i].step;
        if (step.state == StepState::Planned)
            step.state = StepState::Abandoned;
        else
            last = i;
    }
    SHEAF_CHECK(m_journal.save(*entry));
    report(*entry, last);
    return Outcome::Over;
}

Result<void> Driver::store(JournalEntry *entry, std::size_t index, JournalStep step)
{
    entry->steps[index] = std::move(step);
    SHEAF_CHECK(m_journal.save(*entry, index));
    report(*entry, index);
    return {};
}

Task<Result<void>> Driver::pause(std::shared_ptr<chains::Chain> chain)
{
    const milliseconds quarter(chain->spec().blockTimeMs / 4);
    const milliseconds duration = std::clamp(quarter, kShortestPause, kLongestPause);
    auto slept = co_await async::sleepFor(m_services.sleeper, duration, m_stop.token());
    co_return slept;
}

void Driver::report(const JournalEntry &entry, std::size_t index) const
{
    if (m_services.progress && index < entry.steps.size())
        m_services.progress(entry.record(), entry.steps[index].step);
}

} // namespace sheaf::execution
