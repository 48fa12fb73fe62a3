// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources.h"

#include "format.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheaf::desktop::sources {

namespace {

struct Sources
{
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

bool isReward(const protocols::Leg &leg) { return leg.kind == protocols::LegKind::Reward; }

QString legs(const portfolio::ValuedPosition &position, bool rewards, const With &with)
{
    QStringList out;
    for (std::size_t i = 0; i < position.legs.size(); ++i) {
        const protocols::Leg &leg = position.position.legs[i];
        if (isReward(leg) != rewards)
            continue;
        const QString kind = rewards ? QString() : legKind(leg.kind) + QStringLiteral(": ");
        out << kind + valued(leg.amount.value, leg.token, position.legs[i], with);
    }
    if (out.isEmpty() && !position.position.problem.empty())
        return format::saidOnOneLine(position.position.problem, 600);
    return out.join(QStringLiteral("\n"));
}

} // namespace

With With::of(const Session &session, const Currency &currency)
{
    return {&session.wallet().registry(), session.wallet().now(), &currency};
}

QString valued(const Uint256 &amount, const ethereum::TokenInfo &token, const portfolio::Valuation &valuation,
               const With &with)
{
    const QString shown = format::amount(amount, token.decimals) + QLatin1Char(' ') + format::text(token.symbol);
    if (!valuation.price)
        return valuation.whyNot.empty() ? shown : shown + QStringLiteral(" – ") + format::text(valuation.whyNot);
    const QString price = with.currency->money(valuation.price->value) + QLatin1Char(' ') + with.currency->unit();
    return Sources::tr("%1 at %2").arg(shown, price) + QLatin1Char('\n') +
           format::origin(valuation.price->origin, *with.registry, with.now);
}

QString value(const portfolio::ValuedPosition &position, const With &with) { return legs(position, false, with); }

QString reward(const portfolio::ValuedPosition &position, const With &with) { return legs(position, true, with); }

QString rate(const protocols::Position &position, const With &with)
{
    QStringList out;
    for (const auto &rate : position.rates) {
        QString line = format::percent(rate.value.apr) + QLatin1Char(' ') + rateLabel(rate.value.label);
        line += rate.value.compounds ? Sources::tr(", grows by itself") : Sources::tr(", until it is claimed");
        out << line;
    }
    if (out.isEmpty())
        return Sources::tr("Nobody tells its rate now.");
    return out.join(QLatin1Char('\n')) + QLatin1Char('\n') +
           format::origin(position.rates.front().origin, *with.registry, with.now);
}

QString health(const contracts::Figure<Decimal> &factor, const With &with)
{
    return Sources::tr("Of the whole account in this market. Below 1 anyone may liquidate it.") + QLatin1Char('\n') +
           format::origin(factor.origin, *with.registry, with.now);
}

QString block(const portfolio::ChainSnapshot &chain, const With &with)
{
    if (chain.block.number.value() == 0 && chain.stale)
        return Sources::tr("%1 was never read").arg(format::chainName(chain.chain, *with.registry));
    const UnixTime time = fromUnixSeconds(static_cast<std::int64_t>(chain.block.timestamp));
    const QString line =
        Sources::tr("%1, block %2, %3")
            .arg(format::chainName(chain.chain, *with.registry),
                 QLocale().toString(static_cast<qulonglong>(chain.block.number.value())), format::age(time, with.now));
    return chain.stale ? line + Sources::tr(" (does not answer now)") : line;
}

QString staleness(const portfolio::ValuedPosition &position, const portfolio::ChainSnapshot &chain, const With &with)
{
    if (position.silentSince) {
        const QString since =
            Sources::tr("Not returned since block %1, %2")
                .arg(
                    QLocale().toString(static_cast<qulonglong>(position.silentSince->number.value())),
                    format::age(fromUnixSeconds(static_cast<std::int64_t>(position.silentSince->timestamp)), with.now));
        return position.position.problem.empty()
                   ? since
                   : since + QStringLiteral(": ") + format::saidOnOneLine(position.position.problem, 600);
    }
    if (!position.position.problem.empty())
        return format::saidOnOneLine(position.position.problem, 600);
    if (!chain.stale)
        return {};
    return Sources::tr("As of %1").arg(block(chain, with));
}

QString account(const ethereum::Address &address, const std::vector<wallet::Account> &accounts)
{
    for (const wallet::Account &account : accounts)
        if (account.address == address && !account.name.empty())
            return format::text(account.name);
    return format::text(address.shortened());
}

QString legKind(protocols::LegKind kind)
{
    switch (kind) {
    case protocols::LegKind::Supplied:
        return Sources::tr("Supplied");
    case protocols::LegKind::Borrowed:
        return Sources::tr("Borrowed");
    case protocols::LegKind::Pooled:
        return Sources::tr("In the pool");
    case protocols::LegKind::Staked:
        return Sources::tr("Staked");
    case protocols::LegKind::Reward:
        return Sources::tr("Reward");
    }
    return {};
}

QString rateLabel(const std::string &label)
{
    constexpr std::string_view kRewards = "rewards in ";
    if (label == "supply interest")
        return Sources::tr("supply interest");
    if (label == "trading fees")
        return Sources::tr("trading fees");
    if (label.starts_with(kRewards))
        return Sources::tr("rewards in %1").arg(format::text(std::string_view(label).substr(kRewards.size())));
    return format::text(label);
}

bool isShown(const portfolio::ValuedPosition &position)
{
    return !position.position.legs.empty() || position.silentSince.has_value();
}

} // namespace sheaf::desktop::sources
