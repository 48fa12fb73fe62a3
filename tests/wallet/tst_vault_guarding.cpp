// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_store.h"
#include "rules/sentence_parser.h"
#include "wallet/vault_files.h"
#include "wallet/vault_fixture.h"

#include <QCryptographicHash>

using namespace sheaf;
using namespace sheaf::keys::test;
using namespace sheaf::wallet;
using namespace sheaf::wallet::test;

class TestVaultGuarding : public QObject, private OnVault
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void changePassword_retiresTheOld();
    void changePassword_needsTheOld();
    void changePassword_takesNoCostFromAChangedFile_data();
    void changePassword_takesNoCostFromAChangedFile();
    void checkPassword_isThisVaults();
    void checkPassword_ofAReplacedHeaderIsNone();
    void checkPassword_slowsDownAfterWrongPasswords();
    void checkPassword_ofAReplacedHeaderDoesNotEndTheDelay();
    void backup_bringsEverythingBack();
    void backup_overwritesNothing();
    void restore_refusesDamage_data();
    void restore_refusesDamage();
};

void TestVaultGuarding::changePassword_retiresTheOld()
{
    make();
    const auto changed = m_vault->changePassword(secretOf("password"), secretOf("new"));
    QVERIFY2(changed.has_value(), changed ? "" : changed.error().detail.c_str());
    QVERIFY(m_vault->isUnlocked());
    reopen();
    QVERIFY(failsWith(unlock("password"), ErrorCode::WrongPassword));
    QVERIFY(unlock("new").has_value());
    QCOMPARE(m_vault->accountNamed("")->address.toString(), std::string(kFirst));
    m_vault->lock();
    QFile::remove(file("vault.header")); // the generation before opens with the new one too
    QVERIFY(failsWith(unlock("password"), ErrorCode::WrongPassword));
    QVERIFY(unlock("new").has_value());
}

void TestVaultGuarding::changePassword_takesNoCostFromAChangedFile_data()
{
    QTest::addColumn<QByteArray>("cost"); // 8 bytes of memory, 4 of iterations
    QTest::newRow("next to nothing") << QByteArray("000000000000200000000001");
    QTest::newRow("4 GiB, 64 times") << QByteArray("000000010000000000000040");
    QTest::newRow("more than there is") << QByteArray("7fffffffffffffffffffffff");
}

/// Somebody writes into the folder while the vault is open; the checksum is no obstacle.
void TestVaultGuarding::changePassword_takesNoCostFromAChangedFile()
{
    QFETCH(const QByteArray, cost);
    constexpr qsizetype kCostAt = 26;
    const crypto::Argon2idCost own{std::uint64_t{64} << 10U, 2};
    m_vault->setCost(own);
    make();
    QByteArray header = read(file("vault.header"));
    header.replace(kCostAt, 12, QByteArray::fromHex(cost));
    header.chop(32);
    header += QCryptographicHash::hash(header, QCryptographicHash::Sha256);
    write(file("vault.header"), header);
    const auto changed = m_vault->changePassword(secretOf("password"), secretOf("new"));
    QVERIFY2(changed.has_value(), changed ? "" : changed.error().detail.c_str());
    QVERIFY(m_vault->info()->cost == own);
    reopen();
    QVERIFY(unlock("new").has_value());

    // Where the vault is locked, the password has to authenticate the cost first, within VaultHeader's bounds.
    m_vault->lock();
    header = read(file("vault.header"));
    header.replace(kCostAt, 12, QByteArray::fromHex("7fffffffffffffffffffffff"));
    header.chop(32);
    header += QCryptographicHash::hash(header, QCryptographicHash::Sha256);
    write(file("vault.header"), header);
    QFile::remove(file("vault.header.bak"));
    QVERIFY(failsWith(m_vault->changePassword(secretOf("new"), secretOf("newer")), ErrorCode::InvalidInput));
}

