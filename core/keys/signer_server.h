// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/channel.h"
#include "keys/key_service.h"
#include "keys/wire.h"

namespace sheaf::keys {

/// The signing process's side: takes requests apart, asks `keys`, and puts the answers together.
class SignerServer final
{
public:
    /// `keys` outlives it.
    explicit SignerServer(KeyService &keys) : m_keys(keys) {}

    /// The answer to one request, whatever its bytes are.
    void answer(BytesView request, WireWriter &to);
    /// Greets, then answers until the other side ends or says what no message is.
    void serve(Channel &channel);

private:
    Result<void> dispatch(WireReader &from, WireWriter &to);
    Result<void> createVault(WireReader &from, WireWriter &to);
    Result<void> unlock(WireReader &from, WireWriter &to);
    Result<void> passwordCheck(WireReader &from);
    Result<void> changePassword(WireReader &from, WireWriter &to);
    Result<void> unlockByKeyring(WireReader &from, WireWriter &to);
    Result<void> addKeyring(WireReader &from, WireWriter &to);
    Result<void> removeKeyring(WireReader &from, WireWriter &to);
    Result<void> createMnemonic(WireReader &from, WireWriter &to);
    Result<void> importMnemonic(WireReader &from, WireWriter &to);
    Result<void> importShares(WireReader &from, WireWriter &to);
    Result<void> importPrivateKey(WireReader &from, WireWriter &to);
    Result<void> importKeystore(WireReader &from, WireWriter &to);
    Result<void> addresses(WireReader &from, WireWriter &to);
    Result<void> sign(WireReader &from, WireWriter &to);
    Result<void> reveal(WireReader &from, WireWriter &to);
    Result<void> splitSeed(WireReader &from, WireWriter &to);
    Result<void> exportKeystore(WireReader &from, WireWriter &to);
    Result<void> setPolicy(WireReader &from);
    Result<void> continueLog(WireReader &from);
    Result<void> takeLog(WireReader &from, WireWriter &to);
    Result<void> firstWrongRecord(WireReader &from, WireWriter &to);

    KeyService &m_keys;
};

} // namespace sheaf::keys
