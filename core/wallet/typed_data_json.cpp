// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/typed_data_json.h"

#include "ethereum/checksum.h"
#include "rpc/json.h"

#include <cmath>
#include <map>

namespace sheaf::wallet {

namespace typed_data = ethereum::typed_data;
using rpc::Json;
using typed_data::Type;
using typed_data::Value;

namespace {

tl::unexpected<Error> invalid(std::string detail) { return failure(ErrorCode::InvalidInput, std::move(detail)); }

/// A name of the document in an error: as much as helps.
std::string quoted(std::string_view name) { return "'" + std::string(name.substr(0, 100)) + "'"; }

template <typename T> Result<T> named(Result<T> result, std::string_view name)
{
    if (!result)
        return failure(inContext(std::move(result).error(), name));
    return result;
}

template <typename T> Result<Value> wrapped(Result<T> value)
{
    if (!value)
        return failure(std::move(value).error());
    return Value(std::move(*value));
}

using Members = std::map<std::string, Json, std::less<>>;

/// The members of an object, each of which has a name of its own.
Result<Members> membersOf(const Json &object)
{
    if (!object.isObject())
        return invalid("expected an object");
    Members members;
    for (rpc::JsonMember &member : object.members())
        if (!members.emplace(member.name, std::move(member.value)).second)
            return invalid(quoted(member.name) + " stands there twice");
    return members;
}

/// Refuses an object that does not have exactly these members.
Result<void> exactly(const Json &object, std::initializer_list<std::string_view> names)
{
    SHEAF_TRY(members, membersOf(object));
    for (const auto &[name, value] : members)
        if (std::find(names.begin(), names.end(), name) == names.end())
            return invalid("there is no field " + quoted(name) + " here");
    for (const std::string_view name : names)
        if (!members.contains(name))
            return invalid(std::string(name) + " is missing");
    return {};
}

Result<typed_data::Declaration> declarationFrom(std::string name, const Json &fields)
{
    if (!fields.isArray())
        return invalid("expected a list of fields");
    typed_data::Declaration declaration{std::move(name), {}};
    for (const Json &field : fields.items()) {
        SHEAF_CHECK(exactly(field, {"name", "type"}));
        SHEAF_TRY(fieldName, named(field.at("name").text(), "name"));
        SHEAF_TRY(type, named(field.at("type").text(), "type"));
        declaration.fields.push_back({std::move(fieldName), std::move(type)});
    }
    return declaration;
}

Result<typed_data::Types> typesFrom(const Json &types)
{
    SHEAF_TRY(members, membersOf(types));
    std::vector<typed_data::Declaration> declarations;
    for (const auto &[name, fields] : members) {
        SHEAF_TRY(declaration, named(declarationFrom(name, fields), quoted(name)));
        declarations.push_back(std::move(declaration));
    }
    return typed_data::Types::declare(declarations);
}

/// The size of a JSON number, which `isNegative` says to be below zero.
Result<Uint256> magnitudeOf(double number, bool isNegative)
{
    constexpr double kExact = 9007199254740992.0; // 2^53
    const double magnitude = isNegative ? -number : number;
    if (magnitude < 0 || magnitude > kExact || magnitude != std::floor(magnitude))
        return invalid("expected a whole number (as a string where it passes 2^53)");
    return Uint256(static_cast<std::uint64_t>(magnitude));
}

Result<Uint256> naturalFrom(const Json &json)
{
    if (json.isString())
        return Uint256::parseAny(*json.text());
    return magnitudeOf(json.number().value_or(-1), /*isNegative=*/false);
}

/// Below zero in two's complement over 256 bits.
Result<Uint256> signedFrom(const Json &json)
{
    constexpr Uint256 kLimit(std::array<std::uint64_t, 4>{0, 0, 0, std::uint64_t{1} << 63U}); // 2^255
    const std::string text = json.text().value_or(std::string());
    const double number = json.number().value_or(0);
    const bool isNegative = text.starts_with('-') || number < 0;
    SHEAF_TRY(magnitude, !isNegative    ? naturalFrom(json)
                         : text.empty() ? magnitudeOf(number, isNegative)
                                        : Uint256::parse(std::string_view(text).substr(1)));
    if (magnitude > kLimit || (magnitude == kLimit && !isNegative))
        return invalid("the number does not fit a signed integer");
    return isNegative ? magnitude.twosComplement() : magnitude;
}

/// Reads values by their types.
class Reader
{
public:
    Reader(const typed_data::Types &types, ethereum::ChainId chain) : m_types(types), m_chain(chain) {}

