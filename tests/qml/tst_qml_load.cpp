// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QtTest>

/// Every QML file of every module compiles with what it imports. Nothing else finds a wrong import: the build does not.
class TestQmlLoad final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void file_compiles_data();
    void file_compiles();

private:
    QQmlEngine m_engine;
};

void TestQmlLoad::initTestCase() { m_engine.addImportPath(QStringLiteral("qrc:/qt/qml")); }

void TestQmlLoad::file_compiles_data()
{
    QTest::addColumn<QUrl>("file");
    QDirIterator files(QStringLiteral(":/qt/qml/Sheaf"), {QStringLiteral("*.qml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.startsWith(QStringLiteral(":/qt/qml/Sheaf/Theme/")))
            continue; // singletons can't be asked for by file; everything below imports them
        QTest::newRow(qPrintable(path.section(QLatin1Char('/'), 4))) << QUrl(QStringLiteral("qrc") + path);
        ++count;
    }
    QVERIFY2(count >= 38, "the modules are not linked into this program");
}

void TestQmlLoad::file_compiles()
{
    QFETCH(QUrl, file);
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QQmlComponent component(&m_engine, file);
    QVERIFY2(component.isReady(), qPrintable(component.errorString()));
}

QTEST_MAIN(TestQmlLoad)
#include "tst_qml_load.moc"
