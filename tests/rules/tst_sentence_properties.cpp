// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sentence_parser.h"
#include "rules/sentence_printer.h"
#include "sentence_generator.h"

#include <QTest>

#include <set>

using namespace sheaf;
using namespace sheaf::rules;

class TestSentenceProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_undoesPrint();
    void parse_survivesDamage();
    void completions_containWhatFollows();
};

namespace {

constexpr int kSentences = 4000;

/// Printed, where it fits into a sentence's length at all.
std::optional<std::string> printable(const Sentence &sentence)
{
    std::string text = print(sentence);
    return text.size() <= kMaxSentenceLength ? std::optional(std::move(text)) : std::nullopt;
}

} // namespace

void TestSentenceProperties::parse_undoesPrint()
{
    SentenceGenerator generator(20270131);
    std::set<std::size_t> triggers;
    std::set<std::size_t> actions;
    std::set<std::size_t> clauses;
    int tried = 0;
    for (int i = 0; i < kSentences; ++i) {
        const Sentence sentence = generator.sentence();
        const auto text = printable(sentence);
        if (!text)
            continue;
        ++tried;
        const auto again = parse(*text);
        QVERIFY2(again.has_value(), (*text + "\n" + (again ? "" : again.error().toString())).c_str());
        QVERIFY2(*again == sentence, text->c_str());
        QCOMPARE(print(*again), *text);
        triggers.insert(sentence.trigger.index());
        for (const Action &action : sentence.actions)
            actions.insert(action.index());
        for (const Clause &clause : sentence.clauses)
            clauses.insert(clause.index());
    }
    QVERIFY(tried > kSentences * 9 / 10);
    QCOMPARE(triggers.size(), std::variant_size_v<Trigger>);
    QCOMPARE(actions.size(), std::variant_size_v<Action>);
    QCOMPARE(clauses.size(), std::variant_size_v<Clause>);
}

void TestSentenceProperties::parse_survivesDamage()
{
    SentenceGenerator generator(7);
    int refused = 0;
    for (int i = 0; i < 500; ++i) {
        std::string text = print(generator.sentence());
        for (std::size_t hits = generator.below(3) + 1; hits > 0 && !text.empty(); --hits) {
            const std::size_t at = generator.below(text.size());
            if (generator.below(2) == 0)
                text.erase(at, generator.below(6) + 1);
            else
                text[at] = static_cast<char>(generator.below(256));
        }
        const auto sentence = parse(text);
        if (sentence) {
            QVERIFY2(parse(print(*sentence)) == *sentence, text.c_str());
            continue;
        }
        ++refused;
        const SentenceError &error = sentence.error();
        QVERIFY2(error.column >= 1 && error.column <= text.size() + 1, text.c_str());
        QVERIFY2(!error.expected.empty() || !error.problem.isEmpty(), text.c_str());
        QVERIFY2(error.corrected.empty() || parse(error.corrected).has_value(), text.c_str());
    }
    QVERIFY(refused > 250);
}

void TestSentenceProperties::completions_containWhatFollows()
{
    // Up to each word of a rule that has no names with spaces: the word itself is offered, or a kind of thing is.
    const QString rule = QStringLiteral("when gain from moving Morpho USDC on Base to Aave USDC on Base over 30 days "
                                        "exceeds 20 USD and compounding is worth "
                                        "it , move Morpho USDC on Base to the best pool for USDC then tell me , not "
                                        "more often than every week , at most 3 "
                                        "runs a day , keep at least 5 ETH , slippage at most 1 % , without asking .");
    const QStringList words = rule.split(QLatin1Char(' '));
    QString before;
    for (const QString &word : words) {
        const std::vector<std::string> offered = completions(before.toStdString());
        const bool isOffered = std::any_of(offered.begin(), offered.end(), [&](const std::string &offer) {
            return QString::fromStdString(offer) == word || offer.starts_with("a ");
        });
        QVERIFY2(isOffered, qPrintable(before));
        before += word + QLatin1Char(' ');
    }
    QVERIFY(parse(rule.toStdString()));
}

QTEST_APPLESS_MAIN(TestSentenceProperties)
#include "tst_sentence_properties.moc"
