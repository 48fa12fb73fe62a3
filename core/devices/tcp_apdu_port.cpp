// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/tcp_apdu_port.h"

#include "base/file_descriptor.h"
#include "devices/waiting_p.h"

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>

namespace sheaf::devices {

namespace {

constexpr std::size_t kLengthSize = 4;
constexpr std::size_t kStatusSize = 2;
constexpr std::size_t kLongestData = 65'535; // more than any device has ever answered
constexpr int kConnectMilliseconds = 5'000;

tl::unexpected<DeviceError> hungUp() { return fail(Fault::Disconnected, "the emulator has closed the connection"); }

bool isReady(int socket, short events, int milliseconds)
{
    pollfd waited{socket, events, 0};
    return ::poll(&waited, 1, milliseconds) > 0;
}

class TcpApduPort final : public ApduPort
{
public:
    explicit TcpApduPort(FileDescriptor socket) : m_socket(std::move(socket)) {}

    Outcome<Bytes> exchange(BytesView command, Person *awaited) override
    {
        Bytes framed;
        for (int shift = 24; shift >= 0; shift -= 8)
            framed.push_back(static_cast<std::uint8_t>(command.size() >> static_cast<unsigned>(shift) & 0xFFU));
        append(framed, command);
        SHEAF_DEVICE_CHECK(send(framed));
        Waiting waiting(awaited);
        SHEAF_DEVICE_TRY(header, receive(kLengthSize, waiting));
        std::size_t length = 0;
        for (const std::uint8_t byte : header)
            length = length << 8U | byte;
        if (length > kLongestData)
            return fail(Fault::Protocol,
                        "the emulator's answer is no answer: it would be of " + std::to_string(length) + " bytes");
        return receive(length + kStatusSize, waiting);
    }

private:
    Outcome<> send(BytesView bytes) const
    {
        while (!bytes.empty()) {
            if (!isReady(m_socket.get(), POLLOUT, kConnectMilliseconds))
                return fail(Fault::Timeout, "the emulator does not read what it is sent");
            const ssize_t sent = ::send(m_socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent < 0 && (errno == EAGAIN || errno == EINTR))
                continue;
            if (sent < 0)
                return hungUp();
            bytes = bytes.subspan(static_cast<std::size_t>(sent));
        }
        return {};
    }

    Outcome<Bytes> receive(std::size_t size, Waiting &waiting) const
    {
        Bytes bytes(size);
        std::size_t filled = 0;
        while (filled < size) {
            SHEAF_DEVICE_CHECK(waiting.look());
            if (!isReady(m_socket.get(), POLLIN, static_cast<int>(kLook.count()))) {
                if (waiting.isOver())
                    return fail(Fault::Timeout, "the emulator does not answer; end or reject what it shows");
                continue;
            }
            const ssize_t got = ::recv(m_socket.get(), bytes.data() + filled, size - filled, 0);
            if (got < 0 && (errno == EAGAIN || errno == EINTR))
                continue;
            if (got <= 0)
                return hungUp();
            filled += static_cast<std::size_t>(got);
        }
        return bytes;
    }

    FileDescriptor m_socket;
};

bool connects(int socket, const addrinfo &to)
{
    if (::connect(socket, to.ai_addr, to.ai_addrlen) == 0)
        return true;
    if (errno != EINPROGRESS || !isReady(socket, POLLOUT, kConnectMilliseconds))
        return false;
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
}

struct FreeAddresses
{
    void operator()(addrinfo *list) const { ::freeaddrinfo(list); }
};

} // namespace

Outcome<TcpPlace> parseTcpPlace(std::string_view text)
{
    const auto wrong = [text] {
        return fail(Fault::BadData, "'" + std::string(text) + "' is not host:port, such as 127.0.0.1:9999");
    };
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return wrong();
    std::string_view host = text.substr(0, colon);
    const std::string_view digits = text.substr(colon + 1);
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (error != std::errc() || end != digits.data() + digits.size() || port == 0)
        return wrong();
    const bool isBracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (isBracketed)
        host = host.substr(1, host.size() - 2);
    else if (host.find_first_of(":[]") != std::string_view::npos)
        return wrong();
    return TcpPlace{std::string(host), port};
}

Outcome<std::unique_ptr<ApduPort>> openTcp(const TcpPlace &place)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int error = ::getaddrinfo(place.host.c_str(), std::to_string(place.port).c_str(), &hints, &found);
    const std::unique_ptr<addrinfo, FreeAddresses> addresses(error == 0 ? found : nullptr);
    for (const addrinfo *at = addresses.get(); at != nullptr; at = at->ai_next) {
        FileDescriptor socket(::socket(at->ai_family, at->ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, at->ai_protocol));
        if (socket.get() < 0 || !connects(socket.get(), *at))
            continue;
        const int yes = 1;
        ::setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        return std::make_unique<TcpApduPort>(std::move(socket));
    }
    return fail(Fault::NotFound,
                "nothing listens at " + place.host + ":" + std::to_string(place.port) + "; start the emulator");
}

} // namespace sheaf::devices
