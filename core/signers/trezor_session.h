// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/prompt.h"
#include "signers/trezor_messages.h"

namespace sheaf::signers::trezor {

/// What is asked of a device.
struct Call
{
    MessageType type = kInitialize;
    Bytes payload;
    /// The answer that is expected; anything else is Protocol.
    MessageType answer = kFailure;
};

/// What a person sees on the device while a call waits for its buttons.
struct Shown
{
    devices::Step step = devices::Step::ConfirmSignature;
    Phrase shows; ///< to compare; empty where nothing can be told
};

/// One device that is open: its session, and what it asks a person between a question and its answer: buttons, a PIN
/// by places, a passphrase. Blocks.
///
/// Where the person gives up, the device is told so, and the error says what became of that. A device that does not
/// answer in five seconds, where it waits for nobody, is a Timeout.
class Session final
{
public:
    explicit Session(std::unique_ptr<devices::TrezorPort> port) : m_port(std::move(port)) {}

    /// Ends whatever the device still waits for from an earlier talk. Unsupported where it speaks another version of
    /// the protocol (a Safe 7).
    devices::Outcome<> reset();
    /// Goes on with the session `id` (its passphrase is not asked for again), or begins one where that is empty or the
    /// device has forgotten it. NotSetUp for a device without a wallet, and in its bootloader.
    devices::Outcome<> initialize(BytesView id);
    /// As initialize() found it.
    const Features &features() const { return m_features; }

    /// Asks, and answers what the device asks back. `shown` is what its buttons are for.
    devices::Outcome<Bytes> call(const Call &call, const Shown &shown, devices::Person &person);
    /// The same where one of several answers is expected: what no button, PIN or passphrase asks for.
    devices::Outcome<TrezorMessage> exchange(MessageType type, BytesView payload, const Shown &shown,
                                             devices::Person &person);
    /// Tells the device to stop. Cancelled, with what became of it.
    devices::DeviceError cancel();

    /// A Protocol error for an answer that makes no sense; the device is told to stop.
    devices::DeviceError makesNoSense(const std::string &what);

private:
    /// Nothing where none came in five seconds.
    devices::Outcome<std::optional<TrezorMessage>> receiveSoon();
    devices::Outcome<TrezorMessage> await(devices::Person &person);
    devices::Outcome<> reply(const TrezorMessage &request, const Shown &shown, devices::Person &person);
    devices::Outcome<> pressButton(const TrezorMessage &request, const Shown &shown, devices::Person &person);
    devices::Outcome<> givePin(const TrezorMessage &request, devices::Person &person);
    devices::Outcome<> givePassphrase(const TrezorMessage &request, devices::Person &person);
    devices::Outcome<> giveUpWith(devices::DeviceError error);
    void prompt(devices::Step step, const Phrase &shows, devices::Person &person);

    std::unique_ptr<devices::TrezorPort> m_port;
    Features m_features;
    std::optional<devices::Step> m_prompted; ///< in the call under way
};

} // namespace sheaf::signers::trezor
