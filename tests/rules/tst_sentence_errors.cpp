// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sentence_parser.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::rules;

class TestSentenceErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_namesColumnAndExpectation_data();
    void parse_namesColumnAndExpectation();
    void parse_namesTheProblem_data();
    void parse_namesTheProblem();
    void parse_proposesTheNearest_data();
    void parse_proposesTheNearest();
    void parse_proposesNothingWhereItWouldGuess_data();
    void parse_proposesNothingWhereItWouldGuess();
    void parse_limitsLength();
    void parse_limitsNesting();
    void toString_isForAPerson();
};

void TestSentenceErrors::parse_namesColumnAndExpectation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected"); // one of those named
    const auto row = [](const char *text, int column, const char *found, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << column << QString::fromUtf8(found) << QString(expected);
    };
    row("", 1, "the end", "\"every\"");
    row("   ", 1, "the end", "\"when\"");
    row("send 5 USDC to mum", 1, "send", "\"every\"");
    row("every", 6, "the end", "\"week\"");
    row("every  ", 6, "the end", "\"monday\"");
    row("every week", 11, "the end", "\",\"");
    row("every week compound Aave", 12, "compound", "\",\"");
    row("every weak, tell me", 7, "weak", "\"week\"");
    row("every hour at 09:00, tell me", 12, "at", "\",\"");
    row("every friday at nine, tell me", 17, "nine", "a time (09:00)");
    row("every monday, friday, tell me", 15, "friday", "\"tell\"");
    row("on the 1th of the month, tell me", 8, "1th", "a day (1st)");
    row("on the 1st, tell me", 11, ",", "\"of\"");
    row("when rewards exceed 5 USD, tell me", 14, "exceed", "\"of\"");
    // A word that is not of the grammar is a name where a name may stand: it is what comes after it that is wrong.
    row("when rewards of Aave excede 5 USD, tell me", 29, "5", "\"exceed\"");
    row("when rewards of Aave USDC excede 5 USD, tell me", 27, "excede", "\"exceed\"");
    row("when gas cost is 5 USD, tell me", 18, "5", "\"above\"");
    row("when gas cost exceeds, tell me", 22, ",", "a number");
    row("when (gas cost exceeds 5 USD, tell me", 29, ",", "\")\"");
    row("when gas cost exceeds 5 USD and tell me", 33, "tell", "\"gas\"");
    row("every day, compound on Base", 21, "on", "a protocol");
    row("every day, compound Aave USDC on", 33, "the end", "a chain");
    row("every day, send 5 to mum", 19, "to", "a currency or token");
    row("every day, send 50USDC to mum", 17, "50USDC", "a number");
    row("every day, send -5 USDC to mum", 17, "-5", "a number");
    row("every day, send .5 USDC to mum", 17, ".", "a number");
    row("every day, send 5 USDC mum", 24, "mum", "\"to\"");
    row("every day, harvest all", 20, "all", "a protocol");
    row("every day, tell me, at most 1,000 USD a day", 30, ",", "a currency or token");
    row("every day, tell me, at most 5 USD", 34, "the end", "\"a\"");
    row("every day, tell me, at most 5 USD an hour", 38, "hour", "\"day\"");
    row("every day, tell me, slippage at most 0.5", 41, "the end", "\"%\"");
    row("every day, tell me, slippage 0.5%", 30, "0.5", "\"at\"");
    row("every day, tell me, until tomorrow", 27, "tomorrow", "a date (2027-01-31)");
    row("every day, tell me,", 20, "the end", "\"if\"");
    row("every day, tell me. Thanks", 21, "Thanks", "the end");
    row("every day, tell me, ask first", 25, "first", "\"me\"");
    row("every: every day, tell me", 1, "every", "a name for the rule");
    // Columns count characters, not bytes: ü and ₮ have two and three.
    row("müll: every wuek, tell me", 13, "wuek", "\"week\"");
    row("every day, send 5 USD₮0 mum", 25, "mum", "\"to\"");
}

void TestSentenceErrors::parse_namesColumnAndExpectation()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    QFETCH(QString, found);
    QFETCH(QString, expected);
    const auto sentence = parse(text.toStdString());
    QVERIFY(!sentence);
    const SentenceError &error = sentence.error();
    QCOMPARE(static_cast<int>(error.column), column);
    QCOMPARE(QString::fromStdString(error.found), found);
    QVERIFY(error.problem.isEmpty());
    QVERIFY2(std::find(error.expected.begin(), error.expected.end(), expected.toStdString()) != error.expected.end(),
             error.toString().c_str());
}

