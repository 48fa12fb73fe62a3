// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sheaf::desktop {

/// How well what was typed fits a text; nothing where it does not. Its letters stand in the text in their order, other
/// letters between them; the beginnings of words and runs of letters count most, and of two texts that hold the same
/// the shorter one. Case and accents do not count. Words of the pattern, parted by spaces, fit each for itself.
std::optional<int> fuzzyScore(const QString &pattern, const QString &text);

} // namespace sheaf::desktop
