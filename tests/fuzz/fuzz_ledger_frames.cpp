// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: devices
#include "devices/ledger_frames.h"

#include <cstdlib>

using namespace sheaf;
using namespace sheaf::devices;

/// Reports of a device that says what it likes: an answer is never longer than it said, and the same again as frames.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::uint16_t kChannel = 0x0101;
    BytesView input(data, size);
    LedgerAnswer answer(kChannel);
    while (!input.empty()) {
        const BytesView report = input.first(std::min(input.size(), PacketPort::kPacketSize));
        input = input.subspan(report.size());
        const auto took = answer.take(report);
        if (!took)
            return 0;
        if (*took != LedgerAnswer::Took::Last)
            continue;
        const Bytes whole = std::move(answer).whole();
        if (whole.size() < 2 || whole.size() > 65'535)
            std::abort();
        LedgerAnswer again(kChannel);
        for (const Bytes &frame : ledgerFrames(kChannel, whole))
            if (!again.take(frame))
                std::abort();
        if (std::move(again).whole() != whole)
            std::abort();
        return 0;
    }
    return 0;
}
