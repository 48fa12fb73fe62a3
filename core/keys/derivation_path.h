// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <vector>

namespace sheaf::keys {

/// BIP-32's way from a master key to one of its descendants: `m/44'/60'/0'/0/5`.
class DerivationPath final
{
public:
    /// Added to an index that is derived from the private key alone.
    static constexpr std::uint32_t kHardened = 0x80000000U;

    /// The master key itself.
    DerivationPath() = default;
    explicit DerivationPath(std::vector<std::uint32_t> steps) : m_steps(std::move(steps)) {}

    /// `m`, then steps of decimal digits below 2^31, hardened with `'`, `h` or `H`; at most 255 of them. InvalidInput.
    static Result<DerivationPath> parse(std::string_view text);
    /// m/44'/60'/0'/0, whose children are a mnemonic's usual accounts (BIP-44).
    static DerivationPath ethereumAccounts();

    /// Hardened steps with `'`.
    std::string toString() const;
    const std::vector<std::uint32_t> &steps() const { return m_steps; }
    DerivationPath child(std::uint32_t index) const;

    friend bool operator==(const DerivationPath &, const DerivationPath &) = default;

private:
    std::vector<std::uint32_t> m_steps;
};

} // namespace sheaf::keys
