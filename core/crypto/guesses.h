// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

namespace sheaf::crypto {

/// The logarithm, to the base 10, of how many tries somebody needs who knows how people choose passwords: common ones,
/// words, names, dates, keyboard runs, repetitions and their disguises (zxcvbn, Wheeler 2016). Asks nobody. Counts the
/// first 128 bytes, up to a zero byte; the password's bytes are left in no other memory.
double guessesLog10(const Secret &password);

} // namespace sheaf::crypto
