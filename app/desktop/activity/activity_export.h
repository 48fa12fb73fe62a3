// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QSaveFile>
#include <QTimer>

#include <map>
#include <set>

namespace sheaf::desktop {

/// Everything that was done, written into a CSV file. It takes the file's place when it is whole; a page is written
/// with each turn of the event loop.
class ActivityExport final : public QObject
{
    Q_OBJECT

public:
    explicit ActivityExport(Session *session);

    const QString &path() const { return m_path; }
    void setPath(const QString &path);
    bool exists() const;
    bool isRunning() const { return m_file != nullptr; }
    /// Why it could not be written, or what was: each empty where the other stands.
    const QString &problem() const { return m_problem; }
    const QString &done() const { return m_done; }

    /// `overwrite` says that a file that is there may go.
    void start(bool overwrite);
    /// Where it runs, it ends without a file: the vault is locked.
    void abandon();

Q_SIGNALS:
    void changed();

private:
    using Unnamed = std::map<ethereum::ChainId, std::vector<ethereum::Address>>;

    void writeMore();
    void write(const std::vector<wallet::Record> &records);
    /// Those that nobody was asked about yet.
    Unnamed unnamedOf(const std::vector<wallet::Record> &records);
    Task<> nameAndWrite(Unnamed unnamed, std::vector<wallet::Record> records);
    void end(const QString &problem, const QString &done);

    Session *m_session;
    QString m_path;
    QString m_problem;
    QString m_done;
    std::unique_ptr<QSaveFile> m_file;
    std::string m_last; ///< the oldest plan that was written
    int m_count = 0;
    int m_run = 0; ///< one more with each start: what is read for an abandoned one comes too late
    wallet::UnlistedTokens m_tokens;
    std::set<ethereum::TokenId> m_askedTokens;
    QTimer m_turn;
};

} // namespace sheaf::desktop
