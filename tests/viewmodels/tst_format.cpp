// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "format.h"

using namespace sheaf;
using namespace sheaf::desktop;

class TestFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void sentence_beginsWithACapital()
    {
        QCOMPARE(format::sentence(QStringLiteral("rewards wait")), QStringLiteral("Rewards wait"));
        QCOMPARE(format::sentence(QStringLiteral("étape")), QStringLiteral("Étape"));
        QCOMPARE(format::sentence(QStringLiteral("0xabc sent it")), QStringLiteral("0xabc sent it"));
        QCOMPARE(format::sentence(QString()), QString());
        QCOMPARE(format::sentence(Phrase("the fees have no price now")), QStringLiteral("The fees have no price now"));
    }

    void money_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << "0"
                                 << "0.00";
        QTest::newRow("groups") << "1234567.891"
                                << "1,234,567.89";
        QTest::newRow("rounds half up") << "0.125"
                                        << "0.13";
        QTest::newRow("little is not nothing") << "0.004"
                                               << "< 0.01";
    }
    void money()
    {
        QFETCH(QString, value);
        QFETCH(QString, shown);
        QCOMPARE(format::money(*Decimal::parse(value.toStdString())), shown);
    }

    void money_isADashWhereUnknown() { QCOMPARE(format::money(std::optional<Decimal>()), QStringLiteral("–")); }

    void money_followsTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(format::money(*Decimal::parse("1234.5")), QStringLiteral("1.234,50"));
    }

    void change_carriesItsSign()
    {
        QCOMPARE(format::change(*Decimal::parse("4.1"), true), QStringLiteral("−4.10"));
        QCOMPARE(format::change(*Decimal::parse("4.1"), false), QStringLiteral("+4.10"));
        QCOMPARE(format::change(Decimal(), true), QStringLiteral("0.00"));
        QCOMPARE(format::change(*Decimal::parse("0.004"), false), QStringLiteral("< 0.01"));
    }

    void amount_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<unsigned>("decimals");
        QTest::addColumn<QString>("shown");
        QTest::newRow("one wei is not nothing") << "1" << 18U << "0.000000000000000001";
        QTest::newRow("five digits of a whole") << "1234567800000000000" << 18U << "1.2345";
        QTest::newRow("large without places") << "123456789012" << 6U << "123,456";
        QTest::newRow("small keeps its digits") << "12345678" << 12U << "0.000012345";
        QTest::newRow("zero") << "0" << 6U << "0";
    }
    void amount()
    {
        QFETCH(QString, units);
        QFETCH(unsigned, decimals);
        QFETCH(QString, shown);
        QCOMPARE(format::amount(*Uint256::parse(units.toStdString()), decimals), shown);
    }

    void percent_hasTwoPlaces()
    {
        QCOMPARE(format::percent(0.042), QStringLiteral("4.20%"));
        QCOMPARE(format::percent(12.5), QStringLiteral("1,250%"));
    }

    void age_countsWholeUnits()
    {
        const UnixTime now = fromUnixSeconds(1'000'000);
        QCOMPARE(format::age(now, now), QStringLiteral("just now"));
        QCOMPARE(format::age(now - std::chrono::seconds(59), now), QStringLiteral("just now"));
        QCOMPARE(format::age(now - std::chrono::seconds(60), now), QStringLiteral("1 min ago"));
        QCOMPARE(format::age(now - std::chrono::seconds(119), now), QStringLiteral("1 min ago"));
        QCOMPARE(format::age(now - std::chrono::hours(50), now), QStringLiteral("2 d ago"));
    }

    void foreign_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shown");
        QTest::newRow("as it is") << QStringLiteral("WETH/USDC é 漢") << QStringLiteral("WETH/USDC é 漢");
        QTest::newRow("turned around") << QStringLiteral("\u202E001\u202C USDC") << QStringLiteral("001 USDC");
        QTest::newRow("isolates") << QStringLiteral("a\u2066b\u2069\u200F\u061C") << QStringLiteral("ab");
        QTest::newRow("not seen") << QStringLiteral("US\u200BDC\uFEFF\u2060\u00AD") << QStringLiteral("USDC");
        QTest::newRow("lines") << QStringLiteral("ok\n\nSend to\u2028 0xdead\t!")
                               << QStringLiteral("ok Send to 0xdead !");
        QTest::newRow("controls") << QStringLiteral("a\u0007\u001B[31mb\u0085") << QStringLiteral("a [31mb");
        QTest::newRow("a time of a locale") << QStringLiteral("10:13\u202FPM") << QStringLiteral("10:13\u202FPM");
        QTest::newRow("many spaces") << QStringLiteral("  a \u3000\u00A0 b  ") << QStringLiteral("a b");
        QTest::newRow("a pile of marks") << QStringLiteral("a\u0300\u0301\u0302\u0303\u0304b")
                                         << QStringLiteral("a\u0300\u0301b");
        QTest::newRow("too long") << QString(300, QLatin1Char('x'))
                                  << QString(240, QLatin1Char('x')) + QStringLiteral("…");
    }
    void foreign()
    {
        QFETCH(QString, written);
        QFETCH(QString, shown);
        QCOMPARE(format::foreign(written.toStdString()), shown);
    }

    void chainMark_isOneOrTwoLetters()
    {
        QCOMPARE(format::chainMark("Optimism"), QStringLiteral("Op"));
        QCOMPARE(format::chainMark("Arbitrum One"), QStringLiteral("AO"));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
