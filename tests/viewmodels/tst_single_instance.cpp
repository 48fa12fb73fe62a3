// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace sheaf::desktop;

class TestSingleInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::setPermissions(m_runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    }

    void theSecondStart_bringsTheFirstForward()
    {
        QVERIFY(!SingleInstance::raiseOther(vault()));
        SingleInstance first(vault());
        QSignalSpy raised(&first, &SingleInstance::raiseWanted);
        QVERIFY(SingleInstance::raiseOther(vault()));
        QTRY_COMPARE(raised.size(), 1);
        QVERIFY(SingleInstance::raiseOther(vault() + QStringLiteral("/../") + QFileInfo(vault()).fileName()));
        QTRY_COMPARE(raised.size(), 2);
    }

    void anotherVault_isAnotherProgram()
    {
        const SingleInstance first(vault());
        QVERIFY(!SingleInstance::raiseOther(m_runtime.filePath(QStringLiteral("another"))));
    }

    void whatACrashLeft_isNobody()
    {
        QString socket;
        {
            SingleInstance first(vault());
            socket = m_runtime.filePath(QDir(m_runtime.path()).entryList({"sheaf-*"}, QDir::System).value(0));
            QVERIFY(QFile::exists(socket));
        }
        QFile stale(socket); // a file without anybody behind it
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.close();
        QVERIFY(!SingleInstance::raiseOther(vault()));
        SingleInstance next(vault());
        QSignalSpy raised(&next, &SingleInstance::raiseWanted);
        QVERIFY(SingleInstance::raiseOther(vault()));
        QTRY_COMPARE(raised.size(), 1);
    }

private:
    QString vault() const { return m_folder.path(); }

    QTemporaryDir m_runtime;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
