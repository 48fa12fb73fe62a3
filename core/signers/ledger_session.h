// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signers/ledger_apdu.h"

#include <chrono>
#include <functional>
#include <memory>

namespace sheaf::signers::ledger {

/// A Ledger that was opened a moment ago.
struct OpenedLedger
{
    std::unique_ptr<devices::ApduPort> port;
    std::string name; ///< "Ledger Nano X"
};

/// What a session stands on.
struct SessionServices
{
    /// Looks for the device and opens it. NotFound where none is there.
    std::function<devices::Outcome<OpenedLedger>()> open;
    std::function<void(std::chrono::milliseconds)> sleep;
};

/// One use of a Ledger, from opening it to closing it: brings the Ethereum app up, whatever state the device is in.
/// Opening or closing an app takes the device off USB for a moment, and it comes back as another; so it is looked for
/// anew each time, and nothing is kept from one session to the next.
class Session final
{
public:
    /// `services` and `person` outlive it.
    Session(const SessionServices *services, devices::Person *person) : m_services(services), m_person(person) {}

    /// The port, with the Ethereum app open behind it. Prompts to unlock, to open the app, and to wait until the device
    /// is back. WrongApp where another app is open and the person does not want it closed.
    devices::Outcome<devices::ApduPort *> ethereumApp();
    /// Once it was opened.
    const std::string &name() const { return m_opened.name; }

private:
    struct App
    {
        std::string name;
        bool isDashboard = false;
        bool isEthereum() const { return !isDashboard && name == "Ethereum"; }
    };

    devices::Outcome<App> currentApp();
    devices::Outcome<> openEthereumApp();
    devices::Outcome<> closeApp(const App &app);
    devices::Outcome<> backAs(const std::string &leaving, std::optional<int> looks);
    devices::Outcome<> wait(std::chrono::milliseconds time) const;
    void prompt(devices::Step step) const;

    const SessionServices *m_services;
    devices::Person *m_person;
    OpenedLedger m_opened;
};

} // namespace sheaf::signers::ledger
