// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/functions.h"
#include "clearsign/tree.h"

namespace sheaf::clearsign {

/// What a descriptor makes of a call or a message.
struct Described
{
    std::vector<Field> fields; ///< by its labels, in its order
    Phrase intent;             ///< its words as they are, with values in them where all of those are there
};

/// `frame` has the values of the container (`@.value`, `@.to`, `@.from`); for a message `to` is the verifying contract.
Described describe(const Format &format, const Tree &values, const Frame &frame, const Judge &judge);

} // namespace sheaf::clearsign
