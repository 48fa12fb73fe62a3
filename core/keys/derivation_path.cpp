// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/derivation_path.h"

#include <charconv>

namespace sheaf::keys {

namespace {

constexpr std::size_t kDeepest = 255; // the depth is a byte

Result<std::uint32_t> parseStep(std::string_view text)
{
    const bool isHardened = text.ends_with('\'') || text.ends_with('h') || text.ends_with('H');
    const std::string_view digits = isHardened ? text.substr(0, text.size() - 1) : text;
    std::uint32_t index = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size() ||
        index >= DerivationPath::kHardened)
        return failure(ErrorCode::InvalidInput, "a step of a derivation path is a number below 2^31");
    return isHardened ? index | DerivationPath::kHardened : index;
}

} // namespace

Result<DerivationPath> DerivationPath::parse(std::string_view text)
{
    if (text == "m")
        return DerivationPath();
    if (!text.starts_with("m/"))
        return failure(ErrorCode::InvalidInput, "a derivation path begins with m/");
    text.remove_prefix(2);
    DerivationPath path;
    for (;;) {
        const std::size_t slash = text.find('/');
        SHEAF_TRY(step, parseStep(text.substr(0, slash)));
        path.m_steps.push_back(step);
        if (path.m_steps.size() > kDeepest)
            return failure(ErrorCode::InvalidInput, "a derivation path has at most 255 steps");
        if (slash == std::string_view::npos)
            return path;
        text.remove_prefix(slash + 1);
    }
}

DerivationPath DerivationPath::ethereumAccounts()
{
    return DerivationPath({44 | kHardened, 60 | kHardened, 0 | kHardened, 0});
}

std::string DerivationPath::toString() const
{
    std::string text = "m";
    for (const std::uint32_t step : m_steps) {
        text += '/' + std::to_string(step & ~kHardened);
        if ((step & kHardened) != 0)
            text += '\'';
    }
    return text;
}

DerivationPath DerivationPath::child(std::uint32_t index) const
{
    DerivationPath longer = *this;
    longer.m_steps.push_back(index);
    return longer;
}

} // namespace sheaf::keys
