// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock_model.h"

#include "format.h"

#include <QPointer>

#include <utility>

namespace sheaf::desktop {

UnlockModel::UnlockModel(Session *session, QObject *parent) : QObject(parent), m_session(session)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &UnlockModel::countDown);
    connect(m_session, &Session::lockedItself, this, [this](const QString &problem) {
        m_problem = problem;
        Q_EMIT changed();
    });
    connect(m_session, &Session::stateChanged, this, &UnlockModel::look);
    look();
}

void UnlockModel::look()
{
    if (m_session->state() != Session::State::Locked)
        return;
    const auto info = m_session->wallet().vault().info();
    if (m_keyring == std::exchange(m_keyring, info && info->keyring))
        return;
    Q_EMIT changed();
}

QString UnlockModel::waiting() const
{
    return m_secondsLeft == 0 ? QString() : tr("The next try is possible in %n s.", nullptr, m_secondsLeft);
}

QString UnlockModel::folder() const { return QString::fromStdString(m_session->wallet().vault().folder().string()); }

void UnlockModel::unlock(SecretField *field)
{
    if (field == nullptr || field->length() == 0 || m_busy || m_session->state() != Session::State::Locked)
        return;
    countDown();
    if (m_secondsLeft == 0)
        wallet::launch(this, open(field->take()));
}

void UnlockModel::unlockByKeyring()
{
    if (m_keyring && !m_busy && m_session->state() == Session::State::Locked)
        wallet::launch(this, openByKeyring());
}

void UnlockModel::begin()
{
    m_busy = true;
    m_problem.clear();
    m_session->setBusy();
    Q_EMIT changed();
}

void UnlockModel::finish(const Result<void> &opened, const QString &problem)
{
    m_busy = false;
    m_problem = problem;
    if (opened)
        m_session->opened();
    else
        m_session->closed();
    countDown();
    Q_EMIT changed();
    if (!opened)
        Q_EMIT refused();
}

Task<> UnlockModel::open(Secret password)
{
    const QPointer<UnlockModel> self(this);
    begin();
    auto opened = co_await m_session->wallet().unlock(std::move(password));
    if (!self)
        co_return;
    QString problem;
    if (!opened && opened.error().code == ErrorCode::WrongPassword)
        problem = tr("That password does not open this vault. Try again.");
    else if (!opened)
        problem = format::problem(opened.error());
    finish(opened, problem);
}

Task<> UnlockModel::openByKeyring()
{
    const QPointer<UnlockModel> self(this);
    begin();
    auto opened = co_await m_session->wallet().unlockByKeyring();
    if (!self)
        co_return;
    QString problem;
    if (!opened)
        problem = format::keyringProblem(opened.error());
    finish(opened, problem);
}

void UnlockModel::countDown()
{
    const auto left = static_cast<int>(m_session->wallet().vault().passwordDelay().count());
    if (left == 0)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
    if (m_secondsLeft == left)
        return;
    m_secondsLeft = left;
    Q_EMIT changed();
}

} // namespace sheaf::desktop
