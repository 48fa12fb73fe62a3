// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/step_watch.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::execution;
using namespace std::chrono_literals;

namespace {

constexpr StepWatch::TimePoint kStart{};

Finding finding(Sight sight, bool newestKnown = true)
{
    Finding out;
    out.sight = sight;
    out.newestKnown = newestKnown;
    return out;
}

JournalStep sentStep(std::size_t variants = 0)
{
    JournalStep step;
    step.step.state = StepState::Sent;
    step.variants.resize(variants);
    return step;
}

/// Patient for a minute, on a chain with a block every second.
StepWatch watch(bool fresh) { return {fresh, kStart, 60s, 1s}; }

} // namespace

class TestStepWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delivery_isWantedAtOnceWhereItIsFresh()
    {
        StepWatch fresh = watch(true);
        QVERIFY(fresh.wantsDelivery(sentStep()));
        fresh.delivered({Delivery::Sent, false, {}});
        fresh.saw(finding(Sight::Pending), kStart);
        QVERIFY(!fresh.wantsDelivery(sentStep()));
        StepWatch known = watch(false);
        QVERIFY(!known.wantsDelivery(sentStep()));
    }

    void delivery_isWantedAgainWhereNobodyKnowsIt()
    {
        StepWatch one = watch(false);
        QVERIFY(!one.wantsDelivery(sentStep()));
        one.saw(finding(Sight::Missing), kStart);
        QVERIFY(one.wantsDelivery(sentStep()));
        one.saw(finding(Sight::Unknown), kStart);
        QVERIFY(!one.wantsDelivery(sentStep()));
    }

    void delivery_isWantedOfAReplacementUntilEveryoneRefusesIt()
    {
        StepWatch one = watch(false);
        QVERIFY(!one.wantsDelivery(sentStep()));
        one.saw(finding(Sight::Pending), kStart);
        QVERIFY(one.wantsDelivery(sentStep(2))); // written meanwhile
        one.delivered({Delivery::Sent, false, {}});
        one.saw(finding(Sight::Pending, false), kStart);
        QVERIFY(one.wantsDelivery(sentStep(2))); // the pool has only the first
        one.delivered({Delivery::Sent, true, "underpriced"});
        QCOMPARE(one.refusal(), std::string("underpriced"));
        one.saw(finding(Sight::Pending, false), kStart);
        QVERIFY(!one.wantsDelivery(sentStep(2)));
        QVERIFY(one.refusal().empty());
        QVERIFY(one.wantsDelivery(sentStep(3))); // another one
    }

    void delivery_isNotWantedOfWhatIsMined()
    {
        JournalStep mined = sentStep(2);
        mined.step.state = StepState::Included;
        StepWatch one = watch(false);
        QVERIFY(!one.wantsDelivery(mined));
    }

    void replaced_isBelievedAfterThreeLooksAndFourBlocks()
    {
        const Finding replaced = finding(Sight::Replaced);
        StepWatch one = watch(false);
        one.saw(replaced, kStart + 1s);
        one.saw(replaced, kStart + 2s);
        one.saw(replaced, kStart + 3s);
        QVERIFY(one.ended(replaced).isEmpty()); // three times, and too soon
        one.saw(replaced, kStart + 4s);
        QVERIFY(!one.ended(replaced).isEmpty());

        StepWatch another = watch(false);
        another.saw(replaced, kStart + 1s);
        another.saw(finding(Sight::Pending), kStart + 9s); // another node knows it
        another.saw(replaced, kStart + 10s);
        another.saw(replaced, kStart + 14s);
        QVERIFY(another.ended(replaced).isEmpty()); // twice
        another.saw(finding(Sight::Unknown), kStart + 15s);
        another.saw(replaced, kStart + 16s);
        QVERIFY(!another.ended(replaced).isEmpty()); // nobody said anything else in between
    }

    void refused_endsAFreshOneAtOnceAndAnotherWithPatience()
    {
        const Finding missing = finding(Sight::Missing);
        StepWatch fresh = watch(true);
        QVERIFY(fresh.wantsDelivery(sentStep()));
        fresh.delivered({Delivery::Refused, true, "gas too low"});
        fresh.saw(missing, kStart);
        QCOMPARE(fresh.ended(missing).english(), std::string("the network refuses the transaction: gas too low"));

        StepWatch known = watch(false);
        known.saw(missing, kStart);
        QVERIFY(known.wantsDelivery(sentStep()));
        known.delivered({Delivery::Refused, true, "gas too low"});
        known.saw(missing, kStart + 59s);
        QVERIFY(known.ended(missing).isEmpty() && !known.isLate());
        QVERIFY(known.wantsDelivery(sentStep()));
        known.delivered({Delivery::Refused, true, "gas too low"});
        known.saw(missing, kStart + 60s);
        QVERIFY(!known.ended(missing).isEmpty() && known.isLate());
    }

    void refused_isNoEndOnceAPoolMayHaveIt()
    {
        const Finding missing = finding(Sight::Missing);
        StepWatch one = watch(true);
        QVERIFY(one.wantsDelivery(sentStep()));
        one.delivered({Delivery::Unclear, false, "no answer"});
        one.saw(missing, kStart + 60s);
        QVERIFY(one.ended(missing).isEmpty());
        QVERIFY(one.wantsDelivery(sentStep()));
        one.delivered({Delivery::Refused, true, "gas too low"});
        one.saw(missing, kStart + 61s);
        QVERIFY(one.ended(missing).isEmpty());
    }

    void reverted_endsWithItsReason()
    {
        Finding reverted = finding(Sight::Reverted);
        reverted.step.step.failure = "slippage";
        StepWatch one = watch(false);
        one.saw(reverted, kStart);
        QCOMPARE(one.ended(reverted).english(), std::string("slippage"));
    }
};

QTEST_APPLESS_MAIN(TestStepWatch)
#include "tst_step_watch.moc"
