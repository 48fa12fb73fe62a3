// SPDX-License-Identifier: GPL-3.0-or-later
#include "toasts.h"

#include "clipboard.h"

#include <chrono>

namespace sheaf::desktop {

namespace {

constexpr std::chrono::seconds kShort{4};
constexpr std::chrono::seconds kLong{8}; ///< time to read it, decide and get there

} // namespace

ToastModel::ToastModel(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ToastModel::dismiss);
}

void ToastModel::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    if (held)
        m_timer.stop();
    else if (!m_text.isEmpty())
        m_timer.start(m_action.isEmpty() ? kShort : kLong);
    Q_EMIT changed();
}

void ToastModel::sayCopied(const QString &address)
{
    if (copyToClipboard(address))
        say(tr("Address copied"));
    else
        say(tr("The desktop did not take it; select the address and copy it by hand"));
}

void ToastModel::say(const QString &text) { show(text, {}, {}); }

void ToastModel::say(const QString &text, const QString &action, std::function<void()> undo)
{
    show(text, action, std::move(undo));
}

void ToastModel::show(const QString &text, const QString &action, std::function<void()> undo)
{
    m_text = text;
    m_action = undo ? action : QString();
    m_undo = std::move(undo);
    m_held = false;
    m_timer.start(m_action.isEmpty() ? kShort : kLong);
    Q_EMIT changed();
}

void ToastModel::act()
{
    const auto undo = std::exchange(m_undo, nullptr);
    dismiss();
    if (undo)
        undo();
}

void ToastModel::dismiss()
{
    m_timer.stop();
    if (m_text.isEmpty())
        return;
    m_text.clear();
    m_action.clear();
    m_undo = nullptr;
    m_held = false;
    Q_EMIT changed();
}

} // namespace sheaf::desktop
