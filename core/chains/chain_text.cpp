// SPDX-License-Identifier: GPL-3.0-or-later
#include "chains/spec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf::chains {

namespace {

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

QString familyName(Family family)
{
    switch (family) {
    case Family::Ethereum:
        return QStringLiteral("ethereum");
    case Family::OpStack:
        return QStringLiteral("op_stack");
    }
    return {};
}

QString lifecycleName(Lifecycle lifecycle)
{
    switch (lifecycle) {
    case Lifecycle::Live:
        return QStringLiteral("live");
    case Lifecycle::WithdrawOnly:
        return QStringLiteral("withdraw_only");
    case Lifecycle::Ended:
        return QStringLiteral("ended");
    }
    return {};
}

QJsonArray endpointList(const std::vector<EndpointSpec> &endpoints)
{
    QJsonArray list;
    for (const EndpointSpec &endpoint : endpoints) {
        QJsonObject object{{QStringLiteral("http"), text(endpoint.http)}};
        if (!endpoint.ws.empty())
            object.insert(QStringLiteral("ws"), text(endpoint.ws));
        list.append(object);
    }
    return list;
}

} // namespace

std::string Registry::chainText(const ChainSpec &spec)
{
    QJsonObject object{
        {QStringLiteral("schema"), 1},
        {QStringLiteral("chain_id"), static_cast<qint64>(spec.id.value())},
        {QStringLiteral("name"), text(spec.name)},
        {QStringLiteral("short_name"), text(spec.shortName)},
        {QStringLiteral("family"), familyName(spec.family)},
        {QStringLiteral("testnet"), spec.testnet},
        {QStringLiteral("lifecycle"), lifecycleName(spec.lifecycle)},
        {QStringLiteral("native"), QJsonObject{{QStringLiteral("symbol"), text(spec.native.symbol)},
                                               {QStringLiteral("name"), text(spec.native.name)},
                                               {QStringLiteral("decimals"), static_cast<int>(spec.native.decimals)}}},
        {QStringLiteral("block_time_ms"), static_cast<qint64>(spec.blockTimeMs)},
        {QStringLiteral("endpoints"), endpointList(spec.endpoints)},
        {QStringLiteral("min_priority_fee_wei"), text(spec.minPriorityFee.value().toString())},
        {QStringLiteral("explorer"), text(spec.explorer)},
    };
    if (spec.parent)
        object.insert(QStringLiteral("parent_chain_id"), static_cast<qint64>(spec.parent->value()));
    if (spec.multicall && spec.multicallCodeHash)
        object.insert(QStringLiteral("multicall3"),
                      QJsonObject{{QStringLiteral("address"), text(spec.multicall->toString())},
                                  {QStringLiteral("code_hash"), text(spec.multicallCodeHash->toString())}});
    if (spec.wrappedNative)
        object.insert(QStringLiteral("wrapped_native"), text(spec.wrappedNative->toString()));
    return QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
}

} // namespace sheaf::chains
