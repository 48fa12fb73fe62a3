// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_codec.h"
#include "rules/rule_store.h"
#include "rules/sentence_parser.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::rules;
using ethereum::Address;
using ethereum::ChainId;

namespace {

constexpr const char *kText = "every week, send 50 USDC to mum on Scripted, without asking.";
const UnixTime kNow = fromUnixSeconds(1'700'000'000);
const Address kAccount = *Address::parse("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");

policy::Consent someConsent()
{
    policy::Consent consent;
    consent.ruleId = "1";
    consent.functions = {{ChainId(10), kAccount, ethereum::Selector({0xa9, 0x05, 0x9c, 0xbb})},
                         {ChainId(8453), kAccount, ethereum::Selector({0x09, 0x5e, 0xa7, 0xb3})}};
    consent.recipients = {kAccount};
    consent.maxSpendUsdPerDay = *Decimal::parse("100.5");
    consent.maxGasUsdPerDay = *Decimal::parse("2");
    consent.digest = policy::consentDigest(kText, consent);
    return consent;
}

std::vector<Reading> someReadings()
{
    Reading reading{"price of \"WETH\"", "2000.25", "USD", {}};
    reading.origin.source = "Chainlink ETH / USD";
    reading.origin.chain = ChainId(10);
    reading.origin.block.number = ethereum::BlockNumber(18'446'744'073'709'551'615ULL);
    reading.origin.block.timestamp = 1'700'000'001;
    reading.origin.updatedAt = kNow;
    reading.origin.trust = contracts::Trust::Derived;
    return {reading};
}

bool same(const Reading &a, const Reading &b)
{
    return a.label == b.label && a.value == b.value && a.unit == b.unit && a.origin.source == b.origin.source &&
           a.origin.chain == b.origin.chain && a.origin.block.number == b.origin.block.number &&
           a.origin.block.hash == b.origin.block.hash && a.origin.block.timestamp == b.origin.block.timestamp &&
           a.origin.updatedAt == b.origin.updatedAt && a.origin.trust == b.origin.trust;
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos)
        qFatal("nothing to replace");
    return text.replace(at, from.size(), to);
}

} // namespace

class TestRuleStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void add_isThereAfterOpeningAgain();
    void save_keepsEverythingButTheWords();
    void find_ofNoRuleIsNotFound();
    void remove_keepsTheLogAndNeverGivesANumberAgain();
    void list_ruleThatCantBeReadIsPaused_data();
    void list_ruleThatCantBeReadIsPaused();
    void find_damagedConsentIsCorrupt();
    void log_sameTopicIsOneEntry();
    void log_anotherTopicBetweenIsAnother();
    void log_ofAnotherRuleIsAnother();
    void log_withoutATopicStandsForItself();
    void log_keepsEveryField();
    void log_keepsTheReasonInParts();
    void log_ofAnEarlierVersionHasItsEnglish();
    void log_damagedPhraseLeavesTheEnglish_data();
    void log_damagedPhraseLeavesTheEnglish();
    void save_keepsWhyItIsPausedInParts();
    void entries_newestFirstAndLimited();
    void entries_damagedIsCorrupt_data();
    void entries_damagedIsCorrupt();
    void openEntries_onlyOpenOnes();
    void activitySince_addsUp();
    void activitySince_damagedAmountIsCorrupt();
    void consent_comesBack();
    void consent_damagedIsCorrupt_data();
    void consent_damagedIsCorrupt();
    void readings_damagedIsCorrupt_data();
    void readings_damagedIsCorrupt();
    void transactions_comeBackAndDamagedIsCorrupt();

