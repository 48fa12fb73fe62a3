// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret_field.h"

#include <QGuiApplication>
#include <QInputMethodEvent>

namespace sheaf::desktop::test {

/// What a person types or pastes into a field, without a window.
inline void typeInto(SecretField &field, const char *text)
{
    QInputMethodEvent event;
    event.setCommitString(QString::fromUtf8(text));
    QGuiApplication::sendEvent(&field, &event);
}

inline void press(SecretField &field, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
                  const QString &text = {})
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
    QGuiApplication::sendEvent(&field, &event);
}

} // namespace sheaf::desktop::test
