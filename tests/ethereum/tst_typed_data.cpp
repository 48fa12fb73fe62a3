// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "ethereum/signature.h"
#include "ethereum/typed_data.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::ethereum;
using namespace sheaf::ethereum::typed_data;

namespace {

Value text(const char *value) { return Value(std::string(value)); }
Value address(const char *value) { return Value(*Address::parse(value)); }

Declaration declared(std::string name, std::vector<Declaration::Field> fields)
{
    return {std::move(name), std::move(fields)};
}

const Declaration kDomain =
    declared("EIP712Domain",
             {{"name", "string"}, {"version", "string"}, {"chainId", "uint256"}, {"verifyingContract", "address"}});
const Declaration kPerson = declared("Person", {{"name", "string"}, {"wallet", "address"}});
const Declaration kMail = declared("Mail", {{"from", "Person"}, {"to", "Person"}, {"contents", "string"}});

Value domainNamed(const char *name)
{
    return Members{{"name", text(name)},
                   {"version", text("1")},
                   {"chainId", Uint256(1)},
                   {"verifyingContract", address("0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC")}};
}

/// The example of the EIP.
TypedData mail()
{
    const Value cow = Members{{"name", text("Cow")}, {"wallet", address("0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826")}};
    const Value bob = Members{{"name", text("Bob")}, {"wallet", address("0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB")}};
    return {*Types::declare({kDomain, kPerson, kMail}), "Mail", domainNamed("Ether Mail"),
            Members{{"from", cow}, {"to", bob}, {"contents", text("Hello, Bob!")}}};
}

/// One field of a type, with a value.
Result<Bytes> encoded(const char *type, Value value)
{
    const auto types = Types::declare({declared("A", {{"x", type}})});
    if (!types)
        return failure(types.error());
    return encodeData(*types, "A", Members{{"x", std::move(value)}});
}

Uint256 negative(std::uint64_t magnitude) { return Uint256(magnitude).twosComplement(); }

std::string error(const Result<Types> &types) { return types ? std::string() : types.error().detail; }

} // namespace

class TestTypedData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mail_ofTheEip();
    void mail_isSignedByTheCow();
    void recursion_endsWithNull();
    void arrays_ofStructs();
    void domainAlone_isSigned();
    void colons_ofHyperliquid();
    void empty_isAStructToo();
    void word_ofEveryAtom_data();
    void word_ofEveryAtom();
    void arrays_hashTheirElements();
    void type_refuses_data();
    void type_refuses();
    void type_knowsItsParts();
    void declare_refuses();
    void declare_isBounded();
    void value_refused_data();
    void value_refused();
    void fields_areExactlyThose();
    void null_endsRecursiveDataAlone();
    void depth_isBounded();
    void document_refused();
};

void TestTypedData::mail_ofTheEip()
{
    // Example.js and Example.sol of EIP-712, with all that they compute on the way.
    const TypedData document = mail();
    QCOMPARE(document.types.find("Mail")->encodeType,
             std::string("Mail(Person from,Person to,string contents)Person(string name,address wallet)"));
    QCOMPARE(document.types.find("Mail")->typeHash.toString(),
             std::string("0xa0cedeb2dc280ba39b857546d74f5549c3a1d7bdc2dd96bf881f76108e23dac2"));
    QCOMPARE(toHex(*encodeData(document.types, "Mail", document.message)),
             std::string("fc71e5fa27ff56c350aa531bc129ebdf613b772b6604664f5d8dbe21b85eb0c8"
                         "cd54f074a4af31b4411ff6a60c9719dbd559c221c8ac3492d9d872b041d703d1"
                         "b5aadf3154a261abdd9086fc627b61efca26ae5702701d05cd2305f7c52a2fc8"));
    const auto hashes = hash(document);
    QVERIFY2(hashes, hashes ? "" : hashes.error().detail.c_str());
    QCOMPARE(hashes->encodeType, document.types.find("Mail")->encodeType);
    QCOMPARE(hashes->structHash.toString(),
             std::string("0xc52c0ee5d84264471806290a3f2c4cecfc5490626bf912d01f240d7a274b371e"));
    QCOMPARE(hashes->domainSeparator.toString(),
             std::string("0xf2cee375fa42b42143804025fc449deafd50cc031ca257e0b194a650a912090f"));
    QCOMPARE(hashes->digest.toString(),
             std::string("0xbe609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2"));
}

