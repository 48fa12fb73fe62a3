// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

namespace sheaf::ethereum {

/// What `personal_sign` signs (EIP-191, version 0x45): the Keccak-256 of "\x19Ethereum Signed Message:\n", the length
/// of the message in decimal, and the message.
Hash personalMessageHash(BytesView message);

} // namespace sheaf::ethereum
