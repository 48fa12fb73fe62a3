// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/fragment.h"
#include "ethereum/typed_data.h"

namespace sheaf::clearsign {

/// Values with their names, whether they came as calldata or as typed data: what a descriptor's paths lead through.
struct Tree
{
    std::string name;
    std::variant<std::monostate, Uint256, ethereum::Address, bool, Bytes, std::string> value;
    bool isSigned = false;
    bool isArray = false;
    std::vector<Tree> children; ///< members by their names, or elements
    std::size_t size = 0;       ///< how many there are; resolve() leaves them out
};

Tree treeOf(const Fragment &fragment, const ethereum::abi::Values &values);
/// Of a struct of typed data.
Tree treeOf(const ethereum::typed_data::Types &types, std::string_view name, const ethereum::typed_data::Value &value);

/// What a path leads to: several values where it goes through all of an array, none where it leads nowhere. `from.to`,
/// `details.[].token`, `path.[-1]`, `path.[0:20]`, `#.amount`; at most 64 values.
std::vector<Tree> resolve(const Tree &root, std::string_view path);

} // namespace sheaf::clearsign
