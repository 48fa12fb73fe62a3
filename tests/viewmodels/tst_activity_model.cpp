// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity_model.h"
#include "execution/journal.h"
#include "fixtures.h"
#include "language.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;
using execution::PlanState;
using execution::StepState;

namespace {

const ethereum::ChainId kChain(900);

} // namespace

class TestActivityModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        desk = Desk::open();
        account = desk->session->wallet().vault().accounts()->front().address;
    }
    void cleanup()
    {
        model.reset();
        desk.reset();
    }

    void begins_untouched()
    {
        show();
        QVERIFY(model->untouched() && !model->nothingFound());
        QCOMPARE(model->rowCount(), 0);
    }

    void row_saysWhatWasDone()
    {
        add("a", "Send 1 ETH to mum on Local L1", StepState::Final, PlanState::Done, "rule 3");
        show();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(text(0, ActivityModel::Purpose), QStringLiteral("Send 1 ETH to mum on Local L1"));
        QCOMPARE(text(0, ActivityModel::ChainName), QStringLiteral("Local L1"));
        QCOMPARE(text(0, ActivityModel::Status), QStringLiteral("Final"));
        QCOMPARE(text(0, ActivityModel::Fee), QStringLiteral("0.00042 ETH"));
        QCOMPARE(text(0, ActivityModel::FeeUsd), QStringLiteral("0.84 USD")); // at 2,000
        QCOMPARE(text(0, ActivityModel::Rule), QStringLiteral("3"));
        const QVariantList flow = model->index(0).data(ActivityModel::Flow).toList();
        QCOMPARE(flow.size(), 1);
        QCOMPARE(flow.first().toMap()[QStringLiteral("text")].toString(), QStringLiteral("−1 ETH"));
        QSignalSpy wanted(model.get(), &ActivityModel::ruleWanted);
        model->openRule(QStringLiteral("a"));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("3"));
    }

    void steps_areThereWhileUnfolded()
    {
        add("a", "Send", StepState::Included, PlanState::Done);
        show();
        QVERIFY(model->index(0).data(ActivityModel::Steps).toList().isEmpty());
        model->toggle(QStringLiteral("a"));
        const QVariantMap step = model->index(0).data(ActivityModel::Steps).toList().first().toMap();
        QCOMPARE(step[QStringLiteral("status")].toString(), QStringLiteral("Included"));
        QVERIFY(!step[QStringLiteral("hasPage")].toBool()); // the local network has no explorer
        const QString hash = step[QStringLiteral("hash")].toString();
        QCOMPARE(hash.size(), 66);
        model->copyHash(hash);
        QCOMPARE(model->copiedHash(), hash);
    }

    void list_isReadInPages()
    {
        fill(130);
        show();
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model->rowCount() < 130 && model->canFetchMore({}));
        QString keys;
        while (model->canFetchMore({}))
            model->fetchMore({});
        QCOMPARE(model->rowCount(), 130);
        for (int i = 0; i < 130; ++i)
            QCOMPARE(text(i, ActivityModel::Key), QStringLiteral("p%1").arg(129 - i));
    }

    void search_findsWhatIsShownAndTheEnglish()
    {
        const Phrase purpose = phrase("%1: %2", PhraseNumber{"1240.50", "USDC"}, Phrase("its dates are over"));
        add("translated", purpose, StepState::Final, PlanState::Done);
        add("other", "Harvest", StepState::Final, PlanState::Done);
        Language language(&desk->preferences);
        language.choose(2); // German
        show();
        QTRY_COMPARE(model->rowCount(), 2);
        QCOMPARE(text(1, ActivityModel::Purpose), QStringLiteral("1.240,50 USDC: ihre Termine sind vorbei"));
        for (const char *wanted : {"1.240,50 usdc", "Termine sind", "1240.50", "dates are over"}) {
            model->setSearch(QString::fromLatin1(wanted));
            QTRY_VERIFY2(!model->searching() && model->rowCount() == 1, wanted);
        }
        language.choose(1);
    }

    void purposes_areTamed()
    {
        const Phrase purpose = phrase("%1: %2", PhraseNumber{"1", "US\u202EDC"}, Phrase("for\nyou"));
        add("spoof", purpose, StepState::Final, PlanState::Done);
        show();
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(text(0, ActivityModel::Purpose), QStringLiteral("1 USDC: for you"));
    }

    void search_looksThroughEverything()
    {
        add("needle", "Send 7 ETH to granny", StepState::Final, PlanState::Done);
        fill(200);
        show();
        model->setSearch(QStringLiteral("GRANNY"));
        QTRY_COMPARE(model->rowCount(), 1);
        QTRY_VERIFY(!model->searching());
        QCOMPARE(text(0, ActivityModel::Key), QStringLiteral("needle"));
        model->setSearch(QStringLiteral("nothing like this"));
        QTRY_VERIFY(model->nothingFound());
        // By chain, by the token that moved, by the account and by the hash.
        for (const char *wanted : {"local l1", "ether", "0xf39Fd6e5", "0x00000000"}) {
            model->setSearch(QString::fromLatin1(wanted));
            QTRY_VERIFY2(model->rowCount() > 1, wanted);
        }
    }

    void filter_isByProgress()
    {
        add("a", "one", StepState::Final, PlanState::Done);
        add("b", "two", StepState::Failed, PlanState::Failed);
        add("c", "three", StepState::Sent, PlanState::Open);
        show();
        const auto found = [this](ActivityModel::Filter filter) {
            model->setFilter(static_cast<int>(filter));
            QString keys;
            for (int i = 0; i < model->rowCount(); ++i)
                keys += text(i, ActivityModel::Key);
            return keys;
        };
        QCOMPARE(found(ActivityModel::Filter::UnderWay), QStringLiteral("c"));
        QCOMPARE(found(ActivityModel::Filter::Done), QStringLiteral("a"));
        QCOMPARE(found(ActivityModel::Filter::Failed), QStringLiteral("b"));
        QCOMPARE(found(ActivityModel::Filter::All), QStringLiteral("cba"));
    }

    void news_comeInAtTheTop()
    {
        add("a", "one", StepState::Included, PlanState::Done);
        show();
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        add("b", "two", StepState::Sent, PlanState::Open);
        settle("a", StepState::Final);
        Q_EMIT desk->session->activityChanged();
        QTRY_COMPARE(model->rowCount(), 2);
        QCOMPARE(text(0, ActivityModel::Key), QStringLiteral("b"));
        QCOMPARE(text(1, ActivityModel::Status), QStringLiteral("Final"));
        QVERIFY(reset.isEmpty());
    }

    void lock_dropsEverything()
    {
        fill(3);
        show();
        desk->session->lock();
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(!model->canFetchMore({}));
        model->exportAll(true);
        QVERIFY(!model->exporting());
    }

    void export_isWholeOrNotThere()
    {
        fill(100);
        show();
        const QString path = desk->folder.filePath(QStringLiteral("out.csv"));
        model->setExportPath(path);
        model->exportAll(false);
        QTRY_VERIFY(!model->exporting());
        QVERIFY2(model->exportProblem().isEmpty(), qPrintable(model->exportProblem()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 101);
        file.close();
        // Only the person reads it.
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        model->setExportPath(path);
        model->exportAll(false);
        QVERIFY(!model->exportProblem().isEmpty() && model->exportExists());
        model->exportAll(true);
        QVERIFY(model->exporting());
        const QByteArray before = contents(path);
        desk->session->lock(); // in the middle of it
        QVERIFY(!model->exporting());
        QCOMPARE(contents(path), before);
        QCOMPARE(QDir(desk->folder.path()).entryList({QStringLiteral("out*")}).size(), 1);
    }

    void export_saysWhereItCant_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("relative") << QStringLiteral("out.csv");
        QTest::newRow("empty") << QString();
        QTest::newRow("a folder") << QStringLiteral("/tmp");
        QTest::newRow("in no folder") << QStringLiteral("/nonexistent/out.csv");
    }
    void export_saysWhereItCant()
    {
        QFETCH(QString, path);
        fill(1);
        show();
        model->setExportPath(path);
        model->exportAll(true);
        QVERIFY(!model->exporting() && !model->exportProblem().isEmpty());
    }

