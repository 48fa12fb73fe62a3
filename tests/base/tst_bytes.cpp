// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include <QTest>

using namespace sheaf;

class TestBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseHex_readsEitherCaseWithAndWithoutPrefix();
    void parseHex_refuses();
    void parseHexInto_wantsTheExactLength();
    void equalConstantTime_comparesLengthsToo();
    void errorCodeName_isSnakeCase();
};

void TestBytes::parseHex_readsEitherCaseWithAndWithoutPrefix()
{
    const Bytes expected{0xDE, 0xAD};
    QCOMPARE(*parseHex("dead"), expected);
    QCOMPARE(*parseHex("0xDeAd"), expected);
    QVERIFY(parseHex("0x")->empty());
    QCOMPARE(toHexPrefixed(expected), std::string("0xdead"));
}

void TestBytes::parseHex_refuses()
{
    for (const char *text : {"abc", "0xabc", "zz", "0x0x00", "12 4"})
        QVERIFY2(!parseHex(text), text);
}

void TestBytes::parseHexInto_wantsTheExactLength()
{
    std::array<std::uint8_t, 2> into{};
    QVERIFY(parseHexInto("0x0102", into));
    QVERIFY(!parseHexInto("0x01", into));
    QVERIFY(!parseHexInto("0x010203", into));
}

void TestBytes::equalConstantTime_comparesLengthsToo()
{
    QVERIFY(equalConstantTime(Bytes{1, 2}, Bytes{1, 2}));
    QVERIFY(!equalConstantTime(Bytes{1, 2}, Bytes{1, 3}));
    QVERIFY(!equalConstantTime(Bytes{1, 2}, Bytes{1, 2, 3}));
    QVERIFY(equalConstantTime(Bytes{}, Bytes{}));
}

void TestBytes::errorCodeName_isSnakeCase()
{
    QCOMPARE(errorCodeName(ErrorCode::WrongPassword), std::string_view("wrong_password"));
    QCOMPARE(errorCodeName(ErrorCode::NoSpace), std::string_view("no_space"));
}

QTEST_APPLESS_MAIN(TestBytes)
#include "tst_bytes.moc"
