// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/trezor_bridge.h"

#include "base/hex.h"
#include "devices/http_post.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sheaf::devices {

namespace {

constexpr std::chrono::milliseconds kTimeout{5000};
constexpr std::size_t kHeaderSize = 6; // type u16 ‖ length u32
constexpr int kMaxDevices = 64;

DeviceError inBridge(DeviceError error)
{
    error.detail = "Trezor's bridge: " + error.detail;
    return error;
}

/// What may stand in a request's path as it is.
bool isPlain(const std::string &name)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.' || c == ':';
    };
    return !name.empty() && name.size() <= 128 && std::all_of(name.begin(), name.end(), plain);
}

Outcome<HttpAnswer> post(std::uint16_t port, const std::string &target, Secret body = {})
{
    HttpPost request(port, target, std::move(body));
    auto answer = request.wait(kTimeout);
    if (!answer)
        return fail(inBridge(answer.error()));
    if (!*answer)
        return fail(Fault::Timeout,
                    SHEAF_SAYS("Phrases", "Trezor's bridge does not answer; end it, or Trezor Suite, and try again"));
    return std::move(**answer);
}

tl::unexpected<DeviceError> refused(const HttpAnswer &answer)
{
    const auto error = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object()["error"].toString();
    const std::string words = error.left(80).toStdString();
    if (words == "wrong previous session" || words == "session not found" || words == "other call in progress")
        return fail(
            Fault::Busy,
            phrase(SHEAF_SAYS(
                       "Phrases",
                       "another program uses the device over Trezor's bridge (%1); close Trezor Suite and try again"),
                   words));
    if (words.find("device disconnected") != std::string::npos)
        return fail(Fault::Disconnected,
                    SHEAF_SAYS("Phrases", "the device is not on USB any more; plug it in and try again"));
    if (answer.status == 403)
        return fail(Fault::NoPermission,
                    SHEAF_SAYS("Phrases", "Trezor's bridge does not answer this program; close it, or Trezor Suite, so "
                                          "that the device can be opened without it"));
    return fail(Fault::Protocol,
                phrase(SHEAF_SAYS("Phrases",
                                  "Trezor's bridge answered with status %1; close it, or Trezor Suite, and try again"),
                       std::to_string(answer.status)));
}

Outcome<HttpAnswer> ask(std::uint16_t port, const std::string &target, Secret body = {})
{
    SHEAF_DEVICE_TRY(answer, post(port, target, std::move(body)));
    if (answer.status != 200)
        return refused(answer);
    return answer;
}

Secret hexMessage(std::uint16_t type, BytesView payload)
{
    const auto byte = [](std::size_t value, unsigned shift) { return static_cast<std::uint8_t>(value >> shift); };
    const std::size_t size = payload.size();
    const std::array<std::uint8_t, kHeaderSize> head{byte(type, 8),  byte(type, 0), byte(size, 24),
                                                     byte(size, 16), byte(size, 8), byte(size, 0)};
    Secret hex(2 * (kHeaderSize + size));
    writeHexDigits(payload, writeHexDigits(head, hex.writable().data()));
    return hex;
}

Outcome<TrezorMessage> parseMessage(std::string_view hex)
{
    const auto bytes = parseHex(hex);
    if (!bytes || bytes->size() < kHeaderSize)
        return fail(Fault::Protocol, SHEAF_SAYS("Phrases", "Trezor's bridge answered something else than a message"));
    std::size_t size = 0;
    for (std::size_t i = 2; i < kHeaderSize; ++i)
        size = size << 8U | (*bytes)[i];
    if (size != bytes->size() - kHeaderSize || size > TrezorPort::kMaxMessageSize)
        return fail(Fault::Protocol,
                    SHEAF_SAYS("Phrases", "Trezor's bridge answered a message that is not as long as it says"));
    const auto type = static_cast<std::uint16_t>((*bytes)[0] << 8U | (*bytes)[1]);
    return TrezorMessage{type, toBytes(BytesView(*bytes).subspan(kHeaderSize))};
}

class BridgePort final : public TrezorPort
{
public:
    BridgePort(std::uint16_t port, std::string session) : m_port(port), m_session(std::move(session)) {}
    BridgePort(const BridgePort &) = delete;
    BridgePort &operator=(const BridgePort &) = delete;
    ~BridgePort() override
    {
        m_reading.reset();
        HttpPost(m_port, "/release/" + m_session).wait(kTimeout).has_value(); // it forgets a dead session by itself
    }

    /// Other than `call`, `post` may be sent while an answer is waited for: a Cancel.
    Outcome<> send(std::uint16_t type, BytesView payload) override
    {
        SHEAF_DEVICE_CHECK(ask(m_port, "/post/" + m_session, hexMessage(type, payload)));
        return {};
    }

    Outcome<std::optional<TrezorMessage>> receive(std::chrono::milliseconds timeout) override
    {
        if (!m_reading)
            m_reading = std::make_unique<HttpPost>(m_port, "/read/" + m_session);
        const auto answer = m_reading->wait(timeout);
        if (answer && !*answer)
            return std::nullopt;
        m_reading.reset();
        if (!answer)
            return fail(inBridge(answer.error()));
        if ((*answer)->status != 200)
            return refused(**answer);
        SHEAF_DEVICE_TRY(message, parseMessage((*answer)->body));
        return message;
    }

private:
    std::uint16_t m_port;
    std::string m_session;
    std::unique_ptr<HttpPost> m_reading;
};

} // namespace

Outcome<std::vector<BridgeDevice>> listBridge(std::uint16_t port)
{
    SHEAF_DEVICE_TRY(answer, ask(port, "/enumerate"));
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body));
    std::vector<BridgeDevice> found;
    for (const auto &entry : document.array()) {
        std::string path = entry.toObject()["path"].toString().toStdString();
        if (!isPlain(path) || found.size() == kMaxDevices)
            return fail(Fault::Protocol,
                        SHEAF_SAYS("Phrases", "Trezor's bridge answered something else than a list of devices"));
        found.push_back({std::move(path), entry.toObject()["session"].isString()});
    }
    return found;
}

Outcome<std::unique_ptr<TrezorPort>> openBridge(const std::string &path, std::uint16_t port)
{
    if (!isPlain(path))
        return fail(Fault::BadData, SHEAF_SAYS("Phrases", "that is no device of Trezor's bridge"));
    SHEAF_DEVICE_TRY(answer, ask(port, "/acquire/" + path + "/null"));
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body));
    const std::string session = document.object()["session"].toString().toStdString();
    if (!isPlain(session))
        return fail(Fault::Protocol, SHEAF_SAYS("Phrases", "Trezor's bridge answered something else than a session"));
    return std::unique_ptr<TrezorPort>(std::make_unique<BridgePort>(port, session));
}

} // namespace sheaf::devices
