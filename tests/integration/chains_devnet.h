// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secp256k1.h"
#include "rpc/eth.h"
#include "rpc/transport.h"

namespace sheaf::testing {

/// The real transport, and how many requests went through it.
class CountingTransport final : public rpc::Transport
{
public:
    Task<rpc::Outcome<rpc::HttpAnswer>> post(QUrl url, QByteArray body, async::CancelToken token) override
    {
        ++count;
        return m_real.post(std::move(url), std::move(body), std::move(token));
    }
    int count = 0;

private:
    rpc::NetworkTransport m_real;
};

struct Account
{
    ethereum::Address address;
    Secret key;
};

/// What a transaction took from its sender beside value and gas: nothing else says what the L1 fee was on anvil.
struct Charge
{
    Uint256 total; ///< all fees
    Uint256 besideGas;
    rpc::Receipt receipt;
};

inline Uint256 minus(const Uint256 &a, const Uint256 &b) { return a.minus(b).value(); }

inline Uint256 product(const Uint256 &a, const Uint256 &b) { return a.times(b).value(); }

/// Signatures look random, and are the same each time.
inline Bytes pseudoRandom(std::size_t size)
{
    Bytes out;
    for (std::uint64_t i = 0; out.size() < size; ++i)
        append(out, crypto::sign(Secret::copyOf(Bytes(32, 1)), Uint256(i).toBigEndian())->compact);
    out.resize(size);
    return out;
}

inline ethereum::Hash word(const Uint256 &value) { return ethereum::Hash(value.toBigEndian()); }

} // namespace sheaf::testing
