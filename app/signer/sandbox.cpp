// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include "base/file_descriptor.h"

#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>
#include <system_error>
#include <vector>

namespace sheaf::sandbox {

namespace {

tl::unexpected<Error> systemFailure(const char *what, int error)
{
    return failure(ErrorCode::Io, std::string(what) + ": " + std::generic_category().message(error));
}

// Every right over files that the first version of Landlock knows; a later kernel's further rights are refused by
// seccomp alone.
constexpr std::uint64_t kFileRights =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE |
    LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |
    LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
    LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK |
    LANDLOCK_ACCESS_FS_MAKE_SYM;

/// A kernel without Landlock is no failure: seccomp refuses the calls themselves.
Result<void> leaveTheFileSystem()
{
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = kFileRights;
    const FileDescriptor rules(
        static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0U)));
    if (!rules.isOpen())
        return errno == ENOSYS || errno == EOPNOTSUPP ? Result<void>() : systemFailure("Landlock", errno);
    const long done = ::syscall(SYS_landlock_restrict_self, rules.get(), 0U);
    return done == 0 ? Result<void>() : systemFailure("Landlock", errno);
}

// What computing needs, and a conversation over descriptors that are open already.
constexpr std::array kAllowed{
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(readv),
    SCMP_SYS(writev),
    SCMP_SYS(recvfrom),
    SCMP_SYS(sendto),
    SCMP_SYS(recvmsg),
    SCMP_SYS(sendmsg),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(brk),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(mlock),
    SCMP_SYS(mlock2),
    SCMP_SYS(munlock),
    SCMP_SYS(getrandom),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(futex),
    SCMP_SYS(sched_yield),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(tgkill),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
};

// Nothing in here ever wants these: whoever calls one has taken the process over.
constexpr std::array kFatal{
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(listen),
    SCMP_SYS(accept),
    SCMP_SYS(accept4),
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(clone),
    SCMP_SYS(clone3),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(bpf),
    SCMP_SYS(kexec_load),
    SCMP_SYS(init_module),
    SCMP_SYS(finit_module),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(perf_event_open),
    SCMP_SYS(mount),
    SCMP_SYS(unshare),
    SCMP_SYS(setns),
    SCMP_SYS(pidfd_getfd),
    SCMP_SYS(memfd_create),
};

struct Release
{
    void operator()(void *filter) const { seccomp_release(filter); }
};

int addRules(scmp_filter_ctx filter)
{
    std::vector<int> allowed(kAllowed.begin(), kAllowed.end());
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
    allowed.insert(allowed.end(), {SCMP_SYS(pipe), SCMP_SYS(pipe2)}); // a sanitizer tries so whether memory is readable
#endif
#endif
    for (const int call : allowed)
        if (const int failed = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0); failed != 0)
            return failed;
    // Memory, but none that code could be written into and run from.
    const scmp_arg_cmp notExecutable{2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0};
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        if (const int failed = seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &notExecutable); failed != 0)
            return failed;
    for (const int call : kFatal)
        if (const int failed = seccomp_rule_add(filter, SCMP_ACT_KILL_PROCESS, call, 0); failed != 0)
            return failed;
    return 0;
}

Result<void> filterCalls()
{
    const std::unique_ptr<void, Release> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    if (!filter)
        return failure(ErrorCode::Io, "seccomp: no filter could be made");
    if (const int failed = addRules(filter.get()); failed != 0)
        return systemFailure("seccomp", -failed);
    if (const int failed = seccomp_load(filter.get()); failed != 0)
        return systemFailure("seccomp", -failed);
    return {};
}

} // namespace

Result<void> closeDoors()
{
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0 || ::prctl(PR_SET_DUMPABLE, 0) != 0 ||
        ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || ::close_range(3, ~0U, 0) != 0)
        return systemFailure("the process could not be closed to others", errno);
    return {};
}

Result<void> enter()
{
    SHEAF_CHECK(leaveTheFileSystem());
    return filterCalls();
}

} // namespace sheaf::sandbox
