// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

namespace sheaf::keys {

/// How long a password stands against somebody who has the vault's files.
struct PasswordStrength
{
    enum class Level { VeryWeak, Weak, Fair, Strong, VeryStrong };

    static constexpr std::size_t kLeastCharacters = 8;
    /// Who has the files tries as fast as this many computers like the one that the vault was made on, where one try
    /// takes a second (calibrate()).
    static constexpr double kTriesPerSecond = 10'000;

    std::size_t characters = 0;
    double guessesLog10 = 0;

    Level level() const;
    /// Whether a vault may have it: at least kLeastCharacters, and Fair.
    bool isEnough() const { return characters >= kLeastCharacters && level() >= Level::Fair; }
    /// Until it is found, by the attacker above; on average half of all tries are needed.
    double secondsToGuess() const;
};

PasswordStrength passwordStrength(const Secret &password);

} // namespace sheaf::keys
