// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/cbor.h"

#include <QTest>

using namespace sheaf;
using devices::cbor::Reader;

namespace {

Bytes hex(std::string_view text) { return *parseHex(text); }

} // namespace

/// Expected values are RFC 8949's own examples (appendix A) where the encoding is valid.
class TestCbor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_theExamplesOfTheStandard();
    void map_refusesAKeyThatStandsTwice();
    void array_isBounded();
    void refuses_whatHasNoLength();
    void refuses_lengthsThatAreOnlyClaimed();
    void skip_isBoundedInDepth();
    void end_refusesWhatFollows();
};

void TestCbor::reads_theExamplesOfTheStandard()
{
    const auto integer = [](std::string_view text) {
        const Bytes data = hex(text);
        return *Reader(data).unsignedInteger();
    };
    QCOMPARE(integer("1903e8"), std::uint64_t{1000});
    QCOMPARE(integer("1bffffffffffffffff"), ~std::uint64_t{0});
    const Bytes four = hex("4401020304");
    QCOMPARE(*Reader(four).bytes(), (Bytes{1, 2, 3, 4}));
    const Bytes none = hex("40");
    QCOMPARE(*Reader(none).bytes(), Bytes());
    const Bytes text = hex("62c3bc");
    QCOMPARE(*Reader(text).text(), std::string("\u00fc"));
    const Bytes yes = hex("f5");
    QCOMPARE(*Reader(yes).boolean(), true);
    const Bytes tagged = hex("c11a514b67b0");
    Reader reader(tagged);
    QVERIFY(reader.expectTag(1));
    QCOMPARE(*reader.unsigned32(), 1363896240U);
    QVERIFY(reader.end());
    const Bytes wide = hex("1b000000e8d4a51000");
    QVERIFY(!Reader(wide).unsigned32());
    const Bytes negative = hex("20");
    QVERIFY(!Reader(negative).unsignedInteger());
    const Bytes half = hex("f93c00");
    QVERIFY(!Reader(half).unsignedInteger());
}

void TestCbor::map_refusesAKeyThatStandsTwice()
{
    for (const auto &[text, isFine] :
         {std::pair("a201020304", true), std::pair("a201020104", false), std::pair("a1616101", false),
          std::pair("a2010203", false), std::pair("a20102", false), std::pair("a1", false)}) {
        const Bytes data = hex(text);
        Reader reader(data);
        int values = 0;
        const auto done = reader.map([&](std::uint64_t) -> Result<void> {
            ++values;
            SHEAF_CHECK(reader.skip());
            return {};
        });
        QCOMPARE(done && reader.end(), isFine);
        QVERIFY(values <= 2);
    }
}

void TestCbor::array_isBounded()
{
    const Bytes data = hex("83010203");
    Reader reader(data);
    QVERIFY(!reader.array(2, [&](std::size_t) { return reader.skip(); }));
    for (const char *cut : {"83", "8301", "830102"}) {
        const Bytes part = hex(cut);
        Reader reading(part);
        QVERIFY2(!reading.array(3, [&](std::size_t) { return reading.skip(); }), cut);
    }
    // 2^64 - 1 elements that are not there.
    const Bytes huge = hex("9bffffffffffffffff");
    Reader claimed(huge);
    QVERIFY(!claimed.array(1000, [&](std::size_t) { return claimed.skip(); }));
}

void TestCbor::refuses_whatHasNoLength()
{
    const Bytes bytes = hex("5f42010243030405ff");
    QVERIFY(!Reader(bytes).bytes());
    const Bytes text = hex("7f657374726561646d696e67ff");
    QVERIFY(!Reader(text).text());
    const Bytes array = hex("9fff");
    Reader reader(array);
    QVERIFY(!reader.array(9, [&](std::size_t) { return reader.skip(); }));
}

void TestCbor::refuses_lengthsThatAreOnlyClaimed()
{
    for (const char *text : {"4501020304", "5affffffff00", "5b7fffffffffffffff00", "5bffffffffffffffff", "45"}) {
        const Bytes data = hex(text);
        QVERIFY2(!Reader(data).bytes(), text);
    }
    for (const char *text : {"6461", "7affffffff61", "62c328"}) { // the last is no UTF-8
        const Bytes data = hex(text);
        QVERIFY2(!Reader(data).text(), text);
    }
}

void TestCbor::skip_isBoundedInDepth()
{
    Bytes shallow(6, 0x81);
    shallow.push_back(0x01);
    Reader fine(shallow);
    QVERIFY(fine.skip() && fine.end());
    Bytes deep(100'000, 0x81);
    deep.push_back(0x01);
    QVERIFY(!Reader(deep).skip());
}

void TestCbor::end_refusesWhatFollows()
{
    const Bytes data = hex("0102");
    Reader reader(data);
    QVERIFY(reader.unsignedInteger());
    QVERIFY(!reader.end());
    const Bytes nothing;
    QVERIFY(!Reader(nothing).unsignedInteger());
}

QTEST_APPLESS_MAIN(TestCbor)
#include "tst_cbor.moc"
