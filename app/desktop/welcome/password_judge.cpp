// SPDX-License-Identifier: GPL-3.0-or-later
#include "password_judge.h"

#include <QCoreApplication>

namespace sheaf::desktop {

namespace {

constexpr double kMinute = 60;
constexpr double kHour = 60 * kMinute;
constexpr double kDay = 24 * kHour;
constexpr double kYear = 365 * kDay;

QString spanOf(double seconds)
{
    const auto count = [seconds](double unit) { return static_cast<int>(seconds / unit); };
    if (seconds < kMinute)
        return PasswordJudge::tr("less than a minute");
    if (seconds < kHour)
        return PasswordJudge::tr("about %n minutes", nullptr, count(kMinute));
    if (seconds < 2 * kDay)
        return PasswordJudge::tr("about %n hours", nullptr, count(kHour));
    if (seconds < 2 * kYear)
        return PasswordJudge::tr("about %n days", nullptr, count(kDay));
    if (seconds < 1000 * kYear)
        return PasswordJudge::tr("about %n years", nullptr, count(kYear));
    return PasswordJudge::tr("more than a thousand years");
}

QString tooShort()
{
    return PasswordJudge::tr("A password has at least %n characters.", nullptr,
                             static_cast<int>(wallet::PasswordStrength::kLeastCharacters));
}

} // namespace

PasswordJudge::PasswordJudge(QObject *parent) : QObject(parent) {}

PasswordJudge::~PasswordJudge() = default;

void PasswordJudge::setField(SecretField *field)
{
    if (m_field == field)
        return;
    disconnect(m_following);
    disconnect(m_leaving);
    m_field = field;
    if (field != nullptr) {
        m_following = connect(field, &SecretField::edited, this, &PasswordJudge::judge);
        m_leaving = connect(field, &QObject::destroyed, this, [this] {
            m_field = nullptr;
            judge();
        });
    }
    judge();
}

void PasswordJudge::judge()
{
    m_strength = m_field == nullptr ? wallet::PasswordStrength() : wallet::passwordStrength(m_field->copy());
    Q_EMIT judged();
}

int PasswordJudge::level() const { return m_strength.characters == 0 ? 0 : static_cast<int>(m_strength.level()) + 1; }

QString PasswordJudge::word() const
{
    if (m_strength.characters == 0)
        return {};
    using Level = wallet::PasswordStrength::Level;
    switch (m_strength.level()) {
    case Level::VeryWeak:
        return tr("Very weak");
    case Level::Weak:
        return tr("Weak");
    case Level::Fair:
        return tr("Fair");
    case Level::Strong:
        return tr("Strong");
    case Level::VeryStrong:
        return tr("Very strong");
    }
    return {};
}

QString PasswordJudge::note() const
{
    if (m_strength.characters == 0)
        return tr("Four or five words that have nothing to do with each other are strong, and easy to remember.");
    if (m_strength.characters < wallet::PasswordStrength::kLeastCharacters)
        return tooShort();
    return tr("Somebody who has copied the vault, and ten thousand computers like this one, would need %1.")
        .arg(spanOf(m_strength.secondsToGuess()));
}

QString PasswordJudge::flawOf(const Secret &password, const Secret &again)
{
    const wallet::PasswordStrength strength = wallet::passwordStrength(password);
    if (strength.characters < wallet::PasswordStrength::kLeastCharacters)
        return tooShort();
    if (!strength.isEnough())
        return tr("This password is too easy to guess. Make it longer, for example by another word.");
    if (!(password == again))
        return tr("The two passwords are not the same. Type the second one again.");
    return {};
}

} // namespace sheaf::desktop
