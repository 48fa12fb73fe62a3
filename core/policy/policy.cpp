// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policy.h"

#include "policy/functions.h"

namespace sheaf::policy {

using ethereum::Address;
using ethereum::Selector;

namespace {

constexpr std::size_t kSelectorSize = 4;
constexpr std::size_t kWord = 32;
constexpr std::uint8_t kLastOrdinaryType = 2; // EIP-1559

/// The `index`th word behind the selector; empty where the calldata ends before it.
BytesView wordOf(const Bytes &data, std::size_t index)
{
    const std::size_t begin = kSelectorSize + index * kWord;
    if (data.size() < begin + kWord)
        return {};
    return BytesView(data).subspan(begin, kWord);
}

std::optional<Address> addressAt(const Bytes &data, std::size_t index)
{
    const BytesView word = wordOf(data, index);
    return word.empty() ? std::nullopt : Address::fromWord(word);
}

/// What is looked at: a whole plan with what it is worth, or one transaction by itself.
enum class Scope { Plan, Transaction };

class Evaluation final
{
public:
    Evaluation(const Policy &policy, const Request &request, const Spent &spent, Scope scope)
        : m_policy(policy), m_request(request), m_spent(spent), m_scope(scope)
    {
    }

    std::vector<Notice> run()
    {
        if (m_request.calls.empty())
            critical("no_calls", SHEAF_SAYS("Phrases", "The plan has no calls: there is nothing to sign."));
        if (!m_request.attended)
            checkConsent();
        for (const RequestedCall &call : m_request.calls)
            checkCall(call);
        if (!m_request.attended && m_scope == Scope::Plan)
            checkCaps();
        return std::move(m_notices);
    }

private:
    void add(Severity severity, std::string code, Phrase said)
    {
        Notice notice = Notice::of(severity, std::move(code), std::move(said));
        if (std::find(m_notices.begin(), m_notices.end(), notice) == m_notices.end())
            m_notices.push_back(std::move(notice));
    }
    void critical(std::string code, Phrase said) { add(Severity::Critical, std::move(code), std::move(said)); }

    void checkConsent()
    {
        if (!m_request.consent) {
            critical("no_consent",
                     SHEAF_SAYS("Phrases", "Nobody looks at this plan and no rule has consent for it: give the rule "
                                           "consent, or run it yourself."));
            return;
        }
        const auto inForce = m_policy.consents.find(m_request.consent->ruleId);
        if (inForce == m_policy.consents.end())
            critical(
                "consent_unknown",
                phrase(SHEAF_SAYS("Phrases", "No consent is in force for rule %1: give it with the vault's password."),
                       m_request.consent->ruleId));
        else if (inForce->second != *m_request.consent)
            critical("consent_changed",
                     phrase(SHEAF_SAYS(
                                "Phrases",
                                "The consent for rule %1 was given for another wording or other limits: give it anew."),
                            m_request.consent->ruleId));
    }

    void checkCall(const RequestedCall &call)
    {
        if (call.to.isZero()) {
            critical("no_recipient",
                     SHEAF_SAYS("Phrases", "A call goes to the zero address: what is sent there is lost."));
            return;
        }
        if (call.data.empty()) {
            checkBareTransfer(call);
            return;
        }
        if (call.data.size() % kWord != kSelectorSize) {
            critical(
                "malformed_calldata",
                phrase(SHEAF_SAYS("Phrases",
                                  "The data for %1 is not a function call: it is cut short or has bytes too many."),
                       call.to.toString()));
            return;
        }
        Selector selector;
        if (auto parsed = Selector::fromBytes(BytesView(call.data).first(kSelectorSize)))
            selector = *parsed;
        checkListed(call, selector);
        if (const std::string *signature = rightsFunction(selector))
            critical(
                "rights_function",
                phrase(SHEAF_SAYS(
                           "Phrases",
                           "The call %1 of %2 hands out or uses rights over tokens, which is never done for a plan."),
                       *signature, call.to.toString()));
        else if (selector == approveSelector())
            checkApprove(call);
        else if (selector == transferSelector())
            checkTransfer(call);
        else
            checkFunction(call, selector);
    }

    void checkBareTransfer(const RequestedCall &call)
    {
        if (!m_request.attended)
            checkRecipient(call.to);
        else if (isKnownContract(call.to))
            add(Severity::Warning, "value_to_contract",
                phrase(SHEAF_SAYS("Phrases", "%1 is a contract: native coin that is sent to it may be lost."),
                       call.to.toString()));
    }

