// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bytewords.h"
#include "devices/uniform_resource.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace sheaf::devices;

namespace {

QJsonObject vectors()
{
    QFile file(QStringLiteral(SHEAF_VECTORS_DIR "/uniform_resources.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

UniformResource resourceOf(const QJsonValue &vector)
{
    return {"bytes", *parseHex(vector[u"cbor"].toString().toStdString())};
}

std::string upper(std::string text)
{
    for (char &c : text)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

} // namespace

class TestUniformResource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytewords_ofTheStandard();
    void bytewords_refuseWhatIsNone();
    void single_ofTheStandard();
    void parts_ofTheStandard();
    void decoder_takesPartsOfEitherCase();
    void decoder_refusesPartsOfAnotherResource();
    void refuses_whatIsNone();
};

void TestUniformResource::bytewords_ofTheStandard()
{
    // BCR-2020-012's example.
    const Bytes data = *parseHex("00010280ff");
    QCOMPARE(bytewords::encode(data), std::string("aeadaolazmjendeoti"));
    QCOMPARE(*bytewords::decode("aeadaolazmjendeoti"), data);
    QCOMPARE(*bytewords::decode("AEadaolazmjendeoTI"), data);
    QCOMPARE(*bytewords::decode(bytewords::encode({})), Bytes());
    Bytes all;
    for (unsigned byte = 0; byte < 256; ++byte)
        all.push_back(static_cast<std::uint8_t>(byte));
    QCOMPARE(*bytewords::decode(bytewords::encode(all)), all);
}

void TestUniformResource::bytewords_refuseWhatIsNone()
{
    const std::string good = "aeadaolazmjendeoti";
    for (std::size_t i = 0; i < good.size(); ++i)
        for (const char c : {'a', 'z', '1', '\0', '\x80', '-'}) {
            std::string changed = good;
            changed[i] = c;
            QVERIFY(changed == good || !bytewords::decode(changed));
        }
    for (std::size_t size = 0; size < good.size(); ++size)
        QVERIFY(!bytewords::decode(std::string_view(good).substr(0, size)));
}

void TestUniformResource::single_ofTheStandard()
{
    const QJsonValue vector = vectors()[u"single"];
    const std::string text = vector[u"text"].toString().toStdString();
    // As BCR-2020-005 prints it.
    QVERIFY(text.starts_with("ur:bytes/hdeymejtswhhylkepmykhhtsytsnoyoyaxaedsuttydmmhhpktpmsrjtgwdpfnsboxgwlbaawz"));
    QCOMPARE(resourceOf(vector).toText(), text);
    QCOMPARE(*UniformResource::parse(upper(text)), resourceOf(vector));
    const auto encoder = UrEncoder::make(resourceOf(vector));
    QCOMPARE(encoder->count(), 1U);
    QCOMPARE(encoder->part(7), text);
}

void TestUniformResource::parts_ofTheStandard()
{
    const QJsonValue vector = vectors()[u"multi"];
    const auto encoder = UrEncoder::make(resourceOf(vector), static_cast<std::size_t>(vector[u"maxFragment"].toInt()));
    const QJsonArray parts = vector[u"parts"].toArray();
    QCOMPARE(parts.size(), 20);
    QCOMPARE(encoder->count(), 9U);
    UrDecoder decoder;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const std::string text = parts[i].toString().toStdString();
        QCOMPARE(encoder->part(static_cast<std::uint32_t>(i + 1)), text);
        if (i > 2 && !decoder.isComplete()) // the first three were missed
            QVERIFY(decoder.receive(text));
    }
    QVERIFY(decoder.isComplete());
    QCOMPARE(decoder.resource(), resourceOf(vector));
}

void TestUniformResource::decoder_takesPartsOfEitherCase()
{
    const UniformResource resource{"eth-sign-request", Bytes(500, 0xA5)};
    const auto encoder = UrEncoder::make(resource, 100);
    UrDecoder decoder;
    QCOMPARE(decoder.progress(), 0.0);
    for (std::uint32_t sequence = 5; sequence >= 1; --sequence) {
        QVERIFY(!decoder.isComplete());
        QVERIFY(decoder.receive(upper(encoder->part(sequence))));
        QCOMPARE(decoder.progress(), (6 - sequence) / 5.0);
    }
    QCOMPARE(decoder.resource(), resource);
    QCOMPARE(*decoder.receive(encoder->part(9)), false);
}

void TestUniformResource::decoder_refusesPartsOfAnotherResource()
{
    const auto encoder = UrEncoder::make({"eth-signature", Bytes(300, 1)}, 100);
    const auto otherType = UrEncoder::make({"eth-sign-request", Bytes(300, 1)}, 100);
    const std::string whole = UniformResource{"eth-signature", {1}}.toText();
    UrDecoder decoder;
    QVERIFY(decoder.receive(encoder->part(1)));
    QCOMPARE(decoder.receive(otherType->part(2)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(decoder.receive(whole).error().code, ErrorCode::InvalidInput);
    QVERIFY(decoder.receive(encoder->part(2)) && decoder.receive(encoder->part(3)));
    QVERIFY(decoder.isComplete());

    UrDecoder single;
    QVERIFY(single.receive(whole));
    QCOMPARE(*single.receive(whole), false);
    QVERIFY(!single.receive(encoder->part(1)));
    QVERIFY(!single.receive(UniformResource{"eth-signature", {2}}.toText()));
    QCOMPARE(single.resource().cbor, Bytes{1});
}

void TestUniformResource::refuses_whatIsNone()
{
    const std::string part = UrEncoder::make({"bytes", Bytes(300, 1)}, 100)->part(2);
    const std::string body = part.substr(part.rfind('/') + 1);
    for (const std::string &text : {std::string(),
                                    std::string("ur:"),
                                    std::string("ur:bytes"),
                                    std::string("ur:bytes/"),
                                    std::string("http://x"),
                                    "ur:by_tes/2-3/" + body,
                                    "ur:/2-3/" + body,
                                    "ur:bytes//" + body,
                                    "ur:bytes/2/" + body,
                                    "ur:bytes/3-3/" + body,
                                    "ur:bytes/2-4/" + body,
                                    "ur:bytes/02-3/" + body,
                                    "ur:bytes/2-/" + body,
                                    "ur:bytes/-3/" + body,
                                    "ur:bytes/4294967298-3/" + body,
                                    "ur:bytes/2-3/x/" + body,
                                    "ur:bytes/2-3/" + body + "ae",
                                    part + " ",
                                    "ur:" + std::string(65, 'a') + "/2-3/" + body,
                                    std::string(3'000'000, 'a')})
        QVERIFY2(!UrDecoder().receive(text), text.substr(0, 60).c_str());
    QVERIFY(!UniformResource::parse(part));
    QVERIFY(!UrEncoder::make({"Bytes", {1}}));
    QVERIFY(!UrEncoder::make({"bytes", {}}));
}

QTEST_APPLESS_MAIN(TestUniformResource)
#include "tst_uniform_resource.moc"
