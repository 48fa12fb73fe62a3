// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sentence_parser.h"
#include "rules/sentence_printer.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::rules;

namespace {

Number num(std::string_view text) { return *Number::parse(text); }
Money usd(std::string_view text) { return {num(text), {UnitKind::Usd, {}}}; }
Money token(std::string_view text, std::string symbol) { return {num(text), {UnitKind::Token, std::move(symbol)}}; }
Percent percent(std::string_view text) { return {num(text)}; }
Quantity rewardsOf(Place place) { return PlaceQuantity{Measure::Rewards, std::move(place)}; }
Condition compare(Quantity quantity, Verb verb, AmountTerm term)
{
    return {Comparison{std::move(quantity), verb, Amount{{std::move(term)}}}};
}

/// The sentence, or the reason in the test's log.
std::optional<Sentence> parsed(std::string_view text)
{
    auto sentence = parse(text);
    if (!sentence) {
        qWarning("%s", sentence.error().toString().c_str());
        return std::nullopt;
    }
    return *sentence;
}

const Place kAaveOnBase{"Aave", "USDC", "Base"};

} // namespace

class TestSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void number_keepsItsDigits();
    void number_refuses();
    void parse_printsBackToItself_data();
    void parse_printsBackToItself();
    void parse_givesTheOneSpelling_data();
    void parse_givesTheOneSpelling();
    void parse_readsARuleWithACondition();
    void parse_readsAHarvestIntoAnotherPlace();
    void parse_readsAWatch();
    void parse_readsASending();
    void parse_readsAMove();
    void parse_readsASavingsPlan();
    void parse_readsCompoundingIsWorthIt();
    void parse_bindsAndTighterThanOr();
    void parse_readsEveryClause();
    void findClause_findsWhatWasSaid();
    void printName_quotesWhatIsNotABareName_data();
    void printName_quotesWhatIsNotABareName();
    void completions_offerTheNextWord_data();
    void completions_offerTheNextWord();
    void completions_ofAWordBegun();
};

void TestSentence::number_keepsItsDigits()
{
    QCOMPARE(num("0.20").text(), std::string("0.20"));
    QCOMPARE(num("007").text(), std::string("7"));
    QCOMPARE(num("000").text(), std::string("0"));
    QCOMPARE(num("00.50").text(), std::string("0.50"));
    QCOMPARE(num("0.20").value(), *Decimal::parse("0.2"));
    QCOMPARE(num("0.000000000000000001").value().raw(), Uint256(1));
}

void TestSentence::number_refuses()
{
    for (const char *text : {"", ".", ".5", "5.", "-1", "+1", "1,000", "1e3", " 1", "1.2.3", "0x1"})
        QVERIFY2(!Number::parse(text), text);
    QVERIFY(!Number::parse("0.0000000000000000001")); // 19 places
    QVERIFY(!Number::parse(std::string(70, '9')));
}

