// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/vault_files.h"
#include "wallet/vault_fixture.h"

using namespace sheaf;
using namespace sheaf::keys::test;
using namespace sheaf::wallet;
using namespace sheaf::wallet::test;

class TestVaultOpening : public QObject, private OnVault
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void unlock_wrongPasswordOpensNothing();
    void unlock_twiceIsTheSameVault();
    void unlock_afterAKillBetweenHeaderAndDatabase();
    void unlock_damagedDatabaseIsLeftAsItIs_data();
    void unlock_damagedDatabaseIsLeftAsItIs();
    void unlock_damagedHistoryIsPutAside();
    void unlock_anotherVaultsDatabaseIsCorrupt();
    void locked_everythingSaysSo();
    void lock_forgetsAndOpensAgain();
    void unlock_raisesACostThatHasBecomeCheap();
    void unlock_leavesACostThatWasChosen();
};

void TestVaultOpening::unlock_wrongPasswordOpensNothing()
{
    make();
    reopen();
    QVERIFY(failsWith(unlock("Password"), ErrorCode::WrongPassword));
    QVERIFY(failsWith(unlock(""), ErrorCode::WrongPassword));
    QVERIFY(!m_vault->isUnlocked() && m_vault->database() == nullptr && m_vault->history() == nullptr);
    QVERIFY(failsWith(m_vault->accounts(), ErrorCode::Locked));
    QVERIFY(unlock().has_value());
    QCOMPARE(m_vault->accounts()->size(), std::size_t(1));
}

void TestVaultOpening::unlock_twiceIsTheSameVault()
{
    make();
    const auto again = unlock();
    QVERIFY2(again.has_value(), again ? "" : again.error().detail.c_str());
    QVERIFY(failsWith(unlock("wrong"), ErrorCode::WrongPassword));
    QVERIFY(unlock().has_value());
    QCOMPARE(m_vault->accounts()->size(), std::size_t(1));
}

void TestVaultOpening::unlock_afterAKillBetweenHeaderAndDatabase()
{
    make();
    m_vault.reset();
    QVERIFY(QFile::rename(file("vault.db"), file("vault.db.new")));
    reopen();
    QVERIFY(failsWith(m_vault->create(secretOf("other"), 12), ErrorCode::AlreadyExists)); // the header makes the vault
    QVERIFY(QFile::exists(file("vault.db.new")));
    QVERIFY(unlock().has_value());
    QCOMPARE(m_vault->accountNamed("")->address.toString(), std::string(kFirst));
    QVERIFY(QFile::exists(file("vault.db")) && !QFile::exists(file("vault.db.new")));
}

void TestVaultOpening::unlock_damagedDatabaseIsLeftAsItIs_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"first byte", "middle", "cut", "empty", "missing", "text"})
        QTest::newRow(damage) << damage;
}

void TestVaultOpening::unlock_damagedDatabaseIsLeftAsItIs()
{
    QFETCH(QString, damage);
    make();
    m_vault.reset();
    QByteArray bytes = read(file("vault.db"));
    if (damage == "first byte")
        bytes[0] = static_cast<char>(bytes[0] ^ 1);
    if (damage == "middle")
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    if (damage == "cut")
        bytes.chop(bytes.size() / 2);
    if (damage == "empty")
        bytes.clear();
    if (damage == "text")
        bytes = "not a database";
    if (damage == "missing")
        QFile::remove(file("vault.db"));
    else
        write(file("vault.db"), bytes);
    reopen();
    QVERIFY(failsWith(unlock(), ErrorCode::Corrupt));
    QVERIFY(!m_vault->isUnlocked());
    QVERIFY(failsWith(m_vault->accounts(), ErrorCode::Locked));
    QCOMPARE(QFile::exists(file("vault.db")), damage != "missing");
    QCOMPARE(read(file("vault.db")), damage == "missing" ? QByteArray() : bytes);
}

void TestVaultOpening::unlock_damagedHistoryIsPutAside()
{
    make();
    m_vault.reset();
    const QByteArray damaged(8192, 'x');
    write(file("history.db"), damaged);
    reopen();
    QVERIFY(unlock().has_value());
    QVERIFY(m_vault->history() != nullptr);
    QCOMPARE(read(file("history.db.damaged")), damaged);
    QCOMPARE(m_vault->accounts()->size(), std::size_t(1));
    reopen();
    QVERIFY(unlock().has_value() && m_vault->history() != nullptr); // and the new one is good
}

