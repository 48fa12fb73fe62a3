// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/descriptor.h"

namespace sheaf::wallet {

/// Bytes of the largest descriptor that is read; those of the public registry have less than a tenth.
constexpr std::size_t kMaxDescriptorSize = std::size_t{1} << 20;

/// An ERC-7730 descriptor (schema 1 or 2) from its JSON. InvalidInput names the way to what is wrong; Unsupported for
/// one that includes another file, or that is bound to a contract by anything but its deployments. A format that this
/// version does not have is shown as the bare value; what a descriptor would hide is shown nevertheless.
Result<clearsign::Descriptor> parseDescriptor(std::string_view text);

} // namespace sheaf::wallet
