// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "fixtures.h"
#include "keys/vault_header.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::keys::test;
using keys::VaultHeader;

namespace {

VaultHeader made(std::string_view password = "correct horse")
{
    CountingEntropy entropy;
    return VaultHeader::create(secretOf(password), kCheap, entropy).value();
}

// As somebody would who changes a header on purpose.
Bytes withMendedChecksum(Bytes bytes)
{
    bytes.resize(bytes.size() - 32);
    append(bytes, crypto::sha256(bytes));
    return bytes;
}

/// A header that somebody put there to have much memory or time spent: its checksum is right.
Bytes withCost(const Bytes &memoryAndIterations)
{
    Bytes bytes = made().serialize();
    std::copy(memoryAndIterations.begin(), memoryAndIterations.end(), bytes.begin() + 26);
    return withMendedChecksum(std::move(bytes));
}

} // namespace

class TestVaultHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serialize_roundTrips();
    void serialize_isTheDocumentedFormat();
    void open_givesTheVaultKey();
    void open_withAnotherPasswordIsWrongPassword();
    void parse_findsDamageOfAnyByte();
    void parse_findsTruncationAndExcess();
    void parse_tellsANewerVersionFromDamage();
    void parse_refusesCostsOutOfBounds_data();
    void parse_refusesCostsOutOfBounds();
    void open_refusesAMendedHeader();
    void withPassword_keepsTheVaultKey();
    void create_refusesAnEmptyPasswordAndSillyCosts();
    void create_neverRepeatsAnything();
    void subkeys_differ();
    void keyring_opensTheSameVault();
    void keyring_comesAndGoesWithoutThePassword();
    void keyring_isBoundToItsVault();
    void keyring_damageAndExcessAreFound();
};

void TestVaultHeader::serialize_roundTrips()
{
    const VaultHeader header = made();
    const Bytes bytes = header.serialize();
    QCOMPARE(bytes.size(), VaultHeader::kSize);
    QCOMPARE(VaultHeader::parse(bytes).value(), header);
}

void TestVaultHeader::serialize_isTheDocumentedFormat()
{
    const Bytes bytes = made().serialize();
    // CountingEntropy gives the id 00..0f, the vault key 10..2f, the salt 30..3f, the nonce 40..57.
    QCOMPARE(toHex(BytesView(bytes).first(70)), std::string("5348454146564c54"                    // magic
                                                            "0001"                                // version
                                                            "000102030405060708090a0b0c0d0e0f"    // id
                                                            "0000000000002000"                    // 8 KiB
                                                            "00000001"                            // once
                                                            "303132333435363738393a3b3c3d3e3f"    // salt
                                                            "404142434445464748494a4b4c4d4e4f")); // nonce
    QCOMPARE(toHex(BytesView(bytes).last(32)), toHex(crypto::sha256(BytesView(bytes).first(126))));
}

void TestVaultHeader::open_givesTheVaultKey()
{
    const auto key = made().open(secretOf("correct horse"));
    QVERIFY(key);
    QCOMPARE(toHex(key->view()), std::string("101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f"));
}

void TestVaultHeader::open_withAnotherPasswordIsWrongPassword()
{
    for (const char *password : {"", "correct hors", "correct horse ", "Correct horse"}) {
        const auto key = made().open(secretOf(password));
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::WrongPassword);
    }
}

void TestVaultHeader::parse_findsDamageOfAnyByte()
{
    const Bytes good = made().serialize();
    for (std::size_t i = 0; i < good.size(); ++i) {
        for (const unsigned flip : {1U, 0x80U, 0xFFU}) {
            Bytes damaged = good;
            damaged[i] = static_cast<std::uint8_t>(damaged[i] ^ flip);
            const auto parsed = VaultHeader::parse(damaged);
            QVERIFY(!parsed);
            QCOMPARE(parsed.error().code, ErrorCode::Corrupt);
        }
    }
}

void TestVaultHeader::parse_findsTruncationAndExcess()
{
    Bytes bytes = made().serialize();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QCOMPARE(VaultHeader::parse(BytesView(bytes).first(size)).error().code, ErrorCode::Corrupt);
    Bytes longer = bytes;
    longer.insert(longer.begin() + 100, 0);
    QCOMPARE(VaultHeader::parse(withMendedChecksum(longer)).error().code, ErrorCode::Corrupt);
    bytes.push_back(0);
    QCOMPARE(VaultHeader::parse(bytes).error().code, ErrorCode::Corrupt);
}

void TestVaultHeader::parse_tellsANewerVersionFromDamage()
{
    Bytes bytes = made().serialize();
    bytes[9] = 3;
    QCOMPARE(VaultHeader::parse(bytes).error().code, ErrorCode::Corrupt);
    QCOMPARE(VaultHeader::parse(withMendedChecksum(bytes)).error().code, ErrorCode::NewerVersion);
    bytes[9] = 0;
    QCOMPARE(VaultHeader::parse(withMendedChecksum(bytes)).error().code, ErrorCode::Corrupt);
}

