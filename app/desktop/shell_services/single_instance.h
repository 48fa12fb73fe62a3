// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>

namespace sheaf::desktop {

/// One window for one vault: a second start says so to the first, which comes forward, and ends. What is said carries
/// nothing, and only the same user can say it.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &vaultFolder, QObject *parent = nullptr);

    /// Whether a program with this vault runs already; it is told to come forward.
    static bool raiseOther(const QString &vaultFolder);

Q_SIGNALS:
    void raiseWanted();

private:
    static QString nameOf(const QString &vaultFolder);

    QLocalServer m_server;
};

} // namespace sheaf::desktop