    void checkRecipient(const Address &recipient)
    {
        if (m_scope == Scope::Plan && !m_policy.recipients.contains(recipient))
            critical("unknown_recipient",
                     phrase(SHEAF_SAYS("Phrases", "%1 is not in the address book: add it before a rule sends there."),
                            recipient.toString()));
        if (m_request.consent && !m_request.consent->recipients.contains(recipient))
            critical("recipient_without_consent",
                     phrase(SHEAF_SAYS("Phrases", "The rule's consent does not cover sending to %1."),
                            recipient.toString()));
    }

    bool isKnownContract(const Address &contract) const
    {
        const auto first = m_policy.functions.lower_bound({m_request.chain, contract, Selector()});
        return first != m_policy.functions.end() && first->chain == m_request.chain && first->contract == contract;
    }

    void checkListed(const RequestedCall &call, const Selector &selector)
    {
        const AllowedFunction function{m_request.chain, call.to, selector};
        if (!isKnownContract(call.to))
            critical("unknown_contract",
                     phrase(SHEAF_SAYS("Phrases", "%1 is on no list for this chain: it is not called."),
                            call.to.toString()));
        else if (!m_policy.functions.contains(function))
            critical("unknown_function",
                     phrase(SHEAF_SAYS("Phrases", "The function %1 of %2 is on no list: it is not called."),
                            selector.toString(), call.to.toString()));
        if (!m_request.attended && m_request.consent && !m_request.consent->functions.contains(function))
            critical("function_without_consent",
                     phrase(SHEAF_SAYS("Phrases", "The rule's consent does not cover the function %1 of %2."),
                            selector.toString(), call.to.toString()));
    }

    /// The two arguments of approve() and transfer(); both take no native coin, and exactly two words.
    std::optional<std::pair<Address, Uint256>> addressAndAmount(const RequestedCall &call, std::string_view name)
    {
        if (!call.value.value().isZero())
            critical("value_with_token_call",
                     phrase(SHEAF_SAYS("Phrases", "Native coin goes along with %1 of %2, where it would be lost."),
                            std::string(name), call.to.toString()));
        const std::optional<Address> address = addressAt(call.data, 0);
        if (call.data.size() != kSelectorSize + 2 * kWord || !address) {
            critical("malformed_calldata",
                     phrase(SHEAF_SAYS("Phrases", "The arguments of %1 for %2 are not an address and an amount."),
                            std::string(name), call.to.toString()));
            return std::nullopt;
        }
        return std::pair(*address, Uint256::fromBigEndian(wordOf(call.data, 1)).value_or(Uint256::max()));
    }

    void checkApprove(const RequestedCall &call)
    {
        const auto arguments = addressAndAmount(call, "approve");
        if (!arguments)
            return;
        const auto &[spender, amount] = *arguments;
        // Taking an allowance back needs no leave: the token is on the list, so this is no NFT whose number is 0.
        if (amount.isZero())
            return;
        if (!m_policy.spenders.contains({m_request.chain, spender}))
            critical("unknown_spender",
                     phrase(SHEAF_SAYS("Phrases", "%1 is on no list of contracts that may be approved."),
                            spender.toString()));
        Uint256 &granted = m_granted[{call.to, spender}];
        const std::optional<Uint256> sum = granted.plus(amount);
        granted = sum.value_or(Uint256::max());
        const bool isTooLarge = m_scope == Scope::Plan ? granted > needOf(call.to, spender) : amount.bit(255);
        if (!sum || isTooLarge)
            critical("approval_too_large",
                     phrase(SHEAF_SAYS("Phrases", "The approval of %1 for %2 is larger than what the plan needs."),
                            call.to.toString(), spender.toString()));
    }

    Uint256 needOf(const Address &token, const Address &spender) const
    {
        Uint256 total;
        for (const auto &[key, amount] : m_request.approvalNeeds) {
            if (key != std::pair(token, spender))
                continue;
            const std::optional<Uint256> sum = total.plus(amount);
            if (!sum)
                return {}; // needs that do not add up are none
            total = *sum;
        }
        return total;
    }

    void checkTransfer(const RequestedCall &call)
    {
        const auto arguments = addressAndAmount(call, "transfer");
        if (!arguments)
            return;
        const Address &recipient = arguments->first;
        if (recipient.isZero())
            critical("no_recipient",
                     SHEAF_SAYS("Phrases", "Tokens go to the zero address: what is sent there is lost."));
        else if (recipient == call.to)
            critical("transfer_to_token",
                     phrase(SHEAF_SAYS("Phrases", "Tokens go to the token's own contract %1, where they are lost."),
                            call.to.toString()));
        else if (!m_request.attended)
            checkRecipient(recipient);
        else if (isKnownContract(recipient))
            add(Severity::Warning, "transfer_to_contract",
                phrase(SHEAF_SAYS("Phrases", "%1 is a contract: tokens that are sent to it may be lost."),
                       recipient.toString()));
    }

