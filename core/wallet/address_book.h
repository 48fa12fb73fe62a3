// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "wallet/vault.h"

/// The contacts of a vault, as its database keeps them.
namespace sheaf::wallet {

/// Borrows the open database.
class AddressBook final
{
public:
    explicit AddressBook(storage::Database &database) : m_database(&database) {}

    /// By name.
    Result<std::vector<Contact>> all() const;
    /// By name, whatever its case, or by address; NotFound lists what there is.
    Result<ethereum::Address> named(std::string_view text) const;
    /// AlreadyExists for a name that is taken; InvalidInput for what is no name or no address.
    Result<void> add(std::string name, std::string_view address);
    /// NotFound where nobody is called that.
    Result<void> remove(std::string_view name);

private:
    storage::Database *m_database;
};

} // namespace sheaf::wallet