void TestVaultGuarding::changePassword_needsTheOld()
{
    make();
    const QByteArray header = read(file("vault.header"));
    QVERIFY(failsWith(m_vault->changePassword(secretOf("wrong"), secretOf("new")), ErrorCode::WrongPassword));
    QVERIFY(failsWith(m_vault->changePassword(secretOf("password"), Secret()), ErrorCode::InvalidInput));
    QCOMPARE(read(file("vault.header")), header);
    m_vault->lock();
    QVERIFY(failsWith(m_vault->changePassword(secretOf("wrong"), secretOf("new")), ErrorCode::WrongPassword));
    QCOMPARE(read(file("vault.header")), header);
    QVERIFY(!m_vault->isUnlocked());
}

void TestVaultGuarding::checkPassword_isThisVaults()
{
    make();
    QVERIFY(m_vault->checkPassword(secretOf("password")).has_value());
    QVERIFY(failsWith(m_vault->checkPassword(secretOf("wrong")), ErrorCode::WrongPassword));
    QVERIFY(failsWith(m_vault->checkPassword(Secret()), ErrorCode::WrongPassword));
    QVERIFY(m_vault->isUnlocked());
}

/// Who can write to the folder of an unlocked vault puts a header there whose password they know.
void TestVaultGuarding::checkPassword_ofAReplacedHeaderIsNone()
{
    QTemporaryDir other;
    const auto thief = open(other.filePath("vault"));
    QVERIFY(thief->createEmpty(secretOf("thief")).has_value());
    make();
    write(file("vault.header"), read(other.filePath("vault/vault.header")));
    QVERIFY(failsWith(m_vault->checkPassword(secretOf("thief")), ErrorCode::WrongPassword));
}

void TestVaultGuarding::checkPassword_slowsDownAfterWrongPasswords()
{
    make();
    for (int i = 0; i < 3; ++i)
        QVERIFY(failsWith(m_vault->checkPassword(secretOf("wrong")), ErrorCode::WrongPassword));
    QCOMPARE(m_vault->passwordDelay(), std::chrono::seconds(1));
    QVERIFY(failsWith(m_vault->checkPassword(secretOf("password")), ErrorCode::RateLimited));
    // Whoever waits to unlock or to change the password waits for the same.
    QVERIFY(failsWith(m_vault->unlock(secretOf("password")), ErrorCode::RateLimited));
    m_clock.advance(std::chrono::seconds(1));
    QVERIFY(m_vault->checkPassword(secretOf("password")).has_value());
    QVERIFY(failsWith(m_vault->checkPassword(secretOf("wrong")), ErrorCode::WrongPassword));
    QCOMPARE(m_vault->passwordDelay(), std::chrono::seconds(0)); // the count begins anew
}

/// It opens with the thief's password, and that says nothing of the ones that were tried before.
void TestVaultGuarding::checkPassword_ofAReplacedHeaderDoesNotEndTheDelay()
{
    QTemporaryDir other;
    const auto thief = open(other.filePath("vault"));
    QVERIFY(thief->createEmpty(secretOf("thief")).has_value());
    make();
    for (int i = 0; i < 2; ++i)
        QVERIFY(failsWith(m_vault->checkPassword(secretOf("wrong")), ErrorCode::WrongPassword));
    write(file("vault.header"), read(other.filePath("vault/vault.header")));
    QVERIFY(failsWith(m_vault->checkPassword(secretOf("thief")), ErrorCode::WrongPassword));
    QCOMPARE(m_vault->passwordDelay(), std::chrono::seconds(1));
}

