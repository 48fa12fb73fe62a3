// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signers/hardware_wallet.h"
#include "signers/ledger_apdu.h"
#include "signers/ledger_typed_data.h"

namespace sheaf::signers::ledger {

/// r and s as the app answered them: nobody has looked yet whose they are. Its v is left out: one byte of a legacy
/// transaction's is not enough to tell the chain, and versions differ on the others.
struct AnsweredSignature
{
    Bytes r; ///< 32 bytes
    Bytes s; ///< 32 bytes
};

/// Ledger's Ethereum app (class 0xE0), open on a device. Blocking; one thread.
class EthereumApp final
{
public:
    struct Configuration
    {
        bool blindSigning = false;
        std::array<std::uint8_t, 3> version{};

        std::string versionText() const;
        bool isOlderThan(std::array<std::uint8_t, 3> other) const { return version < other; }
    };

    /// `port` outlives it.
    explicit EthereumApp(devices::ApduPort *port) : m_port(port) {}

    devices::Outcome<Configuration> configuration();
    /// Without showing it, with its chain code.
    devices::Outcome<HardwareAddress> address(const keys::DerivationPath &path);
    /// Once the person has compared it.
    devices::Outcome<HardwareAddress> confirmedAddress(const keys::DerivationPath &path, devices::Person &person);

    /// Tells the app of a token, right before a transaction that moves it. False where it does not take Ledger's word
    /// for it, or knows no tokens: it then shows a call that it can't read.
    devices::Outcome<bool> provideToken(BytesView info);
    /// Types 0, 1, 2 and 4. Unsupported for others and for one without a chain id (which the app takes for unfinished,
    /// and waits), before the device hears of it.
    devices::Outcome<AnsweredSignature> signTransaction(const keys::DerivationPath &path,
                                                        const ethereum::Transaction &transaction,
                                                        devices::Person &person);
    devices::Outcome<AnsweredSignature> signMessage(const keys::DerivationPath &path, BytesView message,
                                                    devices::Person &person);
    /// Field by field. AppTooOld where the app knows hashes alone.
    devices::Outcome<AnsweredSignature> signTypedData(const keys::DerivationPath &path, const TypedDataRequest &request,
                                                      devices::Person &person);
    devices::Outcome<AnsweredSignature> signTypedDataHashes(const keys::DerivationPath &path,
                                                            const ethereum::typed_data::Hashes &hashes,
                                                            devices::Person &person);
    /// Unsupported for a chain id beyond 64 bits.
    devices::Outcome<AnsweredSignature> signAuthorization(const keys::DerivationPath &path,
                                                          const ethereum::Authorization &authorization,
                                                          devices::Person &person);

private:
    devices::Outcome<Bytes> said(BytesView command, devices::Person *awaited, Asked asked);
    devices::Outcome<AnsweredSignature> inChunks(std::uint8_t ins, BytesView payload, std::size_t chunkSize,
                                                 devices::Person &person, Asked asked);

    devices::ApduPort *m_port;
};

/// Why the app signs no transaction like this, if it does not.
devices::Outcome<> checkSignable(const ethereum::Transaction &transaction);

/// Bytes of each command's data when `payload` (path ‖ unsigned transaction) is sent. 255, but for a legacy transaction
/// whose last piece would be the chain id and what stands behind it, or less: apps until 1.10 took such a transaction
/// for complete before that piece (npm @ledgerhq/hw-app-eth 7.9.0: safeChunkTransaction).
std::size_t chunkSize(const ethereum::Transaction &transaction, std::size_t payloadSize);

} // namespace sheaf::signers::ledger
