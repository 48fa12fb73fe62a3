// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/units.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::ethereum;

class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseWei_isExact_data();
    void parseWei_isExact();
    void parseWei_refuses_data();
    void parseWei_refuses();
};

void TestUnits::parseWei_isExact_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("wei");
    const char *rows[][3] = {{"1", "wei", "1"},
                             {"1", "kwei", "1000"},
                             {"1", "mwei", "1000000"},
                             {"1", "gwei", "1000000000"},
                             {"1", "szabo", "1000000000000"},
                             {"1", "finney", "1000000000000000"},
                             {"1", "ether", "1000000000000000000"},
                             {"0.1", "ether", "100000000000000000"},
                             {"1.000000000000000001", "ether", "1000000000000000001"},
                             {"0.000000001", "gwei", "1"},
                             {"1.5", "gwei", "1500000000"}};
    for (const auto &row : rows)
        QTest::addRow("%s %s", row[0], row[1])
            << QString::fromLatin1(row[0]) << QString::fromLatin1(row[1]) << QString::fromLatin1(row[2]);
}

void TestUnits::parseWei_isExact()
{
    QFETCH(QString, amount);
    QFETCH(QString, unit);
    QFETCH(QString, wei);
    const auto parsed = parseWei(amount.toStdString(), unit.toStdString());
    QVERIFY(parsed);
    QCOMPARE(parsed->value().toString(), wei.toStdString());
    QCOMPARE(*formatWei(*parsed, unit.toStdString()), amount.toStdString());
}

void TestUnits::parseWei_refuses_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("unit");
    QTest::newRow("a fraction of a wei") << QStringLiteral("0.0000000000000000001") << QStringLiteral("ether");
    QTest::newRow("wei with a point") << QStringLiteral("1.0") << QStringLiteral("wei");
    QTest::newRow("negative") << QStringLiteral("-1") << QStringLiteral("ether");
    QTest::newRow("a comma") << QStringLiteral("1,5") << QStringLiteral("ether");
    QTest::newRow("an exponent") << QStringLiteral("1e3") << QStringLiteral("ether");
    QTest::newRow("hex") << QStringLiteral("0x1") << QStringLiteral("wei");
    QTest::newRow("nothing") << QString() << QStringLiteral("ether");
    QTest::newRow("no such unit") << QStringLiteral("1") << QStringLiteral("eth");
    QTest::newRow("a unit in capitals") << QStringLiteral("1") << QStringLiteral("Gwei");
    QTest::newRow("over 256 bits") << QString(61, u'9') << QStringLiteral("ether");
}

void TestUnits::parseWei_refuses()
{
    QFETCH(QString, amount);
    QFETCH(QString, unit);
    QVERIFY(!parseWei(amount.toStdString(), unit.toStdString()));
}

QTEST_APPLESS_MAIN(TestUnits)
#include "tst_units.moc"
