// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "development_words.h"
#include "ethereum/message.h"
#include "ethereum/signature.h"
#include "fixtures.h"
#include "served_keys.h"

#include <QTest>

#include <sys/resource.h>

#include <thread>

using namespace sheaf;
using namespace sheaf::keys::test;
using ethereum::Address;
using ethereum::ChainId;
using keys::DerivationPath;
using keys::LocalKeyService;

namespace {

DerivationPath accountPath(std::uint32_t index) { return DerivationPath::ethereumAccounts().child(index); }

ethereum::Transaction transactionOn(std::uint64_t chain)
{
    ethereum::Eip1559Transaction transaction;
    transaction.chainId = ChainId(chain);
    transaction.nonce = ethereum::Nonce(3);
    transaction.gasLimit = ethereum::Gas(21000);
    transaction.to = addressOf(kSecond);
    transaction.value = ethereum::Wei(Uint256(5));
    transaction.maxFeePerGas = ethereum::Wei(Uint256(100));
    return transaction;
}

ethereum::Authorization authorizationOn(std::uint64_t chain)
{
    ethereum::Authorization authorization;
    authorization.chainId = Uint256(chain);
    authorization.address = addressOf(kSecond);
    authorization.nonce = ethereum::Nonce(1);
    return authorization;
}

/// Lets the requests of these tests pass: what a policy forbids is tst_signing_rules' to say.
policy::Policy kindPolicy()
{
    policy::Policy policy;
    policy.delegates = {{ChainId(1), addressOf(kSecond)}, {ChainId(10), addressOf(kSecond)}};
    return policy;
}

} // namespace

class TestKeyService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_service.reset(); }
    void everything_isLockedAfterLock();
    void unlock_givesTheSameKeysAgain();
    void unlock_passesOnWhatIsWrongWithTheHeader();
    void unlock_refusesADearHeaderBeforeMemoryIsSpent();
    void unlock_slowsDownAfterWrongPasswords();
    void passwordCheck_isWorkForAnyThread();
    void backoff_doublesUpToFiveMinutes();
    void changePassword_keepsTheKeys();
    void changePassword_needsTheOldOne();
    void createMnemonic_makesOneThatCanBeRevealed();
    void createMnemonic_ofAnyLanguage();
    void importMnemonic_findsTheAccounts();
    void importMnemonic_withAPassphraseIsAnotherWallet();
    void importPrivateKey_findsTheAccount();
    void keystore_comesInAndGoesOut();
    void keystore_refuses();
    void import_refusesWhatIsNoKey();
    void addresses_ofARangeAreTheAccounts();
    void sign_transactionRecoversToTheAccount();
    void sign_messageAndAuthorizationRecoverToTheAccount();
    void sign_refusesAnotherAccount();
    void sign_refusesAnotherChain();
    void sign_refusesAMovedRow();
    void sign_needsAPathForAMnemonicAndNoneForAKey();
    void reveal_needsThePassword();

private:
    std::unique_ptr<keys::KeyService> makeService();
    Result<ethereum::Signature> sign(std::optional<DerivationPath> path, Address address, keys::SignRequest request)
    {
        return m_service->sign({m_mnemonic, std::move(path), address}, std::move(request));
    }

    ManualClock m_clock{UnixTime{}};
    crypto::SystemEntropy m_entropy;
    std::unique_ptr<keys::KeyService> m_service;
    std::unique_ptr<ServedKeys> m_served;
    Bytes m_header;
    Bytes m_databaseKey;
    keys::SealedKey m_mnemonic;
};

// Every test for the keys in this process, and for keys at the other end of a channel.
void TestKeyService::initTestCase_data()
{
    QTest::addColumn<bool>("isRemote");
    QTest::newRow("local") << false;
    QTest::newRow("remote") << true;
}

std::unique_ptr<keys::KeyService> TestKeyService::makeService()
{
    QFETCH_GLOBAL(const bool, isRemote);
    if (!isRemote)
        return std::make_unique<LocalKeyService>(m_clock, m_entropy);
    return std::make_unique<keys::RemoteKeyService>(m_clock, [this] { return m_served->connect(); });
}

