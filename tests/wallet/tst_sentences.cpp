// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sentence_parser.h"
#include "wallet/sentences.h"

#include <QtTest>

using namespace sheaf;
using namespace sheaf::wallet;

class TestSentences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examine_underlinesTheWordAtFault_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("corrected");
        QTest::newRow("misspelt") << QStringLiteral("every weak, claim Aave USDC") << 6 << 4
                                  << QStringLiteral("every week, claim Aave USDC.");
        QTest::newRow("missing at the end") << QStringLiteral("every week") << 10 << 0 << QString();
        QTest::newRow("behind other scripts") << QStringLiteral("\"größe €\": evry week, tell me") << 11 << 4
                                              << QStringLiteral("\"größe €\": every week, tell me.");
        QTest::newRow("not seen") << QStringLiteral("every \u202Eweek, tell me") << 6 << 1 << QString();
    }
    void examine_underlinesTheWordAtFault()
    {
        QFETCH(QString, text);
        QFETCH(int, begin);
        QFETCH(int, length);
        QFETCH(QString, corrected);
        const SentenceCheck check = examineSentence(text.toStdString());
        QVERIFY(check.canonical.empty());
        QVERIFY(check.problem);
        QCOMPARE(static_cast<int>(check.problem->begin), begin);
        QCOMPARE(static_cast<int>(check.problem->length), length);
        QCOMPARE(QString::fromStdString(check.problem->corrected), corrected);
        QVERIFY(!check.problem->text.isEmpty());
        QVERIFY(!QString::fromStdString(check.problem->text.english()).contains(QStringLiteral("column")));
    }

    void examine_givesTheCanonicalSpelling()
    {
        const SentenceCheck check = examineSentence("EVERY week, Claim Aave usdc, WITHOUT asking");
        QVERIFY(!check.problem);
        QCOMPARE(QString::fromStdString(check.canonical),
                 QStringLiteral("every week, claim Aave usdc, without asking."));
        QVERIFY(check.standing);
    }

    void joinAndSplit_areInverse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"every week, compound Aave USDC on Base, if rewards of Aave USDC on Base exceed 3 times gas cost.",
              "savings: on the 1st of the month, deposit 10% of balance of USDC on Base into Aave USDC on Base, keep "
              "at "
              "least 200 USDC.",
              "\"a, name\": when health factor of Aave on Base falls below 1.35, claim Aave USDC on Base then tell me, "
              "at most 3 runs a day, ask me first.",
              "every monday and friday at 09:00, send 50 USDC to \"my savings\", without asking."})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void joinAndSplit_areInverse()
    {
        QFETCH(QString, text);
        const auto parts = splitSentence(text.toStdString());
        QVERIFY(parts);
        QVERIFY(!parts->trigger.empty() && !parts->action.empty());
        QCOMPARE(QString::fromStdString(joinSentence(*parts)), text);
    }

    void split_takesNoTextThatIsNoRule() { QVERIFY(!splitSentence("every week, sing")); }

    void join_keepsWhatIsNoRuleYet()
    {
        QCOMPARE(QString::fromStdString(joinSentence({"", "every week", "compound", {"", "ask me first"}})),
                 QStringLiteral("every week, compound, ask me first"));
    }

    void everyChoiceOfTheMenus_givesARule()
    {
        Vocabulary names;
        names.places = {{"Synthetix", "WETH/USDC", "Local Optimism"}, {"Aave", "USDC", "Local Base"}};
        names.recipients = {"my savings"};
        for (const std::string &start :
             {std::string(),
              std::string("savings: every friday, claim Aave USDC on \"Local Base\", slippage at most 0.5%.")}) {
            const SentenceMenus menus = menusFor(start, names);
            const std::vector<std::pair<SentenceMenu, std::size_t>> all{
                {SentenceMenu::Place, menus.places.size()},   {SentenceMenu::Trigger, menus.triggers.size()},
                {SentenceMenu::Action, menus.actions.size()}, {SentenceMenu::Condition, menus.conditions.size()},
                {SentenceMenu::Limit, menus.limits.size()},   {SentenceMenu::Asking, menus.asking.size()}};
            for (const auto &[menu, count] : all)
                for (std::size_t i = 0; i < count; ++i) {
                    const std::string text = chooseFromMenu(start, names, menu, i);
                    QVERIFY2(rules::parse(text), text.c_str());
                    const SentenceMenus after = menusFor(text, names);
                    const std::vector<std::size_t> chosen{after.place,     after.trigger, after.action,
                                                          after.condition, after.limit,   after.ask};
                    QVERIFY(after.triggers[after.trigger].size() > 0 && chosen.size() == 6);
                }
        }
    }

    void menus_keepWhatTheyDoNotKnow()
    {
        Vocabulary names;
        names.places = {{"Aave", "USDC", "Base"}, {"Aave", "WETH", "Base"}};
        const std::string mine = "savings: every friday, claim Aave USDC on Base, slippage at most 0.5%, ask me first.";
        const SentenceMenus menus = menusFor(mine, names);
        QCOMPARE(QString::fromStdString(menus.triggers[menus.trigger]), QStringLiteral("every friday"));
        QCOMPARE(
            QString::fromStdString(chooseFromMenu(mine, names, SentenceMenu::Place, 1)),
            QStringLiteral("savings: every friday, claim Aave WETH on Base, slippage at most 0.5%, ask me first."));
        QCOMPARE(QString::fromStdString(chooseFromMenu(mine, names, SentenceMenu::Asking, 0)),
                 QStringLiteral("savings: every friday, claim Aave USDC on Base, slippage at most 0.5%."));
    }

    void examples_areRules()
    {
        const chains::Registry registry =
            *chains::Registry::load({std::filesystem::path(SHEAF_SOURCE_DIR) / "resources" / "local"});
        portfolio::ValuedPosition mine;
        mine.position.protocolName = "Synthetix";
        mine.position.name = "WETH/USDC";
        mine.position.chain = registry.chains().front().id;
        mine.position.actions = {protocols::Action::Compound, protocols::Action::Claim};
        portfolio::ValuedPosition lent = mine;
        lent.position.protocolName = "Aave V3";
        lent.position.name = "USDC";
        lent.position.healthFactor = contracts::Figure<Decimal>{};
        portfolio::ChainSnapshot chain;
        chain.positions = {mine, lent};
        portfolio::Snapshot snapshot;
        snapshot.chains.push_back(chain);
        Vocabulary nothing;
        const auto made = exampleSentences(&snapshot, nothing, registry);
        QVERIFY(made.size() >= 3);
        for (const std::string &text : made)
            QVERIFY2(rules::parse(text), text.c_str());
        Vocabulary chainsOnly;
        chainsOnly.chains = {"Local Optimism"};
        const auto bare = exampleSentences(nullptr, chainsOnly, registry);
        QCOMPARE(bare.size(), std::size_t(1));
        QVERIFY(rules::parse(bare.front()));
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
