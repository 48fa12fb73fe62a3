// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/local_key_service.h"

#include "base/hex.h"
#include "ethereum/signature.h"

#include <algorithm>

namespace sheaf::keys {

namespace {

constexpr unsigned kFreeAttempts = 3;
constexpr std::chrono::seconds kLongestDelay{300};
constexpr std::uint32_t kMostAddresses = 10'000;
constexpr std::size_t kMostSigningKeys = 64;
constexpr std::size_t kKeyringSecretSize = 32;

KeyUseRecord recordOf(KeyUse use, ethereum::ChainId chain = {}, std::string rule = {})
{
    KeyUseRecord record;
    record.use = use;
    record.chain = chain;
    record.rule = std::move(rule);
    return record;
}

KeyUseRecord recordOf(const TransactionRequest &request)
{
    return recordOf(KeyUse::Transaction, request.chain, request.rule);
}
KeyUseRecord recordOf(const MessageRequest & /*request*/) { return recordOf(KeyUse::Message); }
KeyUseRecord recordOf(const TypedDataRequest &request) { return recordOf(KeyUse::TypedData, request.chain); }
KeyUseRecord recordOf(const AuthorizationRequest &request) { return recordOf(KeyUse::Authorization, request.chain); }

Result<Secret> privateKeyFromHex(const Secret &hex)
{
    Secret key(32);
    if (!parseHexInto(hex.text(), key.writable()) || !crypto::isValidPrivateKey(key.view()))
        return failure(ErrorCode::InvalidInput, "not a private key of 64 hex digits");
    return key;
}

Result<ethereum::Address> addressOf(const Secret &privateKey)
{
    SHEAF_TRY(point, crypto::publicKeyOf(privateKey));
    return ethereum::Address::fromPublicKey(point);
}

} // namespace

LocalKeyService::LocalKeyService(const Clock &clock, crypto::Entropy &entropy)
    : m_clock(clock), m_backoff(std::make_shared<PasswordBackoff>(clock)), m_entropy(entropy)
{
}

std::chrono::seconds PasswordBackoff::left() const
{
    const std::lock_guard lock(m_mutex);
    return leftLocked();
}

std::chrono::seconds PasswordBackoff::leftLocked() const
{
    if (m_failures < kFreeAttempts || m_clock.steadyNow() >= m_notBefore)
        return {};
    return std::chrono::ceil<std::chrono::seconds>(m_notBefore - m_clock.steadyNow());
}

Result<void> PasswordBackoff::check() const
{
    const std::chrono::seconds wait = left();
    if (wait == std::chrono::seconds::zero())
        return {};
    return failure(ErrorCode::RateLimited, "wait " + std::to_string(wait.count()) + " s after wrong passwords");
}

void PasswordBackoff::noteSuccess()
{
    const std::lock_guard lock(m_mutex);
    m_failures = 0;
}

void PasswordBackoff::noteFailure()
{
    const std::lock_guard lock(m_mutex);
    ++m_failures;
    if (m_failures < kFreeAttempts)
        return;
    const unsigned doublings = std::min(m_failures - kFreeAttempts, 16U);
    m_notBefore = m_clock.steadyNow() + std::min(kLongestDelay, std::chrono::seconds(1LL << doublings));
}

namespace {

/// The vault key, where wrong passwords do not hold this one back. `databaseKey`, where given, is of the vault that it
/// must be: the file may be another's by now, put there by somebody who knows that one's password.
Result<Secret> tried(PasswordBackoff &backoff, const VaultHeader &header, const Secret &password,
                     const Secret *databaseKey)
{
    SHEAF_CHECK(backoff.check());
    Result<Secret> vaultKey = header.open(password);
    if (vaultKey && databaseKey != nullptr && !(databaseKeyOf(*vaultKey) == *databaseKey))
        vaultKey = failure(ErrorCode::WrongPassword, "that is not the password of the vault that is unlocked");
    if (vaultKey)
        backoff.noteSuccess();
    else if (vaultKey.error().code == ErrorCode::WrongPassword)
        backoff.noteFailure();
    return vaultKey;
}

} // namespace

StorageKeys LocalKeyService::keepOpen(VaultHeader header, const Secret &vaultKey, OpenedBy by)
{
    const VaultId id = header.id();
    auto databaseKey = std::make_shared<const Secret>(databaseKeyOf(vaultKey));
    m_open.emplace(OpenVault{std::move(header), Sealer(sealingKeyOf(vaultKey), id), std::move(databaseKey),
                             SigningLog(logKeyOf(vaultKey)), by});
    return {databaseKeyOf(vaultKey), historyKeyOf(vaultKey)};
}

Result<const LocalKeyService::OpenVault *> LocalKeyService::vault() const
{
    if (!m_open)
        return failure(ErrorCode::Locked, "the vault is locked");
    return &*m_open;
}

Result<Secret> LocalKeyService::vaultKeyFor(const VaultHeader &header, const Secret &password)
{
    return tried(*m_backoff, header, password, nullptr);
}

Result<std::function<Result<void>()>> LocalKeyService::passwordCheck(Secret password, Bytes header,
                                                                     std::optional<policy::Consent> given) const
{
    SHEAF_TRY(open, vault());
    SHEAF_TRY(parsed, VaultHeader::parse(header));
    const auto said = std::make_shared<const Secret>(std::move(password));
    return [backoff = m_backoff, header = std::move(parsed), said, wanted = open->databaseKey, given = std::move(given),
            policy = open->policy]() -> Result<void> {
        SHEAF_CHECK(tried(*backoff, header, *said, wanted.get()));
        return given ? policy->add(*given) : Result<void>();
    };
}

Result<void> LocalKeyService::setPolicy(policy::Policy policy)
{
    SHEAF_TRY(open, vault());
    return open->policy->set(std::move(policy));
}

Result<void> LocalKeyService::continueLog(SealedRecord newest)
{
    SHEAF_CHECK(vault());
    return m_open->log.goOnFrom(newest);
}

Result<std::vector<SealedRecord>> LocalKeyService::takeLog()
{
    SHEAF_CHECK(vault());
    return m_open->log.take();
}

Result<std::optional<std::size_t>> LocalKeyService::firstWrongRecord(std::vector<SealedRecord> records)
{
    SHEAF_TRY(open, vault());
    if (records.size() > SigningLog::kMostWaiting)
        return failure(ErrorCode::InvalidInput, "more records at once than are looked at");
    return open->log.firstWrong(records);
}

template <typename T> Result<T> LocalKeyService::noted(KeyUseRecord record, Result<T> outcome)
{
    record.time = m_clock.now();
    if (!outcome)
        record.refusal = outcome.error().detail;
    m_open->log.note(std::move(record));
    return outcome;
}

Result<NewVault> LocalKeyService::createVault(Secret password, crypto::Argon2idCost cost)
{
    SHEAF_TRY(header, VaultHeader::create(password, cost, m_entropy));
    SHEAF_TRY(vaultKey, header.open(password)); // proves, before anything is sealed, that the password opens it
    Bytes bytes = header.serialize();
    return NewVault{std::move(bytes), keepOpen(std::move(header), vaultKey, OpenedBy::Password)};
}

Result<StorageKeys> LocalKeyService::unlock(Secret password, Bytes header)
{
    SHEAF_TRY(parsed, VaultHeader::parse(header));
    SHEAF_TRY(vaultKey, vaultKeyFor(parsed, password));
    return keepOpen(std::move(parsed), vaultKey, OpenedBy::Password);
}

Result<Bytes> LocalKeyService::changePassword(Secret oldPassword, Secret newPassword, crypto::Argon2idCost cost)
{
    if (!m_open)
        return failure(vault().error());
    SHEAF_TRY(vaultKey, vaultKeyFor(m_open->header, oldPassword));
    SHEAF_TRY(header, m_open->header.withPassword(vaultKey, newPassword, cost, m_entropy));
    SHEAF_TRY(opened, header.open(newPassword));
    if (opened != vaultKey)
        return failure(ErrorCode::Internal, "the new header does not hold the vault's key");
    m_open->header = header;
    return header.serialize();
}

Result<StorageKeys> LocalKeyService::unlockByKeyring(Secret keyringSecret, Bytes header)
{
    SHEAF_TRY(parsed, VaultHeader::parse(header));
    SHEAF_TRY(vaultKey, parsed.openByKeyring(keyringSecret));
    return keepOpen(std::move(parsed), vaultKey, OpenedBy::Keyring);
}

Result<KeyringAccess> LocalKeyService::addKeyring(Secret password)
{
    if (!m_open)
        return failure(vault().error());
    SHEAF_TRY(vaultKey, vaultKeyFor(m_open->header, password));
    Secret secret(kKeyringSecretSize);
    m_entropy.fill(secret.writable());
    VaultHeader header = m_open->header.withKeyring(vaultKey, secret, m_entropy);
    SHEAF_TRY(opened, header.openByKeyring(secret));
    if (opened != vaultKey)
        return failure(ErrorCode::Internal, "the new header does not hold the vault's key");
    m_open->header = std::move(header);
    return KeyringAccess{m_open->header.serialize(), std::move(secret)};
}

Result<Bytes> LocalKeyService::removeKeyring()
{
    if (!m_open)
        return failure(vault().error());
    m_open->header = m_open->header.withoutKeyring();
    return m_open->header.serialize();
}

namespace {

Result<Secret> seedOf(const MnemonicSecret &secret) { return secret.mnemonic.seed(secret.passphrase); }

Result<Secret> seedOf(const SeedSecret &secret) { return secret.seed.clone(); }

/// Of what is no private key.
Result<Secret> seedOf(const OpenedSecret &secret)
{
    const auto *mnemonic = std::get_if<MnemonicSecret>(&secret);
    return mnemonic ? seedOf(*mnemonic) : seedOf(std::get<SeedSecret>(secret));
}

template <typename T> Result<HdKey> masterKeyOf(const T &secret)
{
    SHEAF_TRY(seed, seedOf(secret));
    return HdKey::fromSeed(seed);
}

/// Whether the shares are the seed again: a fault in the computation would make a backup of nothing. They are lent, and
/// not copied.
Result<bool> areSharesOf(slip39::Groups &groups, const Secret &passphrase, const Secret &seed)
{
    std::vector<Secret> all;
    for (std::vector<Secret> &group : groups)
        std::move(group.begin(), group.end(), std::back_inserter(all));
    auto again = slip39::combine(all, passphrase);
    auto next = all.begin();
    for (std::vector<Secret> &group : groups)
        for (Secret &share : group)
            share = std::move(*next++);
    return again.map([&seed](const Secret &combined) { return combined == seed; });
}

} // namespace

template <typename T> Result<ImportedKey> LocalKeyService::sealParent(std::string id, const T &secret)
{
    SHEAF_TRY(open, vault());
    SHEAF_TRY(master, masterKeyOf(secret));
    SHEAF_TRY(account, master.derive(DerivationPath::ethereumAccounts().child(0)));
    SHEAF_TRY(sealed, open->sealer.seal(std::move(id), secret, m_entropy));
    return ImportedKey{std::move(sealed), account.address()};
}

Result<ImportedKey> LocalKeyService::sealPrivateKey(std::string id, const Secret &key)
{
    SHEAF_TRY(open, vault());
    SHEAF_TRY(address, addressOf(key));
    SHEAF_TRY(sealed, open->sealer.seal(std::move(id), key, m_entropy));
    return ImportedKey{std::move(sealed), address};
}

Result<ImportedKey> LocalKeyService::createMnemonic(std::string id, unsigned words, Language language)
{
    SHEAF_TRY(mnemonic, Mnemonic::generate(m_entropy, words, language));
    return sealParent(std::move(id), MnemonicSecret{std::move(mnemonic), Secret()});
}

Result<ImportedKey> LocalKeyService::importMnemonic(std::string id, Secret words, Secret passphrase)
{
    SHEAF_TRY(mnemonic, Mnemonic::parse(words));
    return sealParent(std::move(id), MnemonicSecret{std::move(mnemonic), std::move(passphrase)});
}

Result<ImportedKey> LocalKeyService::importShares(std::string id, std::vector<Secret> shares, Secret passphrase)
{
    SHEAF_CHECK(vault()); // before the rounds that the shares want
    SHEAF_TRY(seed, slip39::combine(shares, passphrase, slip39::kMostTakenExponent));
    return sealParent(std::move(id), SeedSecret{std::move(seed)});
}

Result<ImportedKey> LocalKeyService::importPrivateKey(std::string id, Secret hex)
{
    SHEAF_CHECK(vault());
    SHEAF_TRY(key, privateKeyFromHex(hex));
    return sealPrivateKey(std::move(id), key);
}

Result<ImportedKey> LocalKeyService::importKeystore(std::string id, Keystore keystore, Secret password)
{
    SHEAF_CHECK(vault()); // before the second that the file's password takes
    SHEAF_TRY(key, openKeystore(keystore, password));
    return sealPrivateKey(std::move(id), key);
}

Result<std::vector<DerivedAddress>> LocalKeyService::addresses(SealedKey key, DerivationPath parent,
                                                               std::uint32_t first, std::uint32_t count)
{
    SHEAF_TRY(open, vault());
    if (count > kMostAddresses)
        return failure(ErrorCode::InvalidInput, "more than 10,000 addresses at once");
    SHEAF_TRY(secret, open->sealer.open(key));
    if (const auto *privateKey = std::get_if<Secret>(&secret)) {
        SHEAF_TRY(address, addressOf(*privateKey));
        return std::vector{DerivedAddress{DerivationPath(), address}};
    }
    SHEAF_TRY(master, masterKeyOf(secret));
    SHEAF_TRY(node, master.derive(parent));
    SHEAF_TRY(found, node.childAddresses(first, count));
    std::vector<DerivedAddress> out;
    out.reserve(found.size());
    for (std::uint32_t i = 0; i < count; ++i)
        out.push_back({parent.child(first + i), found[i]});
    return out;
}

Result<Secret> LocalKeyService::storedKeyFor(const SigningAccount &account) const
{
    SHEAF_TRY(open, vault());
    SHEAF_TRY(secret, open->sealer.open(account.key));
    if (auto *privateKey = std::get_if<Secret>(&secret)) {
        if (account.path)
            return failure(ErrorCode::InvalidInput, "a private key has no derivation path");
        return std::move(*privateKey);
    }
    if (!account.path)
        return failure(ErrorCode::InvalidInput, "a seed's account needs its derivation path");
    SHEAF_TRY(master, masterKeyOf(secret));
    SHEAF_TRY(leaf, master.derive(*account.path));
    return leaf.privateKey().clone();
}

Result<Secret> LocalKeyService::privateKeyFor(const SigningAccount &account) const
{
    SHEAF_TRY(key, storedKeyFor(account));
    SHEAF_TRY(address, addressOf(key));
    if (address != account.address)
        return failure(ErrorCode::Denied, "the key is not " + account.address.toString() + "'s");
    return key;
}

Result<const Secret *> LocalKeyService::signingKeyFor(const SigningAccount &account)
{
    if (!m_open)
        return failure(vault().error());
    auto &kept = m_open->signingKeys;
    const std::string name = std::to_string(static_cast<int>(account.key.kind)) + '/' + account.key.id + '/' +
                             (account.path ? account.path->toString() : std::string());
    const auto found = kept.find(name);
    if (found != kept.end() && found->second.box == account.key.box && found->second.address == account.address)
        return &found->second.key;
    SHEAF_TRY(key, privateKeyFor(account));
    if (kept.size() >= kMostSigningKeys)
        kept.clear();
    SigningKey &added = kept[name];
    added = {account.key.box, std::move(key), account.address};
    return &added.key;
}

Result<ethereum::Signature> LocalKeyService::signatureOf(const SigningAccount &account, const SignRequest &request,
                                                         const ethereum::Hash &digest)
{
    if (m_open->by == OpenedBy::Keyring)
        return failure(ErrorCode::Denied, std::string(kLooksOnly));
    SHEAF_CHECK(m_open->policy->check(account, request));
    SHEAF_TRY(key, signingKeyFor(account));
    SHEAF_TRY(raw, crypto::sign(*key, digest.bytes()));
    SHEAF_TRY(signature, ethereum::signatureFrom(raw));
    // A fault in the computation (a bit flipped in memory) can give the key away: what is not right does not leave.
    SHEAF_TRY(signer, ethereum::recoverAddress(digest, signature));
    if (signer != account.address)
        return failure(ErrorCode::Internal, "the signature is not the account's");
    return signature;
}

Result<ethereum::Signature> LocalKeyService::sign(SigningAccount account, SignRequest request)
{
    SHEAF_TRY(open, vault());
    SHEAF_CHECK(open->log.check());
    SHEAF_TRY(digest, hashToSign(request));
    KeyUseRecord record = std::visit([](const auto &one) { return recordOf(one); }, request);
    record.account = account.address;
    record.hash = digest;
    return noted(std::move(record), signatureOf(account, request, digest));
}

Result<Secret> LocalKeyService::revealed(const SealedKey &key, const Secret &password)
{
    SHEAF_CHECK(vaultKeyFor(m_open->header, password));
    SHEAF_TRY(secret, m_open->sealer.open(key));
    if (const auto *privateKey = std::get_if<Secret>(&secret))
        return toHexPrefixed(*privateKey);
    if (const auto *seed = std::get_if<SeedSecret>(&secret))
        return toHexPrefixed(seed->seed);
    return std::get<MnemonicSecret>(secret).mnemonic.words();
}

Result<Secret> LocalKeyService::reveal(SealedKey key, Secret password)
{
    SHEAF_TRY(open, vault());
    SHEAF_CHECK(open->log.check());
    return noted(recordOf(KeyUse::Reveal), revealed(key, password));
}

Result<slip39::Groups> LocalKeyService::splitUp(const SealedKey &key, const Secret &password, const Secret &passphrase,
                                                const slip39::Scheme &scheme)
{
    SHEAF_CHECK(vaultKeyFor(m_open->header, password));
    if (scheme.iterationExponent > slip39::kMostTakenExponent)
        return failure(ErrorCode::InvalidInput, "shares of so many rounds could not be taken back");
    SHEAF_TRY(secret, m_open->sealer.open(key));
    if (std::holds_alternative<Secret>(secret))
        return failure(ErrorCode::InvalidInput, "a private key is no seed to make shares of");
    SHEAF_TRY(seed, seedOf(secret));
    SHEAF_TRY(groups, slip39::split(seed, passphrase, scheme, m_entropy));
    SHEAF_TRY(isRight, areSharesOf(groups, passphrase, seed));
    if (!isRight)
        return failure(ErrorCode::Internal, "the shares are not the seed again");
    return groups;
}

Result<slip39::Groups> LocalKeyService::splitSeed(SealedKey key, Secret password, Secret passphrase,
                                                  slip39::Scheme scheme)
{
    SHEAF_TRY(open, vault());
    SHEAF_CHECK(open->log.check());
    return noted(recordOf(KeyUse::Reveal), splitUp(key, password, passphrase, scheme));
}

Result<Keystore> LocalKeyService::exported(const SigningAccount &account, const Secret &password,
                                           const Secret &newPassword)
{
    SHEAF_CHECK(vaultKeyFor(m_open->header, password));
    SHEAF_TRY(key, privateKeyFor(account));
    return sealKeystore(key, newPassword, ScryptCost(), m_entropy);
}

Result<Keystore> LocalKeyService::exportKeystore(SigningAccount account, Secret password, Secret newPassword)
{
    SHEAF_TRY(open, vault());
    SHEAF_CHECK(open->log.check());
    KeyUseRecord record = recordOf(KeyUse::Export);
    record.account = account.address;
    return noted(std::move(record), exported(account, password, newPassword));
}

} // namespace sheaf::keys
