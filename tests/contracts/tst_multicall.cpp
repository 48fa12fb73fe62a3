// SPDX-License-Identifier: GPL-3.0-or-later
#include "contracts/multicall.h"
#include "ethereum/abi.h"

#include <QTest>

#include <random>

using namespace sheaf;
using contracts::multicall::Item;
using ethereum::abi::Function;
using ethereum::abi::Values;

namespace {

const Function &aggregate3()
{
    static const Function function = Function::of("aggregate3((address,bool,bytes)[])((bool,bytes)[])");
    return function;
}

ethereum::Address addressOf(std::uint8_t last)
{
    std::array<std::uint8_t, 20> bytes{};
    bytes[0] = 0xA1;
    bytes[19] = last;
    return ethereum::Address(bytes);
}

/// What the general codec makes of the same answers.
std::string encodedAnswers(const std::vector<std::pair<bool, Bytes>> &answers)
{
    Values list;
    for (const auto &[success, data] : answers) {
        Values one;
        one.emplace_back(success);
        one.emplace_back(data);
        list.emplace_back(std::move(one));
    }
    Values outputs;
    outputs.emplace_back(std::move(list));
    return toHexPrefixed(ethereum::abi::encode(aggregate3().outputs(), outputs).value());
}

const std::vector<std::pair<bool, Bytes>> kAnswers{
    {true, Bytes(32, 0x11)}, {false, {}}, {true, Bytes(33, 0x22)}, {false, Bytes(100, 0xEE)}, {true, {}}};

} // namespace

class TestMulticall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encode_isWhatTheGeneralCodecWrites();
    void encode_takesTheSizeThatIsSaid();
    void decode_readsWhatTheGeneralCodecWrites();
    void decode_refusesWhatIsCutOff();
    void decode_refusesWhatDoesNotAddUp_data();
    void decode_refusesWhatDoesNotAddUp();
    void decode_survivesDamage();
    void nativeBalanceCall_isTheFunctionsCalldata();
};

void TestMulticall::encode_isWhatTheGeneralCodecWrites()
{
    const std::vector<Item> items{{addressOf(1), {}},
                                  {addressOf(2), Bytes(4, 0xAB)},
                                  {addressOf(3), Bytes(32, 1)},
                                  {addressOf(4), Bytes(36, 2)},
                                  {addressOf(5), Bytes(1, 3)}};
    Values list;
    std::vector<const Item *> pointers;
    for (const Item &item : items) {
        pointers.push_back(&item);
        Values one;
        one.emplace_back(item.to);
        one.emplace_back(true);
        one.emplace_back(item.data);
        list.emplace_back(std::move(one));
    }
    Values arguments;
    arguments.emplace_back(std::move(list));
    QCOMPARE(contracts::multicall::encode(pointers), aggregate3().call(arguments));
    Values noItems;
    noItems.emplace_back(Values());
    QCOMPARE(contracts::multicall::encode({}), aggregate3().call(noItems));
}

void TestMulticall::encode_takesTheSizeThatIsSaid()
{
    const Item item{addressOf(1), Bytes(36, 7)};
    const std::array<const Item *, 3> three{&item, &item, &item};
    // Selector, offset and length of the list, and the items.
    QCOMPARE(contracts::multicall::encode(three).size(), 4 + 64 + 3 * contracts::multicall::encodedSize(item));
}

void TestMulticall::decode_readsWhatTheGeneralCodecWrites()
{
    const auto answers = contracts::multicall::decodeHex(encodedAnswers(kAnswers), kAnswers.size());
    QVERIFY(answers);
    for (std::size_t i = 0; i < kAnswers.size(); ++i) {
        QCOMPARE((*answers)[i].success, kAnswers[i].first);
        QCOMPARE((*answers)[i].data, kAnswers[i].second);
    }
}

void TestMulticall::decode_refusesWhatIsCutOff()
{
    const std::string whole = encodedAnswers(kAnswers);
    // The last answer is empty: the text is whole with its length word, the last 32 bytes.
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const auto answers = contracts::multicall::decodeHex(std::string_view(whole).substr(0, size), kAnswers.size());
        QVERIFY2(!answers && answers.error().code == ErrorCode::Rpc, qPrintable(QString::number(size)));
    }
}

void TestMulticall::decode_refusesWhatDoesNotAddUp_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("count");
    const auto word = [](const char *digits) { return QByteArray(digits).rightJustified(64, '0'); };
    const QByteArray list = "0x" + word("20");
    QTest::newRow("empty") << QByteArray("0x") << 1;
    QTest::newRow("no prefix") << QByteArray::fromStdString(encodedAnswers(kAnswers)).mid(2) << 5;
    QTest::newRow("one too few") << QByteArray::fromStdString(encodedAnswers(kAnswers)) << 4;
    QTest::newRow("one too many") << QByteArray::fromStdString(encodedAnswers(kAnswers)) << 6;
    QTest::newRow("offset beyond the end") << list + word("1") + word("1000") + word("1") + word("40") + word("0") << 1;
    QTest::newRow("offset of 2^64 - 32") << list + word("1") + word("ffffffffffffffe0") + word("1") + word("40") +
                                                word("0")
                                         << 1;
    QTest::newRow("offset of 2^64") << list + word("1") + word("10000000000000020") + word("1") + word("40") + word("0")
                                    << 1;
    QTest::newRow("data beyond the end") << list + word("1") + word("20") + word("1") + word("40") + word("1") << 1;
    QTest::newRow("length of 2^64 - 1") << list + word("1") + word("20") + word("1") + word("40") +
                                               word("ffffffffffffffff")
                                        << 1;
    QTest::newRow("a success of 2") << list + word("1") + word("20") + word("2") + word("40") + word("0") << 1;
    QTest::newRow("not hex") << list + word("1") + word("20") + word("1") + word("40") + word("1") + QByteArray(64, 'g')
                             << 1;
}

void TestMulticall::decode_refusesWhatDoesNotAddUp()
{
    QFETCH(QByteArray, hex);
    QFETCH(int, count);
    const auto answers = contracts::multicall::decodeHex(hex.toStdString(), static_cast<std::size_t>(count));
    QVERIFY(!answers);
    QCOMPARE(answers.error().code, ErrorCode::Rpc);
}

/// Whatever comes, it is an answer of the right size or an error, and never more bytes than came (the sanitizers see
/// the rest).
void TestMulticall::decode_survivesDamage()
{
    const std::string whole = encodedAnswers(kAnswers);
    std::mt19937 random(7);
    int refused = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string damaged = whole;
        for (int i = 0; i < 3; ++i)
            damaged[2 + random() % (damaged.size() - 2)] = "0123456789abcdef"[random() % 16];
        const auto answers = contracts::multicall::decodeHex(damaged, kAnswers.size());
        if (!answers) {
            ++refused;
            continue;
        }
        std::size_t total = 0;
        for (const auto &answer : *answers)
            total += answer.data.size();
        QVERIFY(total <= whole.size() / 2);
    }
    QVERIFY(refused > 1'000);
}

void TestMulticall::nativeBalanceCall_isTheFunctionsCalldata()
{
    const Function function = Function::of("getEthBalance(address)(uint256)");
    QCOMPARE(contracts::multicall::nativeBalanceCall(addressOf(9)), function.call({addressOf(9)}));
}

QTEST_GUILESS_MAIN(TestMulticall)
#include "tst_multicall.moc"
