// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/ledger_tokens.h"

#include "signers/ledger_apdu.h"

#include <QByteArray>
#include <QFile>

namespace sheaf::signers::ledger {

namespace {

constexpr std::size_t kLargestFile = std::size_t{16} * 1024 * 1024;
constexpr std::size_t kLengthSize = 4;
constexpr std::size_t kAddressSize = ethereum::Address::kSize;
/// Ticker's length, address, decimals, chain id.
constexpr std::size_t kFixedSize = 1 + kAddressSize + 4 + 4;

constexpr std::array<std::uint8_t, 4> kTransfer{0xA9, 0x05, 0x9C, 0xBB};
constexpr std::array<std::uint8_t, 4> kApprove{0x09, 0x5E, 0xA7, 0xB3};
constexpr std::size_t kCallSize = 4 + 2 * 32;

std::uint32_t uint32At(BytesView bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (const std::uint8_t byte : bytes.subspan(at, 4))
        value = value << 8U | byte;
    return value;
}

} // namespace

Result<Bytes> decodeTokenInfos(std::string_view json)
{
    while (!json.empty() && (json.back() == '\n' || json.back() == '\r'))
        json.remove_suffix(1);
    if (json.size() < 2 || json.size() > kLargestFile || json.front() != '"' || json.back() != '"')
        return failure(ErrorCode::InvalidInput, "expected a JSON string of base64");
    const auto decoded =
        QByteArray::fromBase64Encoding(QByteArray(json.data() + 1, static_cast<qsizetype>(json.size()) - 2),
                                       QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return failure(ErrorCode::InvalidInput, "expected a JSON string of base64");
    const QByteArray &bytes = *decoded;
    return Bytes(bytes.begin(), bytes.end());
}

Result<std::optional<Bytes>> findTokenInfo(BytesView infos, ethereum::ChainId chain, const ethereum::Address &token)
{
    while (!infos.empty()) {
        if (infos.size() < kLengthSize || infos.size() - kLengthSize < uint32At(infos, 0))
            return failure(ErrorCode::Corrupt, "the token information ends inside an entry");
        const BytesView entry = infos.subspan(kLengthSize, uint32At(infos, 0));
        infos = infos.subspan(kLengthSize + entry.size());
        if (entry.empty() || entry.size() > kMostData || entry.size() <= kFixedSize + entry[0])
            return failure(ErrorCode::Corrupt, "the token information has an entry that is none");
        const std::size_t address = std::size_t{1} + entry[0];
        const BytesView found = entry.subspan(address, kAddressSize);
        if (uint32At(entry, address + kAddressSize + 4) == chain.value() &&
            std::equal(found.begin(), found.end(), token.bytes().begin()))
            return std::optional(toBytes(entry));
    }
    return std::optional<Bytes>();
}

std::optional<ethereum::Address> tokenOfCall(const ethereum::Transaction &transaction)
{
    const ethereum::TransactionCommon &call = transaction.common();
    if (!call.to || call.data.size() != kCallSize || !call.value.value().isZero())
        return std::nullopt;
    const BytesView selector = BytesView(call.data).first(4);
    for (const auto &known : {kTransfer, kApprove})
        if (std::equal(known.begin(), known.end(), selector.begin()))
            return call.to;
    return std::nullopt;
}

TokenInfoSource tokenInfosIn(std::filesystem::path folder)
{
    return [folder = std::move(folder)](ethereum::ChainId chain,
                                        const ethereum::Address &token) -> Result<std::optional<Bytes>> {
        const std::filesystem::path path = folder / (std::to_string(chain.value()) + ".json");
        QFile file(QString::fromStdString(path.string()));
        if (!file.exists())
            return std::optional<Bytes>();
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Io, path.string() + ": " + file.errorString().toStdString());
        const QByteArray text = file.read(static_cast<qint64>(kLargestFile) + 1);
        auto infos = decodeTokenInfos({text.constData(), static_cast<std::size_t>(text.size())});
        if (!infos)
            return failure(inContext(std::move(infos).error(), path.string()));
        auto found = findTokenInfo(*infos, chain, token);
        if (!found)
            return failure(inContext(std::move(found).error(), path.string()));
        return found;
    };
}

} // namespace sheaf::signers::ledger
