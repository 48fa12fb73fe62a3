// SPDX-License-Identifier: GPL-3.0-or-later
#include "security_model.h"

#include "format.h"
#include "password_judge.h"
#include "paths.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

namespace sheaf::desktop {

SecurityModel::SecurityModel(Session *session, ToastModel *toasts, QObject *parent)
    : QObject(parent), m_session(session), m_toasts(toasts)
{
    connect(session, &Session::stateChanged, this, &SecurityModel::forget);
    forget();
}

QString SecurityModel::folder() const
{
    const auto info = m_session->wallet().vault().info();
    return info ? QString::fromStdString(info->folder.string()) : QString();
}

QString SecurityModel::suggestedBackup() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QFileInfo(documents).isDir() ? documents : QDir::homePath());
    const QString name = QStringLiteral("sheaf-%1").arg(QDate::currentDate().toString(Qt::ISODate));
    QString path = folder.filePath(name + QStringLiteral(".sheaf"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1-%2.sheaf").arg(name).arg(number));
    return path;
}

void SecurityModel::changePassword(SecretField *current, SecretField *next, SecretField *again)
{
    if (current != nullptr && next != nullptr && again != nullptr)
        changePassword(current->take(), next->take(), again->take());
}

void SecurityModel::changePassword(Secret current, Secret next, Secret again)
{
    if (m_busy || m_session->state() != Session::State::Unlocked)
        return;
    if (current.empty())
        return refuse(tr("Type the password that the vault has now."), {});
    if (const QString flaw = PasswordJudge::flawOf(next, again); !flaw.isEmpty())
        return refuse({}, flaw);
    if (next == current)
        return refuse({}, tr("The new password is the one that the vault has now."));
    refuse({}, {});
    wallet::launch(this, change(std::move(current), std::move(next)));
}

Task<> SecurityModel::change(Secret current, Secret next)
{
    const QPointer<SecurityModel> self(this);
    m_busy = true;
    Q_EMIT changed();
    auto done = co_await m_session->wallet().changePassword(std::move(current), std::move(next));
    if (!self)
        co_return;
    m_busy = false;
    if (!done && done.error().code == ErrorCode::WrongPassword)
        refuse(tr("That is not the vault's password; nothing was changed."), {});
    else if (!done)
        refuse({}, format::problem(done.error()));
    Q_EMIT changed();
    if (!done)
        co_return;
    m_toasts->say(tr("The password is changed"));
    Q_EMIT passwordChanged();
}

void SecurityModel::addKeyring(SecretField *password)
{
    if (password != nullptr)
        addKeyring(password->take());
}

bool SecurityModel::beginKeyring()
{
    if (m_keyringBusy || m_session->state() != Session::State::Unlocked)
        return false;
    m_keyringBusy = true;
    m_keyringProblem.clear();
    Q_EMIT changed();
    return true;
}

void SecurityModel::addKeyring(Secret password)
{
    if (!password.empty() && beginKeyring())
        wallet::launch(this, switchOn(std::move(password)));
}

void SecurityModel::removeKeyring()
{
    if (beginKeyring())
        wallet::launch(this, switchOff());
}

Task<> SecurityModel::switchOn(Secret password)
{
    const QPointer<SecurityModel> self(this);
    auto done = co_await m_session->wallet().addKeyring(std::move(password));
    if (!self)
        co_return;
    QString problem;
    if (!done && done.error().code == ErrorCode::WrongPassword)
        problem = tr("That is not the vault's password; nothing was changed.");
    else if (!done)
        problem = format::keyringProblem(done.error());
    finishKeyring(problem);
}

Task<> SecurityModel::switchOff()
{
    const QPointer<SecurityModel> self(this);
    auto done = co_await m_session->wallet().removeKeyring();
    if (!self)
        co_return;
    QString problem;
    if (!done)
        problem = format::problem(done.error());
    finishKeyring(problem);
}

void SecurityModel::finishKeyring(const QString &problem)
{
    m_keyringBusy = false;
    m_keyringProblem = problem;
    const auto info = m_session->wallet().vault().info();
    m_keyring = info && info->keyring;
    Q_EMIT changed();
}

void SecurityModel::backup(const QString &path)
{
    if (m_backingUp || m_session->state() != Session::State::Unlocked)
        return;
    const QString file = plainPath(path);
    m_backupProblem.clear();
    if (file.isEmpty() || QFileInfo(file).isRelative()) {
        m_backupProblem = tr("Say where: a whole path, such as %1").arg(suggestedBackup());
    } else if (QFileInfo(file).isDir()) {
        m_backupProblem = tr("That is a folder; put a name for the file behind it.");
    } else if (!QFileInfo(QFileInfo(file).path()).isDir()) {
        m_backupProblem = tr("There is no folder %1.").arg(QFileInfo(file).path());
    } else {
        m_backingUp = true;
        wallet::launch(this, write(file));
    }
    Q_EMIT changed();
}

Task<> SecurityModel::write(QString file)
{
    const QPointer<SecurityModel> self(this);
    const auto written = co_await m_session->wallet().backup(file.toStdString());
    if (!self)
        co_return;
    m_backingUp = false;
    m_backupProblem = written ? QString() : format::problem(written.error());
    Q_EMIT changed();
    if (!written)
        co_return;
    m_toasts->say(tr("The backup is written"));
    Q_EMIT backedUp(file);
}

void SecurityModel::refuse(const QString &currentProblem, const QString &nextProblem)
{
    m_currentProblem = currentProblem;
    m_nextProblem = nextProblem;
    Q_EMIT changed();
}

void SecurityModel::forget()
{
    m_backupProblem.clear();
    m_keyringProblem.clear();
    if (m_session->state() == Session::State::Unlocked) {
        const auto info = m_session->wallet().vault().info();
        m_keyring = info && info->keyring;
    }
    refuse({}, {});
}

} // namespace sheaf::desktop
