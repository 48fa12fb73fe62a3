// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/fixtures.h"
#include "keys/local_key_service.h"
#include "rules/rule_store.h"
#include "rules/sentence_parser.h"
#include "wallet/vault.h"
#include "wallet/vault_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::keys::test;
using namespace sheaf::wallet;

namespace {

// What development networks use; its accounts are printed by Hardhat and Anvil.
constexpr std::string_view kWords = "test test test test test test test test test test test junk";
constexpr std::string_view kFirst = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
constexpr std::string_view kSecond = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
constexpr std::string_view kThird = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
constexpr std::string_view kThirdKey = "0x5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a";
constexpr std::string_view kStranger = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"; // of EIP-55

template <typename T> bool failsWith(const Result<T> &result, ErrorCode code)
{
    if (!result && result.error().code != code)
        qWarning("%s", result.error().detail.c_str());
    return !result && result.error().code == code;
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_vault.reset(); }

    void create_isUnlockedWithOneAccount();
    void create_inAnotherLanguage();
    void create_refusesASecondOne();
    void create_refusesWhereOnlyTheDatabaseIsLeft();
    void create_againAfterAnInterruptedOne();
    void create_leavesNothingBehindWhereItFails();
    void import_ofPublishedWords();
    void import_withAPassphraseIsAnother();
    void import_ofWrongWordsLeavesNothingBehind();
    void importFromShares_isTheirWallet();
    void importKey_andCreateWatching_haveOneAccount();
    void importKey_andCreateWatching_leaveNothingBehindWhereTheyFail();
    void unlock_wrongPasswordOpensNothing();
    void unlock_twiceIsTheSameVault();
    void unlock_afterAKillBetweenHeaderAndDatabase();
    void unlock_damagedDatabaseIsLeftAsItIs_data();
    void unlock_damagedDatabaseIsLeftAsItIs();
    void unlock_damagedHistoryIsPutAside();
    void unlock_anotherVaultsDatabaseIsCorrupt();
    void locked_everythingSaysSo();
    void lock_forgetsAndOpensAgain();
    void accounts_areFoundByNameAddressAndNothing();
    void derive_takesTheNextThatAreNotThere();
    void derive_isOfTheFirstWordsWhateverCameInWithinTheSameSecond();
    void derive_byPath();
    void derive_refuses();
    void importPrivateKey_once();
    void importPrivateKey_refuses_data();
    void importPrivateKey_refuses();
    void exportShares_areTheWalletInAnotherVault();
    void exportShares_refuses();
    void watch_hasNoKey();
    void rename_toAFreeName();
    void names_refused_data();
    void names_refused();
    void contacts_comeAndGo();
    void contacts_anAddressIsItself();
    void unlock_raisesACostThatHasBecomeCheap();
    void unlock_leavesACostThatWasChosen();
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
    void signer_signsForItsOwnAlone();
    void lockFolder_isHeldOnce();

private:
    std::unique_ptr<Vault> open(const QString &folder, const Clock *clock = nullptr)
    {
        Vault::Services services;
        services.folder = folder.toStdString();
        services.keys = std::make_unique<keys::LocalKeyService>(m_clock, m_entropy);
        services.clock = clock != nullptr ? clock : &m_clock;
        services.entropy = &m_entropy;
        auto vault = std::make_unique<Vault>(std::move(services));
        vault->setCost(kCheap);
        return vault;
    }
    void reopen() { m_vault = open(folder()); }
    void make() { QVERIFY(m_vault->import(secretOf("password"), secretOf(kWords), Secret()).has_value()); }
    Result<void> unlock(std::string_view password = "password") { return m_vault->unlock(secretOf(password)); }
    QString folder() const { return m_folder->filePath("vault"); }
    QString file(const QString &name) const { return folder() + "/" + name; }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &name, const QByteArray &text)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size());
    }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }

    ManualClock m_clock{fromUnixSeconds(1'700'000'000)};
    crypto::SystemEntropy m_entropy;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
};

void TestVault::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestVault::create_isUnlockedWithOneAccount()
{
    m_vault->setCost({std::uint64_t{64} << 20U, 1});
    QVERIFY(!m_vault->info()->exists);
    const auto words = m_vault->create(secretOf("password"), 12);
    QVERIFY2(words.has_value(), words ? "" : words.error().detail.c_str());
    QCOMPARE(QByteArray(words->text().data(), static_cast<qsizetype>(words->size())).split(' ').size(), qsizetype(12));
    const auto info = m_vault->info();
    QVERIFY(info->exists && info->unlocked && info->accounts == 1);
    QVERIFY(info->cost.memoryBytes == std::uint64_t{64} << 20U && info->cost.iterations == 1);
    const auto account = m_vault->accountNamed("");
    QVERIFY(account->kind == AccountKind::Derived && account->name == "Account 1" &&
            account->path == "m/44'/60'/0'/0/0");
    QVERIFY(QFile::permissions(folder()) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser |
                                             QFile::WriteUser | QFile::ExeUser));
    // The words are nowhere in the files.
    for (const QString &name : files())
        QVERIFY2(!read(file(name)).contains(QByteArray(words->text().data(), 12)), qPrintable(name));
    // They are the vault's: the account is theirs.
    QTemporaryDir other;
    const auto again = open(other.filePath("vault"));
    QVERIFY(again->import(secretOf("x"), words->clone(), Secret()).has_value());
    QVERIFY(again->accountNamed("")->address == account->address);
}

