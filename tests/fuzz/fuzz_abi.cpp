// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: ethereum
#include "ethereum/abi.h"

#include <cstdlib>

using namespace sheaf;
using namespace sheaf::ethereum;

namespace {

void require(bool held)
{
    if (!held)
        std::abort();
}

void decodeAs(const abi::Type &type, BytesView data)
{
    const auto values = abi::decode({type}, data);
    if (!values)
        return;
    // The data may be laid out in another order than ours; the values in our layout must come back as they are.
    const auto encoded = abi::encode({type}, *values);
    require(encoded.has_value());
    const auto again = abi::decode({type}, *encoded);
    require(again && *again == *values);
}

} // namespace

/// The first line of the input is a type, the rest is data: so both parsers meet anything, and each other.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const BytesView input(data, size);
    const std::string text = toText(input);
    const std::size_t lineEnd = std::min(text.find('\n'), text.size());
    const BytesView rest = input.subspan(std::min(lineEnd + 1, size));
    if (const auto type = abi::Type::parse(text.substr(0, lineEnd))) {
        require(*abi::Type::parse(type->canonical()) == *type);
        decodeAs(*type, rest);
    }
    static_cast<void>(abi::Function::parse(text.substr(0, lineEnd)));
    static_cast<void>(abi::describeRevert(input));
    // A type that has everything, for the inputs whose first line is none.
    static const abi::Type everything =
        *abi::Type::parse("(uint8,int16[],(bytes,string[2])[],address,bool[3],bytes5,uint[][][])");
    decodeAs(everything, input);
    return 0;
}
