// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/abi.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::ethereum;
using abi::Function;
using abi::Value;

namespace {

Bytes revertData(const char *signature, const abi::Values &arguments)
{
    return Function::of(signature).call(arguments);
}

} // namespace

class TestFunction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_knowsSelectors_data();
    void parse_knowsSelectors();
    void parse_readsOutputs();
    void parse_refuses_data();
    void parse_refuses();
    void decodeCall_wantsItsSelector();
    void decodeResult_refusesNothing();
    void eventTopic_ofTransfer();
    void describeRevert_saysWhy();
    void describeRevert_keepsToOneLine();
};

void TestFunction::parse_knowsSelectors_data()
{
    QTest::addColumn<QString>("signature");
    QTest::addColumn<QString>("selector");
    // From ERC-20, ERC-165, ERC-721, ERC-2612 and Multicall3.
    const char *rows[][2] = {
        {"balanceOf(address)", "0x70a08231"},
        {"transfer(address,uint256)", "0xa9059cbb"},
        {"transfer(address,uint)", "0xa9059cbb"},
        {"approve(address,uint256)", "0x095ea7b3"},
        {"supportsInterface(bytes4)", "0x01ffc9a7"},
        {"safeTransferFrom(address,address,uint256,bytes)", "0xb88d4fde"},
        {"permit(address,address,uint256,uint256,uint8,bytes32,bytes32)", "0xd505accf"},
        {"aggregate3((address,bool,bytes)[])", "0x82ad56cb"},
        {"Error(string)", "0x08c379a0"},
        {"Panic(uint256)", "0x4e487b71"},
        {"decimals()", "0x313ce567"},
    };
    for (const auto &row : rows)
        QTest::newRow(row[0]) << QString::fromLatin1(row[0]) << QString::fromLatin1(row[1]);
}

void TestFunction::parse_knowsSelectors()
{
    QFETCH(QString, signature);
    QFETCH(QString, selector);
    const auto function = Function::parse(signature.toStdString());
    QVERIFY(function);
    QCOMPARE(function->selector().toString(), selector.toStdString());
}

void TestFunction::parse_readsOutputs()
{
    const Function function = Function::of("slot0(uint)(uint160,int24,(bool,address[]),bytes)");
    QCOMPARE(function.name(), std::string("slot0"));
    QCOMPARE(function.signature(), std::string("slot0(uint256)"));
    QCOMPARE(function.inputs().size(), std::size_t{1});
    QCOMPARE(function.outputs().size(), std::size_t{4});
    QCOMPARE(function.outputs()[2].canonical(), std::string("(bool,address[])"));
    QVERIFY(Function::of("f()()").outputs().empty());
}

void TestFunction::parse_refuses_data()
{
    QTest::addColumn<QString>("signature");
    for (const char *signature :
         {"", "balanceOf", "(address)", "1f()", "f g()", " f()", "f(", "f)", "f(address", "f()x", "f()()()",
          "f(address)[]", "f(address)(uint256)[]", "f(address)tuple(uint256)", "f(address owner)", "f((address)",
          "f(address))", "f(uint257)"})
        QTest::newRow(signature) << QString::fromLatin1(signature);
}

void TestFunction::parse_refuses()
{
    QFETCH(QString, signature);
    QVERIFY(!Function::parse(signature.toStdString()));
}

void TestFunction::decodeCall_wantsItsSelector()
{
    const Function transfer = Function::of("transfer(address,uint256)");
    const Function approve = Function::of("approve(address,uint256)");
    const Bytes call = transfer.call({Value(Address()), Value(7)});
    QCOMPARE(call.size(), std::size_t{68});
    QCOMPARE((*transfer.decodeCall(call))[1].asUint(), Uint256(7));
    QVERIFY(!approve.decodeCall(call));
    QVERIFY(!transfer.decodeCall(BytesView(call).first(3)));
    QVERIFY(!transfer.decodeCall({}));
    QVERIFY(!transfer.encodeCall({Value(1), Value(7)}));
}

void TestFunction::decodeResult_refusesNothing()
{
    // An account without code answers every call with no data.
    const auto values = Function::of("balanceOf(address)(uint256)").decodeResult({});
    QVERIFY(!values);
    QVERIFY(values.error().detail.starts_with("balanceOf(address): "));
}

void TestFunction::eventTopic_ofTransfer()
{
    QCOMPARE(abi::eventTopic("Transfer(address,address,uint256)").toString(),
             std::string("0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"));
}

void TestFunction::describeRevert_saysWhy()
{
    QCOMPARE(abi::describeRevert({}), std::string("without a reason"));
    // The example of Solidity's documentation, "Revert".
    const Bytes example = *parseHex("08c379a0"
                                    "0000000000000000000000000000000000000000000000000000000000000020"
                                    "000000000000000000000000000000000000000000000000000000000000001a"
                                    "4e6f7420656e6f7567682045746865722070726f76696465642e000000000000");
    QCOMPARE(abi::describeRevert(example), std::string("Not enough Ether provided."));
    QCOMPARE(abi::describeRevert(revertData("Panic(uint256)", {Value(0x11)})),
             std::string("arithmetic overflow in the contract"));
    QCOMPARE(abi::describeRevert(revertData("Panic(uint256)", {Value(0x99)})), std::string("panic code 0x99"));
    QCOMPARE(abi::describeRevert(*parseHex("12345678ff")), std::string("with the contract's own error 0x12345678"));
    QCOMPARE(abi::describeRevert(*parseHex("08c379a0")), std::string("with the contract's own error 0x08c379a0"));
    QCOMPARE(abi::describeRevert(*parseHex("1234")), std::string("with unreadable data 0x1234"));
}

void TestFunction::describeRevert_keepsToOneLine()
{
    QCOMPARE(abi::describeRevert(revertData("Error(string)", {Value(std::string("a\nb\x1B[31m\x7F"))})),
             std::string("a b [31m "));
    // 299 letters and an é of two bytes: the cut goes before the é, not through it.
    const std::string longText = std::string(299, 'x') + "é and more";
    QCOMPARE(abi::describeRevert(revertData("Error(string)", {Value(longText)})), std::string(299, 'x') + "…");
}

QTEST_APPLESS_MAIN(TestFunction)
#include "tst_function.moc"
