// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity_export.h"
#include "review_model.h"
#include "session.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>
#include <QVariant>

#include <set>

namespace sheaf::desktop {

/// What was done, newest first: a row for each plan, read from the journal in pages as the list is scrolled. While
/// something is not final, it also looks after it.
class ActivityModel final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString search READ search NOTIFY viewChanged FINAL)
    Q_PROPERTY(int filter READ filter NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool searching READ searching NOTIFY countChanged FINAL)
    Q_PROPERTY(bool untouched READ untouched NOTIFY countChanged FINAL)
    Q_PROPERTY(bool nothingFound READ nothingFound NOTIFY countChanged FINAL)
    Q_PROPERTY(QString readProblem READ readProblem NOTIFY countChanged FINAL)
    Q_PROPERTY(QString exportPath READ exportPath NOTIFY exportChanged FINAL)
    Q_PROPERTY(bool exportExists READ exportExists NOTIFY exportChanged FINAL)
    Q_PROPERTY(bool exporting READ exporting NOTIFY exportChanged FINAL)
    Q_PROPERTY(QString exportProblem READ exportProblem NOTIFY exportChanged FINAL)
    Q_PROPERTY(QString exportDone READ exportDone NOTIFY exportChanged FINAL)
    Q_PROPERTY(QString copiedHash READ copiedHash NOTIFY copied FINAL)

public:
    enum Role {
        Key = Qt::UserRole, ///< the plan's id
        Purpose,            ///< in words
        When,               ///< date and time
        Day,                ///< for headings
        ChainName,
        ChainMark,
        Status,  ///< in a word
        Tone,    ///< of a Tag
        Flow,    ///< what left and came: a list of `text`, `negative`
        Fee,     ///< what was paid so far, with its unit; a dash where nothing is known
        FeeUsd,  ///< the same in USD at the plan's price
        Rule,    ///< the id of the rule that did it; empty where a person did
        Account, ///< its name, or the address
        Failure, ///< why it ended, or what it waits for
        Steps,   ///< `purpose status tone hash shortHash fee failure detail hasPage`, empty while it is folded
        Unfolded,
        CanReplace, ///< it waits for the chain: it can be sped up or cancelled
    };

    /// What `filter` counts through.
    enum class Filter { All, UnderWay, Done, Failed };
    Q_ENUM(Filter)

    /// Without a review nothing can be replaced.
    explicit ActivityModel(Session *session, ReviewModel *review = nullptr, QObject *parent = nullptr);
    ~ActivityModel() override;

    QString search() const { return m_search; }
    int filter() const { return static_cast<int>(m_filter); }
    /// Older plans are being looked through.
    bool searching() const { return m_scan.isActive(); }
    /// Nothing was ever done.
    bool untouched() const;
    /// Something was, and nothing of it is what is looked for.
    bool nothingFound() const;
    QString readProblem() const { return m_readProblem; }
    QString exportPath() const { return m_export.path(); }
    bool exportExists() const { return m_export.exists(); }
    bool exporting() const { return m_export.isRunning(); }
    QString exportProblem() const { return m_export.problem(); }
    QString exportDone() const { return m_export.done(); }
    /// The hash that was copied last, for a moment.
    QString copiedHash() const { return m_copied; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

public Q_SLOTS:
    /// In purpose, hashes, addresses, chains and accounts.
    void setSearch(const QString &text);
    void setFilter(int filter);
    void toggle(const QString &key);
    void copyHash(const QString &hash);
    /// Opens the transaction's page in the browser: the only request that leaves for it, and by the person's wish.
    void openPage(const QString &key, const QString &hash);
    void openRule(const QString &key);
    /// Has it done with higher fees, once the person has seen what that costs and said yes.
    void speedUp(const QString &key);
    /// Has nothing done in its place, likewise.
    void cancel(const QString &key);
    void setExportPath(const QString &path) { m_export.setPath(path); }
    /// Everything, as CSV; `overwrite` says that a file that is there may go.
    void exportAll(bool overwrite) { m_export.start(overwrite); }

Q_SIGNALS:
    void viewChanged();
    void countChanged();
    void exportChanged();
    void copied();
    /// The person wants to see the rule.
    void ruleWanted(const QString &id);

private:
    struct Row
    {
        wallet::Record record;
        bool unfolded = false;
    };

    void restart();
    void readOlder();
    void readNewer();
    void take(wallet::Record record);
    bool matches(const wallet::Record &record) const;
    QString accountName(const ethereum::Address &address) const;
    /// Asks tokens that are not listed how they call themselves, each once.
    void nameTokens();
    Task<> nameTokens(ethereum::ChainId chain, std::vector<ethereum::Address> tokens);
    void look();
    Task<> follow();
    Task<> recover();
    void replace(const QString &key, wallet::ReplacementKind kind, const QString &title);
    Task<> carryOut(std::string plan, wallet::ReplacementKind kind, std::shared_ptr<ReviewFlow> flow);

    Session *m_session;
    QPointer<ReviewModel> m_review;
    std::vector<Row> m_rows;
    std::string m_last; ///< the oldest plan that was looked at
    bool m_ended = true;
    bool m_any = false; ///< the journal has something
    std::map<ethereum::Address, QString> m_names;
    wallet::UnlistedTokens m_tokens; ///< as they call themselves
    std::set<ethereum::TokenId> m_askedTokens;
    QString m_search;
    Filter m_filter = Filter::All;
    QString m_readProblem;
    QTimer m_scan;
    QTimer m_news;
    QTimer m_follow;
    bool m_following = false;
    bool m_recovering = false;
    QString m_copied;
    QTimer m_moment;
    ActivityExport m_export;
};

} // namespace sheaf::desktop
