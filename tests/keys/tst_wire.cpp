// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/wire.h"

#include <QTest>

using namespace sheaf;
using keys::WireReader;
using keys::WireWriter;

class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integers_areBigEndian();
    void bytes_haveTheirLengthBefore();
    void read_givesBackWhatWasWritten();
    void read_pastTheEndIsAFault();
    void read_ofALengthThatCannotBeIsAFault();
    void read_ofMoreThanAllowedIsAFault();
    void finish_findsWhatIsLeftOver();
    void count_isBoundedByWhatIsThere();
    void choice_isBounded();
    void writer_keepsNothingPastItsLimit();
    void clear_wipes();
};

void TestWire::integers_areBigEndian()
{
    WireWriter writer;
    writer.u8(0x01);
    writer.u16(0x0203);
    writer.u32(0x04050607);
    writer.u64(0x08090A0B0C0D0E0F);
    QCOMPARE(toHex(writer.written()), "0102030405060708090a0b0c0d0e0f");
}

void TestWire::bytes_haveTheirLengthBefore()
{
    WireWriter writer;
    writer.text("ab");
    writer.bytes({});
    QCOMPARE(toHex(writer.written()), "00000002616200000000");
}

void TestWire::read_givesBackWhatWasWritten()
{
    WireWriter writer;
    writer.u64(7);
    writer.text("words");
    writer.raw(Bytes{1, 2, 3});
    WireReader reader(writer.written());
    QCOMPARE(reader.u64(), std::uint64_t{7});
    QCOMPARE(reader.secret().text(), std::string_view("words"));
    QCOMPARE((reader.array<3>()), (std::array<std::uint8_t, 3>{1, 2, 3}));
    QVERIFY(reader.finish());
}

void TestWire::read_pastTheEndIsAFault()
{
    const Bytes message{1, 2};
    WireReader reader(message);
    QCOMPARE(reader.u32(), 0U);
    QCOMPARE(reader.u8(), std::uint8_t{0}); // and stays one
    QCOMPARE(reader.finish().error().code, ErrorCode::InvalidInput);
}

void TestWire::read_ofALengthThatCannotBeIsAFault()
{
    const Bytes message{0xFF, 0xFF, 0xFF, 0xFF, 1};
    WireReader reader(message);
    QVERIFY(reader.view().empty());
    QVERIFY(!reader.finish());
}

void TestWire::read_ofMoreThanAllowedIsAFault()
{
    const Bytes message{0, 0, 0, 2, 'a', 'b'};
    QVERIFY(WireReader(message).text(2) == "ab");
    WireReader reader(message);
    QVERIFY(reader.text(1).empty());
    QVERIFY(!reader.finish());
}

void TestWire::finish_findsWhatIsLeftOver()
{
    const Bytes message{1, 2};
    WireReader reader(message);
    (void)reader.u8();
    QVERIFY(!reader.finish());
    (void)reader.u8();
    QVERIFY(reader.finish());
}

void TestWire::count_isBoundedByWhatIsThere()
{
    const Bytes message{0, 0, 0, 3, 1, 2, 3, 4, 5, 6};
    QCOMPARE(WireReader(message).count(2), std::size_t{3});
    WireReader reader(message);
    QCOMPARE(reader.count(3), std::size_t{0}); // three of three bytes are not there
    QVERIFY(reader.isBad());
}

void TestWire::choice_isBounded()
{
    const Bytes message{2};
    QCOMPARE(WireReader(message).choice(2), std::uint8_t{2});
    WireReader reader(message);
    QCOMPARE(reader.choice(1), std::uint8_t{0});
    QVERIFY(reader.isBad());
}

void TestWire::writer_keepsNothingPastItsLimit()
{
    WireWriter writer;
    writer.raw(Bytes(WireWriter::kMostBytes));
    QVERIFY(!writer.isTooLarge());
    writer.u8(1);
    QVERIFY(writer.isTooLarge());
    QCOMPARE(writer.written().size(), WireWriter::kMostBytes);
    writer.clear();
    writer.u8(1);
    QVERIFY(!writer.isTooLarge());
}

void TestWire::clear_wipes()
{
    WireWriter writer;
    writer.text("password");
    const BytesView before = writer.written();
    writer.clear();
    QVERIFY(std::all_of(before.begin(), before.end(), [](std::uint8_t byte) { return byte == 0; }));
}

QTEST_APPLESS_MAIN(TestWire)
#include "tst_wire.moc"
