// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/reviewer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sheaf::wallet {

/// What is about to be signed, as `--json` has it: `{"call"?, "domain"?, "fields"?, "explanation", "notices", "hashes",
/// "cut"?}`. A call: `{"to", "value", "selector"?, "function"?, "source", "guess"?, "intent", "arguments", "shown"?,
/// "calls"}`; `source` is own, descriptor, guess or unknown.
QJsonObject toJson(const clearsign::Review &review);

/// `[{"severity": "info" | "warning" | "critical", "code", "text"}]`.
QJsonArray noticesJson(const std::vector<policy::Notice> &notices);

/// Denied, with the critical notices and their codes, unless each code is among those that were accepted.
Result<void> requireAccepted(const clearsign::Review &review, const std::vector<std::string> &accepted);

} // namespace sheaf::wallet
