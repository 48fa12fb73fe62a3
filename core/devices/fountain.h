// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <map>
#include <optional>

/// A message in any number of parts, of which a few more than its length suffice in any order: BCR-2024-001's
/// fountain code ("multipart UR").
namespace sheaf::devices::fountain {

/// The longest message, and the most fragments of one, that a decoder takes.
constexpr std::size_t kMaxMessage = 256 * 1024;
constexpr std::uint32_t kMaxFragments = 2048;

struct Part
{
    std::uint32_t sequence = 0;      ///< from 1
    std::uint32_t count = 0;         ///< fragments of the message
    std::uint32_t messageLength = 0; ///< bytes
    std::uint32_t checksum = 0;      ///< CRC-32 of the message
    Bytes data;                      ///< the XOR of the fragments that chooseFragments() names

    /// A CBOR array of the five.
    Bytes serialize() const;
    /// InvalidInput for anything else, and for numbers that do not fit each other or the bounds above.
    static Result<Part> parse(BytesView encoded);

    friend bool operator==(const Part &, const Part &) = default;
};

class Encoder final
{
public:
    /// Fragments of at most `maxFragment` bytes (at least 10), all equally long. InvalidInput for a message that is
    /// empty, over kMaxMessage, or needs more than kMaxFragments.
    static Result<Encoder> make(Bytes message, std::size_t maxFragment);

    std::uint32_t count() const { return m_count; }
    /// Part 1 to count() are the fragments themselves; any number goes on from there.
    Part part(std::uint32_t sequence) const;

private:
    Encoder() = default;

    Bytes m_padded;
    std::size_t m_messageLength = 0;
    std::size_t m_fragmentLength = 0;
    std::uint32_t m_count = 0;
    std::uint32_t m_checksum = 0;
};

/// Puts a message together. It keeps at most as many parts as the message has fragments, each independent of the
/// others: what adds nothing is dropped, so that memory is bounded by the message's claimed length.
class Decoder final
{
public:
    /// Whether the part said something new. InvalidInput for a part of another message (its numbers are not those of
    /// the first part), which changes nothing. Corrupt where a part contradicts the others or the whole has a wrong
    /// checksum: everything is forgotten then, and the next part begins anew.
    Result<bool> receive(const Part &part);

    bool isComplete() const { return m_message.has_value(); }
    /// Where isComplete().
    const Bytes &message() const { return *m_message; }
    /// Of the fragments, how many are known or will be once as many parts more have come; 0 before the first part.
    std::size_t received() const { return m_rows.size(); }
    std::uint32_t count() const { return m_shape ? m_shape->count : 0; }

private:
    /// A sum of fragments: which, a bit for each, and their XOR.
    struct Row
    {
        std::vector<std::uint64_t> mask;
        Bytes data;
    };

    Result<void> checkShape(const Part &part);
    Result<bool> add(Row row);
    Result<void> finish();
    tl::unexpected<Error> forget(const char *why);

    std::optional<Part> m_shape; ///< the first part, without its data
    std::size_t m_fragmentLength = 0;
    std::map<std::uint32_t, Row> m_rows; ///< by the one fragment that no other row has (reduced echelon form)
    std::optional<Bytes> m_message;
};

} // namespace sheaf::devices::fountain
