// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/function_tables_p.h"
#include "clearsign/words.h"

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
    judge.add(
        Severity::Warning, "increase_allowance",
        phrase(SHEAF_SAYS("Phrases", "What %1 may already take of %2 grows: programs set an amount, thieves raise it."),
               judge.at(address(v, 0)), judge.at(frame.to)));
    judge.allow(address(v, 0), frame.to, number(v, 1));
}

void judgeDecrease(Judge &judge, const Values &v, const Frame &frame)
{
    judge.sentence(phrase(SHEAF_SAYS("Phrases", "%1 may take %2 less than before."), judge.at(address(v, 0)),
                          judge.amount(frame.to, number(v, 1))));
}

void judgeForAll(Judge &judge, const Values &v, const Frame &frame)
{
    if (v[1].asBool())
        judge.allowAll(address(v, 0), frame.to, SHEAF_SAYS("Phrases", "every token"));
    else
        judge.takeBack(address(v, 0), frame.to, phrase(SHEAF_SAYS("Phrases", "the tokens of %1"), judge.at(frame.to)));
}

void judgeTransfer(Judge &judge, const Values &v, const Frame &frame)
{
    judge.send(address(v, 0), frame.to, number(v, 1));
}

/// Of ERC-20, or of the NFT with that number.
void judgeTransferFrom(Judge &judge, const Values &v, const Frame &frame)
{
    judge.sentence(phrase(SHEAF_SAYS("Phrases", "From %1:"), judge.at(address(v, 0))));
    judge.send(address(v, 1), frame.to, number(v, 2));
    if (frame.from && address(v, 0) != *frame.from)
        judge.add(
            Severity::Info, "others_tokens",
            phrase(SHEAF_SAYS("Phrases", "What moves is not the account's own: it uses a right over the tokens of %1."),
                   judge.at(address(v, 0))));
}

/// A permit that travels in a call: somebody signed it, most often the account itself.
void judgePermit(Judge &judge, const Values &v, const Frame &frame)
{
    judge.sentence(phrase(SHEAF_SAYS("Phrases", "By a signature of %1:"), judge.at(address(v, 0))));
    judge.allow(address(v, 1), frame.to, number(v, 2));
}

void judgeDaiPermit(Judge &judge, const Values &v, const Frame &frame)
{
    judge.sentence(phrase(SHEAF_SAYS("Phrases", "By a signature of %1:"), judge.at(address(v, 0))));
    if (v[4].asBool())
        judge.allow(address(v, 1), frame.to, Uint256::max());
    else
        judge.takeBack(address(v, 1), frame.to, phrase(SHEAF_SAYS("Phrases", "anything of %1"), judge.at(frame.to)));
}

void allowDetails(Judge &judge, const Value &details, const Address &spender)
{
    const Values &v = details.asValues();
    judge.allow(spender, v[0].asAddress(), v[1].asUint(), v[2].asUint());
}

void judgePermit2Approve(Judge &judge, const Values &v, const Frame &)
{
    judge.sentence(SHEAF_SAYS("Phrases", "Through Permit2:"));
    judge.allow(address(v, 1), address(v, 0), number(v, 2), number(v, 3));
}

void judgePermit2Single(Judge &judge, const Values &v, const Frame &)
{
    const Values &permit = v[1].asValues();
    judge.sentence(phrase(SHEAF_SAYS("Phrases", "Through Permit2, by a signature of %1:"), judge.at(address(v, 0))));
    allowDetails(judge, permit[0], permit[1].asAddress());
}

void judgePermit2Batch(Judge &judge, const Values &v, const Frame &)
{
    const Values &permit = v[1].asValues();
    judge.sentence(phrase(SHEAF_SAYS("Phrases", "Through Permit2, by a signature of %1:"), judge.at(address(v, 0))));
    for (const Value &details : permit[0].asValues())
        allowDetails(judge, details, permit[1].asAddress());
}

void judgePermit2Transfer(Judge &judge, const Values &v, const Frame &)
{
    judge.sentence(phrase(SHEAF_SAYS("Phrases", "Through Permit2, from %1:"), judge.at(address(v, 0))));
    judge.send(address(v, 1), address(v, 3), number(v, 2));
}

void judgePermit2Transfers(Judge &judge, const Values &v, const Frame &)
{
    for (const Value &one : v[0].asValues()) {
        const Values &w = one.asValues();
        judge.sentence(phrase(SHEAF_SAYS("Phrases", "Through Permit2, from %1:"), judge.at(w[0].asAddress())));
        judge.send(w[1].asAddress(), w[3].asAddress(), w[2].asUint());
    }
}

void judgeCredit(Judge &judge, const Values &v, const Frame &frame)
{
    if (number(v, 1).isZero())
        judge.takeBack(address(v, 0), frame.to, SHEAF_SAYS("Phrases", "credit in your name"));
    else
        judge.allowAll(
            address(v, 0), frame.to,
            phrase(SHEAF_SAYS("Phrases", "credit, which you owe, up to %1 units"), wholeNumber(number(v, 1))));
}

void judgeManager(Judge &judge, const Values &v, const Frame &frame)
{
    if (v[1].asBool())
        judge.allowAll(address(v, 0), frame.to, SHEAF_SAYS("Phrases", "all that is deposited, and credit"));
    else
        judge.takeBack(address(v, 0), frame.to, SHEAF_SAYS("Phrases", "what is deposited"));
}

