// SPDX-License-Identifier: GPL-3.0-or-later
#include "chains/op_stack_family.h"

#include "chains/fees.h"
#include "chains/op_fees.h"
#include "ethereum/abi.h"

#include <QJsonObject>

namespace sheaf::chains {

namespace {

using ethereum::abi::Function;
using Answers = std::vector<rpc::Outcome<rpc::Json>>;

/// Room for the L1's price, which changes with its next block.
constexpr std::uint64_t kL1MarginPercent = 25;

/// Where the answers of one kind stand in the batch.
constexpr std::size_t kHeader = 0;
constexpr std::size_t kHistory = 1;
constexpr std::size_t kIsFjord = 2;
constexpr std::size_t kIsEcotone = 3;
constexpr std::size_t kSlots = 4;
constexpr std::size_t kDrafts = kSlots + op::kL1BlockSlots.size();
constexpr std::size_t kAnswersPerDraft = 2;

rpc::Request oracleCall(const Bytes &data, const QJsonValue &pin)
{
    rpc::CallRequest call;
    call.to = op::gasPriceOracleAddress();
    call.data = data;
    return {"eth_call", QJsonArray{rpc::toJson(call), pin}};
}

rpc::Request slotRead(std::uint64_t slot, const QJsonValue &pin)
{
    const ethereum::Hash key(Uint256(slot).toBigEndian());
    return {"eth_getStorageAt", QJsonArray{QString::fromStdString(op::l1BlockAddress().toLowerHex()),
                                           QString::fromStdString(key.toString()), pin}};
}

std::vector<rpc::Request> requestsFor(const std::vector<ethereum::Transaction> &drafts, const ethereum::BlockRef &block,
                                      const rpc::BlockId &pinnedBy)
{
    static const Function isFjord = Function::of("isFjord()(bool)");
    static const Function isEcotone = Function::of("isEcotone()(bool)");
    static const Function getL1Fee = Function::of("getL1Fee(bytes)(uint256)");
    static const Function getOperatorFee = Function::of("getOperatorFee(uint256)(uint256)");

    const QJsonValue pin = rpc::toJson(pinnedBy);
    auto requests = fees::priceRequests(block);
    requests.push_back(oracleCall(isFjord.call({}), pin));
    requests.push_back(oracleCall(isEcotone.call({}), pin));
    for (const std::uint64_t slot : op::kL1BlockSlots)
        requests.push_back(slotRead(slot, pin));
    for (const ethereum::Transaction &draft : drafts) {
        const std::uint64_t gas = draft.common().gasLimit.value();
        // Since Fjord the oracle adds the signature's 68 bytes itself.
        requests.push_back(oracleCall(getL1Fee.call({draft.unsignedPayload()}), pin));
        requests.push_back(oracleCall(getOperatorFee.call({Uint256(gas)}), pin));
    }
    return requests;
}

/// A word that the oracle returned; nothing where it reverts (an older oracle) or is not there.
std::optional<Uint256> oracleWord(const rpc::Outcome<rpc::Json> &answer)
{
    const auto data = answer ? answer->bytes() : failure(ErrorCode::NotFound, {});
    return data && data->size() == 32 ? Uint256::fromBigEndian(*data) : std::nullopt;
}

Result<op::L1Prices> readPrices(const Answers &answers)
{
    std::array<ethereum::Hash, op::kL1BlockSlots.size()> contents;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const auto &answer = answers.at(kSlots + i);
        if (!answer)
            return failure(answer.error());
        SHEAF_TRY(content, answer->quantity()); // some nodes leave out leading zeros
        contents[i] = ethereum::Hash(content.toBigEndian());
    }
    return op::fromSlots(contents);
}

/// What the oracle says it is at. An oracle that does not know isFjord() is older than Fjord; a chain without an
/// oracle is a test network, and those charge by today's formula.
op::L1Formula readFormula(const Answers &answers)
{
    const auto &answer = answers.at(kIsFjord);
    const auto fjord = oracleWord(answer);
    const bool isAbsent = answer && answer->text() == std::string("0x");
    if (isAbsent || (fjord && !fjord->isZero()))
        return op::L1Formula::Fjord;
    const auto ecotone = oracleWord(answers.at(kIsEcotone));
    return ecotone && !ecotone->isZero() ? op::L1Formula::Ecotone : op::L1Formula::Bedrock;
}

Result<Uint256> l1DataFee(op::L1Formula formula, const op::L1Prices &prices, const ethereum::Transaction &draft,
                          const fees::GasPrices &gas, const std::optional<Uint256> &byOracle)
{
    SHEAF_TRY(exact, op::l1Fee(formula, prices, op::signedStandIn(draft, gas.maxFee, gas.tip)));
    // A chain that left the stack may charge by a formula of its own, which its oracle then knows.
    const Uint256 larger = std::max(exact, byOracle.value_or(Uint256()));
    return checked(larger.mulDivUp(100 + kL1MarginPercent, 100), "the L1 fee");
}

/// The oracle knows which formula is in force. Isthmus' is the least that can be meant where the operator's numbers
/// are set (and what anvil charges at any fork), so the larger of the two counts; where there is no oracle, it alone.
Result<Uint256> operatorFee(const op::L1Prices &prices, ethereum::Gas gas, const std::optional<Uint256> &byOracle)
{
    SHEAF_TRY(isthmus, op::operatorFeeIsthmus(prices, gas));
    return std::max(isthmus, byOracle.value_or(Uint256()));
}

/// Endpoints that can't read at a block's hash say so to every such read.
bool refusesHashes(const Answers &answers)
{
    const auto &answer = answers.at(kSlots);
    return !answer && answer.error().fault == rpc::Fault::Unsupported;
}

} // namespace

Task<Result<std::vector<FeeQuote>>> OpStackChain::quote(std::vector<ethereum::Transaction> drafts,
                                                        ethereum::BlockRef block)
{
    const auto self = shared_from_this();
    Answers answers = co_await client()->batch(requestsFor(drafts, block, block));
    if (refusesHashes(answers))
        answers = co_await client()->batch(requestsFor(drafts, block, block.number));
    SHEAF_CO_TRY(header, fees::readBlock(answers.at(kHeader)));
    const BaseFeeRule rule = opBaseFeeRule(header.extraData);
    const Uint256 floor = spec().minPriorityFee.value();
    const auto tip = fees::medianTip(answers.at(kHistory), floor);
    SHEAF_CO_TRY(prices, readPrices(answers));
    SHEAF_CO_TRY(gas, co_await fees::gasPrices(client(), std::move(header), rule, tip, floor));
    std::vector<FeeQuote> quotes;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const std::size_t at = kDrafts + i * kAnswersPerDraft;
        const ethereum::Gas limit = drafts[i].common().gasLimit;
        SHEAF_CO_TRY(forData, l1DataFee(readFormula(answers), prices, drafts[i], gas, oracleWord(answers.at(at))));
        SHEAF_CO_TRY(forOperator, operatorFee(prices, limit, oracleWord(answers.at(at + 1))));
        SHEAF_CO_TRY(quote, fees::quoteOf(drafts[i], block, gas, forData, forOperator));
        quotes.push_back(std::move(quote));
    }
    co_return quotes;
}

} // namespace sheaf::chains