void TestVaultHeader::parse_refusesCostsOutOfBounds_data()
{
    QTest::addColumn<QByteArray>("cost"); // 8 bytes of memory, 4 of iterations
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("2 GiB") << QByteArray("000000008000000000000001") << true;
    QTest::newRow("over 2 GiB") << QByteArray("000000008000040000000001") << false;
    QTest::newRow("2 GiB, 4 times") << QByteArray("000000008000000000000004") << true; // 8 GiB of work
    QTest::newRow("2 GiB, 5 times") << QByteArray("000000008000000000000005") << false;
    QTest::newRow("128 MiB, 64 times") << QByteArray("000000000800000000000040") << true;
    QTest::newRow("129 MiB, 64 times") << QByteArray("000000000810000000000040") << false;
    QTest::newRow("2^64 - 1") << QByteArray("ffffffffffffffff00000001") << false;
    QTest::newRow("nothing") << QByteArray("000000000000000000000001") << false;
    QTest::newRow("under 8 KiB") << QByteArray("0000000000001fff00000001") << false;
    QTest::newRow("no iteration") << QByteArray("000000000000200000000000") << false;
    QTest::newRow("64 iterations") << QByteArray("000000000000200000000040") << true;
    QTest::newRow("65 iterations") << QByteArray("000000000000200000000041") << false;
    QTest::newRow("2^32 - 1 iterations") << QByteArray("0000000000002000ffffffff") << false;
}

void TestVaultHeader::parse_refusesCostsOutOfBounds()
{
    QFETCH(const QByteArray, cost);
    QFETCH(const bool, isTaken);
    const auto parsed = VaultHeader::parse(withCost(parseHex(cost.toStdString()).value()));
    QCOMPARE(parsed.has_value(), isTaken);
    if (!isTaken)
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
}

void TestVaultHeader::open_refusesAMendedHeader()
{
    const Bytes good = made().serialize();
    for (const std::size_t at :
         {std::size_t{10}, std::size_t{25}, std::size_t{38}, std::size_t{53}, std::size_t{54}, std::size_t{77},
          std::size_t{78}, std::size_t{109}, std::size_t{110}, std::size_t{125}}) {
        Bytes changed = good;
        changed[at] = static_cast<std::uint8_t>(changed[at] ^ 1);
        const auto parsed = VaultHeader::parse(withMendedChecksum(changed));
        QVERIFY(parsed);
        QCOMPARE(parsed->open(secretOf("correct horse")).error().code, ErrorCode::WrongPassword);
    }
}

void TestVaultHeader::withPassword_keepsTheVaultKey()
{
    CountingEntropy entropy;
    const auto header = VaultHeader::create(secretOf("old"), kCheap, entropy);
    const auto key = header->open(secretOf("old"));
    const crypto::Argon2idCost dearer{16 * 1024, 2};
    const auto changed = header->withPassword(*key, secretOf("new"), dearer, entropy);
    QVERIFY(changed);
    QCOMPARE(changed->id(), header->id());
    QCOMPARE(changed->cost(), dearer);
    QVERIFY(changed->open(secretOf("new")).value() == *key);
    QCOMPARE(changed->open(secretOf("old")).error().code, ErrorCode::WrongPassword);
}

void TestVaultHeader::create_refusesAnEmptyPasswordAndSillyCosts()
{
    CountingEntropy entropy;
    QCOMPARE(VaultHeader::create(Secret(), kCheap, entropy).error().code, ErrorCode::InvalidInput);
    for (const crypto::Argon2idCost cost : {crypto::Argon2idCost{0, 1}, crypto::Argon2idCost{8192, 0},
                                            crypto::Argon2idCost{~0ULL, 1}, crypto::Argon2idCost{8192, 65}})
        QCOMPARE(VaultHeader::create(secretOf("x"), cost, entropy).error().code, ErrorCode::InvalidInput);
}

void TestVaultHeader::create_neverRepeatsAnything()
{
    crypto::SystemEntropy entropy;
    const auto a = VaultHeader::create(secretOf("same"), kCheap, entropy);
    const auto b = VaultHeader::create(secretOf("same"), kCheap, entropy);
    QVERIFY(a->id() != b->id());
    QVERIFY(!(a->open(secretOf("same")).value() == b->open(secretOf("same")).value()));
}

