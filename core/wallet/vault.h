// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/file_system.h"
#include "crypto/entropy.h"
#include "keys/key_service.h"
#include "rules/engine.h"
#include "signers/vault_signer.h"
#include "storage/database.h"
#include "storage/folder_lock.h"
#include "wallet/account_scan.h"
#include "wallet/desktop_keyring.h"
#include "wallet/signing_history.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace sheaf::wallet {

enum class AccountKind {
    Derived,   ///< from the vault's mnemonic
    Imported,  ///< a private key
    Hardware,  ///< its key is on a device
    WatchOnly, ///< an address alone: seen, never signed for
};

std::string_view kindName(AccountKind kind);

struct Account
{
    std::int64_t id = 0;
    std::string name;
    ethereum::Address address;
    AccountKind kind = AccountKind::WatchOnly;
    std::string path; ///< of a derived account, and of a device's
    /// Which device: a make ("ledger"), an air-gapped one by its fingerprint ("qr:73c5da0a"), or where an emulator
    /// listens.
    std::string device = {};
    bool isOfShares = false; ///< a derived one: whether SLIP-39's shares bring it back, and not words
};

struct Contact
{
    std::string name;
    ethereum::Address address;
};

struct VaultInfo
{
    std::filesystem::path folder;
    bool exists = false;
    bool unlocked = false;
    crypto::Argon2idCost cost;
    std::size_t accounts = 0; ///< known while it is unlocked
    bool keyring = false;     ///< whether it opens by the desktop's keyring, too
    /// When the copy was made that it is looked at from where vault.db is damaged.
    std::optional<UnixTime> goodCopy;
    /// Where it is unlocked from that copy: what is wrong with vault.db.
    std::optional<Error> damage;
};

/// A folder with `vault.header`, `vault.db` and `history.db`: who the person is to the chains. Everything but info()
/// and create needs it unlocked (Locked otherwise).
///
/// Where vault.db is damaged, its last good copy is opened in its place, to look at alone: damage() says so, and
/// whatever would change something is Denied.
class Vault final : public rules::Names
{
public:
    struct Services
    {
        std::filesystem::path folder;
        std::unique_ptr<keys::KeyService> keys;
        const Clock *clock = nullptr;
        crypto::Entropy *entropy = nullptr;
        /// Null where there is none.
        std::unique_ptr<DesktopKeyring> keyring = {};
        /// The computer's where it is null; outlives the vault.
        FileSystem *files = nullptr;
    };

    explicit Vault(Services services);
    ~Vault() override;

    const std::filesystem::path &folder() const;
    Result<VaultInfo> info() const;
    bool isUnlocked() const;

    /// What a try of the password of a vault that is made after this costs; measured on this machine where not set.
    void setCost(crypto::Argon2idCost cost);
    /// A new mnemonic of 12 to 24 words, returned to be shown once; the vault is unlocked afterwards and has one
    /// account. AlreadyExists where the folder holds a vault.
    Result<Secret> create(Secret password, unsigned words, keys::Language language = keys::Language::English);
    /// The same from the person's own words. Nothing is left behind where they are wrong.
    Result<void> import(Secret password, Secret mnemonic, Secret passphrase);
    /// The same from shares of SLIP-39, as importShares() takes them.
    Result<void> importFromShares(Secret password, std::vector<Secret> shares, Secret passphrase);
    /// With one private key (64 hex digits), and with one watched address. Nothing is left behind where it is none.
    Result<void> importKey(Secret password, Secret key);
    Result<void> createWatching(Secret password, std::string_view address);
    /// Without any mnemonic: for private keys and watched addresses.
    Result<void> createEmpty(Secret password);

    Result<void> unlock(Secret password);
    /// unlock() before vault.db has been read whole: work for any thread, whose Corrupt means that the vault is to be
    /// locked. Nothing may be spent before it has answered.
    Result<std::function<Result<void>()>> open(Secret password);
    /// The same two by the desktop's keyring, without a password, to look alone: restraint(). Unsupported where no
    /// keyring answers, Locked where it is locked itself, NotFound where the vault does not open by it or its entry is
    /// gone, WrongPassword where the entry is another vault's, Io.
    Result<void> unlockByKeyring();
    Result<std::function<Result<void>()>> openByKeyring();
    /// Whoever can use the person's session can look at the vault from then on, until removeKeyring(). Asks for the
    /// password; the same errors, and nothing has changed after one.
    Result<void> addKeyring(Secret password);
    /// No keyring opens it any more, even where its entry could not be removed (which is then the error).
    Result<void> removeKeyring();

    /// What is wrong with vault.db, where its last good copy was opened in its place.
    std::optional<Error> damage() const;
    bool isOpenByKeyring() const;
    /// Why nothing is spent from the open vault: for its damage, or for who opened it.
    std::optional<Error> restraint() const;
    /// Puts that copy in the place of the damaged vault.db, which is kept beside it; rules rest until a person switches
    /// them on, and of a plan under way nothing more is signed. Locked afterwards. InvalidInput where nothing is
    /// damaged.
    Result<void> restoreGoodCopy();

