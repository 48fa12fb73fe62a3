// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/typed_data.h"

#include "crypto/hash.h"
#include "ethereum/utf8.h"

namespace sheaf::ethereum::typed_data {

Value::Value(Uint256 value) : data(value) {}
Value::Value(Address value) : data(value) {}
Value::Value(Bytes value) : data(std::move(value)) {}
Value::Value(std::string value) : data(std::move(value)) {}
Value::Value(Values value) : data(std::move(value)) {}
Value::Value(Members value) : data(std::move(value)) {}

namespace {

using Word = std::array<std::uint8_t, 32>;

tl::unexpected<Error> invalid(std::string detail) { return failure(ErrorCode::InvalidInput, std::move(detail)); }

template <typename T> Result<const T *> held(const Value &value, const Type &type)
{
    if (const T *found = std::get_if<T>(&value.data))
        return found;
    return invalid("expected a value of " + type.text());
}

bool fitsSigned(const Uint256 &value, std::size_t bits)
{
    if (!value.bit(255))
        return value.bitLength() < bits;
    return value.twosComplement().minusOrZero(1).bitLength() < bits; // -2^(N-1) has one more than 2^(N-1) - 1
}

Result<Word> integerWord(const Type &type, const Value &value)
{
    SHEAF_TRY(number, held<Uint256>(value, type));
    const bool fits = type.kind() == Type::Kind::Int ? fitsSigned(*number, type.size())
                                                     : std::size_t{number->bitLength()} <= type.size();
    if (!fits)
        return invalid("the number does not fit " + type.text());
    return number->toBigEndian();
}

Result<Word> fixedBytesWord(const Type &type, const Value &value)
{
    SHEAF_TRY(bytes, held<Bytes>(value, type));
    if (bytes->size() != type.size())
        return invalid(type.text() + " has " + std::to_string(type.size()) + " bytes, not " +
                       std::to_string(bytes->size()));
    Word word{};
    std::copy(bytes->begin(), bytes->end(), word.begin());
    return word;
}

Result<Word> addressWord(const Type &type, const Value &value)
{
    SHEAF_TRY(address, held<Address>(value, type));
    Word word{};
    std::copy(address->bytes().begin(), address->bytes().end(), word.begin() + 12);
    return word;
}

Result<Word> stringWord(const Type &type, const Value &value)
{
    SHEAF_TRY(text, held<std::string>(value, type));
    if (!isUtf8(asBytes(*text)))
        return invalid("the text is not UTF-8");
    return crypto::keccak256(asBytes(*text));
}

/// Encodes values of one document. `depth` counts the arrays and structs around a value.
class Encoder
{
public:
    explicit Encoder(const Types &types) : m_types(types) {}

    Result<Word> word(const Type &type, const Value &value, std::size_t depth) const
    {
        switch (type.kind()) {
        case Type::Kind::Uint:
        case Type::Kind::Int:
            return integerWord(type, value);
        case Type::Kind::Address:
            return addressWord(type, value);
        case Type::Kind::Bool: {
            SHEAF_TRY(truth, held<bool>(value, type));
            return Uint256(*truth ? 1 : 0).toBigEndian();
        }
        case Type::Kind::FixedBytes:
            return fixedBytesWord(type, value);
        case Type::Kind::Bytes: {
            SHEAF_TRY(bytes, held<Bytes>(value, type));
            return crypto::keccak256(*bytes);
        }
        case Type::Kind::String:
            return stringWord(type, value);
        case Type::Kind::Array:
        case Type::Kind::FixedArray:
            return arrayWord(type, value, depth);
        case Type::Kind::Struct:
            return structWord(type, value, depth);
        }
        return failure(ErrorCode::Internal, "a type of no kind");
    }

    Result<Bytes> fields(const Struct &definition, const Members &members, std::size_t depth) const
    {
        if (depth > kMaxDepth)
            return invalid("data nested deeper than " + std::to_string(kMaxDepth));
        SHEAF_TRY(values, byName(definition, members));
        Bytes out;
        out.reserve(32 * definition.fields.size());
        for (const Field &field : definition.fields) {
            const auto found = values.find(field.name);
            if (found == values.end())
                return invalid("the field " + field.name + " is missing");
            auto encoded = word(field.type, *found->second, depth);
            if (!encoded)
                return failure(inContext(std::move(encoded).error(), field.name));
            append(out, *encoded);
        }
        return out;
    }

private:
    using ByName = std::map<std::string_view, const Value *>;