void TestVault::create_inAnotherLanguage()
{
    const auto words = m_vault->create(secretOf("password"), 12, keys::Language::Japanese);
    QVERIFY2(words, words ? "" : words.error().detail.c_str());
    const auto mnemonic = keys::Mnemonic::parse(*words, keys::Language::Japanese);
    QVERIFY(mnemonic);
    const auto address = m_vault->accounts()->front().address;
    reopen();
    QVERIFY(unlock().has_value());
    QCOMPARE(m_vault->accountNamed("")->address, address);
    const auto other = open(m_folder->filePath("other"));
    QVERIFY(other->import(secretOf("password"), words->clone(), Secret()).has_value());
    QCOMPARE(other->accountNamed("")->address, address);
}

void TestVault::create_refusesASecondOne()
{
    make();
    const QByteArray header = read(file("vault.header"));
    for (int i = 0; i < 2; ++i) { // unlocked, and as another program finds it
        QVERIFY(failsWith(m_vault->create(secretOf("other"), 12), ErrorCode::AlreadyExists));
        QVERIFY(failsWith(m_vault->createEmpty(secretOf("other")), ErrorCode::AlreadyExists));
        QVERIFY(failsWith(m_vault->import(secretOf("other"), secretOf(kWords), Secret()), ErrorCode::AlreadyExists));
        if (i == 0)
            QVERIFY(m_vault->isUnlocked());
        reopen();
    }
    QCOMPARE(read(file("vault.header")), header);
    QVERIFY(unlock().has_value());
}

void TestVault::create_refusesWhereOnlyTheDatabaseIsLeft()
{
    make();
    m_vault->lock();
    const QByteArray database = read(file("vault.db"));
    QFile::remove(file("vault.header"));
    QFile::remove(file("vault.header.bak"));
    QVERIFY(failsWith(m_vault->create(secretOf("other"), 12), ErrorCode::AlreadyExists));
    QCOMPARE(read(file("vault.db")), database);
}

/// A kill before the header was written.
void TestVault::create_againAfterAnInterruptedOne()
{
    QVERIFY(QDir().mkpath(folder()));
    write(file("vault.db.new"), "half a database");
    write(file("vault.db.new-wal"), "and its log");
    make();
    QVERIFY(!files().contains("vault.db.new") && !files().contains("vault.db.new-wal"));
}

void TestVault::create_leavesNothingBehindWhereItFails()
{
    QVERIFY(failsWith(m_vault->create(secretOf("password"), 13), ErrorCode::InvalidInput));
    QCOMPARE(files(), QStringList());
    QVERIFY(failsWith(m_vault->create(Secret(), 12), ErrorCode::InvalidInput));
    QCOMPARE(files(), QStringList());
    QVERIFY(!m_vault->isUnlocked() && !m_vault->info()->exists);
    make(); // and nothing is in the way
}

