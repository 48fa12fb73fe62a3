// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/wallet.h"

/// A vault as after a year of use, made up: for pictures that are the same every time, and for measuring.
namespace sheaf::furnished {

constexpr const char *kPassword = "furnished";

/// Noon of 15 January 2026, when the pictures are taken.
UnixTime noon();

struct Scale
{
    unsigned positions = 6;
    unsigned activities = 24;
};

/// Puts a vault into a folder that has none: accounts, an address book, rules with their log, the journal, and what the
/// chains said until `now`. Opens it with kPassword; a try costs next to nothing.
Result<void> fill(wallet::Wallet &wallet, UnixTime now, Scale scale);

/// What the chains say now, with one position that does not answer.
portfolio::Snapshot snapshot(wallet::Wallet &wallet, UnixTime now, Scale scale);

/// A deposit as it stands in the sheet before the person says yes.
wallet::Review review(wallet::Wallet &wallet, UnixTime now);

} // namespace sheaf::furnished
