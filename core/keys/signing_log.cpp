// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/signing_log.h"

#include "crypto/hash.h"
#include "keys/wire.h"

#include <algorithm>
#include <utility>

namespace sheaf::keys {

namespace {

constexpr auto kLastUse = static_cast<std::uint8_t>(KeyUse::Export);
constexpr std::size_t kSealSize = 32;

void putFields(WireWriter &to, const KeyUseRecord &record, BytesView before)
{
    to.raw(before);
    to.u64(record.number);
    to.u64(static_cast<std::uint64_t>(toUnixSeconds(record.time)));
    to.u8(static_cast<std::uint8_t>(record.use));
    to.raw(record.account.view());
    to.u64(record.chain.value());
    to.raw(record.hash.bytes());
    to.text(record.rule);
    to.text(record.refusal);
}

} // namespace

std::string_view useName(KeyUse use)
{
    switch (use) {
    case KeyUse::Transaction:
        return "transaction";
    case KeyUse::Message:
        return "message";
    case KeyUse::TypedData:
        return "typed_data";
    case KeyUse::Authorization:
        return "authorization";
    case KeyUse::Reveal:
        return "reveal";
    case KeyUse::Export:
        return "export";
    }
    return "transaction";
}

Result<KeyUseRecord> readRecord(const SealedRecord &record)
{
    WireReader from(record.fields);
    (void)from.array<kSealSize>();
    KeyUseRecord read;
    read.number = from.u64();
    read.time = fromUnixSeconds(static_cast<std::int64_t>(from.u64()));
    read.use = static_cast<KeyUse>(from.choice(kLastUse));
    read.account = ethereum::Address::fromBytes(from.array<ethereum::Address::kSize>()).value();
    read.chain = ethereum::ChainId(from.u64());
    read.hash = ethereum::Hash::fromBytes(from.array<32>()).value();
    read.rule = from.text(kMostRecordText);
    read.refusal = from.text(kMostRecordText);
    if (!from.finish())
        return failure(ErrorCode::Corrupt, "a record of the signing log is damaged");
    return read;
}

std::array<std::uint8_t, 32> SigningLog::sealOf(BytesView fields) const
{
    return crypto::hmacSha256(m_key.view(), fields);
}

Result<void> SigningLog::goOnFrom(const SealedRecord &newest)
{
    if (m_number != 0)
        return failure(ErrorCode::Conflict, "the signing log has begun already");
    SHEAF_TRY(record, readRecord(newest));
    if (!equalConstantTime(sealOf(newest.fields), newest.seal))
        return failure(ErrorCode::Corrupt, "the newest record of the signing log was not written by this vault's keys");
    m_number = record.number;
    m_newest = newest.seal;
    return {};
}

Result<void> SigningLog::check(std::size_t waiting)
{
    if (waiting >= kMostWaiting)
        return failure(ErrorCode::Conflict, "the signing log is not being kept: unlock the vault again");
    return {};
}

void SigningLog::note(KeyUseRecord record)
{
    record.number = ++m_number;
    record.rule.resize(std::min(record.rule.size(), kMostRecordText));
    record.refusal.resize(std::min(record.refusal.size(), kMostRecordText));
    SealedRecord sealed;
    m_writer.clear();
    putFields(m_writer, record, m_newest);
    sealed.fields = toBytes(m_writer.written());
    sealed.seal = sealOf(sealed.fields);
    m_newest = sealed.seal;
    m_waiting.push_back(std::move(sealed));
}

std::vector<SealedRecord> SigningLog::take() { return std::exchange(m_waiting, {}); }

std::optional<std::size_t> SigningLog::firstWrong(std::span<const SealedRecord> records) const
{
    for (std::size_t i = 0; i < records.size(); ++i) {
        const SealedRecord &one = records[i];
        const bool follows = i == 0 || (one.fields.size() >= kSealSize &&
                                        equalConstantTime(BytesView(one.fields).first(kSealSize), records[i - 1].seal));
        if (!follows || !readRecord(one) || !equalConstantTime(sealOf(one.fields), one.seal))
            return i;
    }
    return std::nullopt;
}

} // namespace sheaf::keys
