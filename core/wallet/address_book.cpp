// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/address_book.h"

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
    return failure(ErrorCode::NotFound, "'" + std::string(text) + "' is not in the address book" +
                                            (names.empty() ? ", which is empty" : "; there are " + names));
}

Result<void> AddressBook::add(std::string name, std::string_view address)
{
    SHEAF_CHECK(checkName(name));
    SHEAF_TRY(parsed, ethereum::Address::parse(address));
    auto added = m_database->run("INSERT INTO contacts (name, address) VALUES (?, ?)", name, toBytes(parsed.view()));
    if (!added && added.error().code == ErrorCode::AlreadyExists)
        return failure(ErrorCode::AlreadyExists, "'" + name + "' is in the address book already");
    return added;
}

Result<void> AddressBook::remove(std::string_view name)
{
    SHEAF_CHECK(m_database->run("DELETE FROM contacts WHERE name = ?", std::string(name)));
    if (m_database->changes() == 0)
        return failure(ErrorCode::NotFound, "'" + std::string(name) + "' is not in the address book");
    return {};
}

} // namespace sheaf::wallet
