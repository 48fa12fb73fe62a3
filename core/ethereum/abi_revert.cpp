// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/abi.h"

namespace sheaf::ethereum::abi {

namespace {

constexpr std::size_t kLongestReason = 300;

/// In one line and not too long: the text is whatever the contract wants to say to a log.
std::string printable(std::string text)
{
    if (text.size() > kLongestReason) {
        std::size_t end = kLongestReason;
        while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) // not inside a character
            --end;
        text.resize(end);
        text += "…";
    }
    for (char &c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = ' ';
    return text;
}

/// Solidity's documentation, "Panic via assert and Error via require".
std::string panicReason(const Uint256 &code)
{
    switch (code.toUint64().value_or(~0ULL)) {
    case 0x01:
        return "an assertion of the contract failed";
    case 0x11:
        return "arithmetic overflow in the contract";
    case 0x12:
        return "division by zero in the contract";
    case 0x21:
        return "a value outside an enumeration";
    case 0x22:
        return "a wrongly encoded byte array in storage";
    case 0x31:
        return "pop from an empty array";
    case 0x32:
        return "an array index out of bounds";
    case 0x41:
        return "the contract ran out of memory";
    case 0x51:
        return "a call of an unset function pointer";
    default:
        return "panic code " + code.toHexQuantity();
    }
}

} // namespace

std::string describeRevert(BytesView data)
{
    static const Function error = Function::of("Error(string)");
    static const Function panic = Function::of("Panic(uint256)");
    if (const auto reason = error.decodeCall(data))
        return printable((*reason)[0].asString());
    if (const auto code = panic.decodeCall(data))
        return panicReason((*code)[0].asUint());
    if (data.empty())
        return "without a reason";
    if (data.size() < Selector::kSize)
        return "with unreadable data " + toHexPrefixed(data);
    return "with the contract's own error " + toHexPrefixed(data.first(Selector::kSize));
}

} // namespace sheaf::ethereum::abi
