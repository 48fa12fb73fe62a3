// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/qr_accounts.h"

#include "signers/erc4527_p.h"

namespace sheaf::signers::qr {

namespace {

using namespace erc4527::detail;
using devices::cbor::Reader;
using erc4527::KeyOrigin;

constexpr std::size_t kMostKeys = 100;
constexpr std::uint32_t kMostAccounts = 1'000;
constexpr std::size_t kLongestName = 256;
constexpr std::size_t kAccountDepth = 5; // m/44'/60'/0'/0/0
// The legacy layout of Ledger's and MEW's has the account's number right below the key.
constexpr std::string_view kLegacyNote = "account.ledger_legacy";

Result<std::string> readName(Reader &reader)
{
    SHEAF_TRY(text, reader.text());
    if (text.size() > kLongestName)
        return invalid("a name is too long");
    return text;
}

/// `0/*`, `*`, or nothing.
Result<void> takeChildren(const Keypath &keypath, ExportedKey &into)
{
    std::vector<std::uint32_t> steps;
    for (const PathStep &step : keypath.steps) {
        if (step.isHardened)
            return invalid("accounts behind a hardened step, which a public key does not reach");
        if (into.hasNumber)
            return invalid("a path goes on behind its wildcard");
        if (step.index)
            steps.push_back(*step.index);
        else
            into.hasNumber = true;
    }
    into.children = keys::DerivationPath(std::move(steps));
    return {};
}

struct KeyFields
{
    std::optional<Keypath> origin;
    std::optional<Keypath> children;
    Bytes key;
    bool isPrivate = false;
    ExportedKey out;
};

Result<void> readKeyField(Reader &reader, std::uint64_t field, KeyFields &into)
{
    switch (field) {
    case 1:
    case 2: {
        SHEAF_TRY(flag, reader.boolean()); // a master key is a private one in this format
        into.isPrivate = into.isPrivate || flag;
        return {};
    }
    case 3: {
        SHEAF_TRY(key, reader.bytes());
        into.key = std::move(key);
        return {};
    }
    case 4: {
        SHEAF_TRY(code, exactly(reader.bytes(), 32, "a chain code"));
        std::copy(code.begin(), code.end(), into.out.chainCode.emplace().begin());
        return {};
    }
    case 6: {
        SHEAF_TRY(origin, readKeypath(reader));
        into.origin = std::move(origin);
        return {};
    }
    case 7: {
        SHEAF_TRY(children, readKeypath(reader));
        into.children = std::move(children);
        return {};
    }
    case 9: {
        SHEAF_TRY(name, readName(reader));
        into.out.name = std::move(name);
        return {};
    }
    case 10: {
        SHEAF_TRY(note, readName(reader));
        into.out.note = std::move(note);
        return {};
    }
    default:
        return reader.skip();
    }
}

/// What a key means that does not say where its accounts are: its own account where its path is an account's, or where
/// it has no chain code; else the usual children.
void takeUsualChildren(ExportedKey &key)
{
    if (!key.chainCode || key.origin.path.steps().size() >= kAccountDepth)
        return;
    key.hasNumber = true;
    if (key.note != kLegacyNote)
        key.children = keys::DerivationPath({0});
}

Result<ExportedKey> readKey(Reader &reader)
{
    KeyFields fields;
    SHEAF_CHECK(reader.map([&](std::uint64_t field) { return readKeyField(reader, field, fields); }));
    if (fields.isPrivate || (fields.key.size() == 33 && fields.key[0] == 0))
        return invalid("it shows a PRIVATE key: who saw it can spend; move what it holds, and show the public one");
    SHEAF_TRY(key, exactly(std::move(fields.key), 33, "a public key"));
    SHEAF_TRY(point, crypto::parsePublicKey(key));
    if (!fields.origin || fields.origin->steps.empty())
        return invalid("a key does not say its derivation path, which a request must name");
    SHEAF_TRY(origin, originFrom(*fields.origin));
    ExportedKey out = std::move(fields.out);
    out.key = point;
    out.origin = std::move(origin);
    if (fields.children && !fields.children->steps.empty()) {
        SHEAF_CHECK(takeChildren(*fields.children, out));
    } else {
        takeUsualChildren(out);
    }
    if (!out.chainCode && (out.hasNumber || !out.children.steps().empty()))
        return invalid("a key without a chain code has no accounts below it");
    return out;
}

/// An output descriptor wraps a key in the tags of scripts (400 to 408), which mean nothing for Ethereum.
Result<ExportedKey> readOutput(Reader &reader)
{
    constexpr std::size_t kMostTags = 4;
    for (std::size_t i = 0; i < kMostTags; ++i) {
        const auto tag = reader.tag();
        if (tag == kHdKeyTag)
            return readKey(reader);
        if (!tag || ((*tag < 400 || *tag > 408) && *tag != 308))
            break;
    }
    return invalid("an account's output is no key");
}

Result<void> addKey(Result<ExportedKey> key, Export &into)
{
    if (!key)
        return failure(key.error());
    into.keys.push_back(std::move(*key));
    return {};
}

/// crypto-account and crypto-multi-accounts: a map with the master's fingerprint in 1 and keys in 2.
Result<Export> readList(Reader &reader, bool isOutputs)
{
    Export out;
    std::optional<std::uint32_t> master;
    SHEAF_CHECK(reader.map([&](std::uint64_t field) -> Result<void> {
        if (field == 1) {
            SHEAF_TRY(fingerprint, reader.unsigned32());
            master = fingerprint;
            return {};
        }
        if (field == 2)
            return reader.array(kMostKeys, [&](std::size_t) -> Result<void> {
                if (isOutputs)
                    return addKey(readOutput(reader), out);
                SHEAF_CHECK(reader.allowTag(kHdKeyTag));
                return addKey(readKey(reader), out);
            });
        if (field == 3 && !isOutputs) {
            SHEAF_TRY(device, readName(reader));
            out.device = std::move(device);
            return {};
        }
        return reader.skip();
    }));
    for (ExportedKey &key : out.keys)
        if (!key.origin.fingerprint)
            key.origin.fingerprint = master;
    return out;
}

Result<Export> readExport(Reader &reader, const std::string &type)
{
    if (type == "crypto-account") {
        SHEAF_CHECK(reader.allowTag(kAccountTag));
        return readList(reader, true);
    }
    if (type == "crypto-multi-accounts") {
        SHEAF_CHECK(reader.allowTag(kMultiAccountsTag));
        return readList(reader, false);
    }
    if (type != "crypto-hdkey")
        return invalid("expected an account (crypto-hdkey, crypto-account, crypto-multi-accounts), and it is " + type);
    SHEAF_CHECK(reader.allowTag(kHdKeyTag));
    SHEAF_TRY(key, readKey(reader));
    Export out;
    out.device = key.name;
    out.keys.push_back(std::move(key));
    return out;
}

} // namespace

Result<std::vector<Account>> ExportedKey::accounts(std::uint32_t first, std::uint32_t count) const
{
    if (count == 0 || count > kMostAccounts || first >= keys::DerivationPath::kHardened - count)
        return failure(ErrorCode::InvalidInput, "accounts are asked for by 1 to 1,000, of numbers below 2^31");
    if (!chainCode)
        return std::vector<Account>{{ethereum::Address::fromPublicKey(key), origin}};
    const keys::HdPlace place{static_cast<std::uint8_t>(origin.path.steps().size()), {}, origin.path.steps().back()};
    SHEAF_TRY(parent, keys::HdPublicKey::from(key, *chainCode, place).derive(children));
    KeyOrigin below = origin;
    for (const std::uint32_t step : children.steps())
        below.path = below.path.child(step);
    if (!hasNumber)
        return std::vector<Account>{{parent.address(), below}};
    std::vector<Account> out;
    for (std::uint32_t number = first; number < first + count; ++number) {
        SHEAF_TRY(child, parent.child(number));
        out.push_back({child.address(), {below.path.child(number), below.fingerprint}});
    }
    return out;
}

Result<Export> parseExport(const devices::UniformResource &resource)
{
    Reader reader(resource.cbor);
    SHEAF_TRY(out, readExport(reader, resource.type));
    SHEAF_CHECK(reader.end());
    if (out.keys.empty())
        return invalid("it shows no account");
    return out;
}

} // namespace sheaf::signers::qr