void TestSentence::parse_printsBackToItself_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
    // The examples of the rules' description.
    row("every week, compound Aave USDC on Base, if rewards of Aave USDC on Base exceed 3 times gas cost.");
    row("when rewards of Uniswap WETH/USDC on Arbitrum exceed 25 USD, harvest Uniswap WETH/USDC on Arbitrum into Aave "
        "USDC "
        "on Arbitrum, slippage at most 0.5%, without asking.");
    row("whenever health factor of Aave on Optimism falls below 1.35, repay 20% of the debt of Aave on Optimism from "
        "USDC, "
        "at most 500 USD a day, without asking.");
    row("every friday at 09:00, send 50 USDC to mum, at most 0.20 USD of gas a run.");
    row("when gain from moving Morpho USDC on Base to Aave USDC on Base over 30 days exceeds 20 USD, move Morpho USDC "
        "on "
        "Base to Aave USDC on Base, not more often than every week, ask me first.");
    row("savings: on the 1st of the month, deposit 10% of balance of USDC on Base into Aave USDC on Base, keep at "
        "least "
        "200 USDC.");
    row("when compounding is worth it, compound Synthetix WETH/USDC on Optimism.");
    // Triggers.
    row("every minute, tell me.");
    row("every 3 hours, tell me.");
    row("every day at 00:00, tell me.");
    row("every 2 months at 23:59, tell me.");
    row("every monday and friday and sunday at 07:05, tell me.");
    row("on the 1st and 2nd and 3rd and 11th and 12th and 13th and 21st and 22nd and 23rd and 31st of the month, tell "
        "me.");
    row("on 2027-01-31, tell me.");
    // Quantities and verbs.
    row("when value of Aave exceeds 5 USD, tell me.");
    row("when rewards of Aave are above 5 USD, tell me.");
    row("when rewards of Aave rise above 5 EUR, tell me.");
    row("when rewards of Aave fall below 5 EUR, tell me.");
    row("when APR of Aave USDC is below 2.50%, tell me.");
    row("when APY of Aave USDC rises above 12%, tell me.");
    row("when debt of Aave is above 1000 USD, tell me.");
    row("when price of WETH in USDC falls below 1500 USDC, tell me.");
    row("when price of WETH exceeds 4000 USD, tell me.");
    row("when balance of ETH on Base is below 0.01 ETH, tell me.");
    row("when gas price on Ethereum is below 2 gwei, tell me.");
    row("when impermanent loss of Uniswap WETH/USDC exceeds 5%, tell me.");
    row("when distance to range of Uniswap WETH/USDC is below 3%, tell me.");
    row("when rewards of Aave exceed gas cost plus 3 USD plus 2 times gas price plus 5% of value of Aave, tell me.");
    // Actions.
    row("every day, compound Aave USDC then compound Synthetix WETH/USDC then tell me.");
    row("every day, harvest Aave.");
    row("every day, claim Aave USDC on Base.");
    row("every day, send 5% of balance of ETH on Base to mum on Base.");
    row("every day, withdraw all from Aave USDC.");
    row("every day, withdraw 5 USDC from Aave USDC.");
    row("every day, move 50% from Aave USDC to Morpho USDC.");
    row("every day, move Aave USDC on Base to the best pool for USDC.");
    row("every day, repay all of the debt of Aave from USDC.");
    row("every day, buy 10 USD of WETH with USDC on Base.");
    row("every day, buy 5% of WETH with USDC.");
    row("every day, buy 5% of balance of USDC of WETH with USDC.");
    row("every day, bridge 100 USDC to Optimism.");
    // Clauses.
    row("every day, tell me, at most 5% of gas a run, at most 5% of gas cost a day.");
    row("every day, tell me, at most 5 USD a day, at most 20 USD a week, at most 50 USD a month.");
    row("every day, tell me, at most 1 run an hour, at most 3 runs a day.");
    row("every day, tell me, price impact at most 1%, until 2027-12-31, as savings.");
    row("every hour, tell me, if (gas price is below 2 gwei or gas cost is below 1 USD) and compounding is worth it.");
    // Names.
    row("every day, compound Synthetix WETH/USDC on \"Local Optimism\", as \"my \\\"big\\\" account\".");
    row("\"on\": every day, send 5 \"EUR\" to \"50\".");
    row("müllers-Sparplan_2: every day, send 5 USDC.e to vitalik.eth.");
    row("every day, send 5 1INCH to 0xAbC.");
}

void TestSentence::parse_printsBackToItself()
{
    QFETCH(QString, text);
    const auto sentence = parsed(text.toStdString());
    QVERIFY(sentence);
    QCOMPARE(QString::fromStdString(print(*sentence)), text);
    QVERIFY(parse(print(*sentence)) == *sentence);
}

