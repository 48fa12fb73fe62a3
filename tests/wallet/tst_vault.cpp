// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/vault_fixture.h"

using namespace sheaf;
using namespace sheaf::keys::test;
using namespace sheaf::wallet;
using namespace sheaf::wallet::test;

class TestVault : public QObject, private OnVault
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
    void signer_signsForItsOwnAlone();
    void lockFolder_isHeldOnce();
};

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