void TestSentenceErrors::parse_namesTheProblem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("problem"); // a part of it
    const auto row = [](const char *name, const QByteArray &text, int column, const char *problem) {
        QTest::newRow(name) << text << column << QString(problem);
    };
    row("25 o'clock", "every day at 24:00, tell me", 14, "23:59");
    row("60 minutes", "every day at 09:60, tell me", 14, "23:59");
    row("no such date", "on 2027-02-29, tell me", 4, "no such day");
    row("no such month", "on 2027-13-01, tell me", 4, "no such day");
    row("the 32nd", "on the 32nd of the month, tell me", 8, "no such day");
    row("no days", "every 0 days, tell me", 7, "whole number");
    row("half a day", "every 0.5 days, tell me", 7, "whole number");
    row("too many days", "every 10000 days, tell me", 7, "whole number");
    row("very many days", "every 99999999999999999999 days, tell me", 7, "whole number");
    row("half a run", "every day, tell me, at most 0.5 runs a day", 29, "whole number");
    row("19 places", "every day, send 0.0000000000000000001 ETH to mum", 17, "18 places");
    row("too large", "every day, send " + QByteArray(70, '9') + " ETH to mum", 17, "fit");
    row("said twice", "every day, tell me, slippage at most 1%, slippage at most 2%", 42, "twice");
    row("contradiction", "every day, tell me, without asking, ask me first", 37, "contradicts");
    row("one cap twice", "every day, tell me, at most 1 USD a day, at most 2 USD a day", 42, "twice");
    row("open quote", "every day, compound \"Aave", 21, "not closed");
    row("empty name", "every day, compound \"\"", 21, "empty name");
    row("semicolon", "every day; tell me", 10, "the character ;");
    row("curly quotes",
        "every day, compound \xE2\x80\x9C"
        "Aave",
        21, "can't be read");
    row("not UTF-8", "every day, compound \xFF", 21, "not UTF-8");
    row("overlong UTF-8", "every day, compound \xC0\xAF", 21, "not UTF-8");
    row("cut UTF-8", "every day, compound Ab\xE2\x82", 23, "not UTF-8");
    row("a surrogate", "every day, compound Ab\xED\xA0\x80", 23, "not UTF-8");
    row("right-to-left override", "every day, send 5 USDC to m\xE2\x80\xAEum", 28, "invisible");
    row("zero-width space", "every day, send 5 USDC to m\xE2\x80\x8Bum", 28, "invisible");
    row("zero-width in quotes", "every day, send 5 USDC to \"m\xE2\x80\x8Bum\"", 29, "invisible");
    row("no-break space",
        "every\xC2\xA0"
        "day, tell me",
        6, "invisible");
    row("a NUL", QByteArray("every\0day, tell me", 18), 6, "invisible");
}

void TestSentenceErrors::parse_namesTheProblem()
{
    QFETCH(QByteArray, text);
    QFETCH(int, column);
    QFETCH(QString, problem);
    const auto sentence = parse(text.toStdString());
    QVERIFY(!sentence);
    QCOMPARE(static_cast<int>(sentence.error().column), column);
    const std::string said = sentence.error().problem.english();
    QVERIFY2(QString::fromStdString(said).contains(problem), said.c_str());
}

void TestSentenceErrors::parse_proposesTheNearest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("nearest");
    QTest::addColumn<QString>("corrected");
    const auto row = [](const char *text, const char *nearest, const char *corrected) {
        QTest::newRow(text) << QString(text) << QString(nearest) << QString(corrected);
    };
    row("every weak, tell me", "week", "every week, tell me.");
    row("evrey week, tell me", "every", "every week, tell me.");
    row("every day, compond Aave", "compound", "every day, compound Aave.");
    row("every day, tell me, witout asking", "without", "every day, tell me, without asking.");
    row("when gas cost excedes 5 USD, tell me", "exceeds", "when gas cost exceeds 5 USD, tell me.");
    row("every week compound Aave USDC on Base", "", "every week, compound Aave USDC on Base.");
    row("every week, compound Aave if gas cost is below 1 USD", "",
        "every week, compound Aave, if gas cost is below 1 USD.");
    row("every day, send 50USDC to mum", "", "every day, send 50 USDC to mum.");
    row("every day, send 5 USDC mum", "", "every day, send 5 USDC to mum.");
    row("every day, tell me, slippage at most 0.5", "", "every day, tell me, slippage at most 0.5%.");
    row("every day, tell me, at most 5 USD day", "", "every day, tell me, at most 5 USD a day.");
    row("every day, tell me, ask me", "", "every day, tell me, ask me first.");
    row("every day, send 5 USDC to me", "", "every day, send 5 USDC to \"me\".");
    row("when (gas cost exceeds 5 USD, tell me", "", "when (gas cost exceeds 5 USD), tell me.");
    row("when rewards of Aave excede 5 USD, tell me", "", "when rewards of Aave exceed 5 USD, tell me.");
    row("evry weeek compond Aave, withot asking", "every", "every week, compound Aave, without asking.");
}

