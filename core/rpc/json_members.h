// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/json.h"

namespace sheaf::rpc {

struct JsonMember
{
    std::string name;
    Json value;
};

/// The members of an object in the order of the text, one that stands twice twice; empty where this is no object.
/// Json::at() finds the first of a name.
std::vector<JsonMember> members(const Json &object);

} // namespace sheaf::rpc
