// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/knowledge.h"
#include "clearsign/review.h"

namespace sheaf::clearsign {

/// Collects what calls and messages do, and what is to be said about it: the same words for the same right, however it
/// is given away.
class Judge final
{
public:
    Judge(const Knowledge &knowledge, ethereum::ChainId chain) : m_knowledge(knowledge), m_chain(chain) {}

    const Knowledge &knowledge() const { return m_knowledge; }
    ethereum::ChainId chain() const { return m_chain; }

    void add(policy::Severity severity, std::string code, Phrase text);
    void sentence(Phrase text);

    /// `spender` may take `amount` of `token` until then (nothing: for ever). 0 takes a right back.
    void allow(const ethereum::Address &spender, const ethereum::Address &token, const Uint256 &amount,
               std::optional<Uint256> until = {});
    /// The same for one NFT.
    void allowNft(const ethereum::Address &spender, const ethereum::Address &collection, const Uint256 &id,
                  std::optional<Uint256> until = {});
    /// `spender` may take all that there is of `contract`, now and later. `what` says of what: `every NFT`. It stands
    /// behind `take`, and so in the case that other languages have there; that of takeBack() too.
    void allowAll(const ethereum::Address &spender, const ethereum::Address &contract, Phrase what,
                  std::optional<Uint256> until = {});
    void takeBack(const ethereum::Address &spender, const ethereum::Address &contract, Phrase what);
    /// Somebody sends: `from` is nothing for the account itself.
    void send(const ethereum::Address &to, const ethereum::Address &token, const Uint256 &amount);
    /// The time until which a signature can be used: expired, or far away. `what` begins a sentence: `The permit`.
    void deadline(const Uint256 &seconds, Phrase what);
    /// Who is bound by a message must be who signs it.
    void owner(const ethereum::Address &address);
    /// `code` becomes the account's own.
    void delegate(const Uint256 &chainId, const ethereum::Address &code);
    /// An order of the account: what it gives, and what it gets at least.
    void order(std::vector<Item> gives, std::vector<Item> receives, const ethereum::Address &offerer);

    Phrase at(const ethereum::Address &address) const { return m_knowledge.described(m_chain, address); }
    Phrase amount(const ethereum::Address &token, const Uint256 &value) const
    {
        return m_knowledge.amountWords(m_chain, token, value);
    }
    bool isKnown(const ethereum::Address &address) const;

    Explanation &explanation() { return m_explanation; }
    /// Most severe first; those of one severity in the order they came in.
    std::vector<policy::Notice> notices() const;

private:
    /// What is wrong with a spender, whatever it may take. Whether anything is.
    bool judgeSpender(const ethereum::Address &spender);
    void grant(Grant grant, Phrase what);
    bool isDust(const Item &item) const;

    const Knowledge &m_knowledge;
    ethereum::ChainId m_chain;
    Explanation m_explanation;
    std::vector<policy::Notice> m_notices;
};

} // namespace sheaf::clearsign