void TestTypedData::mail_isSignedByTheCow()
{
    const Secret key = Secret::copyOf(crypto::keccak256(asBytes("cow")));
    const auto signature = signatureFrom(*crypto::sign(key, hash(mail())->digest.bytes()));
    QCOMPARE(toHex(toBytes65(*signature)),
             std::string("4355c47d63924e8a72e509b65029052eb6c299d53a04e167c5775fd466751c9d"
                         "07299936d304c153f6443dfa05f40ff007d72911b6f72307f996231605b91562"
                         "1c"));
}

void TestTypedData::recursion_endsWithNull()
{
    // The example of eth-sig-util's own tests, as version 8.2.0 hashes it.
    const auto person = [](const char *name, Value mother, Value father) {
        return Value(Members{{"name", text(name)}, {"mother", std::move(mother)}, {"father", std::move(father)}});
    };
    const Value jon = person("Jon", person("Lyanna", Value(), person("Rickard", Value(), Value())),
                             person("Rhaegar", Value(), person("Aeris II", Value(), Value())));
    const auto types =
        Types::declare({kDomain, declared("Person", {{"name", "string"}, {"mother", "Person"}, {"father", "Person"}})});
    QCOMPARE(types->find("Person")->encodeType, std::string("Person(string name,Person mother,Person father)"));
    QVERIFY(types->find("Person")->isRecursive && !types->find("EIP712Domain")->isRecursive);
    QCOMPARE(toHex(*encodeData(*types, "Person", jon)),
             std::string("e8d55aa98b6b411f04dbcf9b23f29247bb0e335a6bc5368220032fdcb9e5927f"
                         "9ebcfbf94f349de50bcb1e3aa4f1eb38824457c99914fefda27dcf9f99f6178b"
                         "b852e5abfeff916a30cb940c4e24c43cfb5aeb0fa8318bdb10dd2ed15c8c70d8"));
    const auto hashes = hash({*types, "Person", domainNamed("Family Tree"), jon});
    QCOMPARE(hashes->structHash.toString(),
             std::string("0xfdc7b6d35bbd81f7fa78708604f57569a10edff2ca329c8011373f0667821a45"));
    QCOMPARE(hashes->digest.toString(),
             std::string("0x807773b9faa9879d4971b43856c4d60c2da15c6f8c062bd9d33afefb756de19c"));
}

void TestTypedData::arrays_ofStructs()
{
    // The same tests' example for arrays.
    const auto types =
        Types::declare({declared("Person", {{"name", "string"}, {"wallets", "address[]"}}),
                        declared("Mail", {{"from", "Person"}, {"to", "Person[]"}, {"contents", "string"}}), kDomain});
    const Value cow = Members{{"name", text("Cow")},
                              {"wallets", Values{address("0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826"),
                                                 address("0xDeaDbeefdEAdbeefdEadbEEFdeadbeEFdEaDbeeF")}}};
    const Value bob = Members{{"name", text("Bob")},
                              {"wallets", Values{address("0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB"),
                                                 address("0xB0BdaBea57B0BDABeA57b0bdABEA57b0BDabEa57"),
                                                 address("0xB0B0b0b0b0b0B000000000000000000000000000")}}};
    const Value message = Members{{"from", cow}, {"to", Values{bob}}, {"contents", text("Hello, Bob!")}};
    const auto hashes = hash({*types, "Mail", domainNamed("Ether Mail"), message});
    QCOMPARE(hashes->encodeType,
             std::string("Mail(Person from,Person[] to,string contents)Person(string name,address[] wallets)"));
    QCOMPARE(hashes->structHash.toString(),
             std::string("0xeb4221181ff3f1a83ea7313993ca9218496e424604ba9492bb4052c03d5c3df8"));
    QCOMPARE(hashes->digest.toString(),
             std::string("0xa85c2e2b118698e88db68a8105b794a8cc7cec074e89ef991cb4f5f533819cc2"));
}

