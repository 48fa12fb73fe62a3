// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: base
#include "base/phrase.h"

#include <cstdlib>

/// Whatever stands in a stored decision is refused, or is exactly what would be stored again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto phrase = sheaf::Phrase::parse(bytes);
    if (phrase && (phrase->stored() != bytes || phrase->english().size() > bytes.size() + 32 * size))
        std::abort();
    return 0;
}
