// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity_export.h"

#include "activity_model.h"
#include "format.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

namespace sheaf::desktop {

namespace {

/// Plans that are read at once: some 3 ms.
constexpr unsigned kPage = 40;

QString defaultPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    return QDir(QFileInfo(folder).isDir() ? folder : QDir::homePath())
        .filePath(QStringLiteral("sheaf-%1.csv").arg(day));
}

} // namespace

ActivityExport::ActivityExport(Session *session) : m_session(session), m_path(defaultPath())
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ActivityExport::writeMore);
}

bool ActivityExport::exists() const { return QFileInfo::exists(m_path); }

void ActivityExport::setPath(const QString &path)
{
    if (m_file)
        return;
    m_path = path.trimmed();
    m_problem.clear();
    m_done.clear();
    Q_EMIT changed();
}

void ActivityExport::start(bool overwrite)
{
    if (m_file || m_session->state() != Session::State::Unlocked)
        return;
    if (!QDir::isAbsolutePath(m_path) || QFileInfo(m_path).isDir()) {
        end(ActivityModel::tr("Write the whole path of a file, from / on."), {});
        return;
    }
    if (exists() && !overwrite) {
        end(ActivityModel::tr("There is a file of this name already; choose another, or say that it may be replaced."),
            {});
        return;
    }
    m_file = std::make_unique<QSaveFile>(m_path);
    if (!m_file->open(QIODevice::WriteOnly)) {
        end(ActivityModel::tr("The file can't be written: %1").arg(m_file->errorString()), {});
        return;
    }
    m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_file->write(QByteArray::fromStdString(wallet::csvHeads()));
    m_last.clear();
    m_count = 0;
    ++m_run;
    m_askedTokens.clear(); // who did not answer then may now
    m_problem.clear();
    m_done.clear();
    m_turn.start();
    Q_EMIT changed();
}

void ActivityExport::abandon()
{
    m_tokens.clear();
    if (m_file)
        end(ActivityModel::tr("The vault was locked before everything was written; nothing was saved."), {});
}

void ActivityExport::writeMore()
{
    const auto records = m_session->wallet().activity(kPage, m_last);
    if (!records) {
        end(format::problem(records.error()), {});
        return;
    }
    Unnamed unnamed = unnamedOf(*records);
    if (unnamed.empty())
        return write(*records);
    m_turn.stop(); // until the chains have answered
    wallet::launch(this, nameAndWrite(std::move(unnamed), std::move(*records)));
}

ActivityExport::Unnamed ActivityExport::unnamedOf(const std::vector<wallet::Record> &records)
{
    Unnamed unnamed;
    if (!m_session->preferences().networkAllowed())
        return unnamed;
    for (const wallet::Record &record : records)
        for (const auto &token : wallet::unnamedTokens(record, m_session->wallet().registry(), m_tokens))
            if (m_askedTokens.insert(token).second)
                unnamed[token.chain].push_back(token.address);
    return unnamed;
}

Task<> ActivityExport::nameAndWrite(Unnamed unnamed, std::vector<wallet::Record> records)
{
    const QPointer<ActivityExport> self(this);
    const int run = m_run;
    for (auto &[chain, tokens] : unnamed) {
        auto named = co_await m_session->wallet().describeTokens(chain, std::move(tokens));
        if (!self || !m_file || m_run != run)
            co_return;
        for (ethereum::TokenInfo &token : named)
            m_tokens.insert_or_assign(token.id, std::move(token));
    }
    m_turn.start();
    write(records);
}

void ActivityExport::write(const std::vector<wallet::Record> &records)
{
    for (const wallet::Record &record : records)
        m_file->write(QByteArray::fromStdString(wallet::csvLines(record, m_session->wallet().registry(), m_tokens)));
    m_count += static_cast<int>(records.size());
    if (records.size() == kPage) {
        m_last = records.back().plan.id;
        return;
    }
    if (m_file->commit())
        end({}, ActivityModel::tr("%n entries were written.", nullptr, m_count));
    else
        end(ActivityModel::tr("The file can't be written: %1").arg(m_file->errorString()), {});
}

void ActivityExport::end(const QString &problem, const QString &done)
{
    m_turn.stop();
    m_file.reset(); // what was not committed is gone
    m_problem = problem;
    m_done = done;
    Q_EMIT changed();
}

} // namespace sheaf::desktop
