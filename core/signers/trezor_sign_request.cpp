// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/trezor_ethereum.h"

#include <algorithm>
#include <limits>

namespace sheaf::signers::trezor {

using namespace devices;
namespace eth = sheaf::ethereum;

namespace {

constexpr std::size_t kChunkSize = 1024;
constexpr std::size_t kModelOneAccessList = 12; // entries

tl::unexpected<DeviceError> neverSigned(const std::string &name, Phrase what)
{
    return fail(Fault::Unsupported, phrase(SHEAF_SAYS("Phrases", "%1 does not sign %2; use another account for it"),
                                           name, std::move(what)));
}

Bytes minimal(std::uint64_t number) { return Uint256(number).toMinimalBigEndian(); }

BytesView firstChunk(const eth::TransactionCommon &fields)
{
    return BytesView(fields.data).first(std::min(kChunkSize, fields.data.size()));
}

std::string recipient(const eth::TransactionCommon &fields)
{
    return fields.to ? fields.to->toString() : std::string();
}

/// EthereumSignTx {1 path, 2 nonce, 3 gas_price, 4 gas_limit, 6 value, 7 data_initial_chunk, 8 data_length,
/// 9 chain_id, 11 to, 13 chunkify}, in the order in which the maker's library writes them.
TrezorMessage legacyRequest(const keys::DerivationPath &path, const eth::LegacyTransaction &fields)
{
    return {kEthereumSignTx, protobuf::Writer()
                                 .varints(1, path.steps())
                                 .bytes(2, minimal(fields.nonce.value()))
                                 .bytes(3, fields.gasPrice.value().toMinimalBigEndian())
                                 .bytes(4, minimal(fields.gasLimit.value()))
                                 .text(11, recipient(fields))
                                 .bytes(6, fields.value.value().toMinimalBigEndian())
                                 .bytes(7, firstChunk(fields))
                                 .varint(8, fields.data.size())
                                 .varint(9, fields.chainId.value())
                                 .boolean(13, false)
                                 .message()};
}

/// EthereumAccessList {1 address, 2 storage_keys}.
Bytes accessListEntry(const eth::AccessListEntry &entry)
{
    protobuf::Writer writer;
    writer.text(1, entry.address.toString());
    for (const eth::Hash &key : entry.storageKeys)
        writer.bytes(2, key.view());
    return writer.message();
}

/// EthereumSignTxEIP1559 {1 path, 2 nonce, 3 max_gas_fee, 4 max_priority_fee, 5 gas_limit, 6 to, 7 value,
/// 8 data_initial_chunk, 9 data_length, 10 chain_id, 11 access_list, 13 chunkify}.
TrezorMessage feeMarketRequest(const keys::DerivationPath &path, const eth::Eip1559Transaction &fields)
{
    protobuf::Writer writer;
    writer.varints(1, path.steps())
        .bytes(2, minimal(fields.nonce.value()))
        .bytes(3, fields.maxFeePerGas.value().toMinimalBigEndian())
        .bytes(4, fields.maxPriorityFeePerGas.value().toMinimalBigEndian())
        .bytes(5, minimal(fields.gasLimit.value()))
        .text(6, recipient(fields))
        .bytes(7, fields.value.value().toMinimalBigEndian())
        .bytes(8, firstChunk(fields))
        .varint(9, fields.data.size())
        .varint(10, fields.chainId.value());
    for (const eth::AccessListEntry &entry : fields.accessList)
        writer.bytes(11, accessListEntry(entry));
    return {kEthereumSignTxEip1559, writer.boolean(13, false).message()};
}

/// KeepKey's EthereumSignTx has both kinds in one (keepkey/device-protocol, messages-ethereum.proto): {5 to, 12
/// chain_id, 13 max_fee_per_gas, 14 max_priority_fee_per_gas, 104 type}, the others as above.
Outcome<TrezorMessage> keepKeyRequest(const keys::DerivationPath &path, const eth::Transaction &transaction)
{
    const auto &common = transaction.common();
    if (transaction.chainId().value() > std::numeric_limits<std::uint32_t>::max())
        return neverSigned("KeepKey", SHEAF_SAYS("Phrases", "for chains whose id has more than 32 bits"));
    const auto *market = std::get_if<eth::Eip1559Transaction>(&transaction.fields());
    if (market && !market->accessList.empty())
        return neverSigned("KeepKey", SHEAF_SAYS("Phrases", "transactions with an access list"));
    protobuf::Writer writer;
    writer.varints(1, path.steps()).bytes(2, minimal(common.nonce.value()));
    if (!market)
        writer.bytes(3, transaction.maxGasPrice().value().toMinimalBigEndian());
    writer.bytes(4, minimal(common.gasLimit.value()))
        .bytes(5, common.to ? common.to->view() : BytesView())
        .bytes(6, common.value.value().toMinimalBigEndian())
        .bytes(7, firstChunk(common))
        .varint(8, common.data.size())
        .varint(12, transaction.chainId().value());
    if (market)
        writer.bytes(13, market->maxFeePerGas.value().toMinimalBigEndian())
            .bytes(14, market->maxPriorityFeePerGas.value().toMinimalBigEndian())
            .varint(104, transaction.type());
    return TrezorMessage{kEthereumSignTx, writer.message()};
}

} // namespace

Outcome<> checkSignable(const std::string &name, const eth::Transaction &transaction)
{
    const std::uint8_t type = transaction.type();
    if (type != 0 && type != 2)
        return neverSigned(name, phrase(SHEAF_SAYS("Phrases", "transactions of type %1"), std::to_string(type)));
    if (transaction.chainId().value() == 0)
        return neverSigned(name, SHEAF_SAYS("Phrases", "transactions for every chain (without EIP-155)"));
    if (transaction.common().data.size() > std::numeric_limits<std::uint32_t>::max())
        return neverSigned(name, SHEAF_SAYS("Phrases", "that much data"));
    return {};
}

Outcome<TrezorMessage> signRequest(const Features &features, const keys::DerivationPath &path,
                                   const eth::Transaction &transaction)
{
    SHEAF_DEVICE_CHECK(checkSignable(features.name(), transaction));
    if (features.make() == Make::KeepKey)
        return keepKeyRequest(path, transaction);
    if (const auto *legacy = std::get_if<eth::LegacyTransaction>(&transaction.fields()))
        return legacyRequest(path, *legacy);
    const auto &market = std::get<eth::Eip1559Transaction>(transaction.fields());
    if (features.isModelOne() && market.accessList.size() > kModelOneAccessList)
        return neverSigned(features.name(), SHEAF_SAYS("Phrases", "access lists of more than 12 entries"));
    return feeMarketRequest(path, market);
}

} // namespace sheaf::signers::trezor
