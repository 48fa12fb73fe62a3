// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "crypto/entropy.h"
#include "keys/local_key_service.h"
#include "signers/vault_signer.h"

#include <QTest>

using namespace sheaf;
using ethereum::Address;
using ethereum::ChainId;

namespace {

const ChainId kChain(901);
// The first two accounts of the mnemonic that every local network funds (Hardhat's and Anvil's documentation).
constexpr std::string_view kMnemonic = "test test test test test test test test test test test junk";
const Address kFirst = *Address::parse("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
const Address kSecond = *Address::parse("0x70997970C51812dc3A010C7d01b50e0d17dc79C8");

ethereum::Transaction transaction(ChainId chain)
{
    ethereum::Eip1559Transaction made;
    made.chainId = chain;
    made.nonce = ethereum::Nonce(7);
    made.gasLimit = ethereum::Gas(21'000);
    made.to = kSecond;
    made.value = ethereum::Wei(Uint256(1));
    made.maxFeePerGas = ethereum::Wei(Uint256(2'000'000'000));
    return ethereum::Transaction(std::move(made));
}

Secret secret(std::string_view text) { return Secret::copyOf(asBytes(text)); }

} // namespace

class TestVaultSigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sign_isTheAccounts();
    void sign_refusesAnotherChain();
    void sign_refusesAnAccountThatItDoesNotHold();
    void sign_refusesAKeyThatIsNotTheAccounts();
    void sign_isLockedWithTheVault();
    void sign_handsNothingOutThatIsNotInTheLog();

private:
    Result<ethereum::SignedTransaction> sign(const Address &account, ChainId chain, ethereum::Transaction draft)
    {
        return async::waitFor(m_signer->sign(account, chain, std::move(draft), {}));
    }

    SystemClock m_clock;
    crypto::SystemEntropy m_entropy;
    std::unique_ptr<keys::LocalKeyService> m_keys;
    std::unique_ptr<signers::VaultSigner> m_signer;
    keys::SealedKey m_sealed;
    int m_kept = 0;
    Result<void> m_keptAs;
};

void TestVaultSigner::init()
{
    m_keys = std::make_unique<keys::LocalKeyService>(m_clock, m_entropy);
    crypto::Argon2idCost cheap;
    cheap.memoryBytes = 64 * 1024 * 1024;
    cheap.iterations = 1;
    QVERIFY(m_keys->createVault(secret("password"), cheap).has_value());
    const auto imported = m_keys->importMnemonic("row", secret(kMnemonic), {});
    QVERIFY(imported.has_value());
    m_sealed = imported->sealed;
    QVERIFY(m_keys->setPolicy({}));
    m_signer = std::make_unique<signers::VaultSigner>(m_keys.get(), [this] {
        ++m_kept;
        return m_keptAs;
    });
    m_signer->add({m_sealed, keys::DerivationPath::ethereumAccounts().child(0), kFirst});
}

void TestVaultSigner::sign_isTheAccounts()
{
    QVERIFY(m_signer->holds(kFirst));
    QVERIFY(m_signer->isUnattended());
    const auto made = sign(kFirst, kChain, transaction(kChain));
    QVERIFY(made.has_value());
    QVERIFY(made->transaction() == transaction(kChain));
    QVERIFY(ethereum::SignedTransaction::parse(made->serialize())->sender() == kFirst);
}

void TestVaultSigner::sign_refusesAnotherChain()
{
    QVERIFY(sign(kFirst, ChainId(902), transaction(kChain)).error().code == ErrorCode::WrongChain);
    // Without EIP-155 it would be good on every chain.
    ethereum::LegacyTransaction everywhere;
    everywhere.to = kSecond;
    QVERIFY(sign(kFirst, ChainId(0), ethereum::Transaction(everywhere)).error().code == ErrorCode::WrongChain);
    QVERIFY(sign(kFirst, kChain, ethereum::Transaction(everywhere)).error().code == ErrorCode::WrongChain);
}

void TestVaultSigner::sign_refusesAnAccountThatItDoesNotHold()
{
    QVERIFY(!m_signer->holds(kSecond));
    QVERIFY(sign(kSecond, kChain, transaction(kChain)).error().code == ErrorCode::NotFound);
    m_signer->remove(kFirst);
    QVERIFY(sign(kFirst, kChain, transaction(kChain)).error().code == ErrorCode::NotFound);
}

void TestVaultSigner::sign_refusesAKeyThatIsNotTheAccounts()
{
    m_signer->add({m_sealed, keys::DerivationPath::ethereumAccounts().child(0), kSecond});
    QVERIFY(sign(kSecond, kChain, transaction(kChain)).error().code == ErrorCode::Denied);
}

void TestVaultSigner::sign_isLockedWithTheVault()
{
    m_keys->lock();
    QVERIFY(!m_signer->isUnattended());
    QVERIFY(m_signer->holds(kFirst));
    QVERIFY(sign(kFirst, kChain, transaction(kChain)).error().code == ErrorCode::Locked);
}

void TestVaultSigner::sign_handsNothingOutThatIsNotInTheLog()
{
    m_kept = 0;
    QVERIFY(sign(kFirst, kChain, transaction(kChain)).has_value());
    QCOMPARE(m_kept, 1);
    m_keptAs = failure(ErrorCode::NoSpace, "the disk is full");
    QCOMPARE(sign(kFirst, kChain, transaction(kChain)).error().code, ErrorCode::NoSpace);
    m_keptAs = {};
}

QTEST_GUILESS_MAIN(TestVaultSigner)
#include "tst_vault_signer.moc"
