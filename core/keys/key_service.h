// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/transaction.h"
#include "ethereum/typed_data.h"
#include "keys/derivation_path.h"
#include "keys/keystore.h"
#include "keys/sealing.h"
#include "keys/signing_log.h"
#include "keys/slip39.h"
#include "policy/policy.h"

#include <chrono>
#include <functional>

namespace sheaf::keys {

/// What the side with the files needs once the vault is open. The sealing key stays with the KeyService.
struct StorageKeys
{
    Secret database; ///< of vault.db
    Secret history;  ///< of history.db
};

struct NewVault
{
    Bytes header; ///< to be written before anything else
    StorageKeys keys;
};

/// Why nothing is signed while the vault is open by the keyring's secret.
constexpr std::string_view kLooksOnly =
    "the desktop's keyring opened the vault to look alone: unlock it with the password to sign";

/// What opens the vault beside its password.
struct KeyringAccess
{
    Bytes header;  ///< to be written once the secret is where it belongs
    Secret secret; ///< for the desktop's keyring
};

/// A key that has come in, ready to be stored.
struct ImportedKey
{
    SealedKey sealed;
    ethereum::Address address; ///< a seed's first account (m/44'/60'/0'/0/0), a private key's only one
};

struct DerivedAddress
{
    DerivationPath path;
    ethereum::Address address;

    friend bool operator==(const DerivedAddress &, const DerivedAddress &) = default;
};

/// Which key shall sign, and for whom the requester believes that it signs.
struct SigningAccount
{
    SealedKey key;
    std::optional<DerivationPath> path; ///< of a seed's account; none for a private key
    ethereum::Address address;
};

struct TransactionRequest
{
    ethereum::Transaction transaction;
    ethereum::ChainId chain; ///< that it is meant for
    std::string rule = {};   ///< under whose consent; empty where a person has it before them
};

/// EIP-191, as `personal_sign`.
struct MessageRequest
{
    Bytes message;
};

/// EIP-712.
struct TypedDataRequest
{
    ethereum::typed_data::TypedData document;
    ethereum::ChainId chain; ///< that its domain must name
};

/// EIP-7702. The authorization's own signature is not looked at.
struct AuthorizationRequest
{
    ethereum::Authorization authorization;
    ethereum::ChainId chain;
};

/// There is no request for a bare digest: what can't be read can't be signed.
using SignRequest = std::variant<TransactionRequest, MessageRequest, TypedDataRequest, AuthorizationRequest>;

/// What is signed for a request, whatever the request says of chains. InvalidInput for a document that has no hash.
Result<ethereum::Hash> hashToSign(const SignRequest &request);

/// The port to where the keys are. The signing process stands behind it; everything that crosses it is a value. Calls
/// block (unlocking about a second), and come from one thread at a time.
///
/// Errors of all: Locked where the vault is; Corrupt for a sealed key that is damaged or was sealed for another row or
/// vault; RateLimited while wrong passwords are held back.
class KeyService
{
public:
    virtual ~KeyService() = default;

    /// A new vault, which is open afterwards.
    virtual Result<NewVault> createVault(Secret password, crypto::Argon2idCost cost) = 0;
    /// WrongPassword, or what VaultHeader::parse() finds.
    virtual Result<StorageKeys> unlock(Secret password, Bytes header) = 0;
    /// Forgets every key.
    virtual void lock() = 0;
    virtual bool isUnlocked() const = 0;
    /// How long passwords are still held back after wrong ones; zero while one may be tried.
    virtual std::chrono::seconds passwordDelay() const = 0;
    /// Whether the password opens `header` and that is the vault that is open: as work for any thread, since it takes
    /// about a second, which holds all that it needs. WrongPassword where it is not, RateLimited while wrong ones are
    /// held back; it counts with the others. Where it is, `given` is in force from then on.
    virtual Result<std::function<Result<void>()>> passwordCheck(Secret password, Bytes header,
                                                                std::optional<policy::Consent> given) const = 0;
    /// The header for the new password, to be written and read back before the old one is retired.
    virtual Result<Bytes> changePassword(Secret oldPassword, Secret newPassword, crypto::Argon2idCost cost) = 0;

