// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPainter>
#include <QPainterPath>
#include <QtEndian>

#include <array>

namespace sheaf::desktop {

namespace {

const QString kWatcher = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString kWatcherPath = QStringLiteral("/StatusNotifierWatcher");
const QString kItemPath = QStringLiteral("/StatusNotifierItem");
const QString kMenuPath = QStringLiteral("/MenuBar");
constexpr std::array kSizes{16, 22, 24, 32, 48};

/// Of one process there may be several, in tests: each has a name of its own.
int nextNumber()
{
    static int number = 0;
    return ++number;
}

} // namespace

TrayPixmap TrayPixmap::of(const QImage &image)
{
    const QImage argb = image.convertToFormat(QImage::Format_ARGB32);
    TrayPixmap pixmap{argb.width(), argb.height(), QByteArray(argb.sizeInBytes(), Qt::Uninitialized)};
    const auto count = static_cast<qsizetype>(argb.width()) * argb.height();
    qToBigEndian<quint32>(argb.constBits(), count, pixmap.bytes.data());
    return pixmap;
}

QDBusArgument &operator<<(QDBusArgument &argument, const TrayPixmap &pixmap)
{
    argument.beginStructure();
    argument << pixmap.width << pixmap.height << pixmap.bytes;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, TrayPixmap &pixmap)
{
    argument.beginStructure();
    argument >> pixmap.width >> pixmap.height >> pixmap.bytes;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const TrayToolTip &tip)
{
    argument.beginStructure();
    argument << tip.icon << tip.pixmaps << tip.title << tip.text;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, TrayToolTip &tip)
{
    argument.beginStructure();
    argument >> tip.icon >> tip.pixmaps >> tip.title >> tip.text;
    argument.endStructure();
    return argument;
}

QImage trayImage(int size, bool attention)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 24.0, size / 24.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x27, 0x57, 0xC9));
    painter.drawRoundedRect(QRectF(1, 1, 22, 22), 5, 5);
    // A sheaf: stalks that lean out at the top and the foot, bound in the middle.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::RoundCap));
    for (const double lean : {-5.0, 0.0, 5.0}) {
        QPainterPath stalk(QPointF(12 + lean, 5.5));
        stalk.quadTo(QPointF(12 + lean * 0.2, 10), QPointF(12 + lean * 0.15, 13.5));
        stalk.quadTo(QPointF(12 + lean * 0.2, 16), QPointF(12 + lean * 0.7, 18.5));
        painter.drawPath(stalk);
    }
    painter.drawLine(QPointF(9, 13.5), QPointF(15, 13.5));
    if (attention) {
        painter.setPen(QPen(Qt::white, 1.5));
        painter.setBrush(QColor(0xE5, 0xA0, 0x2B));
        painter.drawEllipse(QPointF(18.5, 5.5), 4.5, 4.5);
    }
    return image;
}

StatusNotifierItem::StatusNotifierItem(QObject *parent) : QObject(parent)
{
    qDBusRegisterMetaType<TrayPixmap>();
    qDBusRegisterMetaType<TrayPixmaps>();
    qDBusRegisterMetaType<TrayToolTip>();
}

TrayPixmaps StatusNotifierItem::iconPixmap() const
{
    TrayPixmaps pixmaps;
    for (const int size : kSizes)
        pixmaps.append(TrayPixmap::of(trayImage(size, false)));
    return pixmaps;
}

TrayPixmaps StatusNotifierItem::attentionIconPixmap() const
{
    TrayPixmaps pixmaps;
    for (const int size : kSizes)
        pixmaps.append(TrayPixmap::of(trayImage(size, true)));
    return pixmaps;
}

QDBusObjectPath StatusNotifierItem::menu() const { return QDBusObjectPath(kMenuPath); }

void StatusNotifierItem::set(const QString &line, const QString &more, bool attention)
{
    if (m_line != line || m_more != more) {
        m_line = line;
        m_more = more;
        Q_EMIT NewToolTip();
    }
    if (m_attention != attention) {
        m_attention = attention;
        Q_EMIT NewStatus(status());
    }
}

// The panel shows the menu that it has read itself.
void StatusNotifierItem::ContextMenu(int, int) {}

void StatusNotifierItem::Activate(int, int) { Q_EMIT activated(); }

void StatusNotifierItem::SecondaryActivate(int, int) { Q_EMIT activated(); }

void StatusNotifierItem::Scroll(int, const QString &) {}

StatusTray::StatusTray(QDBusConnection bus, QObject *parent)
    : Tray(parent)
    , m_bus(std::move(bus))
    , m_service(
          QStringLiteral("org.kde.StatusNotifierItem-%1-%2").arg(QCoreApplication::applicationPid()).arg(nextNumber()))
{
    connect(&m_item, &StatusNotifierItem::activated, this, &Tray::activated);
    connect(&m_menu, &TrayMenu::chosen, this, &Tray::chosen);
    if (m_bus.isConnected())
        watch();
}

StatusTray::~StatusTray()
{
    m_watcher.disconnect(this);
    setShown(false);
}

void StatusTray::setStatus(const QString &line, const QString &more, bool attention)
{
    m_item.set(line, more, attention);
}

void StatusTray::watch()
{
    m_watcher.setConnection(m_bus);
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_watcher.addWatchedService(kWatcher);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &now) {
                setThere(false);
                if (now.isEmpty())
                    return;
                hostsChanged();
                offer();
            });
    for (const char *signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
        m_bus.connect(kWatcher, kWatcherPath, kWatcher, QLatin1String(signal), this, SLOT(hostsChanged()));
    hostsChanged();
}

void StatusTray::setShown(bool shown)
{
    if (m_shown == shown || !m_bus.isConnected())
        return;
    m_shown = shown;
    if (shown) {
        m_bus.registerObject(kItemPath, &m_item, QDBusConnection::ExportScriptableContents);
        m_bus.registerObject(kMenuPath, &m_menu, QDBusConnection::ExportScriptableContents);
        m_bus.registerService(m_service);
        offer();
    } else {
        m_bus.unregisterService(m_service); // which is how the panel learns of it
        m_bus.unregisterObject(kItemPath);
        m_bus.unregisterObject(kMenuPath);
    }
}

void StatusTray::offer()
{
    if (!m_shown)
        return;
    QDBusMessage call =
        QDBusMessage::createMethodCall(kWatcher, kWatcherPath, kWatcher, QStringLiteral("RegisterStatusNotifierItem"));
    call.setAutoStartService(false);
    call << m_service;
    m_bus.asyncCall(call); // nobody there: whoever comes later is told then
}

void StatusTray::hostsChanged()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        kWatcher, kWatcherPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call.setAutoStartService(false);
    call << kWatcher << QStringLiteral("IsStatusNotifierHostRegistered");
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *ended) {
        const QDBusPendingReply<QDBusVariant> reply = *ended;
        ended->deleteLater();
        setThere(reply.isValid() && reply.value().variant().toBool());
    });
}

void StatusTray::setThere(bool there)
{
    if (m_isThere == there)
        return;
    m_isThere = there;
    Q_EMIT isThereChanged();
}

} // namespace sheaf::desktop
