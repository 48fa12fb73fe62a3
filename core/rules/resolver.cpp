// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/resolver.h"

#include "rules/sentence_printer.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace sheaf::rules {

namespace {

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
    return out;
}

bool isNamed(const protocols::Protocol &protocol, const std::string &wanted)
{
    const std::string name = lower(protocol.name());
    return wanted == lower(protocol.id()) || wanted == name || name.starts_with(wanted + " ");
}

/// Walks over everything that a sentence names.
class Collector
{
public:
    explicit Collector(const Resolver &resolver) : m_resolver(resolver) {}

    Result<SentenceChains> run(const Sentence &sentence)
    {
        for (const Action &action : sentence.actions)
            SHEAF_CHECK(std::visit(*this, action));
        if (const When *when = std::get_if<When>(&sentence.trigger))
            SHEAF_CHECK(condition(when->condition));
        for (const Clause &clause : sentence.clauses)
            SHEAF_CHECK(look(clause));
        if (!m_acting)
            return failure(
                ErrorCode::InvalidInput,
                SHEAF_SAYS("Phrases", "nothing in the sentence tells which chain it is about; name one with 'on'"));
        m_all.insert(*m_acting);
        for (const std::string &symbol : m_symbols)
            if (const auto token = m_resolver.token(*m_acting, symbol); !token)
                return failure(token.error());
        return SentenceChains{*m_acting, {m_all.begin(), m_all.end()}};
    }

    Result<void> operator()(const Compound &action) { return actOn(action.place); }
    Result<void> operator()(const Harvest &action)
    {
        if (action.into)
            return unsupported("harvest … into");
        return actOn(action.place);
    }
    Result<void> operator()(const Claim &action) { return actOn(action.place); }
    Result<void> operator()(const Deposit &action)
    {
        SHEAF_CHECK(actOn(action.into));
        return amount(action.amount);
    }
    Result<void> operator()(const Withdraw &action) { return actOn(action.from); }
    Result<void> operator()(const Send &action)
    {
        SHEAF_TRY(chain, m_resolver.chain(action.chain, m_acting));
        SHEAF_CHECK(act(chain));
        return amount(action.amount);
    }
    Result<void> operator()(const TellMe &) { return {}; }
    Result<void> operator()(const Move &) { return unsupported("move"); }
    Result<void> operator()(const MoveToBest &) { return unsupported("move … to the best pool"); }
    Result<void> operator()(const Repay &) { return unsupported("repay"); }
    Result<void> operator()(const Buy &) { return unsupported("buy"); }
    Result<void> operator()(const Bridge &) { return unsupported("bridge"); }

private:
    static Result<void> unsupported(const char *what)
    {
        return failure(ErrorCode::Unsupported,
                       phrase(SHEAF_SAYS("Phrases", "rules can't '%1' yet"), std::string(what)));
    }
    static Result<void> unreadable(const Quantity &quantity)
    {
        return failure(ErrorCode::Unsupported,
                       phrase(SHEAF_SAYS("Phrases", "rules can't read '%1' yet"), print(quantity)));
    }

    Result<void> act(ethereum::ChainId chain)
    {
        if (m_acting && *m_acting != chain)
            return failure(ErrorCode::Unsupported,
                           SHEAF_SAYS("Phrases", "one rule acts on one chain; write a rule for each"));
        m_acting = chain;
        return {};
    }

    Result<void> actOn(const Place &place)
    {
        SHEAF_TRY(resolved, m_resolver.place(place));
        return act(resolved.chain);
    }

    /// A sentence that only tells is about the chain that it looks at.
    void lookOn(ethereum::ChainId chain)
    {
        m_all.insert(chain);
        if (!m_acting)
            m_acting = chain;
    }

    Result<void> look(const Place &place)
    {
        SHEAF_TRY(resolved, m_resolver.place(place));
        lookOn(resolved.chain);
        return {};
    }

    Result<void> look(const Clause &clause)
    {
        if (const auto *onlyIf = std::get_if<OnlyIf>(&clause))
            return condition(onlyIf->condition);
        if (const auto *gas = std::get_if<GasAtMost>(&clause))
            return amount(gas->amount);
        if (const auto *spend = std::get_if<SpendAtMost>(&clause))
            return amount(spend->amount);
        if (const auto *keep = std::get_if<KeepAtLeast>(&clause))
            return amount(keep->amount);
        return {};
    }

