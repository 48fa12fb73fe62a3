// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/records.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::execution;
using wallet::csvField;

namespace {

const ethereum::ChainId kChain(900);
const ethereum::Address kAccount = *ethereum::Address::parseRaw("0xd8da6bf26964af9d7eed9e03e53415d37aa96045");
const ethereum::TokenId kCoin{kChain, {}};
const ethereum::TokenId kUnlisted{kChain, *ethereum::Address::parseRaw("0x00000000000000000000000000000000000000f1")};

chains::Registry registry() { return *chains::Registry::load({std::filesystem::path(SHEAF_SOURCE_DIR) / "resources"}); }

Step step(StepState state, std::vector<BalanceChange> changes = {})
{
    Step made;
    made.state = state;
    made.changes = std::move(changes);
    made.call.purpose = "step";
    return made;
}

Record record(PlanState state, std::vector<Step> steps)
{
    Record made;
    made.state = state;
    made.plan.id = "1f";
    made.plan.account = kAccount;
    made.plan.chain = ethereum::ChainId(1);
    made.plan.purpose = "Send";
    made.plan.origin = "rule 3";
    made.createdAt = fromUnixSeconds(1'709'210'096); // 2024-02-29 12:34:56 UTC
    made.steps = std::move(steps);
    return made;
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progress_isTheLeastOfItsSteps();
    void progress_ofWhatThePersonCancelled();
    void plans_areAboutWhatTheyActOn();
    void changes_areNetAndOfWhatWasMined();
    void csvField_isRfc4180_data();
    void csvField_isRfc4180();
    void csv_isExact();
    void csv_namesWhatIsNotListed_data();
    void csv_namesWhatIsNotListed();
    void csv_hasAsManyFieldsAsHeads();
    void explorerPage_isTheTransactions();
};

void TestRecords::progress_isTheLeastOfItsSteps()
{
    using wallet::Progress;
    using wallet::progressOf;
    QVERIFY(progressOf(record(PlanState::Open, {step(StepState::Planned)})) == Progress::Waiting);
    QVERIFY(progressOf(record(PlanState::Open, {step(StepState::Final), step(StepState::Planned)})) == Progress::Sent);
    QVERIFY(progressOf(record(PlanState::Done, {step(StepState::Final), step(StepState::Included)})) ==
            Progress::Included);
    QVERIFY(progressOf(record(PlanState::Done, {step(StepState::Posted), step(StepState::Final)})) == Progress::Posted);
    QVERIFY(!wallet::waitsForChain(record(PlanState::Open, {step(StepState::Planned)})));
    QVERIFY(wallet::waitsForChain(record(PlanState::Open, {step(StepState::Final), step(StepState::Sent)})));
    QVERIFY(!wallet::waitsForChain(record(PlanState::Done, {step(StepState::Included)})));
    QVERIFY(progressOf(record(PlanState::Failed, {step(StepState::Final)})) == Progress::Failed);
    QVERIFY(progressOf(record(PlanState::Abandoned, {step(StepState::Abandoned)})) == Progress::Abandoned);
}

void TestRecords::progress_ofWhatThePersonCancelled()
{
    using wallet::Progress;
    const ethereum::Hash first = *ethereum::Hash::parse("0x" + std::string(64, '1'));
    const ethereum::Hash second = *ethereum::Hash::parse("0x" + std::string(64, '2'));
    Step taken = step(StepState::Abandoned);
    taken.hash = second;
    taken.replacements = {{ReplacementKind::SpeedUp, first, {}}, {ReplacementKind::Cancel, second, {}}};
    QVERIFY(wallet::wasCancelled(taken));
    QVERIFY(wallet::progressOf(record(PlanState::Abandoned, {step(StepState::Final), taken})) == Progress::Cancelled);
    // It came too late: what counts is the transaction that was sped up, and it is not to be had.
    Step late = taken;
    late.hash = first;
    QVERIFY(!wallet::wasCancelled(late));
    Step done = taken;
    done.state = StepState::Included;
    QVERIFY(!wallet::wasCancelled(done));
    QVERIFY(wallet::progressOf(record(PlanState::Failed, {taken})) == Progress::Failed);
}

void TestRecords::plans_areAboutWhatTheyActOn()
{
    const ethereum::Address token = kUnlisted.address;
    const ethereum::Address market = *ethereum::Address::parseRaw("0x00000000000000000000000000000000000000a1");
    contracts::Call call;
    call.to = market;
    Plan plan;
    plan.calls = {call};
    QVERIFY(wallet::isAbout(plan, market));
    QVERIFY(!wallet::isAbout(plan, token));
    // Shares that come or go.
    plan.effects.inAtLeast = {{kUnlisted, Uint256(1)}};
    QVERIFY(wallet::isAbout(plan, token));
    plan.effects = {};
    plan.effects.outAtMost = {{kUnlisted, Uint256(1)}};
    QVERIFY(wallet::isAbout(plan, token));
    plan.effects = {};
    // Named in a call's data: claimRewards(address), whose word ends in f1.
    plan.calls.front().data = Bytes{1, 2, 3, 4};
    plan.calls.front().data.resize(4 + 31, 0);
    QVERIFY(!wallet::isAbout(plan, token));
    plan.calls.front().data.push_back(0xf1);
    QVERIFY(wallet::isAbout(plan, token));
    // An allowance on the way to something else.
    contracts::Call allowance;
    allowance.to = token;
    allowance.approval = contracts::Approval{market, {kUnlisted, Uint256(1)}};
    plan.calls = {allowance};
    QVERIFY(!wallet::isAbout(plan, token));
}

void TestRecords::changes_areNetAndOfWhatWasMined()
{
    const BalanceChange out{kCoin, true, Uint256(7)};
    const BalanceChange in{kCoin, false, Uint256(9)};
    const BalanceChange token{kUnlisted, true, Uint256(3)};
    const auto net =
        wallet::changesOf(record(PlanState::Done, {step(StepState::Included, {out, token}),
                                                   step(StepState::Final, {in}), step(StepState::Failed, {out})}));
    const std::vector<BalanceChange> expected{{kCoin, false, Uint256(2)}, token};
    QVERIFY(net == expected);
    QVERIFY(wallet::changesOf(record(PlanState::Open, {step(StepState::Sent, {out})})).empty());
}

void TestRecords::csvField_isRfc4180_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << QByteArray("Send 1.5 ETH") << QByteArray("Send 1.5 ETH");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QByteArray("a \"b\"") << QByteArray("\"a \"\"b\"\"\"");
    QTest::newRow("line's end") << QByteArray("a\r\nb") << QByteArray("\"a\r\nb\"");
    QTest::newRow("equals") << QByteArray("=HYPERLINK(\"http://x\")")
                            << QByteArray("\"'=HYPERLINK(\"\"http://x\"\")\"");
    QTest::newRow("plus") << QByteArray("+1+cmd|'/c calc'!A0") << QByteArray("'+1+cmd|'/c calc'!A0");
    QTest::newRow("minus") << QByteArray("-1") << QByteArray("'-1");
    QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("behind a tab") << QByteArray("\t=1") << QByteArray("'\t=1");
    QTest::newRow("behind a line's end") << QByteArray("\n=1") << QByteArray("\"'\n=1\"");
}

void TestRecords::csvField_isRfc4180()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, field);
    QCOMPARE(QByteArray::fromStdString(csvField(text.toStdString())), field);
}

