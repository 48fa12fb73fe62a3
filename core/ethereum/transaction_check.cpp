// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/transaction_check.h"

namespace sheaf::ethereum {

namespace {

constexpr std::uint64_t kBase = 21'000;
constexpr std::uint64_t kCreation = 32'000;
constexpr std::uint64_t kZeroByte = 4;
constexpr std::uint64_t kOtherByte = 16;
constexpr std::uint64_t kInitCodeWord = 2;
constexpr std::uint64_t kAccessAddress = 2'400;
constexpr std::uint64_t kAccessKey = 1'900;
constexpr std::uint64_t kAuthorization = 25'000;
constexpr std::size_t kMaxInitCode = 49'152;
constexpr std::size_t kMaxBlobs = 6;
constexpr std::uint64_t kGasPerBlob = 131'072;

std::uint64_t accessListGas(const AccessList &list)
{
    std::uint64_t gas = 0;
    for (const AccessListEntry &entry : list)
        gas += kAccessAddress + kAccessKey * entry.storageKeys.size();
    return gas;
}

tl::unexpected<Error> refused(std::string why) { return failure(ErrorCode::InvalidInput, std::move(why)); }

Result<void> checkBlobs(const Eip4844Transaction &transaction)
{
    const std::size_t count = transaction.blobVersionedHashes.size();
    if (count > kMaxBlobs)
        return refused("it has " + std::to_string(count) + " blobs, and a block takes " + std::to_string(kMaxBlobs));
    if (!transaction.maxFeePerBlobGas.value().times(kGasPerBlob * count))
        return refused("the blobs' gas times its price has more than 256 bits");
    return {};
}

} // namespace

// No sum here can wrap: every term is bound to bytes that are in memory, with a factor below 2^15.
Uint256 intrinsicGas(const Transaction &transaction)
{
    const TransactionCommon &common = transaction.common();
    const auto zeros = static_cast<std::uint64_t>(std::count(common.data.begin(), common.data.end(), 0));
    std::uint64_t gas = kBase + zeros * kZeroByte + (common.data.size() - zeros) * kOtherByte;
    if (!common.to)
        gas += kCreation + kInitCodeWord * ((common.data.size() + 31) / 32);
    std::visit(
        [&gas](const auto &fields) {
            if constexpr (requires { fields.accessList; })
                gas += accessListGas(fields.accessList);
            if constexpr (requires { fields.authorizationList; })
                gas += kAuthorization * fields.authorizationList.size();
        },
        transaction.fields());
    return gas;
}

Result<void> checkForBlock(const SignedTransaction &transaction, std::optional<ChainId> chain)
{
    const Transaction &unsignedPart = transaction.transaction();
    const TransactionCommon &common = unsignedPart.common();
    const bool isForEvery = unsignedPart.type() == 0 && unsignedPart.chainId().value() == 0;
    if (chain && !isForEvery && unsignedPart.chainId() != *chain)
        return failure(ErrorCode::WrongChain, "it is for chain " + std::to_string(unsignedPart.chainId().value()) +
                                                  ", not " + std::to_string(chain->value()));
    const auto sender = transaction.sender();
    if (!sender)
        return failure(sender.error());
    if (!common.to && common.data.size() > kMaxInitCode)
        return refused("the init code has " + std::to_string(common.data.size()) + " bytes, and a block takes " +
                       std::to_string(kMaxInitCode));
    const Uint256 needed = intrinsicGas(unsignedPart);
    if (Uint256(common.gasLimit.value()) < needed)
        return refused("the gas limit is " + std::to_string(common.gasLimit.value()) + ", and " + needed.toString() +
                       " is charged before anything runs");
    if (!unsignedPart.maxGasPrice().value().times(common.gasLimit.value()))
        return refused("the gas limit times its price has more than 256 bits");
    if (const auto *blob = std::get_if<Eip4844Transaction>(&unsignedPart.fields()))
        return checkBlobs(*blob);
    return {};
}

} // namespace sheaf::ethereum
