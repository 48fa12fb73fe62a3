// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: devices
#include "devices/bytewords.h"
#include "devices/uniform_resource.h"

#include <cstdlib>

using namespace sheaf;
using namespace sheaf::devices;

namespace {

/// Lines as a camera would read them, of anybody.
void readLines(std::string_view text)
{
    UrDecoder decoder;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        static_cast<void>(decoder.receive(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (decoder.isComplete() && decoder.progress() < 1)
        std::abort();
}

/// Parts with any content behind a right checksum, which letters alone would hardly find.
void readParts(BytesView data)
{
    fountain::Decoder decoder;
    constexpr std::size_t kStep = 24;
    for (std::size_t at = 0; at < data.size(); at += kStep) {
        const auto part = fountain::Part::parse(data.subspan(at, std::min(kStep, data.size() - at)));
        if (!part)
            continue;
        if (*fountain::Part::parse(part->serialize()) != *part)
            std::abort();
        static_cast<void>(decoder.receive(*part));
        if (decoder.received() > decoder.count())
            std::abort();
    }
}

/// Whatever is encoded is decoded from any parts that are enough.
void roundTrip(BytesView data)
{
    const auto encoder = UrEncoder::make({"bytes", toBytes(data)}, 16);
    if (!encoder)
        return;
    UrDecoder decoder;
    for (std::uint32_t i = 0; !decoder.isComplete(); ++i)
        if (i > 100 + 20 * encoder->count() || !decoder.receive(encoder->part(1 + i * 3)))
            std::abort();
    if (decoder.resource().cbor != toBytes(data))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const BytesView input(data, size);
    readLines({reinterpret_cast<const char *>(data), size});
    readParts(input);
    if (size <= 256)
        roundTrip(input);
    return 0;
}
