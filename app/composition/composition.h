// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/hardware.h"
#include "wallet/review_knowledge.h"
#include "wallet/wallet.h"

/// Builds the wallet's object graph, for every program: the only place that names concrete types of the lower rooms.
namespace sheaf::composition {

struct Options
{
    /// The vault's folder, or a file in it; empty for the one in the person's data folder.
    std::filesystem::path vault;
    /// Folders with `chains/`, `tokens/` and `protocols/`; the networks that were added to
    /// the vault's folder come on top. Where there are neither, the local network of the resources.
    std::vector<std::filesystem::path> networks;
    /// Who makes plans, as the journal names it.
    std::string origin = "command line";
    /// The system's, where it is null; outlives the wallet. A test and a picture bring one that stands still.
    const Clock *clock = nullptr;
    /// Makes the desktop's keyring; the Secret Service where it is not set. A test brings one of its own.
    std::function<std::unique_ptr<wallet::DesktopKeyring>()> keyring = {};
};

/// Neither a core file nor a debugger of the same user gets at the memory of a program that holds keys: the first
/// thing that each main() does.
void guardMemory();

/// Where the shipped data is: beside the installed program, or in the source tree that it was built from.
std::filesystem::path resourceFolder();

/// sheaf-signer: beside the installed program or in its libexec folder, or where this was built.
std::filesystem::path signerProgram();

Result<std::unique_ptr<wallet::Wallet>> makeWallet(const Options &options);

/// What reviews of signatures know: what ships, now, and ERC-7730 descriptors of a person's own.
Result<wallet::Knowledge> makeKnowledge(const std::vector<std::filesystem::path> &descriptors);

/// Devices of every make that this program knows.
std::unique_ptr<wallet::Hardware> makeHardware();

} // namespace sheaf::composition
