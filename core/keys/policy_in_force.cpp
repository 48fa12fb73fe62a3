// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/policy_in_force.h"

namespace sheaf::keys {

namespace {

Result<void> checkChain(const TransactionRequest &request)
{
    const ethereum::ChainId chain = request.transaction.chainId();
    if (chain == ethereum::ChainId(0) || chain != request.chain)
        return failure(ErrorCode::WrongChain, "the transaction is for chain " + std::to_string(chain.value()) +
                                                  ", the request for " + std::to_string(request.chain.value()));
    return {};
}

Result<void> checkChain(const MessageRequest & /*request*/) { return {}; }

Result<void> checkChain(const AuthorizationRequest &request)
{
    const Uint256 &chain = request.authorization.chainId;
    if (chain.isZero() || chain != Uint256(request.chain.value()))
        return failure(ErrorCode::WrongChain, "the authorization is for chain " + chain.toString() +
                                                  ", the request for " + std::to_string(request.chain.value()));
    return {};
}

Result<void> checkChain(const TypedDataRequest &request)
{
    const auto *domain = std::get_if<ethereum::typed_data::Members>(&request.document.domain.data);
    if (domain != nullptr)
        for (const ethereum::typed_data::Member &member : *domain)
            if (const auto *chain = std::get_if<Uint256>(&member.value.data); member.name == "chainId" && chain)
                if (!chain->isZero() && *chain == Uint256(request.chain.value()))
                    return {};
    return failure(ErrorCode::WrongChain,
                   "the document's domain does not name chain " + std::to_string(request.chain.value()));
}

Result<void> allowed(const policy::Policy &policy, const SigningAccount &account, const TransactionRequest &request)
{
    for (const auto &notice : policy::evaluateTransaction(policy, request.transaction, account.address, request.rule))
        if (notice.severity == policy::Severity::Critical)
            return failure(ErrorCode::Denied, notice.text);
    return {};
}
Result<void> allowed(const policy::Policy &policy, const SigningAccount & /*account*/,
                     const AuthorizationRequest &request)
{
    const ethereum::Address &code = request.authorization.address;
    if (code.isZero() || policy.delegates.contains({request.chain, code}))
        return {};
    return failure(ErrorCode::Denied, "the account would run the code of " + code.toString() + ", which is on no list");
}
/// They move nothing by themselves, and always have a person before them.
Result<void> allowed(const policy::Policy & /*policy*/, const SigningAccount & /*account*/,
                     const MessageRequest & /*request*/)
{
    return {};
}
Result<void> allowed(const policy::Policy & /*policy*/, const SigningAccount & /*account*/,
                     const TypedDataRequest & /*request*/)
{
    return {};
}

} // namespace

Result<void> PolicyInForce::set(policy::Policy policy)
{
    const std::lock_guard lock(m_mutex);
    if (m_policy)
        return failure(ErrorCode::Conflict, "the policy is set until the vault is locked");
    m_policy.emplace(std::move(policy));
    return {};
}

Result<void> PolicyInForce::add(policy::Consent consent)
{
    const std::lock_guard lock(m_mutex);
    if (!m_policy)
        return failure(ErrorCode::Conflict, "there is no policy yet that the consent could be given under");
    std::string rule = consent.ruleId;
    m_policy->consents.insert_or_assign(std::move(rule), std::move(consent));
    return {};
}

Result<void> PolicyInForce::check(const SigningAccount &account, const SignRequest &request) const
{
    SHEAF_CHECK(std::visit([](const auto &one) { return checkChain(one); }, request));
    const std::lock_guard lock(m_mutex);
    if (!m_policy)
        return failure(ErrorCode::Denied, "nothing is signed before the vault's policy is set");
    return std::visit([&](const auto &one) { return allowed(*m_policy, account, one); }, request);
}

} // namespace sheaf::keys
