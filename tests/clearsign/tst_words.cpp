// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/fragment.h"
#include "clearsign/knowledge.h"
#include "clearsign/words.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::clearsign;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainText_showsWhatCantBeSeen();
    void plainText_cutsWhatIsLong();
    void dateWords_areUtc();
    void durationWords_areAsTheStandardWritesThem();
    void signedText_readsTwosComplement();
    void fragment_dropsNamesForTheSelector_data();
    void fragment_dropsNamesForTheSelector();
    void fragment_refusesWhatIsNone_data();
    void fragment_refusesWhatIsNone();
    void guesses_nameTheLineAtFault();
    void amountWords_countInTheTokensUnit();
    void wellKnownContracts_areThoseOfTheirProjects_data();
    void wellKnownContracts_areThoseOfTheirProjects();
};

void TestWords::plainText_showsWhatCantBeSeen()
{
    QCOMPARE(plainText("ab"), "ab");
    QCOMPARE(plainText("a\nb\x1b[2J"), "a\\u{a}b\\u{1b}[2J");
    QCOMPARE(plainText("evil\u202Etxt.\u200B"), "evil\\u{202e}txt.\\u{200b}");
    QCOMPARE(plainText("Grüße 漢字"), "Grüße 漢字");
    QCOMPARE(plainText("\xff\xfe"), "0xfffe"); // no text at all
}

void TestWords::plainText_cutsWhatIsLong() { QCOMPARE(plainText("abcdef", 3), "abc… (cut)"); }

void TestWords::dateWords_areUtc()
{
    QCOMPARE(dateWords(0).english(), "1970-01-01 00:00 UTC");
    QCOMPARE(dateWords(1709191632).english(), "2024-02-29 07:27 UTC"); // date -u -d @1709191632
    QCOMPARE(dateWords(Uint256::max()).english(), "for ever");
    QCOMPARE(dateWords(253402300799).english(), "9999-12-31 23:59 UTC");
    QCOMPARE(dateWords(253402300800).english(), "for ever");
}

/// ERC-7730: 8250 is 02:17:30.
void TestWords::durationWords_areAsTheStandardWritesThem()
{
    QCOMPARE(durationWords(8250).english(), "02:17:30");
    QCOMPARE(durationWords(Uint256::max()).english(), Uint256::max().toString() + " s");
    QCOMPARE(durationWords(86400 * 3 + 7200).english(), "3 d 02:00:00");
}

void TestWords::signedText_readsTwosComplement()
{
    QCOMPARE(signedText(Uint256(5).twosComplement()), "-5");
    QCOMPARE(signedText(5), "5");
}

void TestWords::fragment_dropsNamesForTheSelector_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<QString>("selector"); // as ethers 6 computes it
    const auto row = [](const char *name, const char *text, const char *signature, const char *selector) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(signature) << QString::fromUtf8(selector);
    };
    row("the standard's example", "transfer(address to,uint256 value)", "transfer(address,uint256)", "0xa9059cbb");
    row("spaces behind commas", "supply(address asset, uint256 amount, address onBehalfOf, uint16 referralCode)",
        "supply(address,uint256,address,uint16)", "0x617ba037");
    row("tuples", "aggregate3((address target,bool allowFailure,bytes callData)[] calls)",
        "aggregate3((address,bool,bytes)[])", "0x82ad56cb");
    row("no parameters", "Claim()", "Claim()", "0x3158952e");
    row("no names", "approve(address,uint256)", "approve(address,uint256)", "0x095ea7b3");
}

void TestWords::fragment_dropsNamesForTheSelector()
{
    QFETCH(QString, text);
    QFETCH(QString, signature);
    QFETCH(QString, selector);
    const auto fragment = Fragment::parse(text.toStdString());
    QVERIFY2(fragment, fragment ? "" : fragment.error().detail.c_str());
    QCOMPARE(fragment->function().signature(), signature.toStdString());
    QCOMPARE(fragment->function().selector().toString(), selector.toStdString());
}

