// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/wallet.h"

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace sheaf::desktop {

/// A place of the keyboard's for one secret: what is typed goes key by key into locked memory, and there is neither a
/// QString of it nor a way from QML to read it. It draws nothing; PasswordEntry.qml puts dots and a frame around it.
///
/// What can't be helped: Qt hands each key over as a QString of one character, and a paste as one of the whole. Both
/// are overwritten once they have been taken in; the clipboard's own copy, and those that the window system made on
/// the way, are out of our hands.
class SecretField : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int length READ length NOTIFY edited FINAL)
    Q_PROPERTY(bool full READ full NOTIFY edited FINAL)
    Q_PROPERTY(bool capsLock READ capsLock NOTIFY capsLockChanged FINAL)

public:
    static constexpr std::size_t kCapacity = 1024;

    explicit SecretField(QQuickItem *parent = nullptr);
    ~SecretField() override;

    /// Characters, counted as code points.
    int length() const { return m_length; }
    /// Whether the last thing typed did not fit any more and was left out.
    bool full() const { return m_full; }
    bool capsLock() const { return m_capsLock; }

    /// What was typed, as UTF-8; the field is empty afterwards.
    Secret take();
    /// A second holder of it; the field keeps its own.
    Secret copy() const;
    /// Puts it in the place of what was typed.
    void put(const Secret &secret) { assign(secret.text()); }
    /// For a look at it in place. Valid until the next key.
    std::string_view peek() const { return m_buffer.text().substr(0, m_size); }

    Q_INVOKABLE void clear();

Q_SIGNALS:
    void edited();
    /// Return or Enter.
    void accepted();
    void capsLockChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent *event) override;

    /// Takes the characters in, all or none of them, and overwrites the text that they came in.
    void insert(QString text);
    /// What goes in for a character, behind what is there; nothing to leave it out, as control characters are.
    virtual std::optional<char32_t> filtered(char32_t character) const;
    void removeLast();
    /// Puts `text` in the place of everything.
    void assign(std::string_view text);

private:
    void paste();
    void noteCapsLock(const QKeyEvent &event);

    Secret m_buffer{kCapacity};
    std::size_t m_size = 0;
    int m_length = 0;
    bool m_full = false;
    bool m_capsLock = false;
};

} // namespace sheaf::desktop
