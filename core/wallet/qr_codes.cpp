// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/qr_codes.h"

#include "signers/qr_wallet.h"
#include "wallet/json_fields.h"
#include "wallet/vault.h"

#include <QJsonDocument>

#include <algorithm>

namespace sheaf::wallet {

namespace {

constexpr std::size_t kLongestText = std::size_t{4} * 1024 * 1024;
constexpr std::size_t kMostParts = 10'000;

tl::unexpected<Error> noParts()
{
    return failure(ErrorCode::InvalidInput, "expected a picture of QR codes (PNG or JPEG), a document with parts, or a "
                                            "part on each line, which begins with ur:");
}

/// Upper or lower case: QR codes have both.
bool isPart(std::string_view text)
{
    return text.size() > 3 && (text[0] | 0x20) == 'u' && (text[1] | 0x20) == 'r' && text[2] == ':';
}

std::vector<std::string> textsIn(BytesView content)
{
    const QByteArray text(reinterpret_cast<const char *>(content.data()), static_cast<qsizetype>(content.size()));
    std::vector<std::string> parts;
    if (const QJsonDocument document = QJsonDocument::fromJson(text); document.isObject()) {
        for (const QJsonValue &part : document.object()[QStringLiteral("parts")].toArray())
            parts.push_back(part.toString().toStdString());
        return parts;
    }
    for (const QByteArray &line : text.split('\n'))
        if (const QByteArray part = line.trimmed(); !part.isEmpty())
            parts.push_back(part.toStdString());
    return parts;
}

} // namespace

Result<std::vector<std::string>> partsOf(const devices::UniformResource &resource, std::size_t fragment)
{
    SHEAF_TRY(encoder, devices::UrEncoder::make(resource, fragment));
    const std::uint32_t count = encoder.count() == 1 ? 1 : 2 * encoder.count();
    std::vector<std::string> parts;
    for (std::uint32_t i = 1; i <= count; ++i)
        parts.push_back(encoder.part(i));
    return parts;
}

Result<std::vector<std::string>> partsIn(BytesView content)
{
    std::vector<std::string> parts;
    if (devices::isPicture(content)) {
        SHEAF_TRY(texts, devices::qrTextsIn(content));
        parts = std::move(texts);
    } else if (content.size() <= kLongestText) {
        parts = textsIn(content);
    }
    if (parts.empty() || parts.size() > kMostParts || !std::all_of(parts.begin(), parts.end(), isPart))
        return noParts();
    return parts;
}

std::vector<std::string> partsInFrame(const devices::GreyView &frame)
{
    auto texts = devices::qrTextsIn(frame);
    std::erase_if(texts, [](const std::string &text) { return !isPart(text); });
    return texts;
}

Result<devices::UniformResource> resourceIn(const std::vector<std::string> &parts)
{
    devices::UrDecoder decoder;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto received = decoder.receive(parts[i]);
        if (!received)
            return failure(inContext(received.error(), "part " + std::to_string(i + 1)));
    }
    if (!decoder.isComplete())
        return failure(ErrorCode::InvalidInput, std::to_string(decoder.received()) + " of " +
                                                    std::to_string(decoder.count()) +
                                                    " fragments are there; scan on, and give all parts together");
    return decoder.resource();
}

Result<Offer> offerIn(const devices::UniformResource &shown, std::uint32_t first, std::uint32_t count)
{
    SHEAF_TRY(keys, signers::qr::parseExport(shown));
    Offer offer{keys.device, shown.toText(), {}};
    for (const auto &key : keys.keys) {
        SHEAF_TRY(accounts, key.accounts(first, count));
        for (auto &account : accounts) {
            std::string device = signers::qr::deviceName(account.origin.fingerprint);
            const bool isKnown = std::any_of(offer.accounts.begin(), offer.accounts.end(),
                                             [&](const auto &one) { return one.account.address == account.address; });
            if (!isKnown)
                offer.accounts.push_back({std::move(account), std::move(device)});
        }
    }
    return offer;
}

Result<Offer> offerBefore(const Vault &vault, std::string_view device, std::uint32_t first, std::uint32_t count)
{
    SHEAF_TRY(kept, vault.shownBy(device));
    Offer all;
    for (const std::string &text : kept) {
        SHEAF_TRY(resource, devices::UniformResource::parse(text));
        SHEAF_TRY(offer, offerIn(resource, first, count));
        all.name = offer.name;
        for (auto &one : offer.accounts) {
            const bool isKnown = std::any_of(all.accounts.begin(), all.accounts.end(), [&](const auto &other) {
                return other.account.address == one.account.address;
            });
            if (!isKnown && one.device == device)
                all.accounts.push_back(std::move(one));
        }
    }
    return all;
}

Result<std::vector<std::string>> devicesShown(const Vault &vault)
{
    SHEAF_TRY(accounts, vault.accounts());
    std::vector<std::string> devices;
    for (const Account &account : accounts) {
        const bool isCandidate = account.kind == AccountKind::Hardware && signers::qr::fingerprintIn(account.device) &&
                                 std::find(devices.begin(), devices.end(), account.device) == devices.end();
        if (isCandidate && vault.shownBy(account.device))
            devices.push_back(account.device);
    }
    return devices;
}

} // namespace sheaf::wallet
