// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "fakes/virtual_trezor_p.h"

#include <algorithm>

namespace sheaf::test {

using devices::TrezorMessage;

// EIP-712 as the device has it: from what it asks for, with no code of the wallet's own.
void VirtualTrezor::signTypedData(BytesView payload)
{
    const auto message = Message::parse(payload).value();
    const keys::HdKey key = keyAt(message.numbers(1).value());
    const std::string primary = text(message, 2);
    m_types.clear();
    collectTypes("EIP712Domain");
    collectTypes(primary);
    Bytes all{0x19, 0x01};
    append(all, hashStruct("EIP712Domain", {0}));
    button(1);
    if (primary != "EIP712Domain")
        append(all, hashStruct(primary, {1}));
    button(1);
    saySignature(469, 1, 2, key, crypto::keccak256(all));
}

void VirtualTrezor::collectTypes(const std::string &name)
{
    if (m_types.contains(name))
        return;
    const TrezorMessage answer = ask(465, Writer().text(1, name).message(), 466);
    const std::function<FieldType(BytesView)> parseType = [&](BytesView raw) {
        const auto fields = Message::parse(raw).value();
        FieldType type{fields.number(1).value(), number(fields, 2), fields.varint(2).value().has_value(), nullptr,
                       text(fields, 4)};
        if (const auto entry = fields.bytes(3).value())
            type.entry = std::make_shared<FieldType>(parseType(*entry));
        return type;
    };
    auto &fields = m_types[name];
    for (const Bytes &member : repeated(answer.payload, 1)) {
        const auto parts = Message::parse(member).value();
        fields.push_back({text(parts, 2), parseType(parts.bytes(1).value().value())});
    }
    const auto copy = fields; // more types move the map's values
    for (const TypedField &field : copy) {
        const FieldType *inner = &field.type;
        while (inner->entry)
            inner = inner->entry.get();
        if (inner->dataType == 8)
            collectTypes(inner->structName);
    }
}

namespace {

template <typename T> std::string typeName(const T &type)
{
    switch (type.dataType) {
    case 1:
        return "uint" + std::to_string(type.size * 8);
    case 2:
        return "int" + std::to_string(type.size * 8);
    case 3:
        return type.hasSize ? "bytes" + std::to_string(type.size) : "bytes";
    case 4:
        return "string";
    case 5:
        return "bool";
    case 6:
        return "address";
    case 7:
        return typeName(*type.entry) + "[" + (type.hasSize ? std::to_string(type.size) : "") + "]";
    default:
        return type.structName;
    }
}

} // namespace

std::string VirtualTrezor::encodeType(const std::string &name) const
{
    std::map<std::string, bool> used; // sorted by name
    const std::function<void(const std::string &)> use = [&](const std::string &type) {
        if (!used.emplace(type, true).second)
            return;
        for (const TypedField &field : m_types.at(type)) {
            const FieldType *inner = &field.type;
            while (inner->entry)
                inner = inner->entry.get();
            if (inner->dataType == 8)
                use(inner->structName);
        }
    };
    use(name);
    const auto one = [this](const std::string &type) {
        std::string out = type + "(";
        for (const TypedField &field : m_types.at(type))
            out += (out.back() == '(' ? "" : ",") + typeName(field.type) + " " + field.name;
        return out + ")";
    };
    std::string out = one(name);
    for (const auto &[type, ignored] : used)
        if (type != name)
            out += one(type);
    return out;
}

Bytes VirtualTrezor::hashStruct(const std::string &name, const Path &path)
{
    Bytes all = toBytes(crypto::keccak256(asBytes(encodeType(name))));
    const auto fields = m_types.at(name);
    for (std::uint32_t i = 0; i < fields.size(); ++i) {
        Path member = path;
        member.push_back(i);
        append(all, encodeValue(fields[i].type, member));
    }
    return toBytes(crypto::keccak256(all));
}

Bytes VirtualTrezor::atomicValue(const Path &path)
{
    const TrezorMessage answer = ask(467, Writer().varints(1, path).message(), 468);
    return bytes(Message::parse(answer.payload).value(), 1);
}

Bytes VirtualTrezor::encodeValue(const FieldType &type, const Path &path)
{
    if (type.dataType == 8)
        return hashStruct(type.structName, path);
    if (type.dataType == 7) {
        const Bytes size = atomicValue(path);
        if (size.size() != 2)
            throw Failed{3, "Invalid length"};
        Bytes all;
        for (std::uint32_t i = 0; i < (std::uint32_t{size[0]} << 8U | size[1]); ++i) {
            Path element = path;
            element.push_back(i);
            append(all, encodeValue(*type.entry, element));
        }
        return toBytes(crypto::keccak256(all));
    }
    const Bytes value = atomicValue(path);
    if (type.dataType == 4 || (type.dataType == 3 && !type.hasSize))
        return toBytes(crypto::keccak256(value));
    const std::uint64_t expected = type.dataType == 5 ? 1 : type.dataType == 6 ? 20 : type.size;
    if (value.size() != expected)
        throw Failed{3, "Invalid length"};
    const bool isNegative = type.dataType == 2 && (value.front() & 0x80U) != 0;
    Bytes word(32, isNegative ? 0xFF : 0);
    std::copy(value.begin(), value.end(),
              type.dataType == 3 ? word.begin() : word.end() - static_cast<std::ptrdiff_t>(value.size()));
    return word;
}

} // namespace sheaf::test
