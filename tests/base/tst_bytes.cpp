// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include <QTest>

#include <utility>

using namespace sheaf;

class TestBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseHex_readsEitherCaseWithAndWithoutPrefix();
    void parseHex_refuses();
    void parseHexInto_wantsTheExactLength();
    void decodeHexDigits_isTheSameAtEveryLengthAndPlace();
    void decodeHexDigits_takesNoOtherCharacterForADigit();
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

void TestBytes::decodeHexDigits_isTheSameAtEveryLengthAndPlace()
{
    Bytes bytes;
    for (std::size_t length = 0; length < 100; ++length) { // over blocks and what is left behind them
        std::string digits = toHex(bytes);
        Bytes decoded(length);
        QVERIFY(decodeHexDigits(digits, decoded));
        QCOMPARE(decoded, bytes);
        Bytes longer(length + 1);
        QVERIFY(!decodeHexDigits(digits, longer));
        for (std::size_t at = 0; at < digits.size(); ++at) {
            const char good = std::exchange(digits[at], 'g');
            QVERIFY(!decodeHexDigits(digits, decoded));
            const auto said = parseHexInto(digits, decoded);
            QCOMPARE(said.error().detail, "not a hex digit at position " + std::to_string(at));
            digits[at] = good;
        }
        bytes.push_back(static_cast<std::uint8_t>(length * 37 + 11));
    }
}

void TestBytes::decodeHexDigits_takesNoOtherCharacterForADigit()
{
    constexpr std::string_view kDigits = "0123456789abcdefABCDEF";
    for (const std::size_t length : {std::size_t{2}, std::size_t{32}}) // the loop's rest, and a block
        for (int code = 0; code < 256; ++code) {
            const char c = static_cast<char>(code);
            std::string digits(length, '0');
            digits[length - 1] = c;
            Bytes into(length / 2);
            const auto at = kDigits.find(c);
            QCOMPARE(decodeHexDigits(digits, into), at != std::string_view::npos);
            if (at != std::string_view::npos)
                QCOMPARE(std::size_t{into.back()}, at < 16 ? at : at - 6);
        }
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
