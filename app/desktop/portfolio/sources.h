// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "currency.h"

/// Where a portfolio's figures come from, in words: what stands beside a number on hover.
namespace sheaf::desktop::sources {

/// What all of them need.
struct With
{
    const chains::Registry *registry = nullptr;
    UnixTime now{};
    const Currency *currency = nullptr;

    static With of(const Session &session, const Currency &currency);
};

/// `2.5 WETH at 2,000.00 USD`, then the price's source, block and age; why there is no value where there is none.
QString valued(const Uint256 &amount, const ethereum::TokenInfo &token, const portfolio::Valuation &valuation,
               const With &with);
/// Every leg that counts to the value.
QString value(const portfolio::ValuedPosition &position, const With &with);
QString reward(const portfolio::ValuedPosition &position, const With &with);
/// Every rate with its source.
QString rate(const protocols::Position &position, const With &with);
/// `1.5`, and what it means.
QString health(const contracts::Figure<Decimal> &factor, const With &with);
/// Which block of which chain, and how old.
QString block(const portfolio::ChainSnapshot &chain, const With &with);

/// Why a position's row is not fresh; empty where it is.
QString staleness(const portfolio::ValuedPosition &position, const portfolio::ChainSnapshot &chain, const With &with);
/// The account's name, or its short address.
QString account(const ethereum::Address &address, const std::vector<wallet::Account> &accounts);
QString legKind(protocols::LegKind kind);
/// `supply interest`, `rewards in DRW`, in the person's language where it is one of ours.
QString rateLabel(const std::string &label);

/// Of a position in the wallet's sense: what it shows at all. One that never answered and never was is no row.
bool isShown(const portfolio::ValuedPosition &position);

} // namespace sheaf::desktop::sources
