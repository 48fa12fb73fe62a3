// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/function_tables_p.h"

namespace sheaf::clearsign {

using ethereum::Address;
using ethereum::abi::Value;
using ethereum::abi::Values;
using policy::Severity;

namespace {

const Address &address(const Values &values, std::size_t i) { return values[i].asAddress(); }
const Uint256 &number(const Values &values, std::size_t i) { return values[i].asUint(); }

/// approve() of ERC-20 and of ERC-721 is one function: which it is hangs on the contract.
void judgeApprove(Judge &judge, const Values &v, const Frame &frame)
{
    judge.allow(address(v, 0), frame.to, number(v, 1));
}

void judgeIncrease(Judge &judge, const Values &v, const Frame &frame)
{
    if (number(v, 1).isZero())
        return;
    judge.add(Severity::Warning, "increase_allowance",
              "What " + judge.at(address(v, 0)) + " may already take of " + judge.at(frame.to) +
                  " grows: programs set an amount, thieves raise it.");
    judge.allow(address(v, 0), frame.to, number(v, 1));
}

void judgeDecrease(Judge &judge, const Values &v, const Frame &frame)
{
    judge.sentence(judge.at(address(v, 0)) + " may take " + judge.amount(frame.to, number(v, 1)) +
                   " less than before.");
}

void judgeForAll(Judge &judge, const Values &v, const Frame &frame)
{
    if (v[1].asBool())
        judge.allowAll(address(v, 0), frame.to, "every token");
    else
        judge.takeBack(address(v, 0), frame.to, "the tokens of " + judge.at(frame.to));
}

void judgeTransfer(Judge &judge, const Values &v, const Frame &frame)
{
    judge.send(address(v, 0), frame.to, number(v, 1));
}

/// Of ERC-20, or of the NFT with that number.
void judgeTransferFrom(Judge &judge, const Values &v, const Frame &frame)
{
    judge.sentence("From " + judge.at(address(v, 0)) + ":");
    judge.send(address(v, 1), frame.to, number(v, 2));
    if (frame.from && address(v, 0) != *frame.from)
        judge.add(Severity::Info, "others_tokens",
                  "What moves is not the account's own: it uses a right over the tokens of " + judge.at(address(v, 0)) +
                      ".");
}

/// A permit that travels in a call: somebody signed it, most often the account itself.
void judgePermit(Judge &judge, const Values &v, const Frame &frame)
{
    judge.sentence("By a signature of " + judge.at(address(v, 0)) + ":");
    judge.allow(address(v, 1), frame.to, number(v, 2));
}

void judgeDaiPermit(Judge &judge, const Values &v, const Frame &frame)
{
    judge.sentence("By a signature of " + judge.at(address(v, 0)) + ":");
    if (v[4].asBool())
        judge.allow(address(v, 1), frame.to, Uint256::max());
    else
        judge.takeBack(address(v, 1), frame.to, "anything of " + judge.at(frame.to));
}

void allowDetails(Judge &judge, const Value &details, const Address &spender)
{
    const Values &v = details.asValues();
    judge.allow(spender, v[0].asAddress(), v[1].asUint(), v[2].asUint());
}

void judgePermit2Approve(Judge &judge, const Values &v, const Frame &)
{
    judge.sentence("Through Permit2:");
    judge.allow(address(v, 1), address(v, 0), number(v, 2), number(v, 3));
}

void judgePermit2Single(Judge &judge, const Values &v, const Frame &)
{
    const Values &permit = v[1].asValues();
    judge.sentence("Through Permit2, by a signature of " + judge.at(address(v, 0)) + ":");
    allowDetails(judge, permit[0], permit[1].asAddress());
}

void judgePermit2Batch(Judge &judge, const Values &v, const Frame &)
{
    const Values &permit = v[1].asValues();
    judge.sentence("Through Permit2, by a signature of " + judge.at(address(v, 0)) + ":");
    for (const Value &details : permit[0].asValues())
        allowDetails(judge, details, permit[1].asAddress());
}

void judgePermit2Transfer(Judge &judge, const Values &v, const Frame &)
{
    judge.sentence("Through Permit2, from " + judge.at(address(v, 0)) + ":");
    judge.send(address(v, 1), address(v, 3), number(v, 2));
}

void judgePermit2Transfers(Judge &judge, const Values &v, const Frame &)
{
    for (const Value &one : v[0].asValues()) {
        const Values &w = one.asValues();
        judge.sentence("Through Permit2, from " + judge.at(w[0].asAddress()) + ":");
        judge.send(w[1].asAddress(), w[3].asAddress(), w[2].asUint());
    }
}

void judgeCredit(Judge &judge, const Values &v, const Frame &frame)
{
    if (number(v, 1).isZero())
        judge.takeBack(address(v, 0), frame.to, "credit in your name");
    else
        judge.allowAll(address(v, 0), frame.to, "credit, which you owe, up to " + number(v, 1).toString() + " units");
}

void judgeManager(Judge &judge, const Values &v, const Frame &frame)
{
    if (v[1].asBool())
        judge.allowAll(address(v, 0), frame.to, "all that is deposited, and credit");
    else
        judge.takeBack(address(v, 0), frame.to, "what is deposited");
}

void judgeNftTransfer(Judge &judge, const Values &v, const Frame &frame)
{
    judge.sentence("The NFT " + number(v, 2).toString() + " of " + judge.at(frame.to) + " goes from " +
                   judge.at(address(v, 0)) + " to " + judge.at(address(v, 1)) + ".");
}

} // namespace

std::vector<OwnFunction> tokenFunctions()
{
    const auto make = [](std::string_view fragment, auto judge, std::string_view intent = {}) {
        return OwnFunction{Fragment::of(fragment), intent, judge, nullptr, {}};
    };
    return {
        make("approve(address spender,uint256 amount)", judgeApprove, "Let {spender} take {amount@to}"),
        make("increaseAllowance(address spender,uint256 addedValue)", judgeIncrease,
             "Let {spender} take {addedValue@to} more"),
        make("increaseApproval(address spender,uint256 addedValue)", judgeIncrease,
             "Let {spender} take {addedValue@to} more"),
        make("decreaseAllowance(address spender,uint256 subtractedValue)", judgeDecrease,
             "Let {spender} take {subtractedValue@to} less"),
        make("setApprovalForAll(address operator,bool approved)", judgeForAll,
             "Every token of {@to} in the hands of {operator}: {approved}"),
        make("transfer(address to,uint256 amount)", judgeTransfer, "Send {amount@to} to {to}"),
        make("transferFrom(address from,address to,uint256 amount)", judgeTransferFrom,
             "Move {amount@to} from {from} to {to}"),
        make("safeTransferFrom(address from,address to,uint256 tokenId)", judgeNftTransfer,
             "Send the NFT {tokenId} of {@to} from {from} to {to}"),
        make("safeTransferFrom(address from,address to,uint256 tokenId,bytes data)", judgeNftTransfer,
             "Send the NFT {tokenId} of {@to} from {from} to {to}"),
        make("safeTransferFrom(address from,address to,uint256 id,uint256 amount,bytes data)", judgeNftTransfer,
             "Send {amount} of number {id} of {@to} from {from} to {to}"),
        make("safeBatchTransferFrom(address from,address to,uint256[] ids,uint256[] amounts,bytes data)", nullptr,
             "Send several tokens of {@to} from {from} to {to}"),
        make("permit(address owner,address spender,uint256 value,uint256 deadline,uint8 v,bytes32 r,bytes32 s)",
             judgePermit, "Let {spender} take {value@to} of {owner}, by a signature"),
        make(
            "permit(address holder,address spender,uint256 nonce,uint256 expiry,bool allowed,uint8 v,bytes32 r,bytes32 "
            "s)",
            judgeDaiPermit, "Let {spender} take all of {@to} of {holder}, by a signature: {allowed}"),
        make("approve(address token,address spender,uint160 amount,uint48 expiration)", judgePermit2Approve,
             "Let {spender} take {amount@token} through Permit2"),
        make("permit(address owner,((address token,uint160 amount,uint48 expiration,uint48 nonce) details,address "
             "spender,uint256 sigDeadline) permitSingle,bytes signature)",
             judgePermit2Single, "Use a permit of {owner} at Permit2"),
        make("permit(address owner,((address token,uint160 amount,uint48 expiration,uint48 nonce)[] details,address "
             "spender,uint256 sigDeadline) permitBatch,bytes signature)",
             judgePermit2Batch, "Use a permit of {owner} for several tokens at Permit2"),
        make("transferFrom(address from,address to,uint160 amount,address token)", judgePermit2Transfer,
             "Move {amount@token} from {from} to {to} through Permit2"),
        make("transferFrom((address from,address to,uint160 amount,address token)[] transferDetails)",
             judgePermit2Transfers, "Move several tokens through Permit2"),
        make("approveDelegation(address delegatee,uint256 amount)", judgeCredit,
             "Let {delegatee} borrow in your name up to {amount} units"),
        make("allow(address manager,bool isAllowed)", judgeManager, "Let {manager} act for you at {@to}: {isAllowed}"),
        make("setAuthorization(address authorized,bool newIsAuthorized)", judgeManager,
             "Let {authorized} act for you at {@to}: {newIsAuthorized}"),
    };
}

} // namespace sheaf::clearsign
