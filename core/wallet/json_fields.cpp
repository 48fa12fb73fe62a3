// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/json_fields.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <cmath>

namespace sheaf::wallet {

namespace {

tl::unexpected<Error> wrong(const QString &field, std::string_view expected)
{
    return failure(ErrorCode::InvalidInput, field.toStdString() + ": expected " + std::string(expected));
}

Error inField(Error error, const QString &field) { return inContext(std::move(error), field.toStdString()); }

template <typename T> Result<T> named(Result<T> result, const QString &field)
{
    if (!result)
        return failure(inField(std::move(result).error(), field));
    return result;
}

} // namespace

Result<Uint256> integerFrom(const QJsonValue &value, const QString &field)
{
    if (value.isString())
        return named(Uint256::parseAny(value.toString().toStdString()), field);
    constexpr double kExact = 9007199254740992.0; // 2^53
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > kExact || number != std::floor(number))
        return wrong(field, "a whole number (as a string where it passes 2^53)");
    return Uint256(static_cast<std::uint64_t>(number));
}

Result<std::uint64_t> uint64From(const QJsonValue &value, const QString &field)
{
    SHEAF_TRY(wide, integerFrom(value, field));
    const auto narrow = wide.toUint64();
    if (!narrow)
        return failure(ErrorCode::Overflow, field.toStdString() + " does not fit 64 bits");
    return *narrow;
}

Result<Bytes> bytesFrom(const QJsonValue &value, const QString &field)
{
    if (!value.isString())
        return wrong(field, "0x hex in a string");
    return named(parseHex(value.toString().toStdString()), field);
}

Result<std::string> textFrom(const QJsonValue &value, const QString &field)
{
    if (!value.isString())
        return wrong(field, "a string");
    return value.toString().toStdString();
}

Result<ethereum::Address> addressFrom(const QJsonValue &value, const QString &field)
{
    if (!value.isString())
        return wrong(field, "an address in a string");
    return named(ethereum::Address::parse(value.toString().toStdString()), field);
}

Result<ethereum::Hash> hashFrom(const QJsonValue &value, const QString &field)
{
    if (!value.isString())
        return wrong(field, "32 bytes as 0x hex in a string");
    return named(ethereum::Hash::parse(value.toString().toStdString()), field);
}

Result<QJsonArray> arrayFrom(const QJsonValue &value, const QString &field)
{
    if (!value.isArray())
        return wrong(field, "a list");
    return value.toArray();
}

Result<QJsonObject> objectFrom(const QJsonValue &value, const QString &field)
{
    if (!value.isObject())
        return wrong(field, "an object");
    return value.toObject();
}

Result<void> onlyFields(const QJsonObject &object, const QStringList &known)
{
    for (const QString &key : object.keys())
        if (!known.contains(key))
            return failure(ErrorCode::InvalidInput, "there is no field '" + key.toStdString() + "' here; known are " +
                                                        known.join(QLatin1String(", ")).toStdString());
    return {};
}

QString decimalText(const Uint256 &value) { return toQString(value.toString()); }

QString hexText(BytesView bytes) { return toQString(toHexPrefixed(bytes)); }

QString timeText(UnixTime time)
{
    return QDateTime::fromSecsSinceEpoch(toUnixSeconds(time), QTimeZone::utc()).toUTC().toString(Qt::ISODate);
}

} // namespace sheaf::wallet
