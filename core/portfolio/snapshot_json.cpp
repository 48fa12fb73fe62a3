// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/snapshot_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sheaf::portfolio {
namespace {

using contracts::Figure;
using contracts::Origin;
using contracts::Trust;

QString text(const std::string &from) { return QString::fromStdString(from); }
QString text(std::uint64_t from) { return QString::number(from); }

QJsonObject write(const ethereum::BlockRef &block)
{
    return {
        {"number", text(block.number.value())}, {"hash", text(block.hash.toString())}, {"time", text(block.timestamp)}};
}

QJsonObject write(const Origin &origin)
{
    return {{"source", text(origin.source)},
            {"chain", text(origin.chain.value())},
            {"block", write(origin.block)},
            {"updated", text(static_cast<std::uint64_t>(toUnixSeconds(origin.updatedAt)))},
            {"trust", static_cast<int>(origin.trust)}};
}

QString write(const Uint256 &value) { return text(value.toString()); }
QString write(const Decimal &value) { return text(value.toString()); }
QJsonObject write(const protocols::Rate &rate)
{
    return {{"label", text(rate.label)}, {"apr", rate.apr}, {"compounds", rate.compounds}};
}

template <typename T> QJsonObject write(const Figure<T> &figure)
{
    return {{"value", write(figure.value)}, {"origin", write(figure.origin)}};
}

QJsonObject write(const ethereum::TokenInfo &token)
{
    return {{"chain", text(token.id.chain.value())},
            {"address", text(token.id.address.toString())},
            {"symbol", text(token.symbol)},
            {"name", text(token.name)},
            {"decimals", static_cast<int>(token.decimals)}};
}

QJsonObject write(const Valuation &valuation)
{
    QJsonObject out{{"why_not", text(valuation.whyNot)}};
    if (valuation.price)
        out["price"] = write(*valuation.price);
    if (valuation.valueUsd)
        out["usd"] = write(*valuation.valueUsd);
    return out;
}

QJsonObject write(const Balance &balance)
{
    return {{"account", text(balance.account.toString())},
            {"token", write(balance.token)},
            {"amount", write(balance.amount)},
            {"valuation", write(balance.valuation)}};
}

QJsonObject write(const protocols::Leg &leg);
QJsonObject write(const ValuedPosition &valued);

template <typename T> QJsonArray writeAll(const std::vector<T> &values)
{
    QJsonArray out;
    for (const T &value : values)
        out.append(write(value));
    return out;
}

QJsonObject write(const protocols::Leg &leg)
{
    return {{"kind", static_cast<int>(leg.kind)}, {"token", write(leg.token)}, {"amount", write(leg.amount)}};
}

QJsonObject write(const ValuedPosition &valued)
{
    const protocols::Position &position = valued.position;
    QJsonArray actions;
    for (const protocols::Action action : position.actions)
        actions.append(static_cast<int>(action));
    QJsonObject out{{"id", text(position.id)},
                    {"protocol", text(position.protocol)},
                    {"protocol_name", text(position.protocolName)},
                    {"name", text(position.name)},
                    {"chain", text(position.chain.value())},
                    {"account", text(position.account.toString())},
                    {"contract", text(position.contract.toString())},
                    {"problem", text(position.problem)},
                    {"legs", writeAll(position.legs)},
                    {"rates", writeAll(position.rates)},
                    {"actions", actions},
                    {"valuations", writeAll(valued.legs)}};
    if (position.healthFactor)
        out["health"] = write(*position.healthFactor);
    if (position.borrowApr)
        out["borrow"] = QJsonObject{{"apr", position.borrowApr->value}, {"origin", write(position.borrowApr->origin)}};
    if (valued.valueUsd)
        out["usd"] = write(*valued.valueUsd);
    if (valued.rewardUsd)
        out["reward_usd"] = write(*valued.rewardUsd);
    return out;
}

/// Reads with one error for everything: the first field that isn't what was written.
class In final
{
public:
    explicit In(std::optional<Error> *error) : m_error(error) {}