private:
    void open();
    Rule addRule() { return *m_store->add(kText, *parse(kText), kAccount, kNow); }
    StoredEntry entry(std::int64_t rule, std::int64_t second, std::string topic, Decision decision = Decision::Waited)
    {
        StoredEntry stored;
        stored.entry.ruleId = rule;
        stored.entry.at = kNow + std::chrono::seconds(second);
        stored.entry.decision = decision;
        stored.entry.reason = "at second " + std::to_string(second);
        stored.topic = std::move(topic);
        return stored;
    }
    void log(StoredEntry stored) { QVERIFY(m_store->log(stored).has_value()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<storage::Database> m_database;
    std::optional<RuleStore> m_store;
};

void TestRuleStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestRuleStore::cleanup()
{
    m_store.reset();
    m_database.reset();
}

void TestRuleStore::open()
{
    cleanup();
    const std::vector<storage::Migration> migrations{{1, rulesSchema(), {}}, {2, phrasesSchema(), {}}};
    auto opened = storage::Database::open(m_folder->filePath("vault.db").toStdString(), Secret(32), migrations);
    QVERIFY2(opened.has_value(), opened ? "" : opened.error().detail.c_str());
    m_database.emplace(std::move(*opened));
    m_store.emplace(&*m_database);
}

void TestRuleStore::add_isThereAfterOpeningAgain()
{
    const Rule added = addRule();
    open();
    const auto list = m_store->list();
    QCOMPARE(list->size(), std::size_t(1));
    const Rule &rule = list->front();
    QVERIFY(rule.id == added.id && rule.text == kText && rule.sentence == *parse(kText) && rule.account == kAccount);
    QVERIFY(rule.state == RuleState::Enabled && rule.createdAt == kNow && rule.failuresInARow == 0);
    QVERIFY(!rule.consent && !rule.lastRunAt && !rule.lastDueAt && !rule.lastCondition);
}

void TestRuleStore::save_keepsEverythingButTheWords()
{
    Rule rule = addRule();
    rule.state = RuleState::Paused;
    rule.pausedBecause = "it's \"broken\"";
    rule.consent = someConsent();
    rule.lastRunAt = kNow + std::chrono::hours(1);
    rule.lastDueAt = kNow + std::chrono::hours(2);
    rule.lastCondition = false;
    rule.failuresInARow = 2;
    rule.text = "tell me";
    rule.account = Address();
    QVERIFY(m_store->save(rule).has_value());
    open();
    const auto read = m_store->find(rule.id);
    QVERIFY(read->text == kText && read->account == kAccount);
    QVERIFY(read->state == RuleState::Paused && read->pausedBecause == rule.pausedBecause);
    QVERIFY(read->consent == someConsent());
    QVERIFY(read->lastRunAt == rule.lastRunAt && read->lastDueAt == rule.lastDueAt);
    QVERIFY(read->lastCondition == false && read->failuresInARow == 2);
    rule.consent.reset();
    rule.lastCondition.reset();
    QVERIFY(m_store->save(rule).has_value());
    QVERIFY(!m_store->find(rule.id)->consent && !m_store->find(rule.id)->lastCondition);
}

void TestRuleStore::find_ofNoRuleIsNotFound()
{
    QVERIFY(m_store->find(1).error().code == ErrorCode::NotFound);
    QVERIFY(m_store->remove(1).error().code == ErrorCode::NotFound);
}

void TestRuleStore::remove_keepsTheLogAndNeverGivesANumberAgain()
{
    const Rule first = addRule();
    log(entry(first.id, 1, "condition"));
    QVERIFY(m_store->remove(first.id).has_value());
    QVERIFY(m_store->list()->empty());
    QCOMPARE(m_store->entries(first.id, 10)->size(), std::size_t(1));
    QVERIFY(addRule().id > first.id);
}

void TestRuleStore::list_ruleThatCantBeReadIsPaused_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("says");
    QTest::newRow("sentence") << "text = 'every week, do something.'"
                              << "column 13";
    QTest::newRow("consent") << "consent = '{'"
                             << "consent";
    QTest::newRow("account") << "account = x'00'"
                             << "20 bytes";
    QTest::newRow("type") << "created_at = 'yesterday'"
                          << "";
}

void TestRuleStore::list_ruleThatCantBeReadIsPaused()
{
    QFETCH(const QString, change);
    QFETCH(const QString, says);
    addRule();
    addRule();
    QVERIFY(m_database->run("UPDATE rules SET " + change.toStdString() + " WHERE id = 1").has_value());
    const auto rules = m_store->list();
    QVERIFY2(rules.has_value(), rules ? "" : rules.error().detail.c_str());
    QCOMPARE(rules->size(), std::size_t(2));
    const Rule &damaged = rules->front();
    QCOMPARE(damaged.id, std::int64_t(1));
    QVERIFY(damaged.state == RuleState::Paused && !damaged.consent && damaged.sentence.actions.empty());
    QVERIFY2(QString::fromStdString(damaged.pausedBecause).contains(says), damaged.pausedBecause.c_str());
    QVERIFY(rules->back().state == RuleState::Enabled && rules->back().text == kText);
    const auto found = m_store->find(1);
    QVERIFY(found.error().code == ErrorCode::Corrupt);
    QVERIFY2(found.error().detail.starts_with("rule 1: "), found.error().detail.c_str());
    QVERIFY(m_store->remove(1).has_value());
}