void TestTypedData::domainAlone_isSigned()
{
    // As eth-sig-util 8.2.0 hashes it.
    TypedData document{*Types::declare({kDomain}), "EIP712Domain", domainNamed("Ether Mail"), Members{}};
    QCOMPARE(hash(document)->digest.toString(),
             std::string("0xaa83c70305ec6c131e7a88f258c40813447bec8b9bcef94e5479603d9959da07"));
    QCOMPARE(hash(document)->structHash, hash(mail())->domainSeparator);
    document.message = domainNamed("Another");
    QVERIFY(!hash(document));
}

void TestTypedData::colons_ofHyperliquid()
{
    // As eth-sig-util 8.2.0 and Hyperliquid's own tools hash it.
    const auto types =
        Types::declare({kDomain, declared("HyperliquidTransaction:UsdSend", {{"hyperliquidChain", "string"},
                                                                             {"destination", "string"},
                                                                             {"amount", "string"},
                                                                             {"time", "uint64"}})});
    const Value domain = Members{{"name", text("HyperliquidSignTransaction")},
                                 {"version", text("1")},
                                 {"chainId", Uint256(42161)},
                                 {"verifyingContract", Value(Address())}};
    const Value message = Members{{"hyperliquidChain", text("Mainnet")},
                                  {"destination", text("0x5e9ee1089755c3435139848e47e6635505d5a13a")},
                                  {"amount", text("1")},
                                  {"time", Uint256(1687816341423)}};
    QCOMPARE(hash({*types, "HyperliquidTransaction:UsdSend", domain, message})->digest.toString(),
             std::string("0x2dee9812a3c7eeeed49d71428f05457127254b9c456219bb154f435b4c628c4a"));
}

void TestTypedData::empty_isAStructToo()
{
    // As eth-sig-util 8.2.0 hashes it; the digest is of EIP712Domain() and A().
    const auto types = Types::declare({declared("EIP712Domain", {}), declared("A", {})});
    const auto hashes = hash({*types, "A", Members{}, Members{}});
    QCOMPARE(hashes->encodeType, std::string("A()"));
    QCOMPARE(hashes->structHash.toString(),
             std::string("0xc688c3cb78e67e4145477919ecef66aad900782432ca69cddfd84d41a4d9da45"));
    QCOMPARE(hashes->digest.toString(),
             std::string("0x267305a367d18e66a9ac06d909869a6bc7aed8d4a062bb1fd0ad5f3815617860"));
}

void TestTypedData::word_ofEveryAtom_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QByteArray>("word");
    const QByteArray zeros(62, '0');
    // Sign-extended, zero-padded on the side that the EIP names.
    QTest::newRow("uint8") << QByteArray("uint8") << Value(Uint256(255)) << zeros + "ff";
    QTest::newRow("uint256") << QByteArray("uint256") << Value(Uint256::max()) << QByteArray(64, 'f');
    QTest::newRow("int8 low") << QByteArray("int8") << Value(negative(128)) << QByteArray(62, 'f') + "80";
    QTest::newRow("int8 high") << QByteArray("int8") << Value(Uint256(127)) << zeros + "7f";
    QTest::newRow("int8 -1") << QByteArray("int8") << Value(negative(1)) << QByteArray(64, 'f');
    QTest::newRow("int256 low") << QByteArray("int256") << Value(*Uint256(2).toPower(255)) << "8" + QByteArray(63, '0');
    QTest::newRow("bool") << QByteArray("bool") << Value(true) << zeros + "01";
    QTest::newRow("bytes2") << QByteArray("bytes2") << Value(Bytes{0xAB, 0xCD}) << "abcd" + QByteArray(60, '0');
    QTest::newRow("address") << QByteArray("address") << address("0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826")
                             << QByteArray(24, '0') + "cd2a3d9f938e13cd947ec05abc7fe734df8dd826";
    // Keccak-256 of nothing, as it stands in the Yellow Paper.
    const QByteArray nothing = "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470";
    QTest::newRow("bytes") << QByteArray("bytes") << Value(Bytes{}) << nothing;
    QTest::newRow("string") << QByteArray("string") << text("") << nothing;
    QTest::newRow("no elements") << QByteArray("uint8[]") << Value(Values{}) << nothing;
    QTest::newRow("no arrays") << QByteArray("uint8[2][]") << Value(Values{}) << nothing;
}

