// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "rule_writer.h"

#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

namespace {

const QString kTell = QStringLiteral("when gas price on \"Local Optimism\" falls below 5 gwei, tell me.");

} // namespace

class TestRuleWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        desk = Desk::open();
        writer = std::make_unique<RuleWriter>(desk->session.get());
        writer->begin();
    }
    void cleanup()
    {
        writer.reset();
        desk.reset();
    }

    void anEmptyText_isNoMistake()
    {
        QVERIFY(writer->shown());
        QVERIFY(writer->problem().isEmpty());
        QVERIFY(!writer->canSave());
        QVERIFY(!writer->examples().isEmpty());
    }

    void aMistake_isUnderlinedWhereItIs()
    {
        write(QStringLiteral("every weak, tell me"));
        QVERIFY(writer->problem().contains(QStringLiteral("weak")));
        QCOMPARE(writer->problemBegin(), 6);
        QCOMPARE(writer->problemEnd(), 10);
        QCOMPARE(writer->correction(), QStringLiteral("every week, tell me."));
        QVERIFY(!writer->canSave());
        QSignalSpy rewritten(writer.get(), &RuleWriter::rewritten);
        writer->acceptCorrection();
        QCOMPARE(rewritten.size(), 1);
        QCOMPARE(writer->text(), QStringLiteral("every week, tell me."));
        QVERIFY(writer->problem().isEmpty());
    }

    void aWord_isPutRightWithoutTheRest()
    {
        write(QStringLiteral("every weak, comp"));
        QCOMPARE(writer->correction(), QString());
        QCOMPARE(writer->nearest(), QStringLiteral("week"));
        writer->acceptNearest();
        QCOMPARE(writer->text(), QStringLiteral("every week, comp"));
    }

    void positions_countAsTheFieldDoes()
    {
        // One code point that a QString needs two of its units for.
        write(QStringLiteral("\"\U0001F331\": every weak, tell me"));
        QCOMPARE(writer->problemBegin(), 12);
        QCOMPARE(writer->problemEnd(), 16);
        write(QStringLiteral("\"\U0001F331\": every week, tel"));
        writer->accept(QStringLiteral("tell me"));
        QCOMPARE(writer->text(), QStringLiteral("\"\U0001F331\": every week, tell me "));
    }

    void choices_comeWhileTyping()
    {
        write(QStringLiteral("when gas price on loc"));
        QVERIFY(writer->choices().contains(QStringLiteral("\"Local Optimism\"")));
        writer->accept(QStringLiteral("\"Local Optimism\""));
        QCOMPARE(writer->text(), QStringLiteral("when gas price on \"Local Optimism\" "));
        QVERIFY(writer->choices().contains(QStringLiteral("falls below")));
        writer->dismissChoices();
        QVERIFY(writer->choices().isEmpty());
    }

    void choices_goInAtTheCursor()
    {
        const QString text = QStringLiteral("every week, tel, ask me first");
        writer->write(text, 15);
        QVERIFY(writer->choices().contains(QStringLiteral("tell me")));
        writer->accept(QStringLiteral("tell me"));
        QVERIFY(writer->text().startsWith(QStringLiteral("every week, tell me")));
        QVERIFY(writer->text().endsWith(QStringLiteral(", ask me first")));
        QVERIFY(writer->problem().isEmpty());
    }

    void aMark_standsAtItsWord()
    {
        write(QStringLiteral("every week "));
        QVERIFY(writer->choices().contains(QStringLiteral(",")));
        writer->accept(QStringLiteral(","));
        QCOMPARE(writer->text(), QStringLiteral("every week, "));
    }

    void aName_thatStandsForNothingIsSaid()
    {
        write(QStringLiteral("every week, claim Nowhere USDC"));
        QVERIFY(writer->problem().isEmpty());
        QVERIFY(writer->nameProblem().contains(QStringLiteral("Nowhere")));
        QVERIFY(!writer->canSave());
    }

    void menus_writeTheSentence()
    {
        const int tell = static_cast<int>(writer->actions().indexOf(QStringLiteral("tell me")));
        QVERIFY(tell >= 0);
        writer->choose(RuleWriter::Menu::Action, tell);
        const int trigger = static_cast<int>(writer->triggers().indexOf(QStringLiteral("every day")));
        writer->choose(RuleWriter::Menu::Trigger, trigger);
        QCOMPARE(writer->text(), QStringLiteral("every day, tell me."));
        QCOMPARE(writer->triggers().at(writer->trigger()), QStringLiteral("every day"));
        const int standing = static_cast<int>(writer->asking().indexOf(QStringLiteral("without asking")));
        writer->choose(RuleWriter::Menu::Asking, standing);
        QCOMPARE(writer->text(), QStringLiteral("every day, tell me, without asking."));
        QVERIFY(writer->standing());
        writer->choose(RuleWriter::Menu::Asking, 0);
        QCOMPARE(writer->text(), QStringLiteral("every day, tell me."));
        writer->choose(RuleWriter::Menu::Asking, 99);
        writer->choose(RuleWriter::Menu::Asking, -1);
        QVERIFY(!writer->text().isEmpty());
    }

    void save_addsTheCanonicalSentence()
    {
        write(QStringLiteral("WHEN gas price on \"local optimism\" falls below 5 gwei , tell me"));
        QSignalSpy saved(writer.get(), &RuleWriter::saved);
        QVERIFY(writer->canSave());
        writer->save();
        QCOMPARE(saved.size(), 1);
        QVERIFY(!saved.first().at(1).toBool());
        QVERIFY(!writer->shown());
        const auto list = engine()->list();
        QCOMPARE(list->size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(list->front().text),
                 QStringLiteral("when gas price on \"local optimism\" falls below 5 gwei, tell me."));
        writer->save(); // once more does nothing
        QCOMPARE(engine()->list()->size(), std::size_t(1));
    }

    void edit_takesTheRulesPlace()
    {
        const auto first = engine()->add(kTell.toStdString());
        writer->edit(first->id);
        QVERIFY(writer->editing());
        QCOMPARE(writer->text(), kTell);
        write(QStringLiteral("when gas price on \"Local Optimism\" falls below 9 gwei, tell me."));
        writer->save();
        const auto list = engine()->list();
        QCOMPARE(list->size(), std::size_t(1));
        QVERIFY(list->front().id != first->id);
        QVERIFY(QString::fromStdString(list->front().text).contains(QStringLiteral("9 gwei")));
    }

    void close_keepsWhatWasWritten()
    {
        write(QStringLiteral("every week, te"));
        writer->close();
        QVERIFY(!writer->shown() && writer->text().isEmpty());
        writer->begin();
        QCOMPARE(writer->text(), QStringLiteral("every week, te"));
        writer->close();
        writer->begin(kTell);
        QCOMPARE(writer->text(), kTell);
        writer->close();
        desk->session->lock();
        QVERIFY(desk->session->wallet().vault().unlock(secretOf(kPassword)));
        desk->session->opened();
        writer->begin();
        QCOMPARE(writer->text(), QString());
    }

    void lock_dropsTheText()
    {
        write(QStringLiteral("every week, send 50 USDC to mum"));
        desk->session->lock();
        QVERIFY(!writer->shown());
        QVERIFY(writer->text().isEmpty() && writer->choices().isEmpty());
        writer->write(QStringLiteral("every week"), 10);
        QVERIFY(writer->text().isEmpty());
        writer->begin();
        QVERIFY(!writer->shown());
    }

private:
    rules::Engine *engine() const { return *desk->session->wallet().rules(); }
    void write(const QString &text) { writer->write(text, static_cast<int>(text.size())); }

    std::unique_ptr<Desk> desk;
    std::unique_ptr<RuleWriter> writer;
};

QTEST_GUILESS_MAIN(TestRuleWriter)
#include "tst_rule_writer.moc"
