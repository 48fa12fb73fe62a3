// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/trezor_port.h"

#include <deque>
#include <functional>

namespace sheaf::test {

/// A device that answers message by message as a test says: with what `answer` makes of each that it is sent, and with
/// nothing in time once it has said all that.
struct TrezorScript
{
    using Message = devices::TrezorMessage;

    std::function<std::vector<Message>(const Message &)> answer;
    std::vector<Message> heard;
    std::deque<Message> toSay;
    std::optional<devices::Fault> broken; ///< every call fails with it
};

class ScriptedTrezor final : public devices::TrezorPort
{
public:
    explicit ScriptedTrezor(TrezorScript *script) : m_script(script) {}

    devices::Outcome<> send(std::uint16_t type, BytesView payload) override
    {
        if (m_script->broken)
            return devices::fail(*m_script->broken, "scripted");
        m_script->heard.push_back({type, toBytes(payload)});
        if (m_script->answer)
            for (auto &message : m_script->answer(m_script->heard.back()))
                m_script->toSay.push_back(std::move(message));
        return {};
    }
    devices::Outcome<std::optional<devices::TrezorMessage>> receive(std::chrono::milliseconds) override
    {
        if (m_script->broken)
            return devices::fail(*m_script->broken, "scripted");
        if (m_script->toSay.empty())
            return std::nullopt;
        auto message = std::move(m_script->toSay.front());
        m_script->toSay.pop_front();
        return message;
    }

private:
    TrezorScript *m_script;
};

} // namespace sheaf::test
