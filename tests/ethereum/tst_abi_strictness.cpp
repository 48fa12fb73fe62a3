// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/abi.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::ethereum;

namespace {

Bytes words(std::initializer_list<std::uint64_t> numbers)
{
    Bytes out;
    for (const std::uint64_t number : numbers)
        append(out, Uint256(number).toBigEndian());
    return out;
}

Result<abi::Values> decoded(const char *type, BytesView data) { return abi::decode({*abi::Type::parse(type)}, data); }

bool refused(const char *type, BytesView data)
{
    const auto values = decoded(type, data);
    return !values && values.error().code == ErrorCode::InvalidInput;
}

Bytes changed(Bytes data, std::size_t at, std::uint8_t to)
{
    data[at] = to;
    return data;
}

} // namespace

class TestAbiStrictness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decode_refusesDirtyPadding();
    void decode_refusesDataThatEndsEarly();
    void decode_refusesOffsetsOutside();
    void decode_refusesHugeLengths();
    void decode_refusesBadText();
    void decode_allowsTrailingBytes();
    void decode_allowsSharedTails();
    void decode_boundsWhatOffsetsMultiply();
};

void TestAbiStrictness::decode_refusesDirtyPadding()
{
    const Bytes one = words({1});
    for (const std::size_t at : {0U, 11U})
        QVERIFY(refused("address", changed(one, at, 1)));
    QVERIFY(decoded("address", changed(one, 12, 1)));
    for (const std::size_t at : {0U, 30U})
        QVERIFY(refused("uint8", changed(one, at, 1)));
    QVERIFY(refused("bool", words({2})));
    QVERIFY(refused("bool", changed(one, 0, 1)));
    QVERIFY(refused("int8", words({0x80}))); // 128 without its sign extension
    QVERIFY(refused("int8", words({0xFF}))); // -1 without it
    QVERIFY(refused("bytes4", words({1})));
    QVERIFY(refused("bytes31", words({1})));
    QVERIFY(decoded("bytes32", words({1})));
    const Bytes blob = words({0x20, 3, 0}); // three zero bytes and 29 of padding
    QVERIFY(decoded("bytes", blob));
    for (std::size_t at = 64 + 3; at < 96; ++at) {
        QVERIFY(refused("bytes", changed(blob, at, 1)));
        QVERIFY(refused("string", changed(blob, at, 1)));
    }
}

void TestAbiStrictness::decode_refusesDataThatEndsEarly()
{
    const auto type = *abi::Type::parse("(uint8,(bytes,string[])[2],int16[3][])");
    using abi::Value;
    using abi::Values;
    const Value inner(Values{Value(Bytes(33, 7)), Value(Values{Value(std::string("a")), Value(std::string("b"))})});
    const Value row(Values{Value(1), Value(2), Value(3)});
    const auto data =
        abi::encode({type}, {Value(Values{Value(5), Value(Values{inner, inner}), Value(Values{row, row})})});
    QVERIFY(data);
    QVERIFY(abi::decode({type}, *data));
    for (std::size_t size = 0; size < data->size(); ++size)
        QVERIFY2(!abi::decode({type}, BytesView(*data).first(size)), qPrintable(QString::number(size)));
}

void TestAbiStrictness::decode_refusesOffsetsOutside()
{
    QVERIFY(refused("bytes", words({0x40, 0})));    // the end of the data, with nothing there
    QVERIFY(refused("bytes", words({0x41, 0})));    // behind it
    QVERIFY(refused("bytes", words({~0ULL, 0})));   // would overflow an addition
    QVERIFY(refused("bytes", words({0, 0})));       // its own head
    QVERIFY(refused("bytes", words({0x1F, 0, 0}))); // half in it
    Bytes huge = words({0x20, 0});
    huge[0] = 0x80; // 2^255 + 32
    QVERIFY(refused("bytes", huge));
    QVERIFY(refused("(bytes,bytes)", words({0x20, 0x20, 0x60, 0, 0}))); // into the second head
}

void TestAbiStrictness::decode_refusesHugeLengths()
{
    for (const char *type : {"bytes", "string", "uint8[]", "bytes[]", "uint8[2][]", "(uint8,bytes)[]"})
        for (const std::uint64_t length :
             {1000ULL, 1ULL << 32U, 1ULL << 59U, 1ULL << 63U, ~0ULL - 31, ~0ULL - 30, ~0ULL})
            QVERIFY2(refused(type, words({0x20, length, 0, 0})), type);
    Bytes beyond = words({0x20, 1, 0});
    beyond[32] = 1;
    QVERIFY(refused("bytes", beyond));
    QVERIFY(refused("uint8[1000000]", words({1, 2, 3})));
}

void TestAbiStrictness::decode_refusesBadText()
{
    Bytes data = words({0x20, 2, 0});
    data[64] = 0xC3;
    data[65] = 0xA4; // ä
    QCOMPARE((*decoded("string", data))[0].asString(), std::string("ä"));
    QVERIFY(refused("string", changed(data, 65, 0x20)));
    QVERIFY(decoded("bytes", changed(data, 65, 0x20)));
}

void TestAbiStrictness::decode_allowsTrailingBytes()
{
    QVERIFY(decoded("uint8", words({1, 0xDEAD})));
    Bytes odd = words({0x20, 0, 7});
    odd.push_back(0xFF);
    QVERIFY(decoded("bytes", odd));
}

void TestAbiStrictness::decode_allowsSharedTails()
{
    // Two strings in one place: legal, and some contracts save gas that way.
    const auto types = {*abi::Type::parse("bytes"), *abi::Type::parse("bytes")};
    const auto values = abi::decode(types, words({0x40, 0x40, 0}));
    QVERIFY(values);
    QVERIFY((*values)[0] == (*values)[1]);
}

void TestAbiStrictness::decode_boundsWhatOffsetsMultiply()
{
    // `size` arrays of which each has `size` offsets to the same one: with k levels they stand for size^k values.
    constexpr std::uint64_t kSize = 100;
    Bytes level = words({kSize});
    for (std::uint64_t i = 0; i < kSize; ++i)
        append(level, words({kSize * 32})); // the word behind these offsets, where the next level begins
    // 100^31 steps would not end before the test is stopped.
    for (const int levels : {2, 3, 8, 31}) {
        Bytes data = words({0x20});
        for (int i = 0; i < levels - 1; ++i)
            append(data, level);
        append(data, words({0}));
        const auto type = *abi::Type::parse("uint" + QByteArray("[]").repeated(levels).toStdString());
        const auto values = abi::decode({type}, data);
        QCOMPARE(values.has_value(), levels == 2); // 100 × nothing is small enough
    }
}

QTEST_APPLESS_MAIN(TestAbiStrictness)
#include "tst_abi_strictness.moc"
