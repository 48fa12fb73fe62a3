// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"

namespace sheaf::rules {

// What is stored as JSON text within a row; integers as decimal strings. Reading is strict: Corrupt.

std::string encodeConsent(const policy::Consent &consent);
Result<policy::Consent> decodeConsent(std::string_view text);

std::string encodeReadings(const std::vector<Reading> &readings);
Result<std::vector<Reading>> decodeReadings(std::string_view text);

std::string encodeTransactions(const std::vector<LoggedTransaction> &transactions);
Result<std::vector<LoggedTransaction>> decodeTransactions(std::string_view text);

} // namespace sheaf::rules