private:
    execution::Journal journal()
    {
        return execution::Journal(desk->session->wallet().vault().database().get(), &clock);
    }
    void show() { model = std::make_unique<ActivityModel>(desk->session.get()); }
    QString text(int row, int role) const { return model->index(row).data(role).toString(); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void add(const std::string &id, const Phrase &purpose, StepState state, PlanState planState,
             const std::string &origin = "window")
    {
        clock.advance(std::chrono::seconds(1));
        wallet::Plan plan;
        plan.id = id;
        plan.account = account;
        plan.chain = kChain;
        plan.purpose = purpose;
        plan.origin = origin;
        plan.nativePriceUsd = Decimal::fromInteger(2'000);
        contracts::Call call;
        call.to = *ethereum::Address::parseRaw("0xd8da6bf26964af9d7eed9e03e53415d37aa96045");
        call.value = ethereum::Wei(*Uint256::parse("1000000000000000000"));
        call.purpose = "Send 1 ETH";
        plan.calls = {call};
        auto entry = journal().begin(plan, true, {});
        if (!entry)
            qFatal("%s", entry.error().detail.c_str());
        execution::JournalStep &step = entry->steps.front();
        step.step.state = state;
        step.step.nonce = ethereum::Nonce(count);
        step.step.hash = ethereum::Hash(Uint256(++count).toBigEndian());
        step.step.feePaid = ethereum::Wei(*Uint256::parse("420000000000000"));
        step.changes = {{{kChain, {}}, true, call.value.value()}};
        entry->state = planState;
        const auto saved = journal().save(*entry);
        if (!saved)
            qFatal("%s", saved.error().detail.c_str());
    }
    void settle(const std::string &id, StepState state)
    {
        auto entry = journal().find(id);
        entry->steps.front().step.state = state;
        if (!journal().save(*entry))
            qFatal("not saved");
    }
    void fill(int plans)
    {
        for (int i = 0; i < plans; ++i)
            add("p" + std::to_string(i), "Harvest", StepState::Final, PlanState::Done);
    }

    ManualClock clock{fromUnixSeconds(1'700'000'000)};
    std::uint64_t count = 0;
    std::unique_ptr<Desk> desk;
    ethereum::Address account;
    std::unique_ptr<ActivityModel> model;
};

QTEST_MAIN(TestActivityModel)
#include "tst_activity_model.moc"
