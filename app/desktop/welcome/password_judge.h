// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret_field.h"

namespace sheaf::desktop {

/// How good the password in a field is, after each key: a level, a word for it and how long it would stand.
class PasswordJudge : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sheaf::desktop::SecretField *field READ field WRITE setField NOTIFY judged FINAL)
    Q_PROPERTY(int level READ level NOTIFY judged FINAL)
    Q_PROPERTY(bool enough READ enough NOTIFY judged FINAL)
    Q_PROPERTY(QString word READ word NOTIFY judged FINAL)
    Q_PROPERTY(QString note READ note NOTIFY judged FINAL)

public:
    explicit PasswordJudge(QObject *parent = nullptr);
    ~PasswordJudge() override;

    SecretField *field() const { return m_field; }
    void setField(SecretField *field);
    /// 1 (very weak) to 5 (very strong); 0 while there is nothing.
    int level() const;
    /// Whether a vault may have it.
    bool enough() const { return m_strength.isEnough(); }
    QString word() const;
    /// How long it would stand, or what it lacks.
    QString note() const;

    /// Why a vault can't have this new password, typed twice; empty where it can.
    static QString flawOf(const Secret &password, const Secret &again);

Q_SIGNALS:
    void judged();

private:
    void judge();

    SecretField *m_field = nullptr;
    QMetaObject::Connection m_following;
    QMetaObject::Connection m_leaving;
    wallet::PasswordStrength m_strength;
};

} // namespace sheaf::desktop
