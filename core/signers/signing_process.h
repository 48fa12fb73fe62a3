// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/channel.h"

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <memory>

namespace sheaf::signers {

/// Starts sheaf-signer, one at a time, and tells when it has ended.
class SigningProcess final
{
public:
    explicit SigningProcess(std::filesystem::path program);
    /// Ends the process that runs, if one does.
    ~SigningProcess();
    SigningProcess(const SigningProcess &) = delete;
    SigningProcess &operator=(const SigningProcess &) = delete;

    /// A new process, in place of one before; from any thread. It inherits one end of a socket pair as its standard
    /// input, standard error, and nothing else: no other descriptor, an empty environment. NotFound where the program
    /// is not there, Io.
    Result<keys::Channel> start();
    /// Who is told, from the event loop of the thread that made this, that the process has ended by itself.
    void setEnded(std::function<void()> ended);
    /// 0 while none runs.
    pid_t pid() const;

private:
    class Watch;

    const std::filesystem::path m_program;
    std::unique_ptr<Watch> m_watch;
};

} // namespace sheaf::signers