void judgeNftTransfer(Judge &judge, const Values &v, const Frame &frame)
{
    judge.sentence(phrase(SHEAF_SAYS("Phrases", "The NFT %1 of %2 goes from %3 to %4."), number(v, 2).toString(),
                          judge.at(frame.to), judge.at(address(v, 0)), judge.at(address(v, 1))));
}

} // namespace

std::vector<OwnFunction> tokenFunctions()
{
    const auto make = [](std::string_view fragment, auto judge, const char *intent,
                         std::vector<std::string_view> places = {}) {
        return OwnFunction{Fragment::of(fragment), intent, std::move(places), judge, nullptr, {}};
    };
    return {
        make("approve(address spender,uint256 amount)", judgeApprove, SHEAF_SAYS("Phrases", "Let %1 take %2"),
             {"spender", "amount@to"}),
        make("increaseAllowance(address spender,uint256 addedValue)", judgeIncrease,
             SHEAF_SAYS("Phrases", "Let %1 take %2 more"), {"spender", "addedValue@to"}),
        make("increaseApproval(address spender,uint256 addedValue)", judgeIncrease,
             SHEAF_SAYS("Phrases", "Let %1 take %2 more"), {"spender", "addedValue@to"}),
        make("decreaseAllowance(address spender,uint256 subtractedValue)", judgeDecrease,
             SHEAF_SAYS("Phrases", "Let %1 take %2 less"), {"spender", "subtractedValue@to"}),
        make("setApprovalForAll(address operator,bool approved)", judgeForAll,
             SHEAF_SAYS("Phrases", "Every token of %1 in the hands of %2: %3"), {"@to", "operator", "approved"}),
        make("transfer(address to,uint256 amount)", judgeTransfer, SHEAF_SAYS("Phrases", "Send %1 to %2"),
             {"amount@to", "to"}),
        make("transferFrom(address from,address to,uint256 amount)", judgeTransferFrom,
             SHEAF_SAYS("Phrases", "Move %1 from %2 to %3"), {"amount@to", "from", "to"}),
        make("safeTransferFrom(address from,address to,uint256 tokenId)", judgeNftTransfer,
             SHEAF_SAYS("Phrases", "Send the NFT %1 of %2 from %3 to %4"), {"#tokenId", "@to", "from", "to"}),
        make("safeTransferFrom(address from,address to,uint256 tokenId,bytes data)", judgeNftTransfer,
             SHEAF_SAYS("Phrases", "Send the NFT %1 of %2 from %3 to %4"), {"#tokenId", "@to", "from", "to"}),
        make("safeTransferFrom(address from,address to,uint256 id,uint256 amount,bytes data)", judgeNftTransfer,
             SHEAF_SAYS("Phrases", "Send %1 of number %2 of %3 from %4 to %5"), {"amount", "#id", "@to", "from", "to"}),
        make("safeBatchTransferFrom(address from,address to,uint256[] ids,uint256[] amounts,bytes data)", nullptr,
             SHEAF_SAYS("Phrases", "Send several tokens of %1 from %2 to %3"), {"@to", "from", "to"}),
        make("permit(address owner,address spender,uint256 value,uint256 deadline,uint8 v,bytes32 r,bytes32 s)",
             judgePermit, SHEAF_SAYS("Phrases", "Let %1 take %2 of %3, by a signature"),
             {"spender", "value@to", "owner"}),
        make(
            "permit(address holder,address spender,uint256 nonce,uint256 expiry,bool allowed,uint8 v,bytes32 r,bytes32 "
            "s)",
            judgeDaiPermit, SHEAF_SAYS("Phrases", "Let %1 take all of %2 of %3, by a signature: %4"),
            {"spender", "@to", "holder", "allowed"}),
        make("approve(address token,address spender,uint160 amount,uint48 expiration)", judgePermit2Approve,
             SHEAF_SAYS("Phrases", "Let %1 take %2 through Permit2"), {"spender", "amount@token"}),
        make("permit(address owner,((address token,uint160 amount,uint48 expiration,uint48 nonce) details,address "
             "spender,uint256 sigDeadline) permitSingle,bytes signature)",
             judgePermit2Single, SHEAF_SAYS("Phrases", "Use a permit of %1 at Permit2"), {"owner"}),
        make("permit(address owner,((address token,uint160 amount,uint48 expiration,uint48 nonce)[] details,address "
             "spender,uint256 sigDeadline) permitBatch,bytes signature)",
             judgePermit2Batch, SHEAF_SAYS("Phrases", "Use a permit of %1 for several tokens at Permit2"), {"owner"}),
        make("transferFrom(address from,address to,uint160 amount,address token)", judgePermit2Transfer,
             SHEAF_SAYS("Phrases", "Move %1 from %2 to %3 through Permit2"), {"amount@token", "from", "to"}),
        make("transferFrom((address from,address to,uint160 amount,address token)[] transferDetails)",
             judgePermit2Transfers, SHEAF_SAYS("Phrases", "Move several tokens through Permit2")),
        make("approveDelegation(address delegatee,uint256 amount)", judgeCredit,
             SHEAF_SAYS("Phrases", "Let %1 borrow in your name up to %2 units"), {"delegatee", "amount"}),
        make("allow(address manager,bool isAllowed)", judgeManager,
             SHEAF_SAYS("Phrases", "Let %1 act for you at %2: %3"), {"manager", "@to", "isAllowed"}),
        make("setAuthorization(address authorized,bool newIsAuthorized)", judgeManager,
             SHEAF_SAYS("Phrases", "Let %1 act for you at %2: %3"), {"authorized", "@to", "newIsAuthorized"}),
    };
}

} // namespace sheaf::clearsign
