// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/judge.h"

namespace sheaf::clearsign {

/// A call as it is looked at: who makes it, and to whom.
struct Frame
{
    std::optional<ethereum::Address> from; ///< nothing where it is not known who signs
    ethereum::Address to;
    ethereum::Wei value;
};

/// A call that another one carries.
struct InnerCall
{
    ethereum::Address to;
    ethereum::Wei value;
    Bytes data;
    bool isDelegated = false;
};

/// What carried calls could be read, and whether there are some that could not.
struct InnerCalls
{
    std::vector<InnerCall> calls;
    bool isReadable = true;
};

/// A function that the wallet knows by itself, whichever contract it is of.
struct OwnFunction
{
    Fragment fragment;
    /// What it does, as SHEAF_SAYS marks it, with `places` in it. Null where `judge` says it.
    const char *intent = nullptr;
    /// What stands at %1, %2 and so on: `name` for an argument (`#name` for a number that is no amount), `name@to` for
    /// an amount of the called token, `name@asset` for one of the token that another argument names, `name@0` for one
    /// of the native coin, `@value` for what is sent along and `@to` for the called contract.
    std::vector<std::string_view> places = {};
    /// Names rights that it gives away and tells what to know; null where there is nothing beyond the intent.
    void (*judge)(Judge &judge, const ethereum::abi::Values &arguments, const Frame &frame) = nullptr;
    /// The calls that it carries; null where it carries none.
    InnerCalls (*inner)(const ethereum::abi::Values &arguments, const Frame &frame) = nullptr;
    /// Who gets what it pays out: the argument's index.
    std::optional<std::size_t> beneficiary = {};
};

/// Null for a selector that the wallet does not know.
const OwnFunction *ownFunction(const ethereum::Selector &selector);
/// All of them, for tests.
const std::map<ethereum::Selector, OwnFunction> &ownFunctions();

} // namespace sheaf::clearsign