void TestRuleStore::find_damagedConsentIsCorrupt()
{
    addRule();
    QVERIFY(m_database->run("UPDATE rules SET consent = '{'").has_value());
    QVERIFY(m_store->find(1).error().code == ErrorCode::Corrupt);
}

void TestRuleStore::log_sameTopicIsOneEntry()
{
    log(entry(1, 1, "condition"));
    log(entry(1, 2, "condition"));
    const auto entries = m_store->entries(1, 10);
    QCOMPARE(entries->size(), std::size_t(1));
    QCOMPARE(entries->front().reason, std::string("at second 2"));
    QVERIFY(entries->front().at == kNow + std::chrono::seconds(2));
}

void TestRuleStore::log_anotherTopicBetweenIsAnother()
{
    log(entry(1, 1, "condition"));
    log(entry(1, 2, "frequency"));
    log(entry(1, 3, "condition"));
    QCOMPARE(m_store->entries(1, 10)->size(), std::size_t(3));
}

void TestRuleStore::log_ofAnotherRuleIsAnother()
{
    log(entry(1, 1, "condition"));
    log(entry(2, 2, "condition"));
    log(entry(1, 3, "condition")); // the last of its own rule
    QCOMPARE(m_store->entries(0, 10)->size(), std::size_t(2));
    QCOMPARE(m_store->entries(1, 10)->front().reason, std::string("at second 3"));
}

void TestRuleStore::log_withoutATopicStandsForItself()
{
    log(entry(1, 1, "", Decision::Acted));
    log(entry(1, 2, "", Decision::Acted));
    QCOMPARE(m_store->entries(1, 10)->size(), std::size_t(2));
}

void TestRuleStore::log_keepsEveryField()
{
    StoredEntry stored = entry(7, 5, "", Decision::Failed);
    stored.entry.sentence = kText;
    stored.entry.readings = someReadings();
    stored.entry.planId = "abc";
    stored.entry.transactions = {{ChainId(10), ethereum::Hash(), "Send", "included"}};
    stored.entry.rewardUsd = *Decimal::parse("12.34");
    stored.entry.costUsd = *Decimal::parse("0.000000000000000001");
    QVERIFY(m_store->log(stored).has_value());
    QVERIFY(stored.entry.id != 0);
    const auto read = m_store->entries(7, 1);
    const LogEntry &out = read->front();
    QVERIFY(out.id == stored.entry.id && out.ruleId == 7 && out.at == stored.entry.at && out.sentence == kText);
    QVERIFY(out.decision == Decision::Failed && out.reason == "at second 5" && out.planId == "abc");
    QVERIFY(out.readings.size() == 1 && same(out.readings.front(), someReadings().front()));
    QVERIFY(out.transactions.size() == 1 && out.transactions.front().purpose == "Send" &&
            out.transactions.front().state == "included" && out.transactions.front().chain == ChainId(10));
    QVERIFY(out.rewardUsd == stored.entry.rewardUsd && out.costUsd == stored.entry.costUsd);
}

void TestRuleStore::log_keepsTheReasonInParts()
{
    StoredEntry stored = entry(1, 1, "");
    stored.entry.say(phrase("next due at %1", kNow)); // 2023-11-14 22:13:20 UTC
    log(stored);
    const auto read = m_store->entries(1, 1);
    QCOMPARE(read->front().reason, std::string("next due at 2023-11-14 22:13 UTC"));
    QVERIFY(read->front().phrase == stored.entry.phrase && !read->front().phrase.isEmpty());
}

void TestRuleStore::log_ofAnEarlierVersionHasItsEnglish()
{
    log(entry(1, 1, ""));
    QVERIFY(m_database->run("UPDATE rule_log SET reason_phrase = ''").has_value()); // as the migration leaves it
    const auto read = m_store->entries(1, 1);
    QVERIFY(read->front().phrase.isEmpty());
    QCOMPARE(read->front().said().english(), std::string("at second 1"));
}

void TestRuleStore::log_damagedPhraseLeavesTheEnglish_data()
{
    QTest::addColumn<QString>("stored");
    QTest::newRow("no phrase") << "'at second 1'";
    QTest::newRow("cut short") << "'11:at second'";
    QTest::newRow("says something else") << "'11:at second 20'";
    QTest::newRow("more places than text") << "'11:at second 13t1:1'";
    QTest::newRow("a number") << "17";
    QTest::newRow("bytes") << "x'00ff31'";
    QTest::newRow("without end") << "'" + QString("0:1p").repeated(3000) + "'";
}

