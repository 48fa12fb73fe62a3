// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/trezor_typed_data.h"

#include "devices/protobuf.h"

#include <algorithm>

namespace sheaf::signers::trezor {

using namespace devices;
using namespace ethereum::typed_data;

namespace {

// EthereumTypedDataStructAck.EthereumDataType (common/protob/messages-ethereum.proto).
enum DataType : std::uint32_t {
    kUint = 1,
    kInt = 2,
    kBytes = 3,
    kString = 4,
    kBool = 5,
    kAddress = 6,
    kArray = 7,
    kStruct = 8
};

constexpr std::uint32_t kDomainRoot = 0; // the first number of a member's path
constexpr std::uint32_t kMessageRoot = 1;
constexpr std::size_t kMaxArraySize = 0xFFFF;
constexpr std::size_t kMaxDepth = ethereum::typed_data::kMaxDepth; // of a path

DataType dataTypeOf(Type::Kind kind)
{
    switch (kind) {
    case Type::Kind::Uint:
        return kUint;
    case Type::Kind::Int:
        return kInt;
    case Type::Kind::FixedBytes:
    case Type::Kind::Bytes:
        return kBytes;
    case Type::Kind::String:
        return kString;
    case Type::Kind::Bool:
        return kBool;
    case Type::Kind::Address:
        return kAddress;
    case Type::Kind::Array:
    case Type::Kind::FixedArray:
        return kArray;
    case Type::Kind::Struct:
        return kStruct;
    }
    return kStruct;
}

/// EthereumFieldType {1 data_type, 2 size, 3 entry_type, 4 struct_name}. The size is in bytes, of a fixed array in
/// elements, of a struct in members; there is none for what may have any.
Bytes fieldType(const Types &types, const Type &type)
{
    protobuf::Writer writer;
    writer.varint(1, dataTypeOf(type.kind()));
    switch (type.kind()) {
    case Type::Kind::Uint:
    case Type::Kind::Int:
        writer.varint(2, type.size() / 8);
        break;
    case Type::Kind::FixedBytes:
        writer.varint(2, type.size());
        break;
    case Type::Kind::FixedArray:
        writer.varint(2, type.size());
        writer.bytes(3, fieldType(types, type.element()));
        break;
    case Type::Kind::Array:
        writer.bytes(3, fieldType(types, type.element()));
        break;
    case Type::Kind::Struct:
        if (const Struct *definition = types.find(type.text()))
            writer.varint(2, definition->fields.size());
        writer.text(4, type.text());
        break;
    case Type::Kind::Bytes:
    case Type::Kind::String:
    case Type::Kind::Bool:
    case Type::Kind::Address:
        break;
    }
    return writer.message();
}

const Value *memberOf(const Members &members, std::string_view name)
{
    const auto found =
        std::find_if(members.begin(), members.end(), [name](const Member &member) { return member.name == name; });
    return found == members.end() ? nullptr : &found->value;
}

/// A value and its type; the type is null at a root, which is a struct of the name.
struct Place
{
    const Value *value = nullptr;
    const Type *type = nullptr;
};

/// One step further: a struct's field or an array's element. A null value where there is none.
Place step(const Types &types, std::string_view structName, const Place &from, std::uint32_t index)
{
    if (const auto *elements = std::get_if<Values>(&from.value->data); elements && from.type)
        return index < elements->size() ? Place{&(*elements)[index], &from.type->element()} : Place{};
    const auto *members = std::get_if<Members>(&from.value->data);
    const Struct *definition = members ? types.find(structName) : nullptr;
    if (!definition || index >= definition->fields.size())
        return {};
    const Field &field = definition->fields[index];
    return {memberOf(*members, field.name), &field.type};
}

/// As the device hashes it: integers at their type's full width, an array by its length. Nothing for a struct.
std::optional<Bytes> rawValue(const Value &value, const Type &type)
{
    if (const auto *integer = std::get_if<Uint256>(&value.data)) {
        const auto word = integer->toBigEndian();
        return toBytes(BytesView(word).last(type.size() / 8));
    }
    if (const auto *address = std::get_if<ethereum::Address>(&value.data))
        return toBytes(address->view());
    if (const auto *flag = std::get_if<bool>(&value.data))
        return Bytes{static_cast<std::uint8_t>(*flag ? 1 : 0)};
    if (const auto *bytes = std::get_if<Bytes>(&value.data))
        return *bytes;
    if (const auto *text = std::get_if<std::string>(&value.data))
        return toBytes(asBytes(*text));
    if (const auto *elements = std::get_if<Values>(&value.data))
        return Bytes{static_cast<std::uint8_t>(elements->size() >> 8U), static_cast<std::uint8_t>(elements->size())};
    return std::nullopt;
}

bool canBeToldValue(const Value &value)
{
    if (std::holds_alternative<std::monostate>(value.data))
        return false;
    if (const auto *elements = std::get_if<Values>(&value.data))
        return elements->size() <= kMaxArraySize && std::all_of(elements->begin(), elements->end(), canBeToldValue);
    if (const auto *members = std::get_if<Members>(&value.data))
        return std::all_of(members->begin(), members->end(),
                           [](const Member &member) { return canBeToldValue(member.value); });
    return true;
}

tl::unexpected<DeviceError> nonsense(const char *what)
{
    return fail(Fault::Protocol, std::string("a question about ") + what);
}

} // namespace

bool TypedDataAnswers::canBeTold() const
{
    return canBeToldValue(m_document->domain) && canBeToldValue(m_document->message);
}

Outcome<Bytes> TypedDataAnswers::structAck(BytesView request) const
{
    SHEAF_DEVICE_TRY(message, protobuf::Message::parse(request));
    SHEAF_DEVICE_TRY(name, message.bytes(1));
    const Struct *definition = name ? m_document->types.find(toText(*name)) : nullptr;
    if (!definition)
        return nonsense("a type that the document does not have");
    protobuf::Writer writer;
    for (const Field &field : definition->fields)
        writer.bytes(
            1, protobuf::Writer().bytes(1, fieldType(m_document->types, field.type)).text(2, field.name).message());
    return writer.message();
}

Outcome<Bytes> TypedDataAnswers::valueAck(BytesView request) const
{
    SHEAF_DEVICE_TRY(message, protobuf::Message::parse(request));
    SHEAF_DEVICE_TRY(path, message.numbers(1));
    if (path.size() < 2 || path.size() > kMaxDepth + 1 || path[0] > kMessageRoot)
        return nonsense("a value that the document does not have");
    const bool isDomain = path[0] == kDomainRoot;
    Place place{isDomain ? &m_document->domain : &m_document->message, nullptr};
    for (std::size_t i = 1; i < path.size(); ++i) {
        const std::string_view root = isDomain ? kDomainType : std::string_view(m_document->primaryType);
        place = step(m_document->types, place.type ? std::string_view(place.type->text()) : root, place, path[i]);
        if (!place.value)
            return nonsense("a value that the document does not have");
    }
    const auto raw = rawValue(*place.value, *place.type);
    if (!raw)
        return nonsense("the value of a struct");
    return protobuf::Writer().bytes(1, *raw).message();
}

} // namespace sheaf::signers::trezor