void TestVault::import_ofPublishedWords()
{
    make();
    QCOMPARE(m_vault->accountNamed("")->address.toString(), std::string(kFirst));
}

void TestVault::import_withAPassphraseIsAnother()
{
    QVERIFY(m_vault->import(secretOf("password"), secretOf(kWords), secretOf("TREZOR")).has_value());
    QVERIFY(m_vault->accountNamed("")->address.toString() != kFirst);
}

void TestVault::import_ofWrongWordsLeavesNothingBehind()
{
    const auto refused = m_vault->import(secretOf("password"), secretOf("test test test"), Secret());
    QVERIFY(failsWith(refused, ErrorCode::InvalidInput));
    QCOMPARE(files(), QStringList());
    QVERIFY(!m_vault->isUnlocked());
    QVERIFY(failsWith(unlock(), ErrorCode::NotFound));
}

/// Case 4 of SLIP-39's vectors; the address is what ethers derives of its extended key.
void TestVault::importFromShares_isTheirWallet()
{
    const auto shares = [] {
        std::vector<Secret> all;
        all.push_back(
            secretOf("shadow pistol academic always adequate wildlife fancy gross oasis cylinder mustang wrist "
                     "rescue view short owner flip making coding armed"));
        all.push_back(secretOf("shadow pistol academic acid actress prayer class unknown daughter sweater depict flip "
                               "twice unkind craft early superior advocate guest smoking"));
        return all;
    };
    auto few = shares();
    few.pop_back();
    QVERIFY(failsWith(m_vault->importFromShares(secretOf("password"), std::move(few), {}), ErrorCode::InvalidInput));
    QVERIFY(!m_vault->info()->exists);
    QVERIFY(m_vault->importFromShares(secretOf("password"), shares(), secretOf("TREZOR")).has_value());
    const auto account = m_vault->accountNamed("");
    QCOMPARE(account->address.toString(), std::string("0x25b3C9CEE49c59d8864d97c4E58Db2906466c3Cf"));
    QVERIFY(account->kind == AccountKind::Derived);
    QCOMPARE(m_vault->derive(1, {}, {})->front().address.toString(),
             std::string("0x85446318cc577c5E2D3a20c26b04C269C5777365"));
}

void TestVault::importKey_andCreateWatching_haveOneAccount()
{
    QVERIFY(m_vault->importKey(secretOf("password"), secretOf(kThirdKey)).has_value());
    const auto own = m_vault->accounts();
    QVERIFY(own);
    QCOMPARE(own->size(), std::size_t{1});
    QCOMPARE(own->front().kind, AccountKind::Imported);
    QCOMPARE(own->front().address.toString(), std::string(kThird));

    const auto other = open(m_folder->filePath("other"));
    QVERIFY(other->createWatching(secretOf("password"), kStranger).has_value());
    const auto watched = other->accounts();
    QVERIFY(watched);
    QCOMPARE(watched->size(), std::size_t{1});
    QCOMPARE(watched->front().kind, AccountKind::WatchOnly);
    QCOMPARE(watched->front().address.toString(), std::string(kStranger));
}

void TestVault::importKey_andCreateWatching_leaveNothingBehindWhereTheyFail()
{
    QVERIFY(failsWith(m_vault->importKey(secretOf("password"), secretOf("0x12")), ErrorCode::InvalidInput));
    QVERIFY(failsWith(m_vault->createWatching(secretOf("password"), "0x12"), ErrorCode::InvalidInput));
    QCOMPARE(files(), QStringList());
    QVERIFY(!m_vault->isUnlocked());
}

void TestVault::unlock_wrongPasswordOpensNothing()
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

void TestVault::unlock_twiceIsTheSameVault()
{
    make();
    const auto again = unlock();
    QVERIFY2(again.has_value(), again ? "" : again.error().detail.c_str());
    QVERIFY(failsWith(unlock("wrong"), ErrorCode::WrongPassword));
    QVERIFY(unlock().has_value());
    QCOMPARE(m_vault->accounts()->size(), std::size_t(1));
}

void TestVault::unlock_afterAKillBetweenHeaderAndDatabase()
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

