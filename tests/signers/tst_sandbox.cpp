// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a thief inside the signing process could try. Each try is a child of its own that enters the sandbox first.
#include "sandbox.h"

#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <functional>

using namespace sheaf;

namespace {

constexpr int kWorked = 0;
constexpr int kRefused = 7;
constexpr int kNoSandbox = 9;

/// 0 where the try worked, kRefused where it failed with EPERM or EACCES, another number else; minus the signal that
/// ended it.
int inSandbox(const std::function<long()> &attempt)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (!sandbox::closeDoors() || !sandbox::enter())
            ::_exit(kNoSandbox);
        errno = 0;
        const long result = attempt();
        ::_exit(result >= 0 ? kWorked : errno == EPERM || errno == EACCES ? kRefused : errno);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computing_goesOn();
    void files_areRefused();
    void codeOfOnesOwn_isRefused();
    void socketsProcessesAndPrograms_endIt_data();
    void socketsProcessesAndPrograms_endIt();
    void doors_areClosed();
};

void TestSandbox::computing_goesOn()
{
    const auto work = [] {
        void *const memory = ::mmap(nullptr, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            return -1L;
        std::array<char, 32> random{};
        timespec now{};
        return ::syscall(SYS_getrandom, random.data(), random.size(), 0) == 32 &&
                       ::syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now) == 0 && ::munmap(memory, 1 << 20) == 0
                   ? 0L
                   : -1L;
    };
    QCOMPARE(inSandbox(work), kWorked);
}

void TestSandbox::files_areRefused()
{
    QCOMPARE(inSandbox([] { return ::syscall(SYS_openat, AT_FDCWD, "/etc/passwd", O_RDONLY); }), kRefused);
    QCOMPARE(inSandbox([] { return ::syscall(SYS_openat, AT_FDCWD, "/tmp/x", O_WRONLY | O_CREAT, 0600); }), kRefused);
    QCOMPARE(inSandbox([] { return ::syscall(SYS_unlinkat, AT_FDCWD, "/tmp/x", 0); }), kRefused);
    QCOMPARE(inSandbox([] { return ::syscall(SYS_getdents64, 0, nullptr, 0); }), kRefused);
    QCOMPARE(inSandbox([] { return ::syscall(SYS_prctl, PR_SET_DUMPABLE, 1); }), kRefused);
}

void TestSandbox::codeOfOnesOwn_isRefused()
{
    const auto map = [] {
        void *const memory =
            ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        return memory == MAP_FAILED ? -1L : 0L;
    };
    QCOMPARE(inSandbox(map), kRefused);
    const auto protect = []() -> long {
        void *const memory = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        return ::mprotect(memory, 4096, PROT_READ | PROT_EXEC);
    };
    QCOMPARE(inSandbox(protect), kRefused);
}

void TestSandbox::socketsProcessesAndPrograms_endIt_data()
{
    QTest::addColumn<int>("call");
    QTest::newRow("socket") << int(SYS_socket);
    QTest::newRow("connect") << int(SYS_connect);
    QTest::newRow("execve") << int(SYS_execve);
    QTest::newRow("execveat") << int(SYS_execveat);
    QTest::newRow("fork") << int(SYS_fork);
    QTest::newRow("vfork") << int(SYS_vfork);
    QTest::newRow("clone") << int(SYS_clone);
    QTest::newRow("clone3") << int(SYS_clone3);
    QTest::newRow("ptrace") << int(SYS_ptrace);
    QTest::newRow("process_vm_readv") << int(SYS_process_vm_readv);
    QTest::newRow("io_uring_setup") << int(SYS_io_uring_setup);
    QTest::newRow("memfd_create") << int(SYS_memfd_create);
}

void TestSandbox::socketsProcessesAndPrograms_endIt()
{
    QFETCH(const int, call);
    QCOMPARE(inSandbox([call] { return ::syscall(call, 0, 0, 0, 0, 0, 0); }), -SIGSYS);
}

void TestSandbox::doors_areClosed()
{
    const pid_t child = ::fork();
    if (child == 0) {
        const int left = ::open("/dev/null", O_RDONLY);
        rlimit core{};
        const bool closed = sandbox::closeDoors().has_value() && ::prctl(PR_GET_DUMPABLE) == 0 &&
                            ::prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 && ::getrlimit(RLIMIT_CORE, &core) == 0 &&
                            core.rlim_max == 0 && ::fcntl(left, F_GETFD) == -1;
        ::_exit(closed ? kWorked : kRefused);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), kWorked);
}

QTEST_APPLESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
