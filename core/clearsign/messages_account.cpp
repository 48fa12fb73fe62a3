// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/messages.h"
#include "clearsign/words.h"

namespace sheaf::clearsign {

using ethereum::Address;
using ethereum::Wei;
using policy::Severity;

namespace {

void carry(Message &m, const std::optional<Address> &from, InnerCall call) { m.call = m.reader->read(from, call); }

/// What Safe's owners agree to: the Safe makes the call.
void explainSafe(Message &m)
{
    m.judge->sentence(phrase(SHEAF_SAYS("Phrases", "The Safe %1 makes the call below, once enough owners agree."),
                             m.judge->at(m.contract)));
    const bool isDelegated = !m.members.number("operation").isZero();
    carry(m, m.contract,
          {m.members.address("to"), Wei(m.members.number("value")), m.members.bytes("data"), isDelegated});
    if (!m.members.number("gasPrice").isZero())
        m.judge->add(Severity::Warning, "safe_refund",
                     phrase(SHEAF_SAYS("Phrases", "The Safe pays %1 for gas, at a price that this message names: "
                                                  "thieves take what they want this way."),
                            m.judge->at(m.members.address("refundReceiver"))));
}

void explainForward(Message &m)
{
    m.judge->owner(m.members.address("from"));
    m.judge->sentence(SHEAF_SAYS("Phrases", "Somebody else sends the call below, and it counts as yours."));
    carry(m, m.members.address("from"),
          {m.members.address("to"), Wei(m.members.number("value")), m.members.bytes("data"), false});
    if (m.members.has<Uint256>("deadline"))
        m.judge->deadline(m.members.number("deadline"), SHEAF_SAYS("Phrases", "The request"));
}

/// Biconomy's, which tokens on Polygon have: the call is to the contract itself.
void explainMetaTransaction(Message &m)
{
    m.judge->owner(m.members.address("from"));
    m.judge->sentence(SHEAF_SAYS("Phrases", "Somebody else sends the call below, and it counts as yours."));
    carry(m, m.members.address("from"), {m.contract, {}, m.members.bytes("functionSignature"), false});
}

void explainUserOperation(Message &m)
{
    m.judge->owner(m.members.address("sender"));
    m.judge->sentence(SHEAF_SAYS("Phrases", "Your account carries out the call below (ERC-4337)."));
    carry(m, m.members.address("sender"), {m.members.address("sender"), {}, m.members.bytes("callData"), false});
}

void explainVotes(Message &m)
{
    m.judge->sentence(phrase(SHEAF_SAYS("Phrases", "%1 votes for you at %2; no tokens move."),
                             m.judge->at(m.members.address("delegatee")), m.judge->at(m.contract)));
    m.judge->deadline(m.members.number("expiry"), SHEAF_SAYS("Phrases", "The delegation"));
}

void explainCredit(Message &m)
{
    if (m.members.number("value").isZero())
        m.judge->takeBack(m.members.address("delegatee"), m.contract, SHEAF_SAYS("Phrases", "credit in your name"));
    else
        m.judge->allowAll(m.members.address("delegatee"), m.contract,
                          phrase(SHEAF_SAYS("Phrases", "credit, which you owe, up to %1 units"),
                                 wholeNumber(m.members.number("value"))));
    m.judge->deadline(m.members.number("deadline"), SHEAF_SAYS("Phrases", "The delegation"));
}

void manager(Message &m, std::string_view owner, std::string_view who, std::string_view isAllowed,
             std::string_view until)
{
    m.judge->owner(m.members.address(owner));
    if (m.members.truth(isAllowed))
        m.judge->allowAll(m.members.address(who), m.contract,
                          SHEAF_SAYS("Phrases", "all that is deposited, and credit"));
    else
        m.judge->takeBack(m.members.address(who), m.contract, SHEAF_SAYS("Phrases", "what is deposited"));
    m.judge->deadline(m.members.number(until), SHEAF_SAYS("Phrases", "The authorization"));
}

void explainCompound(Message &m) { manager(m, "owner", "manager", "isAllowed", "expiry"); }
void explainMorpho(Message &m) { manager(m, "authorizer", "authorized", "isAuthorized", "deadline"); }

/// ERC-7710 as MetaMask's delegation framework has it: somebody acts as the account, within the caveats.
void explainDelegation(Message &m)
{
    const Address delegate = m.members.address("delegate");
    const std::size_t caveats = m.members.items("caveats").size();
    m.judge->owner(m.members.address("delegator"));
    m.judge->sentence(
        caveats == 0
            ? phrase(SHEAF_SAYS("Phrases", "%1 may act as your account, without any limit."), m.judge->at(delegate))
        : caveats == 1
            ? phrase(SHEAF_SAYS("Phrases", "%1 may act as your account, within one limit, which stands below."),
                     m.judge->at(delegate))
            : phrase(SHEAF_SAYS("Phrases", "%1 may act as your account, within %2 limits, which stand below."),
                     m.judge->at(delegate), wholeNumber(caveats)));
    m.judge->add(
        caveats == 0 ? Severity::Critical : Severity::Warning, "delegation",
        phrase(caveats == 0
                   ? SHEAF_SAYS("Phrases", "%1 may act as your account, without any limit: it may take everything. "
                                           "Don't sign this.")
                   : SHEAF_SAYS("Phrases",
                                "%1 may act as your account: sign only if you asked for that, and know its limits."),
               m.judge->at(delegate)));
}

} // namespace

// Sources: Safe 1.0 to 1.4.1, OpenZeppelin's MinimalForwarder and ERC2771Forwarder, Biconomy's
// NativeMetaTransaction, ERC-4337 0.8, Compound's Comp and Comet, Aave V3's debt tokens, Morpho Blue, MetaMask's
// delegation framework.
std::vector<MessageKind> accountKinds()
{
    constexpr const char *kSafe = SHEAF_SAYS("Phrases", "Transaction of a Safe");
    constexpr const char *kForward = SHEAF_SAYS("Phrases", "Call that somebody else sends for you");
    constexpr const char *kManager = SHEAF_SAYS("Phrases", "Let somebody act for you");
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
         "user_operation", SHEAF_SAYS("Phrases", "Operation of your account"), explainUserOperation},
        {"Delegation(address delegatee,uint256 nonce,uint256 expiry)", "vote_delegation",
         SHEAF_SAYS("Phrases", "Let somebody vote for you"), explainVotes},
        {"DelegationWithSig(address delegatee,uint256 value,uint256 nonce,uint256 deadline)", "credit_delegation",
         SHEAF_SAYS("Phrases", "Let somebody borrow in your name"), explainCredit},
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
