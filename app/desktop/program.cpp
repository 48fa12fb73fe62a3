// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

namespace sheaf::desktop {

Program::Program(std::unique_ptr<wallet::Wallet> wallet, const QString &preferencesFile, QObject *parent)
    : QObject(parent), m_preferences(preferencesFile), m_session(std::move(wallet), &m_preferences)
{
    m_send.setPresent(
        [this](const QString &title, SendModel::MakePlan make) { m_review.present(title, std::move(make)); });
    connect(&m_language, &Language::changed, &m_session, &Session::reword);
    connect(&m_networkSettings, &NetworkSettings::done, &m_toasts, qOverload<const QString &>(&ToastModel::say));
    connect(&m_palette, &PaletteModel::quitWanted, &m_background, &BackgroundModel::quit);
    connect(&m_palette, &PaletteModel::newRuleWanted, &m_ruleWriter, [this] { m_ruleWriter.begin(); });
    connect(&m_palette, &PaletteModel::ruleWanted, &m_ruleDetail, &RuleDetail::open);
    connect(&m_activity, &ActivityModel::ruleWanted, &m_palette, &PaletteModel::openRule);
}

Program::~Program() = default;

void Program::startDesktop(const QDBusConnection &bus)
{
    if (!m_desktop)
        m_desktop = std::make_unique<DesktopServices>(bus, &m_session, &m_background, &m_toasts);
}

} // namespace sheaf::desktop
