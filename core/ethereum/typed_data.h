// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

#include <concepts>
#include <map>
#include <variant>

/// Typed structured data (EIP-712) as `eth_signTypedData_v4` hashes it: arrays, nested and recursive structs.
/// Where programs of the field read a document in two ways, it is refused: what two parties hash differently is either
/// a mistake or bait.
namespace sheaf::ethereum::typed_data {

/// Arrays and structs inside one another, in a type or in data. A bulk order of Seaport has 24 of them.
constexpr std::size_t kMaxDepth = 64;
/// Struct types of one document; real ones have less than thirty.
constexpr std::size_t kMaxTypes = 128;
/// Bytes of one name, or of one type as it is written.
constexpr std::size_t kMaxNameSize = 256;
/// Bytes of all names and types together: every struct's encodeType repeats what it refers to, so what hashing the
/// types costs is at most kMaxTypes times this.
constexpr std::size_t kMaxTypesSize = std::size_t{64} * 1024;

/// The struct type of the domain separator.
inline constexpr std::string_view kDomainType = "EIP712Domain";

/// The type of a struct's field: atomic, `bytes`, `string`, a struct by its name, or an array of any of these.
class Type final
{
public:
    enum class Kind { Uint, Int, Address, Bool, FixedBytes, Bytes, String, Array, FixedArray, Struct };

    /// InvalidInput for what is no type. The aliases `uint` and `int` are none, as the standard says: ethers hashes
    /// them as `uint256`, viem as `uint`. Neither are `uint7`, `bytes0`, `bytes33`, `T[0]`, `T[01]` and `fixed`-point
    /// numbers, which would be structs of that name. A struct's name is an identifier; colons may stand inside, since
    /// Hyperliquid signs a `HyperliquidTransaction:UsdSend`.
    static Result<Type> parse(std::string_view text);

    Kind kind() const { return m_kind; }
    /// Bits of uintN and intN, bytes of bytesN, elements of T[n]; 0 for the others.
    std::size_t size() const { return m_size; }
    /// As it is written, `Person[2][]`: a struct's name where the kind is Struct.
    const std::string &text() const { return m_text; }
    /// What an array is an array of.
    const Type &element() const { return m_element.front(); }
    bool isArray() const { return m_kind == Kind::Array || m_kind == Kind::FixedArray; }
    /// The type without its arrays: `Person` of `Person[2][]`.
    const Type &innermost() const;

private:
    Kind m_kind = Kind::Bool;
    std::size_t m_size = 0;
    std::string m_text;
    std::vector<Type> m_element; ///< one, or none
};

struct Field
{
    std::string name;
    Type type;
};

/// A struct type of a document, and what follows from it.
struct Struct
{
    std::vector<Field> fields;
    /// `Mail(Person from,Person to,string contents)Person(string name,address wallet)`: itself, then all structs that
    /// it refers to, directly or not, sorted by name.
    std::string encodeType;
    Hash typeHash;            ///< Keccak-256 of encodeType
    bool isRecursive = false; ///< it refers to itself, directly or not
};

/// A struct type as it is written down: its name, and each field's.
struct Declaration
{
    struct Field
    {
        std::string name;
        std::string type;
    };
    std::string name;
    std::vector<Field> fields;
};

/// The struct types of a document.
class Types final
{
public:
    /// InvalidInput where a name is none, is that of an atomic type or stands twice, where a field's type is none or
    /// is not declared, and beyond the limits above. Types that nothing refers to are allowed, but checked as well.
    static Result<Types> declare(const std::vector<Declaration> &declarations);

    /// Null where it is not declared.
    const Struct *find(std::string_view name) const;
    /// All of them, by their names in the order of their bytes.
    const std::map<std::string, Struct, std::less<>> &all() const { return m_structs; }

private:
    std::map<std::string, Struct, std::less<>> m_structs;
};

struct Value;
struct Member;
using Values = std::vector<Value>;
using Members = std::vector<Member>;

/// A value of any type. uintN and intN are a Uint256 (negative numbers in two's complement over 256 bits), bytesN and
/// bytes are Bytes, arrays are Values, structs are Members in any order. Nothing at all stands for the end of recursive
/// data.
struct Value
{
    std::variant<std::monostate, Uint256, Address, bool, Bytes, std::string, Values, Members> data;

    Value() = default;
    explicit(false) Value(Uint256 value);
    explicit(false) Value(Address value);
    /// Nothing but a bool itself, so that `Value(7)` is an integer.
    template <std::same_as<bool> T> explicit(false) Value(T value);
    explicit(false) Value(Bytes value);
    explicit(false) Value(std::string value);
    explicit(false) Value(Values value);
    explicit(false) Value(Members value);
    explicit Value(const char *) = delete; // text or bytes: say which
};

struct Member
{
    std::string name;
    Value value;
};

template <std::same_as<bool> T> Value::Value(T value) : data(value) {}

/// encodeData of a struct: 32 bytes for each field, in the order of its type; the type's hash is not among them.
///
/// InvalidInput, with the way to it, for a value that does not fit its type: the wrong alternative, too large for uintN
/// or intN, the wrong length for bytesN or T[n], text that is no UTF-8, a field that is missing or there twice, and one
/// that the type does not name. Such a field is not signed: whoever showed it would show what nobody promises.
///
/// Null is a value of a recursive struct type alone, and encoded as 32 zero bytes: the standard leaves open how
/// recursive data ends, and version 4 of eth-sig-util ends it so. It takes null, and a missing field, for any struct;
/// no contract hashes a struct like that.
Result<Bytes> encodeData(const Types &types, std::string_view structName, const Value &value);

/// Keccak-256 of typeHash ‖ encodeData.
Result<Hash> hashStruct(const Types &types, std::string_view structName, const Value &value);

/// Keccak-256 of 0x19 0x01 ‖ domainSeparator ‖ structHash (EIP-191, version 0x01).
Hash digest(const Hash &domainSeparator, const Hash &structHash);

/// A whole document.
struct TypedData
{
    Types types;
    std::string primaryType;
    Value domain;
    Value message;
};

struct Hashes
{
    std::string encodeType; ///< of the primary type
    Hash structHash;        ///< hashStruct of the message
    Hash domainSeparator;   ///< hashStruct of the domain
    Hash digest;            ///< what is signed
};

/// The domain's type is what the document declares as EIP712Domain, with the fields in its order; a document without
/// one is InvalidInput (eth-sig-util hashes an empty domain there, viem one of its own making). The standard's five
/// fields are not insisted on: chains of Cosmos sign a `verifyingContract` that is a string.
///
/// Where the primary type is EIP712Domain itself, the message is empty, structHash is the domain separator, and the
/// digest covers the domain alone: Keccak-256 of 0x19 0x01 ‖ domainSeparator, as eth-sig-util and viem have it.
Result<Hashes> hash(const TypedData &document);

} // namespace sheaf::ethereum::typed_data
