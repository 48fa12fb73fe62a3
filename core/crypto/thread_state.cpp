// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/thread_state.h"

#include <openssl/crypto.h>

namespace sheaf::crypto {

void releaseThreadState() noexcept { OPENSSL_thread_stop(); }

} // namespace sheaf::crypto
