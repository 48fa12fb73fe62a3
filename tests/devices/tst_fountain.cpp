// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/fountain.h"
#include "devices/fountain_random.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <random>

using namespace sheaf;
using namespace sheaf::devices::fountain;

namespace {

QJsonObject vectors()
{
    QFile file(QStringLiteral(SHEAF_VECTORS_DIR "/uniform_resources.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Bytes messageOf(std::size_t size)
{
    std::mt19937 random(7);
    Bytes out(size);
    std::generate(out.begin(), out.end(), [&random] { return static_cast<std::uint8_t>(random()); });
    return out;
}

Encoder encoderOf(std::size_t size, std::size_t maxFragment) { return *Encoder::make(messageOf(size), maxFragment); }

} // namespace

class TestFountain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void random_ofTheStandardsSeed();
    void degrees_ofEveryVector();
    void fragments_ofEveryVector();
    void decoder_needsThePlainPartsAlone();
    void decoder_takesMixedPartsInAnyOrder();
    void decoder_losesNothingToDuplicates();
    void decoder_keepsWhatItHasWhenAnotherMessageComesBetween();
    void decoder_beginsAnewAfterAContradiction();
    void decoder_refusesAWrongChecksum();
    void part_refusesNumbersThatDoNotFit();
    void encoder_refusesWhatNoDecoderTakes();
};

void TestFountain::random_ofTheStandardsSeed()
{
    Xoshiro256 random(asBytes("Wolf"));
    const QJsonArray expected = vectors()[u"random"].toArray();
    QCOMPARE(expected.size(), 100);
    for (const QJsonValue &value : expected)
        QCOMPARE(random.next() % 100, static_cast<std::uint64_t>(value.toInt()));
}

void TestFountain::degrees_ofEveryVector()
{
    const QJsonArray expected = vectors()[u"degrees"].toArray();
    QCOMPARE(expected.size(), 200);
    for (qsizetype i = 0; i < expected.size(); ++i) {
        Xoshiro256 random(asBytes("Wolf-" + std::to_string(i + 1)));
        QCOMPARE(chooseDegree(11, random), static_cast<std::size_t>(expected[i].toInt()));
    }
}

void TestFountain::fragments_ofEveryVector()
{
    const QJsonArray expected = vectors()[u"fragments"].toArray();
    QCOMPARE(expected.size(), 30);
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto chosen = chooseFragments(static_cast<std::uint32_t>(i + 1), 11, 0x01234567);
        QJsonArray got;
        for (const std::uint32_t index : chosen)
            got.append(static_cast<int>(index));
        QCOMPARE(got, expected[i].toArray());
    }
}

void TestFountain::decoder_needsThePlainPartsAlone()
{
    const Encoder encoder = encoderOf(1000, 100);
    QCOMPARE(encoder.count(), 10U);
    Decoder decoder;
    for (std::uint32_t sequence = 1; sequence <= 10; ++sequence) {
        QVERIFY(!decoder.isComplete());
        QCOMPARE(*decoder.receive(encoder.part(sequence)), true);
        QCOMPARE(decoder.received(), std::size_t{sequence});
    }
    QVERIFY(decoder.isComplete());
    QCOMPARE(decoder.message(), messageOf(1000));
    QCOMPARE(*decoder.receive(encoder.part(11)), false);
}

void TestFountain::decoder_takesMixedPartsInAnyOrder()
{
    // A camera that came late: none of the plain parts. 50 fragments and few parts more must do.
    const Encoder encoder = encoderOf(4999, 100);
    QCOMPARE(encoder.count(), 50U);
    std::vector<std::uint32_t> order;
    for (std::uint32_t sequence = 51; sequence <= 400; ++sequence)
        order.push_back(sequence);
    std::shuffle(order.begin(), order.end(), std::mt19937(11));
    Decoder decoder;
    std::size_t taken = 0;
    while (!decoder.isComplete() && taken < order.size())
        QVERIFY(decoder.receive(encoder.part(order[taken++])));
    QVERIFY(decoder.isComplete());
    QVERIFY2(taken < 100, std::to_string(taken).c_str());
    QCOMPARE(decoder.message(), messageOf(4999));
}

void TestFountain::decoder_losesNothingToDuplicates()
{
    const Encoder encoder = encoderOf(300, 100);
    Decoder decoder;
    for (const std::uint32_t sequence : {2U, 2U, 2U, 1U, 2U, 1U})
        QVERIFY(decoder.receive(encoder.part(sequence)));
    QCOMPARE(decoder.received(), std::size_t{2});
    QCOMPARE(*decoder.receive(encoder.part(1)), false);
    QCOMPARE(*decoder.receive(encoder.part(3)), true);
    QCOMPARE(decoder.message(), messageOf(300));
}

void TestFountain::decoder_keepsWhatItHasWhenAnotherMessageComesBetween()
{
    const Encoder encoder = encoderOf(300, 100);
    const Encoder other = encoderOf(299, 100);
    Decoder decoder;
    QVERIFY(decoder.receive(encoder.part(1)));
    QCOMPARE(decoder.receive(other.part(2)).error().code, ErrorCode::InvalidInput);
    QVERIFY(decoder.receive(encoder.part(2)));
    QCOMPARE(decoder.receive(other.part(3)).error().code, ErrorCode::InvalidInput);
    QVERIFY(decoder.receive(encoder.part(3)));
    QCOMPARE(decoder.message(), messageOf(300));
}

void TestFountain::decoder_beginsAnewAfterAContradiction()
{
    const Encoder encoder = encoderOf(300, 100);
    Decoder decoder;
    QVERIFY(decoder.receive(encoder.part(1)));
    Part forged = encoder.part(1);
    forged.data[5] ^= 1;
    QCOMPARE(decoder.receive(forged).error().code, ErrorCode::Corrupt);
    QCOMPARE(decoder.count(), 0U);
    for (const std::uint32_t sequence : {1U, 2U, 3U})
        QVERIFY(decoder.receive(encoder.part(sequence)));
    QCOMPARE(decoder.message(), messageOf(300));
}

void TestFountain::decoder_refusesAWrongChecksum()
{
    const Encoder encoder = encoderOf(300, 100);
    Decoder decoder;
    Part forged = encoder.part(1);
    forged.data[5] ^= 1;
    QVERIFY(decoder.receive(forged));
    QVERIFY(decoder.receive(encoder.part(2)));
    QCOMPARE(decoder.receive(encoder.part(3)).error().code, ErrorCode::Corrupt);
    QVERIFY(!decoder.isComplete() && decoder.count() == 0);
}

void TestFountain::part_refusesNumbersThatDoNotFit()
{
    const Part good = encoderOf(300, 100).part(2);
    QCOMPARE(*Part::parse(good.serialize()), good);
    const std::function<void(Part &)> changes[] = {[](Part &part) { part.sequence = 0; },
                                                   [](Part &part) { part.count = 0; },
                                                   [](Part &part) { part.count = 2; },
                                                   [](Part &part) { part.count = 4; },
                                                   [](Part &part) { part.count = kMaxFragments + 1; },
                                                   [](Part &part) { part.messageLength = 0; },
                                                   [](Part &part) { part.messageLength = 200; },
                                                   [](Part &part) { part.messageLength = 301; },
                                                   [](Part &part) { part.data.clear(); },
                                                   [](Part &part) { part.count = 0xFFFFFFFF; }};
    for (const auto &change : changes) {
        Part part = good;
        change(part);
        QVERIFY(!Part::parse(part.serialize()));
    }
    Bytes trailing = good.serialize();
    trailing.push_back(0);
    QVERIFY(!Part::parse(trailing));
    QVERIFY(!Part::parse(Bytes{0x80}));
    QVERIFY(!Part::parse({}));
}

void TestFountain::encoder_refusesWhatNoDecoderTakes()
{
    QVERIFY(!Encoder::make({}, 100));
    QVERIFY(!Encoder::make(Bytes(kMaxMessage + 1), 1000));
    QVERIFY(!Encoder::make(Bytes(100), 9));
    QVERIFY(!Encoder::make(Bytes(kMaxMessage), 100));
    QCOMPARE(Encoder::make(Bytes(kMaxMessage), 128)->count(), kMaxFragments);
    QVERIFY(Part::parse(Encoder::make(Bytes(kMaxMessage), 128)->part(5000).serialize()));
}

QTEST_APPLESS_MAIN(TestFountain)
#include "tst_fountain.moc"
