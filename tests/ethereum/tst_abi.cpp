// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/abi.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::ethereum;
using abi::Value;
using abi::Values;

namespace {

/// A word with `number` in its last bytes.
std::string word(std::uint64_t number) { return toHex(Uint256(number).toBigEndian()); }

/// A word that begins with a text.
std::string left(std::string_view text)
{
    std::string hex = toHex(asBytes(text));
    hex.append(64 - hex.size(), '0');
    return hex;
}

std::vector<abi::Type> types(std::initializer_list<const char *> texts)
{
    std::vector<abi::Type> out;
    for (const char *text : texts)
        out.push_back(*abi::Type::parse(text));
    return out;
}

Value text(const char *characters) { return Value(std::string(characters)); }
Value blob(std::string_view characters) { return Value(toBytes(asBytes(characters))); }

Value minus(std::uint64_t number) { return Value(Uint256(number).twosComplement()); }

} // namespace

class TestAbi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodeCall_ofTheSpecificationsExamples();
    void encode_ofMoreTypes();
    void encode_refuses();
    void encode_boundsOfIntegers_data();
    void encode_boundsOfIntegers();
    void value_remembersItsKind();

private:
    void checkCall(const char *signature, const Values &arguments, const std::string &expected);
};

void TestAbi::checkCall(const char *signature, const Values &arguments, const std::string &expected)
{
    const abi::Function function = abi::Function::of(signature);
    QCOMPARE(toHex(function.call(arguments)), expected);
    const auto decoded = function.decodeCall(*parseHex(expected));
    QVERIFY(decoded);
    QVERIFY(*decoded == arguments);
}

void TestAbi::encodeCall_ofTheSpecificationsExamples()
{
    // Solidity's documentation, "Contract ABI Specification", sections "Examples" and "Use of Dynamic Types".
    checkCall("baz(uint32,bool)", {Value(69), Value(true)}, "cdcd77c0" + word(69) + word(1));
    checkCall("bar(bytes3[2])", {Value(Values{blob("abc"), blob("def")})}, "fce353f6" + left("abc") + left("def"));
    checkCall("sam(bytes,bool,uint256[])", {blob("dave"), Value(true), Value(Values{Value(1), Value(2), Value(3)})},
              "a5643bf2" + word(0x60) + word(1) + word(0xA0) + word(4) + left("dave") + word(3) + word(1) + word(2) +
                  word(3));
    checkCall("f(uint256,uint32[],bytes10,bytes)",
              {Value(0x123), Value(Values{Value(0x456), Value(0x789)}), blob("1234567890"), blob("Hello, world!")},
              "8be65246" + word(0x123) + word(0x80) + left("1234567890") + word(0xE0) + word(2) + word(0x456) +
                  word(0x789) + word(13) + left("Hello, world!"));
    checkCall("g(uint256[][],string[])",
              {Value(Values{Value(Values{Value(1), Value(2)}), Value(Values{Value(3)})}),
               Value(Values{text("one"), text("two"), text("three")})},
              "2289b18c" + word(0x40) + word(0x140) + word(2) + word(0x40) + word(0xA0) + word(2) + word(1) + word(2) +
                  word(1) + word(3) + word(3) + word(0x60) + word(0xA0) + word(0xE0) + word(3) + left("one") + word(3) +
                  left("two") + word(5) + left("three"));
}

