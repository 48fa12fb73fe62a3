// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "keys/hd_key.h"
#include "keys/slip39.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace sheaf::keys::test;
namespace slip39 = sheaf::keys::slip39;

namespace {

const slip39::Scheme kTwoOfThree{1, {{2, 3}}, true, 0};

Secret theSecret() { return hexSecret("bb54aac4b89dc868ba37d9cc21b2cece"); }

std::vector<Secret> copies(const std::vector<Secret> &shares, std::initializer_list<std::size_t> which)
{
    std::vector<Secret> out;
    for (const std::size_t one : which)
        out.push_back(shares[one].clone());
    return out;
}

} // namespace

class TestSlip39 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void split_anyEnoughSharesAreTheSecret_data();
    void split_anyEnoughSharesAreTheSecret();
    void split_groups();
    void split_refuses_data();
    void split_refuses();
    void combine_takesTooManyAndTheSameTwice();
    void combine_anotherPassphraseIsAnotherSecret();
    void combine_refusesMixedShares();
    void combine_namesTheShareAndNoWord();
    void combine_findsAnyChangedWord();
    void examineShare_agreesWithCombine();
    void examineShare_saysWhatIsWrong_data();
    void examineShare_saysWhatIsWrong();
    void completions_areOfTheList();
    void progress_countsGroupsAndShares();
    void progress_refusesWhatDoesNotBelong();
};

void TestSlip39::vectors_data()
{
    QTest::addColumn<QJsonArray>("shares");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("xprv");
    QFile file(QStringLiteral(SHEAF_VECTORS_DIR "/slip39.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("vectors")].toArray();
    QCOMPARE(vectors.size(), 45);
    for (const QJsonValue &vector : vectors)
        QTest::newRow(qPrintable(vector[0].toString()))
            << vector[1].toArray() << vector[2].toString() << vector[3].toString();
}

void TestSlip39::vectors()
{
    QFETCH(const QJsonArray, shares);
    QFETCH(const QString, secret);
    QFETCH(const QString, xprv);
    std::vector<Secret> words;
    for (const QJsonValue &share : shares)
        words.push_back(secretOf(share.toString().toStdString()));
    const auto combined = slip39::combine(words, secretOf("TREZOR"));
    if (secret.isEmpty()) {
        QVERIFY(!combined);
        QCOMPARE(combined.error().code, ErrorCode::InvalidInput);
        return;
    }
    QVERIFY2(combined, combined ? "" : combined.error().detail.c_str());
    QCOMPARE(QString::fromStdString(toHex(combined->view())), secret);
    QCOMPARE(std::string(keys::HdKey::fromSeed(*combined)->serialize().text()), xprv.toStdString());
}

void TestSlip39::split_anyEnoughSharesAreTheSecret_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isExtendable");
    for (const int size : {16, 18, 20, 32, 64}) {
        QTest::addRow("%d bytes, extendable", size) << size << true;
        QTest::addRow("%d bytes", size) << size << false;
    }
}

void TestSlip39::split_anyEnoughSharesAreTheSecret()
{
    QFETCH(const int, size);
    QFETCH(const bool, isExtendable);
    CountingEntropy entropy;
    Secret secret(static_cast<std::size_t>(size));
    entropy.fill(secret.writable());
    const auto made = slip39::split(secret, secretOf("p"), {1, {{3, 5}}, isExtendable, 0}, entropy);
    QCOMPARE(made->size(), std::size_t{1});
    const std::vector<Secret> &shares = made->front();
    QCOMPARE(shares.size(), std::size_t{5});
    for (std::size_t a = 0; a < 5; ++a) {
        for (std::size_t b = a + 1; b < 5; ++b) {
            QVERIFY(!slip39::combine(copies(shares, {b, a}), secretOf("p")));
            for (std::size_t c = b + 1; c < 5; ++c)
                QVERIFY(slip39::combine(copies(shares, {c, a, b}), secretOf("p")).value() == secret);
        }
    }
}

void TestSlip39::split_groups()
{
    CountingEntropy entropy;
    const auto made = slip39::split(theSecret(), Secret(), {2, {{1, 1}, {2, 3}, {16, 16}}, true, 0}, entropy);
    QCOMPARE(made->size(), std::size_t{3});
    std::vector<Secret> shares = copies((*made)[1], {2, 0});
    QVERIFY(!slip39::combine(shares, Secret())); // one group of the two
    shares.push_back((*made)[2][7].clone());
    const auto missing = slip39::combine(shares, Secret());
    QVERIFY(missing.error().detail.find("group 3 there are 1 of 16") != std::string::npos);
    shares.push_back((*made)[0][0].clone());
    QVERIFY(slip39::combine(shares, Secret()).value() == theSecret());
    std::vector<Secret> largest;
    for (const Secret &share : (*made)[2])
        largest.push_back(share.clone());
    largest.push_back((*made)[0][0].clone());
    QVERIFY(slip39::combine(largest, Secret()).value() == theSecret());
}

void TestSlip39::split_refuses_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QList<int>>("numbers"); // group threshold, exponent, then pairs
    QTest::newRow("short") << 14 << QByteArray() << QList<int>{1, 0, 1, 1};
    QTest::newRow("odd") << 17 << QByteArray() << QList<int>{1, 0, 1, 1};
    QTest::newRow("long") << 66 << QByteArray() << QList<int>{1, 0, 1, 1};
    QTest::newRow("passphrase") << 16 << QByteArray("\xC3\xA9") << QList<int>{1, 0, 1, 1};
    QTest::newRow("no groups") << 16 << QByteArray() << QList<int>{1, 0};
    QTest::newRow("17 groups") << 16 << QByteArray() << QList<int>({1, 0}) + QList<int>(34, 1);
    QTest::newRow("no threshold") << 16 << QByteArray() << QList<int>{0, 0, 1, 1};
    QTest::newRow("more than groups") << 16 << QByteArray() << QList<int>{2, 0, 1, 1};
    QTest::newRow("exponent") << 16 << QByteArray() << QList<int>{1, 16, 1, 1};
    QTest::newRow("more than shares") << 16 << QByteArray() << QList<int>{1, 0, 3, 2};
    QTest::newRow("17 shares") << 16 << QByteArray() << QList<int>{1, 0, 2, 17};
    QTest::newRow("copies") << 16 << QByteArray() << QList<int>{1, 0, 1, 2};
    QTest::newRow("none of none") << 16 << QByteArray() << QList<int>{1, 0, 0, 0};
}

