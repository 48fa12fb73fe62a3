// SPDX-License-Identifier: GPL-3.0-or-later
//
// The process that holds the keys. Whoever starts it gives it one end of a socket pair as standard input, which it
// answers until the other side closes it: so it ends with the program that started it, however that ends.
#include "keys/local_key_service.h"
#include "keys/signer_server.h"
#include "sandbox.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

using namespace sheaf;

namespace {

/// Every way through the libraries once, with a vault that nobody has: what they load or set up when they are first
/// used can't be had later.
Result<void> warmUp(const Clock &clock, crypto::Entropy &entropy)
{
    constexpr crypto::Argon2idCost kCheap{std::uint64_t{64} << 10U, 1};
    constexpr std::string_view kWords = "test test test test test test test test test test test junk";
    constexpr std::string_view kAccount = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
    const auto secret = [](std::string_view text) { return Secret::copyOf(asBytes(text)); };
    keys::LocalKeyService trial(clock, entropy);
    SHEAF_CHECK(trial.createVault(secret("password"), kCheap));
    SHEAF_TRY(access, trial.addKeyring(secret("password")));
    SHEAF_CHECK(trial.unlockByKeyring(std::move(access.secret), access.header)); // looks, and does not sign
    SHEAF_CHECK(trial.unlock(secret("password"), std::move(access.header)));
    SHEAF_CHECK(trial.setPolicy({}));
    SHEAF_TRY(imported, trial.importMnemonic("trial", secret(kWords), secret("caf\xc3\xa9"))); // é: ICU's tables
    SHEAF_TRY(address, ethereum::Address::parse(kAccount));
    const keys::SigningAccount account{imported.sealed, keys::DerivationPath::ethereumAccounts().child(0), address};
    (void)trial.sign(account, keys::MessageRequest{}); // the passphrase makes it another wallet's: all but the signing
    SHEAF_TRY(plain, trial.importMnemonic("plain", secret(kWords), Secret()));
    SHEAF_CHECK(trial.sign({plain.sealed, account.path, address}, keys::MessageRequest{}));
    const keys::Keystore keystore{keys::ScryptCost{2, 1, 1}, Bytes(8), {}, Bytes(32), {}, {}, {}};
    (void)keys::openKeystore(keystore, secret("x")); // a wrong password, by the way of a right one
    const keys::Keystore other{keys::Pbkdf2Cost{1}, Bytes(8), {}, Bytes(32), {}, {}, {}};
    (void)keys::openKeystore(other, secret("x"));
    return {};
}

int fail(const Error &error)
{
    (void)std::fprintf(stderr, "sheaf-signer: %s\n", error.detail.c_str());
    return 2;
}

bool isSocket(int descriptor)
{
    int type = 0;
    socklen_t size = sizeof type;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM;
}

} // namespace

int main()
{
    if (auto closed = sandbox::closeDoors(); !closed)
        return fail(closed.error());
    if (!isSocket(STDIN_FILENO))
        return fail({ErrorCode::InvalidInput, "this program is started by sheaf and sheaf-cli, not by hand"});
    static SystemClock clock;
    static crypto::SystemEntropy entropy;
    if (auto warm = warmUp(clock, entropy); !warm)
        return fail(warm.error());
    if (auto entered = sandbox::enter(); !entered)
        return fail(entered.error());
    {
        keys::LocalKeyService service(clock, entropy);
        keys::SignerServer server(service);
        keys::Channel channel(STDIN_FILENO);
        server.serve(channel);
    }
    std::_Exit(0); // the keys are wiped; nothing that runs at an ordinary exit is wanted in here
}