// RFC 5869 with SHA-256, an empty salt and 32 bytes: PRK = HMAC(32 zero bytes, key), OKM = HMAC(PRK, info ‖ 0x01).
void TestVaultHeader::subkeys_differ()
{
    const Secret key = hexSecret("101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f");
    const auto expected = [&key](const std::string &info) {
        const auto prk = crypto::hmacSha256(Bytes(32, 0), key.view());
        return toHex(crypto::hmacSha256(prk, asBytes(info + '\x01')));
    };
    QCOMPARE(toHex(keys::databaseKeyOf(key).view()), expected("sheaf database v1"));
    QCOMPARE(toHex(keys::historyKeyOf(key).view()), expected("sheaf history v1"));
    QCOMPARE(toHex(keys::sealingKeyOf(key).view()), expected("sheaf sealing v1"));
}

namespace {

Secret keyringSecret(std::uint8_t fill)
{
    Secret secret(32);
    std::fill(secret.writable().begin(), secret.writable().end(), fill);
    return secret;
}

} // namespace

void TestVaultHeader::keyring_opensTheSameVault()
{
    CountingEntropy entropy;
    const VaultHeader header = made();
    const auto vaultKey = header.open(secretOf("correct horse"));
    QVERIFY(!header.hasKeyring());
    QCOMPARE(header.openByKeyring(keyringSecret(7)).error().code, ErrorCode::NotFound);
    const VaultHeader with = header.withKeyring(*vaultKey, keyringSecret(7), entropy);
    QVERIFY(with.hasKeyring());
    QCOMPARE(with.openByKeyring(keyringSecret(7)).value(), *vaultKey);
    QCOMPARE(with.openByKeyring(keyringSecret(8)).error().code, ErrorCode::WrongPassword);
    QCOMPARE(with.openByKeyring(secretOf("correct horse")).error().code, ErrorCode::WrongPassword);
    QCOMPARE(with.open(secretOf("correct horse")).value(), *vaultKey);
    const Bytes bytes = with.serialize();
    QCOMPARE(bytes.size(), VaultHeader::kSizeWithKeyring);
    QCOMPARE(bytes[9], std::uint8_t{2});
    QCOMPARE(VaultHeader::parse(bytes).value(), with);
}

void TestVaultHeader::keyring_comesAndGoesWithoutThePassword()
{
    CountingEntropy entropy;
    const VaultHeader header = made();
    const auto vaultKey = header.open(secretOf("correct horse"));
    const VaultHeader with = header.withKeyring(*vaultKey, keyringSecret(7), entropy);
    QCOMPARE(with.withoutKeyring().serialize(), header.serialize()); // to the byte, and as older programs read it
    const auto changed = with.withPassword(*vaultKey, secretOf("battery staple"), kCheap, entropy);
    QCOMPARE(changed->openByKeyring(keyringSecret(7)).value(), *vaultKey);
    QCOMPARE(changed->open(secretOf("battery staple")).value(), *vaultKey);
    QCOMPARE(changed->open(secretOf("correct horse")).error().code, ErrorCode::WrongPassword);
}

/// What the keyring has for one vault is put into another's header, whose checksum is mended.
void TestVaultHeader::keyring_isBoundToItsVault()
{
    crypto::SystemEntropy entropy;
    const auto other = VaultHeader::create(secretOf("x"), kCheap, entropy);
    const VaultHeader with = other->withKeyring(*other->open(secretOf("x")), keyringSecret(7), entropy);
    Bytes mixed = made().serialize();
    mixed[9] = 2;
    mixed.resize(126);
    const Bytes theirs = with.serialize();
    mixed.insert(mixed.end(), theirs.begin() + 126, theirs.end());
    const auto header = VaultHeader::parse(withMendedChecksum(mixed));
    QVERIFY(header && header->hasKeyring());
    QCOMPARE(header->openByKeyring(keyringSecret(7)).error().code, ErrorCode::WrongPassword);
}

void TestVaultHeader::keyring_damageAndExcessAreFound()
{
    CountingEntropy entropy;
    const VaultHeader header = made();
    const Bytes bytes =
        header.withKeyring(*header.open(secretOf("correct horse")), keyringSecret(7), entropy).serialize();
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        Bytes damaged = bytes;
        damaged[i] = static_cast<std::uint8_t>(damaged[i] ^ 1);
        QCOMPARE(VaultHeader::parse(damaged).error().code, ErrorCode::Corrupt);
        QCOMPARE(VaultHeader::parse(BytesView(bytes).first(i)).error().code, ErrorCode::Corrupt);
    }
    for (const std::uint8_t version : {std::uint8_t{0}, std::uint8_t{1}}) { // of a size that is another version's
        Bytes other = bytes;
        other[9] = version;
        QCOMPARE(VaultHeader::parse(withMendedChecksum(other)).error().code, ErrorCode::Corrupt);
    }
    Bytes shorter = header.serialize();
    shorter[9] = 2;
    QCOMPARE(VaultHeader::parse(withMendedChecksum(shorter)).error().code, ErrorCode::Corrupt);
}

QTEST_APPLESS_MAIN(TestVaultHeader)
#include "tst_vault_header.moc"
