// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "wallet/review_knowledge.h"

namespace sheaf::cli {

/// `--descriptor FILE`, once for each.
OptionSpec descriptorOption();
/// `--accept CODE`, once for each critical notice that is to be signed all the same.
OptionSpec acceptOption();

/// What ships, and what --descriptor names.
Result<wallet::Knowledge> knowledgeOf(const Arguments &arguments);
std::vector<std::string> acceptedCodes(const Arguments &arguments);

} // namespace sheaf::cli
