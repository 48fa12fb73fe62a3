// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "review_fixture.h"

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;
using State = ReviewModel::State;

class TestReviewFacts final : public QObject, private OnReview
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
};

QTEST_GUILESS_MAIN(TestReviewFacts)
#include "tst_review_facts.moc"
