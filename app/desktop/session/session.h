// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device_person.h"
#include "preferences.h"
#include "wallet/wallet.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace sheaf::desktop {

/// The wallet while the program runs: whether the vault is open, and what was read last. Every view-model looks here.
class Session final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString damage READ damage NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool looksOnly READ looksOnly NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool reading READ reading NOTIFY readingChanged FINAL)
    Q_PROPERTY(QString readProblem READ readProblem NOTIFY readingChanged FINAL)

public:
    enum class State {
        NoVault, ///< first start
        Locked,
        Busy, ///< a password is being tried, or a vault made
        Unlocked,
    };
    Q_ENUM(State)

    using Snapshot = std::shared_ptr<const portfolio::Snapshot>;

    Session(std::unique_ptr<wallet::Wallet> wallet, Preferences *preferences, QObject *parent = nullptr);
    ~Session() override;

    wallet::Wallet &wallet() const { return *m_wallet; }
    /// Who is asked for a device.
    const std::shared_ptr<DevicePerson> &person() const { return m_person; }
    Preferences &preferences() const { return *m_preferences; }

    State state() const { return m_state; }
    /// What is wrong with vault.db and what to do, where its last good copy is what is shown; else empty.
    QString damage() const;
    /// Whether the keyring opened the vault, so that nothing is signed before the password was given.
    bool looksOnly() const;
    bool reading() const { return m_reading; }
    /// Why the last refresh as a whole failed; empty where it did not.
    QString readProblem() const { return m_readProblem; }
    /// What was read last; null before the first time.
    Snapshot snapshot() const { return m_snapshot; }

    /// While it lasts nobody calls the vault. Ends by opened() or closed().
    void setBusy();
    /// The vault has been unlocked or made: shows what was known, then asks the chains.
    void opened();
    /// The vault is as it was: locked, or not there.
    void closed();
    /// Puts a snapshot before every view-model: what a refresh does, and a test.
    void takeSnapshot(portfolio::Snapshot snapshot);

public Q_SLOTS:
    /// While a password is being tried, it is locked as soon as it has opened.
    void lock();
    /// Asks the chains, unless it is under way already or the person has not allowed it.
    void refresh();
    /// Whether anybody looks: while nobody does, nothing is asked but what rules need.
    void setWatched(bool watched);
    /// Another language or another way to write numbers: what is shown is put into words once more.
    void reword();

Q_SIGNALS:
    void stateChanged();
    /// The vault has been locked, for this reason.
    void lockedItself(const QString &problem);
    void readingChanged();
    void snapshotChanged();
    /// A step of whatever is carried out went on; activityChanged() follows.
    void stepMoved(const sheaf::wallet::Record &record, const sheaf::wallet::Step &step);
    /// The journal has something new: a step went on.
    void activityChanged();
    /// A rule was added, changed, decided or paused.
    void rulesChanged();
    /// Accounts or address book.
    void accountsChanged();

private:
    Task<> read();
    void refreshAfter();
    QString whyLocked(const Error &error) const;
    void setState(State state);
    void setReading(bool reading, const QString &problem);

    std::shared_ptr<DevicePerson> m_person = std::make_shared<DevicePerson>();
    std::unique_ptr<wallet::Wallet> m_wallet;
    Preferences *m_preferences;
    QTimer m_timer;
    State m_state = State::NoVault;
    Snapshot m_snapshot;
    bool m_reading = false;
    bool m_again = false; ///< the next refresh is wanted as soon as this one is over
    bool m_watched = true;
    bool m_wasAllowed = false; ///< to ask the networks
    bool m_lockWanted = false; ///< since the vault is busy
    QString m_readProblem;
};

} // namespace sheaf::desktop
