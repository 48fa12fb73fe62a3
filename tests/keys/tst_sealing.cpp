// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "keys/sealing.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::keys::test;
using keys::KeyKind;
using keys::MnemonicSecret;
using keys::SealedKey;
using keys::Sealer;

namespace {

constexpr keys::VaultId kVault{1, 2, 3};
constexpr std::string_view kWords = "legal winner thank year wave sausage worth useful legal winner thank yellow";

Sealer sealerOf(std::uint8_t key = 1, keys::VaultId vault = kVault)
{
    Secret secret(32);
    std::fill(secret.writable().begin(), secret.writable().end(), key);
    return {std::move(secret), vault};
}

SealedKey sealedMnemonic(std::string_view passphrase = "and more")
{
    crypto::SystemEntropy entropy;
    const MnemonicSecret secret{keys::Mnemonic::parse(secretOf(kWords)).value(), secretOf(passphrase)};
    return sealerOf().seal("row-1", secret, entropy).value();
}

ErrorCode openingOf(const SealedKey &sealed, const Sealer &sealer = sealerOf())
{
    const auto opened = sealer.open(sealed);
    return opened ? ErrorCode::Cancelled : opened.error().code; // Cancelled stands for success
}

} // namespace

class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mnemonic_roundTrips();
    void mnemonic_keepsItsLanguage();
    void privateKey_roundTrips();
    void seed_roundTrips();
    void open_refusesAnotherRowKindVaultOrKey();
    void open_findsDamageOfAnyByte();
    void box_holdsNoPlaintextAndNeverRepeats();
    void seal_refusesWhatIsNoKeyOrHasNoName();
};

void TestSealing::mnemonic_roundTrips()
{
    for (const char *passphrase : {"", "and more"}) {
        const auto opened = sealerOf().open(sealedMnemonic(passphrase));
        QVERIFY(opened);
        const auto &secret = std::get<MnemonicSecret>(*opened);
        QCOMPARE(secret.mnemonic.words().text(), kWords);
        QCOMPARE(secret.passphrase.text(), std::string_view(passphrase));
    }
}

void TestSealing::mnemonic_keepsItsLanguage()
{
    crypto::SystemEntropy entropy;
    for (const keys::Language language : keys::kLanguages) {
        const MnemonicSecret secret{keys::Mnemonic::generate(entropy, 12, language).value(), secretOf("x")};
        const auto opened = sealerOf().open(sealerOf().seal("row", secret, entropy).value());
        const auto &found = std::get<MnemonicSecret>(*opened);
        QVERIFY(found.mnemonic.language() == language);
        QVERIFY(found.mnemonic.words() == secret.mnemonic.words());
        QCOMPARE(found.passphrase.text(), std::string_view("x"));
    }
}

void TestSealing::privateKey_roundTrips()
{
    crypto::SystemEntropy entropy;
    const Secret key = hexSecret(std::string(63, '0') + "7");
    const auto sealed = sealerOf().seal("row-2", key, entropy);
    QVERIFY(sealed);
    QVERIFY(std::get<Secret>(*sealerOf().open(*sealed)) == key);
}

void TestSealing::seed_roundTrips()
{
    crypto::SystemEntropy entropy;
    for (const std::size_t size : {16U, 32U, 64U}) {
        Secret seed(size);
        entropy.fill(seed.writable());
        const auto sealed = sealerOf().seal("row-3", keys::SeedSecret{seed.clone()}, entropy);
        QVERIFY(sealed && sealed->kind == KeyKind::Seed);
        QVERIFY(std::get<keys::SeedSecret>(*sealerOf().open(*sealed)).seed == seed);
        QCOMPARE(openingOf({sealed->id, KeyKind::PrivateKey, sealed->box}), ErrorCode::Corrupt);
    }
    for (const std::size_t size : {0U, 15U, 65U})
        QCOMPARE(sealerOf().seal("row-3", keys::SeedSecret{Secret(size)}, entropy).error().code,
                 ErrorCode::InvalidInput);
}

void TestSealing::open_refusesAnotherRowKindVaultOrKey()
{
    const SealedKey sealed = sealedMnemonic();
    QCOMPARE(openingOf(sealed), ErrorCode::Cancelled);
    QCOMPARE(openingOf({"row-2", sealed.kind, sealed.box}), ErrorCode::Corrupt);
    QCOMPARE(openingOf({"row-", sealed.kind, sealed.box}), ErrorCode::Corrupt);
    QCOMPARE(openingOf({sealed.id, KeyKind::PrivateKey, sealed.box}), ErrorCode::Corrupt);
    QCOMPARE(openingOf(sealed, sealerOf(1, {9})), ErrorCode::Corrupt);
    QCOMPARE(openingOf(sealed, sealerOf(2)), ErrorCode::Corrupt);
}

void TestSealing::open_findsDamageOfAnyByte()
{
    const SealedKey sealed = sealedMnemonic();
    for (std::size_t i = 0; i < sealed.box.size(); ++i) {
        SealedKey damaged = sealed;
        damaged.box[i] = static_cast<std::uint8_t>(damaged.box[i] ^ 1);
        QCOMPARE(openingOf(damaged), ErrorCode::Corrupt);
        damaged.box = sealed.box;
        damaged.box.resize(i);
        QCOMPARE(openingOf(damaged), ErrorCode::Corrupt);
    }
}

void TestSealing::box_holdsNoPlaintextAndNeverRepeats()
{
    const SealedKey a = sealedMnemonic();
    const SealedKey b = sealedMnemonic();
    QVERIFY(a.box != b.box);
    // The entropy of these words is sixteen times 7f.
    QVERIFY(toText(a.box).find(std::string(4, '\x7f')) == std::string::npos);
    QVERIFY(toText(a.box).find("and more") == std::string::npos);
}

void TestSealing::seal_refusesWhatIsNoKeyOrHasNoName()
{
    crypto::SystemEntropy entropy;
    const Secret key = hexSecret(std::string(63, '0') + "7");
    // The order of secp256k1's group (SEC 2): the first number that is too large to be a key.
    const Secret order = hexSecret("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    QVERIFY(!sealerOf().seal("row", Secret(32), entropy));
    QVERIFY(!sealerOf().seal("row", order, entropy));
    QVERIFY(!sealerOf().seal("row", Secret(31), entropy));
    QVERIFY(!sealerOf().seal("", key, entropy));
    QVERIFY(!sealerOf().seal(std::string(65, 'r'), key, entropy));
    QVERIFY(sealerOf().seal(std::string(64, 'r'), key, entropy));
}

QTEST_APPLESS_MAIN(TestSealing)
#include "tst_sealing.moc"
