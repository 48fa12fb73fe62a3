// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/recipients.h"

#include "ethereum/abi.h"

#include <algorithm>
#include <ranges>

namespace sheaf::wallet {

using ethereum::Address;
using policy::Severity;
using Kind = RecipientNote::Kind;
using From = KnownAddress::From;

namespace {

constexpr std::size_t kDigits = Address::kSize * 2;
/// Together so many digits at both ends, of them at least kLeastEach at each: of a thousand known addresses a new one
/// resembles one by chance once in five thousand times.
constexpr unsigned kBothEnds = 6;
constexpr unsigned kLeastEach = 2;
/// Or so many at one end alone.
constexpr unsigned kOneEnd = 8;
/// What more digits of a run count.
constexpr unsigned kRun = 2;

using Digits = std::array<std::uint8_t, kDigits>;

Digits digitsOf(const Address &address)
{
    Digits out{};
    for (std::size_t i = 0; i < kDigits; ++i) {
        const std::uint8_t byte = address.bytes()[i / 2];
        out[i] = i % 2 == 0 ? byte >> 4U : byte & 0xFU;
    }
    return out;
}

/// How many digits from the beginning are the same, runs counted as kRun.
template <typename Range> unsigned common(const Range &a, const Range &b)
{
    unsigned count = 0;
    unsigned run = 0;
    int last = -1;
    auto other = b.begin();
    for (const std::uint8_t digit : a) {
        if (digit != *other++)
            break;
        run = digit == last ? run + 1 : 1;
        last = digit;
        count += run <= kRun ? 1 : 0;
    }
    return count;
}

/// All bytes but the last two are zero: precompiles, and what nobody has the key of.
bool isLow(const Address &address)
{
    const auto &bytes = address.bytes();
    return std::all_of(bytes.begin(), bytes.end() - 2, [](std::uint8_t byte) { return byte == 0; });
}

bool isNobodys(const Address &address)
{
    static const std::array<Address, 4> kBurnt{
        *Address::parseRaw("0xdead000000000000000042069420694206942069"),
        *Address::parseRaw("0xdeaddeaddeaddeaddeaddeaddeaddeaddeaddead"),
        *Address::parseRaw("0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"), // stands for the native coin in contracts
        *Address::parseRaw("0x000000000000000000000000000000000000dead"),
    };
    const auto &bytes = address.bytes();
    const bool oneByte = std::all_of(bytes.begin(), bytes.end(), [&](std::uint8_t byte) { return byte == bytes[0]; });
    return isLow(address) || oneByte || std::ranges::find(kBurnt, address) != kBurnt.end();
}

std::optional<Address> recipientOf(const contracts::Call &call)
{
    static const auto transfer = ethereum::abi::Function::of("transfer(address,uint256)");
    if (call.data.empty())
        return call.value.value().isZero() ? std::nullopt : std::optional(call.to);
    const auto arguments = transfer.decodeCall(call.data);
    return arguments ? std::optional(arguments->front().asAddress()) : std::nullopt;
}

bool wasMined(const execution::Step &step)
{
    using execution::StepState;
    return step.state == StepState::Included || step.state == StepState::Posted || step.state == StepState::Final;
}

} // namespace

bool looksAlike(const Address &a, const Address &b)
{
    if (a == b)
        return false;
    const Digits left = digitsOf(a);
    const Digits right = digitsOf(b);
    const unsigned first = common(left, right);
    const unsigned last = common(left | std::views::reverse, right | std::views::reverse);
    const bool both = first >= kLeastEach && last >= kLeastEach && first + last >= kBothEnds;
    return both || first >= kOneEnd || last >= kOneEnd;
}

std::vector<RecipientNote> judgeRecipient(const Address &to, const ethereum::TokenId &sent,
                                          const std::vector<KnownAddress> &known)
{
    std::vector<RecipientNote> notes;
    if (isNobodys(to))
        return {{Kind::Nobody, Severity::Critical, std::nullopt}};
    bool trusted = false; // the person has named it, or has sent there
    for (const KnownAddress &one : known) {
        if (one.address != to)
            continue;
        trusted = trusted || one.from != From::Token;
        switch (one.from) {
        case From::Own:
            notes.push_back({Kind::Own, Severity::Info, one});
            break;
        case From::Contact:
            notes.push_back({Kind::Contact, Severity::Info, one});
            break;
        case From::Earlier:
            notes.push_back({Kind::SentBefore, Severity::Info, one});
            break;
        case From::Token:
            notes.push_back({Kind::TokenContract, to == sent.address ? Severity::Critical : Severity::Warning, one});
            break;
        }
    }
    // What was sent to once may be the poison itself: only a name that the person gave it speaks for it.
    const bool named = std::ranges::any_of(
        notes, [](const RecipientNote &note) { return note.kind == Kind::Own || note.kind == Kind::Contact; });
    for (const KnownAddress &one : known)
        if (!named && looksAlike(to, one.address))
            notes.push_back({Kind::LooksAlike, Severity::Warning, one});
    if (!trusted)
        notes.push_back({Kind::FirstTime, Severity::Warning, std::nullopt});
    std::ranges::stable_sort(notes, [](const RecipientNote &a, const RecipientNote &b) {
        return static_cast<int>(a.severity) > static_cast<int>(b.severity);
    });
    return notes;
}

std::vector<Address> recipientsOf(const execution::Record &record)
{
    std::vector<Address> out;
    for (const execution::Step &step : record.steps)
        if (const auto to = recipientOf(step.call); to && wasMined(step))
            out.push_back(*to);
    return out;
}

} // namespace sheaf::wallet
