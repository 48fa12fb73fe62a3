// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/messages.h"
#include "clearsign/words.h"

namespace sheaf::clearsign {

namespace typed_data = ethereum::typed_data;
using ethereum::Address;
using policy::Severity;

namespace {

void explainPermit(Message &m)
{
    m.judge->owner(m.members.address("owner"));
    m.judge->allow(m.members.address("spender"), m.contract, m.members.number("value"));
    m.judge->deadline(m.members.number("deadline"), SHEAF_SAYS("Phrases", "The permit"));
}

void explainDaiPermit(Message &m)
{
    m.judge->owner(m.members.address("holder"));
    if (m.members.truth("allowed"))
        m.judge->allow(m.members.address("spender"), m.contract, Uint256::max());
    else
        m.judge->takeBack(m.members.address("spender"), m.contract,
                          phrase(SHEAF_SAYS("Phrases", "anything of %1"), m.judge->at(m.contract)));
    if (!m.members.number("expiry").isZero()) // 0 is none: until the nonce is used
        m.judge->deadline(m.members.number("expiry"), SHEAF_SAYS("Phrases", "The permit"));
}

void explainNftPermit(Message &m)
{
    m.judge->allowNft(m.members.address("spender"), m.contract, m.members.number("tokenId"));
    m.judge->deadline(m.members.number("deadline"), SHEAF_SAYS("Phrases", "The permit"));
}

void explainPermitForAll(Message &m)
{
    if (m.members.truth("approved"))
        m.judge->allowAll(m.members.address("operator"), m.contract, SHEAF_SAYS("Phrases", "every NFT"));
    else
        m.judge->takeBack(m.members.address("operator"), m.contract,
                          phrase(SHEAF_SAYS("Phrases", "the NFTs of %1"), m.judge->at(m.contract)));
    m.judge->deadline(m.members.number("deadline"), SHEAF_SAYS("Phrases", "The permit"));
}

/// Messages with Permit2's types are worth something at a contract that hashes so; that is Permit2, or a copy.
void checkPermit2(Message &m)
{
    if (m.contract != permit2())
        m.judge->add(Severity::Warning, "not_permit2",
                     phrase(SHEAF_SAYS("Phrases", "The message has the form of Permit2's, but is for %1: a copy of "
                                                  "Permit2, or a trap."),
                            m.judge->at(m.contract)));
}

void allowDetails(Message &m, const Members &details)
{
    m.judge->allow(m.members.address("spender"), details.address("token"), details.number("amount"),
                   details.number("expiration"));
}

void explainPermitSingle(Message &m)
{
    checkPermit2(m);
    allowDetails(m, m.members.structure("details"));
    m.judge->deadline(m.members.number("sigDeadline"), SHEAF_SAYS("Phrases", "The permit"));
}

void explainPermitBatch(Message &m)
{
    checkPermit2(m);
    for (const typed_data::Value &details : m.members.items("details"))
        allowDetails(m, Members(details));
    if (m.members.items("details").size() > 1)
        m.judge->add(Severity::Warning, "several_tokens",
                     phrase(SHEAF_SAYS("Phrases", "One signature is for %1 tokens: programs that swap need one."),
                            wholeNumber(m.members.items("details").size())));
    m.judge->deadline(m.members.number("sigDeadline"), SHEAF_SAYS("Phrases", "The permit"));
}

/// A signature that moves tokens at once, to wherever the spender says.
void allowTransfer(Message &m, const Members &permitted)
{
    m.judge->allow(m.members.address("spender"), permitted.address("token"), permitted.number("amount"),
                   m.members.number("deadline"));
}

void explainPermitTransfer(Message &m)
{
    checkPermit2(m);
    allowTransfer(m, m.members.structure("permitted"));
    m.judge->sentence(SHEAF_SAYS("Phrases", "It is taken once, and goes wherever the one who takes it says."));
    m.judge->deadline(m.members.number("deadline"), SHEAF_SAYS("Phrases", "The permit"));
}

void explainBatchTransfer(Message &m)
{
    checkPermit2(m);
    for (const typed_data::Value &permitted : m.members.items("permitted"))
        allowTransfer(m, Members(permitted));
    m.judge->sentence(SHEAF_SAYS("Phrases", "It is taken once, and goes wherever the one who takes it says."));
    m.judge->deadline(m.members.number("deadline"), SHEAF_SAYS("Phrases", "The permit"));
}

/// EIP-3009.
void explainAuthorizedTransfer(Message &m)
{
    m.judge->owner(m.members.address("from"));
    m.judge->send(m.members.address("to"), m.contract, m.members.number("value"));
    m.judge->sentence(
        SHEAF_SAYS("Phrases", "Whoever has the signature may carry this out; no transaction of yours is needed."));
    m.judge->add(Severity::Warning, "authorized_transfer",
                 phrase(SHEAF_SAYS("Phrases", "This sends %1 to %2: it is a payment, although it costs no gas."),
                        m.judge->amount(m.contract, m.members.number("value")), m.judge->at(m.members.address("to"))));
    m.judge->deadline(m.members.number("validBefore"), SHEAF_SAYS("Phrases", "The payment"));
}

} // namespace

// Sources: ERC-2612, DAI, ERC-4494 (as Uniswap V3 has it), Uniswap V4's ERC721Permit, Permit2's PermitHash, EIP-3009.
std::vector<MessageKind> permitKinds()
{
    return {
        {"Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)", "permit",
         SHEAF_SAYS("Phrases", "Permit: let somebody take tokens"), explainPermit},
        {"Permit(address holder,address spender,uint256 nonce,uint256 expiry,bool allowed)", "permit_dai",
         SHEAF_SAYS("Phrases", "Permit: let somebody take all tokens"), explainDaiPermit},
        {"Permit(address spender,uint256 tokenId,uint256 nonce,uint256 deadline)", "permit_nft",
         SHEAF_SAYS("Phrases", "Permit: let somebody take an NFT"), explainNftPermit},
        {"PermitForAll(address operator,bool approved,uint256 nonce,uint256 deadline)", "permit_for_all",
         SHEAF_SAYS("Phrases", "Permit: let somebody take every NFT"), explainPermitForAll},
        {"PermitSingle(PermitDetails details,address spender,uint256 sigDeadline)PermitDetails(address token,uint160 "
         "amount,uint48 expiration,uint48 nonce)",
         "permit2_single", SHEAF_SAYS("Phrases", "Permit2: let somebody take tokens"), explainPermitSingle},
        {"PermitBatch(PermitDetails[] details,address spender,uint256 sigDeadline)PermitDetails(address token,uint160 "
         "amount,uint48 expiration,uint48 nonce)",
         "permit2_batch", SHEAF_SAYS("Phrases", "Permit2: let somebody take several tokens"), explainPermitBatch},
        {"PermitTransferFrom(TokenPermissions permitted,address spender,uint256 nonce,uint256 "
         "deadline)TokenPermissions(address token,uint256 amount)",
         "permit2_transfer", SHEAF_SAYS("Phrases", "Permit2: let somebody take tokens once"), explainPermitTransfer},
        {"PermitBatchTransferFrom(TokenPermissions[] permitted,address spender,uint256 nonce,uint256 "
         "deadline)TokenPermissions(address token,uint256 amount)",
         "permit2_batch_transfer", SHEAF_SAYS("Phrases", "Permit2: let somebody take several tokens once"),
         explainBatchTransfer},
        {"TransferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 "
         "validBefore,bytes32 nonce)",
         "authorized_transfer", SHEAF_SAYS("Phrases", "Payment by signature"), explainAuthorizedTransfer},
        {"ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 "
         "validBefore,bytes32 nonce)",
         "authorized_transfer", SHEAF_SAYS("Phrases", "Payment by signature"), explainAuthorizedTransfer},
    };
}

namespace {

/// What an order of UniswapX brings: outputs with a token, an amount (an end amount, where it falls) and a recipient.
std::vector<Item> outputsOf(Message &m, const Members &witness)
{
    std::vector<Item> receives;
    for (const std::string_view name : {"outputs", "baseOutputs"})
        for (const typed_data::Value &value : witness.items(name)) {
            const Members output(value);
            Item item;
            item.token = output.address("token");
            item.kind = item.token.isZero() ? Item::Kind::Coin : Item::Kind::Token;
            item.amount = output.number(output.has<Uint256>("endAmount")   ? "endAmount"
                                        : output.has<Uint256>("minAmount") ? "minAmount"
                                                                           : "amount");
            item.beneficiary = output.address("recipient");
            item.text = m.judge->amount(item.token, item.amount);
            receives.push_back(std::move(item));
        }
    return receives;
}

void explainWitnessOrder(Message &m, const Members &witness, std::vector<Item> gives)
{
    const Members info = witness.structure("info");
    if (!info.has<Address>("swapper"))
        return;
    m.judge->owner(info.address("swapper"));
    m.judge->explanation().kind = "order";
    m.judge->explanation().title = SHEAF_SAYS("Phrases", "Order: swap tokens through UniswapX");
    m.judge->order(std::move(gives), outputsOf(m, witness), info.address("swapper"));
}

} // namespace

bool explainWitness(Message &m)
{
    const bool isBatch = m.document.primaryType == "PermitBatchWitnessTransferFrom";
    if (!isBatch && m.document.primaryType != "PermitWitnessTransferFrom")
        return false;
    m.judge->explanation().kind = isBatch ? "permit2_batch_witness" : "permit2_witness";
    m.judge->explanation().title = SHEAF_SAYS("Phrases", "Permit2: let somebody take tokens once, under terms");
    checkPermit2(m);
    std::vector<Item> gives;
    const auto give = [&](const Members &permitted) {
        allowTransfer(m, permitted);
        Item item;
        item.token = permitted.address("token");
        item.amount = permitted.number("amount");
        item.text = m.judge->amount(item.token, item.amount);
        gives.push_back(std::move(item));
    };
    for (const typed_data::Value &permitted : m.members.items("permitted"))
        give(Members(permitted));
    if (!isBatch)
        give(m.members.structure("permitted"));
    m.judge->deadline(m.members.number("deadline"), SHEAF_SAYS("Phrases", "The permit"));
    const typed_data::Struct *type = m.document.types.find(m.document.primaryType);
    const std::string last = type == nullptr || type->fields.empty() ? std::string() : type->fields.back().name;
    m.judge->sentence(
        phrase(SHEAF_SAYS("Phrases", "Whether the terms in '%1' are kept is checked by the one who takes it."),
               plainText(last, 64)));
    explainWitnessOrder(m, m.members.structure(last), std::move(gives));
    return true;
}

} // namespace sheaf::clearsign
