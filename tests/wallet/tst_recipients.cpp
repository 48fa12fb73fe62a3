// SPDX-License-Identifier: GPL-3.0-or-later
#include "contracts/erc20.h"
#include "wallet/recipients.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sheaf;
using namespace sheaf::wallet;
using ethereum::Address;
using Kind = RecipientNote::Kind;
using From = KnownAddress::From;
using policy::Severity;

namespace {

Address address(const char *hex) { return *Address::parseRaw(hex); }

const Address kFriend = address("0xd8da6bf26964af9d7eed9e03e53415d37aa96045");
const Address kToken = address("0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48");
const ethereum::ChainId kChain(1);
const ethereum::TokenId kCoin{kChain, {}};
const ethereum::TokenId kUsdc{kChain, kToken};

std::vector<Kind> kindsOf(const std::vector<RecipientNote> &notes)
{
    std::vector<Kind> out;
    for (const RecipientNote &note : notes)
        out.push_back(note.kind);
    return out;
}

std::vector<RecipientNote> judge(const Address &to, const ethereum::TokenId &sent,
                                 const std::vector<KnownAddress> &known, bool isContract = false)
{
    return judgeRecipient(to, sent, known, isContract);
}

bool blocked(const std::vector<RecipientNote> &notes)
{
    return std::any_of(notes.begin(), notes.end(),
                       [](const auto &note) { return note.severity == Severity::Critical; });
}

} // namespace

class TestRecipients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAlike_data();
    void looksAlike();
    void looksAlike_isRareByChance();
    void judge_warnsOfAPoisonedAddress();
    void judge_trustsAName();
    void judge_doesNotTrustWhatWasPoisonedBefore();
    void judge_blocksWhatNobodyHas_data();
    void judge_blocksWhatNobodyHas();
    void judge_blocksTokensToATokensContract();
    void judge_saysThatThereIsCode();
    void judge_saysWhatIsKnown();
    void notices_areWhatAPersonShouldLookAt();
    void recipients_areOfWhatWasMined();
};

void TestRecipients::looksAlike_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("alike");
    const QByteArray one("0xd8da6bf26964af9d7eed9e03e53415d37aa96045");
    QTest::newRow("the same") << one << one << false;
    QTest::newRow("first four and last four")
        << one << QByteArray("0xd8da111111111111111111111111111111116045") << true;
    QTest::newRow("first three and last three")
        << one << QByteArray("0xd8d1111111111111111111111111111111111045") << true;
    QTest::newRow("first two and last four") << one << QByteArray("0xd811111111111111111111111111111111116045") << true;
    QTest::newRow("first two and last three")
        << one << QByteArray("0xd811111111111111111111111111111111111045") << false;
    QTest::newRow("first one and last five")
        << one << QByteArray("0xd111111111111111111111111111111111196045") << false;
    QTest::newRow("first eight") << one << QByteArray("0xd8da6bf211111111111111111111111111111111") << true;
    QTest::newRow("first seven") << one << QByteArray("0xd8da6bf111111111111111111111111111111111") << false;
    QTest::newRow("last eight") << one << QByteArray("0x111111111111111111111111111111117aa96045") << true;
    QTest::newRow("a digit typed wrong at the start")
        << one << QByteArray("0xe8da6bf26964af9d7eed9e03e53415d37aa96045") << true;
    QTest::newRow("a digit typed wrong in the middle")
        << one << QByteArray("0xd8da6bf26964af9d7ead9e03e53415d37aa96045") << true;
    QTest::newRow("two digits swapped at the end")
        << one << QByteArray("0xd8da6bf26964af9d7eed9e03e53415d37aa96054") << true;
    QTest::newRow("system contracts of an L2") << QByteArray("0x4200000000000000000000000000000000000006")
                                               << QByteArray("0x4200000000000000000000000000000000000010") << false;
    QTest::newRow("many zeros in front") << QByteArray("0x00000000219ab540356cbb839cbe05303d7705fa")
                                         << QByteArray("0x00000000003b3cc22af3ae1eac0440bcee416b40") << false;
    QTest::newRow("zeros in front and the same end")
        << QByteArray("0x00000000219ab540356cbb839cbe05303d7705fa")
        << QByteArray("0x00000000111111111111111111111111111105fa") << true;
}

