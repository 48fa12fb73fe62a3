// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/recovery_words.h"

#include <QtTest>

using namespace sheaf;

namespace {

Secret secretOf(std::string_view text) { return Secret::copyOf(asBytes(text)); }

// What every development network uses; its accounts are printed by Hardhat and Anvil.
constexpr std::string_view kWords = "test test test test test test test test test test test junk";
constexpr std::string_view kFirst = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
constexpr std::string_view kFirstKey = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";

} // namespace

class TestRecoveryWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWordAt_countsFromOne()
    {
        const Secret words = secretOf("abandon ability able");
        QVERIFY(wallet::isWordAt(words, 1, secretOf("abandon")));
        QVERIFY(wallet::isWordAt(words, 3, secretOf("able")));
        QVERIFY(!wallet::isWordAt(words, 2, secretOf("abandon")));
        QVERIFY(!wallet::isWordAt(words, 0, secretOf("abandon")));
        QVERIFY(!wallet::isWordAt(words, 4, secretOf("")));
    }

    void isWordAt_forgivesCaseAndSpaces()
    {
        const Secret words = secretOf("abandon ability able");
        QVERIFY(wallet::isWordAt(words, 2, secretOf("  Ability ")));
        QVERIFY(!wallet::isWordAt(words, 2, secretOf("abilit")));
        QVERIFY(!wallet::isWordAt(words, 2, secretOf("abilityy")));
        QVERIFY(!wallet::isWordAt(words, 2, secretOf("ability able")));
        QVERIFY(!wallet::isWordAt(words, 2, secretOf("")));
        QVERIFY(!wallet::isWordAt(words, 2, secretOf(std::string(1000, 'a'))));
    }

    void firstAddress_isWhatOtherWalletsShow()
    {
        QCOMPARE(wallet::firstAddress(secretOf(kWords), Secret())->toString(), std::string(kFirst));
        const auto other = wallet::firstAddress(secretOf(kWords), secretOf("passphrase"));
        QVERIFY(other);
        QVERIFY(other->toString() != kFirst);
        QCOMPARE(wallet::firstAddress(secretOf("test test"), Secret()).error().code, ErrorCode::InvalidInput);
    }

    void firstAddressOfShares_isWhatOtherWalletsShow()
    {
        std::vector<Secret> shares; // case 4 of SLIP-39's vectors, and what ethers derives of its extended key
        shares.push_back(secretOf("shadow pistol academic always adequate wildlife fancy gross oasis cylinder mustang "
                                  "wrist rescue view short owner flip making coding armed"));
        QCOMPARE(wallet::firstAddressOfShares(shares, secretOf("TREZOR")).error().code, ErrorCode::InvalidInput);
        shares.push_back(
            secretOf("shadow pistol academic acid actress prayer class unknown daughter sweater depict flip "
                     "twice unkind craft early superior advocate guest smoking"));
        QCOMPARE(wallet::firstAddressOfShares(shares, secretOf("TREZOR"))->toString(),
                 std::string("0x25b3C9CEE49c59d8864d97c4E58Db2906466c3Cf"));
        QVERIFY(wallet::firstAddressOfShares(shares, Secret())->toString() !=
                "0x25b3C9CEE49c59d8864d97c4E58Db2906466c3Cf");
    }

    void languageFrom_namesTheTen()
    {
        QVERIFY(!wallet::languageFrom("")->has_value());
        QVERIFY(**wallet::languageFrom("chinese_traditional") == keys::Language::ChineseTraditional);
        const auto none = wallet::languageFrom("klingon");
        QCOMPARE(none.error().code, ErrorCode::InvalidInput);
        QVERIFY(none.error().detail.find("english, japanese") != std::string::npos);
    }

    void checkWords_ofTheNamedLanguage()
    {
        // BIP-39's test vector of 16 zero bytes, in Spanish: eleven times its first word, and the fourth
        const Secret spanish = secretOf("ábaco ábaco ábaco ábaco ábaco ábaco ábaco ábaco ábaco ábaco ábaco abierto");
        for (const std::string_view language : {"", "spanish"})
            QVERIFY(wallet::checkWords(spanish, language));
        QCOMPARE(wallet::checkWords(spanish, "english").error().code, ErrorCode::InvalidInput);
        QCOMPARE(wallet::checkWords(spanish, "klingon").error().code, ErrorCode::InvalidInput);
        QCOMPARE(wallet::checkWords(secretOf(kWords), "spanish").error().code, ErrorCode::InvalidInput);
        QVERIFY(wallet::checkWords(secretOf(kWords), "english"));
    }

    void writeShares_aLineEachForTheirOwnerAlone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("shares");
        wallet::ShareGroups groups(2);
        groups[0].push_back(secretOf("one two"));
        groups[0].push_back(secretOf("three four"));
        groups[1].push_back(secretOf("five six"));
        QVERIFY(wallet::writeShares(file.toStdString(), groups));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("one two\nthree four\n\nfive six\n"));
        QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(wallet::writeShares(file.toStdString(), groups).error().code, ErrorCode::AlreadyExists);
    }

    void addressOfKey_takesHexWithAndWithoutPrefix()
    {
        QCOMPARE(wallet::addressOfKey(secretOf(kFirstKey))->toString(), std::string(kFirst));
        QCOMPARE(wallet::addressOfKey(secretOf("  0x" + std::string(kFirstKey) + " "))->toString(),
                 std::string(kFirst));
        for (const std::string &wrong : {std::string(), std::string("   "), std::string("0x12"), std::string(64, '0'),
                                         std::string(64, 'f'), std::string(64, 'g')})
            QCOMPARE(wallet::addressOfKey(secretOf(wrong)).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestRecoveryWords)
#include "tst_recovery_words.moc"
