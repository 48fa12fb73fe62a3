// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "preferences.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf::desktop {

namespace {

const QString kEnglish = QStringLiteral("en");

} // namespace

QStringList Language::known()
{
    return {kEnglish, QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("zh_CN")};
}

QString Language::nameOf(const QString &language)
{
    if (language == QLatin1String("de"))
        return QStringLiteral("Deutsch");
    if (language == QLatin1String("es"))
        return QStringLiteral("Español");
    if (language == QLatin1String("zh_CN"))
        return QStringLiteral("简体中文");
    return QStringLiteral("English");
}

QString Language::bestOf(const QStringList &wished)
{
    for (const QString &one : wished) {
        const QLocale locale(one);
        for (const QString &ours : known()) {
            const QLocale own(ours);
            if (own.language() == locale.language() && own.script() == locale.script())
                return ours;
        }
    }
    return kEnglish;
}

Language::Language(Preferences *preferences, QObject *parent) : QObject(parent), m_preferences(preferences)
{
    apply();
    connect(preferences, &Preferences::changed, this, [this] {
        if (m_preferences->language() == m_said)
            return;
        apply();
        Q_EMIT changed();
    });
}

Language::~Language() = default;

QStringList Language::choices() const
{
    QStringList all{tr("As the desktop (%1)").arg(nameOf(bestOf(QLocale::system().uiLanguages())))};
    for (const QString &language : known())
        all << nameOf(language);
    return all;
}

int Language::chosen() const { return static_cast<int>(known().indexOf(m_preferences->language())) + 1; }

void Language::choose(int choice) { m_preferences->setLanguage(known().value(choice - 1)); }

void Language::apply()
{
    m_said = m_preferences->language();
    const QLocale system = QLocale::system();
    m_current = known().contains(m_said) ? m_said : bestOf(system.uiLanguages());
    // Who speaks the desktop's language writes numbers as the desktop does: de_AT stays de_AT.
    const QLocale chosen(m_current);
    QLocale::setDefault(chosen.language() == system.language() && chosen.script() == system.script() ? system : chosen);
    m_translator.reset(); // takes itself out
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/translations/sheaf_%1.qm").arg(m_current)))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translator = std::move(translator);
}

} // namespace sheaf::desktop
