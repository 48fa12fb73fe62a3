// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scripted_person.h"
#include "ledger_fixtures.h"
#include "signers/ledger_ethereum.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::signers;
using namespace sheaf::signers::ledger;
using namespace sheaf::signers::test;
using devices::Fault;

namespace {

keys::DerivationPath firstPath() { return keys::DerivationPath::ethereumAccounts().child(0); }

/// `data` bytes of calldata; nonce 0, gas price 1, gas 2, as the vectors of hw-app-eth have them.
ethereum::LegacyTransaction legacy(std::uint64_t chain, std::size_t data)
{
    ethereum::LegacyTransaction made;
    made.chainId = ethereum::ChainId(chain);
    made.gasPrice = ethereum::Wei(Uint256(1));
    made.gasLimit = ethereum::Gas(2);
    made.to = ethereum::Address();
    made.data = Bytes(data);
    return made;
}

const QString kSignature = "26" + QString("11").repeated(64) + "9000";

} // namespace

class TestLedgerEthereum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chunks_ofALegacyTransactionDontEndBeforeItsChain_data();
    void chunks_ofALegacyTransactionDontEndBeforeItsChain();
    void chunks_areFullWhereThatIsSafe();
    void path_hasOneToTenSteps();
    void address_mustBeThatOfItsKey_data();
    void address_mustBeThatOfItsKey();
    void signature_mustBeOne_data();
    void signature_mustBeOne();
    void signature_isNotTakenBeforeEverythingWasSent();
    void authorization_hasAChainOf64Bits();
    void typedData_isHashedWhereItHasNoForm_data();
    void typedData_isHashedWhereItHasNoForm();
    void typedData_withoutAMessageIsRefused();
    void status_hasItsFault_data();
    void status_hasItsFault();
};

void TestLedgerEthereum::chunks_ofALegacyTransactionDontEndBeforeItsChain_data()
{
    QTest::addColumn<quint64>("chain");
    QTest::addColumn<int>("data");
    QTest::addColumn<int>("size");
    // npm @ledgerhq/hw-app-eth 7.9.0, tests/utils.unit.test.ts: payloads of 513 bytes, of which the last 3 to 9 are the
    // chain id, r and s.
    QTest::newRow("chain 127") << quint64{127} << 458 << 254;
    for (int bytes = 1; bytes <= 6; ++bytes) {
        quint64 chain = 0;
        for (int i = 0; i < bytes; ++i)
            chain = chain << 8U | 0x81U;
        const int size = bytes < 3 ? 255 - bytes : bytes < 5 ? 256 - bytes : 257 - bytes;
        QTest::addRow("chain of %d bytes", bytes) << chain << 458 - bytes << size;
    }
}

void TestLedgerEthereum::chunks_ofALegacyTransactionDontEndBeforeItsChain()
{
    QFETCH(const quint64, chain);
    QFETCH(const int, data);
    QFETCH(const int, size);
    const ethereum::Transaction transaction(legacy(chain, static_cast<std::size_t>(data)));
    const std::size_t payload = 21 + transaction.unsignedPayload().size();
    QCOMPARE(payload, std::size_t{513});
    QCOMPARE(chunkSize(transaction, payload), static_cast<std::size_t>(size));
}

void TestLedgerEthereum::chunks_areFullWhereThatIsSafe()
{
    const ethereum::Transaction transaction(legacy(1, 100));
    QCOMPARE(chunkSize(transaction, 255), std::size_t{255});
    QCOMPARE(chunkSize(transaction, 510), std::size_t{255});
    QCOMPARE(chunkSize(transaction, 514), std::size_t{255}); // 4 bytes are left, one more than chain, r and s have
    ethereum::Eip1559Transaction typed;
    typed.chainId = ethereum::ChainId(1);
    QCOMPARE(chunkSize(ethereum::Transaction(typed), 256), std::size_t{255});
}

void TestLedgerEthereum::path_hasOneToTenSteps()
{
    QCOMPARE(encodePath(keys::DerivationPath()).error().fault, Fault::PathNotAllowed);
    QCOMPARE(encodePath(keys::DerivationPath(std::vector<std::uint32_t>(11))).error().fault, Fault::PathNotAllowed);
    QCOMPARE(toHex(*encodePath(firstPath())), std::string("058000002c8000003c800000000000000000000000"));
    QVERIFY(encodePath(keys::DerivationPath(std::vector<std::uint32_t>(10))));
}

