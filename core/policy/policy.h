// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrase.h"
#include "ethereum/transaction.h"

#include <map>
#include <set>

/// What may be signed. Pure, without Qt: it is evaluated where the keys are.
namespace sheaf::policy {

enum class Severity { Info, Warning, Critical };

/// What a person should know before signing; a critical one blocks.
struct Notice
{
    Severity severity = Severity::Info;
    std::string code; ///< stable, `unknown_contract`
    std::string text; ///< for a person, one sentence with what to do, in English
    Phrase phrase{};  ///< the same for every language; empty where only the English is known

    static Notice of(Severity severity, std::string code, Phrase said)
    {
        std::string text = said.english();
        return {severity, std::move(code), std::move(text), std::move(said)};
    }
    Phrase said() const { return phrase.isEmpty() ? Phrase(text) : phrase; }

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// A function of a contract that plans may call.
struct AllowedFunction
{
    ethereum::ChainId chain;
    ethereum::Address contract;
    ethereum::Selector selector;

    friend auto operator<=>(const AllowedFunction &, const AllowedFunction &) = default;
};

/// A standing consent: given with the vault's password for one rule exactly as written.
struct Consent
{
    std::string ruleId;
    ethereum::Hash digest; ///< consentDigest(): any change of what it covers needs a new one
    std::set<AllowedFunction> functions;
    std::set<ethereum::Address> recipients;
    Decimal maxSpendUsdPerDay;
    Decimal maxGasUsdPerDay;

    friend bool operator==(const Consent &, const Consent &) = default;
};

/// Keccak-256 of the sentence, the rule's id, the functions, the recipients and the caps (not of `consent.digest`),
/// each with its length or count before it, so that no two consents share an encoding.
ethereum::Hash consentDigest(std::string_view sentence, const Consent &consent);

/// Limits for everything that is signed without a person looking on, and the list for everything. An empty Policy
/// lets nothing pass but what a person sends bare.
struct Policy
{
    /// Every function of every contract that a plan may call, `approve` and `transfer` of each token included.
    std::set<AllowedFunction> functions;
    /// Who may be sent to (`transfer`, native value) by a rule: the address book's.
    std::set<ethereum::Address> recipients;
    /// Spenders that an approve() may name.
    std::set<std::pair<ethereum::ChainId, ethereum::Address>> spenders;
    Decimal maxGasUsdPerPlan;
    Decimal maxGasUsdPerDay;
    Decimal maxSpendUsdPerDay;
    /// Those of `functions` that native value may go along with: with any other it is a warning to a person, and
    /// blocks where nobody looks on.
    std::set<AllowedFunction> payable = {};
    /// The consents in force, by rule. What a request carries must be exactly one of these: a consent that a request
    /// brings along by itself is none.
    std::map<std::string, Consent> consents = {};
    /// Whose code an account may be delegated to (EIP-7702); a delegation may always be taken back.
    std::set<std::pair<ethereum::ChainId, ethereum::Address>> delegates = {};
};

/// One call as the policy sees it: nothing that the requester says about it but the bytes.
struct RequestedCall
{
    ethereum::Address to;
    ethereum::Wei value;
    Bytes data;
};

struct Request
{
    ethereum::ChainId chain;
    ethereum::Address account;
    std::vector<RequestedCall> calls;
    Decimal gasUsd;                 ///< the worst case of all calls together
    Decimal spendUsd;               ///< what leaves the account for good or into a position, valued now
    bool attended = true;           ///< a person has the plan before them
    std::optional<Consent> consent; ///< must be there when not attended
    /// The exact need of each approval: token and spender to amount. An approve() for more is refused.
    std::vector<std::pair<std::pair<ethereum::Address, ethereum::Address>, Uint256>> approvalNeeds;
};

/// What has been spent in the running day (24 hours back from now), from the journal.
struct Spent
{
    Decimal gasUsd;
    Decimal spendUsd;
    Decimal ruleGasUsd = {};   ///< of it, by the rule whose consent is asked for
    Decimal ruleSpendUsd = {}; ///< the same
};

/// Critical notices block. Checked: every contract and function is on the list (bare value transfers: the recipient,
/// when nobody looks on), every approve() is exact and its spender known, no approval or transfer function that moves
/// somebody else's rights (setApprovalForAll, increaseAllowance, transferFrom, permit) passes, the caps hold, the
/// consent covers each call. The caps are for what nobody looks at: a plan may reach one, not pass it. A function that
/// is known to name who gets the money (`withdraw(address,uint256,address)`) must name the account.
std::vector<Notice> evaluate(const Policy &policy, const Request &request, const Spent &spent);

/// The look of the side that has the keys at one transaction, without prices and without the plan that it is of. What
/// evaluate() checks, but neither the caps nor the address book, nor whether an approval is exact: none may be of 2^255
/// or more, which no plan needs. Refused beside that is what no plan has: a contract creation, blobs, a delegation.
/// `rule` names the consent that it stands under; it is empty where a person has it before them.
std::vector<Notice> evaluateTransaction(const Policy &policy, const ethereum::Transaction &transaction,
                                        const ethereum::Address &account, const std::string &rule);

bool blocks(const std::vector<Notice> &notices);

} // namespace sheaf::policy