    /// What transactions and authorizations are held against, from now until the vault is locked; before that, none is
    /// signed. Conflict where there is a policy already: who takes over the program that asked is bound by it.
    virtual Result<void> setPolicy(policy::Policy policy) = 0;
    /// The log of every use of a key goes on after the newest record that is stored; SigningLog::goOnFrom()'s errors.
    virtual Result<void> continueLog(SealedRecord newest) = 0;
    /// The records since the last time, to be stored. With too many that nobody took, no key is used (Conflict).
    virtual Result<std::vector<SealedRecord>> takeLog() = 0;
    /// SigningLog::firstWrong() of at most 1,024 records.
    virtual Result<std::optional<std::size_t>> firstWrongRecord(std::vector<SealedRecord> records) = 0;
    /// unlock() by the secret that addKeyring() gave out, to look alone: sign() is Denied (kLooksOnly) until unlock().
    /// Whoever runs as the person has that secret, and could bring a policy of their own. NotFound where the header has
    /// nothing for a keyring.
    virtual Result<StorageKeys> unlockByKeyring(Secret keyringSecret, Bytes header) = 0;
    /// A new secret that opens the vault, in the place of the one before; for a person who gives the password again.
    virtual Result<KeyringAccess> addKeyring(Secret password) = 0;
    /// The header that no keyring's secret opens.
    virtual Result<Bytes> removeKeyring() = 0;

    /// `id` names the row that the sealed key will be stored in.
    virtual Result<ImportedKey> createMnemonic(std::string id, unsigned words, Language language) = 0;
    virtual Result<ImportedKey> importMnemonic(std::string id, Secret words, Secret passphrase) = 0;
    /// SLIP-39's shares, enough of them; slip39::combine()'s errors, with 2^10 as the most that they may multiply
    /// rounds.
    virtual Result<ImportedKey> importShares(std::string id, std::vector<Secret> shares, Secret passphrase) = 0;
    /// 64 hex digits, with or without `0x`.
    virtual Result<ImportedKey> importPrivateKey(std::string id, Secret hex) = 0;
    /// The key of a file under the file's own password; openKeystore()'s errors.
    virtual Result<ImportedKey> importKeystore(std::string id, Keystore keystore, Secret password) = 0;

    /// `count` (at most 10,000) children of `parent` that are not hardened, from index `first` on; for a private key
    /// its only address. InvalidInput where there are none.
    virtual Result<std::vector<DerivedAddress>> addresses(SealedKey key, DerivationPath parent, std::uint32_t first,
                                                          std::uint32_t count) = 0;
    /// Denied where the key is not the account's, or where the policy forbids it; WrongChain where a transaction, a
    /// document or an authorization is not for the chain named (or for every chain, which is never signed).
    virtual Result<ethereum::Signature> sign(SigningAccount account, SignRequest request) = 0;
    /// The words, or the private key or the seed in hex with `0x`: for a person who gives the password again.
    virtual Result<Secret> reveal(SealedKey key, Secret password) = 0;
    /// Shares of what the accounts are derived of: the 64 bytes that words and their passphrase make, which is what
    /// Mnemonic::seed() has and not the words' entropy, or the secret of the shares that came in. Enough of them are
    /// the same accounts for importShares() again. For a person who gives the password again; InvalidInput for a
    /// private key, and slip39::split()'s errors.
    virtual Result<slip39::Groups> splitSeed(SealedKey key, Secret password, Secret passphrase,
                                             slip39::Scheme scheme) = 0;
    /// The account's key alone, under `newPassword`; for a person who gives the vault's password again. Denied where
    /// the key is not the account's.
    virtual Result<Keystore> exportKeystore(SigningAccount account, Secret password, Secret newPassword) = 0;

protected:
    KeyService() = default;
    KeyService(const KeyService &) = default;
    KeyService &operator=(const KeyService &) = default;
};

} // namespace sheaf::keys
