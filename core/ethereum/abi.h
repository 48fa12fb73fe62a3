// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

#include <concepts>
#include <variant>

/// Contract ABI encoding, after the Solidity documentation's "Contract ABI Specification".
namespace sheaf::ethereum::abi {

/// A parsed ABI type: `uint256`, `bytes32`, `address[2][]`, `(uint256,(bool,string)[])` (also written `tuple(...)`),
/// `uint`/`int` for their 256-bit forms, `function` as bytes24.
class Type final
{
public:
    enum class Kind { Uint, Int, Address, Bool, FixedBytes, Bytes, String, Array, FixedArray, Tuple };

    /// InvalidInput names the position of what is wrong. Nesting is limited to 32. `T[0]`, `()` and `fixed` are none
    /// of Solidity's types and are refused: so every value takes a word at least.
    static Result<Type> parse(std::string_view text);

    Kind kind() const { return m_kind; }
    /// Bits of uintN/intN, bytes of bytesN, elements of T[k]; 0 for the others.
    std::size_t size() const { return m_size; }
    /// The element of an array, the components of a tuple; empty for the others.
    const std::vector<Type> &components() const { return m_components; }
    bool isDynamic() const { return m_dynamic; }
    /// Bytes that a value takes in its container's head: 32 for every dynamic type.
    std::size_t headSize() const { return m_headSize; }
    /// As it stands in a signature that is hashed: `uint256`, `(address,bool,bytes)[]`.
    /// `function` keeps its name there, as Solidity hashes it.
    std::string canonical() const;

    friend bool operator==(const Type &, const Type &) = default;

private:
    friend class TypeParser;
    Kind m_kind = Kind::Uint;
    std::size_t m_size = 256;
    std::vector<Type> m_components;
    bool m_dynamic = false;
    bool m_isFunction = false; ///< bytes24 written as `function`
    std::size_t m_headSize = 32;
};

struct Value;
using Values = std::vector<Value>;

/// A value of any ABI type. uintN and intN are a Uint256 (negative numbers in two's complement over 256 bits), bytesN
/// and bytes are Bytes, arrays and tuples are Values.
struct Value
{
    std::variant<Uint256, Address, bool, Bytes, std::string, Values> data;

    Value() = default;
    explicit(false) Value(Uint256 value) : data(value) {}
    explicit(false) Value(std::uint64_t value) : data(Uint256(value)) {}
    explicit(false) Value(Address value) : data(value) {}
    explicit(false) Value(Hash value) : data(toBytes(value.view())) {}
    /// Nothing but a bool itself, so that `Value(7)` is an integer.
    template <std::same_as<bool> T> explicit(false) Value(T value) : data(value) {}
    explicit(false) Value(Bytes value) : data(std::move(value)) {}
    explicit(false) Value(std::string value) : data(std::move(value)) {}
    explicit(false) Value(Values value) : data(std::move(value)) {}
    explicit Value(const char *) = delete; // text or bytes: say which

    /// What it holds; a wrong guess is a defect of ours and ends the program (decode() made it by type).
    const Uint256 &asUint() const;
    const Address &asAddress() const;
    bool asBool() const;
    const Bytes &asBytes() const;
    const std::string &asString() const;
    const Values &asValues() const;

    friend bool operator==(const Value &, const Value &) = default;
};

/// Encodes `values` as the arguments of a function with these types. InvalidInput where a value does not fit its
/// type: the wrong alternative, too large for uintN or intN, the wrong length for bytesN or T[k].
Result<Bytes> encode(const std::vector<Type> &types, const Values &values);

/// Decodes strictly: every offset inside the data, every padding byte as the encoder writes it (zero; sign-extended
/// for intN; booleans 0 or 1; addresses of 20 bytes), strings valid UTF-8, lengths that the data can hold. What an
/// answer with nested offsets may cost is bounded by its own size. Trailing bytes behind the last value are allowed,
/// as contracts may return more than an older ABI knows.
Result<Values> decode(const std::vector<Type> &types, BytesView data);

/// A function's signature and what follows from it.
class Function final
{
public:
    /// `balanceOf(address)(uint256)`: name, argument types, and, where it returns something, the types of that.
    static Result<Function> parse(std::string_view signature);
    /// The same for a signature written in our own source: a mistake in it ends the program.
    static Function of(std::string_view signature);

    const std::string &name() const { return m_name; }
    /// `balanceOf(address)`: the text whose Keccak-256 begins with the selector.
    const std::string &signature() const { return m_signature; }
    Selector selector() const { return m_selector; }
    const std::vector<Type> &inputs() const { return m_inputs; }
    const std::vector<Type> &outputs() const { return m_outputs; }

    /// Selector and arguments.
    Result<Bytes> encodeCall(const Values &arguments) const;
    /// The same where the arguments come from our own source and must fit: a mismatch ends the program.
    Bytes call(const Values &arguments) const;
    Result<Values> decodeResult(BytesView data) const;
    /// The arguments of calldata; InvalidInput where the selector is another.
    Result<Values> decodeCall(BytesView calldata) const;

private:
    std::string m_name;
    std::string m_signature;
    Selector m_selector;
    std::vector<Type> m_inputs;
    std::vector<Type> m_outputs;
};

/// What a reverted call says: `Error(string)`'s text (in one line, without control characters, cut at 300 bytes),
/// `Panic(uint256)`'s code in words, or the selector of an error of the contract's own; "without a reason" for no data.
std::string describeRevert(BytesView data);

/// topic0 of an event: the Keccak-256 of `Transfer(address,address,uint256)`.
Hash eventTopic(std::string_view signature);

} // namespace sheaf::ethereum::abi
