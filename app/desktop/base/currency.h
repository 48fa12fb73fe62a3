// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences.h"
#include "session.h"

namespace sheaf::desktop {

/// What values are shown in: USD as they are read, or ether at the price that the snapshot has for it. Where no price
/// is known it stays with USD, and unit() says so. The one place where a value in USD becomes what a person sees.
class Currency final
{
public:
    /// By the person's choice.
    explicit Currency(const Session &session);
    Currency(const QString &chosen, const portfolio::Snapshot *snapshot);

    /// `USD` or `ETH`, to stand beside every figure below.
    const QString &unit() const { return m_unit; }
    /// The value in this currency; nothing where it is too large.
    std::optional<Decimal> from(const Decimal &usd) const;

    QString money(const Decimal &usd) const;
    /// An amount of the currency in USD.
    std::optional<Decimal> toUsd(const Decimal &value) const;
    /// How many decimal places a person may type of it.
    unsigned typedPlaces() const;
    QString money(const std::optional<Decimal> &usd) const;
    /// With its sign.
    QString change(const Decimal &usd, bool negative) const;
    /// For a chart's axis: few digits.
    double plain(const Decimal &usd) const;
    QString money(double value) const;

private:
    QString m_unit;
    std::optional<Decimal> m_usdForOne;
};

} // namespace sheaf::desktop
