// SPDX-License-Identifier: GPL-3.0-or-later
#include "share_collection.h"

#include <QAccessible>
#include <QFontDatabase>
#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

/// What a screen reader is told about an item.
class Reader final : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE static int role(QObject *item) { return face(item) ? static_cast<int>(face(item)->role()) : -1; }
    Q_INVOKABLE static QString name(QObject *item) { return said(item, QAccessible::Name); }
    Q_INVOKABLE static QString description(QObject *item) { return said(item, QAccessible::Description); }
    /// What a screen reader does in its user's name; false where it can't be done.
    Q_INVOKABLE static bool act(QObject *item, const QString &action)
    {
        QAccessibleActionInterface *actions = face(item) ? face(item)->actionInterface() : nullptr;
        if (!actions || !actions->actionNames().contains(action))
            return false;
        actions->doAction(action);
        return true;
    }
    /// The items below that it is told about, each by its name.
    Q_INVOKABLE static QStringList inside(QObject *item)
    {
        QStringList names;
        for (int i = 0; face(item) && i < face(item)->childCount(); ++i)
            names << face(item)->child(i)->text(QAccessible::Name);
        return names;
    }

private:
    static QAccessibleInterface *face(QObject *item) { return QAccessible::queryAccessibleInterface(item); }
    static QString said(QObject *item, QAccessible::Text what)
    {
        return face(item) ? face(item)->text(what) : QString();
    }
};

/// What the Qt Quick Tests of this folder see: our modules, and the fonts that the program embeds.
class Setup final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    static void applicationAvailable()
    {
        QAccessible::setActive(true); // or controls have no role
        for (const char *font :
             {"SheafSans-Regular.otf", "SheafSans-Medium.otf", "SheafSans-SemiBold.otf", "SheafIcons.ttf"})
            if (QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(font)) < 0)
                qFatal("no font %s", font);
    }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->rootContext()->setContextProperty(QStringLiteral("reader"), &m_reader);
        engine->rootContext()->setContextProperty(QStringLiteral("shareCollection"), &m_shares);
    }

private:
    Reader m_reader;
    sheaf::desktop::ShareCollection m_shares;
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)
#include "tst_controls.moc"
