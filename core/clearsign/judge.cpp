// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/judge.h"

#include "clearsign/words.h"

#include <algorithm>

namespace sheaf::clearsign {

using ethereum::Address;
using policy::Notice;
using policy::Severity;

namespace {

/// A signature that can be used for longer than this asks for a second look.
constexpr std::uint64_t kFarDeadline = std::uint64_t{30} * 86400;
/// The same for an allowance that it gives.
constexpr std::uint64_t kFarExpiry = std::uint64_t{366} * 86400;
/// What one review holds of each; the worst come first, so nothing severe is lost.
constexpr std::size_t kMaxSentences = 64;
constexpr std::size_t kMaxNotices = 64;

/// Nothing: for ever.
std::optional<UnixTime> endOf(const std::optional<Uint256> &until) { return until ? timeOf(*until) : std::nullopt; }

} // namespace

void Judge::add(Severity severity, std::string code, Phrase text)
{
    Notice notice = Notice::of(severity, std::move(code), std::move(text));
    // By its words: two times within one minute read the same.
    const auto isSame = [&notice](const Notice &other) {
        return other.severity == notice.severity && other.code == notice.code && other.text == notice.text;
    };
    if (std::any_of(m_notices.begin(), m_notices.end(), isSame))
        return;
    if (m_notices.size() >= kMaxNotices) {
        // Never at the cost of a worse one: the mildest makes room.
        const auto mildest = std::min_element(m_notices.begin(), m_notices.end(), [](const Notice &a, const Notice &b) {
            return static_cast<int>(a.severity) < static_cast<int>(b.severity);
        });
        if (mildest->severity >= severity)
            return;
        m_notices.erase(mildest);
    }
    m_notices.push_back(std::move(notice));
}

void Judge::sentence(Phrase text)
{
    if (m_explanation.sentences.size() < kMaxSentences)
        m_explanation.sentences.push_back(std::move(text));
    else if (m_explanation.sentences.size() == kMaxSentences)
        m_explanation.sentences.emplace_back(
            SHEAF_SAYS("Phrases", "… and more of the same; all of it stands in the fields below."));
}

std::vector<Notice> Judge::notices() const
{
    std::vector<Notice> sorted = m_notices;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Notice &a, const Notice &b) {
        return static_cast<int>(a.severity) > static_cast<int>(b.severity);
    });
    return sorted;
}

bool Judge::isKnown(const Address &address) const
{
    return m_knowledge.contracts.contains({m_chain, address}) || isWellKnownSpender(address);
}

bool Judge::judgeSpender(const Address &spender)
{
    if (spender.isZero()) {
        add(Severity::Info, "spender_is_nobody",
            SHEAF_SAYS("Phrases", "The right goes to the zero address, which nobody can use."));
        return false;
    }
    if (isOpenToAll(spender)) {
        add(Severity::Critical, "spender_is_open",
            phrase(SHEAF_SAYS("Phrases", "%1 makes any call for anybody: whatever it may take, anyone may take. Don't "
                                         "sign this."),
                   at(spender)));
        return true;
    }
    if (m_knowledge.codeAt(m_chain, spender) == false) {
        add(Severity::Critical, "spender_without_code",
            phrase(SHEAF_SAYS("Phrases", "%1 is no contract but somebody's account: no honest program lets one take "
                                         "tokens. Don't sign this."),
                   spender.toString()));
        return true;
    }
    if (isKnown(spender))
        return false;
    add(Severity::Warning, "unknown_spender",
        phrase(SHEAF_SAYS("Phrases", "%1 is not known to this wallet: sign only if you know whose contract it is."),
               spender.toString()));
    return true;
}

void Judge::grant(Grant grant, Phrase what)
{
    const auto end = endOf(grant.until);
    grant.text =
        end ? phrase(SHEAF_SAYS("Phrases", "%1 may take %2 until %3."), at(grant.spender), std::move(what), *end)
            : phrase(SHEAF_SAYS("Phrases", "%1 may take %2 for ever."), at(grant.spender), std::move(what));
    const bool isSuspect = judgeSpender(grant.spender);
    if (grant.isUnlimited)
        add(isSuspect ? Severity::Critical : Severity::Warning, "unlimited_approval",
            phrase(isSuspect ? SHEAF_SAYS("Phrases", "%1 That is all of it, now and later: don't sign this unless you "
                                                     "know the contract.")
                             : SHEAF_SAYS("Phrases", "%1 A limited amount is safer."),
                   grant.text));
    if (m_knowledge.now && grant.until && !grant.isUnlimited) {
        const auto limit = Uint256(*m_knowledge.now).plus(Uint256(kFarExpiry));
        if (limit && *grant.until > *limit)
            add(Severity::Warning, "far_expiry",
                phrase(SHEAF_SAYS("Phrases", "%1 That is longer than a year."), grant.text));
    }
    sentence(grant.text);
    if (m_explanation.grants.size() < kMaxFields)
        m_explanation.grants.push_back(std::move(grant));
}

