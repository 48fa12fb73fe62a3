// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "currency.h"

#include <QVariant>

/// What was done, in words.
namespace sheaf::desktop {

struct StatusText
{
    QString text;
    int tone = 0; ///< as Tag counts them
};

StatusText statusText(wallet::Progress progress);
StatusText statusText(wallet::StepState state);

/// What tokens of a chain are called.
struct TokenNames
{
    const chains::Registry &registry;
    std::map<ethereum::Address, std::string> contracts;              ///< of protocols, pools and their shares
    const std::map<ethereum::TokenId, ethereum::TokenInfo> &foreign; ///< unlisted tokens, as they call themselves
};

/// What left and came: `text`, `negative`; tokens that are registered first, shares of a pool and the like behind them.
QVariantList flowTexts(const wallet::Record &record, const TokenNames &names);
/// `purpose status tone hash shortHash fee failure detail hasPage` of each step.
QVariantList stepTexts(const wallet::Record &record, const chains::Registry &registry);
/// What was paid so far, with its unit; a dash where nothing is known.
QString feeText(const wallet::Record &record, const chains::Registry &registry);
/// The same in the chosen currency, at the plan's price in USD; empty where that is not known.
QString feeMoneyText(const wallet::Record &record, const Currency &currency);

/// Whether purpose (as it is shown, or in English), hashes, addresses, tokens, chain or origin have the text in them,
/// in any case.
bool mentions(const wallet::Record &record, const QString &wanted, const chains::Registry &registry);

} // namespace sheaf::desktop
