// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

namespace sheaf::crypto {

/// Where randomness comes from; a test brings its own.
class Entropy
{
public:
    virtual ~Entropy() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

protected:
    Entropy() = default;
    Entropy(const Entropy &) = default;
    Entropy &operator=(const Entropy &) = default;
};

/// OpenSSL's private generator. Ends the program where the system has no randomness.
class SystemEntropy final : public Entropy
{
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace sheaf::crypto
