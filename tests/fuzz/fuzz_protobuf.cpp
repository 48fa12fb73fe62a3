// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: devices
#include "devices/protobuf.h"

#include <cstdlib>

using namespace sheaf;
using namespace sheaf::devices;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

// Any bytes are a message or are not, each field has one kind, and a field that was read is the same once it was
// written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto message = protobuf::Message::parse({data, size});
    if (!message) {
        require(message.error().fault == Fault::Protocol);
        return 0;
    }
    for (std::uint32_t field = 1; field <= 48; ++field) {
        const auto number = message->varint(field);
        const auto bytes = message->bytes(field);
        require(number.has_value() || bytes.has_value() || !message->numbers(field) ||
                message->numbers(field)->size() <= protobuf::Message::kMaxFields);
        if (number && *number) {
            const Bytes again = protobuf::Writer().varint(field, **number).message();
            require(protobuf::Message::parse(again)->varint(field).value() == *number);
        }
        if (bytes && *bytes) {
            const Bytes again = protobuf::Writer().bytes(field, **bytes).message();
            require(toBytes(**protobuf::Message::parse(again)->bytes(field)) == toBytes(**bytes));
        }
    }
    return 0;
}
