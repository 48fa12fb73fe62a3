// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/recipients.h"

#include "ethereum/abi.h"

#include <algorithm>
#include <ranges>
#include <set>

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

std::string_view codeOf(Kind kind)
{
    switch (kind) {
    case Kind::Nobody:
        return "recipient_nobodys";
    case Kind::TokenContract:
        return "recipient_is_token";
    case Kind::LooksAlike:
        return "recipient_looks_alike";
    case Kind::FirstTime:
        return "recipient_first_time";
    case Kind::Contract:
        return "recipient_is_contract";
    case Kind::Own:
    case Kind::Contact:
    case Kind::SentBefore:
        break;
    }
    return {};
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
                                          const std::vector<KnownAddress> &known, bool isContract)
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
            // The coin may be wrapped there; a token is lost there, whichever it is.
            notes.push_back({Kind::TokenContract, sent.isNative() ? Severity::Warning : Severity::Critical, one});
            break;
        }
    }
    // What was sent to once may be the poison itself: only a name that the person gave it speaks for it.
    const bool named = std::ranges::any_of(
        notes, [](const RecipientNote &note) { return note.kind == Kind::Own || note.kind == Kind::Contact; });
    std::set<Address> said; // a contact that was sent to is known twice, its name first
    for (const KnownAddress &one : known)
        if (!named && looksAlike(to, one.address) && said.insert(one.address).second)
            notes.push_back({Kind::LooksAlike, Severity::Warning, one});
    if (!trusted)
        notes.push_back({Kind::FirstTime, Severity::Warning, std::nullopt});
    const bool isToken =
        std::ranges::any_of(notes, [](const RecipientNote &note) { return note.kind == Kind::TokenContract; });
    if (isContract && !isToken) // a wallet of several keys is one, too
        notes.push_back({Kind::Contract, trusted ? Severity::Info : Severity::Warning, std::nullopt});
    std::ranges::stable_sort(notes, [](const RecipientNote &a, const RecipientNote &b) {
        return static_cast<int>(a.severity) > static_cast<int>(b.severity);
    });
    return notes;
}

Phrase said(const RecipientNote &note)
{
    const std::string name = note.like ? note.like->name : std::string();
    switch (note.kind) {
    case Kind::Own:
        return phrase(SHEAF_SAYS("Phrases", "Your own account %1."), name);
    case Kind::Contact:
        return phrase(SHEAF_SAYS("Phrases", "%1, from your address book."), name);
    case Kind::SentBefore:
        return SHEAF_SAYS("Phrases", "You have sent here before.");
    case Kind::FirstTime:
        return SHEAF_SAYS("Phrases", "You have never sent anything here, and it is not in the address book.");
    case Kind::LooksAlike: {
        const PhraseArgument who =
            name.empty() ? PhraseArgument(Phrase(SHEAF_SAYS("Phrases", "an address that you have sent to"))) : name;
        return phrase(
            SHEAF_SAYS("Phrases", "This is not %1 (%2). It only looks like it, as addresses made to deceive do."), who,
            note.like ? note.like->address.toString() : std::string());
    }
    case Kind::Contract:
        return SHEAF_SAYS("Phrases", "There is a contract at this address: make sure that it takes what you send.");
    case Kind::TokenContract:
        return phrase(SHEAF_SAYS("Phrases", "This is the contract of %1 itself: what is sent there is lost."), name);
    case Kind::Nobody:
        return SHEAF_SAYS("Phrases", "Nobody has the key of this address: what is sent there is lost.");
    }
    return {};
}

std::vector<policy::Notice> recipientNotices(const std::vector<RecipientNote> &notes)
{
    std::vector<policy::Notice> out;
    for (const RecipientNote &note : notes)
        if (const std::string_view code = codeOf(note.kind); !code.empty())
            out.push_back(policy::Notice::of(note.severity, std::string(code), said(note)));
    return out;
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
