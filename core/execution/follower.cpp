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
    step.step.failure = {};
    step.blockHash.reset();
}

/// Why a mined transaction failed, as far as trying it again on the block before can tell.
Task<Phrase> whyReverted(std::shared_ptr<chains::Chain> chain, ethereum::Address account, JournalStep step,
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
        co_return phrase(SHEAF_SAYS("Phrases", "the transaction failed: %1"), answer.error().said());
    co_return SHEAF_SAYS("Phrases", "the transaction failed on the chain, which had changed since it was tried");
}

/// All that may take the step's nonce, oldest first.
std::vector<Variant> variantsOf(const JournalStep &step)
{
    if (!step.variants.empty())
        return step.variants;
    return {{std::nullopt, step.raw, *step.step.hash, step.worstFee, UnixTime()}};
}

struct MinedVariant
{
    Variant variant;
    chains::TransactionState state;
};

/// What pools and chain know of transactions that share a nonce.
struct Search
{
    std::optional<MinedVariant> mined;
    bool known = false; ///< one of them is in a pool
    bool newestKnown = false;
    bool unclear = false; ///< of one nobody could say anything, and none is mined
};

Task<Search> searchFor(std::shared_ptr<chains::Chain> chain, std::vector<Variant> variants)
{
    Search search;
    for (std::size_t i = variants.size(); i-- > 0;) {
        auto state = co_await chain->state(variants[i].hash);
        if (state && state->receipt) {
            search.mined = MinedVariant{std::move(variants[i]), std::move(*state)};
            co_return search;
        }
        search.unclear = search.unclear || (!state && state.error().code != ErrorCode::NotFound);
        search.known = search.known || state.has_value();
        search.newestKnown = search.newestKnown || (state.has_value() && i + 1 == variants.size());
    }
    co_return search;
}

Task<Finding> minedFinding(std::shared_ptr<chains::Chain> chain, ethereum::Address account, JournalStep step,
                           MinedVariant mined, UnixTime now)
{
    const rpc::Receipt receipt = *mined.state.receipt;
    step.step.hash = mined.variant.hash;
    step.raw = std::move(mined.variant.raw);
    step.step.block = receipt.block.number;
    step.blockHash = receipt.block.hash;
    step.step.feePaid = feeOf(receipt);
    if (!step.minedAt)
        step.minedAt = now;
    Finding finding{receipt.succeeded ? Sight::Mined : Sight::Reverted, true, std::move(step)};
    if (mined.variant.kind == ReplacementKind::Cancel) {
        finding.sight = Sight::Cancelled;
        finding.step.step.state = StepState::Abandoned;
        finding.step.step.failure =
            SHEAF_SAYS("Phrases", "it was cancelled: another transaction that does nothing took its place");
        co_return finding;
    }
    if (receipt.succeeded) {
        finding.step.step.state = stateOf(mined.state.stage);
        finding.step.step.failure = {};
        co_return finding;
    }
    finding.step.step.state = StepState::Failed;
    finding.step.step.failure = co_await whyReverted(chain, account, finding.step, receipt);
    co_return finding;
}

} // namespace

Task<DeliveryReport> deliver(std::shared_ptr<chains::Chain> chain, JournalStep step)
{
    const std::vector<Variant> variants = variantsOf(step);
    DeliveryReport report;
    for (std::size_t i = variants.size(); i-- > 0;) {
        const auto sent = co_await chain->client()->sendRawTransaction(variants[i].raw, variants[i].hash);
        if (sent) {
            report.delivery = Delivery::Sent;
            report.reason.clear();
            co_return report;
        }
        report.reason = sent.error().detail;
        const rpc::Fault fault = sent.error().fault;
        if (fault == rpc::Fault::NonceTooLow)
            report.delivery = Delivery::Taken;
        else if (fault != rpc::Fault::Cancelled && rpc::remedyOf(fault) == rpc::Remedy::Final)
            report.delivery = Delivery::Refused;
        else
            report.delivery = Delivery::Unclear;
        if (report.delivery != Delivery::Refused)
            co_return report;
        report.newestRefused = true;
    }
    co_return report;
}

Task<Finding> look(std::shared_ptr<chains::Chain> chain, ethereum::Address account, JournalStep step, UnixTime now)
{
    Finding finding;
    finding.step = std::move(step);
    const std::vector<Variant> variants = variantsOf(finding.step);
    Search search = co_await searchFor(chain, variants);
    if (search.mined) {
        Finding mined = co_await minedFinding(chain, account, std::move(finding.step), *search.mined, now);
        co_return mined;
    }
    if (search.unclear)
        co_return finding;
    unmine(finding.step);
    finding.newestKnown = search.newestKnown;
    if (search.known) {
        finding.sight = Sight::Pending;
        co_return finding;
    }
    const auto count = co_await rpc::getTransactionCount(chain->client(), account, rpc::BlockId(rpc::BlockTag::Latest));
    if (!count)
        co_return finding;
    finding.sight = Sight::Missing;
    if (*count <= *finding.step.step.nonce)
        co_return finding;
    // One may have been mined between the two questions.
    search = co_await searchFor(chain, variants);
    if (search.mined) {
        Finding mined = co_await minedFinding(chain, account, std::move(finding.step), *search.mined, now);
        co_return mined;
    }
    if (search.unclear)
        finding.sight = Sight::Unknown;
    else
        finding.sight = search.known ? Sight::Pending : Sight::Replaced;
    co_return finding;
}

} // namespace sheaf::execution