    void wrong(const char *field) const
    {
        if (!*m_error)
            *m_error = Error{ErrorCode::Corrupt, std::string("a stored snapshot is damaged at ") + field};
    }
    std::string string(const QJsonObject &from, const char *field) const
    {
        if (!from[QLatin1String(field)].isString())
            wrong(field);
        return from[QLatin1String(field)].toString().toStdString();
    }
    template <typename T> T parsed(Result<T> value, const char *field) const
    {
        if (value)
            return *std::move(value);
        wrong(field);
        return T();
    }
    Uint256 number(const QJsonObject &from, const char *field) const
    {
        return parsed(Uint256::parse(string(from, field)), field);
    }
    std::uint64_t small(const QJsonObject &from, const char *field) const
    {
        const auto value = number(from, field).toUint64();
        if (!value)
            wrong(field);
        return value.value_or(0);
    }
    template <typename T> T choice(const QJsonValue &from, T last, const char *field) const
    {
        const int value = from.toInt(-1);
        if (value < 0 || value > static_cast<int>(last))
            wrong(field);
        return static_cast<T>(std::clamp(value, 0, static_cast<int>(last)));
    }
    ethereum::Address address(const QJsonObject &from, const char *field) const
    {
        return parsed(ethereum::Address::parse(string(from, field)), field);
    }
    std::optional<Decimal> money(const QJsonObject &from, const char *field) const
    {
        if (!from.contains(QLatin1String(field)))
            return std::nullopt;
        return parsed(Decimal::parse(string(from, field)), field);
    }
    ethereum::BlockRef block(const QJsonObject &from) const
    {
        return {ethereum::BlockNumber(small(from, "number")),
                parsed(ethereum::Hash::parse(string(from, "hash")), "hash"), small(from, "time")};
    }
    Origin origin(const QJsonObject &from) const
    {
        return {string(from, "source"), ethereum::ChainId(small(from, "chain")), block(from["block"].toObject()),
                fromUnixSeconds(static_cast<std::int64_t>(small(from, "updated"))),
                choice(from["trust"], Trust::Stale, "trust")};
    }
    Figure<Uint256> amount(const QJsonObject &from) const
    {
        return {number(from, "value"), origin(from["origin"].toObject())};
    }
    Figure<Decimal> decimal(const QJsonObject &from) const
    {
        return {parsed(Decimal::parse(string(from, "value")), "value"), origin(from["origin"].toObject())};
    }
    ethereum::TokenInfo token(const QJsonObject &from) const
    {
        return {{ethereum::ChainId(small(from, "chain")), address(from, "address")},
                string(from, "symbol"),
                string(from, "name"),
                static_cast<unsigned>(std::clamp(from["decimals"].toInt(), 0, 255))};
    }
    Valuation valuation(const QJsonObject &from) const
    {
        Valuation out;
        out.whyNot = string(from, "why_not");
        if (from.contains("price"))
            out.price = decimal(from["price"].toObject());
        out.valueUsd = money(from, "usd");
        return out;
    }
    Balance balance(const QJsonObject &from) const
    {
        return {address(from, "account"), token(from["token"].toObject()), amount(from["amount"].toObject()),
                valuation(from["valuation"].toObject())};
    }
    ValuedPosition position(const QJsonObject &from) const;

private:
    std::optional<Error> *m_error;
};

ValuedPosition In::position(const QJsonObject &from) const
{
    ValuedPosition out;
    protocols::Position &position = out.position;
    position.id = string(from, "id");
    position.protocol = string(from, "protocol");
    position.protocolName = string(from, "protocol_name");
    position.name = string(from, "name");
    position.chain = ethereum::ChainId(small(from, "chain"));
    position.account = address(from, "account");
    position.contract = address(from, "contract");
    position.problem = string(from, "problem");
    for (const QJsonValue &value : from["legs"].toArray()) {
        const QJsonObject leg = value.toObject();
        position.legs.push_back({choice(leg["kind"], protocols::LegKind::Reward, "kind"),
                                 token(leg["token"].toObject()), amount(leg["amount"].toObject())});
    }
    for (const QJsonValue &value : from["rates"].toArray()) {
        const QJsonObject rate = value["value"].toObject();
        protocols::Rate read{string(rate, "label"), rate["apr"].toDouble(), rate["compounds"].toBool()};
        position.rates.push_back({std::move(read), origin(value["origin"].toObject())});
    }
    for (const QJsonValue &value : from["actions"].toArray())
        position.actions.push_back(choice(value, protocols::Action::Compound, "actions"));
    for (const QJsonValue &value : from["valuations"].toArray())
        out.legs.push_back(valuation(value.toObject()));
    if (from.contains("health"))
        position.healthFactor = decimal(from["health"].toObject());
    if (from.contains("borrow")) {
        const QJsonObject borrow = from["borrow"].toObject();
        position.borrowApr = contracts::Figure<double>{borrow["apr"].toDouble(), origin(borrow["origin"].toObject())};
    }
    out.valueUsd = money(from, "usd");
    out.rewardUsd = money(from, "reward_usd");
    if (out.legs.size() != position.legs.size())
        wrong("valuations");
    return out;
}

} // namespace

std::string toJson(const ChainSnapshot &snapshot)
{
    const QJsonObject out{{"chain", text(snapshot.chain.value())},
                          {"block", write(snapshot.block)},
                          {"read_at", text(static_cast<std::uint64_t>(toUnixSeconds(snapshot.readAt)))},
                          {"balances", writeAll(snapshot.balances)},
                          {"positions", writeAll(snapshot.positions)}};
    return QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString();
}

Result<ChainSnapshot> snapshotFromJson(std::string_view json)
{
    const auto document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    if (!document.isObject())
        return failure(ErrorCode::Corrupt, "a stored snapshot is damaged");
    const QJsonObject from = document.object();
    std::optional<Error> error;
    const In in(&error);
    ChainSnapshot out;
    out.chain = ethereum::ChainId(in.small(from, "chain"));
    out.block = in.block(from["block"].toObject());
    out.readAt = fromUnixSeconds(static_cast<std::int64_t>(in.small(from, "read_at")));
    for (const QJsonValue &value : from["balances"].toArray())
        out.balances.push_back(in.balance(value.toObject()));
    for (const QJsonValue &value : from["positions"].toArray())
        out.positions.push_back(in.position(value.toObject()));
    if (error)
        return failure(*std::move(error));
    return out;
}

} // namespace sheaf::portfolio
