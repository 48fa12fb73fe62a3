// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ethereum/types.h"

#include <QJsonArray>
#include <QJsonObject>

/// Reading JSON documents that people and scripts hand us: each error names the field and what it should have been.
namespace sheaf::wallet {

/// A non-negative integer: a decimal or 0x-hex string, or a JSON number that is exact (at most 2^53).
Result<Uint256> integerFrom(const QJsonValue &value, const QString &field);
Result<std::uint64_t> uint64From(const QJsonValue &value, const QString &field);
Result<Bytes> bytesFrom(const QJsonValue &value, const QString &field);
Result<std::string> textFrom(const QJsonValue &value, const QString &field);
Result<ethereum::Address> addressFrom(const QJsonValue &value, const QString &field);
Result<ethereum::Hash> hashFrom(const QJsonValue &value, const QString &field);
Result<QJsonArray> arrayFrom(const QJsonValue &value, const QString &field);
Result<QJsonObject> objectFrom(const QJsonValue &value, const QString &field);

/// Refuses what is not in `known`: a misspelt field is not a default.
Result<void> onlyFields(const QJsonObject &object, const QStringList &known);

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Decimal, as numbers that may pass 2^53 stand in our JSON.
QString decimalText(const Uint256 &value);
QString hexText(BytesView bytes);
/// ISO 8601 in UTC, to the second.
QString timeText(UnixTime time);

} // namespace sheaf::wallet