void TestVaultGuarding::backup_bringsEverythingBack()
{
    make();
    QVERIFY(m_vault->derive(1, {}, "Savings").has_value());
    // What a kill leaves of a backup: a log under the same key, of a time without the contact.
    write(file("backup.tmp-wal"), read(file("vault.db-wal")));
    QVERIFY(QFile(file("backup.tmp-wal")).size() > 0);
    QVERIFY(m_vault->addContact("mum", kStranger).has_value());
    rules::RuleStore store(m_vault->database().get());
    const char *sentence = "every week, send 50 USDC to mum on Base.";
    QVERIFY(store.add(sentence, *rules::parse(sentence), *ethereum::Address::parse(kFirst), m_clock.now()).has_value());
    const QString backup = m_folder->filePath("backup.sheaf");
    const auto written = m_vault->backup(backup.toStdString());
    QVERIFY2(written.has_value(), written ? "" : written.error().detail.c_str());
    QVERIFY(!files().contains("backup.tmp") && !files().contains("backup.tmp-wal"));
    QVERIFY(QFile::permissions(backup) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    QVERIFY(!read(backup).contains("send 50 USDC")); // "mum" alone is in such a file by chance, one time in a hundred
    QVERIFY(store.find(1)->state == rules::RuleState::Enabled); // here it goes on
    m_vault->lock();
    QTemporaryDir elsewhere;
    const auto restored = open(elsewhere.filePath("vault"));
    QVERIFY(restored->restore(backup.toStdString()).has_value());
    QVERIFY(!restored->isUnlocked());
    QVERIFY(failsWith(restored->unlock(secretOf("wrong")), ErrorCode::WrongPassword));
    QVERIFY(restored->unlock(secretOf("password")).has_value());
    QCOMPARE(restored->accountNamed("Savings")->address.toString(), std::string(kSecond));
    QCOMPARE(restored->recipient("mum")->toString(), std::string(kStranger));
    const auto rule = rules::RuleStore(restored->database().get()).find(1);
    QCOMPARE(rule->text, std::string(sentence));
    QVERIFY(rule->state == rules::RuleState::Paused); // or it would send beside the original
    QVERIFY(rule->pausedBecause.find("restored from a backup") != std::string::npos);
    QCOMPARE(restored->derive(1, {}, "")->front().address.toString(), std::string(kThird)); // the words came along
}

void TestVaultGuarding::backup_overwritesNothing()
{
    make();
    const QString backup = m_folder->filePath("backup.sheaf");
    write(backup, "mine");
    QVERIFY(failsWith(m_vault->backup(backup.toStdString()), ErrorCode::AlreadyExists));
    QCOMPARE(read(backup), QByteArray("mine"));
    QFile::remove(backup);
    QVERIFY(m_vault->backup(backup.toStdString()).has_value());
    QVERIFY(failsWith(m_vault->restore(backup.toStdString()), ErrorCode::AlreadyExists)); // there is a vault
    QVERIFY(m_vault->isUnlocked());
}

void TestVaultGuarding::restore_refusesDamage_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<int>("code");
    QTest::newRow("no backup") << "text" << int(ErrorCode::InvalidInput);
    QTest::newRow("empty") << "empty" << int(ErrorCode::InvalidInput);
    QTest::newRow("newer") << "newer" << int(ErrorCode::NewerVersion);
    QTest::newRow("cut") << "cut" << int(ErrorCode::Corrupt);
    QTest::newRow("its head alone") << "head" << int(ErrorCode::Corrupt);
    QTest::newRow("a byte") << "byte" << int(ErrorCode::Corrupt);
    QTest::newRow("a byte more") << "more" << int(ErrorCode::Corrupt);
    QTest::newRow("missing") << "missing" << int(ErrorCode::Io);
}

void TestVaultGuarding::restore_refusesDamage()
{
    QFETCH(QString, damage);
    QFETCH(int, code);
    make();
    const QString backup = m_folder->filePath("backup.sheaf");
    QVERIFY(m_vault->backup(backup.toStdString()).has_value());
    QByteArray bytes = read(backup);
    if (damage == "text")
        bytes = "a letter to mum";
    if (damage == "empty")
        bytes.clear();
    if (damage == "newer")
        bytes[9] = 2;
    if (damage == "cut")
        bytes.chop(1);
    if (damage == "head")
        bytes.truncate(10);
    if (damage == "byte")
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    if (damage == "more")
        bytes.append('x');
    if (damage == "missing")
        QFile::remove(backup);
    else
        write(backup, bytes);
    QTemporaryDir elsewhere;
    const auto restored = open(elsewhere.filePath("vault"));
    const auto refused = restored->restore(backup.toStdString());
    QVERIFY(!refused.has_value());
    QVERIFY2(int(refused.error().code) == code, refused.error().detail.c_str());
    QVERIFY(!restored->info()->exists);
    QVERIFY(restored->createEmpty(secretOf("x")).has_value()); // and nothing is in the way
}

QTEST_GUILESS_MAIN(TestVaultGuarding)
#include "tst_vault_guarding.moc"
