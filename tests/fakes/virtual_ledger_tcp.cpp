// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/virtual_ledger_tcp.h"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>

namespace sheaf::test {

namespace {

constexpr int kLookMilliseconds = 20;
constexpr std::size_t kLongestCommand = 1 << 16;

bool isReadable(int descriptor)
{
    pollfd waited{descriptor, POLLIN, 0};
    return ::poll(&waited, 1, kLookMilliseconds) > 0;
}

void sendAll(int connection, BytesView bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(connection, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes = bytes.subspan(static_cast<std::size_t>(sent));
    }
}

Bytes framed(BytesView answer)
{
    const std::size_t size = answer.size() - 2; // without the status word
    Bytes out{0, 0, static_cast<std::uint8_t>(size >> 8U), static_cast<std::uint8_t>(size & 0xFFU)};
    append(out, answer);
    return out;
}

} // namespace

VirtualLedgerTcp::VirtualLedgerTcp(VirtualLedger *ledger, std::uint16_t port)
    : m_ledger(ledger), m_listening(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    ::setsockopt(m_listening, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    socklen_t size = sizeof place;
    if (::bind(m_listening, reinterpret_cast<sockaddr *>(&place), size) != 0 || ::listen(m_listening, 8) != 0 ||
        ::getsockname(m_listening, reinterpret_cast<sockaddr *>(&place), &size) != 0)
        std::abort();
    m_port = ntohs(place.sin_port);
    m_thread = std::thread([this] { serve(); });
}

VirtualLedgerTcp::~VirtualLedgerTcp()
{
    m_ends = true;
    m_thread.join();
    ::close(m_listening);
}

void VirtualLedgerTcp::serve()
{
    while (!m_ends) {
        if (!isReadable(m_listening))
            continue;
        const int connection = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0)
            continue;
        serveOne(connection);
        ::close(connection);
    }
}

void VirtualLedgerTcp::serveOne(int connection)
{
    Bytes received;
    while (!m_ends) {
        if (!isReadable(connection))
            continue;
        std::array<std::uint8_t, 4096> block{};
        const ssize_t got = ::recv(connection, block.data(), block.size(), 0);
        if (got <= 0)
            return;
        append(received, BytesView(block).first(static_cast<std::size_t>(got)));
        while (received.size() >= 4) {
            std::size_t size = 0;
            for (std::size_t i = 0; i < 4; ++i)
                size = size << 8U | received[i];
            if (size > kLongestCommand)
                return;
            if (received.size() < 4 + size)
                break;
            const Bytes answer = framed(m_ledger->answer(BytesView(received).subspan(4, size)));
            received.erase(received.begin(), received.begin() + 4 + static_cast<std::ptrdiff_t>(size));
            if (m_hangUpAfter >= 0 && m_hangUpAfter-- == 0) {
                sendAll(connection, BytesView(answer).first(answer.size() / 2));
                return;
            }
            sendAll(connection, answer);
            if (m_ledger->takeReenumeration())
                return;
        }
    }
}

} // namespace sheaf::test
