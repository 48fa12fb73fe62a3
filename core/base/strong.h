// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <functional>

namespace sheaf {

/// A value with a meaning: `using Nonce = Strong<std::uint64_t, struct NonceTag>`. Explicit to make, and two tags
/// never convert into one another.
template <typename T, typename Tag> class Strong final
{
public:
    constexpr Strong() = default;
    constexpr explicit Strong(T value) : m_value(value) {}
    constexpr const T &value() const { return m_value; }
    friend constexpr auto operator<=>(const Strong &, const Strong &) = default;

private:
    T m_value{};
};

} // namespace sheaf

template <typename T, typename Tag> struct std::hash<sheaf::Strong<T, Tag>>
{
    std::size_t operator()(const sheaf::Strong<T, Tag> &strong) const { return std::hash<T>{}(strong.value()); }
};
