// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "keys/channel.h"
#include "keys/key_service.h"

#include <memory>

namespace sheaf::keys {

/// The keys in another process, over a channel. Where that process ends, for whatever reason, this is locked, and the
/// next vault that is unlocked or made has a process of its own. Safe to use from several threads: calls wait for each
/// other, but isUnlocked() and passwordDelay() for none.
///
/// Beside what KeyService says: Io where no process could be started, NewerVersion where it is of another version than
/// this program, Unsupported for a request that is larger than a message may be.
class RemoteKeyService final : public KeyService
{
public:
    /// Starts the other side; called anew whenever one is needed and the one before has ended.
    using Connect = std::function<Result<Channel>()>;

    /// `clock` outlives it.
    RemoteKeyService(const Clock &clock, Connect connect);
    ~RemoteKeyService() override;

    Result<NewVault> createVault(Secret password, crypto::Argon2idCost cost) override;
    Result<StorageKeys> unlock(Secret password, Bytes header) override;
    /// Waits for nothing: where another call waits for the process, that is ended.
    void lock() override;
    bool isUnlocked() const override;
    /// What the process said last: it holds on where that one has ended.
    std::chrono::seconds passwordDelay() const override;
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
    class Link;
    std::shared_ptr<Link> m_link; ///< shared with checks on other threads
};

} // namespace sheaf::keys