void TestWords::fragment_refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "transfer", "transfer(", "transfer(address to", "transfer(address to) returns", "transfer(address to,)",
          "(address)", "transfer(nothing x)", "1f(address)", "f(address a b)"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("nested") << QStringLiteral("f") + QString(40, QLatin1Char('(')) + QString(40, QLatin1Char(')'));
    QTest::newRow("long") << QStringLiteral("f(") + QString(5000, QLatin1Char('a')) + QLatin1Char(')');
}

void TestWords::fragment_refusesWhatIsNone()
{
    QFETCH(QString, text);
    const auto fragment = Fragment::parse(text.toStdString());
    QVERIFY(!fragment);
    QCOMPARE(fragment.error().code, ErrorCode::InvalidInput);
}

void TestWords::guesses_nameTheLineAtFault()
{
    const auto read = guessesFrom("# seen\nmint(uint256 n)\n\nClaim()\r\n");
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t(2));
    const auto bad = guessesFrom("Claim()\nnothing\n");
    QVERIFY(!bad);
    QVERIFY(bad.error().detail.starts_with("line 2"));
}

void TestWords::amountWords_countInTheTokensUnit()
{
    const ethereum::ChainId chain(1);
    const auto token = *ethereum::Address::parse("0x1111111111111111111111111111111111111111");
    Knowledge known;
    QCOMPARE(known.amountWords(chain, token, 1500000).english(), "1500000 units of " + token.toString());
    known.tokens[{chain, token}] = {{chain, token}, "USDC", "USD Coin", 6};
    const Phrase amount = known.amountWords(chain, token, 1500000);
    QCOMPARE(amount.english(), "1.5 USDC");
    QVERIFY(amount.arguments() == (std::vector<PhraseArgument>{PhraseNumber{"1.5", "USDC"}})); // for the person's comma
    QVERIFY(!known.isUnlimited(chain, token, *Uint256::parse("999999999999999000000")));
    QVERIFY(known.isUnlimited(chain, token, *Uint256::parse("1000000000000000000000"))); // 10^15 whole ones
    QVERIFY(known.isUnlimited(ethereum::ChainId(2), token, *Uint256(2).toPower(128)));
    QVERIFY(!known.isUnlimited(ethereum::ChainId(2), token, *Uint256(2).toPower(127)));
    QCOMPARE(permit2().toString(), "0x000000000022D473030F116dDEE9F6B43aC78BA3");
}

// The addresses as the projects' own pages, wallets and explorers have them, with their checksums.
void TestWords::wellKnownContracts_areThoseOfTheirProjects_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isSpender");
    QTest::addColumn<bool>("batches");
    const auto row = [](const char *name, const char *address, bool isSpender, bool batches) {
        QTest::newRow(name) << QString::fromLatin1(address) << isSpender << batches;
    };
    row("Permit2", "0x000000000022D473030F116dDEE9F6B43aC78BA3", true, false);
    row("Multicall3", "0xcA11bde05977b3631167028862bE2a173976CA11", false, false);
    row("Seaport 1.5", "0x00000000000000ADc04C56Bf30aC9d3c0aAF14dC", false, false);
    row("Seaport 1.6", "0x0000000000000068F116a894984e2DB1123eB395", false, false);
    row("OpenSea's conduit", "0x1E0049783F008A0085193E00003D00cd54003c71", true, false);
    row("CoW settlement", "0x9008D19f58AAbD9eD0D60971565AA8510560ab41", false, false);
    row("CoW vault relayer", "0xC92E8bdf79f0507f65a392b0ab4667716BFE0110", true, false);
    row("Safe MultiSendCallOnly 1.3", "0x40A2aCCbd92BCA938b02010E17A5b8929b49130D", false, true);
    row("Safe MultiSendCallOnly 1.4.1", "0x9641d764fc13c8B624c04430C7356C1C7C8102e2", false, true);
}

void TestWords::wellKnownContracts_areThoseOfTheirProjects()
{
    QFETCH(QString, address);
    QFETCH(bool, isSpender);
    QFETCH(bool, batches);
    const auto contract = ethereum::Address::parse(address.toStdString());
    QVERIFY(contract.has_value());
    QCOMPARE(std::string(wellKnownName(*contract)), std::string(QTest::currentDataTag()));
    QCOMPARE(isWellKnownSpender(*contract), isSpender);
    QCOMPARE(isBatcher(*contract), batches);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
