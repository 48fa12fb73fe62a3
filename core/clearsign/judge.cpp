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

std::string untilText(const std::optional<Uint256> &until) { return until ? dateText(*until) : "for ever"; }

/// `until 2026-…` or `for ever`.
std::string untilPhrase(const std::optional<Uint256> &until)
{
    const std::string text = untilText(until);
    return text == "for ever" ? text : "until " + text;
}

} // namespace

void Judge::add(Severity severity, std::string code, std::string text)
{
    Notice notice{severity, std::move(code), std::move(text)};
    if (std::find(m_notices.begin(), m_notices.end(), notice) != m_notices.end())
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

void Judge::sentence(std::string text)
{
    if (m_explanation.sentences.size() < kMaxSentences)
        m_explanation.sentences.push_back(std::move(text));
    else if (m_explanation.sentences.size() == kMaxSentences)
        m_explanation.sentences.emplace_back("… and more of the same; all of it stands in the fields below.");
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
        add(Severity::Info, "spender_is_nobody", "The right goes to the zero address, which nobody can use.");
        return false;
    }
    if (isOpenToAll(spender)) {
        add(Severity::Critical, "spender_is_open",
            at(spender) + " makes any call for anybody: whatever it may take, anyone may take. Don't sign this.");
        return true;
    }
    if (m_knowledge.codeAt(m_chain, spender) == false) {
        add(Severity::Critical, "spender_without_code",
            spender.toString() + " is no contract but somebody's account: no honest program lets one take tokens. "
                                 "Don't sign this.");
        return true;
    }
    if (isKnown(spender))
        return false;
    add(Severity::Warning, "unknown_spender",
        spender.toString() + " is not known to this wallet: sign only if you know whose contract it is.");
    return true;
}

void Judge::grant(Grant grant, const std::string &what)
{
    grant.text = at(grant.spender) + " may take " + what + " " + untilPhrase(grant.until) + ".";
    const bool isSuspect = judgeSpender(grant.spender);
    if (grant.isUnlimited)
        add(isSuspect ? Severity::Critical : Severity::Warning, "unlimited_approval",
            grant.text + (isSuspect ? " That is all of it, now and later: don't sign this unless you know the contract."
                                    : " A limited amount is safer."));
    if (m_knowledge.now && grant.until && !grant.isUnlimited) {
        const auto limit = Uint256(*m_knowledge.now).plus(Uint256(kFarExpiry));
        if (limit && *grant.until > *limit)
            add(Severity::Warning, "far_expiry", grant.text + " That is longer than a year.");
    }
    sentence(grant.text);
    if (m_explanation.grants.size() < kMaxFields)
        m_explanation.grants.push_back(std::move(grant));
}

void Judge::allow(const Address &spender, const Address &token, const Uint256 &amount, std::optional<Uint256> until)
{
    if (amount.isZero()) {
        takeBack(spender, token, "anything of " + at(token));
        return;
    }
    const bool isUnlimited = m_knowledge.isUnlimited(m_chain, token, amount);
    const std::string what =
        isUnlimited ? "all of your " + at(token) + " (" + amount.toString() + " units)" : this->amount(token, amount);
    grant({spender, token, amount, isUnlimited, until, {}}, what);
}

void Judge::allowNft(const Address &spender, const Address &collection, const Uint256 &id, std::optional<Uint256> until)
{
    grant({spender, collection, id, false, until, {}}, "the NFT " + id.toString() + " of " + at(collection));
}

void Judge::allowAll(const Address &spender, const Address &contract, const std::string &what,
                     std::optional<Uint256> until)
{
    Grant all{spender, contract, std::nullopt, true, until, {}};
    all.text = at(spender) + " may take " + what + " of yours at " + at(contract) + " " + untilPhrase(until) + ".";
    const bool isSuspect = judgeSpender(spender);
    add(isSuspect ? Severity::Critical : Severity::Warning, "approval_for_all",
        all.text + (isSuspect ? " Thieves ask for this: don't sign it unless you know the contract."
                              : " It holds until you take it back."));
    sentence(all.text);
    m_explanation.grants.push_back(std::move(all));
}

