// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "keys/hd_key.h"
#include "keys/policy_in_force.h"

#include <map>
#include <memory>
#include <mutex>

namespace sheaf::keys {

/// Delays after wrong passwords: none for the first three in a row, then 1 s, 2 s, 4 s … up to 5 minutes. Safe to use
/// from several threads.
class PasswordBackoff final
{
public:
    explicit PasswordBackoff(const Clock &clock) : m_clock(clock) {}

    /// What is left of the delay, in whole seconds rounded up.
    std::chrono::seconds left() const;
    /// RateLimited while the delay runs.
    Result<void> check() const;
    void noteFailure();
    void noteSuccess();

private:
    std::chrono::seconds leftLocked() const;

    mutable std::mutex m_mutex;
    const Clock &m_clock;
    unsigned m_failures = 0;
    std::chrono::steady_clock::time_point m_notBefore{};
};

/// The keys in this process: what runs inside the signing process, and what a test or a tool may use as it is.
class LocalKeyService final : public KeyService
{
public:
    /// Both must outlive it.
    LocalKeyService(const Clock &clock, crypto::Entropy &entropy);

    Result<NewVault> createVault(Secret password, crypto::Argon2idCost cost) override;
    Result<StorageKeys> unlock(Secret password, Bytes header) override;
    void lock() override { m_open.reset(); }
    bool isUnlocked() const override { return m_open.has_value(); }
    std::chrono::seconds passwordDelay() const override { return m_backoff->left(); }
    Result<std::function<Result<void>()>> passwordCheck(Secret password, Bytes header,
                                                        std::optional<policy::Consent> given) const override;
    Result<Bytes> changePassword(Secret oldPassword, Secret newPassword, crypto::Argon2idCost cost) override;
    Result<void> setPolicy(policy::Policy policy) override;
    Result<void> continueLog(SealedRecord newest) override;
    Result<std::vector<SealedRecord>> takeLog() override;
    Result<std::optional<std::size_t>> firstWrongRecord(std::vector<SealedRecord> records) override;
    Result<StorageKeys> unlockByKeyring(Secret keyringSecret, Bytes header) override;
    Result<KeyringAccess> addKeyring(Secret password) override;
    Result<Bytes> removeKeyring() override;
    Result<ImportedKey> createMnemonic(std::string id, unsigned words, Language language) override;
    Result<ImportedKey> importMnemonic(std::string id, Secret words, Secret passphrase) override;
    Result<ImportedKey> importShares(std::string id, std::vector<Secret> shares, Secret passphrase) override;
    Result<ImportedKey> importPrivateKey(std::string id, Secret hex) override;
    Result<ImportedKey> importKeystore(std::string id, Keystore keystore, Secret password) override;
    Result<std::vector<DerivedAddress>> addresses(SealedKey key, DerivationPath parent, std::uint32_t first,
                                                  std::uint32_t count) override;
    Result<ethereum::Signature> sign(SigningAccount account, SignRequest request) override;
    Result<Secret> reveal(SealedKey key, Secret password) override;
    Result<slip39::Groups> splitSeed(SealedKey key, Secret password, Secret passphrase, slip39::Scheme scheme) override;
    Result<Keystore> exportKeystore(SigningAccount account, Secret password, Secret newPassword) override;

private:
    struct SigningKey
    {
        Bytes box; ///< that it is from
        Secret key;
        ethereum::Address address;
    };
    /// What opened the vault: whoever can use the person's session has the keyring's secret too.
    enum class OpenedBy {
        Password,
        Keyring,
    };
    struct OpenVault
    {
        VaultHeader header;
        Sealer sealer;
        /// Which vault it is, shared with checks that go on after it is locked.
        std::shared_ptr<const Secret> databaseKey;
        SigningLog log;
        OpenedBy by;
        std::shared_ptr<PolicyInForce> policy = std::make_shared<PolicyInForce>();
        /// Keys of accounts that have signed: a mnemonic's takes a millisecond and more to derive.
        std::map<std::string, SigningKey> signingKeys = {};
    };

    StorageKeys keepOpen(VaultHeader header, const Secret &vaultKey, OpenedBy by);
    Result<const OpenVault *> vault() const;
    Result<Secret> vaultKeyFor(const VaultHeader &header, const Secret &password);
    /// A MnemonicSecret or a SeedSecret, with the first account that it makes.
    template <typename T> Result<ImportedKey> sealParent(std::string id, const T &secret);
    Result<ImportedKey> sealPrivateKey(std::string id, const Secret &key);
    /// Denied where it is not the account's.
    Result<Secret> privateKeyFor(const SigningAccount &account) const;
    /// The same, kept while the vault is open.
    Result<const Secret *> signingKeyFor(const SigningAccount &account);
    Result<Secret> storedKeyFor(const SigningAccount &account) const;
    Result<ethereum::Signature> signatureOf(const SigningAccount &account, const SignRequest &request,
                                            const ethereum::Hash &digest);
    Result<Secret> revealed(const SealedKey &key, const Secret &password);
    Result<slip39::Groups> splitUp(const SealedKey &key, const Secret &password, const Secret &passphrase,
                                   const slip39::Scheme &scheme);
    Result<Keystore> exported(const SigningAccount &account, const Secret &password, const Secret &newPassword);
    /// Notes a use of a key, or why it was refused.
    template <typename T> Result<T> noted(KeyUseRecord record, Result<T> outcome);

    const Clock &m_clock;
    std::shared_ptr<PasswordBackoff> m_backoff; ///< shared with checks on other threads
    crypto::Entropy &m_entropy;
    std::optional<OpenVault> m_open;
};

} // namespace sheaf::keys