void TestTypedData::word_ofEveryAtom()
{
    QFETCH(QByteArray, type);
    QFETCH(Value, value);
    QFETCH(QByteArray, word);
    const auto bytes = encoded(type.constData(), value);
    QVERIFY2(bytes, bytes ? "" : bytes.error().detail.c_str());
    QCOMPARE(QByteArray::fromStdString(toHex(*bytes)), word);
}

void TestTypedData::arrays_hashTheirElements()
{
    // "The encoding of SomeType[5] is identical to that of a struct containing five members of type SomeType."
    const Value pair = Values{Value(Uint256(1)), Value(Uint256(2))};
    const Bytes inner = *encoded("uint8[2]", pair);
    QCOMPARE(inner, toBytes(crypto::keccak256({Uint256(1).toBigEndian(), Uint256(2).toBigEndian()})));
    QCOMPARE(*encoded("uint8[]", pair), inner);
    QCOMPARE(*encoded("uint8[2][]", Values{pair, pair}), toBytes(crypto::keccak256({inner, inner})));
}

void TestTypedData::type_refuses_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char *type : {"",
                             "uint",
                             "int",
                             "uint7",
                             "uint0",
                             "uint08",
                             "uint264",
                             "uint2560",
                             "int9",
                             "bytes0",
                             "bytes33",
                             "bytes01",
                             "uint[]",
                             "A[0]",
                             "A[01]",
                             "A[-1]",
                             "A[1",
                             "A]",
                             "A[]]",
                             "A[][",
                             "[]",
                             "A[ 1]",
                             "A[x]",
                             "A[1]x",
                             " A",
                             "A ",
                             "A B",
                             "A(B)",
                             "A,B",
                             "1A",
                             "A-B",
                             "Ä",
                             ":A",
                             "A:",
                             "A[18446744073709551616]",
                             "bytes99999999999999999999"})
        QTest::newRow(type) << QByteArray(type);
    QTest::newRow("NUL") << QByteArray("A\0B", 3);
    QTest::newRow("too deep") << "A" + QByteArray("[]").repeated(65);
    QTest::newRow("too long") << QByteArray(257, 'A');
}

void TestTypedData::type_refuses()
{
    QFETCH(QByteArray, type);
    const auto parsed = Type::parse(type.toStdString());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    const auto asName = Types::declare({declared(type.toStdString(), {})});
    QVERIFY(!asName);
}

void TestTypedData::type_knowsItsParts()
{
    const auto type = Type::parse("Person[2][]");
    QVERIFY(type && type->kind() == Type::Kind::Array && type->text() == "Person[2][]");
    QVERIFY(type->element().kind() == Type::Kind::FixedArray && type->element().size() == 2);
    QVERIFY(type->innermost().kind() == Type::Kind::Struct && type->innermost().text() == "Person");
    QVERIFY(Type::parse("uint248")->size() == 248 && Type::parse("bytes32")->size() == 32);
    // Only what an atomic type could be is none of a struct's names.
    for (const char *name : {"integer", "uint8x", "bytesX", "boolean", "$", "_", "Int8", "function", "fixed"})
        QVERIFY2(Type::parse(name)->kind() == Type::Kind::Struct, name);
    QVERIFY(Type::parse("A" + std::string(128, '[').replace(0, 128, QByteArray("[]").repeated(64).toStdString())));
}

