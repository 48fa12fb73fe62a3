// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace sheaf::wallet {

/// The desktop's store of secrets, which opens when the person logs in: one entry for each vault. Calls block, on any
/// thread; nobody is asked for anything.
///
/// Errors: Unsupported where no such store answers, Locked where it is locked, NotFound where it has no entry for the
/// vault, Timeout, Io for everything else.
class DesktopKeyring
{
public:
    virtual ~DesktopKeyring() = default;

    /// In the place of an entry that is there. `vault` is the vault's id in hex, `label` what a person reads in the
    /// list of entries.
    virtual Result<void> store(std::string_view vault, std::string_view label, const Secret &secret) = 0;
    virtual Result<Secret> lookUp(std::string_view vault) = 0;
    virtual Result<void> remove(std::string_view vault) = 0;

protected:
    DesktopKeyring() = default;
    DesktopKeyring(const DesktopKeyring &) = default;
    DesktopKeyring &operator=(const DesktopKeyring &) = default;
};

} // namespace sheaf::wallet
