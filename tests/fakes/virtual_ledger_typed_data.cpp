// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/virtual_ledger.h"

#include <algorithm>

/// The part of the virtual Ledger that is told typed data field by field (doc/ethapp.adoc of LedgerHQ/app-ethereum).
namespace sheaf::test {

using namespace ethereum;
using namespace ethereum::typed_data;

namespace {

Bytes status(std::uint16_t word)
{
    return {static_cast<std::uint8_t>(word >> 8U), static_cast<std::uint8_t>(word & 0xFFU)};
}

std::optional<std::string> takeName(BytesView &from)
{
    if (from.empty() || from.size() - 1 < from[0])
        return std::nullopt;
    std::string name = toText(from.subspan(1, from[0]));
    from = from.subspan(1 + name.size());
    return name;
}

std::optional<std::uint8_t> takeByte(BytesView &from)
{
    if (from.empty())
        return std::nullopt;
    const std::uint8_t byte = from[0];
    from = from.subspan(1);
    return byte;
}

/// `uint256[2][]` from how the app is told it.
std::optional<std::string> takeType(BytesView &from)
{
    const auto description = takeByte(from);
    if (!description)
        return std::nullopt;
    constexpr std::array<const char *, 8> kNames{"", "int", "uint", "address", "bool", "string", "bytes", "bytes"};
    const unsigned kind = *description & 0x0FU;
    if (kind >= kNames.size())
        return std::nullopt;
    std::string type = kNames.at(kind);
    if (kind == 0) {
        const auto name = takeName(from);
        if (!name)
            return std::nullopt;
        type = *name;
    }
    if ((*description & 0x40U) != 0) {
        const auto size = takeByte(from);
        if (!size)
            return std::nullopt;
        type += std::to_string(kind == 6 ? *size : *size * 8);
    }
    if ((*description & 0x80U) == 0)
        return type;
    const auto levels = takeByte(from);
    for (unsigned i = 0; i < levels.value_or(0); ++i) {
        const auto isFixed = takeByte(from);
        const auto count = isFixed == 1 ? takeByte(from) : std::nullopt;
        if (!isFixed || *isFixed > 1 || (*isFixed == 1 && !count))
            return std::nullopt;
        type += *isFixed == 1 ? "[" + std::to_string(*count) + "]" : std::string("[]");
    }
    return type;
}

/// Builds values out of the parts that were sent, in the order of the types.
class Reader
{
public:
    Reader(const Types &types, const std::vector<Bytes> &parts) : m_types(types), m_parts(parts) {}

    std::optional<Value> structValue(const std::string &name)
    {
        const Struct *const definition = m_types.find(name);
        if (definition == nullptr || ++m_depth > 64)
            return std::nullopt;
        Members members;
        for (const Field &field : definition->fields) {
            auto read = value(field.type);
            if (!read)
                return std::nullopt;
            members.push_back({field.name, std::move(*read)});
        }
        --m_depth;
        return Value(std::move(members));
    }

    bool isAtEnd() const { return m_at == m_parts.size(); }

private:
    std::optional<Value> value(const Type &type)
    {
        if (type.kind() == Type::Kind::Struct)
            return structValue(type.text());
        if (m_at >= m_parts.size())
            return std::nullopt;
        const Bytes &part = m_parts[m_at++];
        const bool isCount = part[0] == 0xFF;
        if (isCount != type.isArray())
            return std::nullopt;
        if (!type.isArray())
            return atom(type, BytesView(part).subspan(1));
        Values values;
        for (unsigned i = 0; i < part[1]; ++i) {
            auto read = value(type.element());
            if (!read)
                return std::nullopt;
            values.push_back(std::move(*read));
        }
        return Value(std::move(values));
    }

    static std::optional<Value> atom(const Type &type, BytesView bytes)
    {
        switch (type.kind()) {
        case Type::Kind::Uint:
        case Type::Kind::Int:
            return integer(type, bytes);
        case Type::Kind::Address: {
            const auto address = Address::fromBytes(bytes);
            return address ? std::optional<Value>(Value(*address)) : std::nullopt;
        }
        case Type::Kind::Bool:
            if (bytes.size() != 1 || bytes[0] > 1)
                return std::nullopt;
            return Value(bytes[0] == 1);
        case Type::Kind::String:
            return Value(toText(bytes));
        default:
            return Value(toBytes(bytes));
        }
    }

