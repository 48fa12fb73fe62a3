// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/ledger_tokens.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::ethereum;
using namespace sheaf::signers::ledger;

namespace {

const ChainId kChain(1);
const Address kToken = *Address::parse("0x7099797070c51812dc3a010c7d01b50e0d17dc79");

/// An entry behind its length; the signature is any: whose it is, the app looks at.
Bytes entry(std::uint8_t last, std::uint8_t chain = 1)
{
    Bytes body{3, 'U', 'S', 'D'};
    auto address = kToken.bytes();
    address[19] = last;
    append(body, address);
    append(body, std::array<std::uint8_t, 8>{0, 0, 0, 6, 0, 0, 0, chain});
    append(body, Bytes(70, 0x30));
    Bytes out{0, 0, 0, static_cast<std::uint8_t>(body.size())};
    append(out, body);
    return out;
}

Bytes joined(std::initializer_list<Bytes> parts)
{
    Bytes all;
    for (const Bytes &part : parts)
        append(all, part);
    return all;
}

} // namespace

class TestLedgerTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_isByChainAndAddress();
    void find_refusesDamage_data();
    void find_refusesDamage();
    void decode_takesAStringOfBase64Alone();
    void call_isATransferOrAnApproval();
    void folder_hasAFileForEachChain();
};

void TestLedgerTokens::find_isByChainAndAddress()
{
    const Bytes infos = joined({entry(1), entry(0x79, 2), entry(0x79)});
    const auto found = findTokenInfo(infos, kChain, kToken).value();
    QCOMPARE(*found, toBytes(BytesView(entry(0x79)).subspan(4)));
    QVERIFY(!findTokenInfo(infos, ChainId(3), kToken).value());
    QVERIFY(!findTokenInfo(infos, ChainId(0x1'0000'0001), kToken).value()); // its low 32 bits are 1
    QVERIFY(!findTokenInfo({}, kChain, kToken).value());
}

void TestLedgerTokens::find_refusesDamage_data()
{
    QTest::addColumn<QByteArray>("infos");
    const auto add = [](const char *name, const Bytes &infos) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(infos.data()),
                                          static_cast<qsizetype>(infos.size()));
    };
    Bytes cut = entry(1);
    cut.pop_back();
    add("cut off", cut);
    add("half a length", {0, 0, 0});
    add("an empty entry", {0, 0, 0, 0});
    add("a ticker beyond the entry", {0, 0, 0, 2, 200, 'x'});
    Bytes long_{0, 0, 1, 0};
    append(long_, Bytes(256));
    add("too long for a command", long_);
    Bytes endless{0xFF, 0xFF, 0xFF, 0xFF};
    append(endless, Bytes(100));
    add("a length beyond everything", endless);
}

void TestLedgerTokens::find_refusesDamage()
{
    QFETCH(const QByteArray, infos);
    const auto found =
        findTokenInfo(asBytes({infos.constData(), static_cast<std::size_t>(infos.size())}), kChain, kToken);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Corrupt);
}

void TestLedgerTokens::decode_takesAStringOfBase64Alone()
{
    QCOMPARE(decodeTokenInfos("\"AAAB\"\n").value(), (Bytes{0, 0, 1}));
    QVERIFY(decodeTokenInfos("\"\"")->empty());
    for (const char *other : {"", "\"", "AAAB", "\"AA!B\"", "{\"a\": \"AAAB\"}", "[\"AAAB\"]", "\"AA\\u0041B\""})
        QVERIFY2(!decodeTokenInfos(other), other);
}

void TestLedgerTokens::call_isATransferOrAnApproval()
{
    Eip1559Transaction call;
    call.chainId = kChain;
    call.to = kToken;
    const auto with = [&call](const std::string &selector, std::size_t words) {
        call.data = parseHex(selector + std::string(64 * words, '0')).value();
        return tokenOfCall(Transaction(call));
    };
    QCOMPARE(with("a9059cbb", 2), std::optional(kToken)); // transfer(address,uint256)
    QCOMPARE(with("095ea7b3", 2), std::optional(kToken)); // approve(address,uint256)
    QVERIFY(!with("23b872dd", 3));                        // transferFrom(address,address,uint256)
    QVERIFY(!with("a9059cbb", 3));
    QVERIFY(!with("a9059cbb", 1));
    call.value = Wei(Uint256(1));
    QVERIFY(!with("a9059cbb", 2));
    call.value = Wei();
    call.to.reset();
    QVERIFY(!with("a9059cbb", 2));
}

void TestLedgerTokens::folder_hasAFileForEachChain()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const Bytes infos = entry(0x79);
    QFile file(folder.filePath("1.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        '"' +
        QByteArray(reinterpret_cast<const char *>(infos.data()), static_cast<qsizetype>(infos.size())).toBase64() +
        '"');
    file.close();
    const auto source = tokenInfosIn(folder.path().toStdString());
    QVERIFY(source(kChain, kToken).value());
    QVERIFY(!source(ChainId(10), kToken).value());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    const auto damaged = source(kChain, kToken);
    QVERIFY(!damaged);
    QVERIFY(damaged.error().detail.find("1.json") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestLedgerTokens)
#include "tst_ledger_tokens.moc"
