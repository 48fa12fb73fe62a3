// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/ledger_ethereum.h"

#include "ethereum/rlp.h"

#include <limits>

namespace sheaf::signers::ledger {

using namespace devices;
using ethereum::Address;
using ethereum::Transaction;

namespace {

constexpr std::uint8_t kClass = 0xE0;
constexpr std::uint8_t kGetAddress = 0x02;
constexpr std::uint8_t kSignTransaction = 0x04;
constexpr std::uint8_t kGetConfiguration = 0x06;
constexpr std::uint8_t kSignMessage = 0x08;
constexpr std::uint8_t kProvideToken = 0x0A;
constexpr std::uint8_t kSignTypedData = 0x0C;
constexpr std::uint8_t kSignAuthorization = 0x34;

constexpr std::uint8_t kShow = 0x01;
constexpr std::uint8_t kWithChainCode = 0x01;
constexpr std::uint8_t kHashed = 0x00;
constexpr std::uint8_t kFull = 0x01;

constexpr std::uint8_t kBlindSigning = 0x01;
constexpr std::size_t kChainCodeSize = 32;
constexpr std::size_t kSignatureSize = 65;

tl::unexpected<DeviceError> noAnswer(const char *what)
{
    return fail(
        Fault::Protocol,
        phrase(SHEAF_SAYS("Phrases", "the Ethereum app answered something else than %1; update it, then try again"),
               std::string(what)));
}

void appendUint64(Bytes &to, std::uint64_t value)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        to.push_back(static_cast<std::uint8_t>(value >> static_cast<unsigned>(shift) & 0xFFU));
}

/// Takes a length of one byte, then as many bytes, off the front.
std::optional<BytesView> takeShort(BytesView &from)
{
    if (from.empty() || from.size() - 1 < from[0])
        return std::nullopt;
    const BytesView taken = from.subspan(1, from[0]);
    from = from.subspan(1 + taken.size());
    return taken;
}

/// Length and public key, length and address as text, then the chain code where it was asked for.
Outcome<HardwareAddress> parseAddress(const keys::DerivationPath &path, BytesView answer, bool withChainCode)
{
    const auto key = takeShort(answer);
    if (!key)
        return noAnswer("an address");
    const auto text = takeShort(answer);
    if (!text || answer.size() != (withChainCode ? kChainCodeSize : 0))
        return noAnswer("an address");
    const auto publicKey = crypto::parsePublicKey(*key);
    const auto said = Address::parseRaw(toText(*text));
    if (!publicKey || key->size() != kSignatureSize || !said)
        return noAnswer("an address");
    HardwareAddress address{path, Address::fromPublicKey(*publicKey), *publicKey, {}};
    if (address.address != *said)
        return noAnswer("an address of the key beside it");
    if (withChainCode)
        std::copy(answer.begin(), answer.end(), address.chainCode.emplace().begin());
    return address;
}

Outcome<AnsweredSignature> parseSignature(BytesView answer)
{
    if (answer.size() != kSignatureSize)
        return noAnswer("a signature");
    return AnsweredSignature{toBytes(answer.subspan(1, 32)), toBytes(answer.subspan(33, 32))};
}

/// Bytes of a legacy transaction's last three fields: the chain id, and the empty r and s.
std::size_t tailSize(ethereum::ChainId chain)
{
    ethereum::rlp::Writer writer;
    writer.integer(chain.value());
    return std::move(writer).take().size() + 2;
}

} // namespace

std::string EthereumApp::Configuration::versionText() const
{
    return std::to_string(version[0]) + "." + std::to_string(version[1]) + "." + std::to_string(version[2]);
}

Outcome<> checkSignable(const Transaction &transaction)
{
    const unsigned type = transaction.type();
    if (type != 0 && type != 1 && type != 2 && type != 4)
        return fail(
            Fault::Unsupported,
            phrase(SHEAF_SAYS("Phrases", "a Ledger signs no transaction of type %1; use another account for it"),
                   std::to_string(type)));
    if (transaction.chainId().value() == 0)
        return fail(Fault::Unsupported,
                    SHEAF_SAYS("Phrases",
                               "a Ledger signs no transaction that would be valid on every chain; give it a chain id"));
    return {};
}

std::size_t chunkSize(const Transaction &transaction, std::size_t payloadSize)
{
    if (transaction.type() != 0 || payloadSize <= kMostData)
        return kMostData;
    const std::size_t tail = tailSize(transaction.chainId());
    std::size_t size = kMostData;
    while (payloadSize % size != 0 && payloadSize % size <= tail) // a tail has at most 11 bytes, so it ends far from 0
        --size;
    return size;
}

Outcome<Bytes> EthereumApp::said(BytesView command, Person *awaited, Asked asked)
{
    SHEAF_DEVICE_TRY(answer, ask(*m_port, command, awaited));
    if (!answer.isOk())
        return fail(statusError(answer.status, asked));
    return std::move(answer.data);
}

Outcome<EthereumApp::Configuration> EthereumApp::configuration()
{
    SHEAF_DEVICE_TRY(answer, said(command(kClass, kGetConfiguration, 0, 0), nullptr, Asked::Address));
    if (answer.size() < 4)
        return noAnswer("its version");
    return Configuration{(answer[0] & kBlindSigning) != 0, {answer[1], answer[2], answer[3]}};
}

Outcome<HardwareAddress> EthereumApp::address(const keys::DerivationPath &path)
{
    SHEAF_DEVICE_TRY(encoded, encodePath(path));
    const Bytes asked = command(kClass, kGetAddress, 0, kWithChainCode, encoded);
    SHEAF_DEVICE_TRY(answer, said(asked, nullptr, Asked::Address));
    return parseAddress(path, answer, /*withChainCode=*/true);
}