void TestTypedData::declare_refuses()
{
    QVERIFY(error(Types::declare({kMail})).find("Person is not declared") != std::string::npos);
    QVERIFY(error(Types::declare({kPerson, kPerson})).find("twice") != std::string::npos);
    QVERIFY(error(Types::declare({declared("A", {{"x", "bool"}, {"x", "bool"}})})).find("twice") != std::string::npos);
    for (const char *name : {"address", "bool", "string", "bytes", "uint256", "uint", "bytes4", "A[]", "A[2]"})
        QVERIFY2(!Types::declare({declared(name, {})}), name);
    for (const char *name : {"", "1x", "x y", "x,", "x)", "a:b", "é"})
        QVERIFY2(!Types::declare({declared("A", {{name, "bool"}})}), name);
    QVERIFY(!Types::declare({declared("A", {{std::string(257, 'x'), "bool"}})}));
    // Nothing refers to B, and yet what it says must hold.
    QVERIFY(!Types::declare({declared("A", {}), declared("B", {{"x", "uint7"}})}));
    QVERIFY(Types::declare({}) && Types::declare({})->find("A") == nullptr);
}

void TestTypedData::declare_isBounded()
{
    std::vector<Declaration> chain;
    for (std::size_t i = 0; i < kMaxTypes; ++i)
        chain.push_back(declared("T" + std::to_string(i), {{"x", "T" + std::to_string((i + 1) % kMaxTypes)}}));
    QVERIFY(Types::declare(chain) && Types::declare(chain)->find("T0")->isRecursive);
    chain.push_back(declared("More", {}));
    QVERIFY(!Types::declare(chain));
    Declaration wide = declared("A", {});
    for (int i = 0; i < 10'000; ++i)
        wide.fields.push_back({"field" + std::to_string(i), "uint256"});
    QVERIFY(!Types::declare({wide}));
}

void TestTypedData::value_refused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<Value>("value");
    const Value one = Uint256(1);
    QTest::newRow("uint8 of 256") << QByteArray("uint8") << Value(Uint256(256));
    QTest::newRow("uint8 of -1") << QByteArray("uint8") << Value(negative(1));
    QTest::newRow("uint248 of 2^248") << QByteArray("uint248") << Value(*Uint256(2).toPower(248));
    QTest::newRow("int8 of 128") << QByteArray("int8") << Value(Uint256(128));
    QTest::newRow("int8 of -129") << QByteArray("int8") << Value(negative(129));
    QTest::newRow("int128 of 2^127") << QByteArray("int128") << Value(*Uint256(2).toPower(127));
    QTest::newRow("bytes4 of 3") << QByteArray("bytes4") << Value(Bytes(3));
    QTest::newRow("bytes4 of 5") << QByteArray("bytes4") << Value(Bytes(5));
    QTest::newRow("bytes32 of none") << QByteArray("bytes32") << Value(Bytes());
    QTest::newRow("bool of a number") << QByteArray("bool") << one;
    QTest::newRow("number of a bool") << QByteArray("uint8") << Value(true);
    QTest::newRow("address of a number") << QByteArray("address") << one;
    QTest::newRow("string of bytes") << QByteArray("string") << Value(Bytes());
    QTest::newRow("bytes of a text") << QByteArray("bytes") << text("0x");
    QTest::newRow("no UTF-8") << QByteArray("string") << text("\xC3\x28");
    QTest::newRow("list of one") << QByteArray("uint8[]") << one;
    QTest::newRow("one of a list") << QByteArray("uint8") << Value(Values{one});
    QTest::newRow("too few") << QByteArray("uint8[2]") << Value(Values{one});
    QTest::newRow("too many") << QByteArray("uint8[2]") << Value(Values{one, one, one});
    QTest::newRow("inside") << QByteArray("uint8[2][]") << Value(Values{Values{one, one}, Values{one}});
    QTest::newRow("nothing") << QByteArray("uint8") << Value();
    QTest::newRow("nothing as text") << QByteArray("string") << Value();
    QTest::newRow("nothing as a list") << QByteArray("uint8[]") << Value();
    QTest::newRow("struct of a list") << QByteArray("A") << Value(Values{});
}

