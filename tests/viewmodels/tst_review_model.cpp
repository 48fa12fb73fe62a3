// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;
using State = ReviewModel::State;

class TestReviewModel final : public QObject, private OnReview
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void approve_waitsForThePerson()
    {
        const auto flow = model->open(QStringLiteral("Deposit"));
        QCOMPARE(model->state(), State::Preparing);
        const auto asked = ask(flow, review());
        QCOMPARE(model->state(), State::Waiting);
        QVERIFY(!asked->answer);
        QVERIFY(model->canConfirm());
        model->confirm();
        QVERIFY(asked->isYes());
        QCOMPARE(model->state(), State::Working);
    }

    void theButton_isOnOnceTheReviewIsSaid()
    {
        const auto flow = model->open(QStringLiteral("Deposit"));
        bool on = false;
        connect(model.get(), &ReviewModel::changed, this, [&] { on = model->canConfirm(); });
        const auto asked = ask(flow, review());
        QVERIFY(on);
        model->confirm();
        QVERIFY(!on);
    }

    void confirm_beforeThereIsAReviewIsNoYes()
    {
        const auto flow = model->open(QStringLiteral("Deposit"));
        model->confirm();
        const auto asked = ask(flow, review());
        QVERIFY(!asked->answer);
    }

    void confirm_twiceAnswersOnce()
    {
        const auto first = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(first, review());
        model->confirm();
        model->confirm();
        QVERIFY(asked->isYes());
        // The click that came too often is no yes to the next plan either.
        model->dismiss();
        const auto second = model->open(QStringLiteral("Withdraw"));
        const auto next = ask(second, review());
        QVERIFY(!next->answer);
    }

    void cancel_isANo()
    {
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, review());
        model->cancel();
        QVERIFY(asked->isNo(ErrorCode::Denied));
        QCOMPARE(model->state(), State::Idle);
        QVERIFY(model->leaving().isEmpty());
    }

    void cancel_whileItIsPrepared_letsNothingBeShownLater()
    {
        const auto flow = model->open(QStringLiteral("Deposit"));
        model->cancel();
        const auto asked = ask(flow, review());
        QVERIFY(asked->isNo(ErrorCode::Denied));
        QCOMPARE(model->state(), State::Idle);
    }

    void cancel_afterTheYesChangesNothing()
    {
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, review());
        model->confirm();
        model->cancel();
        QVERIFY(asked->isYes());
        QCOMPARE(model->state(), State::Working);
    }

    void aFlow_isAskedOnlyOnce()
    {
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, review());
        wallet::Review other = review();
        other.plan.purpose = "Send everything to somebody else";
        const auto again = ask(flow, other);
        QVERIFY(again->isNo(ErrorCode::Denied));
        QCOMPARE(model->purpose(), QStringLiteral("Deposit 500 USDC"));
        model->confirm();
        QVERIFY(asked->isYes());
    }

    void aFlow_thatIsNotTheSheetsIsRefused()
    {
        const auto old = model->open(QStringLiteral("Deposit"));
        model->cancel();
        const auto current = model->open(QStringLiteral("Withdraw"));
        QVERIFY(ask(old, review())->isNo(ErrorCode::Denied));
        QCOMPARE(model->state(), State::Preparing);
        const auto asked = ask(current, review());
        model->confirm();
        QVERIFY(asked->isYes());
    }

    void aSecondPlan_isDeclined()
    {
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, review());
        QSignalSpy declined(model.get(), &ReviewModel::declined);
        model->claim(QStringLiteral("synthetix:901:0x01:0x02"));
        QCOMPARE(declined.size(), 1);
        QCOMPARE(model->title(), QStringLiteral("Deposit"));
        model->confirm();
        QVERIFY(asked->isYes());
    }

    void lock_isNoYes()
    {
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, review());
        desk->session->lock();
        QVERIFY(asked->isNo(ErrorCode::Cancelled));
        QCOMPARE(model->state(), State::Idle);
        QVERIFY(!model->hasFacts() && model->purpose().isEmpty() && model->accountAddress().isEmpty());
        QCOMPARE(model->steps()->rowCount(), 0);
        model->confirm();
        QVERIFY(!asked->isYes());
    }

    void confirm_afterTheLockDoesNothing()
    {
        const auto flow = model->open(QStringLiteral("Deposit"));
        const wallet::Review late = review();
        desk->session->lock();
        QVERIFY(ask(flow, late)->isNo(ErrorCode::Cancelled));
        QVERIFY(model->open(QStringLiteral("Deposit")) == nullptr);
        model->confirm();
        QCOMPARE(model->state(), State::Idle);
    }

    void theEndOfTheModel_isNoYes()
    {
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, review());
        model.reset();
        QVERIFY(asked->isNo(ErrorCode::Cancelled));
        QVERIFY(ask(flow, review())->isNo(ErrorCode::Denied));
    }

    void aCriticalNotice_blocksTheButton()
    {
        wallet::Review blocked = review();
        blocked.notices.push_back({policy::Severity::Warning, "first_time", "You never used this contract."});
        blocked.notices.push_back({policy::Severity::Critical, "unknown_contract", "The contract is on no list."});
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, blocked);
        QVERIFY(model->blocked() && !model->canConfirm());
        QCOMPARE(model->blockedBecause(), QStringLiteral("The contract is on no list."));
        QCOMPARE(model->notices().first().value<ReviewNotice>().severity, 2);
        model->confirm();
        QVERIFY(!asked->answer);
    }

    void aReviewPastItsDeadline_isNotConfirmed()
    {
        wallet::Review old = review();
        old.plan.limits.deadline = desk->session->wallet().now() - std::chrono::minutes(1);
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, old);
        model->confirm();
        QVERIFY(!asked->answer);
        QVERIFY(!model->staleBecause().isEmpty());
        QVERIFY(!model->canConfirm());
    }

    void dismiss_whileItIsCarriedOutOnlyHidesIt()
    {
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, review());
        model->confirm();
        model->dismiss();
        QVERIFY(!model->shown());
        QCOMPARE(model->state(), State::Working);
        model->conclude(flow, record(execution::PlanState::Done));
        QCOMPARE(model->state(), State::Idle); // there is nobody to tell
    }

    void aFailureOfAHiddenPlan_opensTheSheet()
    {
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, review());
        model->confirm();
        model->dismiss();
        wallet::Record broken = record(execution::PlanState::Failed);
        broken.failure = "execution reverted: \u202Ecool";
        model->conclude(flow, broken);
        QVERIFY(model->shown());
        QCOMPARE(model->state(), State::Failed);
        QVERIFY(model->problem().contains(QStringLiteral("execution reverted: cool")));
        QVERIFY(model->problem().contains(QStringLiteral("1 of 2 transactions")));
        QVERIFY(model->problem().contains(QStringLiteral("allowance of 500 USDC")));
    }

    void words_areTheDevicesUntilItHasSigned()
    {
        Q_EMIT desk->session->person()->told(QStringLiteral("for somebody else"));
        QVERIFY(!model->words().contains(QStringLiteral("somebody")));
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, review());
        model->confirm();
        Q_EMIT desk->session->person()->told(QStringLiteral("Look at it"));
        QCOMPARE(model->words(), QStringLiteral("Look at it"));
        const wallet::Record moved = record(execution::PlanState::Open);
        Q_EMIT desk->session->stepMoved(moved, moved.steps.front());
        QVERIFY(model->words().startsWith(QStringLiteral("Carrying it out")));
    }

    void steps_followTheJournal()
    {
        QAbstractItemModelTester tester(model->steps());
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, review());
        model->confirm();
        QCOMPARE(model->steps()->rowCount(), 2);
        QSignalSpy changed(model->steps(), &QAbstractItemModel::dataChanged);
        wallet::Record moved = record(execution::PlanState::Open);
        Q_EMIT desk->session->stepMoved(moved, moved.steps.front());
        QCOMPARE(changed.size(), 1);
        const QModelIndex first = model->steps()->index(0);
        QCOMPARE(first.data(ReviewStepsModel::StateRole).toString(), QStringLiteral("included"));
        moved.plan.id = "somebody else's";
        moved.steps.front().state = wallet::StepState::Final;
        Q_EMIT desk->session->stepMoved(moved, moved.steps.front());
        QCOMPARE(first.data(ReviewStepsModel::StateRole).toString(), QStringLiteral("included"));
    }

    void rules_queueUntilThePersonLooks()
    {
        model->queueRule(3, QStringLiteral("savings"));
        model->queueRule(3, QStringLiteral("savings"));
        QCOMPARE(model->waiting(), 1);
        QCOMPARE(model->state(), State::Idle);
        QVERIFY(!model->shown());
        QVERIFY(model->waitingWords().contains(QStringLiteral("savings")));
        desk->session->lock();
        QCOMPARE(model->waiting(), 0);
    }

    void aPlanThatCantBeMade_saysWhyAndCanBeMadeAnew()
    {
        int made = 0;
        const auto make = [&made]() -> Task<Result<wallet::Plan>> {
            ++made;
            return nothingToDo();
        };
        model->present(QStringLiteral("Claim"), make);
        QCOMPARE(model->state(), State::Failed);
        QVERIFY(model->problem().contains(QStringLiteral("There are no rewards")));
        QVERIFY(model->canRepeat());
        model->again();
        QCOMPARE(made, 2);
    }

private:
    static Task<Result<wallet::Plan>> nothingToDo() { co_return failure(ErrorCode::NotFound, "there are no rewards"); }
};

QTEST_GUILESS_MAIN(TestReviewModel)
#include "tst_review_model.moc"
