// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/local_key_service.h"
#include "keys/remote_key_service.h"
#include "keys/signer_server.h"

#include <sys/socket.h>

#include <list>
#include <thread>

namespace sheaf::keys::test {

/// A LocalKeyService on a thread of its own, at the other end of a socket pair: the whole way of a request but the
/// process.
class ServedKeys final
{
public:
    ServedKeys(const Clock &clock, crypto::Entropy &entropy) : m_clock(clock), m_entropy(entropy) {}
    ~ServedKeys()
    {
        for (std::thread &one : m_threads)
            one.join(); // their channels have been closed
    }
    ServedKeys(const ServedKeys &) = delete;
    ServedKeys &operator=(const ServedKeys &) = delete;

    Result<Channel> connect()
    {
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
            return failure(ErrorCode::Io, "no socket pair");
        m_threads.emplace_back([this, theirs = ends[1]] {
            LocalKeyService keys(m_clock, m_entropy);
            SignerServer server(keys);
            Channel channel(theirs);
            server.serve(channel);
        });
        return Channel(ends[0]);
    }

private:
    const Clock &m_clock;
    crypto::Entropy &m_entropy;
    std::list<std::thread> m_threads;
};

} // namespace sheaf::keys::test
