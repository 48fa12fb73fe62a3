// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/cbor.h"
#include "signers/erc4527.h"

#include <QCborStreamWriter>

/// What the readers and writers of ERC-4527 share.
namespace sheaf::signers::erc4527::detail {

// BCR-2020-006 and ERC-4527.
constexpr std::uint64_t kUuidTag = 37;
constexpr std::uint64_t kHdKeyTag = 303;
constexpr std::uint64_t kKeypathTag = 304;
constexpr std::uint64_t kAccountTag = 311;
constexpr std::uint64_t kSignRequestTag = 401;
constexpr std::uint64_t kSignatureTag = 402;
constexpr std::uint64_t kMultiAccountsTag = 1103;

inline tl::unexpected<Error> invalid(const std::string &what)
{
    return failure(ErrorCode::InvalidInput, "ERC-4527: " + what);
}

/// A step of a path; without an index it is a wildcard.
struct PathStep
{
    std::optional<std::uint32_t> index; ///< below 2^31
    bool isHardened = false;

    friend bool operator==(const PathStep &, const PathStep &) = default;
};

struct Keypath
{
    std::vector<PathStep> steps;
    std::optional<std::uint32_t> fingerprint;
};

/// With its tag, or without where a stranger leaves it out.
Result<Keypath> readKeypath(devices::cbor::Reader &reader);
/// InvalidInput where it has a wildcard.
Result<KeyOrigin> originFrom(const Keypath &keypath);
void writeOrigin(QCborStreamWriter &writer, const KeyOrigin &origin);

Result<Bytes> exactly(Result<Bytes> bytes, std::size_t size, const char *name);

inline void writeBytes(QCborStreamWriter &writer, BytesView bytes)
{
    writer.appendByteString(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}
inline void writeText(QCborStreamWriter &writer, std::string_view text)
{
    writer.appendTextString(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace sheaf::signers::erc4527::detail
