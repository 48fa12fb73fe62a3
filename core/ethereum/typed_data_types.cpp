// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "ethereum/typed_data.h"

#include <charconv>
#include <set>

namespace sheaf::ethereum::typed_data {

namespace {

tl::unexpected<Error> invalid(std::string detail) { return failure(ErrorCode::InvalidInput, std::move(detail)); }

/// What a document wrote, in an error: as much as helps.
std::string quoted(std::string_view text) { return "'" + std::string(text.substr(0, 100)) + "'"; }

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$'; }
bool isLetterOrDigit(char c) { return isLetter(c) || isDigit(c); }

/// An identifier of Solidity.
bool isFieldName(std::string_view text)
{
    return !text.empty() && text.size() <= kMaxNameSize && isLetter(text.front()) &&
           std::all_of(text.begin(), text.end(), isLetterOrDigit);
}

/// The same with colons inside.
bool isStructName(std::string_view text)
{
    return !text.empty() && isLetter(text.front()) && text.back() != ':' &&
           std::all_of(text.begin(), text.end(), [](char c) { return isLetterOrDigit(c) || c == ':'; });
}

/// Decimal digits alone, without a leading zero; nothing where there are others, none, or too many.
std::optional<std::size_t> number(std::string_view digits)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.front() == '0')
        return std::nullopt;
    return value;
}

/// What is written behind `prefix`, where nothing but digits is: the N of uintN.
std::optional<std::string_view> digitsBehind(std::string_view prefix, std::string_view text)
{
    if (!text.starts_with(prefix))
        return std::nullopt;
    const std::string_view rest = text.substr(prefix.size());
    return std::all_of(rest.begin(), rest.end(), isDigit) ? std::optional(rest) : std::nullopt;
}

struct Elementary
{
    Type::Kind kind;
    std::size_t size = 0;
};

Result<Elementary> integer(Type::Kind kind, std::string_view digits)
{
    if (digits.empty())
        return invalid("there are no aliases uint and int: an integer names its bits, as uint256 does");
    const auto bits = number(digits);
    if (!bits || *bits > 256 || *bits % 8 != 0)
        return invalid("an integer has 8 to 256 bits in steps of 8");
    return Elementary{kind, *bits};
}

Result<Elementary> elementary(std::string_view text)
{
    using Kind = Type::Kind;
    if (text == "address")
        return Elementary{Kind::Address};
    if (text == "bool")
        return Elementary{Kind::Bool};
    if (text == "string")
        return Elementary{Kind::String};
    if (text == "bytes")
        return Elementary{Kind::Bytes};
    if (const auto digits = digitsBehind("uint", text))
        return integer(Kind::Uint, *digits);
    if (const auto digits = digitsBehind("int", text))
        return integer(Kind::Int, *digits);
    if (const auto digits = digitsBehind("bytes", text)) {
        const auto size = number(*digits);
        if (!size || *size > 32)
            return invalid("bytesN has an N of 1 to 32");
        return Elementary{Kind::FixedBytes, *size};
    }
    if (!isStructName(text))
        return invalid("expected a type's name");
    return Elementary{Kind::Struct};
}

} // namespace

Result<Type> Type::parse(std::string_view text)
{
    if (text.size() > kMaxNameSize)
        return invalid("a type of more than " + std::to_string(kMaxNameSize) + " bytes");
    std::size_t end = std::min(text.find('['), text.size());
    const auto base = elementary(text.substr(0, end));
    if (!base)
        return failure(inContext(base.error(), quoted(text)));
    Type type;
    type.m_kind = base->kind;
    type.m_size = base->size;
    type.m_text = text.substr(0, end);
    for (std::size_t depth = 1; end < text.size(); ++depth) {
        const std::size_t close = text.find(']', end);
        if (text[end] != '[' || close == std::string_view::npos || depth > kMaxDepth)
            return invalid(quoted(text) + ": expected [ and ], " + std::to_string(kMaxDepth) + " times at most");
        const std::string_view count = text.substr(end + 1, close - end - 1);
        const auto size = count.empty() ? std::size_t{0} : number(count);
        if (!size)
            return invalid(quoted(text) + ": the length of an array is a number from 1 on");
        Type array;
        array.m_kind = count.empty() ? Kind::Array : Kind::FixedArray;
        array.m_size = *size;
        end = close + 1;
        array.m_text = text.substr(0, end);
        array.m_element.push_back(std::move(type));
        type = std::move(array);
    }
    return type;
}