    void checkFunction(const RequestedCall &call, const Selector &selector)
    {
        if (!call.value.value().isZero() && !m_policy.payable.contains({m_request.chain, call.to, selector}))
            add(m_request.attended ? Severity::Warning : Severity::Critical, "unexpected_value",
                phrase(SHEAF_SAYS("Phrases",
                                  "Native coin goes along with the function %1 of %2, which is not known to take any."),
                       selector.toString(), call.to.toString()));
        const Beneficiary *beneficiary = beneficiaryOf(selector);
        if (!beneficiary)
            return;
        const BytesView first = wordOf(call.data, 0);
        if (beneficiary->offsetWord && (first.empty() || Uint256::fromBigEndian(first) != Uint256(kWord))) {
            critical("malformed_calldata",
                     phrase(SHEAF_SAYS("Phrases", "The arguments of %1 are not in their usual order."),
                            std::string(beneficiary->signature)));
            return;
        }
        for (const std::size_t word : beneficiary->words) {
            if (addressAt(call.data, word) != m_request.account)
                critical("foreign_beneficiary",
                         phrase(SHEAF_SAYS("Phrases",
                                           "The call %1 of %2 names somebody else than the account that makes it."),
                                std::string(beneficiary->signature), call.to.toString()));
        }
    }

    static PhraseArgument usdOf(const std::optional<Decimal> &usd)
    {
        if (!usd)
            return Phrase(SHEAF_SAYS("Phrases", "too much USD"));
        return PhraseNumber{usd->toFixed(2), "USD"};
    }

    void checkCap(const Decimal &before, const Decimal &now, const Decimal &cap, std::string code, Phrase what)
    {
        const std::optional<Decimal> sum = before.plus(now);
        if (!sum || *sum > cap)
            critical(std::move(code), phrase(SHEAF_SAYS("Phrases", "%1 would come to %2, over the limit of %3."),
                                             std::move(what), usdOf(sum), usdOf(cap)));
    }

    void checkCaps()
    {
        checkCap({}, m_request.gasUsd, m_policy.maxGasUsdPerPlan, "gas_over_plan_cap",
                 SHEAF_SAYS("Phrases", "The gas of this plan"));
        checkCap(m_spent.gasUsd, m_request.gasUsd, m_policy.maxGasUsdPerDay, "gas_over_day_cap",
                 SHEAF_SAYS("Phrases", "Gas in 24 hours"));
        checkCap(m_spent.spendUsd, m_request.spendUsd, m_policy.maxSpendUsdPerDay, "spend_over_day_cap",
                 SHEAF_SAYS("Phrases", "Spending in 24 hours"));
        if (!m_request.consent)
            return;
        checkCap(m_spent.ruleGasUsd, m_request.gasUsd, m_request.consent->maxGasUsdPerDay, "gas_over_rule_cap",
                 SHEAF_SAYS("Phrases", "The rule's gas in 24 hours"));
        checkCap(m_spent.ruleSpendUsd, m_request.spendUsd, m_request.consent->maxSpendUsdPerDay, "spend_over_rule_cap",
                 SHEAF_SAYS("Phrases", "The rule's spending in 24 hours"));
    }

    const Policy &m_policy;
    const Request &m_request;
    const Spent &m_spent;
    const Scope m_scope;
    std::map<std::pair<Address, Address>, Uint256> m_granted;
    std::vector<Notice> m_notices;
};

} // namespace

std::vector<Notice> evaluate(const Policy &policy, const Request &request, const Spent &spent)
{
    return Evaluation(policy, request, spent, Scope::Plan).run();
}

std::vector<Notice> evaluateTransaction(const Policy &policy, const ethereum::Transaction &transaction,
                                        const Address &account, const std::string &rule)
{
    const ethereum::TransactionCommon &common = transaction.common();
    if (!common.to)
        return {Notice::of(Severity::Critical, "contract_creation",
                           SHEAF_SAYS("Phrases", "The transaction makes a contract, which no plan does."))};
    if (transaction.type() > kLastOrdinaryType)
        return {
            Notice::of(Severity::Critical, "transaction_type",
                       SHEAF_SAYS("Phrases", "The transaction carries blobs or a delegation, which no plan does."))};
    Request request;
    request.chain = transaction.chainId();
    request.account = account;
    request.calls = {{*common.to, common.value, common.data}};
    request.attended = rule.empty();
    if (const auto inForce = policy.consents.find(rule); inForce != policy.consents.end())
        request.consent = inForce->second;
    return Evaluation(policy, request, {}, Scope::Transaction).run();
}

bool blocks(const std::vector<Notice> &notices)
{
    return std::any_of(notices.begin(), notices.end(),
                       [](const Notice &notice) { return notice.severity == Severity::Critical; });
}

} // namespace sheaf::policy
