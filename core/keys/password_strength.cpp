// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/password_strength.h"

#include "crypto/guesses.h"

#include <algorithm>
#include <cmath>

namespace sheaf::keys {

namespace {

// At ten thousand tries a second, in which half of the guesses are needed: 5 s, 14 h, 6 days, 160 years.
constexpr double kWeak = 5;
constexpr double kFair = 9;
constexpr double kStrong = 10;
constexpr double kVeryStrong = 14;

bool isFirstByte(std::uint8_t byte) { return (byte & 0xC0U) != 0x80; }

} // namespace

PasswordStrength::Level PasswordStrength::level() const
{
    if (guessesLog10 < kWeak)
        return Level::VeryWeak;
    if (guessesLog10 < kFair)
        return Level::Weak;
    if (guessesLog10 < kStrong)
        return Level::Fair;
    return guessesLog10 < kVeryStrong ? Level::Strong : Level::VeryStrong;
}

double PasswordStrength::secondsToGuess() const { return std::pow(10.0, guessesLog10) / 2 / kTriesPerSecond; }

PasswordStrength passwordStrength(const Secret &password)
{
    const BytesView bytes = password.view();
    return {static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), isFirstByte)),
            crypto::guessesLog10(password)};
}

} // namespace sheaf::keys
