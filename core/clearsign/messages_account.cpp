// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/messages.h"

namespace sheaf::clearsign {

using ethereum::Address;
using ethereum::Wei;
using policy::Severity;

namespace {

void carry(Message &m, const std::optional<Address> &from, InnerCall call) { m.call = m.reader->read(from, call); }

/// What Safe's owners agree to: the Safe makes the call.
void explainSafe(Message &m)
{
    m.judge->sentence("The Safe " + m.judge->at(m.contract) + " makes the call below, once enough owners agree.");
    const bool isDelegated = !m.members.number("operation").isZero();
    carry(m, m.contract,
          {m.members.address("to"), Wei(m.members.number("value")), m.members.bytes("data"), isDelegated});
    if (!m.members.number("gasPrice").isZero())
        m.judge->add(Severity::Warning, "safe_refund",
                     "The Safe pays " + m.judge->at(m.members.address("refundReceiver")) +
                         " for gas, at a price that this message names: thieves take what they want this way.");
}

void explainForward(Message &m)
{
    m.judge->owner(m.members.address("from"));
    m.judge->sentence("Somebody else sends the call below, and it counts as yours.");
    carry(m, m.members.address("from"),
          {m.members.address("to"), Wei(m.members.number("value")), m.members.bytes("data"), false});
    if (m.members.has<Uint256>("deadline"))
        m.judge->deadline(m.members.number("deadline"), "The request");
}

/// Biconomy's, which tokens on Polygon have: the call is to the contract itself.
void explainMetaTransaction(Message &m)
{
    m.judge->owner(m.members.address("from"));
    m.judge->sentence("Somebody else sends the call below, and it counts as yours.");
    carry(m, m.members.address("from"), {m.contract, {}, m.members.bytes("functionSignature"), false});
}

void explainUserOperation(Message &m)
{
    m.judge->owner(m.members.address("sender"));
    m.judge->sentence("Your account carries out the call below (ERC-4337).");
    carry(m, m.members.address("sender"), {m.members.address("sender"), {}, m.members.bytes("callData"), false});
}

void explainVotes(Message &m)
{
    m.judge->sentence(m.judge->at(m.members.address("delegatee")) + " votes for you at " + m.judge->at(m.contract) +
                      "; no tokens move.");
    m.judge->deadline(m.members.number("expiry"), "The delegation");
}

void explainCredit(Message &m)
{
    if (m.members.number("value").isZero())
        m.judge->takeBack(m.members.address("delegatee"), m.contract, "credit in your name");
    else
        m.judge->allowAll(m.members.address("delegatee"), m.contract,
                          "credit, which you owe, up to " + m.members.number("value").toString() + " units");
    m.judge->deadline(m.members.number("deadline"), "The delegation");
}

void manager(Message &m, std::string_view owner, std::string_view who, std::string_view isAllowed,
             std::string_view until)
{
    m.judge->owner(m.members.address(owner));
    if (m.members.truth(isAllowed))
        m.judge->allowAll(m.members.address(who), m.contract, "all that is deposited, and credit");
    else
        m.judge->takeBack(m.members.address(who), m.contract, "what is deposited");
    m.judge->deadline(m.members.number(until), "The authorization");
}

void explainCompound(Message &m) { manager(m, "owner", "manager", "isAllowed", "expiry"); }
void explainMorpho(Message &m) { manager(m, "authorizer", "authorized", "isAuthorized", "deadline"); }

/// ERC-7710 as MetaMask's delegation framework has it: somebody acts as the account, within the caveats.
void explainDelegation(Message &m)
{
    const Address delegate = m.members.address("delegate");
    const std::size_t caveats = m.members.items("caveats").size();
    m.judge->owner(m.members.address("delegator"));
    m.judge->sentence(m.judge->at(delegate) + " may act as your account, " +
                      (caveats == 0 ? std::string("without any limit.")
                                    : "within " + std::to_string(caveats) + " limits, which stand below."));
    m.judge->add(caveats == 0 ? Severity::Critical : Severity::Warning, "delegation",
                 m.judge->at(delegate) + " may act as your account" +
                     (caveats == 0 ? ", without any limit: it may take everything. Don't sign this."
                                   : ": sign only if you asked for that, and know its limits."));
}

} // namespace

// Sources: Safe 1.0 to 1.4.1, OpenZeppelin's MinimalForwarder and ERC2771Forwarder, Biconomy's
// NativeMetaTransaction, ERC-4337 0.8, Compound's Comp and Comet, Aave V3's debt tokens, Morpho Blue, MetaMask's
// delegation framework.
std::vector<MessageKind> accountKinds()
{
    constexpr std::string_view kSafe = "Transaction of a Safe";
    constexpr std::string_view kForward = "Call that somebody else sends for you";
    constexpr std::string_view kManager = "Let somebody act for you";
    return {
        {"SafeTx(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas,uint256 "
         "gasPrice,address gasToken,address refundReceiver,uint256 nonce)",
         "safe_transaction", kSafe, explainSafe},
        {"SafeTx(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 dataGas,uint256 "
         "gasPrice,address gasToken,address refundReceiver,uint256 nonce)",
         "safe_transaction", kSafe, explainSafe},
        {"ForwardRequest(address from,address to,uint256 value,uint256 gas,uint256 nonce,bytes data)", "forwarded_call",
         kForward, explainForward},
        {"ForwardRequest(address from,address to,uint256 value,uint256 gas,uint256 nonce,uint48 deadline,bytes data)",
         "forwarded_call", kForward, explainForward},
        {"MetaTransaction(uint256 nonce,address from,bytes functionSignature)", "forwarded_call", kForward,
         explainMetaTransaction},
        {"PackedUserOperation(address sender,uint256 nonce,bytes initCode,bytes callData,bytes32 "
         "accountGasLimits,uint256 preVerificationGas,bytes32 gasFees,bytes paymasterAndData)",
         "user_operation", "Operation of your account", explainUserOperation},
        {"Delegation(address delegatee,uint256 nonce,uint256 expiry)", "vote_delegation", "Let somebody vote for you",
         explainVotes},
        {"DelegationWithSig(address delegatee,uint256 value,uint256 nonce,uint256 deadline)", "credit_delegation",
         "Let somebody borrow in your name", explainCredit},
        {"Authorization(address owner,address manager,bool isAllowed,uint256 nonce,uint256 expiry)", "authorization",
         kManager, explainCompound},
        {"Authorization(address authorizer,address authorized,bool isAuthorized,uint256 nonce,uint256 deadline)",
         "authorization", kManager, explainMorpho},
        {"Delegation(address delegate,address delegator,bytes32 authority,Caveat[] caveats,uint256 salt)Caveat(address "
         "enforcer,bytes terms)",
         "account_delegation", kManager, explainDelegation},
    };
}

} // namespace sheaf::clearsign
