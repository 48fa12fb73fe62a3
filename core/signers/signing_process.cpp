// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/signing_process.h"

#include "base/file_descriptor.h"

#include <QMetaObject>
#include <QObject>
#include <QSocketNotifier>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <system_error>
#include <utility>

namespace sheaf::signers {

namespace {

/// What the child gets, besides an empty environment.
class FileActions final
{
public:
    explicit FileActions(int socket)
    {
        ::posix_spawn_file_actions_init(&m_actions);
        ::posix_spawn_file_actions_adddup2(&m_actions, socket, STDIN_FILENO);
        ::posix_spawn_file_actions_addopen(&m_actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        ::posix_spawn_file_actions_addclosefrom_np(&m_actions, STDERR_FILENO + 1);
    }
    ~FileActions() { ::posix_spawn_file_actions_destroy(&m_actions); }
    FileActions(const FileActions &) = delete;
    FileActions &operator=(const FileActions &) = delete;
    const posix_spawn_file_actions_t *get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

/// The signals as a fresh process has them, whatever this one blocks or ignores.
class Attributes final
{
public:
    Attributes()
    {
        sigset_t none;
        sigset_t all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        ::posix_spawnattr_init(&m_attributes);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setsigdefault(&m_attributes, &all);
        // A group of its own: Ctrl+C in a terminal is for the program that the person sees, which then ends this one.
        ::posix_spawnattr_setpgroup(&m_attributes, 0);
        ::posix_spawnattr_setflags(&m_attributes,
                                   POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    ~Attributes() { ::posix_spawnattr_destroy(&m_attributes); }
    Attributes(const Attributes &) = delete;
    Attributes &operator=(const Attributes &) = delete;
    const posix_spawnattr_t *get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes{};
};

Result<pid_t> spawn(const std::filesystem::path &program, int socket)
{
    const FileActions actions(socket);
    const Attributes attributes;
    std::string name = program.string();
    std::array<char *, 2> arguments{name.data(), nullptr};
    std::array<char *, 1> environment{nullptr};
    pid_t pid = 0;
    const int failed =
        ::posix_spawn(&pid, name.c_str(), actions.get(), attributes.get(), arguments.data(), environment.data());
    if (failed != 0)
        return failure(failed == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
                       name + " could not be started: " + std::generic_category().message(failed));
    return pid;
}

} // namespace

/// The process that runs, and who listens for its end.
class SigningProcess::Watch final
{
public:
    Watch() = default;
    ~Watch() { stop(); }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    void follow(pid_t pid, std::shared_ptr<FileDescriptor> pidfd)
    {
        {
            const std::lock_guard lock(m_mutex);
            stopLocked();
            m_pid = pid;
        }
        QMetaObject::invokeMethod(&m_here, [this, pid, pidfd] { listen(pid, pidfd); });
    }
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        stopLocked();
    }
    void setEnded(std::function<void()> ended) { m_ended = std::move(ended); }
    pid_t pid() const
    {
        const std::lock_guard lock(m_mutex);
        return m_pid;
    }

private:
    void stopLocked()
    {
        if (m_pid == 0)
            return;
        ::kill(m_pid, SIGKILL); // ours until it is waited for: the number can't be another's
        reapLocked();
    }
    void reapLocked()
    {
        while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
        }
        m_pid = 0;
    }
    /// On the thread of m_here, as all that has to do with notifiers.
    void listen(pid_t pid, const std::shared_ptr<FileDescriptor> &pidfd)
    {
        if (pidfd->get() < 0)
            return;
        auto *const notifier = new QSocketNotifier(pidfd->get(), QSocketNotifier::Read, &m_here);
        // The lambda keeps the descriptor open as long as the notifier is there.
        QObject::connect(notifier, &QSocketNotifier::activated, &m_here, [this, notifier, pid, pidfd] {
            notifier->setEnabled(false);
            notifier->deleteLater(); // we are in its signal
            noteEnd(pid);
        });
    }
    void noteEnd(pid_t pid)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_pid != pid)
                return; // another has taken its place
            reapLocked();
        }
        if (m_ended)
            m_ended();
    }

    mutable std::mutex m_mutex;
    std::function<void()> m_ended;
    pid_t m_pid = 0;
    QObject m_here;
};

SigningProcess::SigningProcess(std::filesystem::path program)
    : m_program(std::move(program)), m_watch(std::make_unique<Watch>())
{
}

SigningProcess::~SigningProcess() = default;

Result<keys::Channel> SigningProcess::start()
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return failure(ErrorCode::Io, "no socket pair: " + std::generic_category().message(errno));
    FileDescriptor ours(ends[0]);
    const FileDescriptor theirs(ends[1]);
    SHEAF_TRY(pid, spawn(m_program, theirs.get()));
    const auto pidfd = std::make_shared<FileDescriptor>(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0U)));
    m_watch->follow(pid, pidfd);
    if (pidfd->get() < 0) {
        m_watch->stop();
        return failure(ErrorCode::Io, "the signing process can't be watched: this needs Linux 5.3 or later");
    }
    return keys::Channel(ours.release());
}

void SigningProcess::setEnded(std::function<void()> ended) { m_watch->setEnded(std::move(ended)); }

pid_t SigningProcess::pid() const { return m_watch->pid(); }

} // namespace sheaf::signers
