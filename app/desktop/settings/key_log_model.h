// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows_model.h"
#include "session.h"

namespace sheaf::desktop {

/// What the vault's keys were used for, by the log that the side which has them writes: a page at a time, the newest
/// first, and whether anybody has changed it.
class KeyLogModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// `key`, `moment`, `what` (`Transaction on Base`), `account` (its name), `address` (with its checksum), `rule`
    /// (empty where a person was there), `refusal` (why it was not done; empty where it was), `hash` (what was signed;
    /// empty where nothing is).
    Q_PROPERTY(sheaf::desktop::RowsModel *records READ records CONSTANT FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(bool whole READ whole NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString range READ range NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY changed FINAL)
    Q_PROPERTY(bool hasNewer READ hasNewer NOTIFY changed FINAL)

public:
    static constexpr int kPage = 25; ///< records of one page

    explicit KeyLogModel(Session *session, QObject *parent = nullptr);

    RowsModel *records() { return &m_records; }
    /// Whether the records of the page, and the one before it, are as they were written and none is missing between.
    QString verdict() const { return m_verdict; }
    bool whole() const { return m_isWhole; }
    /// Why the log can't be read; empty where it can.
    QString problem() const { return m_problem; }
    QString range() const; ///< `26–50 of 1,234`
    bool empty() const { return m_isShown && m_problem.isEmpty() && m_total == 0; }
    bool hasOlder() const { return m_older.has_value(); }
    bool hasNewer() const { return !m_newer.empty(); }

public Q_SLOTS:
    /// Somebody looks: reads the newest page, and again when a key was used.
    void show();
    /// Nobody looks any more.
    void hide();
    void older();
    void newer();

Q_SIGNALS:
    void changed();

private:
    using Place = std::optional<std::int64_t>;

    void read(Place before);
    void forget();
    void refresh();
    void sayVerdict(const wallet::SigningHistory &page);

    Session *m_session;
    RowsModel m_records;
    bool m_isShown = false;
    bool m_isWhole = true;
    QString m_verdict;
    QString m_problem;
    qsizetype m_total = 0;
    Place m_here;               ///< where the page begins; nothing for the newest
    Place m_older;              ///< where the next begins
    std::vector<Place> m_newer; ///< where those before it begin
};

} // namespace sheaf::desktop