void TestRecords::csv_isExact()
{
    Step sent = step(StepState::Final, {{{ethereum::ChainId(1), {}}, true, *Uint256::parse("1000000000000000001")}});
    sent.feePaid = ethereum::Wei(Uint256(21'000));
    sent.hash = ethereum::Hash(Uint256(255).toBigEndian());
    sent.block = ethereum::BlockNumber(19'000'000);
    sent.nonce = ethereum::Nonce(4);
    const std::string line = wallet::csvLines(record(PlanState::Done, {sent}), registry());
    QCOMPARE(
        QByteArray::fromStdString(line),
        QByteArray("2024-02-29T12:34:56Z,Ethereum,1,0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045,Send,step,final,"
                   "1.000000000000000001 ETH,,0.000000000000021,ETH,"
                   "0x00000000000000000000000000000000000000000000000000000000000000ff,19000000,4,rule 3,,1f\r\n"));
    QCOMPARE(wallet::ruleOf(record(PlanState::Done, {})), std::string("3"));
}

void TestRecords::csv_namesWhatIsNotListed_data()
{
    QTest::addColumn<QByteArray>("symbol");
    QTest::addColumn<QByteArray>("amount");
    const QByteArray address("0x00000000000000000000000000000000000000f1");
    QTest::newRow("nobody has asked it") << QByteArray() << QByteArray("1500000 units of ") + address;
    QTest::newRow("a name") << QByteArray("UNI-V2") << QByteArray("1.5 UNI-V2 (") + address + ')';
    // `x; 9 ETH` would read as a second amount, and a line's end or a colour of the terminal has no place in a name.
    QTest::newRow("an amount") << QByteArray("x;9") << QByteArray("1.5 ") + address;
    QTest::newRow("two words") << QByteArray("x ETH") << QByteArray("1.5 ") + address;
    QTest::newRow("control characters") << QByteArray("x\x1b[1m") << QByteArray("1.5 ") + address;
    QTest::newRow("a long one") << QByteArray(25, 'x') << QByteArray("1.5 ") + address;
}

void TestRecords::csv_namesWhatIsNotListed()
{
    QFETCH(QByteArray, symbol);
    QFETCH(QByteArray, amount);
    const Record made = record(PlanState::Done, {step(StepState::Final, {{kUnlisted, true, Uint256(1'500'000)}})});
    wallet::UnlistedTokens unlisted;
    QVERIFY(wallet::unnamedTokens(made, registry(), unlisted) == std::vector{kUnlisted});
    if (!symbol.isEmpty()) {
        unlisted[kUnlisted] = {kUnlisted, symbol.toStdString(), "", 6};
        QVERIFY(wallet::unnamedTokens(made, registry(), unlisted).empty());
    }
    const std::string lines = wallet::csvLines(made, registry(), unlisted);
    QVERIFY2(QByteArray::fromStdString(lines).contains("," + amount + ","), lines.c_str());
}

void TestRecords::csv_hasAsManyFieldsAsHeads()
{
    const auto commas = [](const std::string &text) { return std::count(text.begin(), text.end(), ','); };
    QCOMPARE(commas(wallet::csvLines(record(PlanState::Failed, {step(StepState::Failed)}), registry())),
             commas(wallet::csvHeads()));
    const Record two = record(PlanState::Done, {step(StepState::Final), step(StepState::Final)});
    const std::string lines = wallet::csvLines(two, registry());
    QCOMPARE(std::count(lines.begin(), lines.end(), '\n'), 2);
}

void TestRecords::explorerPage_isTheTransactions()
{
    chains::ChainSpec chain;
    QVERIFY(wallet::explorerPage(chain, ethereum::Hash()).empty());
    chain.explorer = "https://etherscan.io";
    const std::string page = "https://etherscan.io/tx/" + ethereum::Hash().toString();
    QCOMPARE(wallet::explorerPage(chain, ethereum::Hash()), page);
    chain.explorer += '/';
    QCOMPARE(wallet::explorerPage(chain, ethereum::Hash()), page);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
