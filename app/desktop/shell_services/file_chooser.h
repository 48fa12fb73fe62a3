// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace sheaf::desktop {

/// The desktop's own dialog for one local file, over org.freedesktop.portal.FileChooser: no toolkit of ours is loaded
/// for it. Where the desktop has none, it is not available, and the file's path is typed.
class FileChooser : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title MEMBER m_title FINAL)
    Q_PROPERTY(bool saving MEMBER m_isSaving FINAL)
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    /// Of the session's bus, which is looked at once the event loop runs.
    explicit FileChooser(QObject *parent = nullptr);
    FileChooser(const QDBusConnection &bus, QObject *parent);
    ~FileChooser() override;

    bool isAvailable() const { return m_isAvailable; }
    bool isOpen() const { return !m_request.isEmpty(); }
    QString problem() const { return m_problem; }

    /// Opens the dialog in the folder of `near`, a path as far as it is typed; for saving, under its name.
    Q_INVOKABLE void ask(const QString &near);

Q_SIGNALS:
    void chosen(const QString &path); ///< a local one, whole
    void availableChanged();
    void openChanged();
    void problemChanged();

private Q_SLOTS:
    void answered(uint response, const QVariantMap &results);

private:
    void look();
    void follow(const QString &request);
    void send(const QDBusMessage &call);
    void setProblem(const QString &problem);
    QDBusMessage callFor(const QString &near, const QString &token) const;

    std::optional<QDBusConnection> m_bus;
    QString m_title;
    QString m_problem;
    QString m_request; ///< the path of the dialog's object; empty while there is none
    bool m_isSaving = false;
    bool m_isAvailable = false;
};

} // namespace sheaf::desktop
