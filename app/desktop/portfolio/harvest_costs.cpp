// SPDX-License-Identifier: GPL-3.0-or-later
#include "harvest_costs.h"

#include "format.h"

#include <QPointer>

#include <algorithm>

namespace sheaf::desktop {

namespace {

constexpr std::chrono::minutes kKept{5};

bool can(const portfolio::ValuedPosition &position, protocols::Action action)
{
    const auto &actions = position.position.actions;
    return std::find(actions.begin(), actions.end(), action) != actions.end();
}

bool hasReward(const portfolio::ValuedPosition &position)
{
    const auto &legs = position.position.legs;
    return std::any_of(legs.begin(), legs.end(), [](const protocols::Leg &leg) {
        return leg.kind == protocols::LegKind::Reward && !leg.amount.value.isZero();
    });
}

std::optional<Decimal> nativePrice(const portfolio::Snapshot &snapshot, ethereum::ChainId chain)
{
    for (const portfolio::ChainSnapshot &one : snapshot.chains)
        for (const portfolio::Balance &balance : one.balances)
            if (one.chain == chain && balance.token.id.isNative() && balance.valuation.price)
                return balance.valuation.price->value;
    return std::nullopt;
}

} // namespace

HarvestCosts::HarvestCosts(Session *session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(m_session, &Session::snapshotChanged, this, &HarvestCosts::look);
    connect(m_session, &Session::stateChanged, this, [this] {
        if (m_session->state() != Session::State::Unlocked)
            m_known.clear();
    });
}

HarvestCosts::Cost HarvestCosts::cost(const portfolio::ValuedPosition &position) const
{
    if (!hasReward(position))
        return {{}, tr("There is nothing to bring in.")};
    if (position.silentSince)
        return {{}, tr("It does not answer now.")};
    const auto known = m_known.find(format::text(position.position.id));
    if (known != m_known.end())
        return known->cost;
    if (!m_session->preferences().networkAllowed())
        return {{}, tr("Not known: the networks may not be asked.")};
    return {{}, tr("Being estimated: a harvest is simulated every few minutes.")};
}

void HarvestCosts::look()
{
    const Session::Snapshot snapshot = m_session->snapshot();
    if (m_asking || !snapshot || !m_session->preferences().networkAllowed() || m_session->readProblem() != QString())
        return;
    const UnixTime now = m_session->wallet().now();
    std::vector<portfolio::ValuedPosition> due;
    for (const portfolio::ChainSnapshot &chain : snapshot->chains) {
        if (chain.stale)
            continue;
        for (const portfolio::ValuedPosition &position : chain.positions) {
            const auto known = m_known.find(format::text(position.position.id));
            const bool fresh = known != m_known.end() && now - known->at < kKept;
            if (hasReward(position) && !position.silentSince && !fresh)
                due.push_back(position);
        }
    }
    if (!due.empty())
        wallet::launch(this, ask(std::move(due)));
}

Task<> HarvestCosts::ask(std::vector<portfolio::ValuedPosition> positions)
{
    const QPointer<HarvestCosts> self(this);
    m_asking = true;
    for (const portfolio::ValuedPosition &position : positions) {
        auto cost = co_await costOf(position);
        if (!self)
            co_return;
        if (m_session->state() != Session::State::Unlocked)
            break;
        m_known.insert(format::text(position.position.id), {std::move(cost), m_session->wallet().now()});
        Q_EMIT changed();
    }
    m_asking = false;
}

Task<HarvestCosts::Cost> HarvestCosts::costOf(portfolio::ValuedPosition position)
{
    const QPointer<HarvestCosts> self(this);
    const std::string id = position.position.id;
    const bool compounds = can(position, protocols::Action::Compound);
    Cost unknown;
    auto planning =
        compounds ? m_session->wallet().planCompound(id, wallet::Slippage()) : m_session->wallet().planClaim(id);
    auto plan = co_await planning;
    if (!self)
        co_return unknown;
    if (!plan) {
        unknown.note = format::problem(plan.error());
        co_return unknown;
    }
    auto review = co_await m_session->wallet().review(std::move(*plan));
    if (!self)
        co_return unknown;
    auto cost = review ? priced(*review) : Result<Cost>(failure(review.error()));
    if (!cost)
        unknown.note = format::problem(cost.error());
    else
        unknown = std::move(*cost);
    co_return unknown;
}

Result<HarvestCosts::Cost> HarvestCosts::priced(const wallet::Review &review) const
{
    const Session::Snapshot snapshot = m_session->snapshot();
    if (!snapshot)
        return failure(ErrorCode::Locked, "");
    for (const auto &call : review.simulation.calls)
        if (!call.succeeded)
            return failure(ErrorCode::Reverted, call.failure);
    const auto price = nativePrice(*snapshot, review.plan.chain);
    const chains::ChainSpec *chain = m_session->wallet().registry().find(review.plan.chain);
    if (!price || chain == nullptr)
        return failure(ErrorCode::NotFound, SHEAF_SAYS("Phrases", "the chain's own coin has no price"));
    const Uint256 wei = review.simulation.expectedFee.value();
    const auto coins = Decimal::fromUnits(wei, chain->native.decimals);
    Cost out;
    out.usd = coins ? coins->times(*price) : std::nullopt;
    out.note = tr("%1 %2 for: %3\nSimulated at block %4 of %5, layer 1 fees included")
                   .arg(format::amount(wei, chain->native.decimals), format::text(chain->native.symbol),
                        format::saidOnOneLine(review.plan.purpose),
                        QLocale().toString(static_cast<qulonglong>(review.simulation.block.number.value())),
                        format::text(chain->name));
    return out;
}

} // namespace sheaf::desktop
