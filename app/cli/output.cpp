// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "wallet/views.h"

#include <QJsonDocument>

#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace sheaf::cli {

namespace {

void write(std::FILE *to, std::string_view text) { std::fwrite(text.data(), 1, text.size(), to); }

void write(std::FILE *to, const QByteArray &text)
{
    write(to, std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

void writeUnbuffered(BytesView bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written < 0)
            return; // nobody reads any more
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

/// Secrets go straight from their locked memory to the stream.
void writeWithSecrets(const QByteArray &text, const std::vector<std::pair<QString, const Secret *>> &secrets)
{
    if (secrets.empty()) {
        write(stdout, text);
        return;
    }
    std::fflush(stdout);
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype nearest = text.size();
        const std::pair<QString, const Secret *> *next = nullptr;
        for (const auto &secret : secrets) {
            const qsizetype found = text.indexOf(secret.first.toUtf8(), at);
            if (found >= 0 && found < nearest) {
                nearest = found;
                next = &secret;
            }
        }
        writeUnbuffered(
            {reinterpret_cast<const std::uint8_t *>(text.constData() + at), static_cast<std::size_t>(nearest - at)});
        at = nearest;
        if (next != nullptr) {
            writeUnbuffered(next->second->view());
            at += next->first.toUtf8().size();
        }
    }
}

} // namespace

void Output::answer(const QJsonObject &document, const QString &text) { answer(document, text, {}); }

void Output::answer(const QJsonObject &document, const QString &text,
                    const std::vector<std::pair<QString, const Secret *>> &secrets)
{
    QByteArray bytes = m_json ? QJsonDocument(document).toJson(QJsonDocument::Indented) : text.toUtf8();
    if (!bytes.endsWith('\n'))
        bytes.append('\n');
    writeWithSecrets(bytes, secrets);
    std::fflush(stdout);
}

void Output::line(const QJsonObject &document, const QString &text)
{
    write(stdout, m_json ? QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n' : text.toUtf8());
    std::fflush(stdout);
}

void Output::line(const QJsonObject &document, const std::vector<std::pair<QString, const Secret *>> &secrets)
{
    writeWithSecrets(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n', secrets);
}

void Output::note(const QString &text) const
{
    write(stderr, text.toUtf8());
    write(stderr, std::string_view("\n"));
}

void Output::fail(const Error &error) const { fail(wallet::toJson(error)); }

void Output::fail(const devices::DeviceError &error) const { fail(wallet::toJson(error)); }

void Output::fail(const QJsonObject &error) const
{
    if (m_json) {
        write(stdout, QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}).toJson());
        return;
    }
    write(stderr, "error: " + error[QStringLiteral("message")].toString().toStdString() + "\n");
    const std::string detail = error[QStringLiteral("detail")].toString().toStdString();
    if (!detail.empty())
        write(stderr, "  " + detail + "\n");
}

void Output::hint(const Error &error) const
{
    if (m_json)
        return;
    if (error.code == ErrorCode::Network || error.code == ErrorCode::Timeout)
        note(QStringLiteral("'sheaf-cli network check' asks every endpoint."));
    else if (error.code == ErrorCode::RateLimited)
        note(QStringLiteral("An endpoint of your own has its own limits: 'sheaf-cli network add'."));
}

QString table(const QStringList &heading, const std::vector<QStringList> &rows, const QList<int> &right)
{
    QList<qsizetype> widths;
    for (const QString &title : heading)
        widths << title.size();
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool toTheRight = right.contains(static_cast<int>(i));
            text += QLatin1String(i == 0 ? "" : "  ");
            text += toTheRight ? cells[i].rightJustified(widths[i]) : cells[i].leftJustified(widths[i]);
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        return text + QLatin1Char('\n');
    };
    QString text = line(heading);
    for (const QStringList &row : rows)
        text += line(row);
    return text;
}

int exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Denied:
    case ErrorCode::WrongPassword:
    case ErrorCode::Locked:
    case ErrorCode::Conflict:
    case ErrorCode::InsufficientFunds:
    case ErrorCode::Reverted:
    case ErrorCode::Cancelled:
        return 1;
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::RateLimited:
    case ErrorCode::Rpc:
    case ErrorCode::WrongChain:
        return 3;
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::Unsupported:
    case ErrorCode::Overflow:
    case ErrorCode::Corrupt:
    case ErrorCode::NewerVersion:
    case ErrorCode::NoSpace:
    case ErrorCode::Io:
    case ErrorCode::Internal:
        return 2;
    }
    return 2;
}

int exitStatus(devices::Fault fault)
{
    switch (fault) {
    case devices::Fault::Rejected:
    case devices::Fault::Cancelled:
    case devices::Fault::BlindSigningOff:
    case devices::Fault::SettingOff:
    case devices::Fault::OtherWallet:
    case devices::Fault::WrongPin:
        return 1;
    case devices::Fault::BadData:
    case devices::Fault::PathNotAllowed:
    case devices::Fault::Unsupported:
        return 2;
    default:
        return 3;
    }
}

} // namespace sheaf::cli
