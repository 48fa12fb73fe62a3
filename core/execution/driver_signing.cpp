// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/driver.h"

/// How the Driver comes to signed bytes: of a step, and of what takes a step's place.
namespace sheaf::execution {

using ethereum::Wei;

namespace {

/// How often another nonce is tried where ours was taken between the question and the journal.
constexpr unsigned kNonceAttempts = 3;

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

/// Pools take another transaction for a nonce where it pays a tenth more at least, in both fees (geth, reth and
/// nethermind alike); an eighth leaves room for how they round.
Result<Bid> leastBid(const JournalStep &step)
{
    const Bytes &newest = step.variants.empty() ? step.raw : step.variants.back().raw;
    SHEAF_TRY(before, ethereum::SignedTransaction::parse(newest));
    const auto *fields = std::get_if<ethereum::Eip1559Transaction>(&before.transaction().fields());
    if (fields == nullptr)
        return failure(ErrorCode::Unsupported,
                       SHEAF_SAYS("Phrases", "the transaction is of a type that can't be replaced"));
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
        made.purpose = phrase(SHEAF_SAYS("Phrases", "Speed up: %1"), plan.purpose);
        made.calls.erase(made.calls.begin(), made.calls.begin() + static_cast<std::ptrdiff_t>(index));
        return made;
    }
    contracts::Call nothing;
    nothing.to = plan.account;
    nothing.purpose = SHEAF_SAYS("Phrases", "Send nothing to yourself, in its place");
    made.purpose = phrase(SHEAF_SAYS("Phrases", "Cancel: %1"), plan.purpose);
    made.calls = {std::move(nothing)};
    made.effects = {};
    made.remarks = {SHEAF_SAYS("Phrases", "Whichever of the two the chain takes first counts: the first may still be "
                                          "done.")};
    made.spendUsd = {};
    return made;
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

} // namespace

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
            co_return conclude(
                entry, PlanState::Abandoned,
                phrase(SHEAF_SAYS("Phrases", "the plan's time was over before %1"), entry->stepName(index)));
        auto assessment =
            co_await assessFrom(entry->plan, entry->attended, index, changesBefore(*entry, index), paid, notBefore);
        SHEAF_CO_CHECK(check());
        if (!assessment && mayPass(assessment.error().code)) {
            entry->failure =
                phrase(SHEAF_SAYS("Phrases", "waits before %1: %2"), entry->stepName(index), assessment.error().said());
            if (m_services.clock->steadyNow() - start >= m_services.patience)
                co_return Outcome::Wait;
            SHEAF_CO_CHECK(co_await pause(chain));
            continue;
        }
        if (!assessment)
            co_return stopForError(entry, assessment.error());
        signers::Signer *signer = signerOf(entry->plan.account);
        if (!signer) {
            entry->failure = phrase(SHEAF_SAYS("Phrases", "waits for the key of %1"), entry->plan.account.toString());
            co_return Outcome::Wait;
        }
        // A vault that was locked meanwhile is no reason to give up what a rule has begun.
        auto notices = assessment->review.notices;
        std::erase_if(notices, [](const auto &notice) { return notice.code == "signer_needs_person"; });
        if (policy::blocks(notices))
            co_return conclude(
                entry, PlanState::Failed,
                phrase(SHEAF_SAYS("Phrases", "%1 was not sent: %2"), entry->stepName(index), errorOf(notices).said()));
        auto outcome = co_await signAsAssessed(entry, index, chain, signer, std::move(*assessment));
        if (!outcome && outcome.error().code == ErrorCode::Conflict && ++taken < kNonceAttempts)
            continue;
        co_return outcome;
    }
}

Task<Result<Driver::Outcome>> Driver::signAsAssessed(JournalEntry *entry, std::size_t index,
                                                     std::shared_ptr<chains::Chain> chain, signers::Signer *signer,
                                                     Assessment assessment)
{
    const auto pending =
        co_await rpc::getTransactionCount(chain->client(), entry->plan.account, rpc::BlockId(rpc::BlockTag::Pending));
    SHEAF_CO_CHECK(check());
    if (!pending)
        co_return stopForError(entry, pending.error());
    SHEAF_CO_TRY(nonce, m_journal.nextNonce(entry->plan.account, entry->plan.chain, *pending));
    const chains::FeeQuote &fee = assessment.review.simulation.fees.front();
    const contracts::Call &call = entry->steps[index].step.call;
    const ethereum::Transaction draft = transactionOf(entry->plan, call, fee, nonce);
    const auto signedTransaction = co_await signedBy(signer, entry->plan, draft, entry->attended);
    SHEAF_CO_CHECK(check());
    // What could not begin since the device was not there is not begun on some other day, when it is.
    if (!signedTransaction && index == 0 && signer->isDevice())
        co_return conclude(entry, PlanState::Abandoned, signedTransaction.error().said());
    if (!signedTransaction)
        co_return stopForError(entry, signedTransaction.error());
    JournalStep step = entry->steps[index];
    step.raw = signedTransaction->serialize();
    step.step.hash = signedTransaction->hash();
    step.step.nonce = nonce;
    step.worstFee = fee.worst;
    step.changes = assessment.changesByCall.front();
    entry->failure = {};
    SHEAF_CO_CHECK(m_journal.sign(*entry, index, std::move(step)));
    report(*entry, index);
    co_return Outcome::Done;
}

Task<Result<ethereum::SignedTransaction>> Driver::signedBy(signers::Signer *signer, Plan plan,
                                                           ethereum::Transaction draft, bool attended)
{
    if (!attended && !plan.consent) // it would go out as if a person had it before them
        co_return failure(ErrorCode::Denied,
                          SHEAF_SAYS("Phrases", "nobody looks at the plan, and no rule has consent for it"));
    std::string rule = attended ? std::string() : plan.consent->ruleId;
    auto made = co_await signer->sign(plan.account, plan.chain, draft, std::move(rule));
    if (!made)
        co_return failure(made.error());
    if (made->transaction() != draft)
        co_return failure(ErrorCode::Internal,
                          SHEAF_SAYS("Phrases", "the signer signed something else than it was asked to"));
    SHEAF_CO_TRY(sender, made->sender());
    if (sender != plan.account)
        co_return failure(ErrorCode::Internal, SHEAF_SAYS("Phrases", "the signature is another account's"));
    co_return std::move(*made);
}

Task<Result<Record>> Driver::replace(std::string planId, ReplacementKind kind, Approver *approver)
{
    const auto self = shared_from_this();
    if (!approver->isPerson())
        co_return failure(ErrorCode::Denied, SHEAF_SAYS("Phrases", "only a person replaces a transaction"));
    SHEAF_CO_TRY(entry, m_journal.find(planId));
    const auto waiting =
        std::find_if(entry.steps.begin(), entry.steps.end(), [](const JournalStep &step) { return step.isUnderWay(); });
    if (entry.state != PlanState::Open || waiting == entry.steps.end())
        co_return failure(ErrorCode::Conflict, SHEAF_SAYS("Phrases", "nothing of it waits for the chain"));
    const auto index = static_cast<std::size_t>(waiting - entry.steps.begin());
    SHEAF_CO_TRY(chain, chainOf(entry.plan));
    signers::Signer *signer = signerOf(entry.plan.account);
    if (!signer)
        co_return failure(ErrorCode::NotFound,
                          phrase(SHEAF_SAYS("Phrases", "nobody here can sign for %1"), entry.plan.account.toString()));
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
    auto made = co_await signedBy(signer, entry.plan, draft, /*attended=*/true);
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

} // namespace sheaf::execution
