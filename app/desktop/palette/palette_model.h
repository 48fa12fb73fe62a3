// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows_model.h"
#include "session.h"
#include "toasts.h"

namespace sheaf::desktop {

/// Everything that can be gone to or done, found by a few letters.
class PaletteModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// What fits, best first: `key`, `name`, `detail`, `group` (in words; the first of each group has `heads` set),
    /// `shortcut`, `glyph` (a name of Icons).
    Q_PROPERTY(sheaf::desktop::RowsModel *entries READ entries CONSTANT FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// Every shortcut: `key`, `name`, `shortcut`, `group`, `heads`.
    Q_PROPERTY(sheaf::desktop::RowsModel *shortcuts READ shortcuts CONSTANT FINAL)

public:
    PaletteModel(Session *session, ToastModel *toasts, QObject *parent = nullptr);

    RowsModel *entries() { return &m_entries; }
    RowsModel *shortcuts() { return &m_shortcuts; }
    QString text() const { return m_text; }
    void setText(const QString &text);

public Q_SLOTS:
    /// Gathers what there is now, and forgets what was typed: when the palette opens.
    void open();
    /// Carries out an entry, by its key.
    void run(const QString &key);
    /// Goes to a rule, by its id in decimal.
    void openRule(const QString &id) { run(QStringLiteral("rule:") + id); }

Q_SIGNALS:
    void textChanged();
    /// `dashboard`, `rules`, `transfer`, `activity`, `settings`.
    void placeWanted(const QString &place);
    void positionWanted(const QString &id);
    /// These come after placeWanted(), when the page is there.
    void ruleWanted(qlonglong id);
    void newRuleWanted();
    void sendWanted();
    void receiveWanted();
    void sectionWanted(const QString &section);
    void helpWanted();
    void quitWanted();

private:
    struct Entry
    {
        QString key;
        QString name;
        QString detail;
        QString group;
        QString shortcut;
        QString glyph;
        int boost = 0;
    };

    void gather();
    void gatherPlaces();
    void gatherVerbs();
    void gatherPositions();
    void gatherRules();
    void gatherAccounts();
    void filter();
    void tellShortcuts();
    void add(const QString &key, const QString &name, const QString &detail, const QString &group,
             const QString &shortcut, const QString &glyph);

    Session *m_session;
    ToastModel *m_toasts;
    RowsModel m_entries;
    RowsModel m_shortcuts;
    QList<Entry> m_all;
    QString m_text;
};

} // namespace sheaf::desktop
