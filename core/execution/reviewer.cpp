// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/reviewer.h"

#include "execution/emptying.h"

#include <set>

namespace sheaf::execution {

using ethereum::Gas;
using ethereum::TokenId;
using policy::Notice;
using policy::Severity;

namespace {

/// The tokens whose balances a plan speaks of.
std::vector<TokenId> tokensOf(const Plan &plan)
{
    std::vector<TokenId> out;
    for (const auto *list : {&plan.effects.outAtMost, &plan.effects.inAtLeast})
        for (const ethereum::TokenAmount &amount : *list)
            out.push_back(amount.token);
    for (const contracts::Call &call : plan.calls)
        if (call.approval)
            out.push_back(call.approval->amount.token);
    return out;
}

ethereum::Transaction draftOf(const Plan &plan, const contracts::Call &call, Gas gasLimit)
{
    ethereum::Eip1559Transaction draft;
    draft.chainId = plan.chain;
    draft.gasLimit = gasLimit;
    draft.to = call.to;
    draft.value = call.value;
    draft.data = call.data;
    return ethereum::Transaction(std::move(draft));
}

std::vector<contracts::Call> remaining(const Question &question)
{
    const auto first = question.plan.calls.begin() + static_cast<std::ptrdiff_t>(question.from);
    return {first, question.plan.calls.end()};
}

/// The endpoint's own estimate for the call that is next: the gas before refunds, which a simulation does not say.
Task<Result<void>> raiseGasLimit(std::shared_ptr<chains::Chain> chain, Plan plan, contracts::Call call,
                                 SimulatedCall *simulated, ethereum::BlockRef block)
{
    if (!simulated->succeeded)
        co_return {};
    rpc::CallRequest request;
    request.from = plan.account;
    request.to = call.to;
    request.data = call.data;
    request.value = call.value;
    const auto estimate = co_await rpc::estimateGas(chain->client(), std::move(request), rpc::BlockId(block));
    if (!estimate && estimate.error().fault == rpc::Fault::Reverted) {
        simulated->succeeded = false;
        simulated->failure = estimate.error().detail;
    }
    if (!estimate)
        co_return {}; // the balance is looked at apart, and the simulation has run it
    simulated->gasLimit = std::max(simulated->gasLimit, withMargin(*estimate, call.data.empty()));
    co_return {};
}

/// Calldata that nobody would read: the call succeeds, whatever it was to do.
Task<Result<std::vector<Notice>>> noticesOfMissingCode(std::shared_ptr<chains::Chain> chain,
                                                       std::vector<contracts::Call> calls, ethereum::BlockRef block)
{
    std::vector<Notice> notices;
    std::set<ethereum::Address> asked;
    for (const contracts::Call &call : calls) {
        if (call.data.empty() || !asked.insert(call.to).second)
            continue;
        SHEAF_CO_TRY(hasCode, co_await chain->hasCode(call.to, block));
        if (!hasCode)
            notices.push_back(
                Notice::of(Severity::Critical, "no_code",
                           phrase(SHEAF_SAYS("Phrases", "There is no contract at %1 on %2: a call there does nothing."),
                                  call.to.toString(), chain->spec().name)));
    }
    co_return notices;
}

void addSignerNotice(const Question &question, std::vector<Notice> &notices)
{
    if (!question.signer)
        notices.push_back(
            Notice::of(Severity::Critical, "no_signer",
                       phrase(SHEAF_SAYS("Phrases", "%1 is only watched here: its key is not in this vault. Use an "
                                                    "account that has its key here."),
                              question.plan.account.toString())));
    else if (!question.attended && !question.signer->isUnattended())
        notices.push_back(
            Notice::of(Severity::Critical, "signer_needs_person",
                       SHEAF_SAYS("Phrases", "The account's key is on a device or in a locked vault: it does not sign "
                                             "while nobody looks on.")));
}

void addDeadlineNotice(const Question &question, std::vector<Notice> &notices)
{
    const UnixTime deadline = question.plan.limits.deadline;
    if (deadline != UnixTime() && question.now > deadline)
        notices.push_back(Notice::of(Severity::Critical, "deadline_passed",
                                     SHEAF_SAYS("Phrases", "The plan's time is over: make it anew.")));
}

void append(std::vector<Notice> &to, std::vector<Notice> more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Result<chains::FeeQuote> raisedTo(const chains::FeeQuote &quote, const Bid &least)
{
    chains::FeeQuote raised = quote;
    raised.maxPriorityFeePerGas = std::max(quote.maxPriorityFeePerGas, least.maxPriorityFeePerGas);
    raised.maxFeePerGas = std::max({quote.maxFeePerGas, least.maxFeePerGas, raised.maxPriorityFeePerGas});
    const auto total = [&quote](const Uint256 &perGas) -> Result<ethereum::Wei> {
        SHEAF_TRY(gas, checked(perGas.times(quote.gasLimit.value()), "the fee for gas"));
        SHEAF_TRY(withData, checked(gas.plus(quote.l1DataFee.value()), "the fee with the L1's"));
        SHEAF_TRY(all, checked(withData.plus(quote.operatorFee.value()), "the whole fee"));
        return ethereum::Wei(all);
    };
    SHEAF_TRY(now, checked(quote.baseFeePerGas.value().plus(raised.maxPriorityFeePerGas.value()), "the gas price"));
    SHEAF_TRY(expected, total(std::min(now, raised.maxFeePerGas.value())));
    SHEAF_TRY(worst, total(raised.maxFeePerGas.value()));
    raised.expected = expected;
    raised.worst = worst;
    return raised;
}

/// Has a plan that empties the account bid what it left for the fees; false where that has become too little.
bool bidWhole(const Plan &plan, std::vector<chains::FeeQuote> &fees)
{
    if (!plan.limits.wholeFee || fees.size() != 1)
        return true;
    const auto bid = biddingWhole(fees.front(), *plan.limits.wholeFee);
    if (bid)
        fees.front() = *bid;
    return bid.has_value();
}

/// All that is said about the trial, its fees and the policy.
Result<std::vector<Notice>> noticesOf(const Question &question, const Trial &trial,
                                      const std::vector<chains::FeeQuote> &fees, const ethereum::Wei &worst,
                                      const ethereum::Wei &balance, const std::string &symbol)
{
    const Remainder remainder{&question.plan, question.attended, question.from, question.prior, question.paid};
    std::vector<Notice> notices = question.plan.notices;
    SHEAF_TRY(ofTrial, checkTrial(remainder, trial));
    SHEAF_TRY(ofFees, checkFees(remainder, trial, fees, balance, symbol));
    append(notices, std::move(ofTrial));
    append(notices, std::move(ofFees));
    append(notices, checkValuation(remainder));
    SHEAF_TRY(total, checked(worst.value().plus(question.paid.value()), "the fees"));
    const Decimal most = Decimal::fromRaw(Uint256::max()); // what can't be valued passes no cap
    const Decimal gasUsd = feeUsd(question.plan, ethereum::Wei(total)).value_or(most);
    append(notices, policy::evaluate(question.policy, policyRequest(remainder, gasUsd), question.spent));
    addSignerNotice(question, notices);
    addDeadlineNotice(question, notices);
    return notices;
}

} // namespace

Task<Result<Assessment>> assess(std::shared_ptr<chains::Chain> chain, Question question)
{
    SHEAF_CO_TRY(block, co_await chain->latestBlock());
    if (question.notBefore && block.number < *question.notBefore)
        co_return failure(ErrorCode::NotFound, "the endpoint has not seen the last step's block yet");
    const std::vector<contracts::Call> calls = remaining(question);
    if (calls.empty())
        co_return failure(ErrorCode::InvalidInput, "the plan has no calls");
    Simulator simulator(chain);
    SHEAF_CO_TRY(trial, co_await simulator.run(question.plan.account, calls, tokensOf(question.plan), block));
    SHEAF_CO_CHECK(co_await raiseGasLimit(chain, question.plan, calls.front(), &trial.calls.front(), block));

    std::vector<ethereum::Transaction> drafts;
    for (std::size_t i = 0; i < calls.size(); ++i)
        drafts.push_back(draftOf(question.plan, calls[i], trial.calls[i].gasLimit));
    SHEAF_CO_TRY(fees, co_await chain->quote(std::move(drafts), block));
    if (fees.size() != calls.size())
        co_return failure(ErrorCode::Internal, "the chain quoted for another number of calls");
    if (question.leastBid) {
        SHEAF_CO_TRY(raised, raisedTo(fees.front(), *question.leastBid));
        fees.front() = raised;
    }
    const bool feesFit = bidWhole(question.plan, fees);
    const auto balance = co_await rpc::getBalance(chain->client(), question.plan.account, rpc::BlockId(block));
    if (!balance)
        co_return failure(balance.error());

    Assessment out;
    Simulation &simulation = out.review.simulation;
    SHEAF_CO_TRY(expected, sumOfFees(fees, &chains::FeeQuote::expected));
    SHEAF_CO_TRY(worst, sumOfFees(fees, &chains::FeeQuote::worst));
    SHEAF_CO_TRY(notices, noticesOf(question, trial, fees, worst, *balance, chain->spec().native.symbol));
    SHEAF_CO_TRY(ofCode, co_await noticesOfMissingCode(chain, calls, block));
    append(notices, std::move(ofCode));
    if (!feesFit) {
        std::erase_if(notices, [](const Notice &notice) { return notice.code == "insufficient_funds"; });
        notices.push_back(Notice::of(
            Severity::Critical, "fees_risen",
            SHEAF_SAYS("Phrases", "The fees have risen since the amount was worked out: make the plan anew.")));
    }
    simulation.block = block;
    simulation.method = trial.method;
    simulation.calls = trial.calls;
    simulation.changes = trial.changes;
    simulation.fees = std::move(fees);
    simulation.expectedFee = expected;
    simulation.worstFee = worst;
    out.review.notices = std::move(notices);
    out.review.plan = std::move(question.plan);
    out.changesByCall = std::move(trial.changesByCall);
    co_return out;
}

} // namespace sheaf::execution
