// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_descriptor.h"

#include <QTest>

#include <fcntl.h>

using sheaf::FileDescriptor;

class TestFileDescriptor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void end_closes();
    void moving_leavesNothingBehind();
    void assigning_closesWhatWasThere();
    void release_leavesItOpen();
    void noDescriptor_isNotOpen();

private:
    static int opened() { return ::open("/dev/null", O_RDONLY | O_CLOEXEC); }
    static bool isOpen(int descriptor) { return ::fcntl(descriptor, F_GETFD) >= 0; }
};

void TestFileDescriptor::end_closes()
{
    const int raw = opened();
    {
        const FileDescriptor file(raw);
        QVERIFY(file.isOpen() && file.get() == raw && isOpen(raw));
    }
    QVERIFY(!isOpen(raw));
}

void TestFileDescriptor::moving_leavesNothingBehind()
{
    const int raw = opened();
    FileDescriptor from(raw);
    {
        const FileDescriptor to(std::move(from));
        QCOMPARE(to.get(), raw);
        QVERIFY(!from.isOpen()); // NOLINT: what moving leaves is what is asked
    }
    QVERIFY(!isOpen(raw));
}

void TestFileDescriptor::assigning_closesWhatWasThere()
{
    const int first = opened();
    const int second = opened();
    FileDescriptor file(first);
    file = FileDescriptor(second);
    QCOMPARE(file.get(), second);
    QVERIFY(!isOpen(first) && isOpen(second));
}

void TestFileDescriptor::release_leavesItOpen()
{
    const int raw = opened();
    FileDescriptor file(raw);
    QCOMPARE(file.release(), raw);
    QVERIFY(!file.isOpen() && isOpen(raw));
    const FileDescriptor closing(raw);
}

void TestFileDescriptor::noDescriptor_isNotOpen()
{
    QVERIFY(!FileDescriptor().isOpen() && !FileDescriptor(-1).isOpen());
}

QTEST_APPLESS_MAIN(TestFileDescriptor)
#include "tst_file_descriptor.moc"
