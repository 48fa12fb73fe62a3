// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/trezor_ethereum.h"

#include "crypto/hash.h"
#include "ethereum/message.h"
#include "signers/trezor_typed_data.h"

#include <algorithm>

namespace sheaf::signers::trezor {

using namespace devices;
namespace eth = sheaf::ethereum;

namespace {

constexpr std::size_t kChunkSize = 1024;
constexpr int kMaxTypedDataQuestions = 16'384; // the largest orders that people sign have some hundred values

const Shown kSilent{Step::Unlock, {}};
const Shown kSigning{Step::ConfirmSignature, {}};

tl::unexpected<DeviceError> damaged(const std::string &what)
{
    return fail(Fault::Protocol,
                phrase(SHEAF_SAYS("Phrases", "the device answered %1; unplug it and try again"), what));
}

/// EthereumAddress {2 address}; {1 address bytes} of a KeepKey and of old firmware.
Outcome<eth::Address> addressIn(BytesView payload)
{
    SHEAF_DEVICE_TRY(message, protobuf::Message::parse(payload));
    SHEAF_DEVICE_TRY(text, message.bytes(2));
    SHEAF_DEVICE_TRY(raw, message.bytes(1));
    const auto address = text  ? eth::Address::parse(toText(*text))
                         : raw ? eth::Address::fromBytes(*raw)
                               : Result<eth::Address>(failure(ErrorCode::InvalidInput, "none"));
    if (!address)
        return damaged("something else than an address");
    return *address;
}

/// HDNodeType {4 chain_code, 6 public_key}.
Outcome<HardwareAddress> nodeIn(BytesView payload, const keys::DerivationPath &path)
{
    SHEAF_DEVICE_TRY(message, protobuf::Message::parse(payload));
    SHEAF_DEVICE_TRY(node, message.bytes(1));
    SHEAF_DEVICE_TRY(fields, protobuf::Message::parse(node.value_or(BytesView())));
    SHEAF_DEVICE_TRY(chainCode, fields.bytes(4));
    SHEAF_DEVICE_TRY(key, fields.bytes(6));
    const auto publicKey = crypto::parsePublicKey(key.value_or(BytesView()));
    if (!publicKey || !chainCode || chainCode->size() != 32)
        return damaged("something else than a public key");
    HardwareAddress found{path, eth::Address::fromPublicKey(*publicKey), *publicKey, {}};
    std::copy(chainCode->begin(), chainCode->end(), found.chainCode.emplace().begin());
    return found;
}

} // namespace

Outcome<eth::Address> Ethereum::address(const keys::DerivationPath &path, Person &person)
{
    const Bytes request = protobuf::Writer().varints(1, path.steps()).boolean(2, false).boolean(4, false).message();
    SHEAF_DEVICE_TRY(answer, m_session->call({kEthereumGetAddress, request, kEthereumAddress}, kSilent, person));
    return addressIn(answer);
}

Outcome<> Ethereum::confirmAddress(const keys::DerivationPath &path, const eth::Address &expected, Person &person)
{
    const Bytes request = protobuf::Writer().varints(1, path.steps()).boolean(2, true).boolean(4, false).message();
    const Shown shown{Step::ConfirmAddress, expected.toString()};
    SHEAF_DEVICE_TRY(answer, m_session->call({kEthereumGetAddress, request, kEthereumAddress}, shown, person));
    SHEAF_DEVICE_TRY(confirmed, addressIn(answer));
    if (confirmed != expected)
        return fail(Fault::Protocol,
                    SHEAF_SAYS("Phrases",
                               "the device confirmed another address than the one that it gave before; don't "
                               "use either, and have the device looked at"));
    return {};
}

Outcome<HardwareAddress> Ethereum::publicKey(const keys::DerivationPath &path, Person &person)
{
    const bool isKeepKey = m_session->features().make() == Make::KeepKey;
    protobuf::Writer request;
    request.varints(1, path.steps());
    if (!isKeepKey)
        request.boolean(2, false); // what a KeepKey has as field 2 is the name of a curve
    const Call call{isKeepKey ? kGetPublicKey : kEthereumGetPublicKey, request.message(),
                    isKeepKey ? kPublicKey : kEthereumPublicKey};
    SHEAF_DEVICE_TRY(answer, m_session->call(call, kSilent, person));
    return nodeIn(answer, path);
}

Outcome<eth::Signature> Ethereum::signTransaction(const HardwareAccount &account, const eth::Transaction &transaction,
                                                  Person &person)
{
    SHEAF_DEVICE_TRY(request, signRequest(m_session->features(), account.path, transaction));
    const BytesView data = transaction.common().data;
    return sendData(std::move(request), data.subspan(std::min(kChunkSize, data.size())), transaction.signingHash(),
                    account, person);
}

/// `data` is what did not fit the request. TxRequest {1 data_length, 2 v, 3 r, 4 s}: the device asks for more until it
/// has all, and then signs.
Outcome<eth::Signature> Ethereum::sendData(TrezorMessage request, BytesView data, const eth::Hash &digest,
                                           const HardwareAccount &account, Person &person)
{
    for (;;) {
        SHEAF_DEVICE_TRY(
            answer, m_session->exchange(static_cast<MessageType>(request.type), request.payload, kSigning, person));
        if (answer.type != kEthereumTxRequest)
            return fail(m_session->makesNoSense("an answer of type " + std::to_string(answer.type)));
        SHEAF_DEVICE_TRY(message, protobuf::Message::parse(answer.payload));
        SHEAF_DEVICE_TRY(wanted, message.number(1));
        if (wanted > data.size())
            return fail(m_session->makesNoSense("a request for more data than there is"));
        if (wanted == 0) {
            SHEAF_DEVICE_TRY(r, message.bytes(3));
            SHEAF_DEVICE_TRY(s, message.bytes(4));
            if (!data.empty() || !r || !s)
                return fail(m_session->makesNoSense("no signature"));
            return matchSignature(digest, *r, *s, account.address);
        }
        request = {kEthereumTxAck, protobuf::Writer().bytes(1, data.first(wanted)).message()};
        data = data.subspan(wanted);
    }
}

Outcome<eth::Signature> Ethereum::signMessage(const HardwareAccount &account, BytesView message, Person &person)
{
    const bool isKeepKey = m_session->features().make() == Make::KeepKey;
    protobuf::Writer request;
    request.varints(1, account.path.steps()).bytes(2, message);
    if (!isKeepKey)
        request.boolean(4, false);
    const Call call{isKeepKey ? kKeepKeySignMessage : kEthereumSignMessage, request.message(),
                    isKeepKey ? kKeepKeyMessageSignature : kEthereumMessageSignature};
    SHEAF_DEVICE_TRY(answer, m_session->call(call, kSigning, person));
    return signatureIn(answer, 2, eth::personalMessageHash(message), account);
}

/// A signature of 65 bytes, r ‖ s ‖ v.
Outcome<eth::Signature> Ethereum::signatureIn(BytesView payload, std::uint32_t field, const eth::Hash &digest,
                                              const HardwareAccount &account)
{
    constexpr std::size_t kSize = 65;
    SHEAF_DEVICE_TRY(message, protobuf::Message::parse(payload));
    SHEAF_DEVICE_TRY(signature, message.bytes(field));
    if (!signature || signature->size() != kSize)
        return damaged("something else than a signature");
    return matchSignature(digest, signature->first(32), signature->subspan(32, 32), account.address);
}

Outcome<eth::Signature> Ethereum::signTypedData(const HardwareAccount &account,
                                                const eth::typed_data::TypedData &document, Person &person)
{
    const auto hashes = eth::typed_data::hash(document);
    if (!hashes)
        return fail(Fault::BadData,
                    phrase(SHEAF_SAYS("Phrases", "this typed data can't be signed: %1"), hashes.error().said()));
    const Features &features = m_session->features();
    if (features.make() == Make::KeepKey)
        return fail(Fault::Unsupported,
                    SHEAF_SAYS("Phrases", "Sheaf does not ask a KeepKey for signatures of typed data yet"));
    const auto byHashes = [&] {
        const bool hasMessage = document.primaryType != eth::typed_data::kDomainType;
        return signTypedHashes(account, hashes->domainSeparator,
                               hasMessage ? std::optional(hashes->structHash) : std::nullopt, person);
    };
    if (features.isModelOne() || !TypedDataAnswers(&document).canBeTold())
        return byHashes();
    auto signature = signFields(account, document, hashes->digest, person);
    if (!signature && signature.error().fault == Fault::AppTooOld) // it does not know the message
        return byHashes();
    return signature;
}

/// SignTypedData {1 path, 2 primary_type, 3 metamask_v4_compat}; then the device asks for types and values.
Outcome<eth::Signature> Ethereum::signFields(const HardwareAccount &account, const eth::typed_data::TypedData &document,
                                             const eth::Hash &digest, Person &person)
{
    const TypedDataAnswers answers(&document);
    MessageType type = kEthereumSignTypedData;
    Bytes payload =
        protobuf::Writer().varints(1, account.path.steps()).text(2, document.primaryType).boolean(3, true).message();
    for (int i = 0; i < kMaxTypedDataQuestions; ++i) {
        SHEAF_DEVICE_TRY(question, m_session->exchange(type, payload, kSigning, person));
        if (question.type == kEthereumTypedDataSignature)
            return signatureIn(question.payload, 1, digest, account);
        const bool isStruct = question.type == kTypedDataStructRequest;
        if (!isStruct && question.type != kTypedDataValueRequest)
            return fail(m_session->makesNoSense("an answer of type " + std::to_string(question.type)));
        auto answer = isStruct ? answers.structAck(question.payload) : answers.valueAck(question.payload);
        if (!answer)
            return fail(m_session->makesNoSense(answer.error().detail));
        type = isStruct ? kTypedDataStructAck : kTypedDataValueAck;
        payload = std::move(*answer);
    }
    return fail(m_session->makesNoSense("more questions than any document has answers"));
}

/// SignTypedHash {1 path, 2 domain_separator_hash, 3 message_hash}.
Outcome<eth::Signature> Ethereum::signTypedHashes(const HardwareAccount &account, const eth::Hash &domain,
                                                  const std::optional<eth::Hash> &message, Person &person)
{
    constexpr std::array<std::uint8_t, 2> kPrefix{0x19, 0x01};
    const eth::Hash digest =
        message ? eth::typed_data::digest(domain, *message) : eth::Hash(crypto::keccak256({kPrefix, domain.view()}));
    protobuf::Writer request;
    request.varints(1, account.path.steps()).bytes(2, domain.view());
    Phrase shows = phrase(SHEAF_SAYS("Phrases", "domain %1"), domain.toString());
    if (message) {
        request.bytes(3, message->view());
        shows = phrase(SHEAF_SAYS("Phrases", "domain %1, message %2"), domain.toString(), message->toString());
    }
    const Call call{kEthereumSignTypedHash, request.message(), kEthereumTypedDataSignature};
    SHEAF_DEVICE_TRY(answer, m_session->call(call, {Step::ConfirmSignature, shows}, person));
    return signatureIn(answer, 1, digest, account);
}

} // namespace sheaf::signers::trezor
