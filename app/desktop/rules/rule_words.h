// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/wallet.h"

#include <QString>

/// Rules and decisions in words.
namespace sheaf::desktop {

/// What a rule is called; `Rule 3` where its sentence has no name.
QString ruleName(const wallet::Rule &rule);
/// Its sentence without the name.
QString ruleSentence(const wallet::Rule &rule);
/// `acted`, `waits`: a decision as a word.
QString decisionWord(wallet::Decision decision);
/// The tone of that word: 0 neutral, 1 good, 2 bad, 3 caution, 4 it wants something of the person.
int decisionTone(wallet::Decision decision);

} // namespace sheaf::desktop
