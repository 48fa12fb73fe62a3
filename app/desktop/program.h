// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences.h"
#include "review_model.h"
#include "session.h"
#include "unlock_model.h"

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
    Q_PROPERTY(sheaf::desktop::ReviewModel *review READ review CONSTANT FINAL)

public:
    Program(std::unique_ptr<wallet::Wallet> wallet, const QString &preferencesFile, QObject *parent = nullptr);
    ~Program() override;

    Session *session() { return &m_session; }
    Preferences *preferences() { return &m_preferences; }
    UnlockModel *unlock() { return &m_unlock; }
    ReviewModel *review() { return &m_review; }

private:
    Preferences m_preferences;
    Session m_session;
    UnlockModel m_unlock{&m_session};
    ReviewModel m_review;
};

} // namespace sheaf::desktop