void TestAbi::encode_ofMoreTypes()
{
    const Address address = *Address::parse("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
    const std::string addressWord = std::string(24, '0') + "5aaeb6053f3e94c9b9a09f33669435e7ef1beaed";
    // By hand, from the specification's rules: a static tuple stands in the head, a dynamic one behind an offset that
    // counts from where its own container begins.
    const auto outer = types({"address", "(int8,bytes2)", "(bool,string)[1]"});
    const Values values{Value(address), Value(Values{minus(1), Value(Bytes{0xAB, 0xCD})}),
                        Value(Values{Value(Values{Value(false), text("ü")})})};
    const std::string expected = addressWord + std::string(64, 'f') + "abcd" + std::string(60, '0') + word(0x80) +
                                 word(0x20) + word(0) + word(0x40) + word(2) + "c3bc" + std::string(60, '0');
    QCOMPARE(toHex(*abi::encode(outer, values)), expected);
    QVERIFY(*abi::decode(outer, *parseHex(expected)) == values);

    const auto empties = types({"bytes", "uint8[]", "string"});
    const Values nothing{Value(Bytes{}), Value(Values{}), text("")};
    const std::string zeros = word(0x60) + word(0x80) + word(0xA0) + word(0) + word(0) + word(0);
    QCOMPARE(toHex(*abi::encode(empties, nothing)), zeros);
    QVERIFY(*abi::decode(empties, *parseHex(zeros)) == nothing);
    QVERIFY(abi::encode({}, {})->empty());
    QVERIFY(abi::decode({}, {})->empty());
}

void TestAbi::encode_refuses()
{
    const auto refused = [](const char *type, Value value) {
        const auto out = abi::encode(types({type}), {std::move(value)});
        return !out && out.error().code == ErrorCode::InvalidInput;
    };
    QVERIFY(refused("address", Value(1)));
    QVERIFY(refused("uint256", Value(true)));
    QVERIFY(refused("bool", Value(1)));
    QVERIFY(refused("string", blob("text")));
    QVERIFY(refused("bytes", text("bytes")));
    QVERIFY(refused("bytes4", blob("abc")));
    QVERIFY(refused("bytes4", blob("abcde")));
    QVERIFY(refused("uint8[2]", Value(Values{Value(1)})));
    QVERIFY(refused("uint8[]", Value(1)));
    QVERIFY(refused("uint8[]", Value(Values{Value(256)})));
    QVERIFY(refused("(uint8,bool)", Value(Values{Value(1)})));
    QVERIFY(refused("(uint8,string)", Value(Values{Value(1), Value(2)})));
    QVERIFY(refused("string", text("\xC3")));
    QVERIFY(!abi::encode(types({"uint8", "uint8"}), {Value(1)}));
    QVERIFY(!abi::encode({}, {Value(1)}));
}

void TestAbi::encode_boundsOfIntegers_data()
{
    QTest::addColumn<int>("bits");
    for (int bits = 8; bits <= 256; bits += 8)
        QTest::addRow("%d bits", bits) << bits;
}

void TestAbi::encode_boundsOfIntegers()
{
    QFETCH(int, bits);
    const auto fits = [bits](const char *kind, const Uint256 &value) {
        const std::string name = kind + std::to_string(bits);
        const auto type = types({name.c_str()});
        const bool isEncoded = abi::encode(type, {Value(value)}).has_value();
        const auto decoded = abi::decode(type, value.toBigEndian());
        return isEncoded && decoded && (*decoded)[0].asUint() == value ? 1 : isEncoded || decoded ? -1 : 0;
    };
    const Uint256 half = *Uint256(2).toPower(static_cast<unsigned>(bits - 1)); // 2^(bits - 1)
    const Uint256 most = *half.minus(1)->plus(half);                           // 2^bits - 1
    QCOMPARE(fits("uint", most), 1);
    QCOMPARE(fits("int", *half.minus(1)), 1);
    QCOMPARE(fits("int", half.twosComplement()), 1); // -2^(bits - 1)
    if (bits == 256)
        return; // there is nothing outside
    QCOMPARE(fits("uint", *most.plus(1)), 0);
    QCOMPARE(fits("uint", Uint256::max()), 0);
    QCOMPARE(fits("int", half), 0);
    QCOMPARE(fits("int", half.plus(1)->twosComplement()), 0);
}

void TestAbi::value_remembersItsKind()
{
    QCOMPARE(Value(std::uint64_t{7}).asUint(), Uint256(7));
    QVERIFY(Value(true).asBool());
    QCOMPARE(text("x").asString(), std::string("x"));
    QCOMPARE(blob("x").asBytes(), Bytes{'x'});
    QCOMPARE(Value(Hash()).asBytes(), Bytes(32));
    QVERIFY(Value(Address()).asAddress().isZero());
    QCOMPARE(Value(Values{Value(1)}).asValues().size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestAbi)
#include "tst_abi.moc"
