// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrase.h"

#include <QTest>

using namespace sheaf;

class TestPhrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void english_fillsPlaces();
    void english_isAFinishedTextAsItIs();
    void english_neverLooksThroughWhatWasFilledIn();
    void english_leavesAPlaceWithoutArgument();
    void verbatim_isNoSourceThatCouldBeTranslated();
    void joined_putsAnyNumberOfPartsBehindEachOther();
    void stored_isReadBack();
    void stored_isNothingWhereItIsTooDeepOrLarge();
    void parse_refuses_data();
    void parse_refuses();
    void parse_refusesEveryCutOfAGoodOne();
    void storedPhrase_isTheOneThatSaysTheEnglishBesideIt();
    void failure_hasItsDetailForEveryLanguage();
    void said_isTheDetailThatWasWrittenLast();
    void inContext_keepsThePhrase();
};

namespace {

Phrase example()
{
    const Phrase inner = phrase("%1: %2, which is more than %3", std::string("rewards of Aave \"USDC\""),
                                PhraseNumber{"1240.5000", "USD"}, PhraseNumber{"25", "USD"});
    // 2026-11-27 18:05:59 UTC: 20784 days and 65159 seconds
    return phrase("%2 at %1 (%3)", fromUnixSeconds(20'784LL * 86'400 + 65'159), inner, PhraseNumber{"-4.20", "%"});
}

} // namespace

void TestPhrase::english_fillsPlaces()
{
    QCOMPARE(example().english(), std::string("rewards of Aave \"USDC\": 1240.5000 USD, which is more than 25 USD at "
                                              "2026-11-27 18:05 UTC (-4.20%)"));
    QCOMPARE(phrase("%1", PhraseNumber{"7", ""}).english(), std::string("7"));
}

void TestPhrase::english_isAFinishedTextAsItIs()
{
    QCOMPARE(Phrase("100 %1 of it").english(), std::string("100 %1 of it"));
    QVERIFY(Phrase().isEmpty() && Phrase().english().empty());
}

void TestPhrase::english_neverLooksThroughWhatWasFilledIn()
{
    QCOMPARE(phrase("%1, %2", std::string("%2"), std::string("%1")).english(), std::string("%2, %1"));
}

void TestPhrase::english_leavesAPlaceWithoutArgument()
{
    QCOMPARE(phrase("%1 %2 %0 %", std::string("a")).english(), std::string("a %2 %0 %"));
}

void TestPhrase::verbatim_isNoSourceThatCouldBeTranslated()
{
    const Phrase name = verbatim("its dates are over, %1");
    QCOMPARE(name.english(), std::string("its dates are over, %1"));
    QCOMPARE(name.source(), std::string("%1"));
    QVERIFY(verbatim({}).isEmpty());
}

void TestPhrase::joined_putsAnyNumberOfPartsBehindEachOther()
{
    QVERIFY(joined({}).isEmpty());
    QCOMPARE(joined({std::string("Send "), PhraseNumber{"1.5", "USDC"}, std::string(" to %1")}).english(),
             std::string("Send 1.5 USDC to %1"));
    std::vector<PhraseArgument> parts;
    std::string all;
    for (int i = 0; i < 1'000; ++i) {
        parts.emplace_back(std::to_string(i) + " ");
        all += std::to_string(i) + " ";
        if (i == 8 || i == 9 || i == 80 || i == 81)
            QCOMPARE(joined(parts).english(), all);
    }
    const Phrase many = joined(parts);
    QCOMPARE(many.english(), all);
    QCOMPARE(Phrase::parse(many.stored()), std::optional(many)); // 9^4 is more than a thousand: no deeper than 4
}

void TestPhrase::stored_isReadBack()
{
    const std::string bytes = example().stored();
    const auto read = Phrase::parse(bytes);
    QVERIFY(read.has_value());
    QCOMPARE(read->english(), example().english());
    QCOMPARE(read->stored(), bytes);
    QCOMPARE(read->arguments().size(), std::size_t(3));
    QVERIFY(std::holds_alternative<UnixTime>(read->arguments()[0].value));
    QCOMPARE(phrase("next %1", std::string("x")).stored(), std::string("7:next %11t1:x")); // the format, by hand
    QCOMPARE(phrase("%1", PhraseNumber{"1.50", "USD"}).stored(), std::string("2:%11n4:1.503:USD"));
    QCOMPARE(phrase("%1", fromUnixSeconds(60)).stored(), std::string("2:%11m2:60"));
}

void TestPhrase::stored_isNothingWhereItIsTooDeepOrLarge()
{
    Phrase deep = "x";
    for (unsigned i = 0; i < Phrase::kMostDepth; ++i)
        deep = phrase("%1", deep);
    QVERIFY(!deep.stored().empty());
    QVERIFY(phrase("%1", deep).stored().empty());
    QVERIFY(Phrase(std::string(Phrase::kMostBytes, 'x')).stored().empty());
    QVERIFY(phrase("%1", PhraseNumber{"a lot", ""}).stored().empty());
}

void TestPhrase::parse_refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("plain English") << QByteArray("next due at 2026-01-01");
    QTest::newRow("a length past the end") << QByteArray("9:short0");
    QTest::newRow("a length that does not fit") << QByteArray("99999999999999999999:x0");
    QTest::newRow("a length that wraps") << QByteArray("18446744073709551615:x0");
    QTest::newRow("a negative length") << QByteArray("-1:x0");
    QTest::newRow("a length with a zero before it") << QByteArray("01:x0");
    QTest::newRow("more arguments than follow") << QByteArray("2:%19t1:a");
    QTest::newRow("no count") << QByteArray("1:x");
    QTest::newRow("a count that is no digit") << QByteArray("1:xa");
    QTest::newRow("something behind it") << QByteArray("1:x0 ");
    QTest::newRow("an argument of no kind") << QByteArray("2:%11z1:a");
    QTest::newRow("a place twice") << QByteArray("4:%1%11t1:a");
    QTest::newRow("a number in words") << QByteArray("2:%11n3:two0:");
    QTest::newRow("a number without digits") << QByteArray("2:%11n1:.0:");
    QTest::newRow("a time before 1970") << QByteArray("2:%11m2:-1");
    QTest::newRow("a time after 9999") << QByteArray("2:%11m12:253402300800");
    QTest::newRow("a time with a sign") << QByteArray("2:%11m2:+1");
    QByteArray deep;
    for (int i = 0; i < 4000; ++i) // a stack's worth, were there no limit
        deep += "0:1p";
    QTest::newRow("without end") << deep.left(16'000);
    QTest::newRow("too large") << "20000:" + QByteArray(20'000, 'x') + "0";
}

void TestPhrase::parse_refuses()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!Phrase::parse({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
}

void TestPhrase::parse_refusesEveryCutOfAGoodOne()
{
    const std::string bytes = example().stored();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QVERIFY(!Phrase::parse(std::string_view(bytes).substr(0, size)));
}

void TestPhrase::storedPhrase_isTheOneThatSaysTheEnglishBesideIt()
{
    const Phrase whole = phrase("the debt of %1 stays", PhraseNumber{"2", "OP"});
    QVERIFY(storedPhrase(whole.stored(), "the debt of 2 OP stays") == whole);
    QVERIFY(!storedPhrase(whole.stored(), "the debt of 3 OP stays"));
    QVERIFY(!storedPhrase("", "the debt of 2 OP stays"));
    QVERIFY(!storedPhrase("the debt of 2 OP stays", "the debt of 2 OP stays"));
}

void TestPhrase::failure_hasItsDetailForEveryLanguage()
{
    const Phrase detail = phrase("the debt of %1 stays", PhraseNumber{"2", "OP"});
    const Result<void> failed = failure(ErrorCode::Denied, detail);
    QCOMPARE(failed.error().detail, std::string("the debt of 2 OP stays"));
    QVERIFY(failed.error().said() == detail);
    const Result<void> plain = failure(ErrorCode::Denied, "the debt of 2 OP stays");
    QVERIFY(plain.error().said() == Phrase("the debt of 2 OP stays"));
    QVERIFY(plain.error() == failed.error()); // the same to whoever branches on it or logs it
}

void TestPhrase::said_isTheDetailThatWasWrittenLast()
{
    Result<void> failed = failure(ErrorCode::Rpc, phrase("no answer from %1", std::string("https://key@host")));
    failed.error().detail = "no answer from https://host"; // as a key is taken out of it
    QVERIFY(failed.error().said() == Phrase("no answer from https://host"));
}

void TestPhrase::inContext_keepsThePhrase()
{
    const Phrase detail = phrase("the debt of %1 stays", PhraseNumber{"2", "OP"});
    const Result<void> failed = failure(ErrorCode::Denied, detail);
    const Error error = inContext(failed.error(), "rule 3");
    QCOMPARE(error.detail, std::string("rule 3: the debt of 2 OP stays"));
    QVERIFY(error.said() == phrase("%1: %2", std::string("rule 3"), detail));
    QVERIFY(inContext({ErrorCode::Io, "it is full"}, "vault.db").said() ==
            phrase("%1: %2", std::string("vault.db"), Phrase("it is full")));
}

QTEST_APPLESS_MAIN(TestPhrase)

#include "tst_phrase.moc"
