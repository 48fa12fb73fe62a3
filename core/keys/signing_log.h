// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "ethereum/types.h"
#include "keys/wire.h"

#include <optional>
#include <string>
#include <vector>

namespace sheaf::keys {

/// What a key was used for.
enum class KeyUse : std::uint8_t { Transaction, Message, TypedData, Authorization, Reveal, Export };

/// `transaction`, `message`, `typed_data`, `authorization`, `reveal`, `export`.
std::string_view useName(KeyUse use);

/// One use of a key, or one that was refused.
struct KeyUseRecord
{
    std::uint64_t number = 0; ///< from 1, one more for each next
    UnixTime time{};
    KeyUse use = KeyUse::Transaction;
    ethereum::Address account; ///< zero where words are revealed
    ethereum::ChainId chain;   ///< 0 where none is named
    ethereum::Hash hash;       ///< that was signed, or was to be; zero where nothing is
    std::string rule;          ///< under whose consent; empty where a person was there
    std::string refusal;       ///< why not; empty where it was done

    friend bool operator==(const KeyUseRecord &, const KeyUseRecord &) = default;
};

/// A record as it is stored by the side that has files: it can be read there, and not written.
struct SealedRecord
{
    Bytes fields;                        ///< with the seal of the record before it
    std::array<std::uint8_t, 32> seal{}; ///< HMAC-SHA-256 of `fields`

    friend bool operator==(const SealedRecord &, const SealedRecord &) = default;
};

constexpr std::size_t kMostRecordBytes = 1024; ///< of SealedRecord::fields
constexpr std::size_t kMostRecordText = 256;   ///< bytes of a rule's name and of a refusal

/// Corrupt where it is none. Whether the seal is right is for SigningLog to say.
Result<KeyUseRecord> readRecord(const SealedRecord &record);

/// The signing process's own log. It has no files, so the other side keeps the records; each is sealed with a key that
/// comes from the vault key, and holds the seal of the one before it: what is changed, put in or taken out between two
/// of them shows. That the newest are missing does not.
class SigningLog final
{
public:
    /// Records that wait to be taken. With so many, no key is used any more: a log that nobody keeps is none.
    static constexpr std::size_t kMostWaiting = 1024;

    /// `key` is 32 bytes.
    explicit SigningLog(Secret key) : m_key(std::move(key)) {}

    /// Goes on after the newest record that is stored; Corrupt where this log did not write it, and Conflict once
    /// something was noted.
    Result<void> goOnFrom(const SealedRecord &newest);
    /// Conflict where so many wait to be taken that it is too many.
    static Result<void> check(std::size_t waiting);
    Result<void> check() const { return check(m_waiting.size()); }
    /// Numbers, seals and keeps it. Texts that are too long are cut.
    void note(KeyUseRecord record);
    /// What waits, oldest first; it waits no longer.
    std::vector<SealedRecord> take();

    /// The position of the first of these, oldest first, that does not follow from the one before it or is not this
    /// log's; nothing where all are right. What stood before the first is not looked at.
    std::optional<std::size_t> firstWrong(std::span<const SealedRecord> records) const;

private:
    std::array<std::uint8_t, 32> sealOf(BytesView fields) const;

    Secret m_key;
    std::uint64_t m_number = 0;
    std::array<std::uint8_t, 32> m_newest{};
    std::vector<SealedRecord> m_waiting;
    WireWriter m_writer; ///< kept: its memory is locked, and to lock a page takes longer than to sign
};

} // namespace sheaf::keys
