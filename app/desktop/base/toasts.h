// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace sheaf::desktop {

/// A short word at the window's foot that goes by itself: `Copied`, or `Rule removed` with a way back. The newest takes
/// the place of the one before. Nothing that must be read is said here.
class ToastModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    /// While the mouse or the keyboard is on it, it stays.
    Q_PROPERTY(bool held READ held WRITE setHeld NOTIFY changed FINAL)

public:
    explicit ToastModel(QObject *parent = nullptr);

    QString text() const { return m_text; } ///< empty while there is none
    QString action() const { return m_action; }
    bool held() const { return m_held; }
    void setHeld(bool held);

    /// Puts an address on the clipboard, and says whether it is there.
    void sayCopied(const QString &address);
    /// With a way back: `undo` runs at most once, and only while the word is there.
    void say(const QString &text, const QString &action, std::function<void()> undo);

public Q_SLOTS:
    void say(const QString &text);
    void act();
    void dismiss();

Q_SIGNALS:
    void changed();

private:
    void show(const QString &text, const QString &action, std::function<void()> undo);

    QString m_text;
    QString m_action;
    std::function<void()> m_undo;
    QTimer m_timer;
    bool m_held = false;
};

} // namespace sheaf::desktop
