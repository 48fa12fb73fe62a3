// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review_facts.h"
#include "rule_log_model.h"
#include "secret_field.h"
#include "session.h"

namespace sheaf::desktop {

/// A function that a rule would be allowed to call, on each of the contracts.
struct ConsentCall
{
    Q_GADGET
    Q_PROPERTY(QString why MEMBER why FINAL)
    Q_PROPERTY(QString function MEMBER function FINAL)
    Q_PROPERTY(QString chain MEMBER chain FINAL)
    Q_PROPERTY(QStringList contracts MEMBER contracts FINAL)

public:
    QString why;
    QString function;
    QString chain;
    QStringList contracts; ///< name and full address, `USDC, 0x…`
};

/// One rule in the side sheet: its log, what it would do now, and the consent that it wants.
class RuleDetail final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(qint64 rule READ rule NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(QString account READ account NOTIFY changed FINAL)
    Q_PROPERTY(QString created READ created NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool hasLog READ hasLog NOTIFY changed FINAL)
    Q_PROPERTY(sheaf::desktop::RuleLogModel *log READ log CONSTANT FINAL)

    Q_PROPERTY(bool trying READ trying NOTIFY changed FINAL)
    Q_PROPERTY(bool tried READ tried NOTIFY changed FINAL)
    Q_PROPERTY(QString tryDecision READ tryDecision NOTIFY changed FINAL)
    Q_PROPERTY(int tryTone READ tryTone NOTIFY changed FINAL)
    Q_PROPERTY(QString tryReason READ tryReason NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList tryReadings READ tryReadings NOTIFY changed FINAL)
    Q_PROPERTY(QString tryPurpose READ tryPurpose NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList tryLeaving READ tryLeaving NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList tryComing READ tryComing NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList tryCalls READ tryCalls NOTIFY changed FINAL)
    Q_PROPERTY(QString tryFee READ tryFee NOTIFY changed FINAL)

    Q_PROPERTY(bool consenting READ consenting NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList consentCalls READ consentCalls NOTIFY changed FINAL)
    Q_PROPERTY(QStringList consentRecipients READ consentRecipients NOTIFY changed FINAL)
    Q_PROPERTY(QString spendCap READ spendCap NOTIFY changed FINAL)
    Q_PROPERTY(QString gasCap READ gasCap NOTIFY changed FINAL)
    Q_PROPERTY(bool giving READ giving NOTIFY changed FINAL)
    Q_PROPERTY(QString consentProblem READ consentProblem NOTIFY changed FINAL)

public:
    explicit RuleDetail(Session *session, QObject *parent = nullptr);

    bool shown() const { return m_rule != 0; }
    qint64 rule() const { return m_rule; }
    QString name() const { return m_name; }
    QString sentence() const { return m_sentence; }
    QString account() const { return m_account; }
    QString created() const { return m_created; }
    QString problem() const { return m_problem; }
    bool hasLog() const { return m_log.rowCount() > 0; }
    RuleLogModel *log() { return &m_log; }

    bool trying() const { return m_trying; }
    bool tried() const { return !m_tryDecision.isEmpty(); }
    QString tryDecision() const { return m_tryDecision; }
    int tryTone() const { return m_tryTone; }
    QString tryReason() const { return m_tryReason; }
    QVariantList tryReadings() const { return m_tryReadings; }
    QString tryPurpose() const { return m_tryFacts.purpose; }
    QVariantList tryLeaving() const { return m_tryFacts.leaving; }
    QVariantList tryComing() const { return m_tryFacts.coming; }
    QVariantList tryCalls() const { return m_tryFacts.calls; }
    QString tryFee() const { return m_tryFacts.fee; }

    bool consenting() const { return m_consent.has_value(); }
    QVariantList consentCalls() const { return m_consentCalls; }
    QStringList consentRecipients() const { return m_consentRecipients; }
    QString spendCap() const { return m_spendCap; }
    QString gasCap() const { return m_gasCap; }
    bool giving() const { return m_giving; }
    QString consentProblem() const { return m_consentProblem; }

    /// Gives the consent that was shown, with the password.
    void give(Secret password);
    /// Takes the password out of the field.
    Q_INVOKABLE void giveConsent(sheaf::desktop::SecretField *field);

public Q_SLOTS:
    void open(qint64 rule);
    void close();
    /// What it would do now; sends and writes nothing.
    void dryRun();
    /// Lists what the rule may call and spend.
    void askConsent(qint64 rule);
    void refuseConsent();

Q_SIGNALS:
    void changed();
    void consentGiven(qint64 rule);
    /// The password was wrong, or the consent is another by now: the field is empty and wants the keyboard.
    void consentRefused();

private:
    Task<> tryOut(qint64 rule);
    Task<> give(qint64 rule, policy::Consent consent, Secret password);
    void reload();
    void forget();
    void forgetTry();
    void forgetConsent();
    ReviewWords words() const;
    QVariantList consentCallsOf(const rules::Engine::ConsentRequest &request) const;

    Session *m_session;
    RuleLogModel m_log;
    ReviewFacts m_tryFacts;
    QVariantList m_tryReadings;
    QVariantList m_consentCalls;
    QStringList m_consentRecipients;
    std::optional<policy::Consent> m_consent; ///< exactly what was shown
    QString m_name;
    QString m_sentence;
    QString m_account;
    QString m_created;
    QString m_problem;
    QString m_tryDecision;
    QString m_tryReason;
    QString m_spendCap;
    QString m_gasCap;
    QString m_consentProblem;
    qint64 m_rule = 0;
    qint64 m_consentRule = 0;
    int m_tryTone = 0;
    bool m_trying = false;
    bool m_giving = false;
};

} // namespace sheaf::desktop