void TestRuleStore::log_damagedPhraseLeavesTheEnglish()
{
    QFETCH(const QString, stored);
    log(entry(1, 1, ""));
    QVERIFY(m_database->run("UPDATE rule_log SET reason_phrase = " + stored.toStdString()).has_value());
    const auto read = m_store->entries(1, 1);
    QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
    QVERIFY(read->front().phrase.isEmpty());
    QCOMPARE(read->front().said().english(), std::string("at second 1"));
}

void TestRuleStore::save_keepsWhyItIsPausedInParts()
{
    Rule rule = addRule();
    rule.pause(phrase("%1 runs failed in a row, the last because: %2", PhraseNumber{"3", ""}, Phrase("it fell")));
    QVERIFY(m_store->save(rule).has_value());
    const auto read = m_store->find(rule.id);
    QVERIFY(read->state == RuleState::Paused && read->pausedPhrase == rule.pausedPhrase);
    QCOMPARE(read->pausedBecause, std::string("3 runs failed in a row, the last because: it fell"));
    rule.state = RuleState::Enabled;
    QVERIFY(m_store->save(rule).has_value());
    QVERIFY(m_store->pauseAll("a backup").has_value());
    QVERIFY(m_store->find(rule.id)->pausedSaid() == Phrase("a backup"));
}

void TestRuleStore::entries_newestFirstAndLimited()
{
    for (int i = 1; i <= 5; ++i)
        log(entry(1 + i % 2, i, ""));
    const auto two = m_store->entries(0, 2);
    QCOMPARE(two->size(), std::size_t(2));
    QCOMPARE(two->front().reason, std::string("at second 5"));
    QCOMPARE(m_store->entries(1, 10)->size(), std::size_t(2)); // seconds 2 and 4
}

void TestRuleStore::entries_damagedIsCorrupt_data()
{
    QTest::addColumn<QString>("set");
    QTest::newRow("readings") << "readings = '[1]'";
    QTest::newRow("readings no JSON") << "readings = 'x'";
    QTest::newRow("transactions") << "transactions = '{}'";
    QTest::newRow("decision above") << "decision = 6";
    QTest::newRow("decision below") << "decision = -1";
    QTest::newRow("spend") << "spend_usd = 'much'";
    QTest::newRow("cost") << "cost_usd = '-1'";
}

void TestRuleStore::entries_damagedIsCorrupt()
{
    QFETCH(QString, set);
    log(entry(1, 1, "", Decision::Acted));
    QVERIFY(m_database->run("UPDATE rule_log SET " + set.toStdString()).has_value());
    QVERIFY(m_store->entries(0, 10).error().code == ErrorCode::Corrupt);
}

void TestRuleStore::openEntries_onlyOpenOnes()
{
    StoredEntry open = entry(1, 1, "", Decision::Acted);
    open.isOpen = true;
    open.spendUsd = *Decimal::parse("50");
    QVERIFY(m_store->log(open).has_value());
    log(entry(1, 2, "", Decision::Acted));
    const auto found = m_store->openEntries();
    QCOMPARE(found->size(), std::size_t(1));
    QVERIFY(found->front().isOpen && found->front().entry.id == open.entry.id &&
            found->front().spendUsd == open.spendUsd);
    open.isOpen = false;
    QVERIFY(m_store->update(open).has_value());
    QVERIFY(m_store->openEntries()->empty());
}

void TestRuleStore::activitySince_addsUp()
{
    const auto spent = [this](std::int64_t rule, std::int64_t second, const char *usd, Decision decision,
                              const char *plan) {
        StoredEntry stored = entry(rule, second, "", decision);
        stored.spendUsd = *Decimal::parse(usd);
        stored.entry.planId = plan;
        log(stored);
    };
    spent(1, 10, "100", Decision::Acted, "a"); // at the limit itself: out
    spent(1, 11, "50.25", Decision::Acted, "b");
    spent(1, 12, "0.75", Decision::Acted, "c");
    spent(1, 13, "9", Decision::Failed, "d"); // its plan was begun: counts
    spent(1, 14, "7", Decision::Refused, ""); // never begun
    spent(1, 15, "5", Decision::Failed, "");
    spent(2, 16, "3", Decision::Acted, "e");
    const auto activity = m_store->activitySince(1, kNow + std::chrono::seconds(10));
    QCOMPARE(activity->runs, 3U);
    QCOMPARE(activity->spendUsd.toString(), std::string("60"));
}

void TestRuleStore::activitySince_damagedAmountIsCorrupt()
{
    log(entry(1, 1, "", Decision::Acted));
    QVERIFY(m_database->run("UPDATE rule_log SET spend_usd = ''").has_value());
    QVERIFY(m_store->activitySince(1, kNow).error().code == ErrorCode::Corrupt);
}

