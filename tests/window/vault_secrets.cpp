// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must be found in no memory once a vault is locked: `vault_secrets FOLDER` reads the password from standard input
// and prints a line for each secret of that vault, its name and its bytes in hex.
#include "base/hex.h"
#include "keys/hd_key.h"
#include "keys/header_file.h"
#include "keys/sealing.h"
#include "storage/database.h"
#include "wallet/account_table.h"
#include "wallet/vault_files.h"

#include <cstdio>
#include <iostream>

using namespace sheaf;

namespace {

template <typename T> T orGiveUp(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "vault_secrets: %s\n", result.error().detail.c_str());
        std::exit(2);
    }
    return std::move(*result);
}

void print(const char *name, BytesView bytes) { std::printf("%s %s\n", name, toHex(bytes).c_str()); }

} // namespace

int main(int argc, char **argv)
{
    const std::filesystem::path folder(argc == 2 ? argv[1] : ".");
    std::string password;
    std::getline(std::cin, password);
    const auto stored = orGiveUp(keys::loadHeader(folder / "vault.header"));
    const Secret vaultKey = orGiveUp(stored.header.open(Secret::copyOf(asBytes(password))));
    print("password", asBytes(password));
    print("vault_key", vaultKey.view());
    print("sealing_key", keys::sealingKeyOf(vaultKey).view());
    const SystemClock clock;
    auto database =
        orGiveUp(storage::Database::open(folder / "vault.db", keys::databaseKeyOf(vaultKey), wallet::vaultMigrations(),
                                         {.mayCreate = false, .checkIntegrity = false}));
    const keys::Sealer sealer(keys::sealingKeyOf(vaultKey), stored.header.id());
    const auto sealed = orGiveUp(wallet::AccountTable(database, clock).seed());
    const auto opened = orGiveUp(sealer.open(sealed));
    const auto &mnemonic = std::get<keys::MnemonicSecret>(opened).mnemonic;
    print("words", mnemonic.words().view());
    const Secret seed = orGiveUp(mnemonic.seed(Secret()));
    print("seed", seed.view());
    const auto master = orGiveUp(keys::HdKey::fromSeed(seed));
    const auto account = orGiveUp(master.derive(keys::DerivationPath::ethereumAccounts().child(0)));
    print("private_key", account.privateKey().view());
    return 0;
}
