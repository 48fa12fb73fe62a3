// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/address_book.h"

#include "base/phrase.h"
#include "wallet/names.h"

namespace sheaf::wallet {

Result<std::vector<Contact>> AddressBook::all() const
{
    SHEAF_TRY(statement, m_database->query("SELECT name, address FROM contacts ORDER BY name"));
    std::vector<Contact> all;
    while (true) {
        SHEAF_TRY(more, statement.step());
        if (!more)
            return all;
        SHEAF_TRY(name, statement.column<std::string>(0));
        SHEAF_TRY(bytes, statement.column<Bytes>(1));
        SHEAF_TRY(address, ethereum::Address::fromBytes(bytes));
        all.push_back({name, address});
    }
}

Result<ethereum::Address> AddressBook::named(std::string_view text) const
{
    SHEAF_TRY(contacts, all());
    const auto address = ethereum::Address::parse(text);
    std::string names;
    for (const Contact &contact : contacts) {
        if (sameName(contact.name, text) || (address && *address == contact.address))
            return contact.address;
        names += (names.empty() ? "" : ", ") + contact.name;
    }
    if (names.empty())
        return failure(
            ErrorCode::NotFound,
            phrase(SHEAF_SAYS("Phrases", "'%1' is not in the address book, which is empty"), std::string(text)));
    return failure(ErrorCode::NotFound, phrase(SHEAF_SAYS("Phrases", "'%1' is not in the address book; there are %2"),
                                               std::string(text), std::move(names)));
}

Result<void> AddressBook::add(std::string name, std::string_view address)
{
    SHEAF_CHECK(checkName(name));
    SHEAF_TRY(parsed, ethereum::Address::parse(address));
    auto added = m_database->run("INSERT INTO contacts (name, address) VALUES (?, ?)", name, toBytes(parsed.view()));
    if (!added && added.error().code == ErrorCode::AlreadyExists)
        return failure(ErrorCode::AlreadyExists,
                       phrase(SHEAF_SAYS("Phrases", "'%1' is in the address book already"), name));
    return added;
}

Result<void> AddressBook::remove(std::string_view name)
{
    SHEAF_CHECK(m_database->run("DELETE FROM contacts WHERE name = ?", std::string(name)));
    if (m_database->changes() == 0)
        return failure(ErrorCode::NotFound,
                       phrase(SHEAF_SAYS("Phrases", "'%1' is not in the address book"), std::string(name)));
    return {};
}

} // namespace sheaf::wallet
