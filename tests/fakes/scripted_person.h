// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/prompt.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <vector>

namespace sheaf::test {

/// Somebody at the computer who remembers what they were asked, and does what a test says.
class ScriptedPerson final : public devices::Person
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
        return givesUpAfter >= 0 && looks > givesUpAfter;
    }
    devices::Outcome<Secret> askPinPlaces() override
    {
        return devices::fail(devices::Fault::Cancelled, "this person has no PIN");
    }
    devices::Outcome<std::optional<Secret>> askPassphrase(bool) override
    {
        return devices::fail(devices::Fault::Cancelled, "this person has no passphrase");
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
    bool closesApps = false;
    int givesUpAfter = -1; ///< looks; never where it is negative
    std::atomic<int> looks = 0;
};

} // namespace sheaf::test
