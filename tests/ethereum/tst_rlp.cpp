// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/npm_vectors.h"
#include "ethereum/rlp.h"

using namespace sheaf;
using namespace sheaf::ethereum;

namespace {

rlp::Item text(std::string_view characters) { return {toBytes(asBytes(characters))}; }

rlp::Item itemOf(const QJsonValue &value)
{
    if (!value.isArray())
        return {*parseHex(value.toString().toStdString())};
    rlp::Items items;
    for (const QJsonValue &child : value.toArray())
        items.push_back(itemOf(child));
    return {items};
}

std::string hexOf(const rlp::Item &item) { return toHex(rlp::encode(item)); }

/// Lists within one another, written without building them: items this deep would be destroyed recursively.
std::string lists(std::size_t depth)
{
    rlp::Writer writer;
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < depth; ++i)
        open.push_back(writer.beginList());
    for (; !open.empty(); open.pop_back())
        writer.endList(open.back());
    return toHex(std::move(writer).take());
}

} // namespace

class TestRlp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encode_ofTheSpecificationsExamples();
    void encode_ofEveryVector();
    void writer_writesIntegers();
    void writer_writesLongLists();
    void integer_isCanonical();
    void decode_refuses_data();
    void decode_refuses();
    void decode_boundsTheDepth();
};

void TestRlp::encode_ofTheSpecificationsExamples()
{
    // ethereum.org, "Recursive-length prefix serialization", examples.
    const rlp::Item empty{rlp::Items{}};
    QCOMPARE(hexOf(text("dog")), std::string("83646f67"));
    QCOMPARE(hexOf({rlp::Items{text("cat"), text("dog")}}), std::string("c88363617483646f67"));
    QCOMPARE(hexOf(text("")), std::string("80"));
    QCOMPARE(hexOf(empty), std::string("c0"));
    QCOMPARE(hexOf({Bytes{0x00}}), std::string("00"));
    QCOMPARE(hexOf({Bytes{0x0F}}), std::string("0f"));
    QCOMPARE(hexOf({Bytes{0x04, 0x00}}), std::string("820400"));
    const rlp::Item one{rlp::Items{empty}};
    QCOMPARE(hexOf({rlp::Items{empty, one, rlp::Item{rlp::Items{empty, one}}}}), std::string("c7c0c1c0c3c0c1c0"));
    const std::string_view lorem = "Lorem ipsum dolor sit amet, consectetur adipisicing elit";
    QCOMPARE(hexOf(text(lorem)), "b838" + toHex(asBytes(lorem)));
}

void TestRlp::encode_ofEveryVector()
{
    const QJsonArray cases = npmVectors(QStringLiteral("rlp-coder"));
    qsizetype ran = 0;
    for (const QJsonValue &one : cases) {
        const rlp::Item item = itemOf(one[u"decoded"]);
        const Bytes encoded = *parseHex(one[u"encoded"].toString().toStdString());
        QCOMPARE(toHex(rlp::encode(item)), toHex(encoded));
        const auto decoded = rlp::decode(encoded);
        QVERIFY2(decoded, qPrintable(one[u"name"].toString()));
        QCOMPARE(*decoded, item);
        ++ran;
    }
    finishVectors(QStringLiteral("rlp-coder"), ran, cases.size());
}

void TestRlp::writer_writesIntegers()
{
    rlp::Writer out(Bytes{0x02});
    const std::size_t list = out.beginList();
    out.integer(0);
    out.integer(127);
    out.integer(128);
    out.integer(Uint256::max());
    out.endList(list);
    // 1 + 1 + 2 + 33 bytes of payload.
    QCOMPARE(toHex(std::move(out).take()), "02e5807f8180a0" + std::string(64, 'f'));
}

void TestRlp::writer_writesLongLists()
{
    // The payload's length, and how many bytes of their own it takes.
    const std::pair<std::size_t, std::size_t> sizes[] = {{55, 0}, {56, 1}, {255, 1}, {256, 2}, {65535, 2}, {65536, 3}};
    for (const auto &[size, lengthBytes] : sizes) {
        rlp::Writer out;
        const std::size_t list = out.beginList();
        for (std::size_t i = 0; i < size; ++i)
            out.bytes(Bytes{0x01});
        out.endList(list);
        const Bytes encoded = std::move(out).take();
        QCOMPARE(encoded.size(), size + 1 + lengthBytes);
        QCOMPARE(std::size_t{encoded[0]}, lengthBytes == 0 ? 0xC0 + size : 0xF7 + lengthBytes);
        QCOMPARE(rlp::decode(encoded)->items()->size(), size);
    }
}

void TestRlp::integer_isCanonical()
{
    QCOMPARE(*rlp::Item{Bytes{}}.integer(), Uint256(0));
    QCOMPARE((*rlp::Item{Bytes{0x01, 0x00}}.integer()), Uint256(256));
    QCOMPARE(*rlp::Item{Bytes(32, 0xFF)}.integer(), Uint256::max());
    QVERIFY(!rlp::Item{Bytes{0x00}}.integer());
    QVERIFY(!(rlp::Item{Bytes{0x00, 0x01}}.integer()));
    QVERIFY(!rlp::Item{Bytes(33, 0x01)}.integer());
    QVERIFY(!rlp::Item{rlp::Items{}}.integer());
}

void TestRlp::decode_refuses_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a single byte as a string") << QByteArray("8100");
    QTest::newRow("the last single byte as a string") << QByteArray("817f");
    QTest::newRow("a short string that is cut") << QByteArray("83646f");
    QTest::newRow("a short list that is cut") << QByteArray("c883636174");
    QTest::newRow("an item over the end of its list") << QByteArray("c283646f67");
    QTest::newRow("a short length in its long form") << QByteArray("b803646f67");
    QTest::newRow("55 in its long form") << QByteArray("b837") + QByteArray(110, '0');
    QTest::newRow("a list of 55 in its long form") << QByteArray("f837") + QByteArray(110, '0');
    QTest::newRow("a length with a leading zero") << QByteArray("b90038") + QByteArray(112, '0');
    QTest::newRow("a list's length with a leading zero") << QByteArray("f90038") + QByteArray(112, '0');
    QTest::newRow("a length that is cut") << QByteArray("b901");
    QTest::newRow("no length") << QByteArray("b8");
    QTest::newRow("no length of a list") << QByteArray("ff");
    QTest::newRow("the largest length") << QByteArray("bfffffffffffffffff");
    QTest::newRow("the largest list") << QByteArray("ffffffffffffffffff");
    QTest::newRow("bytes behind a string") << QByteArray("83646f6700");
    QTest::newRow("bytes behind a list") << QByteArray("c000");
    QTest::newRow("bytes behind a byte") << QByteArray("0000");
}

void TestRlp::decode_refuses()
{
    QFETCH(QByteArray, hex);
    const auto item = rlp::decode(*parseHex(hex.toStdString()));
    QVERIFY(!item);
    QCOMPARE(item.error().code, ErrorCode::InvalidInput);
}

void TestRlp::decode_boundsTheDepth()
{
    QVERIFY(rlp::decode(*parseHex(lists(rlp::kMaxDepth))));
    QVERIFY(!rlp::decode(*parseHex(lists(rlp::kMaxDepth + 1))));
    // A million opening brackets: every list holds the rest. Cut lists fail by their length, long before the stack.
    QVERIFY(!rlp::decode(Bytes(1'000'000, 0xC1)));
    QVERIFY(!rlp::decode(*parseHex(lists(5000))));
}

QTEST_APPLESS_MAIN(TestRlp)
#include "tst_rlp.moc"
