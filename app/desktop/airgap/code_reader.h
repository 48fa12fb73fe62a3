// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "code_camera.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>

class QMimeData;

namespace sheaf::desktop {

/// What an air-gapped device shows, from pictures and texts of its codes or by a camera: several at once, or one after
/// the other until all are there. Files are read, and codes looked for, on a thread of the pool.
class CodeReader final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(sheaf::desktop::CodeCamera *camera READ camera CONSTANT FINAL)
    Q_PROPERTY(bool reading READ isReading NOTIFY changed FINAL)
    Q_PROPERTY(QString progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    explicit CodeReader(QObject *parent);

    CodeCamera *camera() { return &m_camera; }
    bool isReading() const { return m_isReading; }
    /// How many of the codes have been seen; empty before the first.
    QString progress() const;
    /// Why what was given last is of no use, and what to do.
    const QString &problem() const { return m_problem; }

    /// Files of this computer, dropped or chosen.
    Q_INVOKABLE void readFiles(const QList<QUrl> &files);
    /// What the clipboard has: files, a picture, or text.
    void readPasted(const QMimeData *pasted);
    /// The texts of codes. A part that does not belong to those before changes nothing.
    void take(const Result<std::vector<std::string>> &parts);

public Q_SLOTS:
    /// A picture or a text file, by its whole path.
    void readFile(const QString &path);
    void paste();
    /// Forgets what has been seen so far, and does not wait for what is being read.
    void startAgain();
    /// That, and the camera goes off: nothing is to be read any more.
    void leave();

Q_SIGNALS:
    void changed();
    /// Everything is there; the next code begins anew.
    void complete(const sheaf::devices::UniformResource &shown);

private:
    using Parts = Result<std::vector<std::string>>;

    void read(std::function<Parts()> source);
    Task<> readLater(std::function<Parts()> source);
    void look(const std::vector<std::string> &parts);
    void fail(const QString &problem);

    CodeCamera m_camera{this};
    devices::UrDecoder m_decoder;
    QString m_problem;
    bool m_isReading = false;
    std::uint64_t m_round = 0; ///< what was begun in another is not taken any more
};

} // namespace sheaf::desktop
