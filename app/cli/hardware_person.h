// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qr_exchange.h"
#include "wallet/hardware.h"

#include <atomic>

namespace sheaf::cli {

/// Whoever sits at the terminal and at the device. Its members are called on a thread of the pool.
class TerminalPerson final : public devices::Person
{
public:
    struct Answers
    {
        bool closesApps = false;         ///< --close-app
        bool passphraseOnDevice = false; ///< --passphrase-on-device
        QString passphraseFile;          ///< --passphrase-file
        QString pinFile;                 ///< --pin-file: places on the number pad, for a Trezor that asks for them
        CodeOptions codes;
    };
    /// `output` outlives it.
    TerminalPerson(Output *output, Answers answers) : m_output(output), m_answers(std::move(answers)) {}

    /// From another thread.
    void giveUp() { m_gaveUp = true; }

    void prompt(devices::Prompt prompt) override;
    bool gaveUp() override { return m_gaveUp; }
    devices::Outcome<Secret> askPinPlaces() override;
    devices::Outcome<std::optional<Secret>> askPassphrase(bool mayBeTypedOnDevice) override;
    bool allowsToClose(const std::string &app) override;
    devices::Outcome<devices::UniformResource> exchange(const devices::UniformResource &request,
                                                        const devices::AnswerCheck &check) override;

private:
    Output *m_output;
    Answers m_answers;
    std::atomic<bool> m_gaveUp = false;
};

} // namespace sheaf::cli
