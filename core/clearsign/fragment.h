// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/abi.h"

namespace sheaf::clearsign {

/// The name of a parameter, with those of a tuple's components (of its elements, where it is an array of tuples).
struct Parameter
{
    std::string name; ///< may be empty
    std::vector<Parameter> components;
};

/// A function with the names of its parameters: `transfer(address to,uint256 value)`, as ERC-7730 writes its keys.
class Fragment final
{
public:
    /// Characters of one fragment; Safe's execTransaction has two hundred.
    static constexpr std::size_t kMaxSize = 4096;

    /// InvalidInput. Spaces behind commas are taken too, as many descriptors have them.
    static Result<Fragment> parse(std::string_view text);
    /// Of our own source: a mistake in it ends the program.
    static Fragment of(std::string_view text);

    const ethereum::abi::Function &function() const { return m_function; }
    /// One for each of function().inputs().
    const std::vector<Parameter> &parameters() const { return m_parameters; }
    /// Of a parameter by its name.
    std::optional<std::size_t> indexOf(std::string_view name) const;

private:
    Fragment(ethereum::abi::Function function, std::vector<Parameter> parameters)
        : m_function(std::move(function)), m_parameters(std::move(parameters))
    {
    }

    ethereum::abi::Function m_function;
    std::vector<Parameter> m_parameters;
};

} // namespace sheaf::clearsign
