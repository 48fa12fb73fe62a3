// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/typed_data_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sheaf::signers {

using namespace ethereum::typed_data;

namespace {

QString q(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

tl::unexpected<Error> misfit(std::string_view name)
{
    return failure(ErrorCode::InvalidInput, "typed data: a value is not of its type, " + std::string(name));
}

/// Two's complement over 256 bits, where the type has a sign.
QString integerText(const Uint256 &value, bool isSigned)
{
    if (!isSigned || !value.bit(255))
        return q(value.toString());
    return q("-" + value.twosComplement().toString());
}

class Writer final
{
public:
    explicit Writer(const Types *types) : m_types(types) {}

    Result<QJsonValue> value(const Type &type, const Value &value, std::size_t depth) const
    {
        if (depth > kMaxDepth)
            return failure(ErrorCode::InvalidInput, "typed data: nested too deeply");
        if (const auto *integer = std::get_if<Uint256>(&value.data))
            return QJsonValue(integerText(*integer, type.kind() == Type::Kind::Int));
        if (const auto *address = std::get_if<ethereum::Address>(&value.data))
            return QJsonValue(q(address->toString()));
        if (const auto *flag = std::get_if<bool>(&value.data))
            return QJsonValue(*flag);
        if (const auto *bytes = std::get_if<Bytes>(&value.data))
            return QJsonValue(q("0x" + toHex(*bytes)));
        if (const auto *text = std::get_if<std::string>(&value.data))
            return QJsonValue(q(*text));
        if (const auto *values = std::get_if<Values>(&value.data))
            return array(type, *values, depth);
        if (const auto *members = std::get_if<Members>(&value.data))
            return object(type.text(), *members, depth);
        return QJsonValue(); // where recursive data ends
    }

    Result<QJsonValue> object(std::string_view name, const Members &members, std::size_t depth) const
    {
        const Struct *const known = m_types->find(name);
        if (known == nullptr)
            return misfit(name);
        QJsonObject out;
        for (const Member &member : members) {
            const auto field = std::find_if(known->fields.begin(), known->fields.end(),
                                            [&](const Field &one) { return one.name == member.name; });
            if (field == known->fields.end())
                return misfit(member.name);
            SHEAF_TRY(written, value(field->type, member.value, depth + 1));
            out.insert(q(member.name), written);
        }
        return QJsonValue(out);
    }

private:
    Result<QJsonValue> array(const Type &type, const Values &values, std::size_t depth) const
    {
        if (!type.isArray())
            return misfit(type.text());
        QJsonArray out;
        for (const Value &one : values) {
            SHEAF_TRY(written, value(type.element(), one, depth + 1));
            out.append(written);
        }
        return QJsonValue(out);
    }

    const Types *m_types;
};

QJsonObject typesJson(const Types &types)
{
    QJsonObject out;
    for (const auto &[name, declared] : types.all()) {
        QJsonArray fields;
        for (const Field &field : declared.fields)
            fields.append(QJsonObject{{q("name"), q(field.name)}, {q("type"), q(field.type.text())}});
        out.insert(q(name), fields);
    }
    return out;
}

} // namespace

Result<std::string> typedDataText(const TypedData &document)
{
    const auto *domain = std::get_if<Members>(&document.domain.data);
    const auto *message = std::get_if<Members>(&document.message.data);
    if (domain == nullptr || message == nullptr)
        return misfit(document.primaryType);
    const Writer writer(&document.types);
    SHEAF_TRY(domainJson, writer.object(kDomainType, *domain, 0));
    SHEAF_TRY(messageJson, writer.object(document.primaryType, *message, 0));
    const QJsonObject whole{{q("types"), typesJson(document.types)},
                            {q("primaryType"), q(document.primaryType)},
                            {q("domain"), domainJson},
                            {q("message"), messageJson}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace sheaf::signers
