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

QTEST_APPLESS_MAIN(TestSlip39)
#include "tst_slip39.moc"
