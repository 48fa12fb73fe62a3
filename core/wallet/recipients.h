// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/plan.h"

/// What is to be said about where money is to go, before it goes. Pure.
namespace sheaf::wallet {

/// Whether a person may take one for the other: they differ, and what wallets show of them (their first and last
/// digits) is the same, or nearly. Runs of one digit, which contracts at easy addresses share, count as two.
bool looksAlike(const ethereum::Address &a, const ethereum::Address &b);

/// An address that the wallet knows, and as what.
struct KnownAddress
{
    enum class From { Own, Contact, Earlier, Token };

    From from = From::Earlier;
    std::string name; ///< the account's, the contact's, the token's symbol; empty for an earlier recipient
    ethereum::Address address;
};

struct RecipientNote
{
    enum class Kind {
        Own,           ///< one of the person's own accounts
        Contact,       ///< in the address book
        SentBefore,    ///< something was sent there earlier
        FirstTime,     ///< nothing was
        LooksAlike,    ///< it is not `like`, and looks like it
        Contract,      ///< there is code at it (which only the chain knows)
        TokenContract, ///< a token's contract: what is sent there is lost
        Nobody,        ///< nobody has its key: the zero address, places that tokens are burnt at, precompiles
    };

    Kind kind = Kind::FirstTime;
    /// Critical: it may not be sent there. Warning: the person should look again.
    policy::Severity severity = policy::Severity::Info;
    std::optional<KnownAddress> like; ///< of Own, Contact and TokenContract what it is; of LooksAlike what it is not
};

/// Most severe first. Whom `to` looks like is said once, by the first of `known` with that address. `sent` is what is
/// being sent; `isContract` is whether the chain says that there is code at `to`.
std::vector<RecipientNote> judgeRecipient(const ethereum::Address &to, const ethereum::TokenId &sent,
                                          const std::vector<KnownAddress> &known, bool isContract);
/// The sentence for a person.
Phrase said(const RecipientNote &note);
/// What a review has of them. Codes: `recipient_nobodys`, `recipient_is_token`, `recipient_looks_alike`,
/// `recipient_first_time`, `recipient_is_contract`; of one that the person knows nothing is said.
std::vector<policy::Notice> recipientNotices(const std::vector<RecipientNote> &notes);

/// Whom the plan sent something to: bare transfers and ERC-20's transfer(), of steps that were mined.
std::vector<ethereum::Address> recipientsOf(const execution::Record &record);

} // namespace sheaf::wallet
