// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/abi.h"

#include <charconv>

namespace sheaf::ethereum::abi {

namespace {

constexpr std::size_t kMaxNesting = 32;
constexpr std::size_t kMaxHeadSize = std::size_t{1} << 31U; // no answer is that large; keeps sums from overflowing

} // namespace

/// A recursive descent over the text of one type.
class TypeParser final
{
public:
    explicit TypeParser(std::string_view text) : m_text(text) {}

    Result<Type> whole()
    {
        SHEAF_TRY(type, parseType(0));
        if (m_position != m_text.size())
            return invalid("something stands behind the type");
        return type;
    }

private:
    tl::unexpected<Error> invalid(const char *what) const
    {
        return failure(ErrorCode::InvalidInput,
                       "ABI type, position " + std::to_string(m_position) + ": " + std::string(what));
    }

    bool take(std::string_view token)
    {
        if (!m_text.substr(m_position).starts_with(token))
            return false;
        m_position += token.size();
        return true;
    }

    /// Decimal digits without a leading zero; nothing where there are none.
    std::optional<std::size_t> number()
    {
        const char *begin = m_text.data() + m_position;
        std::size_t value = 0;
        const auto [end, error] = std::from_chars(begin, m_text.data() + m_text.size(), value);
        if (error != std::errc() || *begin == '0')
            return std::nullopt;
        m_position += static_cast<std::size_t>(end - begin);
        return value;
    }

    bool atDigit() const
    {
        return m_position < m_text.size() && m_text[m_position] >= '0' && m_text[m_position] <= '9';
    }

    Result<Type> parseType(std::size_t depth)
    {
        if (depth > kMaxNesting)
            return invalid("types are nested too deeply");
        SHEAF_TRY(type, m_text.substr(m_position).starts_with('(') || m_text.substr(m_position).starts_with("tuple(")
                            ? parseTuple(depth)
                            : parseElementary());
        while (take("[")) {
            if (++depth > kMaxNesting)
                return invalid("types are nested too deeply");
            SHEAF_TRY(array, parseArrayOf(std::move(type)));
            type = std::move(array);
        }
        return type;
    }

    Result<Type> parseTuple(std::size_t depth)
    {
        take("tuple");
        take("(");
        Type tuple;
        tuple.m_kind = Type::Kind::Tuple;
        tuple.m_size = 0;
        std::size_t heads = 0;
        do {
            SHEAF_TRY(component, parseType(depth + 1));
            heads += component.m_headSize;
            if (heads > kMaxHeadSize)
                return invalid("the type is too large");
            tuple.m_dynamic = tuple.m_dynamic || component.m_dynamic;
            tuple.m_components.push_back(std::move(component));
        } while (take(","));
        if (!take(")"))
            return invalid("expected , or )");
        tuple.m_headSize = tuple.m_dynamic ? 32 : heads;
        return tuple;
    }

    Result<Type> parseArrayOf(Type element)
    {
        Type array;
        array.m_kind = Type::Kind::Array;
        array.m_size = 0;
        array.m_dynamic = true;
        if (!take("]")) {
            const auto count = number();
            if (!count || !take("]"))
                return invalid("expected ] or a length");
            if (*count > kMaxHeadSize / element.m_headSize)
                return invalid("the type is too large");
            array.m_kind = Type::Kind::FixedArray;
            array.m_size = *count;
            array.m_dynamic = element.m_dynamic;
            array.m_headSize = element.m_dynamic ? 32 : *count * element.m_headSize;
        }
        array.m_components.push_back(std::move(element));
        return array;
    }

    Result<Type> parseElementary()
    {
        if (take("uint"))
            return parseInteger(Type::Kind::Uint);
        if (take("int"))
            return parseInteger(Type::Kind::Int);
        if (take("address"))
            return elementary(Type::Kind::Address, 0);
        if (take("bool"))
            return elementary(Type::Kind::Bool, 0);
        if (take("string"))
            return elementary(Type::Kind::String, 0);
        if (take("function")) {
            Type type = elementary(Type::Kind::FixedBytes, 24);
            type.m_isFunction = true;
            return type;
        }
        if (!take("bytes"))
            return invalid("no such type");
        if (!atDigit())
            return elementary(Type::Kind::Bytes, 0);
        const auto size = number();
        if (!size || *size > 32)
            return invalid("bytesN has an N of 1 to 32");
        return elementary(Type::Kind::FixedBytes, *size);
    }

    Result<Type> parseInteger(Type::Kind kind)
    {
        if (!atDigit())
            return elementary(kind, 256);
        const auto bits = number();
        if (!bits || *bits > 256 || *bits % 8 != 0)
            return invalid("an integer has 8 to 256 bits in steps of 8");
        return elementary(kind, *bits);
    }

    static Type elementary(Type::Kind kind, std::size_t size)
    {
        Type type;
        type.m_kind = kind;
        type.m_size = size;
        type.m_dynamic = kind == Type::Kind::Bytes || kind == Type::Kind::String;
        return type;
    }

    std::string_view m_text;
    std::size_t m_position = 0;
};

Result<Type> Type::parse(std::string_view text) { return TypeParser(text).whole(); }

std::string Type::canonical() const
{
    switch (m_kind) {
    case Kind::Uint:
        return "uint" + std::to_string(m_size);
    case Kind::Int:
        return "int" + std::to_string(m_size);
    case Kind::Address:
        return "address";
    case Kind::Bool:
        return "bool";
    case Kind::FixedBytes:
        return m_isFunction ? "function" : "bytes" + std::to_string(m_size);
    case Kind::Bytes:
        return "bytes";
    case Kind::String:
        return "string";
    case Kind::Array:
        return m_components[0].canonical() + "[]";
    case Kind::FixedArray:
        return m_components[0].canonical() + "[" + std::to_string(m_size) + "]";
    case Kind::Tuple:
        break;
    }
    std::string out = "(";
    for (const Type &component : m_components) {
        if (out.size() > 1)
            out += ',';
        out += component.canonical();
    }
    return out + ")";
}

} // namespace sheaf::ethereum::abi
