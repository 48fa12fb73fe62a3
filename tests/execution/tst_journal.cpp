// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/journal.h"
#include "execution/plan_codec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::execution;
using ethereum::Address;
using ethereum::ChainId;
using ethereum::Nonce;
using ethereum::TokenId;
using ethereum::Wei;

namespace {

const Address kAccount = *Address::parseRaw("0x1111111111111111111111111111111111111111");
const Address kOther = *Address::parseRaw("0x2222222222222222222222222222222222222222");
const ChainId kChain(901);
const Uint256 kHuge = Uint256::max();

Plan samplePlan(std::string id, const Address &account = kAccount)
{
    Plan plan;
    plan.id = std::move(id);
    plan.account = account;
    plan.chain = kChain;
    plan.purpose = phrase("Sell %1 — 100 %", PhraseNumber{"1240.50", "\"all\""});
    plan.origin = "rule 3";
    contracts::Call approve;
    approve.to = kOther;
    approve.data = {0x09, 0x5e, 0xa7, 0xb3, 0x00};
    approve.purpose = phrase("Allow %1 to take up to %2", std::string("it"), PhraseNumber{"1240.50", "USDC"});
    approve.function = "approve(address,uint256)";
    approve.approval = contracts::Approval{kAccount, {{kChain, kOther}, kHuge}};
    contracts::Call send;
    send.to = kAccount;
    send.value = Wei(kHuge);
    plan.calls = {approve, send};
    plan.effects.outAtMost = {{{kChain, Address()}, Uint256(5)}};
    plan.effects.inAtLeast = {{{kChain, kOther}, kHuge}};
    plan.remarks = {"one", phrase("the debt of %1 stays", PhraseNumber{"2", "OP"})};
    plan.limits.maxFee = Wei(Uint256(7));
    plan.limits.wholeFee = Wei(kHuge);
    plan.limits.deadline = fromUnixSeconds(1'700'003'600);
    plan.spendUsd = *Decimal::parse("12.000000000000000001");
    plan.nativePriceUsd = *Decimal::parse("2000");
    policy::Consent consent;
    consent.ruleId = "3";
    consent.functions = {{kChain, kOther, *ethereum::Selector::parse("095ea7b3")}};
    consent.recipients = {kOther};
    consent.maxSpendUsdPerDay = *Decimal::parse("100");
    consent.maxGasUsdPerDay = *Decimal::parse("1");
    consent.digest = policy::consentDigest("x", consent);
    plan.consent = consent;
    return plan;
}

JournalStep signedStep(const JournalEntry &entry, std::size_t index, std::uint64_t nonce)
{
    JournalStep step = entry.steps[index];
    step.step.nonce = Nonce(nonce);
    step.step.hash = ethereum::Hash(Uint256(nonce + 1).toBigEndian());
    step.raw = {0x02, 0xaa};
    step.worstFee = Wei(*Uint256::parse("1000000000000000")); // 0.001: 2 USD at 2000
    return step;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void codec_readsWhatItWrites();
    void codec_hasTheEnglishOfOldPlans();
    void codec_leavesOutAPhraseThatSaysSomethingElse_data();
    void codec_leavesOutAPhraseThatSaysSomethingElse();
    void codec_refusesDamage();
    void codec_refusesANewerVersion();
    void codec_keepsChanges();
    void begin_allowsOnePlanOfAnAccountAndChain();
    void sign_outlivesTheProcess();
    void sign_happensOnce();
    void sign_refusesANonceThatIsTaken();
    void nextNonce_isTheLarger();
    void nextNonce_comparesNumbersNotTexts();
    void spent_countsWhatNobodyAttended();
    void spent_endsAfterADay();
    void spent_forgetsWhatNeverHappened();
    void unsettled_areSentAndMined();
    void endUnsigned_keepsWhatIsUnderWay();
    void failure_isKeptForEveryLanguage();
    void failure_ofAnEarlierVersionIsItsEnglish();
    void failure_leavesOutAPhraseThatSaysSomethingElse();
    void history_goesOnBeforeAPlan();

private:
    void reopen() { reopen({{1, journalSchema(), {}}, {2, replacementSchema(), {}}, {3, failurePhraseSchema(), {}}}); }
    void reopen(const std::vector<storage::Migration> &migrations);
    Journal journal() { return Journal(&*m_database, &m_clock); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<storage::Database> m_database;
    ManualClock m_clock{fromUnixSeconds(1'700'000'000)};
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.set(fromUnixSeconds(1'700'000'000));
    reopen();
}

void TestJournal::cleanup() { m_database.reset(); }

void TestJournal::reopen(const std::vector<storage::Migration> &migrations)
{
    m_database.reset();
    auto opened = storage::Database::open((m_folder->path() + "/vault.db").toStdString(), Secret(32), migrations);
    QVERIFY2(opened.has_value(), opened ? "" : opened.error().detail.c_str());
    m_database.emplace(std::move(*opened));
}

void TestJournal::codec_readsWhatItWrites()
{
    const Plan plan = samplePlan("a");
    const auto read = decodePlan(encodePlan(plan));
    QVERIFY(read.has_value());
    QCOMPARE(read->id, plan.id);
    QVERIFY(read->account == plan.account && read->chain == plan.chain);
    QVERIFY(read->purpose == plan.purpose);
    QCOMPARE(read->origin, plan.origin);
    QVERIFY(read->calls == plan.calls);
    QVERIFY(read->effects == plan.effects);
    QVERIFY(read->remarks == plan.remarks);
    QVERIFY(read->limits.maxFee == plan.limits.maxFee && read->limits.deadline == plan.limits.deadline);
    QVERIFY(read->spendUsd == plan.spendUsd);
    QVERIFY(read->nativePriceUsd == plan.nativePriceUsd);
    QVERIFY(read->consent == plan.consent);
    // Integers stand as text: JSON's numbers would round them.
    QVERIFY(encodePlan(plan).find("\"" + kHuge.toString() + "\"") != std::string::npos);
    Plan bare = samplePlan("b");
    bare.consent.reset();
    bare.nativePriceUsd.reset();
    bare.limits.maxFee.reset();
    bare.calls.front().approval.reset();
    const auto again = decodePlan(encodePlan(bare));
    QVERIFY(again && !again->consent && !again->nativePriceUsd && !again->limits.maxFee && again->calls == bare.calls);
}

void TestJournal::codec_hasTheEnglishOfOldPlans()
{
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(encodePlan(samplePlan("a")))).object();
    object.remove("purposePhrase");
    object.remove("remarkPhrases");
    const auto read = decodePlan(QJsonDocument(object).toJson().toStdString());
    QVERIFY(read.has_value());
    QVERIFY(read->purpose == Phrase("Sell 1240.50 \"all\" — 100 %"));
    QVERIFY(read->remarks == (std::vector<Phrase>{"one", "the debt of 2 OP stays"}));
}

void TestJournal::codec_leavesOutAPhraseThatSaysSomethingElse_data()
{
    QTest::addColumn<QJsonValue>("stored");
    QTest::newRow("none") << QJsonValue("");
    QTest::newRow("no text") << QJsonValue(7);
    QTest::newRow("other words") << QJsonValue("16:Sell nothing: %11t1:x");
    QTest::newRow("a place twice") << QJsonValue("4:%1%11t1:x");
    QTest::newRow("a length past the end") << QJsonValue("99:Sell %11t1:x");
    QTest::newRow("without end") << QJsonValue(QString("0:1p").repeated(4000));
    QTest::newRow("too large") << QJsonValue("20000:" + QString(20'000, 'x') + "0");
}

void TestJournal::codec_leavesOutAPhraseThatSaysSomethingElse()
{
    QFETCH(QJsonValue, stored);
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(encodePlan(samplePlan("a")))).object();
    object["purposePhrase"] = stored;
    object["remarkPhrases"] = QJsonArray{stored, stored, stored};
    QJsonArray calls = object["calls"].toArray();
    QJsonObject call = calls.first().toObject();
    call["purposePhrase"] = stored;
    calls[0] = call;
    object["calls"] = calls;
    const auto read = decodePlan(QJsonDocument(object).toJson().toStdString());
    QVERIFY(read.has_value());
    QVERIFY(read->purpose == Phrase("Sell 1240.50 \"all\" — 100 %"));
    QVERIFY(read->calls.front().purpose == Phrase("Allow it to take up to 1240.50 USDC"));
    QVERIFY(read->remarks == (std::vector<Phrase>{"one", "the debt of 2 OP stays"}));
}

void TestJournal::codec_refusesDamage()
{
    const std::string good = encodePlan(samplePlan("a"));
    for (const char *field : {"account", "calls", "spendUsd", "deadline", "digest", "inAtLeast", "value"}) {
        std::string bad = good;
        bad.replace(bad.find(std::string("\"") + field + "\""), 2, "\"X");
        QVERIFY2(decodePlan(bad).error().code == ErrorCode::Corrupt, field);
    }
    QVERIFY(decodePlan("").error().code == ErrorCode::Corrupt);
    QVERIFY(decodePlan("[]").error().code == ErrorCode::Corrupt);
    std::string number = good;
    number.replace(number.find("\"901\""), 5, "901.5");
    QVERIFY(decodePlan(number).error().code == ErrorCode::Corrupt);
}

void TestJournal::codec_refusesANewerVersion()
{
    std::string newer = encodePlan(samplePlan("a"));
    newer.replace(newer.find("\"version\":1"), 11, "\"version\":2");
    QVERIFY(decodePlan(newer).error().code == ErrorCode::NewerVersion);
}

void TestJournal::codec_keepsChanges()
{
    const std::vector<BalanceChange> changes{{{kChain, kOther}, true, kHuge}, {{kChain, Address()}, false, Uint256(1)}};
    QVERIFY(decodeChanges(encodeChanges(changes)) == changes);
    QVERIFY(decodeChanges("{}").error().code == ErrorCode::Corrupt);
}

void TestJournal::begin_allowsOnePlanOfAnAccountAndChain()
{
    auto entry = journal().begin(samplePlan("a"), true, {});
    QVERIFY(entry.has_value());
    QVERIFY(journal().begin(samplePlan("b"), true, {}).error().code == ErrorCode::Conflict);
    QVERIFY(journal().begin(samplePlan("c", kOther), true, {}).has_value());
    entry->state = PlanState::Failed;
    QVERIFY(journal().save(*entry).has_value());
    QVERIFY(journal().begin(samplePlan("a"), true, {}).error().code == ErrorCode::AlreadyExists);
    QVERIFY(journal().begin(samplePlan("d"), true, {}).has_value());
    QCOMPARE(journal().history(10)->size(), std::size_t(3));
    QCOMPARE(journal().history(1)->front().plan.id, std::string("d"));
}

void TestJournal::sign_outlivesTheProcess()
{
    auto entry = journal().begin(samplePlan("a"), false, {Wei(Uint256(3)), Wei(Uint256(4))});
    JournalStep step = signedStep(*entry, 0, 5);
    step.changes = {{{kChain, kOther}, true, kHuge}};
    QVERIFY(journal().sign(*entry, 0, step).has_value());
    reopen();
    const auto open = journal().open();
    QCOMPARE(open->size(), std::size_t(1));
    const JournalEntry &read = open->front();
    QVERIFY(!read.attended && read.state == PlanState::Open);
    QVERIFY(read.steps[0].step.state == StepState::Signed);
    QVERIFY(read.steps[0].raw == step.raw && read.steps[0].step.hash == step.step.hash);
    QVERIFY(read.steps[0].step.nonce == Nonce(5) && read.steps[0].changes == step.changes);
    QVERIFY(read.steps[1].step.state == StepState::Planned && read.steps[1].worstFee == Wei(Uint256(4)));
}

void TestJournal::sign_happensOnce()
{
    auto entry = journal().begin(samplePlan("a"), true, {});
    JournalEntry stale = *entry;
    QVERIFY(journal().sign(*entry, 0, signedStep(*entry, 0, 5)).has_value());
    QVERIFY(journal().sign(stale, 0, signedStep(stale, 0, 6)).error().code == ErrorCode::Conflict);
    QVERIFY(journal().open()->front().steps[0].step.nonce == Nonce(5));
}

void TestJournal::sign_refusesANonceThatIsTaken()
{
    auto entry = journal().begin(samplePlan("a"), true, {});
    QVERIFY(journal().sign(*entry, 0, signedStep(*entry, 0, 5)).has_value());
    QVERIFY(journal().sign(*entry, 1, signedStep(*entry, 1, 5)).error().code == ErrorCode::Conflict);
    QVERIFY(entry->steps[1].step.state == StepState::Planned);
    QVERIFY(journal().sign(*entry, 1, signedStep(*entry, 1, 6)).has_value());
    // Another account's nonces are its own.
    auto other = journal().begin(samplePlan("b", kOther), true, {});
    QVERIFY(journal().sign(*other, 0, signedStep(*other, 0, 5)).has_value());
}

void TestJournal::nextNonce_isTheLarger()
{
    QVERIFY(journal().nextNonce(kAccount, kChain, Nonce(3)) == Nonce(3));
    auto entry = journal().begin(samplePlan("a"), true, {});
    QVERIFY(journal().sign(*entry, 0, signedStep(*entry, 0, 5)).has_value());
    QVERIFY(journal().nextNonce(kAccount, kChain, Nonce(3)) == Nonce(6));
    QVERIFY(journal().nextNonce(kAccount, kChain, Nonce(9)) == Nonce(9));
    QVERIFY(journal().nextNonce(kOther, kChain, Nonce(3)) == Nonce(3));
    QVERIFY(journal().nextNonce(kAccount, ChainId(902), Nonce(3)) == Nonce(3));
    // A transaction that was refused or replaced gives its nonce back.
    entry->steps[0].step.state = StepState::Failed;
    QVERIFY(journal().save(*entry).has_value());
    QVERIFY(journal().nextNonce(kAccount, kChain, Nonce(3)) == Nonce(3));
}

void TestJournal::nextNonce_comparesNumbersNotTexts()
{
    auto entry = journal().begin(samplePlan("a"), true, {});
    QVERIFY(journal().sign(*entry, 0, signedStep(*entry, 0, 9)).has_value());
    QVERIFY(journal().sign(*entry, 1, signedStep(*entry, 1, 10)).has_value());
    QVERIFY(journal().nextNonce(kAccount, kChain, Nonce(0)) == Nonce(11));
}

void TestJournal::spent_countsWhatNobodyAttended()
{
    auto attended = journal().begin(samplePlan("a"), true, {});
    QVERIFY(attended.has_value());
    const Wei worst(*Uint256::parse("1000000000000000")); // 0.001 coins, 2 USD
    auto entry = journal().begin(samplePlan("b", kOther), false, {worst, worst});
    auto spent = journal().spent("", "3");
    QCOMPARE(spent->gasUsd.toString(), std::string("4"));
    QCOMPARE(spent->spendUsd.toString(), std::string("12.000000000000000001"));
    QCOMPARE(spent->ruleGasUsd.toString(), std::string("4"));
    QCOMPARE(journal().spent("", "4")->ruleGasUsd.toString(), std::string("0"));
    QCOMPARE(journal().spent("b", "3")->gasUsd.toString(), std::string("0"));
    // What was paid takes the place of the worst.
    entry->steps[0].step.state = StepState::Included;
    entry->steps[0].step.feePaid = Wei(*Uint256::parse("250000000000000")); // 0.5 USD
    entry->steps[0].minedAt = m_clock.now();
    QVERIFY(journal().save(*entry).has_value());
    QCOMPARE(journal().spent("", "3")->gasUsd.toString(), std::string("2.5"));
}

void TestJournal::spent_endsAfterADay()
{
    auto entry = journal().begin(samplePlan("a"), false, {});
    m_clock.advance(std::chrono::hours(30));
    QVERIFY(!journal().spent("", "3")->spendUsd.isZero()); // it is open, and may happen any moment
    entry->state = PlanState::Done;
    entry->steps[0].minedAt = m_clock.now();
    QVERIFY(journal().save(*entry).has_value());
    m_clock.advance(std::chrono::hours(24) - std::chrono::seconds(1));
    QVERIFY(!journal().spent("", "3")->spendUsd.isZero());
    m_clock.advance(std::chrono::seconds(1));
    QVERIFY(journal().spent("", "3")->spendUsd.isZero());
}

void TestJournal::spent_forgetsWhatNeverHappened()
{
    const Wei worst(*Uint256::parse("1000000000000000"));
    auto entry = journal().begin(samplePlan("a"), false, {worst, worst});
    entry->state = PlanState::Abandoned;
    for (JournalStep &step : entry->steps)
        step.step.state = StepState::Abandoned;
    QVERIFY(journal().save(*entry).has_value());
    QVERIFY(journal().spent("", "3")->gasUsd.isZero() && journal().spent("", "3")->spendUsd.isZero());
}

void TestJournal::unsettled_areSentAndMined()
{
    auto entry = journal().begin(samplePlan("a"), true, {});
    QVERIFY(journal().unsettled()->empty());
    entry->state = PlanState::Done;
    for (const StepState state : {StepState::Sent, StepState::Included, StepState::Posted}) {
        entry->steps[0].step.state = state;
        QVERIFY(journal().save(*entry, 0).has_value());
        QCOMPARE(journal().unsettled()->size(), std::size_t(1));
    }
    entry->steps[0].step.state = StepState::Final;
    QVERIFY(journal().save(*entry, 0).has_value());
    QVERIFY(journal().unsettled()->empty());
}

void TestJournal::endUnsigned_keepsWhatIsUnderWay()
{
    auto begun = journal().begin(samplePlan("begun"), true, {});
    QVERIFY(journal().sign(*begun, 0, signedStep(*begun, 0, 5)).has_value());
    Plan other = samplePlan("fresh");
    other.chain = ethereum::ChainId(10);
    QVERIFY(journal().begin(other, true, {}).has_value());
    QVERIFY(journal().endUnsigned().has_value());
    const auto kept = journal().find("begun");
    QVERIFY(kept->state == PlanState::Open);
    QVERIFY(kept->steps[0].step.state == StepState::Signed && kept->steps[1].step.state == StepState::Abandoned);
    QCOMPARE(kept->steps[0].raw, (Bytes{0x02, 0xaa}));
    const auto ended = journal().find("fresh");
    QVERIFY(ended->state == PlanState::Abandoned && ended->steps[0].step.state == StepState::Abandoned);
    QCOMPARE(ended->failure.english(), std::string(kLeftBehind));
}

void TestJournal::failure_isKeptForEveryLanguage()
{
    auto entry = journal().begin(samplePlan("a"), true, {});
    entry->failure = phrase("%1 failed: %2", entry->stepName(0), Phrase("it is late"));
    entry->steps[1].step.failure = phrase("the network refuses the transaction: %1", Phrase("underpriced"));
    QVERIFY(journal().save(*entry).has_value());
    const auto read = journal().find("a");
    QCOMPARE(read->failure.english(), std::string("step 1 of 2 failed: it is late"));
    QVERIFY(read->failure == entry->failure && !read->failure.arguments().empty());
    QVERIFY(read->steps[0].step.failure.isEmpty());
    QVERIFY(read->steps[1].step.failure == entry->steps[1].step.failure);
}

void TestJournal::failure_ofAnEarlierVersionIsItsEnglish()
{
    m_database.reset();
    QVERIFY(QFile::remove(m_folder->path() + "/vault.db"));
    reopen({{1, journalSchema(), {}}, {2, replacementSchema(), {}}});
    // as the version before wrote it: a plan whose texts are English alone
    QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(encodePlan(samplePlan("old")))).object();
    for (const char *key : {"purposePhrase", "remarkPhrases", "calls"})
        body.remove(QLatin1String(key));
    body["calls"] = QJsonArray();
    QVERIFY(m_database
                ->run("INSERT INTO execution_plan (id, account, chain, state, attended, body, failure, created_at, "
                      "updated_at) VALUES ('old', '0x11', '901', 'failed', 1, ?, 'step 1 of 1 failed: it is late', "
                      "1700000000, 1700000000)",
                      QJsonDocument(body).toJson().toStdString())
                .has_value());
    reopen();
    const auto read = journal().find("old");
    QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
    QVERIFY(read->failure == Phrase("step 1 of 1 failed: it is late"));
    QVERIFY(read->plan.purpose == Phrase("Sell 1240.50 \"all\" — 100 %"));
}

void TestJournal::failure_leavesOutAPhraseThatSaysSomethingElse()
{
    auto entry = journal().begin(samplePlan("a"), true, {});
    entry->failure = phrase("%1 was cancelled", entry->stepName(0));
    entry->steps[0].step.failure = phrase("the transaction failed: %1", Phrase("it is late"));
    QVERIFY(journal().save(*entry).has_value());
    for (const char *table : {"execution_plan", "execution_step"})
        QVERIFY(m_database->run(std::string("UPDATE ") + table + " SET failure_phrase = '17:It all went well.0'")
                    .has_value());
    const auto read = journal().find("a");
    QVERIFY(read->failure == Phrase("step 1 of 2 was cancelled"));
    QVERIFY(read->steps[0].step.failure == Phrase("the transaction failed: it is late"));
}

void TestJournal::history_goesOnBeforeAPlan()
{
    // Five in the same second and two later ones: the order in which they were begun decides.
    for (const char *id : {"a", "b", "c", "d", "e", "f", "g"}) {
        if (*id == 'f')
            m_clock.advance(std::chrono::seconds(10));
        auto entry = journal().begin(samplePlan(id), true, {});
        QVERIFY(entry.has_value());
        entry->state = PlanState::Done;
        QVERIFY(journal().save(*entry).has_value());
    }
    std::string seen;
    std::string last;
    for (int page = 0; page < 4; ++page) {
        const auto entries = journal().history(3, last);
        QVERIFY2(entries.has_value(), entries ? "" : entries.error().detail.c_str());
        for (const JournalEntry &entry : *entries)
            seen += last = entry.plan.id;
    }
    QCOMPARE(seen, std::string("gfedcba"));
    QVERIFY(journal().history(3, "no such plan")->empty());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
