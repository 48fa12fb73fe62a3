// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

/// What the firmware 1.14.2 of a Trezor Model One said and heard in its maker's emulator (tests/vectors/trezor_t1*).
namespace sheaf::test {

struct RecordedPacket
{
    bool fromDevice = false;
    Bytes bytes;
};

struct Recording
{
    QString name;
    QJsonObject document; ///< with its fixture's parameters and results, where it has some
    std::vector<RecordedPacket> packets;
};

inline Recording recordingOf(const QJsonObject &document, const QString &name)
{
    Recording recording{name, document, {}};
    for (const auto &entry : document["exchange"].toArray())
        recording.packets.push_back(
            {entry.toArray()[0].toString() == "<", parseHex(entry.toArray()[1].toString().toStdString()).value()});
    return recording;
}

inline QByteArray vectorsFile(const char *name)
{
    QFile file(QStringLiteral(SHEAF_VECTORS_DIR "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One call of each of the maker's fixtures for Ethereum.
inline std::vector<Recording> trezorFixtures()
{
    std::vector<Recording> all;
    for (const QByteArray &line : vectorsFile("trezor_t1.jsonl").split('\n')) {
        const QJsonObject document = QJsonDocument::fromJson(line).object();
        if (!document.isEmpty())
            all.push_back(recordingOf(document, QString::number(all.size() + 1) + " " + document["fixture"].toString() +
                                                    " " + document["name"].toString()));
    }
    return all;
}

/// PINs, passphrases, sessions, buttons, cancels.
inline std::vector<Recording> trezorFlows()
{
    std::vector<Recording> all;
    for (const auto &flow : QJsonDocument::fromJson(vectorsFile("trezor_t1_flows.json")).object()["flows"].toArray())
        all.push_back(recordingOf(flow.toObject(), flow.toObject()["name"].toString()));
    return all;
}

} // namespace sheaf::test
