// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account_finder.h"
#include "accounts_model.h"
#include "activity_model.h"
#include "code_accounts.h"
#include "code_exchange.h"
#include "contacts_model.h"
#include "deposit_model.h"
#include "desktop_services.h"
#include "device_questions.h"
#include "key_log_model.h"
#include "language.h"
#include "locking.h"
#include "logind.h"
#include "markets_model.h"
#include "network_settings.h"
#include "onboarding_model.h"
#include "other_wallet.h"
#include "palette_model.h"
#include "portfolio_model.h"
#include "position_model.h"
#include "positions_model.h"
#include "preferences.h"
#include "receive_model.h"
#include "review_model.h"
#include "rule_detail.h"
#include "rule_runner.h"
#include "rule_writer.h"
#include "rules_model.h"
#include "security_model.h"
#include "send_model.h"
#include "session.h"
#include "toasts.h"
#include "unlock_model.h"
#include "upcoming_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace sheaf::desktop {

/// Everything that the window shows, by feature. Made once, before the QML engine, and handed to the shell alone.
class Program final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main()")
    Q_PROPERTY(sheaf::desktop::Session *session READ session CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::Preferences *preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::UnlockModel *unlock READ unlock CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::OnboardingModel *onboarding READ onboarding CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::Locking *locking READ locking CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::ReviewModel *review READ review CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::PortfolioModel *portfolio READ portfolio CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::PositionsModel *positions READ positions CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::PositionModel *position READ position CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::UpcomingModel *upcoming READ upcoming CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::DepositModel *deposit READ deposit CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::MarketsModel *markets READ markets CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::SendModel *send READ send CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::ReceiveModel *receive READ receive CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::ActivityModel *activity READ activity CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::Language *language READ language CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::ToastModel *toasts READ toasts CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::NetworkSettings *networkSettings READ networkSettings CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::AccountsModel *accounts READ accounts CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::ContactsModel *contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::SecurityModel *security READ security CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::KeyLogModel *keyLog READ keyLog CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::DeviceQuestions *deviceQuestions READ deviceQuestions CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::CodeExchange *codeExchange READ codeExchange CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::CodeAccounts *codeAccounts READ codeAccounts CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::OtherWallet *otherWallet READ otherWallet CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::AccountFinder *accountFinder READ accountFinder CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::BackgroundModel *background READ background CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::PaletteModel *palette READ palette CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::RulesModel *rules READ rules CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::RuleDetail *ruleDetail READ ruleDetail CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::RuleWriter *ruleWriter READ ruleWriter CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::RuleRunner *ruleRunner READ ruleRunner CONSTANT FINAL)

public:
    Program(std::unique_ptr<wallet::Wallet> wallet, const QString &preferencesFile, QObject *parent = nullptr);
    ~Program() override;

    Session *session() { return &m_session; }
    Preferences *preferences() { return &m_preferences; }
    UnlockModel *unlock() { return &m_unlock; }
    OnboardingModel *onboarding() { return &m_onboarding; }
    Locking *locking() { return &m_locking; }
    ReviewModel *review() { return &m_review; }
    PortfolioModel *portfolio() { return &m_portfolio; }
    PositionsModel *positions() { return &m_positions; }
    PositionModel *position() { return &m_position; }
    UpcomingModel *upcoming() { return &m_upcoming; }
    DepositModel *deposit() { return &m_deposit; }
    MarketsModel *markets() { return &m_markets; }
    SendModel *send() { return &m_send; }
    ReceiveModel *receive() { return &m_receive; }
    ActivityModel *activity() { return &m_activity; }
    Language *language() { return &m_language; }
    ToastModel *toasts() { return &m_toasts; }
    NetworkSettings *networkSettings() { return &m_networkSettings; }
    AccountsModel *accounts() { return &m_accounts; }
    ContactsModel *contacts() { return &m_contacts; }
    SecurityModel *security() { return &m_security; }
    KeyLogModel *keyLog() { return &m_keyLog; }
    DeviceQuestions *deviceQuestions() { return &m_deviceQuestions; }
    CodeExchange *codeExchange() { return &m_codeExchange; }
    CodeAccounts *codeAccounts() { return &m_codeAccounts; }
    OtherWallet *otherWallet() { return &m_otherWallet; }
    AccountFinder *accountFinder() { return &m_accountFinder; }
    BackgroundModel *background() { return &m_background; }
    PaletteModel *palette() { return &m_palette; }

    /// The tray, notifications, and what the desktop wishes: once the first frame is there.
    void startDesktop(const QDBusConnection &bus);
    RulesModel *rules() { return &m_rules; }
    RuleDetail *ruleDetail() { return &m_ruleDetail; }
    RuleWriter *ruleWriter() { return &m_ruleWriter; }
    RuleRunner *ruleRunner() { return &m_ruleRunner; }

private:
    Preferences m_preferences;
    Language m_language{&m_preferences};
    Session m_session;
    SystemClock m_clock;
    Logind m_logind;
    Locking m_locking{&m_session, &m_logind, &m_clock};
    ToastModel m_toasts;
    UnlockModel m_unlock{&m_session};
    OnboardingModel m_onboarding{&m_session};
    PortfolioModel m_portfolio{&m_session};
    PositionsModel m_positions{&m_session};
    PositionModel m_position{&m_session};
    UpcomingModel m_upcoming{&m_session};
    MarketsModel m_markets{&m_session};
    NetworkSettings m_networkSettings{&m_session};
    AccountsModel m_accounts{&m_session, &m_toasts};
    ContactsModel m_contacts{&m_session, &m_toasts};
    SecurityModel m_security{&m_session, &m_toasts};
    KeyLogModel m_keyLog{&m_session};
    DeviceQuestions m_deviceQuestions{&m_session};
    CodeExchange m_codeExchange{&m_session};
    CodeAccounts m_codeAccounts{&m_session, &m_toasts};
    OtherWallet m_otherWallet{&m_session, &m_toasts};
    AccountFinder m_accountFinder{&m_session, &m_toasts};
    BackgroundModel m_background{&m_session};
    PaletteModel m_palette{&m_session, &m_toasts};
    std::unique_ptr<DesktopServices> m_desktop;
    ReviewModel m_review{&m_session};
    DepositModel m_deposit{&m_session, &m_markets, &m_review};
    SendModel m_send{&m_session};
    ReceiveModel m_receive{&m_session};
    ActivityModel m_activity{&m_session, &m_review};
    RulesModel m_rules{&m_session, &m_review};
    RuleDetail m_ruleDetail{&m_session};
    RuleWriter m_ruleWriter{&m_session};
    RuleRunner m_ruleRunner{&m_session, &m_review};
};

} // namespace sheaf::desktop
