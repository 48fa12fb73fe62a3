// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/abi_elements.h"
#include "ethereum/utf8.h"

namespace sheaf::ethereum::abi {

namespace {

tl::unexpected<Error> invalid(const Type &type, const char *what)
{
    return failure(ErrorCode::InvalidInput, "ABI data for " + type.canonical() + ": " + what);
}

bool isZero(BytesView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

class Decoder final
{
public:
    /// An encoder writes every byte for one value. Offsets that let values share bytes are legal, and are how a small
    /// answer could stand for a huge one: what is read in all may be this many times the data.
    explicit Decoder(std::size_t dataSize) : m_budget(16 * dataSize + 1024) {}

    /// The values whose heads begin at the front of `frame`; offsets count from there. The heads lie inside it.
    Result<Values> sequence(const Elements &elements, BytesView frame)
    {
        const std::size_t heads = elements.headSize();
        Values values;
        std::size_t head = 0;
        for (std::size_t i = 0; i < elements.count(); ++i) {
            const Type &type = elements[i];
            if (!charge(costOf(type)))
                return invalid(type, "the data expands too far");
            BytesView at = frame.subspan(head);
            if (type.isDynamic()) {
                SHEAF_TRY(offset, smallNumber(type, at));
                if (offset < heads || offset > frame.size())
                    return invalid(type, "an offset leads out of the data");
                at = frame.subspan(offset);
            }
            SHEAF_TRY(value, valueAt(type, at));
            values.push_back(std::move(value));
            head += type.headSize();
        }
        return values;
    }

private:
    /// A static container costs what is in it.
    static std::size_t costOf(const Type &type)
    {
        const bool isContainer = type.kind() == Type::Kind::Tuple || type.kind() == Type::Kind::FixedArray;
        return isContainer && !type.isDynamic() ? 0 : kWord;
    }

    bool charge(std::size_t cost)
    {
        if (cost > m_budget)
            return false;
        m_budget -= cost;
        return true;
    }

    /// An offset, a length or a count: no data has more than 64 bits of them.
    static Result<std::size_t> smallNumber(const Type &type, BytesView at)
    {
        if (at.size() < kWord)
            return invalid(type, "the data ends early");
        const auto number = Uint256::fromBigEndian(at.first(kWord))->toUint64();
        if (!number)
            return invalid(type, "an offset or a length is too large");
        return *number;
    }

    Result<Value> valueAt(const Type &type, BytesView at)
    {
        switch (type.kind()) {
        case Type::Kind::Uint:
        case Type::Kind::Int:
        case Type::Kind::Address:
        case Type::Kind::Bool:
        case Type::Kind::FixedBytes:
            if (at.size() < kWord)
                return invalid(type, "the data ends early");
            return word(type, at.first(kWord));
        case Type::Kind::Bytes:
        case Type::Kind::String:
            return blob(type, at);
        case Type::Kind::Array:
            return array(type, at);
        case Type::Kind::FixedArray:
            return container(type, Elements::ofArray(type, type.size()), at);
        case Type::Kind::Tuple:
            break;
        }
        return container(type, Elements::ofTuple(type.components()), at);
    }

    static Result<Value> word(const Type &type, BytesView bytes)
    {
        if (type.kind() == Type::Kind::Address) {
            const auto address = Address::fromWord(bytes);
            if (!address)
                return invalid(type, "more than 20 bytes");
            return Value(*address);
        }
        if (type.kind() == Type::Kind::FixedBytes) {
            if (!isZero(bytes.subspan(type.size())))
                return invalid(type, "the padding is not zero");
            return Value(toBytes(bytes.first(type.size())));
        }
        const Uint256 number = *Uint256::fromBigEndian(bytes);
        if (type.kind() == Type::Kind::Bool) {
            if (number > Uint256(1))
                return invalid(type, "neither 0 nor 1");
            return Value(!number.isZero());
        }
        const bool fits =
            type.kind() == Type::Kind::Uint ? fitsUnsigned(number, type.size()) : fitsSigned(number, type.size());
        if (!fits)
            return invalid(type, "too large");
        return Value(number);
    }

    /// `bytes` and `string`: the length, then the bytes padded to whole words.
    Result<Value> blob(const Type &type, BytesView at)
    {
        SHEAF_TRY(length, smallNumber(type, at));
        const BytesView rest = at.subspan(kWord);
        if (length > rest.size() || padded(length) > rest.size())
            return invalid(type, "longer than the data");
        if (!isZero(rest.subspan(length, padded(length) - length)))
            return invalid(type, "the padding is not zero");
        if (!charge(padded(length)))
            return invalid(type, "the data expands too far");
        const BytesView content = rest.first(length);
        if (type.kind() == Type::Kind::Bytes)
            return Value(toBytes(content));
        if (!isUtf8(content))
            return invalid(type, "no text in UTF-8");
        return Value(toText(content));
    }

    Result<Value> array(const Type &type, BytesView at)
    {
        SHEAF_TRY(count, smallNumber(type, at));
        const BytesView rest = at.subspan(kWord);
        if (count > rest.size() / type.components()[0].headSize())
            return invalid(type, "more elements than the data holds");
        return container(type, Elements::ofArray(type, count), rest);
    }

    Result<Value> container(const Type &type, const Elements &elements, BytesView frame)
    {
        if (elements.headSize() > frame.size())
            return invalid(type, "the data ends early");
        SHEAF_TRY(values, sequence(elements, frame));
        return Value(std::move(values));
    }

    std::size_t m_budget;
};

} // namespace

Result<Values> decode(const std::vector<Type> &types, BytesView data)
{
    const Elements elements = Elements::ofTuple(types);
    if (elements.headSize() > data.size())
        return failure(ErrorCode::InvalidInput, "ABI data: " + std::to_string(data.size()) + " bytes are too few");
    return Decoder(data.size()).sequence(elements, data);
}

} // namespace sheaf::ethereum::abi
