// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock_model.h"

#include "format.h"

#include <QPointer>

namespace sheaf::desktop {

UnlockModel::UnlockModel(Session *session, QObject *parent) : QObject(parent), m_session(session)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &UnlockModel::countDown);
    connect(m_session, &Session::lockedItself, this, [this](const QString &problem) {
        m_problem = problem;
        Q_EMIT changed();
    });
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

Task<> UnlockModel::open(Secret password)
{
    const QPointer<UnlockModel> self(this);
    Session *session = m_session;
    m_busy = true;
    m_problem.clear();
    session->setBusy();
    Q_EMIT changed();
    auto opened = co_await session->wallet().unlock(std::move(password));
    if (!self)
        co_return;
    m_busy = false;
    if (opened) {
        session->opened();
    } else {
        const bool wrong = opened.error().code == ErrorCode::WrongPassword;
        m_problem = wrong ? tr("That password does not open this vault. Try again.") : format::problem(opened.error());
        session->closed();
    }
    countDown();
    Q_EMIT changed();
    if (!opened)
        Q_EMIT refused();
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
