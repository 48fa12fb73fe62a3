// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/snapshot_json.h"

#include "rpc/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sheaf::portfolio {
namespace {

using contracts::Figure;
using contracts::Origin;
using contracts::Trust;
using rpc::Json;

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
    template <typename T> T parsed(Result<T> value, const char *field) const
    {
        if (value)
            return *std::move(value);
        wrong(field);
        return T();
    }
    std::string string(const Json &from, const char *field) const { return parsed(from.at(field).text(), field); }
    Uint256 number(const Json &from, const char *field) const
    {
        return parsed(Uint256::parse(string(from, field)), field);
    }
    std::uint64_t small(const Json &from, const char *field) const
    {
        const auto value = number(from, field).toUint64();
        if (!value)
            wrong(field);
        return value.value_or(0);
    }
    template <typename T> T choice(const Json &from, T last, const char *field) const
    {
        const std::uint64_t value = parsed(from.uint64(), field);
        const auto most = static_cast<std::uint64_t>(last);
        if (value > most)
            wrong(field);
        return static_cast<T>(std::min(value, most));
    }
    ethereum::Address address(const Json &from, const char *field) const
    {
        return parsed(from.at(field).address(), field);
    }
    std::optional<Decimal> money(const Json &from, const char *field) const
    {
        if (!from.has(field))
            return std::nullopt;
        return parsed(Decimal::parse(string(from, field)), field);
    }
    ethereum::BlockRef block(const Json &from) const
    {
        return {ethereum::BlockNumber(small(from, "number")), parsed(from.at("hash").hash(), "hash"),
                small(from, "time")};
    }
    Origin origin(const Json &from) const
    {
        return {string(from, "source"), ethereum::ChainId(small(from, "chain")), block(from.at("block")),
                fromUnixSeconds(static_cast<std::int64_t>(small(from, "updated"))),
                choice(from.at("trust"), Trust::Stale, "trust")};
    }
    Figure<Uint256> amount(const Json &from) const { return {number(from, "value"), origin(from.at("origin"))}; }
    Figure<Decimal> decimal(const Json &from) const
    {
        return {parsed(Decimal::parse(string(from, "value")), "value"), origin(from.at("origin"))};
    }
    ethereum::TokenInfo token(const Json &from) const
    {
        const std::uint64_t decimals = parsed(from.at("decimals").uint64(), "decimals");
        return {{ethereum::ChainId(small(from, "chain")), address(from, "address")},
                string(from, "symbol"),
                string(from, "name"),
                static_cast<unsigned>(std::min<std::uint64_t>(decimals, 255))};
    }
    Valuation valuation(const Json &from) const
    {
        Valuation out;
        out.whyNot = string(from, "why_not");
        if (from.has("price"))
            out.price = decimal(from.at("price"));
        out.valueUsd = money(from, "usd");
        return out;
    }
    Balance balance(const Json &from) const
    {
        return {address(from, "account"), token(from.at("token")), amount(from.at("amount")),
                valuation(from.at("valuation"))};
    }
    ValuedPosition position(const Json &from) const;

private:
    std::optional<Error> *m_error;
};

ValuedPosition In::position(const Json &from) const
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
    for (const Json &leg : from.at("legs").items())
        position.legs.push_back({choice(leg.at("kind"), protocols::LegKind::Reward, "kind"), token(leg.at("token")),
                                 amount(leg.at("amount"))});
    for (const Json &rate : from.at("rates").items()) {
        const Json value = rate.at("value");
        protocols::Rate read{string(value, "label"), value.at("apr").number().value_or(0),
                             parsed(value.at("compounds").boolean(), "compounds")};
        position.rates.push_back({std::move(read), origin(rate.at("origin"))});
    }
    for (const Json &action : from.at("actions").items())
        position.actions.push_back(choice(action, protocols::Action::Compound, "actions"));
    for (const Json &value : from.at("valuations").items())
        out.legs.push_back(valuation(value));
    if (from.has("health"))
        position.healthFactor = decimal(from.at("health"));
    if (from.has("borrow")) {
        const Json borrow = from.at("borrow");
        position.borrowApr =
            contracts::Figure<double>{borrow.at("apr").number().value_or(0), origin(borrow.at("origin"))};
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
    const auto from = Json::parse(json);
    if (!from || !from->isObject())
        return failure(ErrorCode::Corrupt, "a stored snapshot is damaged");
    std::optional<Error> error;
    const In in(&error);
    ChainSnapshot out;
    out.chain = ethereum::ChainId(in.small(*from, "chain"));
    out.block = in.block(from->at("block"));
    out.readAt = fromUnixSeconds(static_cast<std::int64_t>(in.small(*from, "read_at")));
    for (const Json &value : from->at("balances").items())
        out.balances.push_back(in.balance(value));
    for (const Json &value : from->at("positions").items())
        out.positions.push_back(in.position(value));
    if (error)
        return failure(*std::move(error));
    return out;
}

} // namespace sheaf::portfolio
