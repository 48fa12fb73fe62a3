// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"
#include "keys/derivation_path.h"

#include <functional>
#include <optional>

/// Which accounts of the vault's mnemonic have been used: whoever comes from another program has them laid out as that
/// program does it.
namespace sheaf::wallet {

/// How programs lay out the accounts of one mnemonic.
enum class AccountScheme {
    Bip44,      ///< m/44'/60'/0'/0/i: MetaMask, Trezor, Rabby, this program
    LedgerLive, ///< m/44'/60'/i'/0/0
    Legacy,     ///< m/44'/60'/0'/i: MyEtherWallet and MyCrypto with a Ledger
};
inline constexpr AccountScheme kAllSchemes[] = {AccountScheme::Bip44, AccountScheme::LedgerLive, AccountScheme::Legacy};

/// `bip44`, `ledger-live`, `legacy`.
std::string_view schemeName(AccountScheme scheme);
/// InvalidInput lists the names.
Result<AccountScheme> schemeFrom(std::string_view name);
/// `index` below 2^31.
keys::DerivationPath accountPath(AccountScheme scheme, std::uint32_t index);

/// What an account did on one chain, as far as anybody can see.
struct ChainUse
{
    ethereum::ChainId chain;
    ethereum::Nonce sent; ///< transactions
    ethereum::Wei coins;
    bool hasTokens = false; ///< of those that the token lists name

    bool isUse() const { return sent != ethereum::Nonce(0) || coins != ethereum::Wei() || hasTokens; }
};

struct UsedAccount
{
    AccountScheme scheme = AccountScheme::Bip44;
    std::string path;
    ethereum::Address address;
    std::vector<ChainUse> uses; ///< the chains where it was used
    bool isKnown = false;       ///< the vault has it already
};

struct ScanRequest
{
    std::vector<AccountScheme> schemes{std::begin(kAllSchemes), std::end(kAllSchemes)};
    std::vector<ethereum::ChainId> chains; ///< none: every chain
    /// An account of the mnemonic that is looked through; empty for the vault's first one.
    std::string wordsOf = {};
    /// A scheme is looked through until so many accounts in a row were never used (BIP-44's gap limit). 1 to 100.
    std::uint32_t gap = 20;
};

struct ScanProgress
{
    AccountScheme scheme = AccountScheme::Bip44;
    std::uint32_t lookedAt = 0; ///< accounts, of all schemes
    std::size_t found = 0;
};

struct ScanResult
{
    std::vector<UsedAccount> accounts; ///< by scheme, then by index; each once, of the first scheme that has it
    /// Chains that could not be asked, or not about every account: what was used there alone is missing.
    std::vector<std::pair<ethereum::ChainId, Error>> unasked;
};

using ScanTold = std::function<void(const ScanProgress &)>;

} // namespace sheaf::wallet
