// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "execution/journal.h"

namespace sheaf::execution {

/// What the plans have spent together, and those of one rule among them: of open steps the worst fee, of mined ones
/// what they paid. What is done, open or mined in part counts with its whole amount; what does not fit counts as all
/// there is, which stops every cap.
policy::Spent spentBy(const std::vector<JournalEntry> &entries, std::string_view ruleId);

} // namespace sheaf::execution
