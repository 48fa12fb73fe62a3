// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "password_judge.h"
#include "typing.h"

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

class TestPasswordJudge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_afterEachKey()
    {
        SecretField field;
        PasswordJudge judge;
        judge.setField(&field);
        QCOMPARE(judge.level(), 0);
        QVERIFY(judge.word().isEmpty());
        typeInto(field, "password");
        QCOMPARE(judge.level(), 1);
        QCOMPARE(judge.word(), QStringLiteral("Very weak"));
        QVERIFY(!judge.enough());
        QVERIFY(judge.note().contains(QStringLiteral("less than a minute")));
        field.clear();
        typeInto(field, "ordeal fabric lucid tundra");
        QCOMPARE(judge.level(), 5);
        QVERIFY(judge.enough());
        QVERIFY(judge.note().contains(QStringLiteral("more than a thousand years")));
    }

    void outlives_theField()
    {
        PasswordJudge judge;
        {
            SecretField field;
            judge.setField(&field);
            typeInto(field, "something");
            QVERIFY(judge.level() > 0);
        }
        QCOMPARE(judge.level(), 0);
        QVERIFY(judge.field() == nullptr);
    }

    void flawOf_saysTheFirstThingThatIsWrong()
    {
        QVERIFY(PasswordJudge::flawOf(secretOf("abc"), secretOf("abc")).contains(QStringLiteral("8 characters")));
        QVERIFY(PasswordJudge::flawOf(secretOf("qwertyuiop"), secretOf("x")).contains(QStringLiteral("easy to guess")));
        QVERIFY(PasswordJudge::flawOf(secretOf(kPassword), secretOf("x")).contains(QStringLiteral("not the same")));
        QVERIFY(PasswordJudge::flawOf(secretOf(kPassword), secretOf(kPassword)).isEmpty());
    }
};

QTEST_MAIN(TestPasswordJudge)
#include "tst_password_judge.moc"
