// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/udp_port.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/udp.hpp>

#include <charconv>

namespace sheaf::devices {

namespace {

namespace asio = boost::asio;
using asio::ip::udp;

constexpr std::string_view kPing = "PINGPING";
constexpr std::string_view kPong = "PONGPONG";
constexpr std::chrono::milliseconds kPongTimeout{1000};
constexpr std::size_t kMaxDatagrams = 1024; // dropped while the pong is waited for: what was left from an earlier talk

Outcome<udp::endpoint> parseEndpoint(std::string_view address)
{
    const std::size_t colon = address.rfind(':');
    boost::system::error_code error;
    std::string host(address.substr(0, colon));
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    const auto ip = asio::ip::make_address(host, error);
    std::uint16_t port = 0;
    const std::string_view digits = colon == std::string_view::npos ? "" : address.substr(colon + 1);
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (error || read.ec != std::errc() || read.ptr != digits.data() + digits.size() || port == 0 || !ip.is_loopback())
        return fail(Fault::BadData, "an emulator's address is one of this machine, like udp:127.0.0.1:21324");
    return udp::endpoint(ip, port);
}

class UdpPort final : public PacketPort
{
public:
    Outcome<> connect(const udp::endpoint &endpoint)
    {
        boost::system::error_code error;
        m_socket.open(endpoint.protocol(), error);
        if (!error)
            m_socket.connect(endpoint, error); // from here on, other senders are not heard
        if (error)
            return fail(Fault::NotFound, "no socket to the emulator: " + error.message());
        return {};
    }

    Outcome<> writeDatagram(BytesView datagram)
    {
        boost::system::error_code error;
        m_socket.send(asio::buffer(datagram.data(), datagram.size()), 0, error);
        if (error)
            return gone();
        return {};
    }

    Outcome<> write(BytesView packet) override { return writeDatagram(packet); }

    Outcome<std::optional<Bytes>> read(std::chrono::milliseconds timeout) override
    {
        Bytes datagram(kPacketSize + 1); // one more, so that a longer one is not taken for a packet
        std::optional<boost::system::error_code> failed;
        std::size_t size = 0;
        m_socket.async_receive(asio::buffer(datagram),
                               [&failed, &size](const boost::system::error_code &error, std::size_t received) {
                                   failed = error;
                                   size = received;
                               });
        m_context.restart();
        m_context.run_for(timeout);
        if (!failed) { // too late: the handler is to run before what it refers to is gone
            boost::system::error_code ignored;
            m_socket.cancel(ignored);
            m_context.restart();
            m_context.run();
        }
        if (failed == asio::error::operation_aborted)
            return std::nullopt;
        if (failed && *failed)
            return gone();
        datagram.resize(size);
        return datagram;
    }

    Outcome<> probe()
    {
        SHEAF_DEVICE_CHECK(writeDatagram(asBytes(kPing)));
        const auto deadline = std::chrono::steady_clock::now() + kPongTimeout;
        for (std::size_t i = 0; i < kMaxDatagrams; ++i) {
            const auto left = deadline - std::chrono::steady_clock::now();
            SHEAF_DEVICE_TRY(answer, read(std::chrono::ceil<std::chrono::milliseconds>(std::max(left, left.zero()))));
            if (!answer)
                break;
            if (toText(*answer) == kPong)
                return {};
        }
        return gone();
    }

private:
    static tl::unexpected<DeviceError> gone()
    {
        return fail(Fault::NotFound, "no emulator answers at this address; start it and try again");
    }

    asio::io_context m_context{1};
    udp::socket m_socket{m_context};
};

} // namespace

Outcome<std::unique_ptr<PacketPort>> openUdp(std::string_view address)
{
    SHEAF_DEVICE_TRY(endpoint, parseEndpoint(address));
    auto port = std::make_unique<UdpPort>();
    SHEAF_DEVICE_CHECK(port->connect(endpoint));
    SHEAF_DEVICE_CHECK(port->probe());
    return std::unique_ptr<PacketPort>(std::move(port));
}

} // namespace sheaf::devices