// An open vault that holds the well-known words.
void TestKeyService::init()
{
    m_service.reset();
    m_served = std::make_unique<ServedKeys>(m_clock, m_entropy);
    m_service = makeService();
    const auto vault = m_service->createVault(secretOf("password"), kCheap);
    QVERIFY(vault);
    m_header = vault->header;
    m_databaseKey = toBytes(vault->keys.database.view());
    const auto imported = m_service->importMnemonic("seed", secretOf(kWords), Secret());
    QVERIFY(imported);
    m_mnemonic = imported->sealed;
    QVERIFY(m_service->setPolicy(kindPolicy()));
}

void TestKeyService::everything_isLockedAfterLock()
{
    QVERIFY(m_service->isUnlocked());
    m_service->lock();
    QVERIFY(!m_service->isUnlocked());
    QCOMPARE(m_service->createMnemonic("a", 12, keys::Language::English).error().code, ErrorCode::Locked);
    QCOMPARE(m_service->importMnemonic("a", secretOf(kWords), Secret()).error().code, ErrorCode::Locked);
    QCOMPARE(m_service->importPrivateKey("a", secretOf(kFirstKey)).error().code, ErrorCode::Locked);
    QCOMPARE(m_service->addresses(m_mnemonic, DerivationPath::ethereumAccounts(), 0, 1).error().code,
             ErrorCode::Locked);
    QCOMPARE(sign(accountPath(0), addressOf(kFirst), keys::MessageRequest{{}}).error().code, ErrorCode::Locked);
    QCOMPARE(m_service->reveal(m_mnemonic, secretOf("password")).error().code, ErrorCode::Locked);
    QCOMPARE(m_service->changePassword(secretOf("password"), secretOf("x"), kCheap).error().code, ErrorCode::Locked);
}

void TestKeyService::unlock_givesTheSameKeysAgain()
{
    const auto another = makeService();
    const auto opened = another->unlock(secretOf("password"), m_header);
    QVERIFY(opened);
    QCOMPARE(toBytes(opened->database.view()), m_databaseKey);
    QVERIFY(!(opened->database == opened->history));
    QVERIFY(another->setPolicy(kindPolicy()));
    const auto signature =
        another->sign({m_mnemonic, accountPath(0), addressOf(kFirst)}, keys::MessageRequest{Bytes{1}});
    QVERIFY(signature);
}

void TestKeyService::unlock_passesOnWhatIsWrongWithTheHeader()
{
    const auto another = makeService();
    Bytes damaged = m_header;
    damaged[60] = static_cast<std::uint8_t>(damaged[60] ^ 1);
    QCOMPARE(another->unlock(secretOf("password"), damaged).error().code, ErrorCode::Corrupt);
    QCOMPARE(another->unlock(secretOf("wrong"), m_header).error().code, ErrorCode::WrongPassword);
    QVERIFY(!another->isUnlocked());
}

/// A header with a right checksum that asks for 4 GiB, 64 times: who put it there has the program hang, or killed.
void TestKeyService::unlock_refusesADearHeaderBeforeMemoryIsSpent()
{
    const auto mostMemoryInKib = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;
    };
    Bytes dear = m_header;
    const Bytes cost = parseHex("000000010000000000000040").value();
    std::copy(cost.begin(), cost.end(), dear.begin() + 26);
    dear.resize(dear.size() - 32);
    append(dear, crypto::sha256(dear));
    const auto another = makeService();
    const auto before = mostMemoryInKib();
    QCOMPARE(another->unlock(secretOf("password"), dear).error().code, ErrorCode::InvalidInput);
    QVERIFY(mostMemoryInKib() - before < 64 * 1024);
}

void TestKeyService::passwordCheck_isWorkForAnyThread()
{
    const auto right = m_service->passwordCheck(secretOf("password"), m_header, {});
    const auto wrong = m_service->passwordCheck(secretOf("wrong"), m_header, {});
    QVERIFY(right && wrong);
    bool opened = false;
    std::thread([&] { opened = (*right)().has_value(); }).join();
    QVERIFY(opened);
    std::array<ErrorCode, 3> said{};
    std::vector<std::thread> tries;
    for (ErrorCode &code : said)
        tries.emplace_back([&wrong, &code] { code = (*wrong)().error().code; });
    for (std::thread &one : tries)
        one.join();
    for (const ErrorCode code : said)
        QCOMPARE(code, ErrorCode::WrongPassword);
    QCOMPARE(m_service->passwordDelay(), std::chrono::seconds(1));
    QCOMPARE((*right)().error().code, ErrorCode::RateLimited);
    m_service->lock();
    QCOMPARE(m_service->passwordCheck(secretOf("password"), m_header, {}).error().code, ErrorCode::Locked);
    QVERIFY(!(*right)());
}