void TestVault::unlock_damagedDatabaseIsLeftAsItIs_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"first byte", "middle", "cut", "empty", "missing", "text"})
        QTest::newRow(damage) << damage;
}

void TestVault::unlock_damagedDatabaseIsLeftAsItIs()
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

void TestVault::unlock_damagedHistoryIsPutAside()
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

void TestVault::unlock_anotherVaultsDatabaseIsCorrupt()
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

void TestVault::locked_everythingSaysSo()
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

void TestVault::lock_forgetsAndOpensAgain()
{
    make();
    const auto signer = m_vault->signer();
    m_vault->lock();
    m_vault->lock();
    QVERIFY(unlock().has_value());
    QVERIFY(*m_vault->signer() != *signer);
}

void TestVault::accounts_areFoundByNameAddressAndNothing()
{
    make();
    QVERIFY(m_vault->derive(2, {}, "").has_value());
    QVERIFY(m_vault->rename("Account 2", "Savings").has_value());
    QCOMPARE(m_vault->accountNamed("sAVINGS")->address.toString(), std::string(kSecond));
    QCOMPARE(m_vault->accountNamed(kThird)->name, std::string("Account 3"));
    QCOMPARE(m_vault->accountNamed("0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc")->name, std::string("Account 3"));
    QCOMPARE(m_vault->account("")->toString(), std::string(kFirst));
    const auto unknown = m_vault->accountNamed("Savin");
    QVERIFY(failsWith(unknown, ErrorCode::NotFound));
    QVERIFY(unknown.error().detail.find("Account 1, Savings, Account 3") != std::string::npos);
}

void TestVault::derive_takesTheNextThatAreNotThere()
{
    make();
    QVERIFY(m_vault->derive(1, "m/44'/60'/0'/0/2", "third").has_value());
    const auto added = m_vault->derive(2, {}, "");
    QCOMPARE(added->size(), std::size_t(2));
    QCOMPARE(added->at(0).path, std::string("m/44'/60'/0'/0/1"));
    QCOMPARE(added->at(0).address.toString(), std::string(kSecond));
    QCOMPARE(added->at(1).path, std::string("m/44'/60'/0'/0/3"));
    const auto named = m_vault->derive(1, {}, "named");
    QVERIFY(named->front().name == "named" && named->front().path == "m/44'/60'/0'/0/4");
    QCOMPARE(m_vault->accounts()->size(), std::size_t(5));
}

void TestVault::derive_isOfTheFirstWordsWhateverCameInWithinTheSameSecond()
{
    make();
    for (const char *passphrase : {"a", "b", "c", "d", "e", "f", "g"}) // ids are random: one in eight is first by luck
        QVERIFY(m_vault->importWords(secretOf(kWords), secretOf(passphrase), "").has_value());
    QCOMPARE(m_vault->derive(1, {}, "")->front().address.toString(), std::string(kSecond));
}

void TestVault::derive_byPath()
{
    make();
    const auto added = m_vault->derive(1, "m/44'/60'/0'/0/1", "");
    QCOMPARE(added->front().address.toString(), std::string(kSecond));
    QVERIFY(failsWith(m_vault->derive(1, "m/44'/60'/0'/0/1", ""), ErrorCode::AlreadyExists));
    QCOMPARE(m_vault->accounts()->size(), std::size_t(2));
}

void TestVault::derive_refuses()
{
    make();
    for (const char *path : {"m", "m/44'/60'/0'/0/0'", "44/60", "m/x", ""})
        QVERIFY2(failsWith(m_vault->derive(1, path, ""), ErrorCode::InvalidInput), path);
    QVERIFY(failsWith(m_vault->derive(2, "m/44'/60'/0'/0/1", ""), ErrorCode::InvalidInput));
    QVERIFY(failsWith(m_vault->derive(1, {}, "account 1"), ErrorCode::AlreadyExists));
    QCOMPARE(m_vault->accounts()->size(), std::size_t(1)); // nothing half done
    QTemporaryDir other;
    const auto empty = open(other.filePath("vault"));
    QVERIFY(empty->createEmpty(secretOf("password")).has_value());
    QVERIFY(failsWith(empty->derive(1, {}, ""), ErrorCode::NotFound));
    QVERIFY(failsWith(empty->accountNamed(""), ErrorCode::NotFound));
}

