// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/protobuf.h"
#include "fakes/virtual_trezor.h"

/// What the parts of the virtual Trezor share.
namespace sheaf::test {

using devices::protobuf::Message;
using devices::protobuf::Writer;

inline std::uint64_t number(const Message &message, std::uint32_t field)
{
    return message.varint(field).value().value_or(0);
}
inline Bytes bytes(const Message &message, std::uint32_t field)
{
    return toBytes(message.bytes(field).value().value_or(BytesView()));
}
inline std::string text(const Message &message, std::uint32_t field) { return toText(bytes(message, field)); }

/// A field that may stand more than once: Message looks for one alone.
inline std::vector<Bytes> repeated(BytesView message, std::uint32_t wanted)
{
    std::vector<Bytes> all;
    std::size_t at = 0;
    const auto varint = [&] {
        std::uint64_t value = 0;
        for (unsigned shift = 0;; shift += 7) {
            const std::uint8_t byte = message[at++];
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80)
                return value;
        }
    };
    while (at < message.size()) {
        const std::uint64_t key = varint();
        const std::uint64_t value = varint();
        if ((key & 7U) != 2)
            continue;
        if (key >> 3U == wanted)
            all.push_back(toBytes(message.subspan(at, value)));
        at += value;
    }
    return all;
}

} // namespace sheaf::test
