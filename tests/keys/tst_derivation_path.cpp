// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/derivation_path.h"

#include <QTest>

using namespace sheaf;
using keys::DerivationPath;

class TestDerivationPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_readsSteps();
    void parse_refuses_data();
    void parse_refuses();
    void parse_limitsTheDepth();
};

void TestDerivationPath::parse_readsSteps()
{
    constexpr std::uint32_t kH = DerivationPath::kHardened;
    const auto path = DerivationPath::parse("m/44'/60h/0H/0/5");
    QVERIFY(path);
    QCOMPARE(path->steps(), (std::vector<std::uint32_t>{44 | kH, 60 | kH, kH, 0, 5}));
    QCOMPARE(path->toString(), std::string("m/44'/60'/0'/0/5"));
    QCOMPARE(*path, DerivationPath::ethereumAccounts().child(5));
    QCOMPARE(DerivationPath::parse("m").value(), DerivationPath());
    QCOMPARE(DerivationPath().toString(), std::string("m"));
    QCOMPARE(DerivationPath::parse("m/2147483647'").value().steps().front(), 0xFFFFFFFFU);
}

void TestDerivationPath::parse_refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "m/", "m//0", "/0", "0/1", "M/0", "m/0/", "m/-1", "m/+1", "m/0x1", "m/1 ", " m/1",
                             "m/'", "m/1''", "m/2147483648", "m/4294967296", "m/99999999999999999999", "n/0", "m0"})
        QTest::newRow(text) << QByteArray(text);
}

void TestDerivationPath::parse_refuses()
{
    QFETCH(const QByteArray, text);
    const auto path = DerivationPath::parse(text.toStdString());
    QVERIFY(!path);
    QCOMPARE(path.error().code, ErrorCode::InvalidInput);
}

void TestDerivationPath::parse_limitsTheDepth()
{
    std::string text = "m";
    for (int i = 0; i < 255; ++i)
        text += "/0";
    QVERIFY(DerivationPath::parse(text));
    QVERIFY(!DerivationPath::parse(text + "/0"));
}

QTEST_APPLESS_MAIN(TestDerivationPath)
#include "tst_derivation_path.moc"
