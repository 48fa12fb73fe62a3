// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_menu.h"

#include <QDBusMetaType>
#include <QGuiApplication>

namespace sheaf::desktop {

QDBusArgument &operator<<(QDBusArgument &argument, const MenuItemProperties &item)
{
    argument.beginStructure();
    argument << item.id << item.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuItemProperties &item)
{
    argument.beginStructure();
    argument >> item.id >> item.properties;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const MenuLayout &layout)
{
    argument.beginStructure();
    argument << layout.id << layout.properties;
    argument.beginArray(qMetaTypeId<QDBusVariant>());
    for (const QVariant &child : layout.children)
        argument << QDBusVariant(child);
    argument.endArray();
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuLayout &layout)
{
    argument.beginStructure();
    argument >> layout.id >> layout.properties;
    argument.beginArray();
    while (!argument.atEnd()) {
        QDBusVariant child;
        argument >> child;
        layout.children.append(QVariant::fromValue(qdbus_cast<MenuLayout>(child.variant())));
    }
    argument.endArray();
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const MenuEvent &event)
{
    argument.beginStructure();
    argument << event.id << event.event << event.data << event.timestamp;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MenuEvent &event)
{
    argument.beginStructure();
    argument >> event.id >> event.event >> event.data >> event.timestamp;
    argument.endStructure();
    return argument;
}

TrayMenu::TrayMenu(QObject *parent) : QObject(parent)
{
    qDBusRegisterMetaType<MenuItemProperties>();
    qDBusRegisterMetaType<MenuItemPropertiesList>();
    qDBusRegisterMetaType<MenuLayout>();
    qDBusRegisterMetaType<MenuEvent>();
    qDBusRegisterMetaType<MenuEventList>();
    qDBusRegisterMetaType<QList<int>>();
}

void TrayMenu::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    ++m_revision;
    Q_EMIT LayoutUpdated(m_revision, 0);
}

QString TrayMenu::textDirection() const
{
    return QGuiApplication::isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

QVariantMap TrayMenu::properties(int id, const QStringList &names) const
{
    QVariantMap all;
    if (id == 0) {
        all.insert(QStringLiteral("children-display"), QStringLiteral("submenu"));
    } else {
        const Entry &entry = m_entries.at(static_cast<std::size_t>(id - 1));
        if (entry.name.isEmpty()) {
            all.insert(QStringLiteral("type"), QStringLiteral("separator"));
        } else {
            // `_` marks an access key there; a plain one is written twice.
            all.insert(QStringLiteral("label"), QString(entry.label).replace(QLatin1Char('_'), QLatin1String("__")));
            all.insert(QStringLiteral("enabled"), entry.enabled);
            all.insert(QStringLiteral("visible"), true);
        }
    }
    if (!names.isEmpty())
        for (const QString &name : all.keys())
            if (!names.contains(name))
                all.remove(name);
    return all;
}

MenuLayout TrayMenu::layout(int id, int depth, const QStringList &names) const
{
    MenuLayout layout;
    layout.id = id;
    layout.properties = properties(id, names);
    if (id == 0 && depth != 0)
        for (int child = 1; child <= static_cast<int>(m_entries.size()); ++child)
            layout.children.append(QVariant::fromValue(this->layout(child, depth - 1, names)));
    return layout;
}

uint TrayMenu::GetLayout(int parentId, int recursionDepth, const QStringList &propertyNames, MenuLayout &layout) const
{
    if (isThere(parentId))
        layout = this->layout(parentId, recursionDepth, propertyNames);
    return m_revision;
}

MenuItemPropertiesList TrayMenu::GetGroupProperties(const QList<int> &ids, const QStringList &propertyNames) const
{
    MenuItemPropertiesList list;
    if (ids.isEmpty())
        for (int id = 0; isThere(id); ++id)
            list.append({id, properties(id, propertyNames)});
    for (const int id : ids)
        if (isThere(id))
            list.append({id, properties(id, propertyNames)});
    return list;
}

QDBusVariant TrayMenu::GetProperty(int id, const QString &name) const
{
    return QDBusVariant(isThere(id) ? properties(id, {name}).value(name, QString()) : QVariant(QString()));
}

void TrayMenu::Event(int id, const QString &eventId, const QDBusVariant &, uint)
{
    if (eventId != QLatin1String("clicked") || id == 0 || !isThere(id))
        return;
    const Entry &entry = m_entries.at(static_cast<std::size_t>(id - 1));
    if (entry.enabled && !entry.name.isEmpty())
        Q_EMIT chosen(QString(entry.name)); // a copy: whoever hears it may set other entries
}

QList<int> TrayMenu::EventGroup(const MenuEventList &events)
{
    QList<int> unknown;
    for (const MenuEvent &event : events) {
        if (isThere(event.id))
            Event(event.id, event.event, event.data, event.timestamp);
        else
            unknown.append(event.id);
    }
    return unknown;
}

bool TrayMenu::AboutToShow(int) const { return false; }

QList<int> TrayMenu::AboutToShowGroup(const QList<int> &ids, QList<int> &idErrors) const
{
    for (const int id : ids)
        if (!isThere(id))
            idErrors.append(id);
    return {};
}

} // namespace sheaf::desktop