void TestVault::importPrivateKey_once()
{
    make();
    const auto account = m_vault->importPrivateKey(secretOf(kThirdKey), "old");
    QVERIFY(account->kind == AccountKind::Imported && account->path.empty());
    QCOMPARE(account->address.toString(), std::string(kThird));
    QVERIFY(failsWith(m_vault->importPrivateKey(secretOf(kThirdKey), "again"), ErrorCode::AlreadyExists));
    QVERIFY(failsWith(m_vault->importPrivateKey(secretOf("0x" + std::string(63, '0') + "1"), "OLD"),
                      ErrorCode::AlreadyExists));
    // Nothing of the refused ones stays: their sealed keys neither.
    auto count = m_vault->database()->query("SELECT count(*) FROM secrets");
    QVERIFY(count->step().has_value());
    QCOMPARE(*count->column<std::int64_t>(0), std::int64_t(2));
    reopen();
    QVERIFY(unlock().has_value());
    QVERIFY(m_vault->accountNamed("old")->kind == AccountKind::Imported);
}

void TestVault::importPrivateKey_refuses_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("short") << QByteArray(62, '1');
    QTest::newRow("long") << QByteArray(66, '1');
    QTest::newRow("zero") << QByteArray(64, '0');
    // The order of the group of secp256k1 (SEC 2)
    QTest::newRow("the order") << QByteArray("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    QTest::newRow("no hex") << QByteArray(64, 'g');
}

void TestVault::importPrivateKey_refuses()
{
    QFETCH(QByteArray, key);
    make();
    QVERIFY(failsWith(m_vault->importPrivateKey(secretOf(key.toStdString()), ""), ErrorCode::InvalidInput));
    QCOMPARE(m_vault->accounts()->size(), std::size_t(1));
}

void TestVault::exportShares_areTheWalletInAnotherVault()
{
    make();
    QVERIFY(m_vault->importWords(secretOf(kWords), secretOf("hidden"), "hidden"));
    const auto hidden = m_vault->accountNamed("hidden")->address;
    for (const std::string_view of : {"", "hidden"}) {
        auto made = m_vault->exportShares(of, secretOf("password"), secretOf("p"), {1, {{2, 3}}, true, 0});
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        const auto other = open(m_folder->filePath(of.empty() ? "other" : "another"));
        QVERIFY(other->createEmpty(secretOf("theirs")).has_value());
        std::vector<Secret> shares;
        shares.push_back(std::move(made->front()[1]));
        shares.push_back(std::move(made->front()[2]));
        const auto account = other->importShares(std::move(shares), secretOf("p"), {});
        QVERIFY(account);
        QCOMPARE(account->address.toString(), of.empty() ? std::string(kFirst) : hidden.toString());
        QCOMPARE(other->derive(1, {}, {})->front().address, m_vault->derive(1, {}, {}, of)->front().address);
    }
    // It is in the log that the keys themselves write.
    const auto history = m_vault->signingHistory(10);
    QCOMPARE(history->records.size(), std::size_t(2));
    QCOMPARE(int(history->records.front().use), int(keys::KeyUse::Reveal));
}

void TestVault::exportShares_refuses()
{
    const keys::slip39::Scheme scheme{1, {{2, 3}}, true, 0};
    make();
    QVERIFY(m_vault->importPrivateKey(secretOf(kThirdKey), "key") && m_vault->watch(kStranger, "seen"));
    QVERIFY(failsWith(m_vault->exportShares("", secretOf("wrong"), {}, scheme), ErrorCode::WrongPassword));
    QVERIFY(failsWith(m_vault->exportShares("key", secretOf("password"), {}, scheme), ErrorCode::InvalidInput));
    QVERIFY(failsWith(m_vault->exportShares("seen", secretOf("password"), {}, scheme), ErrorCode::InvalidInput));
    QVERIFY(failsWith(m_vault->exportShares("nobody", secretOf("password"), {}, scheme), ErrorCode::NotFound));
    m_vault->lock();
    QVERIFY(failsWith(m_vault->exportShares("", secretOf("password"), {}, scheme), ErrorCode::Locked));
}