void Judge::takeBack(const Address &spender, const Address &contract, const std::string &what)
{
    sentence(at(spender) + " may no longer take " + what + ".");
    add(Severity::Info, "right_taken_back", "A right is taken back from " + at(spender) + " at " + at(contract) + ".");
}

void Judge::send(const Address &to, const Address &token, const Uint256 &amount)
{
    sentence(this->amount(token, amount) + " go to " + at(to) + ".");
    if (to.isZero())
        add(Severity::Warning, "no_recipient", "It goes to the zero address: what is sent there is lost.");
    else if (!token.isZero() && to == token)
        add(Severity::Critical, "transfer_to_token",
            "Tokens go to the token's own contract " + token.toString() + ", where they are lost.");
}

void Judge::deadline(const Uint256 &seconds, const std::string &what)
{
    if (!m_knowledge.now)
        return;
    const Uint256 now(*m_knowledge.now);
    if (seconds < now) {
        add(Severity::Warning, "expired",
            what + " ended " + dateText(seconds) + ": it does nothing, unless a clock is wrong. Ask for a new one.");
        return;
    }
    const auto limit = now.plus(Uint256(kFarDeadline));
    if (limit && seconds > *limit)
        add(Severity::Warning, "far_deadline",
            what + " can be used until " + dateText(seconds) +
                ", which is far away: whoever keeps the signature may use it at a time of their choice.");
}

void Judge::owner(const Address &address)
{
    if (m_knowledge.account && *m_knowledge.account != address)
        add(Severity::Warning, "other_owner",
            "The message speaks for " + address.toString() + ", and not for the account that signs it: ask why.");
}

void Judge::delegate(const Uint256 &chainId, const Address &code)
{
    const std::string where = chainId.isZero() ? "on every chain" : "on chain " + chainId.toString();
    if (code.isZero()) {
        sentence("The account is a plain account again, " + where + ".");
        add(Severity::Info, "delegation_removed", "The account's delegation is taken away " + where + ".");
        return;
    }
    sentence("From then on the account runs the code of " + at(code) + " " + where +
             ": that code may do all that the account may, until the account says otherwise.");
    const bool hasNoCode = m_knowledge.codeAt(m_chain, code) == false;
    const bool isKnownCode = m_knowledge.contracts.contains({m_chain, code}) && !hasNoCode;
    if (isKnownCode)
        add(Severity::Warning, "delegation",
            "The account is handed over to the code of " + at(code) + ": sign only if you asked for that.");
    else
        add(Severity::Critical, "delegation_to_unknown_code",
            "The account is handed over to the code of " + code.toString() + ", which " +
                (hasNoCode ? "does not even exist" : "is not known to this wallet") +
                ": it may take everything, on this day or later. Thieves ask for this; don't sign it.");
    if (chainId.isZero())
        add(Severity::Critical, "delegation_on_every_chain",
            "The delegation holds on every chain, where other code may stand at the same address: don't sign it.");
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
        sentence("You give " + item.text + ".");
    bool isForNothing = true;
    bool isElsewhere = false;
    for (const Item &item : receives) {
        const bool own = !item.beneficiary || *item.beneficiary == offerer ||
                         (m_knowledge.account && *item.beneficiary == *m_knowledge.account);
        isElsewhere = isElsewhere || !own;
        isForNothing = isForNothing && (!own || isDust(item));
        sentence((own ? "You get at least " : at(*item.beneficiary) + " gets ") + item.text + ".");
    }
    if (!gives.empty() && isForNothing)
        add(Severity::Critical, isElsewhere ? "order_pays_somebody_else" : "order_for_nothing",
            isElsewhere ? "All that this order brings goes to others, and nothing to your account: don't sign it."
                        : "You would give something away for nothing, or next to nothing: don't sign it.");
    auto &all = m_explanation;
    if (all.gives.size() + all.receives.size() + gives.size() + receives.size() > kMaxFields)
        return;
    std::move(gives.begin(), gives.end(), std::back_inserter(all.gives));
    std::move(receives.begin(), receives.end(), std::back_inserter(all.receives));
}

} // namespace sheaf::clearsign