void TestSlip39::split_refuses()
{
    QFETCH(const int, size);
    QFETCH(const QByteArray, passphrase);
    QFETCH(const QList<int>, numbers);
    slip39::Scheme scheme{static_cast<unsigned>(numbers[0]), {}, true, static_cast<unsigned>(numbers[1])};
    for (qsizetype i = 2; i < numbers.size(); i += 2)
        scheme.groups.push_back({static_cast<unsigned>(numbers[i]), static_cast<unsigned>(numbers[i + 1])});
    CountingEntropy entropy;
    const auto made =
        slip39::split(Secret(static_cast<std::size_t>(size)), secretOf(passphrase.toStdString()), scheme, entropy);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidInput);
}

void TestSlip39::combine_takesTooManyAndTheSameTwice()
{
    CountingEntropy entropy;
    const auto made = slip39::split(theSecret(), Secret(), kTwoOfThree, entropy);
    QVERIFY(slip39::combine(copies(made->front(), {0, 1, 2}), Secret()).value() == theSecret());
    QVERIFY(slip39::combine(copies(made->front(), {2, 2, 1}), Secret()).value() == theSecret());
    QVERIFY(!slip39::combine(copies(made->front(), {2, 2}), Secret()));
    std::string shouted = "\n " + std::string(made->front()[0].text());
    std::transform(shouted.begin(), shouted.end(), shouted.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    std::vector<Secret> shares = copies(made->front(), {1});
    shares.push_back(secretOf(shouted));
    QVERIFY(slip39::combine(shares, Secret()).value() == theSecret());
}

void TestSlip39::combine_anotherPassphraseIsAnotherSecret()
{
    CountingEntropy entropy;
    const auto made = slip39::split(theSecret(), secretOf("one"), kTwoOfThree, entropy);
    QVERIFY(slip39::combine(copies(made->front(), {0, 1}), secretOf("one")).value() == theSecret());
    const auto other = slip39::combine(copies(made->front(), {0, 1}), secretOf("two"));
    QVERIFY(other && other.value() != theSecret());
    QVERIFY(!slip39::combine(copies(made->front(), {0, 1}), secretOf("\x7F")));
}

void TestSlip39::combine_refusesMixedShares()
{
    CountingEntropy entropy;
    const auto one = slip39::split(theSecret(), Secret(), kTwoOfThree, entropy);
    const auto another = slip39::split(theSecret(), Secret(), kTwoOfThree, entropy);
    std::vector<Secret> shares = copies(one->front(), {0});
    shares.push_back(another->front()[1].clone());
    const auto combined = slip39::combine(shares, Secret());
    QCOMPARE(combined.error().code, ErrorCode::InvalidInput);
    QVERIFY(combined.error().detail.starts_with("share 2: "));
    QVERIFY(!slip39::combine({}, Secret()));
}

void TestSlip39::combine_namesTheShareAndNoWord()
{
    CountingEntropy entropy;
    const auto made = slip39::split(theSecret(), Secret(), kTwoOfThree, entropy);
    std::vector<Secret> shares = copies(made->front(), {0});
    std::string text(made->front()[1].text());
    shares.push_back(secretOf(text.replace(0, text.find(' '), "zzzz")));
    const auto combined = slip39::combine(shares, Secret());
    QCOMPARE(combined.error().detail, std::string("share 2: word 1 is not on SLIP-39's list"));
}

void TestSlip39::combine_findsAnyChangedWord()
{
    CountingEntropy entropy;
    const auto made = slip39::split(theSecret(), Secret(), {1, {{1, 1}}, false, 0}, entropy);
    const QStringList words = QString::fromStdString(std::string(made->front()[0].text())).split(QLatin1Char(' '));
    QCOMPARE(words.size(), 20);
    for (qsizetype at = 0; at < words.size(); ++at) {
        QStringList changed = words;
        changed[at] = changed[at] == QLatin1String("zero") ? QStringLiteral("acid") : QStringLiteral("zero");
        std::vector<Secret> shares;
        shares.push_back(secretOf(changed.join(QLatin1Char(' ')).toStdString()));
        QCOMPARE(slip39::combine(shares, Secret()).error().code, ErrorCode::InvalidInput);
    }
}

/// Each share of the standard's vectors by itself: what is read is no flaw, and what is not is one.
void TestSlip39::examineShare_agreesWithCombine()
{
    QFile file(QStringLiteral(SHEAF_VECTORS_DIR "/slip39.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("vectors")].toArray();
    int flawed = 0;
    for (const QJsonValue &vector : vectors) {
        for (const QJsonValue &share : vector[1].toArray()) {
            const Secret words = secretOf(share.toString().toStdString());
            const auto flaw = slip39::examineShare(words);
            QVERIFY2(flaw.has_value() != slip39::placeOf(words).has_value(), qPrintable(vector[0].toString()));
            flawed += flaw ? 1 : 0;
        }
    }
    QVERIFY(flawed >= 4); // invalid checksums and paddings of 128 and 256 bits are among them
}

void TestSlip39::examineShare_saysWhatIsWrong_data()
{
    using Kind = slip39::ShareFlaw::Kind;
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("nearest");
    const QByteArray start =
        "duckling enlarge academic academic agency result length solution fridge kidney coal piece "
        "deal husband erode duke ajar critical decision "; // case 1 of the vectors, without its end
    QTest::newRow("nothing") << QByteArray() << int(Kind::WordCount) << 0 << QByteArray();
    QTest::newRow("19 words") << start << int(Kind::WordCount) << 19 << QByteArray();
    QTest::newRow("60 words") << QByteArray("acid ").repeated(60) << int(Kind::WordCount) << 60 << QByteArray();
    QTest::newRow("another last word") << start + "acid" << int(Kind::Checksum) << 20 << QByteArray();
    QTest::newRow("one more") << start + "keyboard acid" << int(Kind::Checksum) << 21 << QByteArray();
    QTest::newRow("no word") << start + "keybaord" << int(Kind::UnknownWord) << 20 << QByteArray("keyboard");
    QTest::newRow("of BIP-39's list") << QByteArray("duckling abandon") << int(Kind::UnknownWord) << 2 << QByteArray();
    QTest::newRow("padding") // case 3 of the vectors, "invalid padding"
        << QByteArray("duckling enlarge academic academic email result length solution fridge kidney coal piece deal "
                      "husband erode duke ajar music cargo fitness")
        << int(Kind::Content) << 20 << QByteArray();
}

void TestSlip39::examineShare_saysWhatIsWrong()
{
    QFETCH(const QByteArray, words);
    QFETCH(const int, kind);
    QFETCH(const int, position);
    QFETCH(const QByteArray, nearest);
    const auto flaw = slip39::examineShare(secretOf(words.toStdString()));
    QVERIFY(flaw);
    QCOMPARE(int(flaw->kind), kind);
    QCOMPARE(int(flaw->position), position);
    if (!nearest.isEmpty())
        QCOMPARE(std::string(flaw->nearest.front()), nearest.toStdString());
}

void TestSlip39::completions_areOfTheList()
{
    QCOMPARE(slip39::completions("").size(), std::size_t{1024});
    QCOMPARE(std::string(slip39::completions("").front()), std::string("academic"));
    QCOMPARE(std::string(slip39::completions("").back()), std::string("zero"));
    QCOMPARE(slip39::completions("shad").size(), std::size_t{1});
    QVERIFY(slip39::completions("abandon").empty());
    QVERIFY(slip39::isWord("academic") && slip39::isWord("zero"));
    QVERIFY(!slip39::isWord("abandon") && !slip39::isWord("") && !slip39::isWord("Zero"));
}

void TestSlip39::progress_countsGroupsAndShares()
{
    CountingEntropy entropy;
    const auto made = slip39::split(theSecret(), Secret(), {2, {{1, 1}, {2, 3}, {2, 2}}, true, 0}, entropy);
    std::vector<Secret> shares = copies((*made)[1], {2});
    const auto one = slip39::progressOf(shares);
    QCOMPARE(one->groupThreshold, 2U);
    QCOMPARE(one->groupCount, 3U);
    QCOMPARE(one->groups.size(), std::size_t{1});
    QCOMPARE(one->groups[0].group, 2U);
    QCOMPARE(one->groups[0].there, 1U);
    QCOMPARE(one->groups[0].threshold, 2U);
    QVERIFY(!one->isEnough() && one->completeGroups() == 0);
    shares.push_back((*made)[1][2].clone()); // the same once more
    QVERIFY(!slip39::progressOf(shares)->groups[0].isComplete());
    shares.push_back((*made)[1][0].clone());
    shares.push_back((*made)[2][0].clone());
    const auto some = slip39::progressOf(shares);
    QCOMPARE(some->completeGroups(), 1U);
    QVERIFY(!some->isEnough());
    shares.push_back((*made)[0][0].clone());
    QVERIFY(slip39::progressOf(shares)->isEnough());
    QVERIFY(slip39::combine(shares, Secret()).value() == theSecret());
    const auto place = slip39::placeOf((*made)[1][2]);
    QCOMPARE(place->group, 2U);
    QCOMPARE(place->member, 3U);
    QCOMPARE(place->words, std::size_t{20});
}

void TestSlip39::progress_refusesWhatDoesNotBelong()
{
    CountingEntropy entropy;
    const auto one = slip39::split(theSecret(), Secret(), kTwoOfThree, entropy);
    const auto another = slip39::split(theSecret(), Secret(), kTwoOfThree, entropy);
    std::vector<Secret> shares = copies(one->front(), {0});
    shares.push_back(another->front()[1].clone());
    QCOMPARE(slip39::progressOf(shares).error().code, ErrorCode::InvalidInput);
    QCOMPARE(slip39::progressOf({}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(slip39::placeOf(secretOf("duckling")).error().code, ErrorCode::InvalidInput);
}

QTEST_APPLESS_MAIN(TestSlip39)
#include "tst_slip39.moc"
