// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key_service.h"
#include "keys/wire.h"

/// What the signing process and its other side say to each other: each request a verb and its fields, each answer a
/// status (0, or 1 + the error's code, with its detail) and its fields. The process speaks first: a greeting.
namespace sheaf::keys::messages {

/// Told by the greeting; both sides of one version must say the same.
constexpr std::uint16_t kVersion = 5;
constexpr std::string_view kGreeting = "sheaf-signer";

enum class Verb : std::uint8_t {
    CreateVault,
    Unlock,
    Lock,
    PasswordDelay,
    PasswordCheck,
    ChangePassword,
    CreateMnemonic,
    ImportMnemonic,
    ImportPrivateKey,
    ImportKeystore,
    Addresses,
    Sign,
    Reveal,
    ExportKeystore,
    SetPolicy,
    ContinueLog,
    TakeLog,
    FirstWrongRecord,
    UnlockByKeyring,
    AddKeyring,
    RemoveKeyring,
    ImportShares,
    SplitSeed,
};
constexpr auto kLastVerb = static_cast<std::uint8_t>(Verb::SplitSeed);

constexpr std::size_t kMostHeader = 4096;  ///< bytes of a vault's header, of any version
constexpr std::size_t kMostId = 64;        ///< bytes of a sealed key's name
constexpr std::size_t kMostBox = 4096;     ///< bytes of a sealed key: a mnemonic with a long passphrase
constexpr std::size_t kMostDetail = 4096;  ///< bytes of an error's detail
constexpr std::size_t kMostRule = 64;      ///< bytes of a rule's name
constexpr std::uint32_t kMostGroups = 16;  ///< of SLIP-39
constexpr std::uint32_t kMostShares = 512; ///< of SLIP-39: twice what 16 groups of 16 have

void put(WireWriter &to, const crypto::Argon2idCost &cost);
void put(WireWriter &to, const SealedKey &key);
void put(WireWriter &to, const DerivationPath &path);
void put(WireWriter &to, const SigningAccount &account);
void put(WireWriter &to, const ImportedKey &key);
void put(WireWriter &to, const StorageKeys &keys);
void put(WireWriter &to, const KeyringAccess &access);
void put(WireWriter &to, const std::vector<Secret> &shares);
void put(WireWriter &to, const slip39::Groups &groups);
void put(WireWriter &to, const slip39::Scheme &scheme);
void put(WireWriter &to, const Keystore &keystore);
void put(WireWriter &to, const ethereum::Address &address);
void put(WireWriter &to, const Uint256 &value);
void put(WireWriter &to, const ethereum::typed_data::TypedData &document);
void put(WireWriter &to, const policy::Consent &consent);
/// Without the caps and the address book, which are the asking side's to look at.
void put(WireWriter &to, const policy::Policy &policy);
void put(WireWriter &to, const SealedRecord &record);
void put(WireWriter &to, const std::vector<SealedRecord> &records);
void put(WireWriter &to, const std::vector<DerivedAddress> &addresses);
/// With the hash that the requester expects to be signed; InvalidInput where there is none.
Result<void> put(WireWriter &to, const SignRequest &request);
void put(WireWriter &to, const Error &error);

crypto::Argon2idCost takeCost(WireReader &from);
SealedKey takeSealedKey(WireReader &from);
DerivationPath takePath(WireReader &from);
SigningAccount takeAccount(WireReader &from);
ImportedKey takeImportedKey(WireReader &from);
StorageKeys takeStorageKeys(WireReader &from);
KeyringAccess takeKeyringAccess(WireReader &from);
std::vector<Secret> takeShares(WireReader &from);
slip39::Groups takeGroups(WireReader &from);
slip39::Scheme takeScheme(WireReader &from);
Keystore takeKeystore(WireReader &from);
ethereum::Address takeAddress(WireReader &from);
Uint256 takeUint256(WireReader &from);
ethereum::typed_data::TypedData takeTypedData(WireReader &from);
policy::Consent takeConsent(WireReader &from);
policy::Policy takePolicy(WireReader &from);
SealedRecord takeRecord(WireReader &from);
std::vector<SealedRecord> takeRecords(WireReader &from);
std::vector<DerivedAddress> takeAddresses(WireReader &from);
Error takeError(WireReader &from, std::uint8_t status);

/// A signature, and what the log noted up to it: to be stored before anybody has the signature, without being asked
/// for.
struct NotedSignature
{
    ethereum::Signature signature;
    std::vector<SealedRecord> noted;
};
void put(WireWriter &to, const NotedSignature &signature);
NotedSignature takeNotedSignature(WireReader &from);

struct ClaimedRequest
{
    SignRequest request;
    ethereum::Hash claimed; ///< what the requester says that it is
};
ClaimedRequest takeSignRequest(WireReader &from);

} // namespace sheaf::keys::messages
