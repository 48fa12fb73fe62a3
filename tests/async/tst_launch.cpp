// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/gate.h"
#include "async/launch.h"

#include <QRegularExpression>
#include <QTest>

#include <stdexcept>

using namespace sheaf;
using namespace sheaf::async;

namespace {

Task<Result<int>> endWith(Gate gate, Result<int> result)
{
    co_await gate.passed();
    co_return result;
}

Task<> throwLater(Gate gate)
{
    co_await gate.passed();
    throw std::runtime_error("a defect");
}

} // namespace

class TestLaunch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void success_isSilent()
    {
        const Gate gate;
        launch(this, endWith(gate, 1));
        gate.open();
    }

    void error_isLoggedWithItsOwner()
    {
        const Gate gate;
        QObject owner;
        owner.setObjectName(QStringLiteral("prices"));
        launch(&owner, endWith(gate, failure(ErrorCode::Rpc, "garbage")));
        QTest::ignoreMessage(QtWarningMsg, "QObject prices: rpc: garbage");
        gate.open();
    }

    void error_isLoggedAfterItsOwnerEnded()
    {
        const Gate gate;
        {
            const QObject owner;
            launch(&owner, endWith(gate, failure(ErrorCode::Timeout, "late")));
        }
        QTest::ignoreMessage(QtWarningMsg, "QObject: timeout: late");
        gate.open();
    }

    void cancelled_isNoNews()
    {
        static int said = 0;
        const auto before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { ++said; });
        const Gate gate;
        launch(this, endWith(gate, failure(ErrorCode::Cancelled, "no longer wanted")));
        gate.open();
        qInstallMessageHandler(before);
        QCOMPARE(said, 0);
    }

    void exception_isLoggedAsADefect()
    {
        const Gate gate;
        launch(nullptr, throwLater(gate));
        QTest::ignoreMessage(QtCriticalMsg, "a task: an exception left the task: a defect");
        gate.open();
    }
};

QTEST_GUILESS_MAIN(TestLaunch)
#include "tst_launch.moc"
