// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "keys/fixtures.h"
#include "keys/local_key_service.h"
#include "wallet/vault.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace sheaf;
using namespace sheaf::keys::test;
using namespace sheaf::wallet;
using ethereum::Address;
using ethereum::ChainId;

namespace {

constexpr std::string_view kWords = "test test test test test test test test test test test junk";
const Address kAccount = *Address::parse("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
const ChainId kChain(901);

ethereum::Transaction payment(std::uint64_t nonce)
{
    ethereum::Eip1559Transaction made;
    made.chainId = kChain;
    made.nonce = ethereum::Nonce(nonce);
    made.to = kAccount;
    return made;
}

} // namespace

class TestSigningHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_vault.reset(); }
    void signature_isInTheLogBeforeItIsHandedOut();
    void lockedMeanwhile_handsNothingOut();
    void refusal_isInTheLog();
    void log_isWholeOverSeveralUnlockings();
    void newestRecords_comeFirst();
    void pages_followEachOther();
    void recordTakenOutBetweenPages_shows();
    void recordTakenOut_shows();
    void recordChanged_shows();
    void logOfAnotherVault_shows();

private:
    void reopen()
    {
        m_vault.reset();
        Vault::Services services;
        services.folder = m_folder->filePath("vault").toStdString();
        services.keys = std::make_unique<keys::LocalKeyService>(m_clock, m_entropy);
        services.clock = &m_clock;
        services.entropy = &m_entropy;
        m_vault = std::make_unique<Vault>(std::move(services));
        m_vault->setCost(kCheap);
    }
    void unlock()
    {
        reopen();
        QVERIFY(m_vault->unlock(secretOf("password")).has_value());
        QVERIFY(m_vault->setPolicy({}).has_value());
    }
    Result<ethereum::SignedTransaction> sign(ethereum::Transaction transaction)
    {
        const auto signer = *m_vault->signer();
        return async::waitFor(signer->sign(kAccount, kChain, std::move(transaction), {}));
    }
    SigningHistory history(std::size_t most = 100) { return *m_vault->signingHistory(most); }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{fromUnixSeconds(1'764'230'400)};
    crypto::SystemEntropy m_entropy;
    std::unique_ptr<Vault> m_vault;
};

void TestSigningHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
    QVERIFY(m_vault->import(secretOf("password"), secretOf(kWords), Secret()).has_value());
    QVERIFY(m_vault->setPolicy({}).has_value());
}

void TestSigningHistory::signature_isInTheLogBeforeItIsHandedOut()
{
    QCOMPARE(history().total, std::size_t{0});
    const auto made = sign(payment(1));
    QVERIFY(made.has_value());
    const SigningHistory log = history();
    QCOMPARE(log.total, std::size_t{1});
    QCOMPARE(log.records.front().hash, payment(1).signingHash());
    QCOMPARE(log.records.front().account, kAccount);
    QVERIFY(log.records.front().refusal.empty());
    QVERIFY(!log.firstWrong);
}

void TestSigningHistory::lockedMeanwhile_handsNothingOut()
{
    const auto signer = *m_vault->signer();
    auto signing = signer->sign(kAccount, kChain, payment(1), {});
    QThreadPool::globalInstance()->waitForDone(); // it is signed, and nobody has heard of it
    m_vault->lock();
    QCOMPARE(async::waitFor(std::move(signing)).error().code, ErrorCode::Locked);
}

void TestSigningHistory::refusal_isInTheLog()
{
    ethereum::Eip1559Transaction call;
    call.chainId = kChain;
    call.to = kAccount;
    call.data = Bytes(4, 1);
    QVERIFY(!sign(call).has_value());
    QCOMPARE(history().total, std::size_t{1});
    QVERIFY(!history().records.front().refusal.empty());
}

