// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows_model.h"
#include "session.h"
#include "toasts.h"

#include <set>

namespace sheaf::desktop {

/// Looks for the accounts of the vault's words or shares that were used, wherever other programs lay them out, and adds
/// those that are wanted.
class AccountFinder final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// `key` (the chain's id), `name`, `chosen`.
    Q_PROPERTY(sheaf::desktop::RowsModel *chains READ chains CONSTANT FINAL)
    /// `key` (the address with its checksum), `path`, `layout` (whose programs have it so), `uses` (where and how it
    /// was used), `known` (the vault has it already), `chosen`.
    Q_PROPERTY(sheaf::desktop::RowsModel *found READ found CONSTANT FINAL)
    Q_PROPERTY(QStringList wallets READ wallets NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(bool finished READ finished NOTIFY changed FINAL)
    Q_PROPERTY(QString progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL)

public:
    AccountFinder(Session *session, ToastModel *toasts, QObject *parent = nullptr);

    RowsModel *chains() { return &m_chainRows; }
    RowsModel *found() { return &m_foundRows; }
    /// The first account of each wallet of the vault: whose accounts are looked for.
    const QStringList &wallets() const { return m_wallets; }
    int current() const { return m_current; }
    void setCurrent(int wallet);
    /// Whether there is something to look through, and a chain to ask.
    bool ready() const { return !m_wallets.isEmpty() && !m_asked.empty() && !m_running; }
    bool running() const { return m_running; }
    /// The search has ended, and its answer is shown.
    bool finished() const { return m_finished; }
    /// How far the search is, or what it has come to.
    const QString &progress() const { return m_progress; }
    /// The chains that could not be asked; empty where each answered.
    const QString &missing() const { return m_missing; }
    const QString &problem() const { return m_problem; }
    int chosen() const { return static_cast<int>(m_wanted.size()); }

    /// Shows what a search has come to: what start() does at its end, and a test. Those that the vault does not have
    /// are chosen.
    void show(Result<wallet::ScanResult> result);

public Q_SLOTS:
    /// What is there now, with every chain chosen.
    void prepare();
    void chooseChain(const QString &key, bool chosen);
    void start();
    void choose(const QString &key, bool chosen);
    /// Those that are chosen.
    void add();
    /// Forgets what was found; a search that is under way goes on for nobody.
    void clear();

Q_SIGNALS:
    void changed();
    /// They are in the vault.
    void done();

private:
    Task<> search(wallet::ScanRequest request);
    Result<int> addChosen();
    void tellChains();
    void tellFound();
    QString usesText(const wallet::UsedAccount &account) const;

    Session *m_session;
    ToastModel *m_toasts;
    RowsModel m_chainRows;
    RowsModel m_foundRows;
    QStringList m_wallets;
    std::set<wallet::ChainId> m_asked;
    std::vector<wallet::UsedAccount> m_accounts;
    std::string m_wordsOf;  ///< of the accounts that were found
    QSet<QString> m_wanted; ///< by address
    QString m_progress;
    QString m_missing;
    QString m_problem;
    int m_current = 0;
    int m_turn = 0;
    bool m_running = false;
    bool m_finished = false;
};

} // namespace sheaf::desktop
