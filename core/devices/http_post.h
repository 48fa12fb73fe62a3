// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "devices/fault.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace sheaf::devices {

/// An answer over HTTP.
struct HttpAnswer
{
    unsigned status = 0;
    std::string body; ///< at most 256 KiB
};

/// One POST to a server on this machine that may be waited for in pieces. It has a connection of its own, and giving it
/// up closes that. Any thread may go on with it, one at a time.
class HttpPost final
{
public:
    /// `target` is the path. The body is sent from where it is.
    HttpPost(std::uint16_t port, std::string target, Secret body = {});
    HttpPost(const HttpPost &) = delete;
    HttpPost &operator=(const HttpPost &) = delete;
    ~HttpPost();

    /// Nothing where no answer came in time. NotFound where nothing listens; Protocol where it does not speak HTTP;
    /// Disconnected where the connection breaks.
    Outcome<std::optional<HttpAnswer>> wait(std::chrono::milliseconds timeout);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace sheaf::devices
