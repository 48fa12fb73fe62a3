// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

#include <map>

namespace sheaf::rpc {

/// A head as it is announced.
struct Head
{
    ethereum::BlockRef ref;
    ethereum::Hash parentHash;
};

/// The newest blocks as they were announced, by which a reorganisation shows: another hash at a height that is known.
class HeadChain final
{
public:
    static constexpr std::size_t kRemembered = 128;

    struct Step
    {
        bool changed = false;                                 ///< the head is another one now
        std::optional<ethereum::BlockNumber> reorganisedFrom; ///< blocks from here on are no longer what they were
    };

    /// A block that is known already, or of unknown content below the head, changes nothing: the endpoint is behind.
    Step add(const Head &head);
    const std::optional<ethereum::BlockRef> &head() const { return m_head; }

private:
    std::optional<ethereum::BlockNumber> firstMismatch(const Head &head) const;

    std::map<ethereum::BlockNumber, ethereum::Hash> m_known;
    std::optional<ethereum::BlockRef> m_head;
};

} // namespace sheaf::rpc