    Result<Value> structure(const typed_data::Struct &type, const Json &json, std::size_t depth) const
    {
        if (depth > typed_data::kMaxDepth)
            return invalid("nested too deeply");
        SHEAF_TRY(given, membersOf(json));
        typed_data::Members members;
        for (const typed_data::Field &field : type.fields) {
            const auto node = given.extract(field.name);
            if (node.empty())
                return invalid("the field " + field.name + " is missing");
            SHEAF_TRY(member, named(value(field.type, node.mapped(), depth), field.name));
            members.push_back({field.name, std::move(member)});
        }
        if (!given.empty())
            return invalid("there is no field " + quoted(given.begin()->first) + " in the type");
        return Value(std::move(members));
    }

private:
    Result<Value> value(const Type &type, const Json &json, std::size_t depth) const
    {
        switch (type.kind()) {
        case Type::Kind::Uint:
            return wrapped(naturalFrom(json));
        case Type::Kind::Int:
            return wrapped(signedFrom(json));
        case Type::Kind::Address:
            return address(json);
        case Type::Kind::Bool:
            return wrapped(json.boolean());
        case Type::Kind::FixedBytes:
        case Type::Kind::Bytes:
            return wrapped(json.bytes());
        case Type::Kind::String:
            return wrapped(json.text());
        case Type::Kind::Array:
        case Type::Kind::FixedArray:
            return array(type, json, depth);
        case Type::Kind::Struct:
            return reference(type, json, depth);
        }
        return failure(ErrorCode::Internal, "a type of no kind");
    }

    Result<Value> address(const Json &json) const
    {
        SHEAF_TRY(text, json.text());
        return wrapped(ethereum::parseAddress(text, m_chain));
    }

    Result<Value> array(const Type &type, const Json &json, std::size_t depth) const
    {
        if (!json.isArray())
            return invalid("expected a list");
        if (depth >= typed_data::kMaxDepth)
            return invalid("nested too deeply");
        typed_data::Values values;
        for (const Json &item : json.items()) {
            const std::string index = "[" + std::to_string(values.size()) + "]";
            SHEAF_TRY(element, named(value(type.element(), item, depth + 1), index));
            values.push_back(std::move(element));
        }
        return Value(std::move(values));
    }

    Result<Value> reference(const Type &type, const Json &json, std::size_t depth) const
    {
        const typed_data::Struct &definition = *m_types.find(type.text()); // declare() has seen that it is there
        if (definition.isRecursive && json.isNull())
            return Value();
        return structure(definition, json, depth + 1);
    }

    const typed_data::Types &m_types;
    ethereum::ChainId m_chain;
};

/// The chain that the domain names, or 0: only how addresses are written hangs on it.
ethereum::ChainId chainOf(const Json &domain)
{
    const auto said = naturalFrom(domain.at("chainId"));
    return ethereum::ChainId(said ? said->toUint64().value_or(0) : 0);
}

} // namespace

Result<typed_data::TypedData> typedDataFromJson(const Json &document)
{
    SHEAF_CHECK(exactly(document, {"types", "primaryType", "domain", "message"}));
    SHEAF_TRY(types, named(typesFrom(document.at("types")), "types"));
    SHEAF_TRY(primaryType, named(document.at("primaryType").text(), "primaryType"));
    const typed_data::Struct *domainType = types.find(typed_data::kDomainType);
    if (domainType == nullptr)
        return invalid("types: EIP712Domain is missing");
    const typed_data::Struct *messageType = types.find(primaryType);
    if (messageType == nullptr)
        return invalid("primaryType: the type " + quoted(primaryType) + " is not declared");
    static const typed_data::Struct kNothing; // the domain alone is signed, and the message empty
    if (messageType == domainType)
        messageType = &kNothing;
    const Reader reader(types, chainOf(document.at("domain")));
    SHEAF_TRY(domain, named(reader.structure(*domainType, document.at("domain"), 1), "domain"));
    SHEAF_TRY(message, named(reader.structure(*messageType, document.at("message"), 1), "message"));
    return typed_data::TypedData{std::move(types), std::move(primaryType), std::move(domain), std::move(message)};
}

Result<typed_data::TypedData> parseTypedData(std::string_view text)
{
    if (text.size() > kMaxTypedDataSize)
        return invalid("a document of more than " + std::to_string(kMaxTypedDataSize) + " bytes");
    SHEAF_TRY(document, Json::parse(text));
    return typedDataFromJson(document);
}

} // namespace sheaf::wallet
