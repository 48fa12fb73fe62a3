// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "format.h"

#include <QPointer>

namespace sheaf::desktop {

namespace {

constexpr std::chrono::seconds kBetweenReads{12};

} // namespace

Session::Session(std::unique_ptr<wallet::Wallet> wallet, Preferences *preferences, QObject *parent)
    : QObject(parent), m_wallet(std::move(wallet)), m_preferences(preferences)
{
    m_timer.setInterval(kBetweenReads);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_wasAllowed = m_preferences->networkAllowed();
    connect(&m_timer, &QTimer::timeout, this, &Session::refresh);
    connect(m_preferences, &Preferences::changed, this, [this] {
        if (m_preferences->networkAllowed() != std::exchange(m_wasAllowed, m_preferences->networkAllowed()))
            refresh();
    });
    m_wallet->setProgress([this](const wallet::Record &record, const wallet::Step &step) {
        Q_EMIT stepMoved(record, step);
        Q_EMIT activityChanged();
        const bool isMined = step.state == wallet::StepState::Included || step.state == wallet::StepState::Failed;
        if (isMined && record.state != execution::PlanState::Open)
            refreshAfter();
    });
    m_wallet->setPerson(m_person);
    m_wallet->setLockedItself([this](const Error &error) {
        lock();
        Q_EMIT lockedItself(whyLocked(error));
    });
    closed();
}

QString Session::whyLocked(const Error &error) const
{
    if (error.code == ErrorCode::Locked)
        return tr("The process that holds the keys has ended, so the vault was locked. Nothing is lost: unlock it "
                  "again.");
    const auto info = m_wallet->vault().info();
    if (error.code != ErrorCode::Corrupt || !info || !info->goodCopy)
        return format::problem(error);
    return tr("Unlock it again to look at its last good copy.") + QLatin1Char('\n') + format::problem(error);
}

QString Session::damage() const
{
    if (m_state != State::Unlocked)
        return {};
    const auto info = m_wallet->vault().info();
    if (!info || !info->damage || !info->goodCopy)
        return {};
    return tr("vault.db is damaged. This is its last good copy, of %1, to look at alone: nothing can be changed or "
              "sent. Restore a backup, or go on from the copy with \"sheaf-cli vault recover\".")
        .arg(format::moment(*info->goodCopy));
}

bool Session::looksOnly() const
{
    return m_state == State::Unlocked && m_wallet->vault().isOpenByKeyring() && !m_wallet->vault().damage();
}

Session::~Session()
{
    m_wallet->setProgress({});
    m_wallet->setLockedItself({});
    m_person->leave(); // a flow that waits for the device is given up, or the wallet would wait for it
}

void Session::setBusy()
{
    m_lockWanted = false;
    setState(State::Busy);
}

void Session::opened()
{
    if (m_lockWanted) {
        m_wallet->lock();
        closed();
        return;
    }
    if (auto known = m_wallet->lastKnown())
        takeSnapshot(std::move(*known));
    setState(State::Unlocked);
    refresh();
}

void Session::closed()
{
    const auto info = m_wallet->vault().info();
    setState(info && !info->exists ? State::NoVault : State::Locked);
}

void Session::lock()
{
    m_lockWanted = m_state == State::Busy;
    if (m_state != State::Unlocked)
        return;
    m_timer.stop();
    m_wallet->lock();
    m_snapshot.reset();
    m_again = false;
    setReading(false, {});
    setState(State::Locked);
    Q_EMIT snapshotChanged();
}

void Session::refresh()
{
    if (m_state == State::Unlocked && !m_reading && m_preferences->networkAllowed())
        wallet::launch(this, read());
}

/// What was just done shows at once: what is being read now may be of before it.
void Session::refreshAfter()
{
    m_again = m_reading;
    refresh();
}

void Session::setWatched(bool watched)
{
    if (m_watched == watched)
        return;
    m_watched = watched;
    if (!watched)
        m_timer.stop();
    else
        refresh();
}

void Session::reword()
{
    Q_EMIT readingChanged();
    Q_EMIT snapshotChanged();
    Q_EMIT activityChanged();
    Q_EMIT rulesChanged();
    Q_EMIT accountsChanged();
}

Task<> Session::read()
{
    const QPointer<Session> self(this);
    setReading(true, {});
    std::vector<ethereum::ChainId> all;
    auto snapshot = co_await m_wallet->refresh(std::move(all));
    if (!self || m_state != State::Unlocked)
        co_return;
    if (snapshot)
        takeSnapshot(std::move(*snapshot));
    setReading(false, snapshot ? QString() : format::problem(snapshot.error()));
    if (std::exchange(m_again, false)) {
        refresh();
        co_return;
    }
    if (m_watched)
        m_timer.start();
}

void Session::takeSnapshot(portfolio::Snapshot snapshot)
{
    m_snapshot = std::make_shared<const portfolio::Snapshot>(std::move(snapshot));
    Q_EMIT snapshotChanged();
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void Session::setReading(bool reading, const QString &problem)
{
    if (m_reading == reading && m_readProblem == problem)
        return;
    m_reading = reading;
    m_readProblem = problem;
    Q_EMIT readingChanged();
}

} // namespace sheaf::desktop
