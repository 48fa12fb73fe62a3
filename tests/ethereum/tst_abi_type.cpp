// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/abi.h"

#include <QTest>

using namespace sheaf;
using ethereum::abi::Type;

class TestAbiType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_readsTypes_data();
    void parse_readsTypes();
    void parse_refuses_data();
    void parse_refuses();
    void parse_boundsTheNesting();
    void parse_namesThePosition();
};

void TestAbiType::parse_readsTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<bool>("isDynamic");
    QTest::addColumn<int>("headSize");
    const struct
    {
        const char *text;
        const char *canonical;
        bool isDynamic;
        int headSize;
    } rows[] = {
        {"uint", "uint256", false, 32},
        {"int", "int256", false, 32},
        {"uint8", "uint8", false, 32},
        {"int248", "int248", false, 32},
        {"address", "address", false, 32},
        {"bool", "bool", false, 32},
        {"bytes1", "bytes1", false, 32},
        {"bytes32", "bytes32", false, 32},
        {"function", "function", false, 32},
        {"bytes", "bytes", true, 32},
        {"string", "string", true, 32},
        {"uint[]", "uint256[]", true, 32},
        {"uint[3]", "uint256[3]", false, 96},
        {"address[2][]", "address[2][]", true, 32},
        {"address[][2]", "address[][2]", true, 32},
        {"bool[2][3]", "bool[2][3]", false, 192},
        {"string[4]", "string[4]", true, 32},
        {"(uint,bool)", "(uint256,bool)", false, 64},
        {"tuple(uint,bool)", "(uint256,bool)", false, 64},
        {"tuple(uint,tuple(int8,address)[2])[3]", "(uint256,(int8,address)[2])[3]", false, 480},
        {"(uint,(bool,string)[])", "(uint256,(bool,string)[])", true, 32},
    };
    for (const auto &row : rows)
        QTest::newRow(row.text) << QString::fromLatin1(row.text) << QString::fromLatin1(row.canonical) << row.isDynamic
                                << row.headSize;
}

void TestAbiType::parse_readsTypes()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QFETCH(bool, isDynamic);
    QFETCH(int, headSize);
    const auto type = Type::parse(text.toStdString());
    QVERIFY2(type, type ? "" : type.error().detail.c_str());
    QCOMPARE(type->canonical(), canonical.toStdString());
    QCOMPARE(type->isDynamic(), isDynamic);
    QCOMPARE(type->headSize(), static_cast<std::size_t>(headSize));
    QCOMPARE(*Type::parse(type->canonical()), *type);
}

void TestAbiType::parse_refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "uint0",
                             "uint7",
                             "uint264",
                             "uint08",
                             "uint 8",
                             "int-8",
                             "bytes0",
                             "bytes33",
                             "bytes01",
                             "byte",
                             "Uint",
                             "uint256x",
                             "address payable",
                             "fixed",
                             "fixed128x18",
                             "ufixed",
                             "()",
                             "()[]",
                             "tuple()",
                             "(uint,())",
                             "(",
                             ")",
                             "(uint",
                             "uint)",
                             "(uint,)",
                             "(,uint)",
                             "(uint bool)",
                             "(uint, bool)",
                             "tuple",
                             "tuple[]",
                             "uint[",
                             "uint]",
                             "uint[0]",
                             "uint[01]",
                             "uint[-1]",
                             "uint[+1]",
                             "uint[ 1]",
                             "uint[x]",
                             "[]",
                             "uint[99999999999999999999]",
                             "uint[18446744073709551615]",
                             "uint[65536][65536]",
                             "string[4294967296]",
                             "uint8[]uint8"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestAbiType::parse_refuses()
{
    QFETCH(QString, text);
    const auto type = Type::parse(text.toStdString());
    QVERIFY(!type);
    QCOMPARE(type.error().code, ErrorCode::InvalidInput);
}

void TestAbiType::parse_boundsTheNesting()
{
    const auto arrays = [](int depth) { return (QStringLiteral("uint") + QStringLiteral("[]").repeated(depth)); };
    QVERIFY(Type::parse(arrays(32).toStdString()));
    QVERIFY(!Type::parse(arrays(33).toStdString()));
    const auto tuples = [](int depth) { return QString(depth, u'(') + QStringLiteral("uint") + QString(depth, u')'); };
    QVERIFY(Type::parse(tuples(32).toStdString()));
    QVERIFY(!Type::parse(tuples(33).toStdString()));
    QVERIFY(!Type::parse(std::string(1'000'000, '(')));
    QVERIFY(!Type::parse(arrays(1'000'000).toStdString()));
}

void TestAbiType::parse_namesThePosition()
{
    QCOMPARE(Type::parse("(uint,floot)").error().detail, std::string("ABI type, position 6: no such type"));
}

QTEST_APPLESS_MAIN(TestAbiType)
#include "tst_abi_type.moc"