void TestRuleStore::consent_comesBack()
{
    QVERIFY(*decodeConsent(encodeConsent(someConsent())) == someConsent());
    QVERIFY(*decodeConsent(encodeConsent({})) == policy::Consent());
}

void TestRuleStore::consent_damagedIsCorrupt_data()
{
    QTest::addColumn<QByteArray>("text");
    const std::string whole = encodeConsent(someConsent());
    const auto row = [](const char *name, const std::string &text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("empty", "");
    row("a list", "[]");
    row("nothing in it", "{}");
    row("cut", whole.substr(0, whole.size() - 1));
    row("more behind", whole + "x");
    row("no rule", replaced(whole, "\"rule\"", "\"role\""));
    row("digest", replaced(whole, someConsent().digest.toString(), "0x12"));
    row("no amount", replaced(whole, "\"100.5\"", "\"much\""));
    row("a number for an amount", replaced(whole, "\"100.5\"", "100.5"));
    row("a negative amount", replaced(whole, "\"100.5\"", "\"-1\""));
    row("chain", replaced(whole, "\"8453\"", "\"-1\""));
    row("chain too large", replaced(whole, "\"8453\"", "\"18446744073709551616\""));
    row("selector", replaced(whole, "0x095ea7b3", "0x095ea7"));
    row("recipient", replaced(whole, "\"recipients\":[\"0x", "\"recipients\":[\"0xg"));
    row("a number for a recipient", replaced(whole, "\"recipients\":[", "\"recipients\":[1,"));
    row("no list of functions", replaced(whole, "\"functions\"", "\"function\""));
}

void TestRuleStore::consent_damagedIsCorrupt()
{
    QFETCH(QByteArray, text);
    const auto decoded = decodeConsent(text.toStdString());
    QVERIFY(!decoded.has_value());
    QVERIFY(decoded.error().code == ErrorCode::Corrupt);
}

void TestRuleStore::readings_damagedIsCorrupt_data()
{
    QTest::addColumn<QByteArray>("text");
    const std::string whole = encodeReadings(someReadings());
    QVERIFY(same(decodeReadings(whole)->front(), someReadings().front()));
    const auto row = [](const char *name, const std::string &text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("empty", "");
    row("an object", "{}");
    row("cut", whole.substr(0, whole.size() - 2));
    row("no label", replaced(whole, "\"label\"", "\"lable\""));
    row("a number for a value", replaced(whole, "\"2000.25\"", "2000.25"));
    row("block", replaced(whole, "\"18446744073709551615\"", "\"18446744073709551616\""));
    row("hash", replaced(whole, "\"0x0", "\"0y0"));
    row("trust of no kind", replaced(whole, "\"trust\":\"1\"", "\"trust\":\"3\""));
}

void TestRuleStore::readings_damagedIsCorrupt()
{
    QFETCH(QByteArray, text);
    const auto decoded = decodeReadings(text.toStdString());
    QVERIFY(!decoded.has_value());
    QVERIFY(decoded.error().code == ErrorCode::Corrupt);
}

void TestRuleStore::transactions_comeBackAndDamagedIsCorrupt()
{
    const Phrase send = phrase("Send %1 to %2", PhraseNumber{"1.50", "\"it\""}, std::string("me"));
    const std::vector<LoggedTransaction> some{{ChainId(10), ethereum::Hash(), send, "final"}};
    const std::string whole = encodeTransactions(some);
    const auto back = decodeTransactions(whole);
    QVERIFY(back->size() == 1 && back->front().purpose == send && back->front().state == "final");
    for (const std::string &englishAlone :
         {replaced(whole, "\"phrase\"", "\"other\""), replaced(whole, "13:Send %1", "13:Burn %1")}) {
        const auto old = decodeTransactions(englishAlone);
        QVERIFY2(old && old->front().purpose == Phrase("Send 1.50 \"it\" to me"), englishAlone.c_str());
    }
    for (const std::string &damaged :
         {std::string(), std::string("{}"), std::string("[[]]"), replaced(whole, "\"hash\"", "\"hush\""),
          replaced(whole, "\"10\"", "10"), replaced(whole, "0x00", "0x0")}) {
        const auto decoded = decodeTransactions(damaged);
        QVERIFY2(!decoded.has_value() && decoded.error().code == ErrorCode::Corrupt, damaged.c_str());
    }
}

QTEST_GUILESS_MAIN(TestRuleStore)
#include "tst_rule_store.moc"
