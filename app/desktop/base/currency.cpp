// SPDX-License-Identifier: GPL-3.0-or-later
#include "currency.h"

#include "format.h"

namespace sheaf::desktop {

namespace {

constexpr int kUsdPlaces = 2;
constexpr int kEtherPlaces = 4;
constexpr unsigned kTypedEtherPlaces = 8;
const QString kUnknown = QStringLiteral("–");

std::optional<Decimal> etherPrice(const portfolio::Snapshot &snapshot)
{
    for (const portfolio::ChainSnapshot &chain : snapshot.chains)
        for (const portfolio::Balance &balance : chain.balances)
            if (balance.token.id.isNative() && balance.token.symbol == "ETH" && balance.valuation.price &&
                !balance.valuation.price->value.isZero())
                return balance.valuation.price->value;
    return std::nullopt;
}

} // namespace

Currency::Currency(const Session &session) : Currency(session.preferences().currency(), session.snapshot().get()) {}

Currency::Currency(const QString &chosen, const portfolio::Snapshot *snapshot) : m_unit(QStringLiteral("USD"))
{
    if (chosen != QStringLiteral("ETH") || snapshot == nullptr)
        return;
    m_usdForOne = etherPrice(*snapshot);
    if (m_usdForOne)
        m_unit = chosen;
}

std::optional<Decimal> Currency::from(const Decimal &usd) const
{
    return m_usdForOne ? usd.dividedBy(*m_usdForOne) : usd;
}

std::optional<Decimal> Currency::toUsd(const Decimal &value) const
{
    return m_usdForOne ? value.times(*m_usdForOne) : value;
}

unsigned Currency::typedPlaces() const { return m_usdForOne ? kTypedEtherPlaces : kUsdPlaces; }

QString Currency::money(const Decimal &usd) const
{
    const auto value = from(usd);
    return value ? format::money(*value, m_usdForOne ? kEtherPlaces : kUsdPlaces) : kUnknown;
}

QString Currency::money(const std::optional<Decimal> &usd) const { return usd ? money(*usd) : kUnknown; }

QString Currency::change(const Decimal &usd, bool negative) const
{
    const auto value = from(usd);
    return value ? format::change(*value, negative, m_usdForOne ? kEtherPlaces : kUsdPlaces) : kUnknown;
}

double Currency::plain(const Decimal &usd) const { return from(usd).value_or(Decimal()).toDouble(); }

QString Currency::money(double value) const
{
    const auto exact = Decimal::fromDouble(value);
    return exact ? format::money(*exact, m_usdForOne ? kEtherPlaces : kUsdPlaces) : kUnknown;
}

} // namespace sheaf::desktop
