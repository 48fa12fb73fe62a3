// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

/// Bytewords (BCR-2020-012) in their minimal form: two letters for each byte, and for its CRC-32 at the end.
namespace sheaf::devices::bytewords {

/// Lower-case letters.
std::string encode(BytesView data);

/// Letters of either case. InvalidInput for an odd number of them, for a pair that is no word, for fewer than the
/// checksum's four, and where the checksum is wrong.
Result<Bytes> decode(std::string_view letters);

} // namespace sheaf::devices::bytewords
