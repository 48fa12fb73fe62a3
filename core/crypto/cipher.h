// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

namespace sheaf::crypto {

/// XChaCha20-Poly1305: 24 bytes of nonce ‖ ciphertext ‖ 16 bytes of tag. `key` is 32 bytes; `identity` is
/// authenticated with it and not stored, so that a box opens only in the place that it was sealed for.
Bytes seal(const Secret &key, BytesView plaintext, BytesView identity, BytesView nonce24);
/// Corrupt where the key, the identity or any byte is not the right one.
Result<Secret> open(const Secret &key, BytesView box, BytesView identity);

/// AES-128-CTR, as keystore V3 files use it; encryption and decryption are the same. `key` and `iv` are 16 bytes.
Result<Secret> aes128Ctr(BytesView key, BytesView iv, BytesView data);

} // namespace sheaf::crypto