void TestTypedData::value_refused()
{
    QFETCH(QByteArray, type);
    QFETCH(Value, value);
    const auto bytes = encoded(type.constData(), value);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::InvalidInput);
    QVERIFY2(bytes.error().detail.starts_with("x: "), bytes.error().detail.c_str());
}

void TestTypedData::fields_areExactlyThose()
{
    const auto types = Types::declare({kPerson});
    const Member name{"name", text("Cow")};
    const Member wallet{"wallet", Value(Address())};
    const auto refused = [&types](Members members, const char *word) {
        const auto bytes = encodeData(*types, "Person", members);
        return !bytes && bytes.error().detail.find(word) != std::string::npos;
    };
    QVERIFY(encodeData(*types, "Person", Members{wallet, name}) == encodeData(*types, "Person", Members{name, wallet}));
    QVERIFY(refused({name}, "wallet is missing"));
    QVERIFY(refused({name, wallet, {"amount", Value(Uint256(1))}}, "'amount'"));
    QVERIFY(refused({name, wallet, wallet}, "twice"));
    QVERIFY(refused({name, {"Wallet", Value(Address())}}, "wallet is missing"));
    QVERIFY(!encodeData(*types, "Person", Values{}));
    QVERIFY(!encodeData(*types, "person", Members{name, wallet}));
}

void TestTypedData::null_endsRecursiveDataAlone()
{
    const auto types = Types::declare({declared("Leaf", {{"x", "bool"}}), declared("Tree", {{"leaf", "Leaf"}}),
                                       declared("Loop", {{"around", "Back[]"}}), declared("Back", {{"to", "Loop"}})});
    QVERIFY(!types->find("Tree")->isRecursive && types->find("Loop")->isRecursive && types->find("Back")->isRecursive);
    QVERIFY(!encodeData(*types, "Tree", Members{{"leaf", Value()}}));
    QCOMPARE(*encodeData(*types, "Back", Members{{"to", Value()}}), Bytes(32));
    QVERIFY(encodeData(*types, "Loop", Members{{"around", Values{}}}));
    QVERIFY(!encodeData(*types, "Loop", Value())); // the message itself
    QVERIFY(!encodeData(*types, "Back", Members{}));
}

void TestTypedData::depth_isBounded()
{
    const auto types = Types::declare({declared("List", {{"next", "List"}}), declared("A", {{"x", "List[]"}})});
    const auto chain = [](std::size_t length) {
        Value list;
        for (std::size_t i = 0; i < length; ++i)
            list = Members{{"next", std::move(list)}};
        return list;
    };
    QVERIFY(encodeData(*types, "List", chain(kMaxDepth)));
    QVERIFY(!encodeData(*types, "List", chain(kMaxDepth + 1)));
    QVERIFY(encodeData(*types, "A", Members{{"x", Values{chain(kMaxDepth - 2)}}}));
    QVERIFY(!encodeData(*types, "A", Members{{"x", Values{chain(kMaxDepth - 1)}}}));
}

void TestTypedData::document_refused()
{
    TypedData document = mail();
    document.primaryType = "Letter";
    QVERIFY(!hash(document));
    document = mail();
    document.domain = Members{};
    QVERIFY(hash(document).error().detail.starts_with("domain: "));
    document = mail();
    document.types = *Types::declare({kPerson, kMail});
    QVERIFY(hash(document).error().detail.find("EIP712Domain") != std::string::npos);
    document = mail();
    std::get<Members>(std::get<Members>(document.message.data)[1].value.data)[0].value = Value(Uint256(1));
    QVERIFY(hash(document).error().detail.starts_with("message: to: name: "));
}

QTEST_APPLESS_MAIN(TestTypedData)
#include "tst_typed_data.moc"