void TestVaultOpening::unlock_anotherVaultsDatabaseIsCorrupt()
{
    QTemporaryDir other;
    const auto theirs = open(other.filePath("vault"));
    QVERIFY(theirs->import(secretOf("password"), secretOf(kWords), Secret()).has_value());
    theirs->lock();
    make();
    m_vault->lock();
    write(file("vault.db"), read(other.filePath("vault/vault.db")));
    QVERIFY(failsWith(unlock(), ErrorCode::Corrupt));
}

void TestVaultOpening::locked_everythingSaysSo()
{
    make();
    m_vault->lock();
    QVERIFY(!m_vault->isUnlocked() && m_vault->info()->exists && !m_vault->info()->unlocked);
    QVERIFY(failsWith(m_vault->accounts(), ErrorCode::Locked));
    QVERIFY(failsWith(m_vault->accountNamed(""), ErrorCode::Locked));
    QVERIFY(failsWith(m_vault->derive(1, {}, ""), ErrorCode::Locked));
    QVERIFY(failsWith(m_vault->importPrivateKey(secretOf(kThirdKey), ""), ErrorCode::Locked));
    QVERIFY(failsWith(m_vault->watch(kStranger, ""), ErrorCode::Locked));
    QVERIFY(failsWith(m_vault->rename("Account 1", "x"), ErrorCode::Locked));
    QVERIFY(failsWith(m_vault->contacts(), ErrorCode::Locked));
    QVERIFY(failsWith(m_vault->addContact("mum", kStranger), ErrorCode::Locked));
    QVERIFY(failsWith(m_vault->removeContact("mum"), ErrorCode::Locked));
    QVERIFY(failsWith(m_vault->account(""), ErrorCode::Locked));
    QVERIFY(failsWith(m_vault->recipient("mum"), ErrorCode::Locked));
    QVERIFY(failsWith(m_vault->backup((folder() + "/b").toStdString()), ErrorCode::Locked));
    QVERIFY(failsWith(m_vault->checkPassword(secretOf("password")), ErrorCode::Locked));
    QVERIFY(failsWith(m_vault->signer(), ErrorCode::Locked));
    QVERIFY(m_vault->database() == nullptr && m_vault->history() == nullptr);
}

void TestVaultOpening::lock_forgetsAndOpensAgain()
{
    make();
    const auto signer = m_vault->signer();
    m_vault->lock();
    m_vault->lock();
    QVERIFY(unlock().has_value());
    QVERIFY(*m_vault->signer() != *signer);
}

void TestVaultOpening::unlock_raisesACostThatHasBecomeCheap()
{
    class SteppingClock final : public Clock
    {
    public:
        UnixTime now() const override { return fromUnixSeconds(1'700'000'000); }
        std::chrono::steady_clock::time_point steadyNow() const override
        {
            return std::chrono::steady_clock::time_point(m_now += std::chrono::milliseconds(300));
        }

    private:
        mutable std::chrono::milliseconds m_now{0};
    };
    const SteppingClock clock;
    make();
    QVERIFY(m_vault->database()->run("DELETE FROM settings")); // as in a vault whose cost was measured
    m_vault = open(folder(), &clock);
    QVERIFY(unlock().has_value());
    const crypto::Argon2idCost raised{kCheap.memoryBytes * 2, kCheap.iterations};
    QCOMPARE(m_vault->info()->cost, raised);
    QCOMPARE(read(file("vault.header.bak")), read(file("vault.header"))); // the old one would open for a cheaper try
    reopen();
    QVERIFY(failsWith(unlock("wrong"), ErrorCode::WrongPassword));
    QVERIFY(unlock().has_value());
    QCOMPARE(m_vault->accounts()->size(), std::size_t{1});
}

void TestVaultOpening::unlock_leavesACostThatWasChosen()
{
    make();
    const QByteArray before = read(file("vault.header"));
    reopen();
    QVERIFY(unlock().has_value()); // in no time, as the clock here says
    QCOMPARE(read(file("vault.header")), before);
}

QTEST_GUILESS_MAIN(TestVaultOpening)
#include "tst_vault_opening.moc"
