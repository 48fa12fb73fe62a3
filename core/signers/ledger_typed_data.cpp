// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/ledger_typed_data.h"

#include "signers/ledger_apdu.h"

namespace sheaf::signers::ledger {

using namespace ethereum::typed_data;
using devices::Fault;
using devices::Outcome;

namespace {

constexpr std::uint8_t kClass = 0xE0;
constexpr std::uint8_t kDefinition = 0x1A;
constexpr std::uint8_t kImplementation = 0x1C;
constexpr std::uint8_t kWhole = 0x00;
constexpr std::uint8_t kMoreFollows = 0x01;
constexpr std::uint8_t kName = 0x00;
constexpr std::uint8_t kArray = 0x0F;
constexpr std::uint8_t kField = 0xFF;

constexpr std::uint8_t kIsArray = 0x80;
constexpr std::uint8_t kHasSize = 0x40;
constexpr std::size_t kMostInAByte = 255;
constexpr std::size_t kLongestField = 65'535;

std::uint8_t kindCode(Type::Kind kind)
{
    switch (kind) {
    case Type::Kind::Int:
        return 1;
    case Type::Kind::Uint:
        return 2;
    case Type::Kind::Address:
        return 3;
    case Type::Kind::Bool:
        return 4;
    case Type::Kind::String:
        return 5;
    case Type::Kind::FixedBytes:
        return 6;
    case Type::Kind::Bytes:
        return 7;
    case Type::Kind::Struct:
    case Type::Kind::Array:
    case Type::Kind::FixedArray:
        break;
    }
    return 0;
}

bool isInteger(Type::Kind kind) { return kind == Type::Kind::Int || kind == Type::Kind::Uint; }

/// Writes commands until something has no form in them; what is written then is worth nothing.
class Writer
{
public:
    explicit Writer(const Types &types) : m_types(types) {}

    bool define()
    {
        for (const auto &[name, definition] : m_types.all()) {
            if (!put(kDefinition, kName, asBytes(name)))
                return false;
            for (const Field &field : definition.fields)
                if (!define(field))
                    return false;
        }
        return true;
    }

    bool root(std::string_view type, const Value &value)
    {
        return put(kImplementation, kName, asBytes(type)) && structFields(*m_types.find(type), value);
    }

    std::vector<Bytes> take() && { return std::move(m_commands); }

private:
    bool put(std::uint8_t ins, std::uint8_t what, BytesView data)
    {
        if (data.size() > kMostData)
            return false;
        m_commands.push_back(command(kClass, ins, kWhole, what, data));
        return true;
    }

    static bool appendShort(Bytes &to, std::string_view text)
    {
        if (text.size() > kMostInAByte)
            return false;
        to.push_back(static_cast<std::uint8_t>(text.size()));
        append(to, asBytes(text));
        return true;
    }

    bool define(const Field &field)
    {
        const Type &inner = field.type.innermost();
        const bool hasSize = isInteger(inner.kind()) || inner.kind() == Type::Kind::FixedBytes;
        Bytes data{static_cast<std::uint8_t>((field.type.isArray() ? kIsArray : 0U) | (hasSize ? kHasSize : 0U) |
                                             kindCode(inner.kind()))};
        if (inner.kind() == Type::Kind::Struct && !appendShort(data, inner.text()))
            return false;
        if (hasSize) // in bytes, at most 32
            data.push_back(static_cast<std::uint8_t>(isInteger(inner.kind()) ? inner.size() / 8 : inner.size()));
        if (field.type.isArray() && !appendLevels(data, field.type))
            return false;
        return appendShort(data, field.name) && put(kDefinition, kField, data);
    }

    /// In the order in which they are written: of `T[2][]` the 2 first, which is the innermost.
    static bool appendLevels(Bytes &to, const Type &type)
    {
        std::vector<const Type *> outsideIn;
        for (const Type *at = &type; at->isArray(); at = &at->element())
            outsideIn.push_back(at);
        to.push_back(static_cast<std::uint8_t>(outsideIn.size())); // kMaxDepth bounds it
        for (auto at = outsideIn.rbegin(); at != outsideIn.rend(); ++at) {
            const bool isFixed = (*at)->kind() == Type::Kind::FixedArray;
            to.push_back(isFixed ? 1 : 0);
            if (isFixed && (*at)->size() > kMostInAByte)
                return false;
            if (isFixed)
                to.push_back(static_cast<std::uint8_t>((*at)->size()));
        }
        return true;
    }

