// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusVariant>
#include <QObject>
#include <QVariantMap>

#include <vector>

namespace sheaf::desktop {

// The types of com.canonical.dbusmenu, with their D-Bus signatures.

/// `(ia{sv})`
struct MenuItemProperties
{
    int id = 0;
    QVariantMap properties;
};
using MenuItemPropertiesList = QList<MenuItemProperties>;

/// `(ia{sv}av)`
struct MenuLayout
{
    int id = 0;
    QVariantMap properties;
    QVariantList children; ///< each a MenuLayout
};

/// `(isvu)`
struct MenuEvent
{
    int id = 0;
    QString event;
    QDBusVariant data;
    uint timestamp = 0;
};
using MenuEventList = QList<MenuEvent>;

QDBusArgument &operator<<(QDBusArgument &argument, const MenuItemProperties &item);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuItemProperties &item);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuLayout &layout);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuLayout &layout);
QDBusArgument &operator<<(QDBusArgument &argument, const MenuEvent &event);
const QDBusArgument &operator>>(const QDBusArgument &argument, MenuEvent &event);

/// A flat menu, given to the desktop over D-Bus (com.canonical.dbusmenu, version 3).
class TrayMenu final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")
    Q_PROPERTY(uint Version READ version)
    Q_PROPERTY(QString TextDirection READ textDirection)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(QStringList IconThemePath READ iconThemePath)

public:
    struct Entry
    {
        QString name; ///< what chosen() says; empty: a line between two others
        QString label;
        bool enabled = true;
    };

    explicit TrayMenu(QObject *parent = nullptr);

    void setEntries(std::vector<Entry> entries);

    uint version() const { return 3; }
    QString textDirection() const;
    QString status() const { return QStringLiteral("normal"); }
    QStringList iconThemePath() const { return {}; }

    // Over D-Bus, as its specification names them.
    Q_SCRIPTABLE Q_INVOKABLE uint GetLayout(int parentId, int recursionDepth, const QStringList &propertyNames,
                                            sheaf::desktop::MenuLayout &layout) const;
    Q_SCRIPTABLE Q_INVOKABLE sheaf::desktop::MenuItemPropertiesList
    GetGroupProperties(const QList<int> &ids, const QStringList &propertyNames) const;
    Q_SCRIPTABLE Q_INVOKABLE QDBusVariant GetProperty(int id, const QString &name) const;
    Q_SCRIPTABLE Q_INVOKABLE void Event(int id, const QString &eventId, const QDBusVariant &data, uint timestamp);
    Q_SCRIPTABLE Q_INVOKABLE QList<int> EventGroup(const sheaf::desktop::MenuEventList &events);
    Q_SCRIPTABLE Q_INVOKABLE bool AboutToShow(int id) const;
    Q_SCRIPTABLE Q_INVOKABLE QList<int> AboutToShowGroup(const QList<int> &ids, QList<int> &idErrors) const;

Q_SIGNALS:
    Q_SCRIPTABLE void LayoutUpdated(uint revision, int parent);
    void chosen(const QString &name);

private:
    bool isThere(int id) const { return id >= 0 && id <= static_cast<int>(m_entries.size()); }
    QVariantMap properties(int id, const QStringList &names) const;
    MenuLayout layout(int id, int depth, const QStringList &names) const;

    std::vector<Entry> m_entries; ///< the item's id is its place here and one more; 0 is the menu itself
    uint m_revision = 1;
};

} // namespace sheaf::desktop

Q_DECLARE_METATYPE(sheaf::desktop::MenuItemProperties)
Q_DECLARE_METATYPE(sheaf::desktop::MenuItemPropertiesList)
Q_DECLARE_METATYPE(sheaf::desktop::MenuLayout)
Q_DECLARE_METATYPE(sheaf::desktop::MenuEvent)
Q_DECLARE_METATYPE(sheaf::desktop::MenuEventList)
