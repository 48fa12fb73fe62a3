// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/protobuf.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::devices;
using protobuf::Message;
using protobuf::Writer;

namespace {

Bytes hex(std::string_view text) { return parseHex(text).value(); }

} // namespace

class TestProtobuf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writer_writesTheDocumentationsExamples();
    void writer_writesTheLargestNumber();
    void secretField_isWhatTheWriterWrites();
    void parse_readsWhatWasWritten();
    void parse_passesOverFixedSizeNumbers();
    void parse_refuses_data();
    void parse_refuses();
    void parse_boundsTheFields();
    void fields_ofAnotherKindAreRefused();
    void fields_thatStandTwiceAreRefused();
    void number_refusesMoreThan32Bits();
    void numbers_arePackedOrNot();
};

// https://protobuf.dev/programming-guides/encoding: `a: 150` in field 1, "testing" in field 2.
void TestProtobuf::writer_writesTheDocumentationsExamples()
{
    QCOMPARE(toHex(Writer().varint(1, 150).message()), std::string("089601"));
    QCOMPARE(toHex(Writer().text(2, "testing").message()), std::string("120774657374696e67"));
    QCOMPARE(toHex(Writer().varints(1, {0x8000002C, 0}).message()), std::string("08ac808080080800"));
}

// 64 ones: nine groups of seven and one; field 16 is the first whose key (16 << 3) needs two bytes.
void TestProtobuf::writer_writesTheLargestNumber()
{
    const Bytes message = Writer().varint(16, ~std::uint64_t{0}).message();
    QCOMPARE(toHex(message), std::string("8001ffffffffffffffffff01"));
    QCOMPARE(Message::parse(message)->varint(16).value(), std::optional(~std::uint64_t{0}));
}

void TestProtobuf::secretField_isWhatTheWriterWrites()
{
    for (const std::size_t size : {0U, 1U, 127U, 128U, 1000U}) {
        const Bytes value(size, 0x61);
        const Secret message = protobuf::secretField(1, Secret::copyOf(value));
        QCOMPARE(toHex(message.view()), toHex(Writer().bytes(1, value).message()));
    }
}

void TestProtobuf::parse_readsWhatWasWritten()
{
    const Bytes bytes = Writer().text(1, "trezor.io").varint(2, 1).boolean(12, true).bytes(35, Bytes(32, 7)).message();
    const auto message = Message::parse(bytes).value();
    QCOMPARE(toText(**message.bytes(1)), std::string("trezor.io"));
    QCOMPARE(message.number(2).value(), 1U);
    QVERIFY(message.boolean(12).value());
    QCOMPARE((**message.bytes(35)).size(), std::size_t{32});
    QVERIFY(!message.varint(3).value());
    QVERIFY(!message.boolean(4).value());
    QCOMPARE(message.number(4).value(), 0U);
}

void TestProtobuf::parse_passesOverFixedSizeNumbers()
{
    const Bytes bytes = hex("0d01020304"         // field 1, 32 bits
                            "110102030405060708" // field 2, 64 bits
                            "1805");
    QCOMPARE(Message::parse(bytes)->number(3).value(), 5U);
}

void TestProtobuf::parse_refuses_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a key alone") << QByteArray("08");
    QTest::newRow("a number that does not end") << QByteArray("08ff");
    QTest::newRow("a number of eleven bytes") << QByteArray("08ffffffffffffffffffff01");
    QTest::newRow("a number of 65 bits") << QByteArray("08ffffffffffffffffff02");
    QTest::newRow("bytes that are cut off") << QByteArray("0a0361");
    QTest::newRow("bytes of a length of 64 bits") << QByteArray("0affffffffffffffffff01");
    QTest::newRow("a fixed-size number that is cut off") << QByteArray("0d0102");
    QTest::newRow("field 0") << QByteArray("0001");
    QTest::newRow("a field over 2^29 - 1") << QByteArray("8080808010"
                                                         "01");
    QTest::newRow("a group") << QByteArray("0b0c");
    QTest::newRow("wire type 7") << QByteArray("0f01");
}

void TestProtobuf::parse_refuses()
{
    QFETCH(const QByteArray, message);
    const Bytes bytes = hex(message.toStdString());
    const auto parsed = Message::parse(bytes);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().fault, Fault::Protocol);
}

void TestProtobuf::parse_boundsTheFields()
{
    Writer writer;
    for (std::size_t i = 0; i < Message::kMaxFields; ++i)
        writer.varint(1, 0);
    QVERIFY(Message::parse(writer.message()));
    QVERIFY(!Message::parse(writer.varint(1, 0).message()));
}

void TestProtobuf::fields_ofAnotherKindAreRefused()
{
    const Bytes bytes = Writer().varint(1, 5).text(2, "x").message();
    const auto message = Message::parse(bytes).value();
    QCOMPARE(message.bytes(1).error().fault, Fault::Protocol);
    QCOMPARE(message.varint(2).error().fault, Fault::Protocol);
    QVERIFY(!message.boolean(2));
    QVERIFY(!message.number(2));
}

void TestProtobuf::fields_thatStandTwiceAreRefused()
{
    const Bytes bytes = Writer().varint(1, 5).varint(1, 6).message();
    QVERIFY(!Message::parse(bytes)->varint(1));
}

void TestProtobuf::number_refusesMoreThan32Bits()
{
    const Bytes fits = Writer().varint(1, 0xFFFFFFFFU).message();
    QCOMPARE(Message::parse(fits)->number(1).value(), 0xFFFFFFFFU);
    const Bytes large = Writer().varint(1, 0x100000000U).message();
    QVERIFY(!Message::parse(large)->number(1));
    QVERIFY(!Message::parse(large)->numbers(1));
}

void TestProtobuf::numbers_arePackedOrNot()
{
    // protobuf.dev, "Packed": 32 06 03 8e 02 9e a7 05 is [3, 270, 86942] in field 6.
    const Bytes packed = hex("3206038e029ea705");
    QCOMPARE(Message::parse(packed)->numbers(6).value(), (std::vector<std::uint32_t>{3, 270, 86942}));
    const Bytes plain = Writer().varints(6, {3, 270, 86942}).message();
    QCOMPARE(Message::parse(plain)->numbers(6).value(), (std::vector<std::uint32_t>{3, 270, 86942}));
    QVERIFY(!Message::parse(hex("3202038e"))->numbers(6));
}

QTEST_GUILESS_MAIN(TestProtobuf)
#include "tst_protobuf.moc"