    Result<void> quantity(const Quantity &quantity)
    {
        if (const auto *price = std::get_if<PriceQuantity>(&quantity)) {
            m_symbols.push_back(price->token);
            if (!price->in.empty())
                m_symbols.push_back(price->in);
        }
        if (const auto *place = std::get_if<PlaceQuantity>(&quantity)) {
            if (place->measure == Measure::ImpermanentLoss || place->measure == Measure::DistanceToRange)
                return unreadable(quantity);
            return look(place->place);
        }
        if (std::holds_alternative<GainQuantity>(quantity))
            return unreadable(quantity);
        if (const auto *balance = std::get_if<BalanceQuantity>(&quantity)) {
            SHEAF_TRY(chain, m_resolver.chain(balance->chain, m_acting));
            lookOn(chain);
            const auto token = m_resolver.token(chain, balance->token);
            return token ? Result<void>() : failure(token.error());
        }
        if (const auto *gas = std::get_if<GasPriceQuantity>(&quantity)) {
            SHEAF_TRY(chain, m_resolver.chain(gas->chain, m_acting));
            lookOn(chain);
        }
        return {};
    }

    Result<void> amount(const Amount &amount)
    {
        for (const AmountTerm &term : amount.terms) {
            if (const auto *money = std::get_if<Money>(&term); money != nullptr && money->unit.kind == UnitKind::Token)
                m_symbols.push_back(money->unit.symbol);
            if (const auto *portion = std::get_if<Portion>(&term))
                SHEAF_CHECK(quantity(portion->of));
            if (const auto *multiple = std::get_if<Multiple>(&term))
                SHEAF_CHECK(quantity(multiple->of));
        }
        return {};
    }

    Result<void> condition(const Condition &node)
    {
        if (const auto *comparison = std::get_if<Comparison>(&node.node)) {
            SHEAF_CHECK(quantity(comparison->quantity));
            return amount(comparison->amount);
        }
        const std::vector<Condition> *parts = nullptr;
        if (const auto *all = std::get_if<AllOf>(&node.node))
            parts = &all->parts;
        if (const auto *any = std::get_if<AnyOf>(&node.node))
            parts = &any->parts;
        if (parts != nullptr)
            for (const Condition &part : *parts)
                SHEAF_CHECK(condition(part));
        return {};
    }

    const Resolver &m_resolver;
    std::optional<ethereum::ChainId> m_acting;
    std::set<ethereum::ChainId> m_all;
    std::vector<std::string> m_symbols; ///< tokens that must be on the acting chain
};

} // namespace

Result<ResolvedPlace> Resolver::place(const Place &place) const
{
    const std::string wanted = lower(place.protocol);
    std::vector<ResolvedPlace> found;
    bool isKnown = false;
    std::optional<ethereum::ChainId> only;
    if (!place.chain.empty()) {
        SHEAF_TRY(named, chain(place.chain, {}));
        only = named;
    }
    for (const auto &protocol : *m_protocols) {
        if (!isNamed(*protocol, wanted))
            continue;
        isKnown = true;
        for (const chains::ChainSpec &spec : m_registry->chains())
            if ((!only || *only == spec.id) && protocol->isOn(spec.id))
                found.push_back({protocol, spec.id, place.asset});
    }
    if (found.size() == 1)
        return found.front();
    const std::string text = print(place);
    if (!isKnown)
        return failure(ErrorCode::NotFound,
                       phrase(SHEAF_SAYS("Phrases", "'%1' is no protocol that Sheaf knows"), place.protocol));
    if (found.empty())
        return failure(ErrorCode::NotFound,
                       phrase(SHEAF_SAYS("Phrases", "there is no %1 on the networks that are set up"), text));
    std::string choices;
    for (const ResolvedPlace &one : found)
        choices += (choices.empty() ? "" : ", ") + m_registry->find(one.chain)->name;
    return failure(ErrorCode::InvalidInput,
                   phrase(SHEAF_SAYS("Phrases", "'%1' may be on %2: name one with 'on'"), text, choices));
}

Result<ethereum::ChainId> Resolver::chain(std::string_view name, std::optional<ethereum::ChainId> fallback) const
{
    if (name.empty() && fallback)
        return *fallback;
    if (name.empty() && m_registry->chains().size() == 1)
        return m_registry->chains().front().id;
    if (name.empty())
        return failure(ErrorCode::InvalidInput, SHEAF_SAYS("Phrases", "name the chain with 'on'"));
    SHEAF_TRY(spec, m_registry->named(name));
    return spec->id;
}

Result<const chains::TokenSpec *> Resolver::token(ethereum::ChainId chain, std::string_view symbol) const
{
    return m_registry->tokenNamed(chain, symbol);
}

bool Resolver::matches(const ResolvedPlace &place, const protocols::Position &position)
{
    return position.protocol == place.protocol->id() && position.chain == place.chain &&
           (place.asset.empty() || lower(place.asset) == lower(position.name));
}

Result<SentenceChains> chainsOf(const Sentence &sentence, const Resolver &resolver)
{
    return Collector(resolver).run(sentence);
}

} // namespace sheaf::rules
