// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_reader.h"

#include "format.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPointer>

namespace sheaf::desktop {

namespace {

using Parts = Result<std::vector<std::string>>;

constexpr qsizetype kMostContent = qsizetype{32} * 1024 * 1024;
constexpr qsizetype kMostFiles = 1000;

BytesView viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

Parts partsInFile(const QString &path)
{
    if (!QFileInfo(path).isFile()) // nor a pipe, which might never end
        return failure(ErrorCode::Io, path.toStdString() + " is no file");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, path.toStdString() + ": " + file.errorString().toStdString());
    const QByteArray content = file.read(kMostContent + 1);
    if (content.size() > kMostContent)
        return failure(ErrorCode::InvalidInput, path.toStdString() + " is larger than 32 MiB");
    auto parts = wallet::partsIn(viewOf(content));
    if (!parts)
        return failure(inContext(parts.error(), path.toStdString()));
    return parts;
}

Parts partsInFiles(const QStringList &paths)
{
    std::vector<std::string> all;
    for (const QString &path : paths) {
        SHEAF_TRY(parts, partsInFile(path));
        all.insert(all.end(), parts.begin(), parts.end());
    }
    return all;
}

Parts partsInPicture(const QImage &picture)
{
    QByteArray content;
    QBuffer buffer(&content);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return failure(ErrorCode::InvalidInput, "the picture on the clipboard can't be read");
    return wallet::partsIn(viewOf(content));
}

} // namespace

CodeReader::CodeReader(QObject *parent) : QObject(parent)
{
    connect(&m_camera, &CodeCamera::seen, this, &CodeReader::look);
}

QString CodeReader::progress() const
{
    return m_decoder.count() == 0
               ? QString()
               : tr("%1 of %2 codes are read; go on with the next.").arg(m_decoder.received()).arg(m_decoder.count());
}

void CodeReader::readFile(const QString &path)
{
    if (!QDir::isAbsolutePath(path.trimmed()))
        return fail(tr("Write the whole path of a file, from / on."));
    readFiles({QUrl::fromLocalFile(path.trimmed())});
}

void CodeReader::readFiles(const QList<QUrl> &files)
{
    QStringList paths;
    for (const QUrl &file : files) {
        if (!file.isLocalFile())
            return fail(tr("That is no file of this computer. Save it here first, then give the file."));
        paths << file.toLocalFile();
    }
    if (paths.isEmpty() || paths.size() > kMostFiles)
        return fail(tr("Give a picture or a text file, or some of them."));
    read([paths] { return partsInFiles(paths); });
}

void CodeReader::paste() { readPasted(QGuiApplication::clipboard()->mimeData()); }

void CodeReader::readPasted(const QMimeData *pasted)
{
    if (pasted != nullptr && pasted->hasUrls() && pasted->urls().constFirst().isLocalFile())
        return readFiles(pasted->urls());
    if (pasted != nullptr && pasted->hasImage()) {
        const auto picture = qvariant_cast<QImage>(pasted->imageData());
        return read([picture] { return partsInPicture(picture); });
    }
    const QByteArray text = pasted != nullptr ? pasted->text().toUtf8() : QByteArray();
    if (text.trimmed().isEmpty())
        return fail(tr("There is nothing on the clipboard. Copy a picture of the code there, or its text."));
    read([text] { return wallet::partsIn(viewOf(text)); });
}

void CodeReader::read(std::function<Parts()> source)
{
    if (!m_isReading)
        wallet::launch(this, readLater(std::move(source)));
}

Task<> CodeReader::readLater(std::function<Parts()> source)
{
    const QPointer<CodeReader> self(this);
    const std::uint64_t round = m_round;
    m_isReading = true;
    m_problem.clear();
    Q_EMIT changed();
    const auto parts = co_await wallet::runInBackground(std::move(source));
    if (!self || round != m_round)
        co_return;
    m_isReading = false;
    take(parts);
}

void CodeReader::take(const Parts &parts)
{
    if (!parts)
        return fail(format::problem(parts.error()));
    m_problem.clear();
    for (const std::string &part : *parts) {
        if (m_decoder.isComplete())
            break;
        if (const auto received = m_decoder.receive(part); !received)
            return fail(format::problem(received.error()));
    }
    if (!m_decoder.isComplete()) {
        Q_EMIT changed();
        return;
    }
    m_camera.stop();
    const devices::UniformResource shown = std::exchange(m_decoder, devices::UrDecoder()).resource();
    Q_EMIT changed();
    Q_EMIT complete(shown);
}

/// A camera sees the same codes again and again, and now and then those of something else.
void CodeReader::look(const std::vector<std::string> &parts)
{
    if (!m_isReading)
        take(parts);
}

void CodeReader::leave()
{
    m_camera.stop();
    startAgain();
}

void CodeReader::startAgain()
{
    ++m_round;
    m_decoder = devices::UrDecoder();
    m_isReading = false;
    m_problem.clear();
    Q_EMIT changed();
}

void CodeReader::fail(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace sheaf::desktop