void TestKeyService::unlock_slowsDownAfterWrongPasswords()
{
    const auto another = makeService();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(another->unlock(secretOf("wrong"), m_header).error().code, ErrorCode::WrongPassword);
    QCOMPARE(another->unlock(secretOf("password"), m_header).error().code, ErrorCode::RateLimited);
    m_clock.advance(std::chrono::seconds(1));
    QCOMPARE(another->unlock(secretOf("wrong"), m_header).error().code, ErrorCode::WrongPassword);
    m_clock.advance(std::chrono::seconds(1));
    QCOMPARE(another->unlock(secretOf("password"), m_header).error().code, ErrorCode::RateLimited);
    m_clock.advance(std::chrono::seconds(1)); // 2 s after the fourth
    QVERIFY(another->unlock(secretOf("password"), m_header));
    for (int i = 0; i < 3; ++i) // and the count begins anew
        QCOMPARE(another->unlock(secretOf("wrong"), m_header).error().code, ErrorCode::WrongPassword);
}

void TestKeyService::backoff_doublesUpToFiveMinutes()
{
    keys::PasswordBackoff backoff(m_clock);
    backoff.noteFailure();
    backoff.noteFailure();
    QVERIFY(backoff.check());
    QCOMPARE(backoff.left(), std::chrono::seconds(0));
    for (const int delay : {1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300}) {
        backoff.noteFailure();
        QCOMPARE(backoff.left(), std::chrono::seconds(delay));
        m_clock.advance(std::chrono::seconds(delay - 1));
        QCOMPARE(backoff.check().error().code, ErrorCode::RateLimited);
        m_clock.advance(std::chrono::seconds(1));
        QVERIFY(backoff.check());
    }
    for (int i = 0; i < 100; ++i)
        backoff.noteFailure();
    m_clock.advance(std::chrono::seconds(300));
    QVERIFY(backoff.check());
}

void TestKeyService::changePassword_keepsTheKeys()
{
    const auto changed = m_service->changePassword(secretOf("password"), secretOf("another"), kCheap);
    QVERIFY(changed);
    const auto another = makeService();
    QCOMPARE(another->unlock(secretOf("password"), *changed).error().code, ErrorCode::WrongPassword);
    const auto opened = another->unlock(secretOf("another"), *changed);
    QVERIFY(opened);
    QCOMPARE(toBytes(opened->database.view()), m_databaseKey);
    QVERIFY(another->reveal(m_mnemonic, secretOf("another")));
}

void TestKeyService::changePassword_needsTheOldOne()
{
    QCOMPARE(m_service->changePassword(secretOf("wrong"), secretOf("x"), kCheap).error().code,
             ErrorCode::WrongPassword);
    QCOMPARE(m_service->changePassword(secretOf("password"), Secret(), kCheap).error().code, ErrorCode::InvalidInput);
    QVERIFY(m_service->reveal(m_mnemonic, secretOf("password")));
}

void TestKeyService::createMnemonic_makesOneThatCanBeRevealed()
{
    const auto made = m_service->createMnemonic("new", 24, keys::Language::English);
    QVERIFY(made);
    const auto words = m_service->reveal(made->sealed, secretOf("password"));
    QVERIFY(words);
    QCOMPARE(keys::Mnemonic::parse(*words)->wordCount(), 24U);
    const auto again = m_service->importMnemonic("again", words->clone(), Secret());
    QCOMPARE(again->address, made->address);
    QVERIFY(!m_service->createMnemonic("odd", 13, keys::Language::English));
}

void TestKeyService::createMnemonic_ofAnyLanguage()
{
    for (const keys::Language language : keys::kLanguages) {
        const auto made = m_service->createMnemonic("new", 15, language);
        QVERIFY(made);
        const auto words = m_service->reveal(made->sealed, secretOf("password"));
        const auto mnemonic = keys::Mnemonic::parse(*words, language);
        QVERIFY2(mnemonic, std::string(keys::languageName(language)).c_str());
        QCOMPARE(mnemonic->wordCount(), 15U);
        QCOMPARE(m_service->importMnemonic("again", words->clone(), Secret())->address, made->address);
    }
}

