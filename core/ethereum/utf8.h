// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace sheaf::ethereum {

/// Well-formed UTF-8 (table 3-7 of the Unicode standard): no overlong form, no surrogate, nothing above U+10FFFF.
bool isUtf8(BytesView text);

} // namespace sheaf::ethereum
