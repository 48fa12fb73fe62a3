// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/prompt.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace sheaf::test {

/// Somebody at the computer who remembers what they were asked, and does what a test says.
class ScriptedPerson : public devices::Person
{
public:
    void prompt(devices::Prompt prompt) override
    {
        prompts.push_back(prompt);
        if (onPrompt)
            onPrompt(prompt);
    }
    bool gaveUp() override
    {
        ++looks;
        if (onLook)
            onLook();
        return givesUpAfter >= 0 && looks > givesUpAfter;
    }
    devices::Outcome<Secret> askPinPlaces() override
    {
        ++timesAskedForPin;
        if (!pinPlaces)
            return devices::fail(devices::Fault::Cancelled, "this person gives no PIN");
        return Secret::copyOf(asBytes(pinPlaces()));
    }
    devices::Outcome<std::optional<Secret>> askPassphrase(bool mayBeTypedOnDevice) override
    {
        ++timesAskedForPassphrase;
        wasOfferedTheDevice = mayBeTypedOnDevice;
        if (typesOnDevice)
            return std::nullopt;
        if (!passphrase)
            return devices::fail(devices::Fault::Cancelled, "this person gives no passphrase");
        return Secret::copyOf(asBytes(*passphrase));
    }
    bool allowsToClose(const std::string &app) override
    {
        askedToClose.push_back(app);
        return closesApps;
    }

    std::size_t count(devices::Step step) const
    {
        return static_cast<std::size_t>(
            std::count_if(prompts.begin(), prompts.end(), [step](const auto &prompt) { return prompt.step == step; }));
    }

    std::vector<devices::Prompt> prompts;
    std::vector<std::string> askedToClose;
    std::function<void(const devices::Prompt &)> onPrompt;
    std::function<void()> onLook;
    std::function<std::string()> pinPlaces; ///< none where they give up
    std::optional<std::string> passphrase;  ///< none where they give up
    bool typesOnDevice = false;
    bool wasOfferedTheDevice = false;
    int timesAskedForPin = 0;
    int timesAskedForPassphrase = 0;
    bool closesApps = false;
    int givesUpAfter = -1; ///< looks; never where it is negative
    std::atomic<int> looks = 0;
};

} // namespace sheaf::test
