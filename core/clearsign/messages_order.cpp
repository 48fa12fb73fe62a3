// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/messages.h"
#include "clearsign/words.h"

#include <algorithm>

namespace sheaf::clearsign {

namespace typed_data = ethereum::typed_data;
using ethereum::Address;
using policy::Severity;

namespace {

/// Leaves of a bulk order that are looked at.
constexpr std::size_t kMaxOrders = 256;

Item tokenItem(Judge &judge, const Address &token, const Uint256 &amount)
{
    Item item;
    item.kind = token.isZero() ? Item::Kind::Coin : Item::Kind::Token;
    item.token = token;
    item.amount = amount;
    item.text = judge.amount(token, amount);
    return item;
}

/// An NFT, any of a set (where `id`, their root, is not zero), or any of the collection; `amount` of them.
Phrase nftWords(const Uint256 &amount, bool isOne, const Uint256 &id, Phrase collection)
{
    if (amount == Uint256(1))
        return isOne ? phrase(SHEAF_SAYS("Phrases", "NFT %1 of %2"), id.toString(), std::move(collection))
                     : phrase(id.isZero() ? SHEAF_SAYS("Phrases", "any NFT of %1")
                                          : SHEAF_SAYS("Phrases", "any NFT of a set of %1"),
                              std::move(collection));
    return isOne ? phrase(SHEAF_SAYS("Phrases", "%1 of NFT %2 of %3"), wholeNumber(amount), id.toString(),
                          std::move(collection))
                 : phrase(id.isZero() ? SHEAF_SAYS("Phrases", "%1 of any NFT of %2")
                                      : SHEAF_SAYS("Phrases", "%1 of any NFT of a set of %2"),
                          wholeNumber(amount), std::move(collection));
}

/// OfferItem and ConsiderationItem: itemType 0 is the coin, 1 ERC-20, 2 and 3 NFTs, 4 and 5 any NFT of a set.
Item seaportItem(Judge &judge, const Members &members, bool isGiven)
{
    const Uint256 start = members.number("startAmount");
    const Uint256 end = members.number("endAmount");
    const Uint256 amount = isGiven ? std::max(start, end) : std::min(start, end);
    const std::uint64_t type = members.number("itemType").toUint64().value_or(~0ULL);
    if (type <= 1)
        return tokenItem(judge, type == 0 ? Address() : members.address("token"), amount);
    Item item;
    item.kind = Item::Kind::Nft;
    item.token = members.address("token");
    item.amount = amount;
    const Uint256 id = members.number("identifierOrCriteria");
    if (type <= 3)
        item.id = id;
    item.text = nftWords(amount, type <= 3, id, judge.at(item.token));
    return item;
}

void explainSeaport(Message &m, const Members &order)
{
    const Address offerer = order.address("offerer");
    m.judge->owner(offerer);
    std::vector<Item> gives;
    std::vector<Item> receives;
    for (const typed_data::Value &value : order.items("offer"))
        gives.push_back(seaportItem(*m.judge, Members(value), /*isGiven=*/true));
    for (const typed_data::Value &value : order.items("consideration")) {
        const Members item(value);
        receives.push_back(seaportItem(*m.judge, item, /*isGiven=*/false));
        receives.back().beneficiary = item.address("recipient");
    }
    m.judge->order(std::move(gives), std::move(receives), offerer);
    m.judge->deadline(order.number("endTime"), SHEAF_SAYS("Phrases", "The order"));
}

void explainOrderComponents(Message &m) { explainSeaport(m, m.members); }

/// 0 stands for "to the owner" in the orders of CoW and 1inch.
std::optional<Address> unlessZero(const Address &address)
{
    return address.isZero() ? std::nullopt : std::optional(address);
}

void explainCow(Message &m)
{
    const Address own = m.judge->knowledge().account.value_or(Address());
    const auto fee = m.members.number("sellAmount").plus(m.members.number("feeAmount"));
    Item bought = tokenItem(*m.judge, m.members.address("buyToken"), m.members.number("buyAmount"));
    bought.beneficiary = unlessZero(m.members.address("receiver"));
    std::vector<Item> gives{tokenItem(*m.judge, m.members.address("sellToken"), fee.value_or(Uint256::max()))};
    m.judge->order(std::move(gives), {std::move(bought)}, own);
    m.judge->deadline(m.members.number("validTo"), SHEAF_SAYS("Phrases", "The order"));
}

/// Of 0x: the maker gives makerAmount and gets takerAmount.
void explainZeroEx(Message &m)
{
    const Address maker = m.members.address("maker");
    m.judge->owner(maker);
    std::vector<Item> gives{tokenItem(*m.judge, m.members.address("makerToken"), m.members.number("makerAmount"))};
    std::vector<Item> receives{tokenItem(*m.judge, m.members.address("takerToken"), m.members.number("takerAmount"))};
    m.judge->order(std::move(gives), std::move(receives), maker);
    m.judge->deadline(m.members.number("expiry"), SHEAF_SAYS("Phrases", "The order"));
}

void explainOneInch(Message &m)
{
    const Address maker = m.members.address("maker");
    m.judge->owner(maker);
    Item bought = tokenItem(*m.judge, m.members.address("takerAsset"), m.members.number("takingAmount"));
    bought.beneficiary = unlessZero(m.members.address("receiver"));
    std::vector<Item> gives{tokenItem(*m.judge, m.members.address("makerAsset"), m.members.number("makingAmount"))};
    m.judge->order(std::move(gives), {std::move(bought)}, maker);
}

/// The orders at the leaves of a tree of pairs.
void explainTree(Message &m, const typed_data::Value &node, std::size_t depth, std::size_t &count)
{
    if (const auto *pair = std::get_if<typed_data::Values>(&node.data)) {
        for (const typed_data::Value &child : *pair)
            if (depth < typed_data::kMaxDepth)
                explainTree(m, child, depth + 1, count);
        return;
    }
    const Members order(node);
    // What fills a tree up to a power of two offers nothing.
    if (order.items("offer").empty() && order.items("consideration").empty())
        return;
    if (++count > kMaxOrders)
        return;
    m.judge->sentence(phrase(SHEAF_SAYS("Phrases", "Order %1:"), wholeNumber(count)));
    explainSeaport(m, order);
}

} // namespace

bool explainBulkOrder(Message &m)
{
    const typed_data::Struct *type = m.document.types.find("BulkOrder");
    if (m.document.primaryType != "BulkOrder" || type == nullptr || type->fields.size() != 1 ||
        type->fields[0].type.innermost().text() != "OrderComponents")
        return false;
    m.judge->explanation().kind = "bulk_order";
    m.judge->explanation().title = SHEAF_SAYS("Phrases", "Orders: many sales with one signature");
    std::size_t count = 0;
    if (const typed_data::Value *tree = m.members.find(type->fields[0].name))
        explainTree(m, *tree, 0, count);
    if (count > kMaxOrders)
        m.judge->add(
            Severity::Critical, "orders_not_shown",
            SHEAF_SAYS(
                "Phrases",
                "There are more orders in this than can be shown: what is not shown may be the theft. Don't sign."));
    else
        m.judge->add(Severity::Warning, "several_orders",
                     count == 1 ? Phrase(SHEAF_SAYS("Phrases", "One signature is for one order: read it."))
                                : phrase(SHEAF_SAYS("Phrases", "One signature is for %1 orders: read each of them."),
                                         wholeNumber(count)));
    return true;
}

// Sources: Seaport 1.1 to 1.6, CoW Protocol's GPv2Order, 0x V4's LibNativeOrder, 1inch's limit order protocol V4.
std::vector<MessageKind> orderKinds()
{
    constexpr std::string_view kSeaport =
        "OrderComponents(address offerer,address zone,OfferItem[] offer,ConsiderationItem[] consideration,uint8 "
        "orderType,uint256 startTime,uint256 endTime,bytes32 zoneHash,uint256 salt,bytes32 conduitKey,uint256 "
        "counter)ConsiderationItem(uint8 itemType,address token,uint256 identifierOrCriteria,uint256 "
        "startAmount,uint256 endAmount,address recipient)OfferItem(uint8 itemType,address token,uint256 "
        "identifierOrCriteria,uint256 startAmount,uint256 endAmount)";
    constexpr const char *kSell = SHEAF_SAYS("Phrases", "Order: sell at Seaport (OpenSea)");
    constexpr const char *kSwap = SHEAF_SAYS("Phrases", "Order: swap tokens");
    return {
        {kSeaport, "order", kSell, explainOrderComponents},
        {"Order(address sellToken,address buyToken,address receiver,uint256 sellAmount,uint256 buyAmount,uint32 "
         "validTo,bytes32 appData,uint256 feeAmount,string kind,bool partiallyFillable,string sellTokenBalance,string "
         "buyTokenBalance)",
         "order", kSwap, explainCow},
        {"Order(address sellToken,address buyToken,address receiver,uint256 sellAmount,uint256 buyAmount,uint32 "
         "validTo,bytes32 appData,uint256 feeAmount,bytes32 kind,bool partiallyFillable,bytes32 "
         "sellTokenBalance,bytes32 buyTokenBalance)",
         "order", kSwap, explainCow},
        {"LimitOrder(address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,uint128 "
         "takerTokenFeeAmount,address maker,address taker,address sender,address feeRecipient,bytes32 pool,uint64 "
         "expiry,uint256 salt)",
         "order", kSwap, explainZeroEx},
        {"RfqOrder(address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,address maker,address "
         "taker,address txOrigin,bytes32 pool,uint64 expiry,uint256 salt)",
         "order", kSwap, explainZeroEx},
        {"Order(uint256 salt,address maker,address receiver,address makerAsset,address takerAsset,uint256 "
         "makingAmount,uint256 takingAmount,uint256 makerTraits)",
         "order", kSwap, explainOneInch},
    };
}

} // namespace sheaf::clearsign