void TestSentence::parse_givesTheOneSpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *text, const char *printed) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(printed);
    };
    row("EVERY Week ,Compound Aave USDC ON base", "every week, compound Aave USDC on base.");
    row("  every\n1  weeks,\ttell me .", "every week, tell me.");
    row("every friday and monday and friday at 9:00, tell me", "every monday and friday at 09:00, tell me.");
    row("on the 15th and 1ST and 1st of the month, tell me", "on the 1st and 15th of the month, tell me.");
    row("when rewards of Aave exceeds 5 usd, tell me", "when rewards of Aave exceed 5 USD, tell me.");
    row("when value of Aave are below 5 eur, tell me", "when value of Aave is below 5 EUR, tell me.");
    row("when apr of Aave exceed 05 %, tell me", "when APR of Aave exceeds 5%, tell me.");
    row("when ((gas cost is above 1 Gwei)), tell me", "when gas cost is above 1 gwei, tell me.");
    row("every day, tell me, at most 2 run a hour", "every day, tell me, at most 2 runs an hour.");
    row("every day, tell me, not more often than every 1 day", "every day, tell me, not more often than every day.");
    row("every day, send 5 \"USDC\" to \"mum\"", "every day, send 5 USDC to mum.");
    row("when (gas cost is above 1 USD and gas cost is below 2 USD) and (gas price is below 1 gwei), tell me",
        "when gas cost is above 1 USD and gas cost is below 2 USD and gas price is below 1 gwei, tell me.");
    row("when gas cost is above 1 USD or (gas cost is below 2 USD and gas price is below 1 gwei), tell me",
        "when gas cost is above 1 USD or gas cost is below 2 USD and gas price is below 1 gwei, tell me.");
}

void TestSentence::parse_givesTheOneSpelling()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto sentence = parsed(text.toStdString());
    QVERIFY(sentence);
    QCOMPARE(QString::fromStdString(print(*sentence)), printed);
    QVERIFY(parse(printed.toStdString()) == *sentence);
}

void TestSentence::parse_readsARuleWithACondition()
{
    const Sentence expected{
        {},
        Every{Span{1, TimeUnit::Week}, std::nullopt},
        {Compound{kAaveOnBase}},
        {OnlyIf{compare(rewardsOf(kAaveOnBase), Verb::Exceeds, Multiple{num("3"), GasCostQuantity{}})}},
    };
    QVERIFY(
        parsed("every week, compound Aave USDC on Base, if rewards of Aave USDC on Base exceed 3 times gas cost.") ==
        expected);
}

void TestSentence::parse_readsAHarvestIntoAnotherPlace()
{
    const Place pool{"Uniswap", "WETH/USDC", "Arbitrum"};
    const Sentence expected{
        {},
        When{compare(rewardsOf(pool), Verb::Exceeds, usd("25")), false},
        {Harvest{pool, Place{"Aave", "USDC", "Arbitrum"}}},
        {SlippageAtMost{percent("0.5")}, Consent{true}},
    };
    QVERIFY(parsed("when rewards of Uniswap WETH/USDC on Arbitrum exceed 25 USD, harvest Uniswap WETH/USDC on Arbitrum "
                   "into Aave USDC on Arbitrum, slippage at most 0.5%, without asking.") == expected);
}

void TestSentence::parse_readsAWatch()
{
    const Place aave{"Aave", {}, "Optimism"};
    const Sentence expected{
        {},
        When{compare(PlaceQuantity{Measure::HealthFactor, aave}, Verb::FallsBelow, PlainNumber{num("1.35")}), true},
        {Repay{percent("20"), aave, "USDC"}},
        {SpendAtMost{Amount{{usd("500")}}, TimeUnit::Day}, Consent{true}},
    };
    QVERIFY(parsed("whenever health factor of Aave on Optimism falls below 1.35, repay 20% of the debt of Aave on "
                   "Optimism from USDC, at most 500 USD a day, without asking.") == expected);
}

void TestSentence::parse_readsASending()
{
    const Sentence expected{
        {},
        Every{Weekdays{{std::chrono::Friday}}, TimeOfDay{9, 0}},
        {Send{Amount{{token("50", "USDC")}}, "mum", {}}},
        {GasAtMost{Amount{{usd("0.20")}}}},
    };
    QVERIFY(parsed("every friday at 09:00, send 50 USDC to mum, at most 0.20 USD of gas a run.") == expected);
}

