// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

namespace sheaf::keys {

/// UTF-8 in Unicode's normalisation form KD, as BIP-39 wants passphrases: `é` typed on two keyboards is one passphrase.
/// InvalidInput where it is not UTF-8 or has more than 1,024 bytes.
Result<Secret> toNfkd(const Secret &utf8);

} // namespace sheaf::keys
