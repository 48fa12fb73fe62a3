// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

namespace sheaf::keys {

/// One end of a connected stream socket that carries whole messages: the body's length (4 bytes, big-endian), the body.
/// It blocks.
class Channel final
{
public:
    /// Closed with the channel.
    explicit Channel(int socket) : m_socket(socket) {}
    ~Channel();
    Channel(Channel &&other) noexcept;
    Channel &operator=(Channel &&other) noexcept;
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    /// Io where the other side has ended.
    Result<void> send(BytesView message);
    /// The next message, until forget() or the next call. Io where the other side has ended, InvalidInput for one
    /// longer than WireWriter::kMostBytes: nothing after it can be made sense of.
    Result<BytesView> receive();
    /// Wipes the message that was received.
    void forget();
    /// Both sides get to the end, whoever waits here included; from any thread.
    void shutDown() const;
    /// Whether the other side has ended, as far as is known without waiting.
    bool hasEnded() const;

private:
    Result<void> fill(std::span<std::uint8_t> into) const;

    int m_socket = -1;
    Secret m_received;
    std::size_t m_size = 0;
};

} // namespace sheaf::keys