void TestLedgerEthereum::address_mustBeThatOfItsKey_data()
{
    // The recorded answer for m/44'/60'/0'/0/0, and what a device might say instead.
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isTaken");
    QString good;
    for (const Recording &recording : recordings())
        if (recording.name == "addr 44'/60'/0'/0/0")
            good = recording.exchanges.front().answer;
    QCOMPARE(good.size(), 2 * (1 + 65 + 1 + 40 + 32 + 2));
    QTest::newRow("recorded") << good << true;
    QTest::newRow("another address") << QString(good).replace("44616437", "44616438") << false;
    QTest::newRow("another key") << QString(good).replace("ef5b152e", "ef5b152f") << false;
    QTest::newRow("no chain code") << good.left(2 * (1 + 65 + 1 + 40)) + "9000" << false;
    QTest::newRow("half a chain code") << good.left(2 * (1 + 65 + 1 + 40 + 16)) + "9000" << false;
    QTest::newRow("more than a chain code") << good.chopped(4) + "009000" << false;
    QTest::newRow("a key without end") << "ff04" + good.mid(4) << false;
    QTest::newRow("nothing") << "9000" << false;
    QTest::newRow("no status word") << "90" << false;
}

void TestLedgerEthereum::address_mustBeThatOfItsKey()
{
    QFETCH(const QString, answer);
    QFETCH(const bool, isTaken);
    ReplayPort port({{{}, answer}});
    const auto address = EthereumApp(&port).address(firstPath());
    QCOMPARE(address.has_value(), isTaken);
    if (!isTaken) {
        QCOMPARE(address.error().fault, Fault::Protocol);
        return;
    }
    QCOMPARE(address->address.toString(), std::string("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D"));
    QCOMPARE(toHex(*address->chainCode), answer.mid(2 * 107, 64).toStdString());
}

void TestLedgerEthereum::signature_mustBeOne_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("nothing: it waits for more") << "9000";
    QTest::newRow("one byte short") << "26" + QString("11").repeated(63) + "9000";
    QTest::newRow("one byte long") << "26" + QString("11").repeated(65) + "9000";
}

void TestLedgerEthereum::signature_mustBeOne()
{
    QFETCH(const QString, answer);
    sheaf::test::ScriptedPerson person;
    ReplayPort port({{{}, answer}});
    const auto signature = EthereumApp(&port).signMessage(firstPath(), asBytes("hello"), person);
    QVERIFY(!signature);
    QCOMPARE(signature.error().fault, Fault::Protocol);
}

void TestLedgerEthereum::signature_isNotTakenBeforeEverythingWasSent()
{
    // As apps until 1.10 did where a piece ended before the chain id.
    sheaf::test::ScriptedPerson person;
    ReplayPort port({{{}, kSignature}, {{}, kSignature}});
    const auto signature =
        EthereumApp(&port).signTransaction(firstPath(), ethereum::Transaction(legacy(1, 400)), person);
    QVERIFY(!signature);
    QCOMPARE(signature.error().fault, Fault::Protocol);
    QCOMPARE(port.asked().count('\n'), 0);
}

void TestLedgerEthereum::authorization_hasAChainOf64Bits()
{
    sheaf::test::ScriptedPerson person;
    ReplayPort port({{{}, kSignature}});
    ethereum::Authorization wanted;
    wanted.chainId = Uint256(~0ULL);
    QVERIFY(EthereumApp(&port).signAuthorization(firstPath(), wanted, person));
    wanted.chainId = *wanted.chainId.plus(1);
    const auto refused = EthereumApp(&port).signAuthorization(firstPath(), wanted, person);
    QCOMPARE(refused.error().fault, Fault::Unsupported);
}

namespace {

using namespace ethereum::typed_data;

TypedData document(std::vector<Declaration::Field> fields, Members message)
{
    std::vector<Declaration> declarations{{"EIP712Domain", {{"name", "string"}}}, {"M", std::move(fields)}};
    return {Types::declare(declarations).value(), "M", Value(Members{{"name", Value(std::string("X"))}}),
            Value(std::move(message))};
}

Values many(std::size_t count) { return Values(count, Value(Uint256(1))); }

} // namespace

Q_DECLARE_METATYPE(std::shared_ptr<TypedData>)