void TestVault::watch_hasNoKey()
{
    make();
    const auto watched = m_vault->watch(kStranger, "whale");
    QVERIFY(watched->kind == AccountKind::WatchOnly);
    QVERIFY(failsWith(m_vault->watch(kStranger, "again"), ErrorCode::AlreadyExists));
    QVERIFY(failsWith(m_vault->watch(kFirst, "me"), ErrorCode::AlreadyExists));
    QVERIFY(failsWith(m_vault->watch("0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "typo"), ErrorCode::InvalidInput));
    QVERIFY((*m_vault->signer())->holds(*ethereum::Address::parse(kFirst)));
    QVERIFY(!(*m_vault->signer())->holds(watched->address));
}

void TestVault::rename_toAFreeName()
{
    make();
    QVERIFY(m_vault->derive(1, {}, "").has_value());
    QCOMPARE(m_vault->rename("account 1", "Main")->name, std::string("Main"));
    QVERIFY(failsWith(m_vault->rename("Account 2", "mAIN"), ErrorCode::AlreadyExists));
    QVERIFY(failsWith(m_vault->rename("Account 1", "x"), ErrorCode::NotFound));
    QCOMPARE(m_vault->rename("main", "MAIN")->name, std::string("MAIN")); // its own, in other letters
    QCOMPARE(m_vault->accountNamed("main")->name, std::string("MAIN"));
    QCOMPARE(m_vault->derive(1, {}, "")->front().name, std::string("Account 3"));
}

void TestVault::names_refused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("a space before") << QByteArray(" x");
    QTest::newRow("a space behind") << QByteArray("x ");
    QTest::newRow("quotes") << QByteArray("my \"own\"");
    QTest::newRow("a new line") << QByteArray("a\nb");
    QTest::newRow("a zero byte") << QByteArray("a\0b", 3);
    QTest::newRow("delete") << QByteArray("a\x7f");
    QTest::newRow("65 characters") << QByteArray(65, 'x');
    // Who writes an address means it, and not whoever is called so.
    QTest::newRow("an address") << QByteArray("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
    QTest::newRow("an address in lower case") << QByteArray("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed");
    QTest::newRow("an address with a wrong checksum") << QByteArray("0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
}

void TestVault::names_refused()
{
    QFETCH(QByteArray, name);
    const std::string text = name.toStdString();
    make();
    QVERIFY(failsWith(m_vault->rename("Account 1", text), ErrorCode::InvalidInput));
    QVERIFY(failsWith(m_vault->addContact(text, kStranger), ErrorCode::InvalidInput));
    if (!text.empty()) // without a name, one is found
        QVERIFY(failsWith(m_vault->watch(kStranger, text), ErrorCode::InvalidInput));
    QVERIFY(m_vault->contacts()->empty());
    QCOMPARE(m_vault->accounts()->size(), std::size_t(1));
}

void TestVault::contacts_comeAndGo()
{
    make();
    QVERIFY(failsWith(m_vault->recipient("mum"), ErrorCode::NotFound));
    QVERIFY(m_vault->addContact("mum", kStranger).has_value());
    QVERIFY(m_vault->addContact("Dad & co", kSecond).has_value());
    QVERIFY(failsWith(m_vault->addContact("MUM", kThird), ErrorCode::AlreadyExists)); // never silently another address
    QVERIFY(
        failsWith(m_vault->addContact("typo", "0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"), ErrorCode::InvalidInput));
    QCOMPARE(m_vault->contacts()->size(), std::size_t(2));
    QCOMPARE(m_vault->recipient("Mum")->toString(), std::string(kStranger));
    QCOMPARE(m_vault->recipient(kSecond)->toString(), std::string(kSecond));
    QVERIFY(failsWith(m_vault->recipient(kThird), ErrorCode::NotFound)); // a bare address that is not in the book
    QVERIFY(failsWith(m_vault->recipient(""), ErrorCode::NotFound));
    QVERIFY(failsWith(m_vault->removeContact("mu"), ErrorCode::NotFound));
    QVERIFY(m_vault->removeContact("MUM").has_value());
    QVERIFY(failsWith(m_vault->recipient("mum"), ErrorCode::NotFound));
    reopen();
    QVERIFY(unlock().has_value());
    QCOMPARE(m_vault->contacts()->front().name, std::string("Dad & co"));
}

/// A thief who may add a contact can't stand in for an address that a person writes out.
void TestVault::contacts_anAddressIsItself()
{
    make();
    QVERIFY(failsWith(m_vault->addContact(std::string(kStranger), kSecond), ErrorCode::InvalidInput));
    QVERIFY(m_vault->addContact("mum", kStranger).has_value());
    QCOMPARE(m_vault->recipient(kStranger)->toString(), std::string(kStranger));
}

// Two looks at the clock are 300 ms apart, as if that were how long the password took: three times as much fits into a
// second, so the memory is doubled.
void TestVault::unlock_raisesACostThatHasBecomeCheap()
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

void TestVault::unlock_leavesACostThatWasChosen()
{
    make();
    const QByteArray before = read(file("vault.header"));
    reopen();
    QVERIFY(unlock().has_value()); // in no time, as the clock here says
    QCOMPARE(read(file("vault.header")), before);
}

void TestVault::changePassword_retiresTheOld()
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

void TestVault::changePassword_takesNoCostFromAChangedFile_data()
{
    QTest::addColumn<QByteArray>("cost"); // 8 bytes of memory, 4 of iterations
    QTest::newRow("next to nothing") << QByteArray("000000000000200000000001");
    QTest::newRow("4 GiB, 64 times") << QByteArray("000000010000000000000040");
    QTest::newRow("more than there is") << QByteArray("7fffffffffffffffffffffff");
}

/// Somebody writes into the folder while the vault is open; the checksum is no obstacle.
void TestVault::changePassword_takesNoCostFromAChangedFile()
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

void TestVault::changePassword_needsTheOld()
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

void TestVault::checkPassword_isThisVaults()
{
    make();
    QVERIFY(m_vault->checkPassword(secretOf("password")).has_value());
    QVERIFY(failsWith(m_vault->checkPassword(secretOf("wrong")), ErrorCode::WrongPassword));
    QVERIFY(failsWith(m_vault->checkPassword(Secret()), ErrorCode::WrongPassword));
    QVERIFY(m_vault->isUnlocked());
}

/// Who can write to the folder of an unlocked vault puts a header there whose password they know.
void TestVault::checkPassword_ofAReplacedHeaderIsNone()
{
    QTemporaryDir other;
    const auto thief = open(other.filePath("vault"));
    QVERIFY(thief->createEmpty(secretOf("thief")).has_value());
    make();
    write(file("vault.header"), read(other.filePath("vault/vault.header")));
    QVERIFY(failsWith(m_vault->checkPassword(secretOf("thief")), ErrorCode::WrongPassword));
}

void TestVault::checkPassword_slowsDownAfterWrongPasswords()
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
void TestVault::checkPassword_ofAReplacedHeaderDoesNotEndTheDelay()
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

void TestVault::backup_bringsEverythingBack()
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
    QVERIFY(!read(backup).contains("mum"));
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

void TestVault::backup_overwritesNothing()
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

void TestVault::restore_refusesDamage_data()
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

void TestVault::restore_refusesDamage()
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

void TestVault::signer_signsForItsOwnAlone()
{
    make();
    const auto before = *m_vault->signer();
    QVERIFY(before->holds(*ethereum::Address::parse(kFirst)) && !before->holds(*ethereum::Address::parse(kSecond)));
    QVERIFY(m_vault->derive(1, {}, "").has_value());
    QVERIFY((*m_vault->signer())->holds(*ethereum::Address::parse(kSecond)));
}

void TestVault::lockFolder_isHeldOnce()
{
    make();
    {
        const auto held = m_vault->lockFolder();
        QVERIFY(held.has_value());
        const auto other = open(folder());
        QVERIFY(failsWith(other->lockFolder(), ErrorCode::Conflict));
    }
    QVERIFY(m_vault->lockFolder().has_value());
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