void TestRecipients::looksAlike()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, alike);
    QCOMPARE(wallet::looksAlike(address(a.constData()), address(b.constData())), alike);
    QCOMPARE(wallet::looksAlike(address(b.constData()), address(a.constData())), alike);
}

void TestRecipients::looksAlike_isRareByChance()
{
    // Half a million pairs; by the rule's own digits (3 ways for six at both ends, at most 16^-6 each, and 16^-8 twice)
    // 0.1 of them resemble each other. More than three would be a wrong rule.
    QRandomGenerator random(11);
    std::vector<Address> all;
    for (int i = 0; i < 1'000; ++i) {
        std::array<std::uint8_t, 20> bytes{};
        for (auto &byte : bytes)
            byte = static_cast<std::uint8_t>(random.bounded(256));
        all.emplace_back(bytes);
    }
    int alike = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            alike += wallet::looksAlike(all[i], all[j]) ? 1 : 0;
    QVERIFY2(alike <= 3, std::to_string(alike).c_str());
}

void TestRecipients::judge_warnsOfAPoisonedAddress()
{
    const Address poison = address("0xd8da000000000000000000000000000000006045");
    for (const From from : {From::Own, From::Contact, From::Earlier}) {
        const auto notes = judge(poison, kCoin, {{from, "friend", kFriend}});
        QCOMPARE(kindsOf(notes), (std::vector<Kind>{Kind::LooksAlike, Kind::FirstTime}));
        QVERIFY(notes.front().severity == Severity::Warning && notes.front().like->address == kFriend);
    }
    const auto notes = judge(poison, kCoin, {{From::Contact, "friend", kFriend}, {From::Earlier, "", kFriend}});
    QCOMPARE(kindsOf(notes), (std::vector<Kind>{Kind::LooksAlike, Kind::FirstTime})); // said once, by its name
    QCOMPARE(notes.front().like->name, std::string("friend"));
}

void TestRecipients::judge_trustsAName()
{
    const Address twin = address("0xd8da111111111111111111111111111111116045");
    const auto notes = judge(twin, kCoin, {{From::Contact, "friend", kFriend}, {From::Contact, "twin", twin}});
    QCOMPARE(kindsOf(notes), (std::vector<Kind>{Kind::Contact}));
}

void TestRecipients::judge_doesNotTrustWhatWasPoisonedBefore()
{
    const Address poison = address("0xd8da111111111111111111111111111111116045");
    const auto notes = judge(poison, kCoin, {{From::Contact, "friend", kFriend}, {From::Earlier, "", poison}});
    QCOMPARE(kindsOf(notes), (std::vector<Kind>{Kind::LooksAlike, Kind::SentBefore}));
}

void TestRecipients::judge_blocksWhatNobodyHas_data()
{
    QTest::addColumn<QByteArray>("to");
    for (const char *to : {"0x0000000000000000000000000000000000000000", "0x0000000000000000000000000000000000000001",
                           "0x0000000000000000000000000000000000000100", "0x000000000000000000000000000000000000dead",
                           "0xdead000000000000000042069420694206942069", "0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee",
                           "0xffffffffffffffffffffffffffffffffffffffff", "0x1111111111111111111111111111111111111111"})
        QTest::newRow(to) << QByteArray(to);
}

void TestRecipients::judge_blocksWhatNobodyHas()
{
    QFETCH(QByteArray, to);
    const auto notes = judge(address(to.constData()), kCoin, {{From::Contact, "me", address(to.constData())}});
    QCOMPARE(kindsOf(notes), (std::vector<Kind>{Kind::Nobody}));
    QVERIFY(blocked(notes));
}

void TestRecipients::judge_blocksTokensToATokensContract()
{
    const std::vector<KnownAddress> known{{From::Token, "USDC", kToken}};
    const ethereum::TokenId other{kChain, kFriend};
    QVERIFY(blocked(judge(kToken, other, known)));
    QVERIFY(blocked(judge(kToken, kUsdc, known)));
    // The coin may go to a token's contract (that wraps it), yet seldom should.
    const auto notes = judge(kToken, kCoin, known);
    QVERIFY(!blocked(notes) && notes.front().kind == Kind::TokenContract);
    QVERIFY(notes.front().severity == Severity::Warning);
}