    /// The members by their names: each is a field, and none is there twice.
    static Result<ByName> byName(const Struct &definition, const Members &members)
    {
        std::map<std::string_view, const Value *> values;
        for (const Member &member : members)
            if (!values.emplace(member.name, &member.value).second)
                return invalid("the field " + member.name + " is there twice");
        if (values.size() <= definition.fields.size())
            return values; // one that is no field leaves another missing
        for (const Field &field : definition.fields)
            values.erase(field.name);
        return invalid("there is no field '" + std::string(values.begin()->first) + "' in the type");
    }

    Result<Word> arrayWord(const Type &type, const Value &value, std::size_t depth) const
    {
        SHEAF_TRY(items, held<Values>(value, type));
        if (depth >= kMaxDepth)
            return invalid("data nested deeper than " + std::to_string(kMaxDepth));
        if (type.kind() == Type::Kind::FixedArray && items->size() != type.size())
            return invalid(type.text() + " has " + std::to_string(type.size()) + " elements, not " +
                           std::to_string(items->size()));
        Bytes words;
        words.reserve(32 * items->size());
        for (std::size_t i = 0; i < items->size(); ++i) {
            auto encoded = word(type.element(), (*items)[i], depth + 1);
            if (!encoded)
                return failure(inContext(std::move(encoded).error(), "[" + std::to_string(i) + "]"));
            append(words, *encoded);
        }
        return crypto::keccak256(words);
    }

    Result<Word> structWord(const Type &type, const Value &value, std::size_t depth) const
    {
        const Struct &definition = *m_types.find(type.text()); // declare() has seen that it is there
        if (definition.isRecursive && std::holds_alternative<std::monostate>(value.data))
            return Word{};
        SHEAF_TRY(members, held<Members>(value, type));
        SHEAF_TRY(encoded, fields(definition, *members, depth + 1));
        return crypto::keccak256({definition.typeHash.view(), encoded});
    }

    const Types &m_types;
};

Result<const Struct *> declared(const Types &types, std::string_view name)
{
    if (const Struct *found = types.find(name))
        return found;
    return invalid("the type " + std::string(name) + " is not declared");
}

Result<Hash> named(Result<Hash> hash, std::string_view part)
{
    if (!hash)
        return failure(inContext(std::move(hash).error(), part));
    return hash;
}

bool isEmptyStruct(const Value &value)
{
    const auto *members = std::get_if<Members>(&value.data);
    return members != nullptr && members->empty();
}

} // namespace

Result<Bytes> encodeData(const Types &types, std::string_view structName, const Value &value)
{
    SHEAF_TRY(definition, declared(types, structName));
    const auto *members = std::get_if<Members>(&value.data);
    if (members == nullptr)
        return invalid("expected a value of " + std::string(structName));
    return Encoder(types).fields(*definition, *members, 1);
}

Result<Hash> hashStruct(const Types &types, std::string_view structName, const Value &value)
{
    SHEAF_TRY(encoded, encodeData(types, structName, value));
    return Hash(crypto::keccak256({types.find(structName)->typeHash.view(), encoded}));
}

Hash digest(const Hash &domainSeparator, const Hash &structHash)
{
    constexpr std::array<std::uint8_t, 2> kPrefix{0x19, 0x01};
    return Hash(crypto::keccak256({kPrefix, domainSeparator.view(), structHash.view()}));
}

Result<Hashes> hash(const TypedData &document)
{
    SHEAF_TRY(domain, named(hashStruct(document.types, kDomainType, document.domain), "domain"));
    if (document.primaryType == kDomainType) {
        if (!isEmptyStruct(document.message))
            return invalid("message: nothing of it would be signed where the primary type is EIP712Domain");
        constexpr std::array<std::uint8_t, 2> kPrefix{0x19, 0x01};
        return Hashes{document.types.find(kDomainType)->encodeType, domain, domain,
                      Hash(crypto::keccak256({kPrefix, domain.view()}))};
    }
    SHEAF_TRY(primary, declared(document.types, document.primaryType));
    SHEAF_TRY(message, named(hashStruct(document.types, document.primaryType, document.message), "message"));
    return Hashes{primary->encodeType, message, domain, digest(domain, message)};
}

} // namespace sheaf::ethereum::typed_data