void TestSigningHistory::log_isWholeOverSeveralUnlockings()
{
    for (std::uint64_t i = 0; i < 3; ++i) {
        unlock();
        QVERIFY(sign(payment(2 * i)).has_value());
        QVERIFY(sign(payment(2 * i + 1)).has_value());
    }
    const SigningHistory log = history();
    QCOMPARE(log.total, std::size_t{6});
    QVERIFY(!log.firstWrong);
    QCOMPARE(log.records.front().number, std::uint64_t{6});
}

void TestSigningHistory::newestRecords_comeFirst()
{
    for (std::uint64_t i = 0; i < 5; ++i)
        QVERIFY(sign(payment(i)).has_value());
    const SigningHistory log = history(2);
    QCOMPARE(log.total, std::size_t{5});
    QCOMPARE(log.records.size(), std::size_t{2});
    QCOMPARE(log.records[0].number, std::uint64_t{5});
    QCOMPARE(log.records[1].number, std::uint64_t{4});
    QVERIFY(!log.firstWrong);
}

void TestSigningHistory::pages_followEachOther()
{
    for (std::uint64_t i = 0; i < 5; ++i)
        QVERIFY(sign(payment(i)).has_value());
    const SigningHistory newest = history(2);
    QVERIFY(newest.older.has_value());
    const SigningHistory next = *m_vault->signingHistory(2, newest.older);
    QCOMPARE(next.records.size(), std::size_t{2});
    QCOMPARE(next.records[0].number, std::uint64_t{3});
    QCOMPARE(next.records[1].number, std::uint64_t{2});
    QCOMPARE(next.total, std::size_t{5});
    const SigningHistory last = *m_vault->signingHistory(2, next.older);
    QCOMPARE(last.records.size(), std::size_t{1});
    QCOMPARE(last.records[0].number, std::uint64_t{1});
    QVERIFY(!last.older && !last.firstWrong);
    QVERIFY(!history(5).older); // a page that ends with the first record
}

void TestSigningHistory::recordTakenOutBetweenPages_shows()
{
    for (std::uint64_t i = 0; i < 5; ++i)
        QVERIFY(sign(payment(i)).has_value());
    const SigningHistory newest = history(2); // 5 and 4
    QVERIFY(m_vault->database()->run("DELETE FROM signing_log WHERE position = 3").has_value());
    QCOMPARE(m_vault->signingHistory(2, newest.older)->firstWrong, std::optional<std::uint64_t>(4));
    QVERIFY(m_vault->database()->run("DELETE FROM signing_log WHERE position = 4").has_value());
    QCOMPARE(m_vault->signingHistory(2, newest.older).error().code, ErrorCode::Corrupt);
}

void TestSigningHistory::recordTakenOut_shows()
{
    for (std::uint64_t i = 0; i < 5; ++i)
        QVERIFY(sign(payment(i)).has_value());
    QVERIFY(m_vault->database()->run("DELETE FROM signing_log WHERE position = 3").has_value());
    QCOMPARE(history().firstWrong, std::optional<std::uint64_t>(4));
}

void TestSigningHistory::recordChanged_shows()
{
    for (std::uint64_t i = 0; i < 3; ++i)
        QVERIFY(sign(payment(i)).has_value());
    QVERIFY(m_vault->database()
                ->run("UPDATE signing_log SET fields = (SELECT fields FROM signing_log WHERE position = 3) "
                      "WHERE position = 2")
                .has_value());
    QVERIFY(history().firstWrong.has_value());
}

/// Whoever can write the database and not sign for it puts their own log in: the vault opens, and it shows.
void TestSigningHistory::logOfAnotherVault_shows()
{
    QVERIFY(sign(payment(1)).has_value());
    QVERIFY(m_vault->database()->run("UPDATE signing_log SET seal = zeroblob(32)").has_value());
    unlock();
    QVERIFY(sign(payment(2)).has_value());
    QCOMPARE(history().total, std::size_t{2});
    QCOMPARE(history().firstWrong, std::optional<std::uint64_t>(1));
}

QTEST_GUILESS_MAIN(TestSigningHistory)
#include "tst_signing_history.moc"
