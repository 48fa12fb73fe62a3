// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/knowledge.h"

#include <filesystem>

namespace sheaf::wallet {

using clearsign::Knowledge; // for the programs, which name no room below this one

/// What ships with the program: tokens, the protocols' contracts, ERC-7730 descriptors and signatures of functions that
/// are often seen (`clearsign/descriptors/*.json`, `clearsign/signatures.txt`). An error names the file.
Result<Knowledge> shippedKnowledge(const std::filesystem::path &resources);

/// A descriptor of a person's own. It counts before those that ship; the contracts that it names do not become known by
/// it: it is somebody's word.
Result<void> addDescriptor(Knowledge &knowledge, const std::filesystem::path &file);

} // namespace sheaf::wallet
