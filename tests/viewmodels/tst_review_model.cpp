// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "language.h"
#include "review_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

namespace {

using State = ReviewModel::State;

constexpr const char *kRouter = "0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe";

/// The answer of an approve() that is under way.
struct Asked
{
    std::optional<Result<void>> answer;

    bool isNo(ErrorCode code) const { return answer && !*answer && answer->error().code == code; }
    bool isYes() const { return answer && answer->has_value(); }
};

Task<> waitFor(std::shared_ptr<ReviewFlow> flow, wallet::Review review, std::shared_ptr<Asked> asked)
{
    auto answer = co_await flow->approve(std::move(review));
    asked->answer = std::move(answer);
}

std::shared_ptr<Asked> ask(const std::shared_ptr<ReviewFlow> &flow, const wallet::Review &review)
{
    auto asked = std::make_shared<Asked>();
    wallet::launch(nullptr, waitFor(flow, review, asked));
    return asked;
}

} // namespace

class TestReviewModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // whatever a test chose
        desk = Desk::open();
        model = std::make_unique<ReviewModel>(desk->session.get());
    }
    void cleanup()
    {
        model.reset();
        desk.reset();
    }

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

    void facts_sayWhatLeavesAndWhatItCosts()
    {
        wallet::Review planned = review();
        planned.plan.calls.front().data = approval("1dcd6500"); // 500 USDC
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, planned);
        const auto leaving = model->leaving().first().value<ReviewAmount>();
        QCOMPARE(leaving.amount, QStringLiteral("500"));
        QCOMPARE(leaving.token, QStringLiteral("USDC"));
        const auto change = model->changes().first().value<ReviewAmount>();
        QCOMPARE(change.amount, QStringLiteral("−500"));
        QCOMPARE(change.direction, -1);
        const auto allowed = model->calls().first().value<ReviewCall>();
        QCOMPARE(allowed.allowance, QStringLiteral("500 USDC"));
        QCOMPARE(allowed.spender, QString::fromLatin1(kRouter));
        QVERIFY(allowed.exactAllowance);
        // 0.0003 of execution and 0.0001 of data; ETH at 2,000 USD.
        QCOMPARE(model->fee(), QStringLiteral("0.80 USD"));
        QCOMPARE(model->feeL2(), QStringLiteral("0.60 USD · 0.0003 ETH"));
        QCOMPARE(model->feeL1(), QStringLiteral("0.20 USD · 0.0001 ETH"));
        QCOMPARE(model->feeWorst(), QStringLiteral("1.20 USD · 0.0006 ETH"));
    }

    /// 500 USDC are a quarter of an ether at 2,000 USD; what the fees are in ether is said once.
    void facts_areInTheChosenCurrency()
    {
        showPrices();
        desk->preferences.setCurrency(QStringLiteral("ETH"));
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, review());
        QCOMPARE(model->leaving().first().value<ReviewAmount>().value, QStringLiteral("0.2500 ETH"));
        QCOMPARE(model->fee(), QString());
        QCOMPARE(model->feeCoins(), QStringLiteral("0.0004 ETH"));
        QCOMPARE(model->feeWorst(), QStringLiteral("0.0006 ETH"));
    }

    void whatCantGoOnNow_isNoSuccess()
    {
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, review());
        model->confirm();
        wallet::Record stuck = record(execution::PlanState::Open);
        for (wallet::Step &step : stuck.steps)
            step.state = wallet::StepState::Planned;
        stuck.failure = "the account can't pay for it and its fees now";
        model->conclude(flow, stuck);
        QVERIFY(model->isUnderWay());
        QVERIFY(model->words().startsWith(QStringLiteral("Nothing was sent yet.")));
        QCOMPARE(model->problem(), QStringLiteral("The account can't pay for it and its fees now"));
    }

    void whatThePersonCancelled_isNoFailure()
    {
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, review());
        model->confirm();
        wallet::Record cancelled = record(execution::PlanState::Abandoned);
        wallet::Step &step = cancelled.steps.back();
        step.state = wallet::StepState::Abandoned;
        step.hash = *ethereum::Hash::parse("0x" + std::string(64, 'c'));
        step.failure = "it was cancelled";
        step.replacements = {{wallet::ReplacementKind::Cancel, *step.hash, {}}};
        model->conclude(flow, cancelled);
        QCOMPARE(model->state(), State::Done);
        QVERIFY(!model->isUnderWay());
        QVERIFY(model->words().startsWith(QStringLiteral("You cancelled it")));
        QVERIFY(model->problem().isEmpty());
        const QModelIndex last = model->steps()->index(model->steps()->rowCount() - 1);
        QCOMPARE(last.data(ReviewStepsModel::StateRole).toString(), QStringLiteral("cancelled"));
        QVERIFY(last.data(ReviewStepsModel::FailureRole).toString().isEmpty());
    }

    void facts_callAnUnlimitedAllowanceSo()
    {
        wallet::Review greedy = review();
        greedy.plan.calls.front().approval->amount.value = Uint256::max();
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, greedy);
        const auto call = model->calls().first().value<ReviewCall>();
        QCOMPARE(call.allowance, QStringLiteral("unlimited USDC"));
        QVERIFY(!call.exactAllowance);
    }

    /// approve(router, 500 USDC), as the ABI has it.
    void calls_areReadByTheirBytes()
    {
        wallet::Review read = review();
        read.plan.calls.front().data = approval("1dcd6500");
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, read);
        const auto call = model->calls().first().value<ReviewCall>();
        QVERIFY(call.meaning.isEmpty()); // the allowance says the same, in the person's language
        QVERIFY(call.exactAllowance);
        QCOMPARE(call.allowance, QStringLiteral("500 USDC"));
        QCOMPARE(call.sourceWords, QStringLiteral("read by Sheaf"));
        const auto amount = call.lines.at(1).value<ReviewLine>();
        QCOMPARE(amount.label, QStringLiteral("amount"));
        QCOMPARE(amount.text, QStringLiteral("500000000"));
        QCOMPARE(call.notices.first().value<ReviewNotice>().severity, 1); // nobody knows the router
        QVERIFY(model->dangers().isEmpty() && model->canConfirm());
    }

    /// The plan says 500, and the bytes have all that there is: for a contract that nobody knows.
    void aDanger_wantsAWordOfItsOwn()
    {
        wallet::Review greedy = review();
        greedy.plan.calls.front().data = approval(std::string(64, 'f'));
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, greedy);
        QCOMPARE(model->dangers().size(), 1);
        QVERIFY(model->dangers().front().contains(QStringLiteral("may take all of your")));
        const auto call = model->calls().first().value<ReviewCall>();
        QVERIFY(!call.meaning.isEmpty()); // and not what the plan says
        QVERIFY(!call.exactAllowance);
        QVERIFY(!model->canConfirm());
        model->confirm();
        QVERIFY(!asked->answer);
        model->setAccepted(true);
        QVERIFY(model->canConfirm());
        model->setAccepted(false);
        QVERIFY(!model->canConfirm());
        model->setAccepted(true);
        model->confirm();
        QVERIFY(asked->isYes());
    }

    void aWordForOneDanger_isNoneForTheNext()
    {
        wallet::Review greedy = review();
        greedy.plan.calls.front().data = approval(std::string(64, 'f'));
        const auto first = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(first, greedy);
        model->setAccepted(true);
        model->cancel();
        model->setAccepted(true); // there is nothing to accept
        const auto second = model->open(QStringLiteral("Deposit"));
        const auto next = ask(second, greedy);
        QVERIFY(!model->accepted() && !model->canConfirm());
    }

    void aWord_isNoneAgainstThePolicy()
    {
        wallet::Review blocked = review();
        blocked.plan.calls.front().data = approval(std::string(64, 'f'));
        blocked.notices.push_back(
            {policy::Severity::Critical, "approval_too_large", "It is more than the plan needs."});
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, blocked);
        model->setAccepted(true);
        QVERIFY(!model->canConfirm());
    }

    void whatNobodyKnows_isSaidToBeSo()
    {
        wallet::Review strange = review();
        strange.plan.calls.back().data = *parseHex("deadbeef");
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, strange);
        const auto call = model->calls().last().value<ReviewCall>();
        QCOMPARE(call.source, 4);
        QCOMPARE(call.sourceWords, QStringLiteral("not understood"));
        QVERIFY(!call.notices.isEmpty());
    }

    void facts_keepForeignTextsOnTheirLine()
    {
        wallet::Review spoof = review();
        spoof.plan.purpose = "Deposit\n\n500 \u202EUSDC";
        spoof.simulation.calls.front().succeeded = false;
        spoof.simulation.calls.front().failure = "ok\nSimulated: you receive 1,000,000 USDC";
        spoof.plan.remarks.push_back("a\u200Bb\u2029c");
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, spoof);
        QCOMPARE(model->purpose(), QStringLiteral("Deposit 500 USDC"));
        QCOMPARE(model->calls().first().value<ReviewCall>().failure,
                 QStringLiteral("ok Simulated: you receive 1,000,000 USDC"));
        QCOMPARE(model->remarks(), QStringList{QStringLiteral("ab c")});
    }

    void facts_areInTheWindowsLanguage()
    {
        const Phrase over = "its dates are over";
        wallet::Review translated = review();
        translated.plan.purpose = phrase("%1: %2", PhraseNumber{"1240.50", "USDC"}, over);
        translated.plan.calls.front().purpose = phrase("%1: %2", std::string("Po\u202Eol"), over);
        translated.plan.remarks = {over};
        Language language(&desk->preferences);
        language.choose(2); // German
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, translated);
        QCOMPARE(model->purpose(), QStringLiteral("1.240,50 USDC: ihre Termine sind vorbei"));
        QCOMPARE(model->calls().first().value<ReviewCall>().purpose, QStringLiteral("Pool: ihre Termine sind vorbei"));
        QCOMPARE(model->remarks(), QStringList{QStringLiteral("ihre Termine sind vorbei")});
        const QModelIndex first = model->steps()->index(0, 0);
        QCOMPARE(first.data(ReviewStepsModel::PurposeRole).toString(),
                 QStringLiteral("Pool: ihre Termine sind vorbei"));
        language.choose(1);
    }

    void facts_nameTheAddressesOfANotice()
    {
        wallet::Review left = review();
        const std::string token = usdc().address.toString();
        left.notices.push_back(
            {policy::Severity::Warning, "allowance_left",
             std::string(kRouter) + " could still take 1500000 units of token " + token + " when the plan is done."});
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, left);
        QCOMPARE(model->notices().first().value<ReviewNotice>().text,
                 QStringLiteral("0xde0B…7BAe could still take 1.5 USDC when the plan is done."));
    }

    void names_areSaidForKnownAddressesAlone()
    {
        const ReviewWords words = wordsOf(desk->registry());
        QCOMPARE(sayNames("nothing to see", words), QStringLiteral("nothing to see"));
        QCOMPARE(sayNames(std::string("12 units of token ") + kRouter + " go", words),
                 QStringLiteral("12 units of token 0xde0B…7BAe go"));
        QCOMPARE(sayNames("allow " + usdc().address.toString() + ".", words), QStringLiteral("allow USDC."));
        const std::string hash = "0x" + std::string(64, 'a'); // no address, nor the beginning of one
        QCOMPARE(sayNames(hash, words), QString::fromStdString(hash));
    }

    /// The smallest units are counted in no person's unit: 1,500,000 of them are 1.5 USDC, in each language, and never
    /// what a part of the number would be.
    void phrases_haveTheAmountsThatThePersonKnows()
    {
        const ReviewWords words = wordsOf(desk->registry());
        const auto grant = [](const std::string &token) {
            return phrase("%1 may take %2 for ever.", std::string(kRouter),
                          phrase("%1 units of %2", PhraseNumber{"1500000", {}}, token));
        };
        const Phrase known = grant(usdc().address.toString());
        QCOMPARE(sayPhrase(known, words), QStringLiteral("0xde0B…7BAe may take 1.5 USDC for ever."));
        QCOMPARE(sayPhrase(grant(kRouter), words),
                 QStringLiteral("0xde0B…7BAe may take 1,500,000 units of 0xde0B…7BAe for ever."));
        const Phrase amount = phrase("%1 units of %2", PhraseNumber{"1500000", {}}, usdc().address.toString());
        QCOMPARE(sayPhrase(amount, words), QStringLiteral("1.5 USDC"));
        QCOMPARE(sayPhrase(verbatim("Aave V3 (" + usdc().address.toString() + ")"), words),
                 QStringLiteral("Aave V3 (%1)").arg(QString::fromStdString(usdc().address.shortened())));
        Language language(&desk->preferences);
        language.choose(2); // German
        QCOMPARE(sayPhrase(known, words), QStringLiteral("0xde0B…7BAe darf 1,5 USDC nehmen, und zwar für immer."));
        QCOMPARE(sayPhrase(grant(kRouter), words),
                 QStringLiteral("0xde0B…7BAe darf 1.500.000 Einheiten von 0xde0B…7BAe nehmen, und zwar für immer."));
    }

    /// approve(router, all there is), in German: what it does, and what to know.
    void calls_areReadInTheLanguageOfTheWindow()
    {
        Language language(&desk->preferences);
        language.choose(2);
        wallet::Review greedy = review();
        greedy.plan.calls.front().data = approval(std::string(64, 'f'));
        const auto flow = model->open(QStringLiteral("Deposit"));
        const auto asked = ask(flow, greedy);
        const auto call = model->calls().first().value<ReviewCall>();
        const QString token = QStringLiteral("USDC (%1)").arg(QString::fromStdString(usdc().address.shortened()));
        QCOMPARE(call.meaning, QStringLiteral("0xde0B…7BAe erlauben, unbegrenzt viel von %1 zu nehmen").arg(token));
        QVERIFY2(
            model->dangers().front().startsWith( // 2^256 − 1
                QStringLiteral("0xde0B…7BAe darf alle Ihre %1 (115.792.089.237.316.195.423.570.985.008.687.907.853."
                               "269.984.665.640.564.039.457.584.007.913.129.639.935 Einheiten) nehmen")
                    .arg(token)),
            qPrintable(model->dangers().front()));
    }

    void movedPrices_areSaid()
    {
        const portfolio::Snapshot then = priced("1.00");
        const portfolio::Snapshot little = priced("1.009");
        const portfolio::Snapshot much = priced("0.97");
        const wallet::Plan plan = review().plan;
        QVERIFY(movedPrices(plan, desk->registry(), &then, &little).isEmpty());
        QVERIFY(movedPrices(plan, desk->registry(), &then, &much).contains(QStringLiteral("USDC −3.00%")));
        QVERIFY(movedPrices(plan, desk->registry(), nullptr, &much).isEmpty());
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

    /// Calldata of approve(kRouter, amount): each argument in 32 bytes, as hex.
    static Bytes approval(const std::string &amount)
    {
        const std::string spender(std::string(kRouter).substr(2));
        return *parseHex("095ea7b3" + std::string(24, '0') + spender + std::string(64 - amount.size(), '0') + amount);
    }

    const chains::ChainSpec &chain() const { return desk->registry().chains().front(); }
    ethereum::TokenId usdc() const
    {
        const auto token = desk->registry().tokenNamed(chain().id, "USDC");
        return (*token)->info.id;
    }

    portfolio::Snapshot priced(const char *price) const
    {
        portfolio::Balance balance;
        balance.token.id = usdc();
        balance.valuation.price = contracts::Figure<Decimal>{*Decimal::parse(price), {}};
        portfolio::ChainSnapshot one;
        one.chain = chain().id;
        one.balances.push_back(balance);
        portfolio::Snapshot snapshot;
        snapshot.chains.push_back(one);
        return snapshot;
    }

    /// USDC at 1 USD, and ether at 2,000.
    void showPrices()
    {
        portfolio::Snapshot snapshot = priced("1");
        portfolio::Balance ether;
        ether.token = chain().native;
        ether.valuation.price = contracts::Figure<Decimal>{Decimal::fromInteger(2000), {}};
        snapshot.chains.front().balances.push_back(ether);
        desk->session->takeSnapshot(std::move(snapshot));
    }

    wallet::Review review() const
    {
        const auto wei = [](const char *ether) { return ethereum::Wei(*parseUnits(ether, 18)); };
        const ethereum::TokenAmount amount{usdc(), Uint256(500'000'000)};
        wallet::Review out;
        wallet::Plan &plan = out.plan;
        plan.id = "0123";
        plan.chain = chain().id;
        plan.account = desk->session->wallet().vault().accounts()->front().address;
        plan.purpose = "Deposit 500 USDC";
        plan.nativePriceUsd = Decimal::fromInteger(2000);
        plan.effects.outAtMost.push_back(amount);
        contracts::Call approve;
        approve.to = usdc().address;
        approve.purpose = "Allow the pool to take 500 USDC";
        approve.function = "approve(address,uint256)";
        approve.approval = contracts::Approval{*ethereum::Address::parse(kRouter), amount};
        contracts::Call supply;
        supply.to = *ethereum::Address::parse(kRouter);
        supply.purpose = "Supply 500 USDC";
        supply.function = "supply(address,uint256,address,uint16)";
        plan.calls = {approve, supply};
        execution::Simulation &simulation = out.simulation;
        simulation.method = "eth_simulateV1";
        simulation.calls.resize(2);
        for (execution::SimulatedCall &call : simulation.calls)
            call.succeeded = true;
        simulation.changes.push_back({usdc(), true, amount.value});
        simulation.fees.resize(2);
        simulation.fees[0].l1DataFee = wei("0.00004");
        simulation.fees[1].l1DataFee = wei("0.00006");
        simulation.expectedFee = wei("0.0004");
        simulation.worstFee = wei("0.0006");
        return out;
    }

    /// Its first step is in a block, its second failed or is to come.
    wallet::Record record(execution::PlanState state) const
    {
        wallet::Record out;
        out.plan = review().plan;
        out.state = state;
        out.steps.resize(2);
        out.steps[0].call = out.plan.calls[0];
        out.steps[0].state = wallet::StepState::Included;
        out.steps[1].call = out.plan.calls[1];
        if (state == execution::PlanState::Failed)
            out.steps[1].state = wallet::StepState::Failed;
        return out;
    }

    std::unique_ptr<Desk> desk;
    std::unique_ptr<ReviewModel> model;
};

QTEST_GUILESS_MAIN(TestReviewModel)
#include "tst_review_model.moc"
