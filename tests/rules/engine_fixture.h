// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rules_world.h"

#include <QTest>

/// What the tests of the engine share.
namespace sheaf::rules::test {

inline constexpr const char *kSendWeekly = "every week, send 50 USDC to mum on Scripted.";
inline constexpr const char *kSendStanding =
    "every week, send 50 USDC to mum on Scripted, at most 100 USD a day, without asking.";
inline constexpr std::chrono::hours kWeek{24 * 7};

inline bool contains(const std::string &text, const char *part) { return text.find(part) != std::string::npos; }

class OnEngine
{
protected:
    void begin() { w = std::make_unique<RulesWorld>(); }
    void end() { w.reset(); }
    int sent() const { return static_cast<int>(w->node.broadcasts.size()); }

    std::unique_ptr<RulesWorld> w;
};

} // namespace sheaf::rules::test
