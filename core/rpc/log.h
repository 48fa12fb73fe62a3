// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/error.h"
#include "rpc/json.h"

#include <QByteArray>

#include <algorithm>

namespace sheaf::rpc {

/// Up to four 32-byte words, without memory of their own: a block may have thousands of logs.
class Topics final
{
public:
    static constexpr std::size_t kMax = 4;

    /// False where it is full.
    bool add(const ethereum::Hash &topic)
    {
        if (m_size == kMax)
            return false;
        m_topics[m_size++] = topic;
        return true;
    }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const ethereum::Hash &operator[](std::size_t index) const { return m_topics[index]; }
    const ethereum::Hash *begin() const { return m_topics.data(); }
    const ethereum::Hash *end() const { return m_topics.data() + m_size; }
    friend bool operator==(const Topics &a, const Topics &b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    std::array<ethereum::Hash, kMax> m_topics{};
    std::size_t m_size = 0;
};

/// What a contract has told the world in a transaction.
struct Log
{
    ethereum::Address address;
    Topics topics;
    Bytes data;
    ethereum::BlockNumber blockNumber;
    ethereum::Hash blockHash; ///< zero in a simulation that has none
    ethereum::Hash transactionHash;
    std::uint64_t transactionIndex = 0;
    std::uint64_t logIndex = 0;                  ///< in the whole block
    std::optional<std::uint64_t> blockTimestamp; ///< newer nodes say it
    bool removed = false;                        ///< its block is no longer part of the chain

    friend bool operator==(const Log &, const Log &) = default;
};

/// One log object, of a receipt or a simulation.
Result<Log> parseLog(const Json &json);

/// A whole answer to the request `id` for eth_getLogs. The common case goes straight from bytes to rows; where the
/// array has this much capacity behind its end, without a copy.
inline constexpr qsizetype kLogsPadding = 64;
Outcome<std::vector<Log>> parseLogsAnswer(const QByteArray &body, std::uint64_t id);
/// The same over a tree: slow, and the measure of the other.
Outcome<std::vector<Log>> parseLogsTree(std::string_view body, std::uint64_t id);

} // namespace sheaf::rpc
