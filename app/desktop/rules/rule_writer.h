// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "wallet/sentences.h"

#include <array>

namespace sheaf::desktop {

/// A sentence while it is written: what is wrong with it and where, what could come next, and menus that write it. The
/// text is the truth; the menus are made of it and write into it. Positions are those of a QString.
class RuleWriter final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(bool editing READ editing NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString canonical READ canonical NOTIFY changed FINAL)
    Q_PROPERTY(bool standing READ standing NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(int problemBegin READ problemBegin NOTIFY changed FINAL)
    Q_PROPERTY(int problemEnd READ problemEnd NOTIFY changed FINAL)
    Q_PROPERTY(QString correction READ correction NOTIFY changed FINAL)
    Q_PROPERTY(QString nearest READ nearest NOTIFY changed FINAL)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)

    Q_PROPERTY(QStringList choices READ choices NOTIFY choicesChanged FINAL)
    Q_PROPERTY(QStringList examples READ examples NOTIFY vocabularyChanged FINAL)

    Q_PROPERTY(QStringList places READ places NOTIFY changed FINAL)
    Q_PROPERTY(QStringList triggers READ triggers NOTIFY changed FINAL)
    Q_PROPERTY(QStringList actions READ actions NOTIFY changed FINAL)
    Q_PROPERTY(QStringList conditions READ conditions NOTIFY changed FINAL)
    Q_PROPERTY(QStringList limits READ limits NOTIFY changed FINAL)
    Q_PROPERTY(QStringList asking READ asking NOTIFY changed FINAL)
    Q_PROPERTY(int place READ place NOTIFY changed FINAL)
    Q_PROPERTY(int trigger READ trigger NOTIFY changed FINAL)
    Q_PROPERTY(int action READ action NOTIFY changed FINAL)
    Q_PROPERTY(int condition READ condition NOTIFY changed FINAL)
    Q_PROPERTY(int limit READ limit NOTIFY changed FINAL)
    Q_PROPERTY(int ask READ ask NOTIFY changed FINAL)

public:
    enum class Menu { Place, Trigger, Action, Condition, Limit, Asking };
    Q_ENUM(Menu)

    explicit RuleWriter(Session *session, QObject *parent = nullptr);

    bool shown() const { return m_shown; }
    bool editing() const { return m_edited != 0; } ///< whether it takes the place of a rule
    QString text() const { return m_text; }
    /// What the program will do, in the sentence's own spelling; empty while it is no rule.
    QString canonical() const { return m_canonical; }
    bool standing() const { return m_standing; } ///< it will want a consent
    QString problem() const { return m_problem; }
    int problemBegin() const { return m_problemBegin; }
    int problemEnd() const { return m_problemEnd; }       ///< same as problemBegin where something is missing
    QString correction() const { return m_correction; }   ///< the nearest sentence that is a rule; may be empty
    QString nearest() const { return m_nearest; }         ///< the word that the one at fault was likely meant to be
    QString nameProblem() const { return m_nameProblem; } ///< a name in it that stands for nothing
    QString saveProblem() const { return m_saveProblem; }
    bool canSave() const { return m_shown && !m_canonical.isEmpty() && m_nameProblem.isEmpty(); }

    /// What could come next at the cursor; the kinds of things that only a person knows are not in it.
    QStringList choices() const { return m_choices; }
    /// Sentences to begin with, of what the person has.
    QStringList examples() const { return m_examples; }

    QStringList places() const { return m_menuTexts[0]; }
    QStringList triggers() const { return m_menuTexts[1]; }
    QStringList actions() const { return m_menuTexts[2]; }
    QStringList conditions() const { return m_menuTexts[3]; }
    QStringList limits() const { return m_menuTexts[4]; }
    QStringList asking() const { return m_menuTexts[5]; }
    int place() const { return m_menuChosen[0]; }
    int trigger() const { return m_menuChosen[1]; }
    int action() const { return m_menuChosen[2]; }
    int condition() const { return m_menuChosen[3]; }
    int limit() const { return m_menuChosen[4]; }
    int ask() const { return m_menuChosen[5]; }

public Q_SLOTS:
    /// Begins with `text`; without one, with what was left when it was closed, or empty.
    void begin(const QString &text = {});
    /// Begins with a rule's own sentence; saving it takes the rule's place.
    void edit(qint64 rule);
    void close();
    /// What stands in the field now.
    void write(const QString &text, int cursor);
    /// Puts a choice in at the cursor; rewritten() says what stands there then.
    void accept(const QString &choice);
    void acceptCorrection();
    void acceptNearest();
    void choose(sheaf::desktop::RuleWriter::Menu menu, int index);
    void dismissChoices();
    /// Adds the rule, and removes the one that it takes the place of.
    void save();

Q_SIGNALS:
    void changed();
    void choicesChanged();
    void vocabularyChanged();
    /// The text is another than what was written in the field.
    void rewritten(const QString &text, int cursor);
    void saved(qint64 rule, bool needsConsent);

private:
    Task<> readMarkets();
    void readNames();
    void examine();
    void complete();
    void rewrite(const QString &text, int cursor);
    void forget();

    Session *m_session;
    wallet::Vocabulary m_vocabulary;
    std::vector<portfolio::ValuedPosition> m_markets;
    QStringList m_choices;
    QStringList m_examples;
    std::array<QStringList, 6> m_menuTexts;
    std::array<int, 6> m_menuChosen{};
    QString m_text;
    QString m_draft; ///< what was written when it was closed
    QString m_canonical;
    QString m_problem;
    QString m_correction;
    QString m_nearest;
    QString m_nameProblem;
    QString m_saveProblem;
    qint64 m_edited = 0;
    int m_cursor = 0;
    int m_choiceBegin = 0;
    int m_problemBegin = 0;
    int m_problemEnd = 0;
    bool m_shown = false;
    bool m_standing = false;
    bool m_readingMarkets = false;
    bool m_marketsRead = false;
};

} // namespace sheaf::desktop