void TestSentence::parse_readsAMove()
{
    const Place morpho{"Morpho", "USDC", "Base"};
    const Sentence expected{
        {},
        When{compare(GainQuantity{morpho, kAaveOnBase, Span{30, TimeUnit::Day}}, Verb::Exceeds, usd("20")), false},
        {Move{std::nullopt, morpho, kAaveOnBase}},
        {NotMoreOftenThan{Span{1, TimeUnit::Week}}, Consent{false}},
    };
    QVERIFY(parsed("when gain from moving Morpho USDC on Base to Aave USDC on Base over 30 days exceeds 20 USD, move "
                   "Morpho USDC on Base to Aave USDC on Base, not more often than every week, ask me first.") ==
            expected);
}

void TestSentence::parse_readsASavingsPlan()
{
    const Sentence expected{
        "savings",
        OnDates{DaysOfMonth{{1}}},
        {Deposit{Amount{{Portion{percent("10"), BalanceQuantity{"USDC", "Base"}}}}, kAaveOnBase}},
        {KeepAtLeast{Amount{{token("200", "USDC")}}}},
    };
    QVERIFY(
        parsed("savings: on the 1st of the month, deposit 10% of balance of USDC on Base into Aave USDC on Base, keep "
               "at least 200 USDC.") == expected);
}

void TestSentence::parse_readsCompoundingIsWorthIt()
{
    const Sentence expected{
        {},
        When{Condition{CompoundingIsWorthIt{}}, false},
        {Compound{Place{"Synthetix", "WETH/USDC", "Optimism"}}},
        {},
    };
    QVERIFY(parsed("when compounding is worth it, compound Synthetix WETH/USDC on Optimism.") == expected);
}

void TestSentence::parse_bindsAndTighterThanOr()
{
    const Condition a = compare(GasCostQuantity{}, Verb::IsBelow, usd("1"));
    const Condition b = compare(GasPriceQuantity{}, Verb::IsBelow, usd("2"));
    const Condition worth{CompoundingIsWorthIt{}};
    const auto condition = [](std::string_view text) {
        const auto sentence = parsed("when " + std::string(text) + ", tell me");
        return sentence ? std::get<When>(sentence->trigger).condition : Condition{};
    };
    const std::string textOfA = "gas cost is below 1 USD";
    const std::string textOfB = "gas price is below 2 USD";
    const std::string textOfC = "compounding is worth it";
    QVERIFY(condition(textOfA + " or " + textOfB + " and " + textOfC) ==
            (Condition{AnyOf{{a, Condition{AllOf{{b, worth}}}}}}));
    QVERIFY(condition(textOfA + " and " + textOfB + " or " + textOfC) ==
            (Condition{AnyOf{{Condition{AllOf{{a, b}}}, worth}}}));
    QVERIFY(condition("(" + textOfA + " or " + textOfB + ") and " + textOfC) ==
            (Condition{AllOf{{Condition{AnyOf{{a, b}}}, worth}}}));
}

void TestSentence::parse_readsEveryClause()
{
    const auto sentence = parsed(
        "every day, tell me, if compounding is worth it, at most 2 gwei of gas a run, at most 3 EUR a month, slippage "
        "at most 1%, price impact at most 2%, keep at least 4 ETH, at most 5 runs a week, not more often than every "
        "6 hours, until 2027-02-28, ask me first, as spending");
    QVERIFY(sentence);
    using namespace std::chrono;
    const std::vector<Clause> expected{
        OnlyIf{Condition{CompoundingIsWorthIt{}}},
        GasAtMost{Amount{{Money{num("2"), {UnitKind::Gwei, {}}}}}},
        SpendAtMost{Amount{{Money{num("3"), {UnitKind::Fiat, "EUR"}}}}, TimeUnit::Month},
        SlippageAtMost{percent("1")},
        PriceImpactAtMost{percent("2")},
        KeepAtLeast{Amount{{token("4", "ETH")}}},
        RunsAtMost{5, TimeUnit::Week},
        NotMoreOftenThan{Span{6, TimeUnit::Hour}},
        Until{2027y / February / 28},
        Consent{false},
        AsAccount{"spending"},
    };
    QVERIFY(sentence->clauses == expected);
}

