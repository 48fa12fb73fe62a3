// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/channel.h"

#include "keys/wire.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace sheaf::keys {

namespace {

constexpr std::size_t kFirstSize = 4096;

tl::unexpected<Error> ended() { return failure(ErrorCode::Io, "the other side of the channel has ended"); }

std::array<std::uint8_t, 4> lengthOf(BytesView message)
{
    std::array<std::uint8_t, 4> out{};
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<std::uint8_t>(message.size() >> (24 - 8 * i));
    return out;
}

} // namespace

Channel::~Channel()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

Channel::Channel(Channel &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_received(std::move(other.m_received))
    , m_size(std::exchange(other.m_size, 0))
{
}

Channel &Channel::operator=(Channel &&other) noexcept
{
    std::swap(m_socket, other.m_socket);
    std::swap(m_received, other.m_received);
    std::swap(m_size, other.m_size);
    return *this;
}

Result<void> Channel::send(BytesView message)
{
    auto length = lengthOf(message);
    std::array<iovec, 2> parts{{{length.data(), length.size()},
                                {const_cast<std::uint8_t *>(message.data()), message.size()}}}; // sendmsg only reads
    msghdr header{};
    header.msg_iov = parts.data();
    header.msg_iovlen = parts.size();
    std::size_t left = length.size() + message.size();
    while (left > 0) {
        const ssize_t sent = ::sendmsg(m_socket, &header, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return ended();
        left -= static_cast<std::size_t>(sent);
        auto gone = static_cast<std::size_t>(sent);
        for (iovec &part : parts) {
            const std::size_t cut = std::min(gone, part.iov_len);
            part.iov_base = static_cast<std::uint8_t *>(part.iov_base) + cut;
            part.iov_len -= cut;
            gone -= cut;
        }
    }
    return {};
}

Result<void> Channel::fill(std::span<std::uint8_t> into) const
{
    while (!into.empty()) {
        const ssize_t got = ::recv(m_socket, into.data(), into.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return ended();
        into = into.subspan(static_cast<std::size_t>(got));
    }
    return {};
}

Result<BytesView> Channel::receive()
{
    forget();
    std::array<std::uint8_t, 4> length{};
    SHEAF_CHECK(fill(length));
    const std::size_t size = WireReader(length).u32();
    if (size > WireWriter::kMostBytes)
        return failure(ErrorCode::InvalidInput, "a message of " + std::to_string(size) + " bytes");
    if (size > m_received.size())
        m_received = Secret(std::max(size, kFirstSize));
    m_size = size;
    SHEAF_CHECK(fill(m_received.writable().first(size)));
    return m_received.view().first(size);
}

void Channel::forget()
{
    wipe(m_received.writable().first(m_size));
    m_size = 0;
}

void Channel::shutDown() const { (void)::shutdown(m_socket, SHUT_RDWR); } // where it is at its end, that is all

bool Channel::hasEnded() const
{
    pollfd one{m_socket, POLLRDHUP, 0};
    return ::poll(&one, 1, 0) > 0 && (one.revents & (POLLRDHUP | POLLHUP | POLLERR | POLLNVAL)) != 0;
}

} // namespace sheaf::keys
