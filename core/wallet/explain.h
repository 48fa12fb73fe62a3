// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace sheaf::wallet {

/// What went wrong, in a sentence for a person that says what to do next. The error's detail stands beside it, for
/// whoever wants to know more.
std::string explain(const Error &error);

} // namespace sheaf::wallet
