// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

namespace sheaf::keys {

/// Base58Check, Bitcoin's text of extended keys: the payload and four bytes of its double SHA-256.
Secret base58CheckEncode(BytesView payload);

/// Exactly `size` bytes of payload. InvalidInput for another length, another alphabet or a wrong checksum.
Result<Secret> base58CheckDecode(std::string_view text, std::size_t size);

} // namespace sheaf::keys
