// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/follower.h"

namespace sheaf::execution {

using ethereum::Wei;

namespace {

/// The operator fee of OP-stack chains after Isthmus: gas × scalar ÷ 10^6 + constant, where the receipt tells both.
std::optional<Uint256> operatorFee(const rpc::Receipt &receipt)
{
    if (!receipt.operatorFeeScalar && !receipt.operatorFeeConstant)
        return Uint256();
    const Uint256 scalar(receipt.operatorFeeScalar.value_or(0));
    const auto scaled = Uint256(receipt.gasUsed.value()).mulDiv(scalar, 1'000'000);
    return scaled ? scaled->plus(Uint256(receipt.operatorFeeConstant.value_or(0))) : std::nullopt;
}

std::optional<Wei> feeOf(const rpc::Receipt &receipt)
{
    const auto gas = Uint256(receipt.gasUsed.value()).times(receipt.effectiveGasPrice.value());
    const auto more = operatorFee(receipt);
    const auto sum = gas && more ? gas->plus(*more) : std::nullopt;
    const auto total = sum ? sum->plus(receipt.l1Fee.value_or(Wei()).value()) : std::nullopt;
    return total ? std::optional(Wei(*total)) : std::nullopt;
}

StepState stateOf(chains::Stage stage)
{
    switch (stage) {
    case chains::Stage::Sent:
        return StepState::Sent;
    case chains::Stage::Included:
        return StepState::Included;
    case chains::Stage::Posted:
        return StepState::Posted;
    case chains::Stage::Final:
        return StepState::Final;
    }
    return StepState::Sent;
}

/// The transaction is not part of the chain (any more).
void unmine(JournalStep &step)
{
    step.step.state = StepState::Sent;
    step.step.block.reset();
    step.step.feePaid.reset();
    step.step.failure.clear();
    step.blockHash.reset();
}

/// Why a mined transaction failed, as far as trying it again on the block before can tell.
Task<std::string> whyReverted(std::shared_ptr<chains::Chain> chain, ethereum::Address account, JournalStep step,
                              rpc::Receipt receipt)
{
    rpc::CallRequest request;
    request.from = account;
    request.to = step.step.call.to;
    request.data = step.step.call.data;
    request.value = step.step.call.value;
    const ethereum::BlockNumber before(receipt.block.number.value() == 0 ? 0 : receipt.block.number.value() - 1);
    const auto answer = co_await rpc::ethCall(chain->client(), std::move(request), rpc::BlockId(before));
    if (!answer && answer.error().fault == rpc::Fault::Reverted)
        co_return "the transaction failed: " + answer.error().detail;
    co_return std::string("the transaction failed on the chain, which had changed since it was tried");
}

Task<Finding> minedFinding(std::shared_ptr<chains::Chain> chain, ethereum::Address account, JournalStep step,
                           chains::TransactionState state, UnixTime now)
{
    const rpc::Receipt receipt = *state.receipt;
    step.step.block = receipt.block.number;
    step.blockHash = receipt.block.hash;
    step.step.feePaid = feeOf(receipt);
    if (!step.minedAt)
        step.minedAt = now;
    Finding finding{receipt.succeeded ? Sight::Mined : Sight::Reverted, std::move(step)};
    if (receipt.succeeded) {
        finding.step.step.state = stateOf(state.stage);
        finding.step.step.failure.clear();
        co_return finding;
    }
    finding.step.step.state = StepState::Failed;
    finding.step.step.failure = co_await whyReverted(chain, account, finding.step, receipt);
    co_return finding;
}

} // namespace

Task<DeliveryReport> deliver(std::shared_ptr<chains::Chain> chain, JournalStep step)
{
    DeliveryReport report;
    const auto sent = co_await chain->client()->sendRawTransaction(step.raw, *step.step.hash);
    if (sent) {
        report.delivery = Delivery::Sent;
        co_return report;
    }
    report.reason = sent.error().detail;
    const rpc::Fault fault = sent.error().fault;
    if (fault == rpc::Fault::NonceTooLow)
        report.delivery = Delivery::Taken;
    else if (fault != rpc::Fault::Cancelled && rpc::remedyOf(fault) == rpc::Remedy::Final)
        report.delivery = Delivery::Refused;
    co_return report;
}

Task<Finding> look(std::shared_ptr<chains::Chain> chain, ethereum::Address account, JournalStep step, UnixTime now)
{
    Finding finding;
    finding.step = std::move(step);
    const auto first = co_await chain->state(*finding.step.step.hash);
    if (!first && first.error().code != ErrorCode::NotFound)
        co_return finding;
    if (first && first->receipt) {
        Finding mined = co_await minedFinding(chain, account, std::move(finding.step), *first, now);
        co_return mined;
    }
    unmine(finding.step);
    if (first) {
        finding.sight = Sight::Pending;
        co_return finding;
    }
    const auto count = co_await rpc::getTransactionCount(chain->client(), account, rpc::BlockId(rpc::BlockTag::Latest));
    if (!count)
        co_return finding;
    finding.sight = Sight::Missing;
    if (*count <= *finding.step.step.nonce)
        co_return finding;
    // It may have been mined between the two questions.
    const auto again = co_await chain->state(*finding.step.step.hash);
    if (again && again->receipt) {
        Finding mined = co_await minedFinding(chain, account, std::move(finding.step), *again, now);
        co_return mined;
    }
    if (again) {
        finding.sight = Sight::Pending;
        co_return finding;
    }
    finding.sight = again.error().code == ErrorCode::NotFound ? Sight::Replaced : Sight::Unknown;
    co_return finding;
}

} // namespace sheaf::execution
