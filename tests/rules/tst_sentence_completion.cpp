// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sentence_completion.h"
#include "rules/sentence_parser.h"

#include <QtTest>

using namespace sheaf;
using namespace sheaf::rules;

namespace {

Vocabulary names()
{
    Vocabulary all;
    all.places = {
        {"Aave", "USDC", "Base"}, {"Aave", "WETH", "Local Optimism"}, {"Synthetix", "WETH/USDC", "Local Optimism"}};
    all.protocols = {"Aave", "Synthetix"};
    all.tokens = {"ETH", "USDC", "WETH"};
    all.chains = {"Base", "Local Optimism"};
    all.recipients = {"mum", "my savings", "every"};
    all.accounts = {"main"};
    return all;
}

QStringList textsOf(const Completions &found)
{
    QStringList out;
    for (const Completion &one : found.choices)
        out << QString::fromStdString(one.text);
    return out;
}

QStringList at(const char *text, std::size_t cursor = 10'000) { return textsOf(completionsAt(text, cursor, names())); }

} // namespace

class TestSentenceCompletion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("offered");
        const QString start = QStringLiteral("every week, ");
        const QString whole = start + QStringLiteral("claim Aave USDC on Base, ");
        QTest::newRow("a begun word") << QStringLiteral("whe") << QStringList{"whenever", "when"};
        QTest::newRow("in any case") << QStringLiteral("WHENE") << QStringList{"whenever"};
        QTest::newRow("with what must follow") << whole + QStringLiteral("as") << QStringList{"ask me first"};
        QTest::newRow("up to a choice") << whole + QStringLiteral("not") << QStringList{"not more often than every"};
        QTest::newRow("a whole action") << start + QStringLiteral("tel") << QStringList{"tell me"};
        QTest::newRow("the measure's words") << QStringLiteral("when hea") << QStringList{"health factor of"};
        QTest::newRow("a place by its protocol")
            << start + QStringLiteral("compound syn")
            << QStringList{"Synthetix WETH/USDC on \"Local Optimism\"", "Synthetix"};
        QTest::newRow("a place by its asset")
            << start + QStringLiteral("compound weth/") << QStringList{"Synthetix WETH/USDC on \"Local Optimism\""};
        QTest::newRow("assets of the protocol") << start + QStringLiteral("compound Aave u") << QStringList{"USDC"};
        QTest::newRow("the chain of the place")
            << start + QStringLiteral("compound Aave WETH on ") << QStringList{"\"Local Optimism\""};
        QTest::newRow("contacts, in quotes where needed")
            << start + QStringLiteral("send 5 USDC to ") << QStringList{"mum", "\"my savings\"", "\"every\""};
        QTest::newRow("an open quote") << start + QStringLiteral("send 5 USDC to \"my s")
                                       << QStringList{"\"my savings\""};
        QTest::newRow("an example of a time") << QStringLiteral("every week at ") << QStringList{"09:00"};
        QTest::newRow("nothing behind a mistake") << QStringLiteral("evry week, com") << QStringList{};
        QTest::newRow("not what stands there already") << start + QStringLiteral("send 5 USDC to mum") << QStringList{};
    }
    void words()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, offered);
        QCOMPARE(textsOf(completionsAt(text.toStdString(), 10'000, names())), offered);
    }

    void theBeginning_offersTriggers()
    {
        const QStringList first = at("");
        QVERIFY(first.contains(QStringLiteral("every")));
        QVERIFY(first.contains(QStringLiteral("when")));
        QVERIFY(!first.contains(QStringLiteral("compound")));
    }

    void theCursor_isWhatCounts()
    {
        const std::string text = "every week, com Aave USDC on Base";
        const Completions found = completionsAt(text, 15, names());
        QCOMPARE(textsOf(found), QStringList{QStringLiteral("compound")});
        QCOMPARE(found.begin, std::size_t(12));
    }

    void positions_areCodePoints()
    {
        const Completions found = completionsAt("\"größe €\": every week, com", 10'000, names());
        QCOMPARE(textsOf(found), QStringList{QStringLiteral("compound")});
        QCOMPARE(found.begin, std::size_t(23));
    }

    void whatIsChosen_leadsOn()
    {
        // Taking the first choice again and again ends at a sentence, or where the person has to say a number.
        std::string text = "every week, compound Aa";
        const Completions found = completionsAt(text, text.size(), names());
        text = text.substr(0, found.begin) + found.choices.front().text;
        QCOMPARE(QString::fromStdString(text), QStringLiteral("every week, compound Aave USDC on Base"));
        QVERIFY(parse(text));
    }

    void garbage_offersNothing()
    {
        QVERIFY(at("\xff\xfe").isEmpty());
        QVERIFY(at("every \u202Eweek, ").isEmpty());
        QVERIFY(at(std::string(3000, 'a').c_str()).isEmpty());
        QVERIFY(at(std::string(1999, '(').c_str()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSentenceCompletion)
#include "tst_sentence_completion.moc"