void TestSentenceErrors::parse_proposesTheNearest()
{
    QFETCH(QString, text);
    QFETCH(QString, nearest);
    QFETCH(QString, corrected);
    corrected.remove(QLatin1Char('(')).remove(QLatin1Char(')')); // the printer leaves out what it can
    const auto sentence = parse(text.toStdString());
    QVERIFY(!sentence);
    QCOMPARE(QString::fromStdString(sentence.error().nearest), nearest);
    QCOMPARE(QString::fromStdString(sentence.error().corrected), corrected);
}

void TestSentenceErrors::parse_proposesNothingWhereItWouldGuess_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"every day, send 1,000 USDC to mum", "every day, send 5 USDC to", "every day, xyz Aave",
          "when gas cost 5 USD, tell me", "every day, tell me, slippage at most 1%, slippage at most 2%",
          "every day, send five USDC to mum", "hello"})
        QTest::newRow(text) << QString(text);
}

void TestSentenceErrors::parse_proposesNothingWhereItWouldGuess()
{
    QFETCH(QString, text);
    const auto sentence = parse(text.toStdString());
    QVERIFY(!sentence);
    QCOMPARE(sentence.error().corrected, std::string());
    QCOMPARE(sentence.error().nearest, std::string());
}

void TestSentenceErrors::parse_limitsLength()
{
    // Two-byte letters count once.
    const std::string before = "every day, tell me, as \"";
    const auto ofLength = [&](std::size_t length) {
        std::string text = before;
        for (std::size_t i = before.size() + 2; i < length; ++i)
            text += "ü";
        return text + "\".";
    };
    QVERIFY(!parse(ofLength(kMaxSentenceLength + 1)));
    QCOMPARE(parse(ofLength(kMaxSentenceLength + 1)).error().column, kMaxSentenceLength + 1);
    // The same name bare would be two shorter: the canonical form drops the quotes.
    QVERIFY(parse(ofLength(kMaxSentenceLength)));

    // Short enough as written, too long once it has its spaces and its full stop: it would not print to a sentence.
    std::string tight = "every day,tell me";
    for (int i = 0; i < 146; ++i)
        tight += " then tell me";
    tight += ",slippage at most 1%,keep at least 1 ETH,at most 1 run a day,until 2027-01-01";
    QCOMPARE(tight.size(), std::size_t{1992}); // printed, 1992 + 5 + 1
    QVERIFY(parse(tight));
    const std::string named = "savings:" + tight; // printed, 2000 + 6 + 1
    QCOMPARE(named.size(), kMaxSentenceLength);
    QVERIFY(!parse(named));
}

void TestSentenceErrors::parse_limitsNesting()
{
    const auto nested = [](unsigned depth) {
        return "when " + std::string(depth, '(') + "gas cost is above 1 USD" + std::string(depth, ')') + ", tell me";
    };
    QVERIFY(parse(nested(kMaxNesting)));
    const auto tooDeep = parse(nested(kMaxNesting + 1));
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().column, std::size_t{5 + kMaxNesting + 1});
    QVERIFY(!parse("when " + std::string(1900, '(')));
    // Depth is of parentheses within one another: side by side there may be many.
    std::string many = "when (gas cost is above 1 USD)";
    for (int i = 0; i < 40; ++i)
        many += " or (gas cost is above 1 USD)";
    QVERIFY(parse(many + ", tell me"));
}

void TestSentenceErrors::toString_isForAPerson()
{
    const auto sentence = parse("when compounding was worth it, tell me");
    QVERIFY(!sentence);
    QCOMPARE(sentence.error().toString(), std::string("column 18: expected \"is\", found \"was\""));
    const auto misspelt = parse("when gas prise is above 2 gwei, tell me");
    QVERIFY(!misspelt);
    QCOMPARE(
        misspelt.error().toError(),
        (Error{ErrorCode::InvalidInput,
               "column 10: expected \"cost\" or \"price\", found \"prise\"; did you mean \"price\"? This would be a "
               "rule: when gas price is above 2 gwei, tell me."}));
    QCOMPARE(parse("every day").error().toString(), std::string("column 10: expected \"at\" or \",\", found the end"));
}

QTEST_APPLESS_MAIN(TestSentenceErrors)
#include "tst_sentence_errors.moc"
