// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/abi_elements.h"
#include "ethereum/utf8.h"

namespace sheaf::ethereum::abi {

namespace {

tl::unexpected<Error> mismatch(const Type &type, const char *what)
{
    return failure(ErrorCode::InvalidInput, "ABI value for " + type.canonical() + ": " + what);
}

class Encoder final
{
public:
    /// Heads, then tails. `begin` is where the heads' zeros already stand.
    Result<void> sequence(const Elements &elements, const Values &values, std::size_t begin)
    {
        std::size_t head = begin;
        for (std::size_t i = 0; i < elements.count(); ++i) {
            const Type &type = elements[i];
            if (type.isDynamic()) {
                put(head, Uint256(m_out.size() - begin).toBigEndian());
                SHEAF_CHECK(tail(type, values[i]));
            } else {
                SHEAF_CHECK(inPlace(type, values[i], head));
            }
            head += type.headSize();
        }
        return {};
    }

    std::size_t grow(std::size_t size)
    {
        const std::size_t begin = m_out.size();
        m_out.resize(begin + size);
        return begin;
    }

    Bytes take() && { return std::move(m_out); }

private:
    void put(std::size_t at, BytesView bytes)
    {
        std::copy(bytes.begin(), bytes.end(), m_out.begin() + static_cast<std::ptrdiff_t>(at));
    }

    void appendWord(std::size_t number) { append(m_out, Uint256(number).toBigEndian()); }

    void appendPadded(BytesView bytes)
    {
        appendWord(bytes.size());
        put(grow(padded(bytes.size())), bytes);
    }

    /// A static value into its place in the head.
    Result<void> inPlace(const Type &type, const Value &value, std::size_t at)
    {
        switch (type.kind()) {
        case Type::Kind::Uint:
        case Type::Kind::Int:
            return integer(type, value, at);
        case Type::Kind::Address: {
            const auto *address = std::get_if<Address>(&value.data);
            if (address == nullptr)
                return mismatch(type, "no address");
            put(at + kWord - Address::kSize, address->view());
            return {};
        }
        case Type::Kind::Bool: {
            const bool *flag = std::get_if<bool>(&value.data);
            if (flag == nullptr)
                return mismatch(type, "no boolean");
            m_out[at + kWord - 1] = *flag ? 1 : 0;
            return {};
        }
        case Type::Kind::FixedBytes: {
            const Bytes *bytes = std::get_if<Bytes>(&value.data);
            if (bytes == nullptr || bytes->size() != type.size())
                return mismatch(type, "not that many bytes");
            put(at, *bytes);
            return {};
        }
        case Type::Kind::FixedArray:
        case Type::Kind::Tuple:
            return container(type, value, at);
        case Type::Kind::Bytes:
        case Type::Kind::String:
        case Type::Kind::Array:
            break;
        }
        return failure(ErrorCode::Internal, "a dynamic ABI value in a head");
    }

    Result<void> integer(const Type &type, const Value &value, std::size_t at)
    {
        const auto *number = std::get_if<Uint256>(&value.data);
        if (number == nullptr)
            return mismatch(type, "no integer");
        const bool fits =
            type.kind() == Type::Kind::Uint ? fitsUnsigned(*number, type.size()) : fitsSigned(*number, type.size());
        if (!fits)
            return mismatch(type, "too large");
        put(at, number->toBigEndian());
        return {};
    }

    /// T[k] or a tuple whose heads begin at `at`, or behind everything where there is no place for them yet.
    Result<void> container(const Type &type, const Value &value, std::optional<std::size_t> at)
    {
        const Values *values = std::get_if<Values>(&value.data);
        const bool isTuple = type.kind() == Type::Kind::Tuple;
        if (values == nullptr || values->size() != (isTuple ? type.components().size() : type.size()))
            return mismatch(type, "not that many values");
        const Elements elements =
            isTuple ? Elements::ofTuple(type.components()) : Elements::ofArray(type, values->size());
        return sequence(elements, *values, at ? *at : grow(elements.headSize()));
    }

    /// A dynamic value behind everything that is written so far.
    Result<void> tail(const Type &type, const Value &value)
    {
        if (type.kind() == Type::Kind::Bytes) {
            const Bytes *bytes = std::get_if<Bytes>(&value.data);
            if (bytes == nullptr)
                return mismatch(type, "no bytes");
            appendPadded(*bytes);
            return {};
        }
        if (type.kind() == Type::Kind::String) {
            const std::string *text = std::get_if<std::string>(&value.data);
            if (text == nullptr || !isUtf8(asBytes(*text)))
                return mismatch(type, "no text in UTF-8");
            appendPadded(asBytes(*text));
            return {};
        }
        if (type.kind() != Type::Kind::Array)
            return container(type, value, std::nullopt);
        const Values *values = std::get_if<Values>(&value.data);
        if (values == nullptr)
            return mismatch(type, "no list of values");
        const Elements elements = Elements::ofArray(type, values->size());
        appendWord(values->size());
        return sequence(elements, *values, grow(elements.headSize()));
    }

    Bytes m_out;
};

} // namespace

Result<Bytes> encode(const std::vector<Type> &types, const Values &values)
{
    if (types.size() != values.size())
        return failure(ErrorCode::InvalidInput, "ABI: " + std::to_string(types.size()) + " values are expected, not " +
                                                    std::to_string(values.size()));
    Encoder encoder;
    const Elements elements = Elements::ofTuple(types);
    SHEAF_CHECK(encoder.sequence(elements, values, encoder.grow(elements.headSize())));
    return std::move(encoder).take();
}

} // namespace sheaf::ethereum::abi