void TestLedgerEthereum::typedData_isHashedWhereItHasNoForm_data()
{
    QTest::addColumn<std::shared_ptr<TypedData>>("given");
    QTest::addColumn<bool>("hasForm");
    const auto add = [](const char *name, TypedData given, bool hasForm) {
        QTest::newRow(name) << std::make_shared<TypedData>(std::move(given)) << hasForm;
    };
    add("255 elements", document({{"a", "uint8[]"}}, {{"a", Value(many(255))}}), true);
    add("256 elements", document({{"a", "uint8[]"}}, {{"a", Value(many(256))}}), false);
    add("a fixed array of 255", document({{"a", "uint8[255]"}}, {{"a", Value(many(255))}}), true);
    add("a fixed array of 256", document({{"a", "uint8[256]"}}, {{"a", Value(many(256))}}), false);
    add("65,535 bytes", document({{"b", "bytes"}}, {{"b", Value(Bytes(65'535))}}), true);
    add("65,536 bytes", document({{"b", "bytes"}}, {{"b", Value(Bytes(65'536))}}), false);
    // A field's definition: 2 bytes for the type, 1 for the name's length, then the name: 255 at most.
    add("a name of 252", document({{std::string(252, 'n'), "uint8"}}, {{std::string(252, 'n'), Value(Uint256(1))}}),
        true);
    add("a name of 253", document({{std::string(253, 'n'), "uint8"}}, {{std::string(253, 'n'), Value(Uint256(1))}}),
        false);
    add("recursive data that ends", document({{"m", "M"}}, {{"m", Value()}}), false);
}

void TestLedgerEthereum::typedData_isHashedWhereItHasNoForm()
{
    QFETCH(const std::shared_ptr<TypedData>, given);
    QFETCH(const bool, hasForm);
    const auto request = typedDataRequest(*given);
    QVERIFY2(request, request ? "" : request.error().detail.c_str());
    QCOMPARE(!request->commands.empty(), hasForm);
    for (const Bytes &command : request->commands)
        QVERIFY(command.size() <= devices::ApduPort::kLongestCommand && command.size() == 5U + command[4]);
}

void TestLedgerEthereum::typedData_withoutAMessageIsRefused()
{
    auto given = document({{"a", "uint8"}}, {{"a", Value(Uint256(1))}});
    given.primaryType = "EIP712Domain";
    given.message = Value(Members());
    QCOMPARE(typedDataRequest(given).error().fault, Fault::Unsupported);
    given.primaryType = "Nobody";
    QCOMPARE(typedDataRequest(given).error().fault, Fault::BadData);
}

void TestLedgerEthereum::status_hasItsFault_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("fault");
    const auto add = [](int status, Asked asked, Fault fault) {
        QTest::addRow("%04x to %d", status, int(asked)) << status << int(asked) << int(fault);
    };
    for (const int locked : {0x5515, 0x6B0C, 0x6804})
        add(locked, Asked::Transaction, Fault::Locked);
    add(0x6982, Asked::Dashboard, Fault::Locked);
    add(0x6982, Asked::Transaction, Fault::Rejected);
    for (const int rejected : {0x6985, 0x5501})
        add(rejected, Asked::Transaction, Fault::Rejected);
    for (const int empty : {0x5502, 0x6D02, 0x6D07, 0x6611})
        add(empty, Asked::Dashboard, Fault::NotSetUp);
    add(0x6A80, Asked::Transaction, Fault::BadData);
    add(0x6980, Asked::Authorization, Fault::SettingOff);
    add(0x6501, Asked::Transaction, Fault::AppTooOld);
    add(0x6A15, Asked::Address, Fault::PathNotAllowed);
    add(0x6807, Asked::Dashboard, Fault::AppNotInstalled);
    add(0x6807, Asked::Transaction, Fault::BadData);
    add(0x6D00, Asked::Authorization, Fault::AppTooOld);
    for (const int other : {0x6E00, 0x6E01})
        add(other, Asked::Address, Fault::WrongApp);
    for (const int none : {0x650F, 0x6511})
        add(none, Asked::Address, Fault::NoApp);
    for (const int malformed : {0x6A87, 0x6700, 0x6B00})
        add(malformed, Asked::Address, Fault::BadData);
    for (const int unknown : {0x0000, 0x5223, 0x6F00, 0x911C, 0xFFFF})
        add(unknown, Asked::Transaction, Fault::Protocol);
}

void TestLedgerEthereum::status_hasItsFault()
{
    QFETCH(const int, status);
    QFETCH(const int, asked);
    QFETCH(const int, fault);
    const auto error = statusError(static_cast<std::uint16_t>(status), static_cast<Asked>(asked));
    QCOMPARE(int(error.fault), fault);
    QCOMPARE(int(error.status), status);
    QVERIFY(error.detail.size() > 20);
}

QTEST_GUILESS_MAIN(TestLedgerEthereum)
#include "tst_ledger_ethereum.moc"