    /// How long passwords are still held back after wrong ones.
    std::chrono::seconds passwordDelay() const;
    void lock();
    Result<void> changePassword(Secret current, Secret next);
    /// Whether it is the vault's password; for a standing consent, which is given with it. Wrong ones hold back the
    /// next as unlock()'s do (RateLimited).
    Result<void> checkPassword(Secret password);
    /// The same as work for any thread, since it takes about a second: it holds all that it needs. Where the password
    /// is right, `given` is in force from then on for the keys too.
    Result<std::function<Result<void>()>> passwordCheck(Secret password,
                                                        std::optional<policy::Consent> given = {}) const;

    /// One file that restore() makes the whole vault of again; AlreadyExists where there is a file.
    Result<void> backup(const std::filesystem::path &file);
    /// The same, with what takes long (a file of the whole vault, on whatever disk) as work for any thread.
    Result<std::function<Result<void>()>> backupWork(const std::filesystem::path &file);
    /// Into this folder, which must not hold a vault.
    Result<void> restore(const std::filesystem::path &file);

    Result<std::vector<Account>> accounts() const;
    /// By name, by address, or the first for an empty text; NotFound lists what there is.
    Result<Account> accountNamed(std::string_view text) const;
    /// The next `count` accounts of the mnemonic that are not there yet: m/44'/60'/0'/0/i, or exactly `path`. Of
    /// several mnemonics, the one that the account `wordsOf` is of, or the first.
    Result<std::vector<Account>> derive(unsigned count, std::optional<std::string> path, std::string name,
                                        std::string_view wordsOf = {});
    /// The addresses of the mnemonic's accounts from index `first` on, whether they are in the vault or not.
    Result<std::vector<keys::DerivedAddress>> accountsAt(AccountScheme scheme, std::uint32_t first, std::uint32_t count,
                                                         std::string_view wordsOf = {}) const;
    /// Further words with their first account; with a passphrase, the wallet that it hides, beside the open one.
    Result<Account> importWords(Secret words, Secret passphrase, std::string name);
    /// SLIP-39's shares, enough of them, and the passphrase that they were split with: slip39::combine()'s errors.
    Result<Account> importShares(std::vector<Secret> shares, Secret passphrase, std::string name);
    /// importShares() in two parts: what may take seconds, for another thread, and the keeping of what that gives. The
    /// vault stays where it is as long as the first runs.
    Result<std::function<Result<keys::ImportedKey>()>> importSharesWork(std::vector<Secret> shares, Secret passphrase);
    Result<Account> keepShares(const keys::ImportedKey &imported, std::string name);
    /// 32 bytes as hex.
    Result<Account> importPrivateKey(Secret key, std::string name);
    /// The key of a keystore under its own password.
    Result<Account> importKeystore(keys::Keystore keystore, Secret password, std::string name);
    /// The account's key alone under `newPassword`, for a person who gives the vault's again. InvalidInput for an
    /// address that is only watched.
    Result<keys::Keystore> exportKeystore(std::string_view account, Secret password, Secret newPassword) const;
    /// Shares of what the account `of` is derived of (of the vault's first words or shares for an empty text):
    /// KeyService::splitSeed(), for a person who gives the vault's password again.
    Result<keys::slip39::Groups> exportShares(std::string_view of, Secret password, Secret passphrase,
                                              keys::slip39::Scheme scheme) const;
    Result<Account> watch(std::string_view address, std::string name);
    /// An account whose key is on a device, at `path` there.
    Result<Account> addHardware(const ethereum::Address &address, const keys::DerivationPath &path, std::string device,
                                std::string name);
    /// Keeps what an air-gapped device has shown of its public keys (the text of a Uniform Resource), so that further
    /// accounts of it are found without it.
    Result<void> keepShown(std::string_view device, std::string_view shown);
    /// NotFound where nothing was kept of the device.
    Result<std::vector<std::string>> shownBy(std::string_view device) const;
    Result<Account> rename(std::string_view account, std::string name);

    Result<std::vector<Contact>> contacts() const;
    Result<void> addContact(std::string name, std::string_view address);
    Result<void> removeContact(std::string_view name);

    Result<ethereum::Address> account(std::string_view name) const override;
    Result<ethereum::Address> recipient(std::string_view name) const override;

    /// Null while it is locked. lock() lets go of them; who still holds one when the vault is locked finishes what it
    /// is about, without keys.
    std::shared_ptr<storage::Database> database();
    std::shared_ptr<storage::Database> history();
    /// Of every account that has a key. While the vault stays unlocked it is the same one, and learns here of accounts
    /// that came later.
    Result<std::shared_ptr<signers::Signer>> signer();
    /// What the keys hold every transaction against from now on; once after each unlocking (Conflict).
    Result<void> setPolicy(policy::Policy policy);
    /// Every use of a key, newest first, at most `most`: the newest, or those before an earlier page (its `older`).
    Result<SigningHistory> signingHistory(std::size_t most, std::optional<std::int64_t> before = {}) const;
    /// The right to spend: one process at a time acts on the journal. Conflict where another one does.
    Result<storage::FolderLock> lockFolder() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sheaf::wallet
