// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/qr_wallet.h"

#include "devices/uniform_resource.h"
#include "ethereum/message.h"
#include "signers/airgap.h"
#include "signers/typed_data_text.h"

namespace sheaf::signers::qr {

using namespace devices;
using ethereum::ChainId;

namespace {

constexpr std::string_view kScheme = "qr:";

/// Of the domain, where it says one that is a chain's.
ChainId chainOf(const ethereum::typed_data::TypedData &document)
{
    if (const auto *domain = std::get_if<ethereum::typed_data::Members>(&document.domain.data))
        for (const auto &member : *domain)
            if (const auto *value = std::get_if<Uint256>(&member.value.data); member.name == "chainId" && value)
                if (const auto chain = value->toUint64())
                    return ChainId(*chain);
    return ChainId(1);
}

} // namespace

std::string deviceName(const std::optional<std::uint32_t> &fingerprint)
{
    if (!fingerprint)
        return "qr";
    const std::array<std::uint8_t, 4> bytes{
        static_cast<std::uint8_t>(*fingerprint >> 24U), static_cast<std::uint8_t>(*fingerprint >> 16U),
        static_cast<std::uint8_t>(*fingerprint >> 8U), static_cast<std::uint8_t>(*fingerprint)};
    return std::string(kScheme) + toHex(bytes);
}

std::optional<std::optional<std::uint32_t>> fingerprintIn(std::string_view device)
{
    if (device == "qr")
        return std::optional<std::uint32_t>();
    std::array<std::uint8_t, 4> bytes{};
    if (!device.starts_with(kScheme) || !decodeHexDigits(device.substr(kScheme.size()), bytes))
        return std::nullopt;
    std::uint32_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8U | byte;
    return std::optional(value);
}

Outcome<HardwareInfo> QrWallet::info(Person &) { return HardwareInfo{name(), {}, {}, {}}; }

Outcome<HardwareAddress> QrWallet::address(const keys::DerivationPath &, bool, Person &)
{
    return fail(Fault::Unsupported, "an air-gapped device is not asked for an address; 'account add-qr' takes the "
                                    "accounts that it shows, and --address says which of them signs");
}

Outcome<ethereum::Signature> QrWallet::ask(const erc4527::SignRequest &request, const ethereum::Hash &digest,
                                           Person &person) const
{
    const UniformResource shown = request.toResource();
    if (shown.cbor.size() > fountain::kMaxMessage)
        return fail(Fault::Unsupported,
                    SHEAF_SAYS("Phrases", "the request is too large for QR codes; use another account"));
    person.prompt({Step::ExchangeCodes, name(), {}, false});
    const auto check = [&](const UniformResource &answer) -> Outcome<> {
        SHEAF_DEVICE_CHECK(airgap::signatureFrom(request, digest, answer));
        return {};
    };
    SHEAF_DEVICE_TRY(answer, person.exchange(shown, check));
    return airgap::signatureFrom(request, digest, answer);
}

Outcome<ethereum::Signature> QrWallet::signTransaction(const HardwareAccount &account,
                                                       const ethereum::Transaction &transaction, Person &person)
{
    auto request = airgap::request(named(account), transaction, airgap::newRequestId(*m_entropy));
    if (!request)
        return fail(Fault::Unsupported, request.error().said());
    return ask(*request, transaction.signingHash(), person);
}

Outcome<ethereum::Signature> QrWallet::signMessage(const HardwareAccount &account, BytesView message, Person &person)
{
    const auto request = airgap::messageRequest(named(account), message, ChainId(1), airgap::newRequestId(*m_entropy));
    return ask(request, ethereum::personalMessageHash(message), person);
}

Outcome<ethereum::Signature> QrWallet::signTypedData(const HardwareAccount &account,
                                                     const ethereum::typed_data::TypedData &document, Person &person)
{
    const auto hashes = ethereum::typed_data::hash(document);
    if (!hashes)
        return fail(Fault::BadData, hashes.error().said());
    const auto text = typedDataText(document);
    if (!text)
        return fail(Fault::BadData, text.error().said());
    const auto request =
        airgap::typedDataRequest(named(account), *text, chainOf(document), airgap::newRequestId(*m_entropy));
    return ask(request, hashes->digest, person);
}

Outcome<ethereum::Signature> QrWallet::signAuthorization(const HardwareAccount &, const ethereum::Authorization &,
                                                         Person &)
{
    return fail(Fault::Unsupported,
                SHEAF_SAYS("Phrases", "air-gapped devices have no request for an authorization (EIP-7702)"));
}

Outcome<std::unique_ptr<HardwareWallet>> QrDriver::wallet(std::string_view device)
{
    const auto fingerprint = fingerprintIn(device);
    if (!fingerprint)
        return fail(Fault::BadData, "'" + std::string(device) +
                                        "' names no air-gapped device; 'account list' has it as qr:73c5da0a, by the "
                                        "fingerprint of its master key");
    return std::make_unique<QrWallet>(*fingerprint, m_entropy);
}

} // namespace sheaf::signers::qr