void Judge::allow(const Address &spender, const Address &token, const Uint256 &amount, std::optional<Uint256> until)
{
    if (amount.isZero()) {
        takeBack(spender, token, phrase(SHEAF_SAYS("Phrases", "anything of %1"), at(token)));
        return;
    }
    const bool isUnlimited = m_knowledge.isUnlimited(m_chain, token, amount);
    grant({spender, token, amount, isUnlimited, until, {}},
          isUnlimited ? phrase(SHEAF_SAYS("Phrases", "all of your %1 (%2 units)"), at(token), wholeNumber(amount))
                      : this->amount(token, amount));
}

void Judge::allowNft(const Address &spender, const Address &collection, const Uint256 &id, std::optional<Uint256> until)
{
    grant({spender, collection, id, false, until, {}},
          phrase(SHEAF_SAYS("Phrases", "the NFT %1 of %2"), id.toString(), at(collection)));
}

void Judge::allowAll(const Address &spender, const Address &contract, Phrase what, std::optional<Uint256> until)
{
    Grant all{spender, contract, std::nullopt, true, until, {}};
    const auto end = endOf(until);
    all.text = end ? phrase(SHEAF_SAYS("Phrases", "%1 may take %2 of yours at %3 until %4."), at(spender),
                            std::move(what), at(contract), *end)
                   : phrase(SHEAF_SAYS("Phrases", "%1 may take %2 of yours at %3 for ever."), at(spender),
                            std::move(what), at(contract));
    const bool isSuspect = judgeSpender(spender);
    add(isSuspect ? Severity::Critical : Severity::Warning, "approval_for_all",
        phrase(isSuspect ? SHEAF_SAYS("Phrases", "%1 Thieves ask for this: don't sign it unless you know the contract.")
                         : SHEAF_SAYS("Phrases", "%1 It holds until you take it back."),
               all.text));
    sentence(all.text);
    m_explanation.grants.push_back(std::move(all));
}

void Judge::takeBack(const Address &spender, const Address &contract, Phrase what)
{
    sentence(phrase(SHEAF_SAYS("Phrases", "%1 may no longer take %2."), at(spender), std::move(what)));
    add(Severity::Info, "right_taken_back",
        phrase(SHEAF_SAYS("Phrases", "A right is taken back from %1 at %2."), at(spender), at(contract)));
}

void Judge::send(const Address &to, const Address &token, const Uint256 &amount)
{
    sentence(phrase(SHEAF_SAYS("Phrases", "%1 go to %2."), this->amount(token, amount), at(to)));
    if (to.isZero())
        add(Severity::Warning, "no_recipient",
            SHEAF_SAYS("Phrases", "It goes to the zero address: what is sent there is lost."));
    else if (!token.isZero() && to == token)
        add(Severity::Critical, "transfer_to_token",
            phrase(SHEAF_SAYS("Phrases", "Tokens go to the token's own contract %1, where they are lost."),
                   token.toString()));
}

void Judge::deadline(const Uint256 &seconds, Phrase what)
{
    if (!m_knowledge.now)
        return;
    const Uint256 now(*m_knowledge.now);
    if (seconds < now) {
        add(Severity::Warning, "expired",
            phrase(SHEAF_SAYS("Phrases", "%1 ended %2: it does nothing, unless a clock is wrong. Ask for a new one."),
                   std::move(what), dateWords(seconds)));
        return;
    }
    const auto end = timeOf(seconds);
    const auto limit = now.plus(Uint256(kFarDeadline));
    if (limit && seconds > *limit)
        add(Severity::Warning, "far_deadline",
            end ? phrase(SHEAF_SAYS("Phrases", "%1 can be used until %2, which is far away: whoever keeps the "
                                               "signature may use it at a time of their choice."),
                         std::move(what), *end)
                : phrase(SHEAF_SAYS("Phrases", "%1 can be used for ever: whoever keeps the signature may use it at a "
                                               "time of their choice."),
                         std::move(what)));
}