void TestKeyService::importMnemonic_findsTheAccounts()
{
    const auto imported = m_service->importMnemonic("id", secretOf(kWords), Secret());
    QCOMPARE(imported->address, addressOf(kFirst));
    QCOMPARE(imported->sealed.id, std::string("id"));
    QVERIFY(imported->sealed.kind == keys::KeyKind::Mnemonic);
}

void TestKeyService::importMnemonic_withAPassphraseIsAnotherWallet()
{
    const auto imported = m_service->importMnemonic("id", secretOf(kWords), secretOf("hidden"));
    QVERIFY(imported);
    QVERIFY(imported->address != addressOf(kFirst));
    const auto found = m_service->addresses(imported->sealed, DerivationPath::ethereumAccounts(), 0, 1);
    QCOMPARE(found->front().address, imported->address); // the passphrase is sealed with the words
}

void TestKeyService::importPrivateKey_findsTheAccount()
{
    const auto imported = m_service->importPrivateKey("key", secretOf(kFirstKey));
    QVERIFY(imported);
    QCOMPARE(imported->address, addressOf(kFirst));
    QCOMPARE(m_service->reveal(imported->sealed, secretOf("password"))->text(), kFirstKey);
    const auto found = m_service->addresses(imported->sealed, DerivationPath::ethereumAccounts(), 7, 3);
    QCOMPARE(*found, (std::vector{keys::DerivedAddress{DerivationPath(), addressOf(kFirst)}}));
}

void TestKeyService::keystore_comesInAndGoesOut()
{
    // Of a derived account its key alone goes out; it comes in as an account of its own.
    const auto file = m_service->exportKeystore({m_mnemonic, accountPath(0), addressOf(kFirst)}, secretOf("password"),
                                                secretOf("new"));
    QVERIFY(file);
    QCOMPARE(*file->address, addressOf(kFirst));
    const auto imported = m_service->importKeystore("key", *file, secretOf("new"));
    QVERIFY(imported);
    QCOMPARE(imported->address, addressOf(kFirst));
    QCOMPARE(m_service->reveal(imported->sealed, secretOf("password"))->text(), kFirstKey);
}

void TestKeyService::keystore_refuses()
{
    const keys::SigningAccount first{m_mnemonic, accountPath(0), addressOf(kFirst)};
    QCOMPARE(m_service->exportKeystore(first, secretOf("wrong"), secretOf("new")).error().code,
             ErrorCode::WrongPassword);
    const keys::SigningAccount another{m_mnemonic, accountPath(1), addressOf(kFirst)};
    QCOMPARE(m_service->exportKeystore(another, secretOf("password"), secretOf("new")).error().code, ErrorCode::Denied);
    const auto file = keys::sealKeystore(hexSecret(kFirstKey), secretOf("new"), keys::ScryptCost{2, 1, 1}, m_entropy);
    QCOMPARE(m_service->importKeystore("key", *file, secretOf("old")).error().code, ErrorCode::WrongPassword);
    m_service->lock();
    QCOMPARE(m_service->importKeystore("key", *file, secretOf("new")).error().code, ErrorCode::Locked);
    QCOMPARE(m_service->exportKeystore(first, secretOf("password"), secretOf("new")).error().code, ErrorCode::Locked);
}

