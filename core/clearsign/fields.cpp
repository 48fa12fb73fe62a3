// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/fields.h"

#include "clearsign/words.h"

namespace sheaf::clearsign {

namespace abi = ethereum::abi;
namespace typed_data = ethereum::typed_data;

namespace {

/// What fields of time are called; their numbers get a date beside them.
bool isTime(std::string_view name)
{
    for (const std::string_view known : {"deadline", "sigDeadline", "expiry", "expiration", "validTo", "validAfter",
                                         "validBefore", "validUntil", "startTime", "endTime"})
        if (name == known)
            return true;
    return false;
}

} // namespace

void FieldWriter::setNumber(Field &field, const Uint256 &number, bool isSigned) const
{
    field.value = isSigned ? signedText(number) : number.toString();
    if (isTime(field.name) && number >= Uint256(1000000000)) // a block's number stays one
        field.text = dateWords(number);
}

void FieldWriter::setAddress(Field &field, const ethereum::Address &address) const
{
    field.value = address.toString();
    field.text = m_knowledge.account && *m_knowledge.account == address
                     ? Phrase(SHEAF_SAYS("Phrases", "your account"))
                     : verbatim(m_knowledge.nameOf(m_chain, address));
}

std::vector<Field> FieldWriter::arguments(const Fragment &fragment, const abi::Values &values)
{
    std::vector<Field> fields;
    const auto &types = fragment.function().inputs();
    for (std::size_t i = 0; i < values.size() && !isCut(); ++i)
        fields.push_back(field(fragment.parameters()[i], types[i], values[i]));
    return fields;
}

Field FieldWriter::field(const Parameter &parameter, const abi::Type &type, const abi::Value &value)
{
    using Kind = abi::Type::Kind;
    ++m_count;
    Field out{plainText(parameter.name, 64), type.canonical(), {}, {}, {}};
    switch (type.kind()) {
    case Kind::Uint:
    case Kind::Int:
        setNumber(out, value.asUint(), type.kind() == Kind::Int);
        break;
    case Kind::Address:
        setAddress(out, value.asAddress());
        break;
    case Kind::Bool:
        out.value = value.asBool() ? "true" : "false";
        break;
    case Kind::FixedBytes:
    case Kind::Bytes:
        out.value = hexText(value.asBytes());
        break;
    case Kind::String:
        out.value = plainText(value.asString());
        break;
    case Kind::Array:
    case Kind::FixedArray:
        for (std::size_t i = 0; i < value.asValues().size() && !isCut(); ++i)
            out.fields.push_back(field({"[" + std::to_string(i) + "]", parameter.components}, type.components().front(),
                                       value.asValues()[i]));
        break;
    case Kind::Tuple:
        for (std::size_t i = 0; i < type.components().size() && !isCut(); ++i)
            out.fields.push_back(field(i < parameter.components.size() ? parameter.components[i] : Parameter(),
                                       type.components()[i], value.asValues()[i]));
        break;
    }
    return out;
}

std::vector<Field> FieldWriter::structure(const typed_data::Types &types, std::string_view name,
                                          const typed_data::Value &value)
{
    return members(types, name, value, 0);
}

std::vector<Field> FieldWriter::members(const typed_data::Types &types, std::string_view name,
                                        const typed_data::Value &value, std::size_t depth)
{
    std::vector<Field> fields;
    const typed_data::Struct *type = types.find(name);
    const auto *given = std::get_if<typed_data::Members>(&value.data);
    if (type == nullptr || given == nullptr || depth > typed_data::kMaxDepth)
        return fields;
    for (const typed_data::Field &one : type->fields) {
        if (isCut())
            break;
        for (const typed_data::Member &member : *given)
            if (member.name == one.name)
                fields.push_back(field(types, member.name, one.type, member.value, depth));
    }
    return fields;
}

Field FieldWriter::field(const typed_data::Types &types, std::string name, const typed_data::Type &type,
                         const typed_data::Value &value, std::size_t depth)
{
    using Kind = typed_data::Type::Kind;
    ++m_count;
    Field out{plainText(name, 64), plainText(type.text(), 64), {}, {}, {}};
    if (const auto *number = std::get_if<Uint256>(&value.data))
        setNumber(out, *number, type.kind() == Kind::Int);
    else if (const auto *address = std::get_if<ethereum::Address>(&value.data))
        setAddress(out, *address);
    else if (const auto *truth = std::get_if<bool>(&value.data))
        out.value = *truth ? "true" : "false";
    else if (const auto *bytes = std::get_if<Bytes>(&value.data))
        out.value = hexText(*bytes);
    else if (const auto *text = std::get_if<std::string>(&value.data))
        out.value = plainText(*text);
    else if (const auto *items = std::get_if<typed_data::Values>(&value.data); items && type.isArray())
        for (std::size_t i = 0; i < items->size() && !isCut() && depth <= typed_data::kMaxDepth; ++i)
            out.fields.push_back(field(types, "[" + std::to_string(i) + "]", type.element(), (*items)[i], depth + 1));
    else if (type.kind() == Kind::Struct)
        out.fields = members(types, type.text(), value, depth + 1);
    return out;
}

} // namespace sheaf::clearsign