void TestRecipients::judge_saysThatThereIsCode()
{
    const auto unknown = judge(kFriend, kUsdc, {}, true);
    QCOMPARE(kindsOf(unknown), (std::vector<Kind>{Kind::FirstTime, Kind::Contract}));
    QVERIFY(unknown.back().severity == Severity::Warning);
    const auto known = judge(kFriend, kUsdc, {{From::Contact, "our Safe", kFriend}}, true);
    QCOMPARE(kindsOf(known), (std::vector<Kind>{Kind::Contact, Kind::Contract}));
    QVERIFY(known.back().severity == Severity::Info);
    QCOMPARE(kindsOf(judge(kToken, kCoin, {{From::Token, "USDC", kToken}}, true)),
             (std::vector<Kind>{Kind::TokenContract, Kind::FirstTime})); // said once
}

void TestRecipients::notices_areWhatAPersonShouldLookAt()
{
    QVERIFY(recipientNotices(judge(kFriend, kCoin, {{From::Contact, "friend", kFriend}})).empty());
    const Address poison = address("0xd8da000000000000000000000000000000006045");
    const auto notices = recipientNotices(judge(poison, kCoin, {{From::Contact, "friend", kFriend}}, true));
    QCOMPARE(notices.size(), std::size_t(3));
    QCOMPARE(notices[0].code, std::string("recipient_looks_alike"));
    QVERIFY(notices[0].text.find("friend") != std::string::npos);
    QVERIFY(notices[0].text.find(kFriend.toString()) != std::string::npos);
    QCOMPARE(notices[1].code, std::string("recipient_first_time"));
    QCOMPARE(notices[2].code, std::string("recipient_is_contract"));
    const auto lost = recipientNotices(judge(kToken, kUsdc, {{From::Token, "USDC", kToken}}));
    QVERIFY(policy::blocks(lost) && lost.front().code == "recipient_is_token");
}

void TestRecipients::judge_saysWhatIsKnown()
{
    QCOMPARE(kindsOf(judge(kFriend, kCoin, {})), (std::vector<Kind>{Kind::FirstTime}));
    QCOMPARE(kindsOf(judge(kFriend, kCoin, {{From::Earlier, "", kFriend}})), (std::vector<Kind>{Kind::SentBefore}));
    QCOMPARE(kindsOf(judge(kFriend, kCoin, {{From::Own, "savings", kFriend}})), (std::vector<Kind>{Kind::Own}));
}

void TestRecipients::recipients_areOfWhatWasMined()
{
    const ethereum::TokenInfo usdc{kUsdc, "USDC", "USD Coin", 6};
    const ethereum::TokenInfo ether{kCoin, "ETH", "Ether", 18};
    execution::Record record;
    const auto add = [&record](contracts::Call call, execution::StepState state) {
        execution::Step step;
        step.call = std::move(call);
        step.state = state;
        record.steps.push_back(step);
    };
    const Address other = address("0x00000000219ab540356cbb839cbe05303d7705fa");
    add(contracts::erc20::transfer(usdc, kFriend, Uint256(5)), execution::StepState::Final);
    add(contracts::erc20::transfer(ether, other, Uint256(5)), execution::StepState::Included);
    add(contracts::erc20::transfer(ether, kToken, Uint256(5)), execution::StepState::Failed);
    add(contracts::erc20::transfer(ether, kToken, Uint256(5)), execution::StepState::Sent);
    add(contracts::erc20::approve(usdc, other, std::string("somebody"), Uint256(5)), execution::StepState::Final);
    add(contracts::erc20::transfer(ether, kToken, Uint256()), execution::StepState::Final); // a cancellation
    QVERIFY(recipientsOf(record) == (std::vector<Address>{kFriend, other}));
}

QTEST_GUILESS_MAIN(TestRecipients)
#include "tst_recipients.moc"