void TestKeyService::import_refusesWhatIsNoKey()
{
    QCOMPARE(m_service->importMnemonic("a", secretOf("test test"), Secret()).error().code, ErrorCode::InvalidInput);
    for (const std::string_view hex : {std::string_view(), kFirstKey.substr(0, 65), std::string_view("0xzz")})
        QCOMPARE(m_service->importPrivateKey("a", secretOf(hex)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(m_service->importPrivateKey("a", secretOf(std::string(64, '0'))).error().code, ErrorCode::InvalidInput);
}

void TestKeyService::addresses_ofARangeAreTheAccounts()
{
    const auto found = m_service->addresses(m_mnemonic, DerivationPath::ethereumAccounts(), 0, 2);
    QVERIFY(found);
    QCOMPARE(*found, (std::vector<keys::DerivedAddress>{{accountPath(0), addressOf(kFirst)},
                                                        {accountPath(1), addressOf(kSecond)}}));
    QCOMPARE(m_service->addresses(m_mnemonic, DerivationPath::ethereumAccounts(), 0, 10001).error().code,
             ErrorCode::InvalidInput);
}

void TestKeyService::sign_transactionRecoversToTheAccount()
{
    const ethereum::Transaction transaction = transactionOn(1);
    const auto signature = sign(accountPath(1), addressOf(kSecond), keys::TransactionRequest{transaction, ChainId(1)});
    QVERIFY(signature);
    QCOMPARE(ethereum::SignedTransaction(transaction, *signature).sender().value(), addressOf(kSecond));
}

void TestKeyService::sign_messageAndAuthorizationRecoverToTheAccount()
{
    const Bytes message = toBytes(asBytes("hello"));
    const auto forMessage = sign(accountPath(0), addressOf(kFirst), keys::MessageRequest{message});
    QVERIFY(forMessage);
    QCOMPARE(ethereum::recoverAddress(ethereum::personalMessageHash(message), *forMessage).value(), addressOf(kFirst));
    ethereum::Authorization authorization = authorizationOn(10);
    const auto forCode =
        sign(accountPath(0), addressOf(kFirst), keys::AuthorizationRequest{authorization, ChainId(10)});
    QVERIFY(forCode);
    authorization.signature = *forCode;
    QCOMPARE(authorization.authority().value(), addressOf(kFirst));
}

void TestKeyService::sign_refusesAnotherAccount()
{
    for (const keys::SignRequest &request :
         {keys::SignRequest(keys::TransactionRequest{transactionOn(1), ChainId(1)}),
          keys::SignRequest(keys::MessageRequest{Bytes{1}}),
          keys::SignRequest(keys::AuthorizationRequest{authorizationOn(1), ChainId(1)})}) {
        QCOMPARE(sign(accountPath(0), addressOf(kSecond), request).error().code, ErrorCode::Denied);
        QCOMPARE(sign(accountPath(1), addressOf(kFirst), request).error().code, ErrorCode::Denied);
        QVERIFY(sign(accountPath(0), addressOf(kFirst), request));
    }
}

void TestKeyService::sign_refusesAnotherChain()
{
    ethereum::LegacyTransaction everywhere;
    everywhere.to = addressOf(kSecond);
    for (const keys::SignRequest &request :
         {keys::SignRequest(keys::TransactionRequest{transactionOn(1), ChainId(10)}),
          keys::SignRequest(keys::TransactionRequest{everywhere, ChainId(0)}),
          keys::SignRequest(keys::TransactionRequest{everywhere, ChainId(1)}),
          keys::SignRequest(keys::AuthorizationRequest{authorizationOn(1), ChainId(10)}),
          keys::SignRequest(keys::AuthorizationRequest{authorizationOn(0), ChainId(0)}),
          keys::SignRequest(keys::AuthorizationRequest{authorizationOn(0), ChainId(1)})})
        QCOMPARE(sign(accountPath(0), addressOf(kFirst), request).error().code, ErrorCode::WrongChain);
}

void TestKeyService::sign_refusesAMovedRow()
{
    m_mnemonic.id = "another row";
    QCOMPARE(sign(accountPath(0), addressOf(kFirst), keys::MessageRequest{Bytes{1}}).error().code, ErrorCode::Corrupt);
    m_mnemonic.id = "seed";
    QVERIFY(m_service->createVault(secretOf("password"), kCheap)); // another vault
    QVERIFY(m_service->setPolicy(kindPolicy()));
    QCOMPARE(sign(accountPath(0), addressOf(kFirst), keys::MessageRequest{Bytes{1}}).error().code, ErrorCode::Corrupt);
}

void TestKeyService::sign_needsAPathForAMnemonicAndNoneForAKey()
{
    QCOMPARE(sign(std::nullopt, addressOf(kFirst), keys::MessageRequest{Bytes{1}}).error().code,
             ErrorCode::InvalidInput);
    m_mnemonic = m_service->importPrivateKey("key", secretOf(kFirstKey))->sealed;
    QCOMPARE(sign(accountPath(0), addressOf(kFirst), keys::MessageRequest{Bytes{1}}).error().code,
             ErrorCode::InvalidInput);
    QVERIFY(sign(std::nullopt, addressOf(kFirst), keys::MessageRequest{Bytes{1}}));
}

void TestKeyService::reveal_needsThePassword()
{
    QCOMPARE(m_service->reveal(m_mnemonic, secretOf("wrong")).error().code, ErrorCode::WrongPassword);
    QCOMPARE(m_service->reveal(m_mnemonic, secretOf("password"))->text(), kWords);
}

QTEST_APPLESS_MAIN(TestKeyService)
#include "tst_key_service.moc"