void TestSentence::findClause_findsWhatWasSaid()
{
    const auto sentence = parsed("every day, tell me, slippage at most 1%, without asking");
    QVERIFY(sentence);
    QVERIFY(findClause<SlippageAtMost>(*sentence)->percent == percent("1"));
    QVERIFY(findClause<Consent>(*sentence)->standing);
    QVERIFY(!findClause<Until>(*sentence));
}

void TestSentence::printName_quotesWhatIsNotABareName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *name, const char *printed) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(printed);
    };
    row("USDC", "USDC");
    row("USDC.e", "USDC.e");
    row("WETH/USDC", "WETH/USDC");
    row("0xabc", "0xabc");
    row("1INCH", "1INCH");
    row("USD₮0", "USD₮0");
    row("two words", "\"two words\"");
    row("Gas", "\"Gas\"");
    row("on", "\"on\"");
    row("12", "\"12\"");
    row("1.5", "\"1.5\"");
    row("1st", "\"1st\"");
    row("2027-01-01", "\"2027-01-01\"");
    row("09:00", "\"09:00\"");
    row("end.", "\"end.\"");
    row("a:b", "\"a:b\"");
    row("5%", "\"5%\"");
    row(" x", "\" x\"");
    row("say \"hi\"", "\"say \\\"hi\\\"\"");
    row("back\\slash", "\"back\\\\slash\"");
}

void TestSentence::printName_quotesWhatIsNotABareName()
{
    QFETCH(QString, name);
    QFETCH(QString, printed);
    QCOMPARE(QString::fromStdString(printName(name.toStdString())), printed);
    const auto sentence = parsed("every day, tell me, as " + printed.toStdString());
    QVERIFY(sentence);
    QCOMPARE(QString::fromStdString(findClause<AsAccount>(*sentence)->account), name);
}

void TestSentence::completions_offerTheNextWord_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QStringList>("next");
    QTest::newRow("nothing yet") << "" << QStringList{"every", "on", "whenever", "when"};
    QTest::newRow("after compounding") << "when compounding " << QStringList{"is"};
    QTest::newRow("after slippage") << "every day, tell me, slippage " << QStringList{"at"};
    QTest::newRow("after gas") << "when gas " << QStringList{"cost", "price"};
    QTest::newRow("after a plural") << "when rewards of Aave on Base " << QStringList{"exceed", "are", "rise", "fall"};
    QTest::newRow("after a place") << "when value of Aave USDC "
                                   << QStringList{"on", "exceeds", "is", "rises", "falls"};
    QTest::newRow("a name") << "every day, compound " << QStringList{"a protocol"};
    QTest::newRow("after a whole rule") << "every day, tell me " << QStringList{"then", ",", "."};
    QTest::newRow("after an error") << "every weak, " << QStringList{};
    QTest::newRow("after the full stop") << "every day, tell me. " << QStringList{};
}

void TestSentence::completions_offerTheNextWord()
{
    QFETCH(QString, before);
    QFETCH(QStringList, next);
    QStringList offered;
    for (const std::string &word : completions(before.toStdString()))
        offered << QString::fromStdString(word);
    QCOMPARE(offered, next);
}

void TestSentence::completions_ofAWordBegun()
{
    QCOMPARE(completions("wh"), (std::vector<std::string>{"whenever", "when"}));
    QCOMPARE(completions("every day, COM"), std::vector<std::string>{"compound"});
    QCOMPARE(completions("every day, tell me, wit"), std::vector<std::string>{"without"});
    QVERIFY(completions("every day, xyz").empty());
}

QTEST_APPLESS_MAIN(TestSentence)
#include "tst_sentence.moc"
