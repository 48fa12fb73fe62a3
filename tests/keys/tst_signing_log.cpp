// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/signing_log.h"

#include <QTest>

using namespace sheaf;
using keys::KeyUse;
using keys::KeyUseRecord;
using keys::SealedRecord;
using keys::SigningLog;

namespace {

SigningLog logOf(std::uint8_t key) { return SigningLog(Secret::copyOf(Bytes(32, key))); }

KeyUseRecord record(std::int64_t seconds)
{
    KeyUseRecord made;
    made.time = fromUnixSeconds(seconds);
    made.use = KeyUse::Transaction;
    made.account = *ethereum::Address::parse("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
    made.chain = ethereum::ChainId(10);
    made.hash = ethereum::Hash(std::array<std::uint8_t, 32>{1, 2, 3});
    made.rule = "3";
    return made;
}

std::vector<SealedRecord> fiveRecords(SigningLog &log)
{
    for (int i = 0; i < 5; ++i)
        log.note(record(1'000 + i));
    return log.take();
}

} // namespace

class TestSigningLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void record_comesBackAsItWas();
    void records_followFromOneAnother();
    void change_shows();
    void removal_shows();
    void anotherOrder_shows();
    void anotherKeysRecord_shows();
    void goOnFrom_continuesTheChain();
    void goOnFrom_refusesWhatItDidNotWrite();
    void check_stopsWhereNobodyKeepsTheLog();
    void longTexts_areCut();
    void readRecord_refusesWhatIsNone();
};

void TestSigningLog::record_comesBackAsItWas()
{
    SigningLog log = logOf(1);
    KeyUseRecord noted = record(1'764'230'400);
    noted.refusal = "not allowed";
    log.note(noted);
    const auto taken = log.take();
    QCOMPARE(taken.size(), std::size_t{1});
    noted.number = 1;
    QVERIFY(keys::readRecord(taken.front()).value() == noted);
    QVERIFY(log.take().empty());
}

void TestSigningLog::records_followFromOneAnother()
{
    SigningLog log = logOf(1);
    const auto records = fiveRecords(log);
    QVERIFY(!log.firstWrong(records));
    QVERIFY(!log.firstWrong(std::span(records).subspan(2))); // what stood before is not looked at
    QCOMPARE(keys::readRecord(records[4])->number, std::uint64_t{5});
    QVERIFY(!log.firstWrong({}));
}

void TestSigningLog::change_shows()
{
    SigningLog log = logOf(1);
    const auto records = fiveRecords(log);
    for (std::size_t at = 0; at < records[2].fields.size(); ++at) {
        auto changed = records;
        changed[2].fields[at] = static_cast<std::uint8_t>(changed[2].fields[at] ^ 1U);
        QCOMPARE(log.firstWrong(changed), std::optional<std::size_t>(2));
    }
    auto changed = records;
    changed[4].seal[31] = static_cast<std::uint8_t>(changed[4].seal[31] ^ 1U);
    QCOMPARE(log.firstWrong(changed), std::optional<std::size_t>(4));
}

void TestSigningLog::removal_shows()
{
    SigningLog log = logOf(1);
    auto records = fiveRecords(log);
    records.erase(records.begin() + 2);
    QCOMPARE(log.firstWrong(records), std::optional<std::size_t>(2));
}

void TestSigningLog::anotherOrder_shows()
{
    SigningLog log = logOf(1);
    auto records = fiveRecords(log);
    std::swap(records[1], records[2]);
    QCOMPARE(log.firstWrong(records), std::optional<std::size_t>(1));
}

void TestSigningLog::anotherKeysRecord_shows()
{
    SigningLog log = logOf(1);
    SigningLog others = logOf(2);
    auto records = fiveRecords(log);
    records.push_back(fiveRecords(others).back());
    QCOMPARE(log.firstWrong(records), std::optional<std::size_t>(5));
    QCOMPARE(others.firstWrong(records), std::optional<std::size_t>(0));
}

void TestSigningLog::goOnFrom_continuesTheChain()
{
    SigningLog before = logOf(1);
    auto records = fiveRecords(before);
    SigningLog after = logOf(1);
    QVERIFY(after.goOnFrom(records.back()));
    after.note(record(2'000));
    records.push_back(after.take().front());
    QVERIFY(!after.firstWrong(records));
    QCOMPARE(keys::readRecord(records.back())->number, std::uint64_t{6});
    QCOMPARE(after.goOnFrom(records.front()).error().code, ErrorCode::Conflict); // no going back
}

void TestSigningLog::goOnFrom_refusesWhatItDidNotWrite()
{
    SigningLog others = logOf(2);
    const auto foreign = fiveRecords(others).back();
    SigningLog log = logOf(1);
    QCOMPARE(log.goOnFrom(foreign).error().code, ErrorCode::Corrupt);
    QCOMPARE(log.goOnFrom({}).error().code, ErrorCode::Corrupt);
    log.note(record(1));
    QCOMPARE(keys::readRecord(log.take().front())->number, std::uint64_t{1});
}

void TestSigningLog::check_stopsWhereNobodyKeepsTheLog()
{
    SigningLog log = logOf(1);
    for (std::size_t i = 0; i < SigningLog::kMostWaiting; ++i) {
        QVERIFY(log.check());
        log.note(record(1));
    }
    QCOMPARE(log.check().error().code, ErrorCode::Conflict);
    QCOMPARE(log.take().size(), SigningLog::kMostWaiting);
    QVERIFY(log.check());
}

void TestSigningLog::longTexts_areCut()
{
    SigningLog log = logOf(1);
    KeyUseRecord noted = record(1);
    noted.refusal = std::string(5'000, 'x');
    log.note(noted);
    const auto taken = log.take();
    QVERIFY(taken.front().fields.size() <= keys::kMostRecordBytes);
    QCOMPARE(keys::readRecord(taken.front())->refusal, std::string(keys::kMostRecordText, 'x'));
}

void TestSigningLog::readRecord_refusesWhatIsNone()
{
    SigningLog log = logOf(1);
    const Bytes whole = fiveRecords(log).front().fields;
    for (std::size_t size = 0; size < whole.size(); ++size)
        QCOMPARE(keys::readRecord({toBytes(BytesView(whole).first(size)), {}}).error().code, ErrorCode::Corrupt);
    Bytes longer = whole;
    longer.push_back(0);
    QCOMPARE(keys::readRecord({longer, {}}).error().code, ErrorCode::Corrupt);
}

QTEST_APPLESS_MAIN(TestSigningLog)
#include "tst_signing_log.moc"