    // Below, hash() has seen that every value fits its type, and how deep they are nested.

    bool structFields(const Struct &definition, const Value &value)
    {
        const auto *members = std::get_if<Members>(&value.data);
        if (members == nullptr)
            return false; // the end of recursive data
        for (const Field &field : definition.fields) {
            const auto found = std::find_if(members->begin(), members->end(),
                                            [&field](const Member &member) { return member.name == field.name; });
            if (found == members->end() || !implement(field.type, found->value))
                return false;
        }
        return true;
    }

    bool implement(const Type &type, const Value &value)
    {
        if (type.kind() == Type::Kind::Struct)
            return structFields(*m_types.find(type.text()), value);
        if (!type.isArray())
            return atom(encodeAtom(type, value));
        const auto &elements = std::get<Values>(value.data);
        if (elements.size() > kMostInAByte)
            return false;
        const std::array<std::uint8_t, 1> count{static_cast<std::uint8_t>(elements.size())};
        if (!put(kImplementation, kArray, count))
            return false;
        return std::all_of(elements.begin(), elements.end(),
                           [&](const Value &element) { return implement(type.element(), element); });
    }

    static Bytes encodeAtom(const Type &type, const Value &value)
    {
        if (const auto *number = std::get_if<Uint256>(&value.data))
            return encodeInteger(type, *number);
        if (const auto *address = std::get_if<ethereum::Address>(&value.data))
            return toBytes(address->view());
        if (const auto *truth = std::get_if<bool>(&value.data))
            return {static_cast<std::uint8_t>(*truth ? 1 : 0)};
        if (const auto *text = std::get_if<std::string>(&value.data))
            return toBytes(asBytes(*text));
        return std::get<Bytes>(value.data);
    }

    static Bytes encodeInteger(const Type &type, const Uint256 &number)
    {
        const auto word = number.toBigEndian();
        if (type.kind() == Type::Kind::Int && number.bit(255)) // negative: as wide as the type
            return toBytes(BytesView(word).last(type.size() / 8));
        return number.isZero() ? Bytes{0} : number.toMinimalBigEndian();
    }

    /// The length in 2 bytes, then the bytes; in slices of 255. (Ledger's own library counts its slices in 256, and
    /// loses the end of some; npm @ledgerhq/hw-app-eth 7.9.0.)
    bool atom(BytesView bytes)
    {
        if (bytes.size() > kLongestField)
            return false;
        Bytes data{static_cast<std::uint8_t>(bytes.size() >> 8U), static_cast<std::uint8_t>(bytes.size() & 0xFFU)};
        append(data, bytes);
        BytesView rest = data;
        while (!rest.empty()) {
            const BytesView slice = rest.first(std::min(rest.size(), kMostData));
            rest = rest.subspan(slice.size());
            m_commands.push_back(command(kClass, kImplementation, rest.empty() ? kWhole : kMoreFollows, kField, slice));
        }
        return true;
    }

    const Types &m_types;
    std::vector<Bytes> m_commands;
};

} // namespace

Outcome<TypedDataRequest> typedDataRequest(const TypedData &document)
{
    const auto hashes = hash(document);
    if (!hashes)
        return devices::fail(Fault::BadData, hashes.error().said());
    if (document.primaryType == kDomainType)
        return devices::fail(Fault::Unsupported,
                             SHEAF_SAYS("Phrases", "a Ledger signs no document that has a domain and no message"));
    TypedDataRequest request{*hashes, {}};
    Writer writer(document.types);
    if (writer.define() && writer.root(kDomainType, document.domain) &&
        writer.root(document.primaryType, document.message))
        request.commands = std::move(writer).take();
    return request;
}

} // namespace sheaf::signers::ledger
