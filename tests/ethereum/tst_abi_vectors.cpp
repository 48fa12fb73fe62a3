// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/abi.h"
#include "ethereum/npm_vectors.h"

#include <QJsonObject>

using namespace sheaf;
using namespace sheaf::ethereum;
using abi::Type;
using abi::Value;
using abi::Values;

namespace {

Uint256 integerOf(const QString &text)
{
    if (text.startsWith(u'-'))
        return Uint256::parse(text.mid(1).toStdString())->twosComplement();
    return *Uint256::parseAny(text.toStdString());
}

/// The files write a scalar as {"type": ..., "value": ...}, an array bare, and a tuple either way.
Value valueOf(const Type &type, const QJsonValue &json)
{
    const QJsonValue inner = json.isObject() ? json[u"value"] : json;
    switch (type.kind()) {
    case Type::Kind::Uint:
    case Type::Kind::Int:
        return Value(integerOf(inner.toString()));
    case Type::Kind::Address:
        return Value(*Address::parse(inner.toString().toStdString()));
    case Type::Kind::Bool:
        return Value(inner.toBool());
    case Type::Kind::FixedBytes:
    case Type::Kind::Bytes:
        return Value(*parseHex(inner.toString().toStdString()));
    case Type::Kind::String:
        return Value(inner.toString().toStdString());
    case Type::Kind::Array:
    case Type::Kind::FixedArray:
    case Type::Kind::Tuple:
        break;
    }
    Values values;
    const QJsonArray children = inner.toArray();
    for (qsizetype i = 0; i < children.size(); ++i) {
        const bool isTuple = type.kind() == Type::Kind::Tuple;
        values.push_back(valueOf(type.components()[isTuple ? static_cast<std::size_t>(i) : 0], children[i]));
    }
    return Value(values);
}

QJsonArray arrayIn(const QJsonValue &text) { return QJsonDocument::fromJson(text.toString().toUtf8()).array(); }

} // namespace

class TestAbiVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codec_ofEveryVector_data();
    void codec_ofEveryVector();
    void signatures_ofEveryVector();
};

void TestAbiVectors::codec_ofEveryVector_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("before structs") << QStringLiteral("contract-interface");
    QTest::newRow("with structs") << QStringLiteral("contract-interface-abi2");
}

void TestAbiVectors::codec_ofEveryVector()
{
    // What Solidity's own compiler and the EVM answered. Bytecode and sources in the files are not needed.
    QFETCH(QString, file);
    const QJsonArray cases = npmVectors(file);
    qsizetype ran = 0;
    for (const QJsonValue &one : cases) {
        const QByteArray name = one[u"name"].toString().toUtf8();
        std::vector<Type> types;
        for (const QJsonValue &text : arrayIn(one[u"types"])) {
            const auto type = Type::parse(text.toString().toStdString());
            QVERIFY2(type, name);
            types.push_back(*type);
        }
        // Where the source gave a negative number to an unsigned type, the normalised one is what the EVM holds.
        const QJsonValue normalized = one[u"normalizedValues"];
        const QJsonArray json = arrayIn(normalized.isUndefined() ? one[u"values"] : normalized);
        QCOMPARE(static_cast<std::size_t>(json.size()), types.size());
        Values values;
        for (qsizetype i = 0; i < json.size(); ++i)
            values.push_back(valueOf(types[static_cast<std::size_t>(i)], json[i]));
        const Bytes expected = *parseHex(one[u"result"].toString().toStdString());
        const auto encoded = abi::encode(types, values);
        QVERIFY2(encoded, name);
        QVERIFY2(*encoded == expected, name);
        const auto decoded = abi::decode(types, expected);
        QVERIFY2(decoded, name);
        QVERIFY2(*decoded == values, name);
        ++ran;
    }
    finishVectors(file, ran, cases.size());
}

void TestAbiVectors::signatures_ofEveryVector()
{
    const QJsonArray cases = npmVectors(QStringLiteral("contract-signatures"));
    qsizetype ran = 0;
    for (const QJsonValue &one : cases) {
        const std::string signature = one[u"signature"].toString().toStdString();
        const auto function = abi::Function::parse(signature);
        QVERIFY2(function, signature.c_str());
        QCOMPARE(function->signature(), signature);
        QCOMPARE(function->selector().toString(), one[u"sigHash"].toString().toStdString());
        ++ran;
    }
    finishVectors(QStringLiteral("contract-signatures"), ran, cases.size());
}

QTEST_APPLESS_MAIN(TestAbiVectors)
#include "tst_abi_vectors.moc"
