// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <QFile>
#include <QTest>

#include <type_traits>

#ifndef __has_feature // Clang's word
#define __has_feature(x) 0
#endif

using namespace sheaf;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMoveOnly();
    void move_leavesTheSourceEmpty();
    void take_wipesItsSource();
    void memory_isLockedAndLeftOutOfCoreDumps();
    void truncate_keepsTheBeginning();
};

void TestSecret::isMoveOnly()
{
    static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
    static_assert(std::is_nothrow_move_constructible_v<Secret>);
    static_assert(!std::is_convertible_v<Secret, std::string>);
    QVERIFY(Secret().empty());
}

void TestSecret::move_leavesTheSourceEmpty()
{
    Secret a = Secret::copyOf(asBytes("words"));
    const Secret b = std::move(a);
    QVERIFY(a.empty()); // NOLINT(bugprone-use-after-move): that it is empty is what the test is about
    QCOMPARE(b.text(), std::string_view("words"));
    const Secret c = b.clone();
    QVERIFY(b == c);
}

void TestSecret::take_wipesItsSource()
{
    Bytes source{1, 2, 3};
    const Secret secret = Secret::take(source);
    QCOMPARE(source, (Bytes{0, 0, 0}));
    QCOMPARE(toBytes(secret.view()), (Bytes{1, 2, 3}));
    std::string text = "a password longer than the small-string buffer of any library";
    const char *before = text.data();
    const Secret fromText = Secret::take(std::move(text));
    QCOMPARE(before[0], '\0'); // the string's own memory, still allocated
    QCOMPARE(fromText.size(), std::size_t{61});
}

void TestSecret::memory_isLockedAndLeftOutOfCoreDumps()
{
    const Secret secret = Secret::copyOf(asBytes("locked"));
    const auto address = reinterpret_cast<quintptr>(secret.view().data());
    QFile smaps(QStringLiteral("/proc/self/smaps"));
    QVERIFY(smaps.open(QIODevice::ReadOnly));
    bool inside = false;
    QByteArray flags;
    for (QByteArray line = smaps.readLine(); !line.isEmpty() && flags.isEmpty(); line = smaps.readLine()) {
        const qsizetype dash = line.indexOf('-');
        bool first = false;
        bool second = false;
        const quintptr low = line.left(dash).toULongLong(&first, 16);
        const quintptr high = line.mid(dash + 1, line.indexOf(' ') - dash - 1).toULongLong(&second, 16);
        if (dash > 0 && first && second)
            inside = low <= address && address < high;
        if (inside && line.startsWith("VmFlags:"))
            flags = line;
    }
#if !__has_feature(address_sanitizer) // which makes mlock() do nothing
    QVERIFY2(flags.contains(" lo"), flags.constData());
#endif
    QVERIFY2(flags.contains(" dd"), flags.constData());
}

void TestSecret::truncate_keepsTheBeginning()
{
    Secret secret = Secret::copyOf(asBytes("abcdef"));
    secret.truncate(3);
    QCOMPARE(secret.text(), std::string_view("abc"));
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
