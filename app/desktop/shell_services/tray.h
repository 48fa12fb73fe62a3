// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tray_menu.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QImage>

#include <memory>

namespace sheaf::desktop {

/// A small mark in the desktop's panel, with a menu.
class Tray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether a person can see it: without a panel that shows such marks, a hidden window could not be reached.
    virtual bool isThere() const = 0;
    virtual void setShown(bool shown) = 0;
    virtual void setEntries(std::vector<TrayMenu::Entry> entries) = 0;
    /// Said on hover: a line, and more under it.
    virtual void setStatus(const QString &line, const QString &more, bool attention) = 0;

Q_SIGNALS:
    void isThereChanged();
    void activated();
    void chosen(const QString &entry);
};

/// `(iiay)`: ARGB32, bytes in network order.
struct TrayPixmap
{
    int width = 0;
    int height = 0;
    QByteArray bytes;

    static TrayPixmap of(const QImage &image);
};
using TrayPixmaps = QList<TrayPixmap>;

/// `(sa(iiay)ss)`
struct TrayToolTip
{
    QString icon;
    TrayPixmaps pixmaps;
    QString title;
    QString text;
};

QDBusArgument &operator<<(QDBusArgument &argument, const TrayPixmap &pixmap);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayPixmap &pixmap);
QDBusArgument &operator<<(QDBusArgument &argument, const TrayToolTip &tip);
const QDBusArgument &operator>>(const QDBusArgument &argument, TrayToolTip &tip);

/// Our mark, drawn at a size; of its own colours, since panels are dark or light as they like.
QImage trayImage(int size, bool attention);

/// What the panel reads of us: org.kde.StatusNotifierItem.
class StatusNotifierItem final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Category READ category)
    Q_PROPERTY(QString Id READ id)
    Q_PROPERTY(QString Title READ title)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(int WindowId READ windowId)
    Q_PROPERTY(QString IconName READ noName)
    Q_PROPERTY(QString IconThemePath READ noName)
    Q_PROPERTY(sheaf::desktop::TrayPixmaps IconPixmap READ iconPixmap)
    Q_PROPERTY(QString OverlayIconName READ noName)
    Q_PROPERTY(sheaf::desktop::TrayPixmaps OverlayIconPixmap READ noPixmap)
    Q_PROPERTY(QString AttentionIconName READ noName)
    Q_PROPERTY(sheaf::desktop::TrayPixmaps AttentionIconPixmap READ attentionIconPixmap)
    Q_PROPERTY(QString AttentionMovieName READ noName)
    Q_PROPERTY(sheaf::desktop::TrayToolTip ToolTip READ toolTip)
    Q_PROPERTY(bool ItemIsMenu READ itemIsMenu)
    Q_PROPERTY(QDBusObjectPath Menu READ menu)

public:
    explicit StatusNotifierItem(QObject *parent = nullptr);

    void set(const QString &line, const QString &more, bool attention);

    QString category() const { return QStringLiteral("ApplicationStatus"); }
    QString id() const { return QStringLiteral("sheaf"); }
    QString title() const { return QStringLiteral("Sheaf"); }
    QString status() const { return m_attention ? QStringLiteral("NeedsAttention") : QStringLiteral("Active"); }
    int windowId() const { return 0; }
    QString noName() const { return {}; }
    TrayPixmaps noPixmap() const { return {}; }
    TrayPixmaps iconPixmap() const;
    TrayPixmaps attentionIconPixmap() const;
    TrayToolTip toolTip() const { return {{}, {}, m_line, m_more}; }
    bool itemIsMenu() const { return false; }
    QDBusObjectPath menu() const;

    Q_SCRIPTABLE Q_INVOKABLE void ContextMenu(int x, int y);
    Q_SCRIPTABLE Q_INVOKABLE void Activate(int x, int y);
    Q_SCRIPTABLE Q_INVOKABLE void SecondaryActivate(int x, int y);
    Q_SCRIPTABLE Q_INVOKABLE void Scroll(int delta, const QString &orientation);

Q_SIGNALS:
    Q_SCRIPTABLE void NewTitle();
    Q_SCRIPTABLE void NewIcon();
    Q_SCRIPTABLE void NewAttentionIcon();
    Q_SCRIPTABLE void NewOverlayIcon();
    Q_SCRIPTABLE void NewToolTip();
    Q_SCRIPTABLE void NewStatus(const QString &status);
    void activated();

private:
    QString m_line;
    QString m_more;
    bool m_attention = false;
};

/// The mark over D-Bus. Whoever keeps the marks (org.kde.StatusNotifierWatcher) may come and go; each one that comes is
/// told.
class StatusTray final : public Tray
{
    Q_OBJECT

public:
    explicit StatusTray(QDBusConnection bus, QObject *parent = nullptr);
    ~StatusTray() override;

    bool isThere() const override { return m_isThere; }
    void setEntries(std::vector<TrayMenu::Entry> entries) override { m_menu.setEntries(std::move(entries)); }
    void setStatus(const QString &line, const QString &more, bool attention) override;
    /// Offers the mark to whoever keeps them, now and later; or takes it out of the panel.
    void setShown(bool shown) override;

private Q_SLOTS:
    void hostsChanged();

private:
    void watch();
    void offer();
    void setThere(bool there);

    QDBusConnection m_bus;
    QString m_service;
    StatusNotifierItem m_item;
    TrayMenu m_menu;
    QDBusServiceWatcher m_watcher;
    bool m_shown = false;
    bool m_isThere = false;
};

} // namespace sheaf::desktop

Q_DECLARE_METATYPE(sheaf::desktop::TrayPixmap)
Q_DECLARE_METATYPE(sheaf::desktop::TrayPixmaps)
Q_DECLARE_METATYPE(sheaf::desktop::TrayToolTip)