Outcome<HardwareAddress> EthereumApp::confirmedAddress(const keys::DerivationPath &path, Person &person)
{
    SHEAF_DEVICE_TRY(encoded, encodePath(path));
    SHEAF_DEVICE_TRY(answer, said(command(kClass, kGetAddress, kShow, 0, encoded), &person, Asked::Address));
    return parseAddress(path, answer, /*withChainCode=*/false);
}

/// First and following pieces differ in P1. Any of them may make the person look at the device: an app shows what it
/// has while the rest is on its way.
Outcome<AnsweredSignature> EthereumApp::inChunks(std::uint8_t ins, BytesView payload, std::size_t size, Person &person,
                                                 Asked asked)
{
    const bool isAuthorization = ins == kSignAuthorization; // which counts the other way round
    const std::uint8_t first = isAuthorization ? 0x01 : 0x00;
    const std::uint8_t next = isAuthorization ? 0x00 : 0x80;
    std::uint8_t p1 = first;
    while (true) {
        const BytesView chunk = payload.first(std::min(payload.size(), size));
        payload = payload.subspan(chunk.size());
        SHEAF_DEVICE_TRY(answer, said(command(kClass, ins, p1, 0, chunk), &person, asked));
        if (payload.empty()) {
            if (answer.empty())
                return fail(Fault::Protocol,
                            SHEAF_SAYS("Phrases",
                                       "the Ethereum app waits for more than there is; close it on the device, "
                                       "open it again, and update it if this happens again"));
            return parseSignature(answer);
        }
        if (!answer.empty())
            return fail(Fault::Protocol,
                        SHEAF_SAYS("Phrases",
                                   "the Ethereum app answered before it had everything, and what it signed is "
                                   "not used; update it in Ledger Wallet"));
        p1 = next;
    }
}

Outcome<bool> EthereumApp::provideToken(BytesView info)
{
    SHEAF_DEVICE_TRY(answer, ask(*m_port, command(kClass, kProvideToken, 0, 0, info), nullptr));
    if (answer.isOk() || answer.status == 0x6A80 || isUnknownCommand(answer.status))
        return answer.isOk();
    return fail(statusError(answer.status, Asked::Transaction));
}

Outcome<AnsweredSignature> EthereumApp::signTransaction(const keys::DerivationPath &path,
                                                        const Transaction &transaction, Person &person)
{
    SHEAF_DEVICE_CHECK(checkSignable(transaction));
    SHEAF_DEVICE_TRY(payload, encodePath(path));
    append(payload, transaction.unsignedPayload());
    return inChunks(kSignTransaction, payload, chunkSize(transaction, payload.size()), person, Asked::Transaction);
}

Outcome<AnsweredSignature> EthereumApp::signMessage(const keys::DerivationPath &path, BytesView message, Person &person)
{
    if (message.size() > std::numeric_limits<std::uint32_t>::max())
        return fail(Fault::Unsupported, SHEAF_SAYS("Phrases", "the message is too long"));
    SHEAF_DEVICE_TRY(payload, encodePath(path));
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        payload.push_back(static_cast<std::uint8_t>(message.size() >> shift & 0xFFU));
    append(payload, message);
    return inChunks(kSignMessage, payload, kMostData, person, Asked::Message);
}

Outcome<AnsweredSignature> EthereumApp::signTypedData(const keys::DerivationPath &path, const TypedDataRequest &request,
                                                      Person &person)
{
    SHEAF_DEVICE_TRY(encoded, encodePath(path));
    for (const Bytes &part : request.commands) {
        SHEAF_DEVICE_TRY(nothing, said(part, &person, Asked::TypedData));
        if (!nothing.empty())
            return noAnswer("that it has understood");
    }
    SHEAF_DEVICE_TRY(answer, said(command(kClass, kSignTypedData, 0, kFull, encoded), &person, Asked::TypedData));
    return parseSignature(answer);
}

Outcome<AnsweredSignature> EthereumApp::signTypedDataHashes(const keys::DerivationPath &path,
                                                            const ethereum::typed_data::Hashes &hashes, Person &person)
{
    SHEAF_DEVICE_TRY(data, encodePath(path));
    append(data, hashes.domainSeparator.view());
    append(data, hashes.structHash.view());
    SHEAF_DEVICE_TRY(answer, said(command(kClass, kSignTypedData, 0, kHashed, data), &person, Asked::TypedData));
    return parseSignature(answer);
}

Outcome<AnsweredSignature> EthereumApp::signAuthorization(const keys::DerivationPath &path,
                                                          const ethereum::Authorization &authorization, Person &person)
{
    const auto chain = authorization.chainId.toUint64();
    if (!chain)
        return fail(Fault::Unsupported,
                    SHEAF_SAYS("Phrases", "a Ledger signs delegations for chain ids of up to 64 bits"));
    // Tag, length, value: version, delegate, chain id, nonce.
    Bytes fields{0x00, 0x01, 0x01, 0x01, 0x14};
    append(fields, authorization.address.view());
    append(fields, std::array<std::uint8_t, 2>{0x02, 0x08});
    appendUint64(fields, *chain);
    append(fields, std::array<std::uint8_t, 2>{0x03, 0x08});
    appendUint64(fields, authorization.nonce.value());
    SHEAF_DEVICE_TRY(payload, encodePath(path));
    payload.push_back(0x00);
    payload.push_back(static_cast<std::uint8_t>(fields.size())); // 45
    append(payload, fields);
    return inChunks(kSignAuthorization, payload, kMostData, person, Asked::Authorization);
}

} // namespace sheaf::signers::ledger
