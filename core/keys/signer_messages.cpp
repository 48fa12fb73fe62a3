// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/signer_messages.h"

namespace sheaf::keys::messages {

namespace {

constexpr std::size_t kMostSteps = 255; // DerivationPath::parse()'s
constexpr std::uint8_t kTransaction = 0;
constexpr std::uint8_t kMessage = 1;
constexpr std::uint8_t kAuthorization = 2;
constexpr std::uint8_t kTypedData = 3;
constexpr std::uint8_t kScrypt = 0;
constexpr std::uint8_t kPbkdf2 = 1;

void putFields(WireWriter &to, const TransactionRequest &request)
{
    to.u8(kTransaction);
    to.u64(request.chain.value());
    to.bytes(request.transaction.unsignedPayload());
    to.text(request.rule);
}

void putFields(WireWriter &to, const MessageRequest &request)
{
    to.u8(kMessage);
    to.bytes(request.message);
}

void putFields(WireWriter &to, const TypedDataRequest &request)
{
    to.u8(kTypedData);
    to.u64(request.chain.value());
    put(to, request.document);
}

void putFields(WireWriter &to, const AuthorizationRequest &request)
{
    to.u8(kAuthorization);
    to.u64(request.chain.value());
    put(to, request.authorization.chainId);
    put(to, request.authorization.address);
    to.u64(request.authorization.nonce.value());
}

SignRequest takeTransaction(WireReader &from)
{
    const ethereum::ChainId chain(from.u64());
    const auto parsed = ethereum::Transaction::parseUnsigned(from.view());
    if (!parsed) {
        from.markBad();
        return MessageRequest{};
    }
    return TransactionRequest{*parsed, chain, from.text(kMostRule)};
}

SignRequest takeAuthorization(WireReader &from)
{
    AuthorizationRequest request;
    request.chain = ethereum::ChainId(from.u64());
    request.authorization.chainId = takeUint256(from);
    request.authorization.address = takeAddress(from);
    request.authorization.nonce = ethereum::Nonce(from.u64());
    return request;
}

SignRequest takeRequest(WireReader &from)
{
    switch (from.choice(kTypedData)) {
    case kTransaction:
        return takeTransaction(from);
    case kMessage:
        return MessageRequest{from.bytes()};
    case kTypedData: {
        const ethereum::ChainId chain(from.u64());
        return TypedDataRequest{takeTypedData(from), chain};
    }
    default:
        return takeAuthorization(from);
    }
}

} // namespace

void put(WireWriter &to, const ethereum::Address &address) { to.raw(address.view()); }

ethereum::Address takeAddress(WireReader &from)
{
    const auto bytes = from.array<ethereum::Address::kSize>();
    return ethereum::Address::fromBytes(bytes).value();
}

void put(WireWriter &to, const Uint256 &value) { to.raw(value.toBigEndian()); }

Uint256 takeUint256(WireReader &from) { return Uint256::fromBigEndian(from.array<32>()).value(); }

void put(WireWriter &to, const crypto::Argon2idCost &cost)
{
    to.u64(cost.memoryBytes);
    to.u32(cost.iterations);
}

crypto::Argon2idCost takeCost(WireReader &from)
{
    crypto::Argon2idCost cost;
    cost.memoryBytes = from.u64();
    cost.iterations = from.u32();
    return cost;
}

void put(WireWriter &to, const SealedKey &key)
{
    to.text(key.id);
    to.u8(static_cast<std::uint8_t>(key.kind));
    to.bytes(key.box);
}

SealedKey takeSealedKey(WireReader &from)
{
    SealedKey key;
    key.id = from.text(kMostId);
    const std::uint8_t kind = from.choice(static_cast<std::uint8_t>(KeyKind::Seed));
    if (kind == 0)
        from.markBad();
    key.kind = static_cast<KeyKind>(kind);
    key.box = from.bytes(kMostBox);
    return key;
}

void put(WireWriter &to, const std::vector<Secret> &shares)
{
    to.u32(static_cast<std::uint32_t>(shares.size()));
    for (const Secret &share : shares)
        to.bytes(share.view());
}

std::vector<Secret> takeShares(WireReader &from)
{
    std::vector<Secret> shares;
    for (std::uint32_t left = from.u32(); left > 0; --left) {
        if (shares.size() >= kMostShares || from.isBad()) {
            from.markBad();
            break;
        }
        shares.push_back(from.secret());
    }
    return shares;
}

void put(WireWriter &to, const slip39::Groups &groups)
{
    to.u32(static_cast<std::uint32_t>(groups.size()));
    for (const std::vector<Secret> &shares : groups)
        put(to, shares);
}

slip39::Groups takeGroups(WireReader &from)
{
    slip39::Groups groups;
    for (std::uint32_t left = from.u32(); left > 0; --left) {
        if (groups.size() >= kMostGroups || from.isBad()) {
            from.markBad();
            break;
        }
        groups.push_back(takeShares(from));
    }
    return groups;
}

void put(WireWriter &to, const slip39::Scheme &scheme)
{
    to.u32(scheme.groupThreshold);
    to.u8(scheme.isExtendable ? 1 : 0);
    to.u32(scheme.iterationExponent);
    to.u32(static_cast<std::uint32_t>(scheme.groups.size()));
    for (const slip39::Group &group : scheme.groups) {
        to.u32(group.threshold);
        to.u32(group.count);
    }
}

slip39::Scheme takeScheme(WireReader &from)
{
    slip39::Scheme scheme;
    scheme.groupThreshold = from.u32();
    scheme.isExtendable = from.choice(1) == 1;
    scheme.iterationExponent = from.u32();
    for (std::size_t left = from.count(2 * sizeof(std::uint32_t)); left > 0; --left) {
        const std::uint32_t threshold = from.u32();
        scheme.groups.push_back({threshold, from.u32()});
    }
    return scheme;
}

void put(WireWriter &to, const DerivationPath &path)
{
    to.u32(static_cast<std::uint32_t>(path.steps().size()));
    for (const std::uint32_t step : path.steps())
        to.u32(step);
}

DerivationPath takePath(WireReader &from)
{
    const std::size_t count = from.count(4);
    if (count > kMostSteps) {
        from.markBad();
        return {};
    }
    std::vector<std::uint32_t> steps(count);
    for (std::uint32_t &step : steps)
        step = from.u32();
    return DerivationPath(std::move(steps));
}

void put(WireWriter &to, const SigningAccount &account)
{
    put(to, account.key);
    to.u8(account.path ? 1 : 0);
    if (account.path)
        put(to, *account.path);
    put(to, account.address);
}

SigningAccount takeAccount(WireReader &from)
{
    SigningAccount account;
    account.key = takeSealedKey(from);
    if (from.choice(1) == 1)
        account.path = takePath(from);
    account.address = takeAddress(from);
    return account;
}

void put(WireWriter &to, const ImportedKey &key)
{
    put(to, key.sealed);
    put(to, key.address);
}

ImportedKey takeImportedKey(WireReader &from)
{
    ImportedKey key;
    key.sealed = takeSealedKey(from);
    key.address = takeAddress(from);
    return key;
}

void put(WireWriter &to, const StorageKeys &keys)
{
    to.bytes(keys.database.view());
    to.bytes(keys.history.view());
}

StorageKeys takeStorageKeys(WireReader &from)
{
    StorageKeys keys;
    keys.database = from.secret();
    keys.history = from.secret();
    return keys;
}

void put(WireWriter &to, const KeyringAccess &access)
{
    to.bytes(access.header);
    to.bytes(access.secret.view());
}

KeyringAccess takeKeyringAccess(WireReader &from)
{
    KeyringAccess access;
    access.header = from.bytes(kMostHeader);
    access.secret = from.secret();
    return access;
}

void put(WireWriter &to, const Keystore &keystore)
{
    if (const auto *scrypt = std::get_if<ScryptCost>(&keystore.cost)) {
        to.u8(kScrypt);
        to.u64(scrypt->n);
        to.u32(scrypt->r);
        to.u32(scrypt->p);
    } else {
        to.u8(kPbkdf2);
        to.u64(std::get<Pbkdf2Cost>(keystore.cost).iterations);
    }
    to.bytes(keystore.salt);
    to.raw(keystore.iv);
    to.bytes(keystore.ciphertext);
    to.raw(keystore.mac);
    to.u8(keystore.address ? 1 : 0);
    if (keystore.address)
        put(to, *keystore.address);
    to.raw(keystore.id);
}

Keystore takeKeystore(WireReader &from)
{
    Keystore keystore;
    if (from.choice(kPbkdf2) == kScrypt) {
        ScryptCost cost;
        cost.n = from.u64();
        cost.r = from.u32();
        cost.p = from.u32();
        keystore.cost = cost;
    } else {
        keystore.cost = Pbkdf2Cost{from.u64()};
    }
    keystore.salt = from.bytes(Keystore::kMostSalt);
    keystore.iv = from.array<16>();
    keystore.ciphertext = from.bytes(32);
    keystore.mac = from.array<32>();
    if (from.choice(1) == 1)
        keystore.address = takeAddress(from);
    keystore.id = from.array<16>();
    return keystore;
}

void put(WireWriter &to, const NotedSignature &signature)
{
    put(to, signature.signature.r);
    put(to, signature.signature.s);
    to.u8(signature.signature.yParity);
    put(to, signature.noted);
}

NotedSignature takeNotedSignature(WireReader &from)
{
    NotedSignature taken;
    taken.signature.r = takeUint256(from);
    taken.signature.s = takeUint256(from);
    taken.signature.yParity = from.choice(1);
    taken.noted = takeRecords(from);
    return taken;
}

void put(WireWriter &to, const std::vector<DerivedAddress> &addresses)
{
    to.u32(static_cast<std::uint32_t>(addresses.size()));
    for (const DerivedAddress &one : addresses) {
        put(to, one.path);
        put(to, one.address);
    }
}

std::vector<DerivedAddress> takeAddresses(WireReader &from)
{
    std::vector<DerivedAddress> out(from.count(4 + ethereum::Address::kSize));
    for (DerivedAddress &one : out) {
        one.path = takePath(from);
        one.address = takeAddress(from);
    }
    return out;
}

Result<void> put(WireWriter &to, const SignRequest &request)
{
    SHEAF_TRY(hash, hashToSign(request));
    std::visit([&to](const auto &one) { putFields(to, one); }, request);
    to.raw(hash.bytes());
    return {};
}

ClaimedRequest takeSignRequest(WireReader &from)
{
    SignRequest request = takeRequest(from);
    const auto hash = from.array<32>();
    return {std::move(request), ethereum::Hash::fromBytes(hash).value()};
}

void put(WireWriter &to, const Error &error)
{
    to.u8(static_cast<std::uint8_t>(1 + static_cast<unsigned>(error.code)));
    to.text(std::string_view(error.detail).substr(0, kMostDetail));
}

Error takeError(WireReader &from, std::uint8_t status)
{
    constexpr auto kLast = 1 + static_cast<unsigned>(ErrorCode::Internal);
    if (status == 0 || status > kLast)
        from.markBad();
    std::string detail = from.text(kMostDetail);
    return {from.isBad() ? ErrorCode::Internal : static_cast<ErrorCode>(status - 1), std::move(detail)};
}

} // namespace sheaf::keys::messages
