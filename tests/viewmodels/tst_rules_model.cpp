// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "rule_detail.h"
#include "rule_runner.h"
#include "rules_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

namespace {

using Status = RulesModel::RuleStatus;
constexpr const char *kTell = "when gas price on \"Local Optimism\" falls below 5 gwei, tell me.";
constexpr const char *kStanding = "savings: every week, claim Synthetix on \"Local Optimism\", without asking.";

} // namespace

class TestRulesModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        desk = Desk::open();
        review = std::make_unique<ReviewModel>(desk->session.get());
        model = std::make_unique<RulesModel>(desk->session.get(), review.get());
        tester = std::make_unique<QAbstractItemModelTester>(model.get());
    }
    void cleanup()
    {
        tester.reset();
        model.reset();
        review.reset();
        desk.reset();
    }

    void aRule_standsAsItsSentence()
    {
        add(kTell);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(at(0, RulesModel::NameRole).toString(), QStringLiteral("Rule 1"));
        QCOMPARE(at(0, RulesModel::SentenceRole).toString(), QString::fromLatin1(kTell));
        QCOMPARE(at(0, RulesModel::StatusWordRole).toString(), QStringLiteral("on"));
        QCOMPARE(at(0, RulesModel::DecisionRole).toString(), QString());
    }

    void aStandingRule_needsItsConsent()
    {
        add(kStanding);
        QCOMPARE(at(0, RulesModel::NameRole).toString(), QStringLiteral("savings"));
        QVERIFY(!at(0, RulesModel::SentenceRole).toString().contains(QStringLiteral("savings")));
        QCOMPARE(at(0, RulesModel::StatusRole).value<Status>(), Status::NeedsConsent);
        QSignalSpy wanted(model.get(), &RulesModel::consentWanted);
        model->setOn(1, false);
        QCOMPARE(at(0, RulesModel::StatusRole).value<Status>(), Status::Off);
        QCOMPARE(wanted.size(), 0);
        model->setOn(1, true);
        QCOMPARE(wanted.size(), 1);
    }

    void remove_switchesOffAtOnceAndCanBeUndone()
    {
        add(kTell);
        add("when balance of ETH on \"Local Base\" falls below 1 ETH, tell me, as \"" + account() + "\".");
        model->remove(1);
        QVERIFY(at(0, RulesModel::LeavingRole).toBool());
        QVERIFY(engine()->find(1)->state == rules::RuleState::Disabled);
        model->keep(1);
        QVERIFY(!at(0, RulesModel::LeavingRole).toBool());
        QVERIFY(engine()->find(1)->state == rules::RuleState::Enabled);
    }

    void remove_comesTrueAfterAWhile()
    {
        add(kTell);
        model->remove(1);
        QVERIFY(engine()->find(1));
        QTRY_VERIFY_WITH_TIMEOUT(!engine()->find(1), 12'000);
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(model->empty());
    }

    void remove_thenLockLeavesItOff()
    {
        add(kTell);
        model->remove(1);
        desk->session->lock();
        QCOMPARE(model->rowCount(), 0);
        reopen();
        QCOMPARE(at(0, RulesModel::StatusRole).value<Status>(), Status::Off);
    }

    void lock_forgetsEverything()
    {
        add(kTell);
        RuleDetail detail(desk->session.get());
        detail.open(1);
        QVERIFY(detail.shown() && !detail.sentence().isEmpty());
        desk->session->lock();
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(!detail.shown() && detail.sentence().isEmpty() && !detail.consenting());
    }

    void consent_listsWhatTheRuleMayDo()
    {
        add(kStanding);
        RuleDetail detail(desk->session.get());
        detail.askConsent(1);
        QVERIFY(detail.consenting());
        QVERIFY(!detail.consentCalls().isEmpty());
        const auto call = detail.consentCalls().first().value<ConsentCall>();
        QVERIFY(call.function.contains(QLatin1Char('(')));
        QVERIFY(call.contracts.first().endsWith(call.contracts.first().right(42)));
        QVERIFY(call.contracts.first().right(42).startsWith(QStringLiteral("0x")));
        QCOMPARE(detail.spendCap(), QStringLiteral("nothing")); // it claims alone
        QVERIFY(detail.gasCap().endsWith(QStringLiteral("USD a day")));
        detail.refuseConsent();
        QVERIFY(!detail.consenting() && detail.consentCalls().isEmpty());
    }

    void consent_isGivenWithThePasswordAlone()
    {
        add(kStanding);
        RuleDetail detail(desk->session.get());
        QSignalSpy refused(&detail, &RuleDetail::consentRefused);
        QSignalSpy given(&detail, &RuleDetail::consentGiven);
        detail.give(secretOf(kPassword)); // nothing was shown
        QVERIFY(!detail.giving());
        detail.askConsent(1);
        detail.give(secretOf("wrong"));
        QVERIFY(refused.wait(20'000));
        QVERIFY(!detail.consentProblem().isEmpty());
        QVERIFY(!engine()->find(1)->consent);
        detail.give(secretOf(kPassword));
        QVERIFY(given.wait(20'000));
        QVERIFY(engine()->find(1)->consent.has_value());
        QVERIFY(!detail.consenting());
        QCOMPARE(at(0, RulesModel::StatusRole).value<Status>(), Status::On);
    }

    /// It was for mum as she was then: the rule would be refused, and says that it needs another.
    void consent_thatHoldsNoMore_isAskedForAnew()
    {
        wallet::Wallet &wallet = desk->session->wallet();
        QVERIFY(wallet.addContact("mum", "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"));
        add("every week, send 5 USDC to mum on \"Local Base\", at most 100 USD a day, without asking.");
        const auto request = engine()->consentFor(1);
        QVERIFY(request && engine()->giveConsent(1, request->consent));
        Q_EMIT desk->session->rulesChanged();
        QCOMPARE(at(0, RulesModel::StatusRole).value<Status>(), Status::On);
        QVERIFY(wallet.removeContact("mum"));
        QVERIFY(wallet.addContact("mum", "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"));
        Q_EMIT desk->session->rulesChanged();
        QCOMPARE(at(0, RulesModel::StatusRole).value<Status>(), Status::NeedsConsent);
    }

    void consent_isNotGivenWhereTheVaultWasLockedMeanwhile()
    {
        add(kStanding);
        RuleDetail detail(desk->session.get());
        detail.askConsent(1);
        detail.give(secretOf(kPassword));
        desk->session->lock();
        QTRY_VERIFY_WITH_TIMEOUT(!detail.giving(), 20'000);
        reopen();
        QVERIFY(!engine()->find(1)->consent);
    }

    void runner_restsWhileTheNetworkIsNotAllowed()
    {
        add(kTell);
        RuleRunner runner(desk->session.get(), review.get());
        QCOMPARE(runner.state(), RuleRunner::State::Off);
        Q_EMIT desk->session->rulesChanged();
        QCOMPARE(runner.state(), RuleRunner::State::Off);
    }

    void runner_saysThatAnotherProgramHasTheRules()
    {
        add(kTell);
        const auto held = desk->session->wallet().vault().lockFolder();
        QVERIFY(held);
        desk->preferences.setRulesRun(true);
        desk->preferences.setNetworkAllowed(true);
        RuleRunner runner(desk->session.get(), review.get());
        Q_EMIT desk->session->rulesChanged();
        QTRY_COMPARE(runner.state(), RuleRunner::State::Elsewhere);
        desk->session->lock();
        QCOMPARE(runner.state(), RuleRunner::State::Off);
    }

private:
    rules::Engine *engine() const { return *desk->session->wallet().rules(); }
    std::string account() const { return desk->session->wallet().vault().accounts()->front().name; }

    void add(const std::string &sentence)
    {
        const auto added = engine()->add(sentence);
        if (!added)
            qFatal("%s: %s", sentence.c_str(), added.error().detail.c_str());
        Q_EMIT desk->session->rulesChanged();
    }

    void reopen()
    {
        const auto opened = desk->session->wallet().vault().unlock(secretOf(kPassword));
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        desk->session->opened();
    }

    QVariant at(int row, int role) const { return model->index(row).data(role); }

    std::unique_ptr<Desk> desk;
    std::unique_ptr<ReviewModel> review;
    std::unique_ptr<RulesModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

QTEST_GUILESS_MAIN(TestRulesModel)
#include "tst_rules_model.moc"
