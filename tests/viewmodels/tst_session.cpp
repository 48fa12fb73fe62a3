// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"

#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAtItsFirstStart_withoutAVault()
    {
        Desk desk;
        QCOMPARE(desk.session->state(), Session::State::NoVault);
    }

    void opens_withWhatWasKnown()
    {
        const auto desk = Desk::open();
        QCOMPARE(desk->session->state(), Session::State::Unlocked);
        QVERIFY(desk->session->snapshot() != nullptr);
        QCOMPARE(desk->session->snapshot()->chains.size(), desk->registry().chains().size());
    }

    void asksNobody_untilThePersonAllowsIt()
    {
        const auto desk = Desk::open();
        desk->session->refresh();
        QVERIFY(!desk->session->reading());
    }

    /// What is known from earlier is no reason to wait for the next turn of the clock.
    void asksAtOnce_whenThePersonAllowsIt()
    {
        const auto desk = Desk::open();
        QVERIFY(desk->session->snapshot() != nullptr);
        desk->preferences.setNetworkAllowed(true);
        QVERIFY(desk->session->reading());
        desk->preferences.setNetworkAllowed(false);
        desk->session->lock();
    }

    void lock_dropsWhatWasRead()
    {
        const auto desk = Desk::open();
        QSignalSpy dropped(desk->session.get(), &Session::snapshotChanged);
        desk->session->lock();
        QCOMPARE(desk->session->state(), Session::State::Locked);
        QVERIFY(desk->session->snapshot() == nullptr);
        QVERIFY(!desk->session->wallet().vault().isUnlocked());
        QCOMPARE(dropped.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
