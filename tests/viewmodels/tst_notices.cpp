// SPDX-License-Identifier: GPL-3.0-or-later
#include "background_model.h"
#include "fixtures.h"
#include "notices.h"

#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

namespace {

class FakeNotifier final : public Notifier
{
public:
    void show(const Notification &notification) override { shown << notification; }
    void clear() override { ++cleared; }

    QList<Notification> shown;
    int cleared = 0;
};

class FakeTray final : public Tray
{
public:
    bool isThere() const override { return there; }
    void setShown(bool visible) override { shown = visible; }
    void setEntries(std::vector<TrayMenu::Entry> all) override { entries = std::move(all); }
    void setStatus(const QString &, const QString &more, bool wanted) override
    {
        text = more;
        attention = wanted;
    }
    void setThere(bool is)
    {
        there = is;
        Q_EMIT isThereChanged();
    }

    std::vector<TrayMenu::Entry> entries;
    QString text;
    bool there = true;
    bool shown = false;
    bool attention = false;
};

constexpr ethereum::ChainId kChain{900};

/// One position with a debt.
portfolio::Snapshot owing(const char *health, bool stale = false)
{
    protocols::Position position;
    position.id = "aave-v3:900:0x1:0x2";
    position.protocol = "aave-v3";
    position.protocolName = "Aave V3";
    position.name = "USDC";
    position.chain = kChain;
    contracts::Figure<Decimal> figure;
    figure.value = *Decimal::parse(health);
    position.healthFactor = figure;
    protocols::Position another = position; // a second market of the same account
    another.id = "aave-v3:900:0x3:0x2";
    portfolio::ChainSnapshot chain;
    chain.chain = kChain;
    chain.stale = stale;
    chain.positions.resize(2);
    chain.positions[0].position = position;
    chain.positions[1].position = another;
    portfolio::Snapshot snapshot;
    snapshot.chains.push_back(chain);
    return snapshot;
}

} // namespace

class TestNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_desk = Desk::open();
        m_notifier = std::make_unique<FakeNotifier>();
        m_toasts = std::make_unique<ToastModel>();
        m_notices = std::make_unique<Notices>(m_desk->session.get(), m_notifier.get(), m_toasts.get());
        m_notices->setLooking(false);
    }
    void cleanup()
    {
        m_notices.reset();
        m_desk.reset();
    }

    void health_isToldOncePerCrossing()
    {
        show("1.50");
        QCOMPARE(m_notifier->shown.size(), 0);
        show("1.19");
        QCOMPARE(m_notifier->shown.size(), 1); // one for the account, not one for each of its markets
        QVERIFY(m_notifier->shown.first().urgent);
        QVERIFY(m_notifier->shown.first().text.contains(QStringLiteral("1.19")));
        show("1.05");
        show("1.21"); // hovering about the line is no new crossing
        show("1.18");
        QCOMPARE(m_notifier->shown.size(), 1);
        show("1.30");
        show("1.10");
        QCOMPARE(m_notifier->shown.size(), 2);
    }

    void health_ofOldFiguresIsNotTold()
    {
        m_desk->session->takeSnapshot(owing("1.05", /*stale=*/true));
        QCOMPARE(m_notifier->shown.size(), 0);
    }

    void looking_getsTheWordInTheWindow()
    {
        m_notices->setLooking(true);
        show("1.05");
        QCOMPARE(m_notifier->shown.size(), 0);
        QVERIFY(!m_toasts->text().isEmpty());
    }

    void notWanted_saysNothing()
    {
        m_desk->preferences.setNotify(false);
        show("1.05");
        QCOMPARE(m_notifier->shown.size(), 0);
    }

    void lock_takesEverythingBack()
    {
        show("1.05");
        const int before = m_notifier->cleared;
        m_desk->session->lock();
        QVERIFY(m_notifier->cleared > before);
        // What comes in for a locked vault is not told: it has amounts and names in it.
        m_notifier->shown.clear();
        m_desk->session->takeSnapshot(owing("1.05"));
        Q_EMIT m_desk->session->rulesChanged();
        QCOMPARE(m_notifier->shown.size(), 0);
    }

    void opened_wantsThePlace()
    {
        QSignalSpy wanted(m_notices.get(), &Notices::openWanted);
        Q_EMIT m_notifier->opened(QStringLiteral("rule-3"));
        Q_EMIT m_notifier->opened(QStringLiteral("health-aave"));
        QCOMPARE(wanted.at(0).first().toString(), QStringLiteral("rules"));
        QCOMPARE(wanted.at(1).first().toString(), QStringLiteral("dashboard"));
    }

    void paused_isToldOnce()
    {
        const auto engine = m_desk->session->wallet().rules().value();
        const auto rule = engine->add("when balance of ETH on optimism is below 1 ETH, tell me.");
        QVERIFY2(rule, rule ? "" : rule.error().detail.c_str());
        Q_EMIT m_desk->session->rulesChanged();
        QCOMPARE(m_notifier->shown.size(), 0);
        const auto database = m_desk->session->wallet().vault().database();
        QVERIFY(database->run("UPDATE rules SET state = ?, paused_because = ? WHERE id = ?",
                              static_cast<std::int64_t>(rules::RuleState::Paused),
                              std::string("3 failed runs in a row"), rule->id));
        Q_EMIT m_desk->session->rulesChanged();
        Q_EMIT m_desk->session->rulesChanged();
        QCOMPARE(m_notifier->shown.size(), 1);
        QVERIFY(m_notifier->shown.first().text.contains(QStringLiteral("3 failed runs")));
        QCOMPARE(m_notices->waiting(), 1);
    }

    void close_hidesOnlyWhereAPersonGetsItBack()
    {
        BackgroundModel background(m_desk->session.get());
        QVERIFY(!background.hides()); // no tray yet
        FakeTray tray;
        background.setTray(&tray);
        QVERIFY(!background.hides()); // not wished for
        QVERIFY(!tray.shown);
        m_desk->preferences.setKeepRunning(true);
        QVERIFY(background.hides());
        QVERIFY(tray.shown);
        tray.setThere(false);
        QVERIFY(!background.hides());
        QVERIFY(background.sentence().contains(QStringLiteral("no tray")));
    }

    void hidden_comesBackWhenThePanelIsGone()
    {
        BackgroundModel background(m_desk->session.get());
        FakeTray tray;
        background.setTray(&tray);
        background.setPatience(std::chrono::milliseconds(30));
        QSignalSpy wanted(&background, &BackgroundModel::openWanted);
        background.setWindowShown(false);
        QTest::qWait(80);
        QCOMPARE(wanted.size(), 0);
        tray.setThere(false);
        tray.setThere(true); // it was only started anew
        QTest::qWait(80);
        QCOMPARE(wanted.size(), 0);
        tray.setThere(false);
        QTRY_COMPARE(wanted.size(), 1);
    }

    void menu_locksAndQuits()
    {
        BackgroundModel background(m_desk->session.get());
        FakeTray tray;
        background.setTray(&tray);
        m_desk->preferences.setKeepRunning(true);
        QSignalSpy ending(&background, &BackgroundModel::ending);
        QVERIFY(tray.entries.at(1).enabled);
        Q_EMIT tray.chosen(QStringLiteral("lock"));
        QCOMPARE(m_desk->session->state(), Session::State::Locked);
        QVERIFY(!tray.entries.at(1).enabled);
        Q_EMIT tray.chosen(QStringLiteral("quit"));
        QCOMPARE(ending.size(), 1);
        QVERIFY(!background.hides()); // nothing holds the window any more
    }

    void tray_saysNothingOfALockedVault()
    {
        BackgroundModel background(m_desk->session.get());
        FakeTray tray;
        background.setTray(&tray);
        background.setWaiting(2);
        QVERIFY(tray.attention);
        QVERIFY(tray.text.contains(QLatin1Char('2')));
        m_desk->session->lock();
        QVERIFY(!tray.attention);
        QVERIFY(tray.text.isEmpty());
    }

private:
    void show(const char *health) { m_desk->session->takeSnapshot(owing(health)); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<FakeNotifier> m_notifier;
    std::unique_ptr<ToastModel> m_toasts;
    std::unique_ptr<Notices> m_notices;
};

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
