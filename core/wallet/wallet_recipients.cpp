// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/wallet_private.h"

#include <algorithm>

namespace sheaf::wallet {

Result<void> Wallet::addContact(std::string name, std::string_view address)
{
    SHEAF_CHECK(d->services->vault->addContact(std::move(name), address));
    return d->renewRecipients();
}

Result<void> Wallet::removeContact(std::string_view name)
{
    SHEAF_CHECK(d->services->vault->removeContact(name));
    return d->renewRecipients();
}

Result<ethereum::Address> Wallet::recipientNamed(std::string_view text) const
{
    if (const auto contact = d->services->vault->recipient(text))
        return *contact;
    auto address = ethereum::Address::parse(text);
    if (!address)
        return failure(ErrorCode::InvalidInput,
                       phrase(SHEAF_SAYS("Phrases", "'%1' is neither in the address book nor an address: %2"),
                              std::string(text), address.error().said()));
    return *address;
}

Task<Result<std::vector<KnownAddress>>> Wallet::knownAddresses(ethereum::ChainId chain)
{
    return Private::knownAddresses(d, chain);
}

Task<Result<bool>> Wallet::isContract(ethereum::ChainId chain, ethereum::Address address)
{
    return Private::isContract(d, chain, address);
}

Task<Result<std::vector<policy::Notice>>>
Wallet::Private::noticesOfRecipient(std::shared_ptr<Private> own, ethereum::Address to, ethereum::TokenId sent)
{
    SHEAF_CO_TRY(known, co_await knownAddresses(own, sent.chain));
    SHEAF_CO_TRY(hasCode, co_await isContract(own, sent.chain, to));
    co_return recipientNotices(judgeRecipient(to, sent, known, hasCode));
}

Task<Result<std::vector<KnownAddress>>> Wallet::Private::knownAddresses(std::shared_ptr<Private> own,
                                                                        ethereum::ChainId chain)
{
    constexpr unsigned kPiece = 25;
    SHEAF_CO_TRY(open, own->ready());
    SHEAF_CO_TRY(accounts, own->services->vault->accounts());
    SHEAF_CO_TRY(contacts, own->services->vault->contacts());
    std::vector<KnownAddress> known;
    for (Account &account : accounts)
        known.push_back({KnownAddress::From::Own, std::move(account.name), account.address});
    for (Contact &contact : contacts)
        known.push_back({KnownAddress::From::Contact, std::move(contact.name), contact.address});
    for (const chains::TokenSpec &token : own->services->registry->tokens(chain))
        if (!token.info.id.isNative())
            known.push_back({KnownAddress::From::Token, token.info.symbol, token.info.id.address});
    std::set<ethereum::Address> earlier;
    std::string last;
    for (std::size_t seen = 0; seen < kRecipientPlans;) {
        SHEAF_CO_TRY(records, open->executor->history(kPiece, last));
        for (const execution::Record &record : records)
            for (const ethereum::Address &to : recipientsOf(record))
                earlier.insert(to);
        if (records.size() < kPiece)
            break;
        seen += records.size();
        last = records.back().plan.id;
        co_await async::nextTurn();
    }
    for (const ethereum::Address &to : earlier)
        known.push_back({KnownAddress::From::Earlier, {}, to});
    co_return known;
}

Task<Result<bool>> Wallet::Private::isContract(std::shared_ptr<Private> own, ethereum::ChainId chain,
                                               ethereum::Address address)
{
    constexpr std::array<std::uint8_t, 3> kDelegation{0xef, 0x01, 0x00};
    const auto found = own->services->chains.find(chain);
    if (found == own->services->chains.end())
        co_return failure(ErrorCode::NotFound, "no chain has the id " + std::to_string(chain.value()));
    const std::shared_ptr<rpc::Client> client = found->second->client();
    SHEAF_CO_TRY(code, co_await rpc::getCode(client, address, rpc::BlockId(rpc::BlockTag::Latest)));
    const bool delegates =
        code.size() >= kDelegation.size() && std::equal(kDelegation.begin(), kDelegation.end(), code.begin());
    co_return !code.empty() && !delegates;
}

} // namespace sheaf::wallet