const Type &Type::innermost() const
{
    const Type *type = this;
    while (type->isArray())
        type = &type->element();
    return *type;
}

namespace {

Result<void> checkSizes(const std::vector<Declaration> &declarations)
{
    if (declarations.size() > kMaxTypes)
        return invalid("more than " + std::to_string(kMaxTypes) + " types");
    std::size_t size = 0;
    for (const Declaration &one : declarations) {
        size += one.name.size();
        for (const Declaration::Field &field : one.fields)
            size += field.name.size() + field.type.size() + 2;
        if (size > kMaxTypesSize)
            return invalid("types of more than " + std::to_string(kMaxTypesSize) + " bytes");
    }
    return {};
}

Result<std::vector<Field>> fieldsOf(const Declaration &declaration)
{
    std::vector<Field> fields;
    std::set<std::string_view> names;
    for (const Declaration::Field &field : declaration.fields) {
        if (!isFieldName(field.name))
            return invalid(quoted(field.name) + " is no name of a field");
        if (!names.insert(field.name).second)
            return invalid("the field " + field.name + " is declared twice");
        auto type = Type::parse(field.type);
        if (!type)
            return failure(inContext(std::move(type).error(), field.name));
        fields.push_back({field.name, std::move(*type)});
    }
    return fields;
}

using Names = std::set<std::string, std::less<>>;

/// All structs that one refers to, directly or not; itself only where it does so too.
Names referredBy(const Struct &from, const std::map<std::string, Struct, std::less<>> &structs)
{
    Names found;
    std::vector<const Struct *> open{&from};
    while (!open.empty()) {
        const Struct *current = open.back();
        open.pop_back();
        for (const Field &field : current->fields) {
            const Type &type = field.type.innermost();
            if (type.kind() == Type::Kind::Struct && found.insert(type.text()).second)
                open.push_back(&structs.find(type.text())->second);
        }
    }
    return found;
}

void appendDefinition(std::string *text, std::string_view name, const Struct &definition)
{
    text->append(name).append("(");
    for (const Field &field : definition.fields) {
        if (text->back() != '(')
            text->append(",");
        text->append(field.type.text()).append(" ").append(field.name);
    }
    text->append(")");
}

} // namespace

Result<Types> Types::declare(const std::vector<Declaration> &declarations)
{
    SHEAF_CHECK(checkSizes(declarations));
    Types types;
    for (const Declaration &one : declarations) {
        const auto name = Type::parse(one.name);
        if (!name || name->kind() != Type::Kind::Struct)
            return invalid(quoted(one.name) + " is no name of a struct");
        auto fields = fieldsOf(one);
        if (!fields)
            return failure(inContext(std::move(fields).error(), one.name));
        if (!types.m_structs.try_emplace(one.name, Struct{std::move(*fields), {}, {}, false}).second)
            return invalid(one.name + " is declared twice");
    }
    for (const auto &[name, definition] : types.m_structs)
        for (const Field &field : definition.fields)
            if (const Type &type = field.type.innermost();
                type.kind() == Type::Kind::Struct && types.find(type.text()) == nullptr)
                return invalid(name + ": " + field.name + ": the type " + type.text() + " is not declared");
    for (auto &[name, definition] : types.m_structs) {
        Names referred = referredBy(definition, types.m_structs);
        definition.isRecursive = referred.erase(name) > 0;
        appendDefinition(&definition.encodeType, name, definition);
        for (const std::string &other : referred)
            appendDefinition(&definition.encodeType, other, types.m_structs.find(other)->second);
        definition.typeHash = Hash(crypto::keccak256(asBytes(definition.encodeType)));
    }
    return types;
}

const Struct *Types::find(std::string_view name) const
{
    const auto found = m_structs.find(name);
    return found == m_structs.end() ? nullptr : &found->second;
}

} // namespace sheaf::ethereum::typed_data
