// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: ethereum
#include "ethereum/rlp.h"

#include <cstdlib>

using namespace sheaf;

/// RLP has one form for each value: whatever decodes must encode to the same bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const BytesView input(data, size);
    const auto item = ethereum::rlp::decode(input);
    if (item && ethereum::rlp::encode(*item) != toBytes(input))
        std::abort();
    return 0;
}
