// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_exchange.h"

#include "format.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>

namespace sheaf::desktop {

namespace {

QString freePath()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QFileInfo(documents).isDir() ? documents : QDir::homePath());
    QString name = QStringLiteral("sheaf-request.txt");
    for (int i = 2; folder.exists(name) && i < 1000; ++i)
        name = QStringLiteral("sheaf-request-%1.txt").arg(i);
    return folder.filePath(name);
}

/// Why it could not be written; empty where it was.
QString write(const QString &path, const QByteArray &text)
{
    if (!QDir::isAbsolutePath(path) || QFileInfo(path).isDir())
        return CodeExchange::tr("Write the whole path of a file, from / on.");
    if (QFileInfo::exists(path))
        return CodeExchange::tr("There is a file of this name already; choose another.");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return CodeExchange::tr("%1 can't be written: %2").arg(path, file.errorString());
    return QString();
}

} // namespace

CodeExchange::CodeExchange(Session *session, QObject *parent) : QObject(parent), m_person(session->person())
{
    // Always later: the thread that asks holds nothing of ours, and the one that answers is in the middle of it.
    connect(m_person.get(), &DevicePerson::questionChanged, this, &CodeExchange::look, Qt::QueuedConnection);
    connect(&m_reader, &CodeReader::complete, this, &CodeExchange::giveAnswer);
    connect(&m_reader, &CodeReader::changed, this, [this] {
        if (!m_refusal.isEmpty() && (m_reader.isReading() || !m_reader.progress().isEmpty())) {
            m_refusal.clear();
            Q_EMIT changed();
        }
    });
}

void CodeExchange::look()
{
    auto question = m_person->question();
    if (question && question->asks != DevicePerson::Asks::Codes)
        question.reset();
    const bool isSame =
        question.has_value() == m_question.has_value() && (!question || question->number == m_question->number);
    if (isSame)
        return;
    const bool isNew = question && (!m_question || question->request != m_question->request);
    m_question = std::move(question);
    m_isChecking = false;
    m_reader.leave();
    m_refusal = m_question ? format::saidOnOneLine(m_question->refusal) : QString();
    if (isNew)
        begin();
    if (!m_question)
        m_codes.clear();
    Q_EMIT changed();
}

void CodeExchange::begin()
{
    m_codes.clear();
    if (const auto parts = wallet::partsOf(m_question->request, devices::UrEncoder::kUsualFragment))
        for (const std::string &part : *parts)
            m_codes << format::text(part).toUpper(); // in QR codes capitals take less room
    endSaving({}, {});
    m_savePath = freePath();
    Q_EMIT saveChanged();
}

void CodeExchange::giveAnswer(const devices::UniformResource &shown)
{
    if (!m_question || m_isChecking)
        return;
    m_isChecking = true;
    m_refusal.clear();
    m_person->answerShown(m_question->number, shown);
    Q_EMIT changed();
}

void CodeExchange::save(const QString &path)
{
    if (m_isSaving || m_codes.isEmpty())
        return;
    m_isSaving = true;
    Q_EMIT saveChanged();
    wallet::launch(this, saveLater(path.trimmed(), m_codes.join(QLatin1Char('\n')).toLower().toUtf8() + '\n'));
}

Task<> CodeExchange::saveLater(QString path, QByteArray text)
{
    const QPointer<CodeExchange> self(this);
    auto work = [path, text] { return write(path, text); };
    const QString problem = co_await wallet::runInBackground(std::move(work));
    if (!self)
        co_return;
    if (!m_question)
        co_return;
    endSaving(problem.isEmpty() ? path : QString(), problem);
}

void CodeExchange::endSaving(const QString &saved, const QString &problem)
{
    m_isSaving = false;
    m_saved = saved;
    m_saveProblem = problem;
    Q_EMIT saveChanged();
}

void CodeExchange::cancel()
{
    if (!m_question)
        return;
    m_person->giveUp(m_question->number);
    m_question.reset();
    m_isChecking = false;
    m_codes.clear();
    m_refusal.clear();
    m_reader.leave();
    Q_EMIT changed();
}

} // namespace sheaf::desktop
