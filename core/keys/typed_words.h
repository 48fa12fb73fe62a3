// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

namespace sheaf::keys {

/// What a person typed or pasted, in lower case (of ASCII) and with one space behind each word: white space is ASCII's,
/// and what copying from a page brings along.
Secret spacedWords(const Secret &text);

} // namespace sheaf::keys
