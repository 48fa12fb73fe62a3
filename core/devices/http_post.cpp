// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/http_post.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

namespace sheaf::devices {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;

constexpr std::uint64_t kBodyLimit = std::uint64_t{256} * 1024;
constexpr std::uint32_t kHeaderLimit = 8 * 1024;
// The bridge answers pages of its maker's and of developers' machines, and takes this for one of those.
constexpr const char *kOrigin = "http://localhost:8000";

} // namespace

struct HttpPost::State
{
    State(std::uint16_t port, const std::string &target, Secret secret) : body(std::move(secret))
    {
        const tcp::endpoint endpoint(asio::ip::address_v4::loopback(), port);
        request.method(http::verb::post);
        request.version(11);
        request.target(target);
        request.set(http::field::host, "127.0.0.1:" + std::to_string(port));
        request.set(http::field::origin, kOrigin);
        request.set(http::field::connection, "close");
        const auto text = body.writable();
        request.body() = beast::span<char>(reinterpret_cast<char *>(text.data()), text.size());
        request.content_length(text.size());
        parser.body_limit(kBodyLimit);
        parser.header_limit(kHeaderLimit);
        stream.async_connect(endpoint, [this](beast::error_code error) {
            if (error)
                return finish(Fault::NotFound, error);
            write();
        });
    }

    void write()
    {
        http::async_write(stream, request, [this](beast::error_code error, std::size_t) {
            if (error)
                return finish(Fault::Disconnected, error);
            read();
        });
    }

    void read()
    {
        http::async_read(stream, buffer, parser, [this](beast::error_code error, std::size_t) {
            const bool broken = error == http::error::end_of_stream || error == http::error::partial_message ||
                                error.category() == asio::error::get_system_category();
            finish(broken ? Fault::Disconnected : Fault::Protocol, error);
        });
    }

    void finish(Fault kind, beast::error_code error)
    {
        fault = kind;
        result = error;
    }

    // The operations refer to what stands before the context, and end with it.
    Secret body;
    http::request<http::span_body<char>> request;
    http::response_parser<http::string_body> parser;
    beast::flat_buffer buffer;
    Fault fault = Fault::Protocol;
    std::optional<beast::error_code> result;
    asio::io_context context{1};
    beast::tcp_stream stream{context};
};

HttpPost::HttpPost(std::uint16_t port, std::string target, Secret body)
    : m_state(std::make_unique<State>(port, target, std::move(body)))
{
}

HttpPost::~HttpPost() = default;

Outcome<std::optional<HttpAnswer>> HttpPost::wait(std::chrono::milliseconds timeout)
{
    m_state->context.restart();
    m_state->context.run_for(timeout);
    if (!m_state->result)
        return std::nullopt;
    if (*m_state->result)
        return fail(m_state->fault, "HTTP: " + m_state->result->message());
    const auto &answer = m_state->parser.get();
    return HttpAnswer{answer.result_int(), answer.body()};
}

} // namespace sheaf::devices
