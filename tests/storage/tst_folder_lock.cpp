// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folder_lock.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace sheaf;
using storage::FolderLock;

class TestFolderLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acquire_isExclusive();
    void acquire_endsWithTheProcess();
    void acquire_ofAMissingFolderIsIo();
};

void TestFolderLock::acquire_isExclusive()
{
    const QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    {
        const auto first = FolderLock::acquire(folder);
        QVERIFY(first);
        const auto second = FolderLock::acquire(folder);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
    }
    auto again = FolderLock::acquire(folder);
    QVERIFY(again);
    const FolderLock moved = std::move(*again);
    QVERIFY(!FolderLock::acquire(folder));
    struct stat status
    {
    };
    QCOMPARE(::stat((folder / FolderLock::kFileName).c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void TestFolderLock::acquire_endsWithTheProcess()
{
    const QTemporaryDir dir;
    const std::filesystem::path folder = dir.path().toStdString();
    std::array<int, 2> ready{};
    QCOMPARE(::pipe(ready.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = FolderLock::acquire(folder);
        const char answer = lock ? 'y' : 'n';
        std::ignore = ::write(ready[1], &answer, 1);
        for (;;)
            ::pause();
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), ssize_t{1});
    QCOMPARE(answer, 'y');
    const auto refused = FolderLock::acquire(folder);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(FolderLock::acquire(folder));
}

void TestFolderLock::acquire_ofAMissingFolderIsIo()
{
    const QTemporaryDir dir;
    const auto lock = FolderLock::acquire(dir.filePath(QStringLiteral("absent")).toStdString());
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ErrorCode::Io);
}

QTEST_APPLESS_MAIN(TestFolderLock)
#include "tst_folder_lock.moc"
