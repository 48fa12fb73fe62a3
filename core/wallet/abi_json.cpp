// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/abi_json.h"

#include "wallet/json_fields.h"

namespace sheaf::wallet {

using namespace ethereum;

namespace {

using Kind = abi::Type::Kind;

Result<Uint256> signedFrom(const QJsonValue &value, const QString &name)
{
    const double number = value.toDouble(0);
    if (value.isDouble() && number < 0) {
        SHEAF_TRY(magnitude, integerFrom(QJsonValue(-number), name));
        return magnitude.twosComplement();
    }
    const QString text = value.toString();
    const bool negative = text.startsWith(QLatin1Char('-'));
    SHEAF_TRY(magnitude, integerFrom(negative ? QJsonValue(text.mid(1)) : value, name));
    const Uint256 limit = *Uint256(2).toPower(255); // -2^255 is the lowest that fits, 2^255 - 1 the highest
    if (magnitude > limit || (magnitude == limit && !negative))
        return failure(ErrorCode::Overflow, name.toStdString() + " does not fit a signed integer");
    return negative ? magnitude.twosComplement() : magnitude;
}

QString signedText(const Uint256 &value)
{
    return value.bit(255) ? QLatin1Char('-') + decimalText(value.twosComplement()) : decimalText(value);
}

Result<abi::Value> valueFrom(const abi::Type &type, const QJsonValue &value, const QString &name);

Result<abi::Value> listFrom(const abi::Type &type, const QJsonValue &value, const QString &name)
{
    SHEAF_TRY(items, arrayFrom(value, name));
    const bool isTuple = type.kind() == Kind::Tuple;
    if (isTuple && static_cast<std::size_t>(items.size()) != type.components().size())
        return failure(ErrorCode::InvalidInput,
                       name.toStdString() + " has " + std::to_string(type.components().size()) + " components");
    abi::Values values;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const abi::Type &itemType =
            isTuple ? type.components()[static_cast<std::size_t>(i)] : type.components().front();
        SHEAF_TRY(item, valueFrom(itemType, items[i], QStringLiteral("%1[%2]").arg(name).arg(i)));
        values.push_back(std::move(item));
    }
    return abi::Value(std::move(values));
}

template <typename T> Result<abi::Value> wrapped(Result<T> value)
{
    if (!value)
        return failure(std::move(value).error());
    return abi::Value(std::move(*value));
}

Result<abi::Value> valueFrom(const abi::Type &type, const QJsonValue &value, const QString &name)
{
    switch (type.kind()) {
    case Kind::Uint:
        return wrapped(integerFrom(value, name));
    case Kind::Int:
        return wrapped(signedFrom(value, name));
    case Kind::Address:
        return wrapped(addressFrom(value, name));
    case Kind::Bool:
        if (!value.isBool())
            return failure(ErrorCode::InvalidInput, name.toStdString() + ": expected true or false");
        return abi::Value(value.toBool());
    case Kind::FixedBytes:
    case Kind::Bytes:
        return wrapped(bytesFrom(value, name));
    case Kind::String:
        return wrapped(textFrom(value, name));
    case Kind::Array:
    case Kind::FixedArray:
    case Kind::Tuple:
        return listFrom(type, value, name);
    }
    return failure(ErrorCode::Internal, "an ABI type of no kind");
}

QJsonValue toJson(const abi::Type &type, const abi::Value &value)
{
    switch (type.kind()) {
    case Kind::Uint:
        return decimalText(value.asUint());
    case Kind::Int:
        return signedText(value.asUint());
    case Kind::Address:
        return toQString(value.asAddress().toString());
    case Kind::Bool:
        return value.asBool();
    case Kind::FixedBytes:
    case Kind::Bytes:
        return hexText(value.asBytes());
    case Kind::String:
        return toQString(value.asString());
    case Kind::Array:
    case Kind::FixedArray: {
        const abi::Values &values = value.asValues();
        return valuesToJson(std::vector<abi::Type>(values.size(), type.components().front()), values);
    }
    case Kind::Tuple:
        return valuesToJson(type.components(), value.asValues());
    }
    return {};
}

} // namespace

Result<std::vector<abi::Type>> typesFromJson(const QJsonArray &types)
{
    std::vector<abi::Type> parsed;
    for (const QJsonValue &item : types) {
        SHEAF_TRY(text, textFrom(item, QStringLiteral("types")));
        auto type = abi::Type::parse(text);
        if (!type)
            return failure(inContext(std::move(type).error(), text));
        parsed.push_back(std::move(*type));
    }
    return parsed;
}

Result<abi::Values> valuesFromJson(const std::vector<abi::Type> &types, const QJsonArray &values)
{
    if (static_cast<std::size_t>(values.size()) != types.size())
        return failure(ErrorCode::InvalidInput, std::to_string(types.size()) + " types and " +
                                                    std::to_string(values.size()) + " values were given");
    abi::Values parsed;
    for (std::size_t i = 0; i < types.size(); ++i) {
        const QString name = QStringLiteral("values[%1]").arg(i);
        SHEAF_TRY(value, valueFrom(types[i], values[static_cast<qsizetype>(i)], name));
        parsed.push_back(std::move(value));
    }
    return parsed;
}

QJsonArray valuesToJson(const std::vector<abi::Type> &types, const abi::Values &values)
{
    QJsonArray array;
    for (std::size_t i = 0; i < values.size(); ++i)
        array.append(toJson(types[i], values[i]));
    return array;
}

} // namespace sheaf::wallet
