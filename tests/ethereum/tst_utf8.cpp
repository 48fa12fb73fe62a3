// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/utf8.h"

#include <QTest>

using namespace sheaf;

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUtf8_takesEveryCodePoint();
    void isUtf8_refuses_data();
    void isUtf8_refuses();
};

void TestUtf8::isUtf8_takesEveryCodePoint()
{
    for (char32_t point = 0; point <= 0x10FFFF; ++point) {
        if (point >= 0xD800 && point <= 0xDFFF)
            continue;
        const QByteArray text = QString::fromUcs4(&point, 1).toUtf8();
        QVERIFY2(ethereum::isUtf8(asBytes({text.data(), static_cast<std::size_t>(text.size())})),
                 qPrintable(QString::number(point, 16)));
    }
    QVERIFY(ethereum::isUtf8({}));
}

void TestUtf8::isUtf8_refuses_data()
{
    QTest::addColumn<QByteArray>("hex");
    // Table 3-7 of the Unicode standard, one step outside of each row.
    for (const char *hex : {"80",       "bf",       "c0af", "c1bf",   "c2",       "c27f",      "c2c0",       "e09f80",
                            "e08080",   "e18080e1", "e180", "eda080", "edbfbf",   "f08f8080",  "f0908080f0", "f4908080",
                            "f5808080", "ff",       "fe",   "e1ff80", "f180c080", "41f1808041"})
        QTest::newRow(hex) << QByteArray(hex);
}

void TestUtf8::isUtf8_refuses()
{
    QFETCH(QByteArray, hex);
    QVERIFY(!ethereum::isUtf8(*parseHex(hex.toStdString())));
}

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
