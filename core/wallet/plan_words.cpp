// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/plan_words.h"

#include "contracts/erc20.h"

namespace sheaf::wallet {

namespace {

/// As the first among the signatures of its selector.
void learnFunction(Knowledge &knowledge, const std::string &signature)
{
    auto fragment = clearsign::Fragment::parse(signature);
    if (!fragment)
        return; // a plain transfer names none
    const ethereum::Selector selector = fragment->function().selector();
    const std::string name = fragment->function().signature();
    const auto [begin, end] = knowledge.guesses.equal_range(selector);
    if (begin == end || begin->second.function().signature() != name)
        knowledge.guesses.emplace_hint(begin, selector, *std::move(fragment));
}

/// Whether the bytes give just the right that the plan says they give, to the same spender over the same token.
bool isApprovalAsPlanned(const contracts::Call &planned)
{
    if (!planned.approval || planned.to != planned.approval->amount.token.address)
        return false;
    const ethereum::TokenInfo token{planned.approval->amount.token, {}, {}, 0};
    return planned.data ==
           contracts::erc20::approve(token, planned.approval->spender, std::string(), planned.approval->amount.value)
               .data;
}

void claimOwn(CallReview &review)
{
    review.call->source = CallSource::Own;
    review.call->intent = {}; // the plan's own words say what for
    review.explanation.sentences.clear();
    std::erase_if(review.notices, [](const policy::Notice &notice) { return notice.code == "guessed_call"; });
}

} // namespace

std::vector<CallReview> reviewCalls(const execution::Plan &plan, const chains::Registry &registry,
                                    const std::map<ethereum::Address, std::string> &contracts, UnixTime now,
                                    Knowledge &knowledge)
{
    knowledge.account = plan.account;
    knowledge.chain = plan.chain;
    knowledge.now = static_cast<std::uint64_t>(toUnixSeconds(now));
    for (const chains::TokenSpec &token : registry.tokens(plan.chain))
        knowledge.tokens.emplace(token.info.id, token.info);
    for (const auto &[address, name] : contracts)
        knowledge.contracts.emplace(clearsign::Contract(plan.chain, address), name);
    std::vector<policy::RequestedCall> calls;
    for (const contracts::Call &call : plan.calls) {
        learnFunction(knowledge, call.function);
        calls.push_back({call.to, call.value, call.data});
    }
    auto reviews = clearsign::reviewCalls(plan.chain, calls, knowledge);
    for (std::size_t i = 0; i < reviews.size(); ++i) {
        const contracts::Call &planned = plan.calls[i];
        const auto &read = reviews[i].call;
        if (read && read->source == CallSource::Guess && read->function == planned.function &&
            !knowledge.nameOf(plan.chain, planned.to).empty())
            claimOwn(reviews[i]);
        if (read && isApprovalAsPlanned(planned))
            reviews[i].call->intent = {}; // what the plan says of it, said in the person's language
    }
    return reviews;
}

} // namespace sheaf::wallet
