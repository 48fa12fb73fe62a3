// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: execution
#include "integration/execution_devnet.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace sheaf;
using namespace sheaf::execution;
using devnet::Door;
using devnet::kChain;

namespace {

const ethereum::Address kFriend = *ethereum::Address::parseRaw("0x00000000000000000000000000000000000fa1e0");

void die() { std::raise(SIGKILL); }

/// Sets the one point at which the process dies, without a chance to tidy up: `sign 2`, `broadcast 1`, `journal 7`.
execution::Progress dieAt(Door &door, const QString &point, int number)
{
    const auto atNumber = [number](int now) {
        if (now == number)
            die();
    };
    if (point == "before-sign")
        door.signer->before = atNumber;
    if (point == "after-sign")
        door.signer->after = atNumber;
    if (point == "before-broadcast")
        door.transport->before = atNumber;
    if (point == "after-broadcast")
        door.transport->after = atNumber;
    if (point != "journal")
        return {};
    const auto written = std::make_shared<int>(0);
    return [atNumber, written](const Record &, const Step &) { atNumber(++*written); };
}

/// The program that is killed: `--child FOLDER KEY MODE POINT NUMBER`. Ends with 0 where the plan is done.
int runChild(const QStringList &arguments)
{
    const auto network = devnet::manifest();
    if (!network)
        return 2;
    Door door(*network, arguments.at(2).toStdString(), *parseHex(arguments.at(3).toStdString()));
    door.open(dieAt(door, arguments.at(5), arguments.at(6).toInt()));
    if (arguments.at(4) == "recover") {
        const auto records = async::waitFor(door.executor->recover());
        return records && (records->empty() || records->front().state == PlanState::Done) ? 0 : 1;
    }
    // 1000 wrapped, 400 of it given away, 7 wrapped: 607 are left where each step happened once.
    const auto give = Door::transfer().call({kFriend, std::uint64_t(400)});
    Plan plan = door.plan({door.depositOf(1'000), Door::call(network->weth, give, 0, "give"), door.depositOf(7)});
    plan.effects.outAtMost = {{{kChain, {}}, Uint256(1'007)}};
    plan.effects.inAtLeast = {{{kChain, network->weth}, Uint256(607)}};
    devnet::Yes yes;
    const auto record = async::waitFor(door.executor->submit(plan, &yes));
    if (!record)
        qWarning("%s", record.error().detail.c_str());
    return record && record->state == PlanState::Done ? 0 : 1;
}

/// One account with one plan, and where its program is killed: once while it submits, once more while it recovers.
struct Case
{
    QString point;
    int number = 0;
    QString secondPoint = "never";
    int secondNumber = 0;
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
    Bytes key;
    std::unique_ptr<QProcess> process;

    std::string name() const
    {
        return (point + " " + QString::number(number) + ", then " + secondPoint + " " + QString::number(secondNumber))
            .toStdString();
    }
    /// waitForFinished() says no of a process that has ended before.
    bool hasEnded() { return process->state() == QProcess::NotRunning || process->waitForFinished(150'000); }
    void start(const QString &mode, const QString &at, int which)
    {
        process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(
            QCoreApplication::applicationFilePath(),
            {"--child", folder->path(), QString::fromStdString(toHex(key)), mode, at, QString::number(which)});
    }
};

} // namespace

class TestExecutionRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAnywhere_eachStepHappensOnce();
};

void TestExecutionRestart::killedAnywhere_eachStepHappensOnce()
{
    const auto network = devnet::manifest();
    QVERIFY2(network, "SHEAF_DEVNET_MANIFEST names no manifest of a local network");
    std::vector<Case> cases;
    const auto add = [&cases](const QString &point, int number, const QString &second = "never", int secondNumber = 0) {
        Case &one = cases.emplace_back();
        one.point = point;
        one.number = number;
        one.secondPoint = second;
        one.secondNumber = secondNumber;
        one.key = devnet::freshKey(one.name());
    };
    for (const char *point : {"before-sign", "after-sign", "before-broadcast", "after-broadcast"})
        for (int step = 1; step <= 3; ++step)
            add(point, step);
    for (int written = 1; written <= 10; ++written) // signed, sent and included for each step, and done
        add("journal", written);
    add("before-sign", 1, "after-sign", 1);
    add("journal", 1, "before-broadcast", 1);
    add("journal", 1, "after-broadcast", 1);
    add("after-broadcast", 1, "journal", 2);
    add("journal", 3, "journal", 2);

    for (Case &one : cases) {
        Door(*network, one.folder->path().toStdString(), one.key).fund();
        one.start("submit", one.point, one.number);
    }
    for (Case &one : cases) {
        QVERIFY2(one.hasEnded(), one.name().c_str());
        // A case that is never reached would prove nothing.
        QVERIFY2(one.process->exitStatus() == QProcess::CrashExit, one.name().c_str());
        if (one.secondPoint != "never")
            one.start("recover", one.secondPoint, one.secondNumber);
    }
    for (Case &one : cases) {
        if (one.secondPoint != "never") {
            QVERIFY2(one.hasEnded(), one.name().c_str());
            QVERIFY2(one.process->exitStatus() == QProcess::CrashExit, one.name().c_str());
        }
        one.start("recover", "never", 0);
    }
    for (Case &one : cases) {
        QVERIFY2(one.hasEnded(), one.name().c_str());
        QVERIFY2(one.process->exitStatus() == QProcess::NormalExit && one.process->exitCode() == 0, one.name().c_str());
        Door door(*network, one.folder->path().toStdString(), one.key);
        const std::string weth = door.wethOf(door.signer->address()).toString();
        const Journal journal(&*door.database, &door.clock);
        const auto history = journal.history(10);
        QVERIFY2(door.nonce() == 3, (one.name() + ": nonce " + std::to_string(door.nonce())).c_str());
        QVERIFY2(weth == "607", (one.name() + ": " + weth + " left").c_str());
        QVERIFY2(history->size() == 1 && history->front().state == PlanState::Done, one.name().c_str());
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 7 && application.arguments().at(1) == "--child")
        return runChild(application.arguments());
    TestExecutionRestart test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_execution_restart.moc"
