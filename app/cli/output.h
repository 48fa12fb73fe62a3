// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/hardware_words.h"
#include "wallet/wallet.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace sheaf::cli {

/// What a command says. With --json, one document on standard output and nothing else there; without, text for a
/// person. Questions, progress and logs always go to standard error.
class Output final
{
public:
    explicit Output(bool json) : m_json(json) {}

    bool isJson() const { return m_json; }

    /// The command's answer: `document` as it is, or `text` made of it.
    void answer(const QJsonObject &document, const QString &text);
    /// The same for a document with secrets: each placeholder in it is replaced by a secret's text while writing.
    void answer(const QJsonObject &document, const QString &text,
                const std::vector<std::pair<QString, const Secret *>> &secrets);
    /// One of many answers: a document on a line of its own, or its text.
    void line(const QJsonObject &document, const QString &text);
    /// The same for a document with secrets, as JSON in either mode.
    void line(const QJsonObject &document, const std::vector<std::pair<QString, const Secret *>> &secrets);
    /// To standard error.
    void note(const QString &text) const;
    /// An error as a document on standard output, or as sentences on standard error.
    void fail(const Error &error) const;
    /// The same of a device's, with its fault.
    void fail(const devices::DeviceError &error) const;
    /// Which command may help against the error; nothing with --json, which is not read by a person.
    void hint(const Error &error) const;

private:
    void fail(const QJsonObject &error) const;

    bool m_json;
};

/// Rows under a heading, columns aligned; columns named in `right` are set to the right.
QString table(const QStringList &heading, const std::vector<QStringList> &rows, const QList<int> &right = {});

/// 0 done, 1 the answer is no, 2 bad usage or bad input, 3 the network or a device failed.
int exitStatus(ErrorCode code);
int exitStatus(devices::Fault fault);

} // namespace sheaf::cli
