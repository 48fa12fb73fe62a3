// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: devices
#include "devices/qr_picture.h"

#include <cstdlib>

using namespace sheaf;

/// Pictures of anybody: an answer has texts, or says why not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto texts = devices::qrTextsIn({data, size});
    if (texts ? texts->empty() || texts->size() > 64 : texts.error().detail.empty())
        std::abort();
    return 0;
}
