// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/password_strength.h"

#include <QtTest>

using namespace sheaf;
using keys::PasswordStrength;
using Level = PasswordStrength::Level;

namespace {

PasswordStrength strengthOf(std::string_view text) { return keys::passwordStrength(Secret::copyOf(asBytes(text))); }

} // namespace

class TestPasswordStrength final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commonOnes_areNotEnough()
    {
        for (const char *common : {"", "password", "123456789", "qwertyuiop", "Summer2024!", "letmein123", "iloveyou"})
            QVERIFY2(!strengthOf(common).isEnough(), common);
    }

    void fourWords_areEnough()
    {
        QVERIFY(strengthOf("correct horse battery staple").isEnough());
        QCOMPARE(strengthOf("ordeal fabric lucid tundra").level(), Level::VeryStrong);
    }

    void aShortOne_isNotEnough_howeverRandom()
    {
        QCOMPARE(strengthOf("\xE2\x82\xACq7!").characters, std::size_t{4});
        QVERIFY(!(PasswordStrength{7, 20}.isEnough()));
        QVERIFY((PasswordStrength{8, 20}.isEnough()));
    }

    void levels_growWithTheGuesses()
    {
        QCOMPARE((PasswordStrength{20, 4.9}.level()), Level::VeryWeak);
        QCOMPARE((PasswordStrength{20, 8.9}.level()), Level::Weak);
        QCOMPARE((PasswordStrength{20, 9.0}.level()), Level::Fair);
        QCOMPARE((PasswordStrength{20, 10.0}.level()), Level::Strong);
        QCOMPARE((PasswordStrength{20, 14.0}.level()), Level::VeryStrong);
    }

    /// 10^9 tries, half of them, ten thousand a second.
    void theTime_isThatOfHalfTheTries() { QCOMPARE((PasswordStrength{20, 9}.secondsToGuess()), 50'000.0); }
};

QTEST_GUILESS_MAIN(TestPasswordStrength)
#include "tst_password_strength.moc"