void Judge::owner(const Address &address)
{
    if (m_knowledge.account && *m_knowledge.account != address)
        add(Severity::Warning, "other_owner",
            phrase(SHEAF_SAYS("Phrases", "The message speaks for %1, and not for the account that signs it: ask why."),
                   address.toString()));
}

void Judge::delegate(const Uint256 &chainId, const Address &code)
{
    const Phrase where = chainId.isZero() ? Phrase(SHEAF_SAYS("Phrases", "on every chain"))
                                          : phrase(SHEAF_SAYS("Phrases", "on chain %1"), chainId.toString());
    if (code.isZero()) {
        sentence(phrase(SHEAF_SAYS("Phrases", "The account is a plain account again, %1."), where));
        add(Severity::Info, "delegation_removed",
            phrase(SHEAF_SAYS("Phrases", "The account's delegation is taken away %1."), where));
        return;
    }
    sentence(phrase(SHEAF_SAYS("Phrases", "From then on the account runs the code of %1 %2: that code may do all that "
                                          "the account may, until the account says otherwise."),
                    at(code), where));
    const bool hasNoCode = m_knowledge.codeAt(m_chain, code) == false;
    const bool isKnownCode = m_knowledge.contracts.contains({m_chain, code}) && !hasNoCode;
    if (isKnownCode)
        add(Severity::Warning, "delegation",
            phrase(
                SHEAF_SAYS("Phrases", "The account is handed over to the code of %1: sign only if you asked for that."),
                at(code)));
    else
        add(Severity::Critical, "delegation_to_unknown_code",
            phrase(hasNoCode
                       ? SHEAF_SAYS("Phrases", "The account is handed over to the code of %1, which does not even "
                                               "exist: it may take everything, on this day or later. Thieves ask for "
                                               "this; don't sign it.")
                       : SHEAF_SAYS("Phrases", "The account is handed over to the code of %1, which is not known to "
                                               "this wallet: it may take everything, on this day or later. Thieves "
                                               "ask for this; don't sign it."),
                   code.toString()));
    if (chainId.isZero())
        add(Severity::Critical, "delegation_on_every_chain",
            SHEAF_SAYS("Phrases", "The delegation holds on every chain, where other code may stand at the same "
                                  "address: don't sign it."));
}

bool Judge::isDust(const Item &item) const
{
    if (item.amount.isZero())
        return true;
    if (item.kind == Item::Kind::Nft)
        return false;
    unsigned decimals = 0;
    if (const ethereum::TokenInfo *known = m_knowledge.token(m_chain, item.token))
        decimals = known->decimals;
    else if (item.kind == Item::Kind::Coin)
        decimals = 18;
    const auto dust = Uint256(10).toPower(decimals >= 6 ? decimals - 6 : 0);
    return dust && item.amount <= *dust; // a millionth of one, or one unit of what is not known
}

void Judge::order(std::vector<Item> gives, std::vector<Item> receives, const Address &offerer)
{
    for (const Item &item : gives)
        sentence(phrase(SHEAF_SAYS("Phrases", "You give %1."), item.text));
    bool isForNothing = true;
    bool isElsewhere = false;
    for (const Item &item : receives) {
        const bool own = !item.beneficiary || *item.beneficiary == offerer ||
                         (m_knowledge.account && *item.beneficiary == *m_knowledge.account);
        isElsewhere = isElsewhere || !own;
        isForNothing = isForNothing && (!own || isDust(item));
        sentence(own ? phrase(SHEAF_SAYS("Phrases", "You get at least %1."), item.text)
                     : phrase(SHEAF_SAYS("Phrases", "%1 gets %2."), at(*item.beneficiary), item.text));
    }
    if (!gives.empty() && isForNothing)
        add(Severity::Critical, isElsewhere ? "order_pays_somebody_else" : "order_for_nothing",
            isElsewhere
                ? SHEAF_SAYS("Phrases",
                             "All that this order brings goes to others, and nothing to your account: don't sign it.")
                : SHEAF_SAYS("Phrases",
                             "You would give something away for nothing, or next to nothing: don't sign it."));
    auto &all = m_explanation;
    if (all.gives.size() + all.receives.size() + gives.size() + receives.size() > kMaxFields)
        return;
    std::move(gives.begin(), gives.end(), std::back_inserter(all.gives));
    std::move(receives.begin(), receives.end(), std::back_inserter(all.receives));
}

} // namespace sheaf::clearsign