    /// As wide as its type, an int may be negative.
    static std::optional<Value> integer(const Type &type, BytesView bytes)
    {
        const std::size_t width = type.size() / 8;
        if (bytes.empty() || bytes.size() > width)
            return std::nullopt;
        std::array<std::uint8_t, 32> word{};
        if (type.kind() == Type::Kind::Int && bytes.size() == width && (bytes[0] & 0x80U) != 0)
            word.fill(0xFF);
        std::copy(bytes.begin(), bytes.end(), word.end() - static_cast<std::ptrdiff_t>(bytes.size()));
        return Value(*Uint256::fromBigEndian(word));
    }

    const Types &m_types;
    const std::vector<Bytes> &m_parts;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

Bytes VirtualLedger::define(const Command &command)
{
    if (!m_roots.empty())
        forget(); // a new document
    BytesView rest = command.data;
    if (command.p2 == 0x00) {
        m_declarations.push_back({toText(rest), {}});
        return status(0x9000);
    }
    const auto type = takeType(rest);
    const auto name = type ? takeName(rest) : std::nullopt;
    if (command.p2 != 0xFF || m_declarations.empty() || !name || !rest.empty())
        return status(0x6A80);
    m_declarations.back().fields.push_back({*name, *type});
    return status(0x9000);
}

Bytes VirtualLedger::implement(const Command &command)
{
    if (!settings.blindSigning)
        return status(0x6A80); // nobody at Ledger has signed what the fields mean
    if (command.p2 == 0x00) {
        m_roots.push_back({toText(command.data), {}});
        return status(0x9000);
    }
    if (m_roots.empty())
        return status(0x6A80);
    if (command.p2 == 0x0F) {
        if (command.data.size() != 1)
            return status(0x6A80);
        m_roots.back().parts.push_back({0xFF, command.data[0]});
        return status(0x9000);
    }
    if (command.p2 != 0xFF)
        return status(0x6A80);
    append(m_field, command.data);
    if (command.p1 == 0x01)
        return status(0x9000);
    const Bytes field = std::exchange(m_field, {});
    if (field.size() < 2 || field.size() - 2 != static_cast<std::size_t>(field[0] << 8U | field[1]))
        return status(0x6A80);
    Bytes part{0x00};
    append(part, BytesView(field).subspan(2));
    m_roots.back().parts.push_back(std::move(part));
    return status(0x9000);
}

Bytes VirtualLedger::signTypedData(const Command &command)
{
    if (command.data.empty() || command.data.size() < 1 + std::size_t{command.data[0]} * 4)
        return status(0x6A80);
    std::vector<std::uint32_t> steps;
    for (std::size_t i = 0; i < command.data[0]; ++i) {
        const BytesView step = command.data.subspan(1 + 4 * i, 4);
        steps.push_back(static_cast<std::uint32_t>(step[0] << 24U | step[1] << 16U | step[2] << 8U | step[3]));
    }
    const BytesView rest = command.data.subspan(1 + 4 * steps.size());
    if (!settings.blindSigning || (command.p2 == 0x01 && !settings.knowsTypedData))
        return status(0x6A80);
    Hashes hashes;
    if (command.p2 == 0x00) {
        if (rest.size() != 64)
            return status(0x6A80);
        hashes.domainSeparator = Hash::fromBytes(rest.first(32)).value();
        hashes.structHash = Hash::fromBytes(rest.last(32)).value();
        hashes.digest = digest(hashes.domainSeparator, hashes.structHash);
    } else {
        const auto types = Types::declare(m_declarations);
        if (!types || m_roots.size() != 2 || m_roots[0].type != kDomainType || !rest.empty())
            return status(0x6A80);
        Reader domain(*types, m_roots[0].parts);
        Reader message(*types, m_roots[1].parts);
        auto domainValue = domain.structValue(m_roots[0].type);
        auto messageValue = message.structValue(m_roots[1].type);
        if (!domainValue || !messageValue || !domain.isAtEnd() || !message.isAtEnd())
            return status(0x6A80);
        const auto hashed = hash({*types, m_roots[1].type, std::move(*domainValue), std::move(*messageValue)});
        if (!hashed)
            return status(0x6A80);
        hashes = *hashed;
    }
    forget();
    if (!approves(Screen::TypedData))
        return status(0x6985);
    shownHashes = hashes;
    return sign(keys::DerivationPath(std::move(steps)), hashes.digest, 27);
}

} // namespace sheaf::test
