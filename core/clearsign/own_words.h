// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/functions.h"

namespace sheaf::clearsign {

/// The intent of a function that the wallet knows, with its arguments in it.
Phrase ownIntent(const OwnFunction &own, const ethereum::abi::Values &values, const Frame &frame, const Judge &judge);

} // namespace sheaf::clearsign
