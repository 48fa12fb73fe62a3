// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "devices/fault.h"

#include <functional>
#include <optional>
#include <string>

namespace sheaf::devices {

/// What a person is to do now, on the device or here; one model for all makes.
enum class Step {
    Unlock,           ///< enter the PIN on the device
    OpenApp,          ///< open the Ethereum app, or allow that it is opened
    ConfirmAddress,   ///< compare the address, and confirm
    ConfirmSignature, ///< look at what the device shows, and confirm
    EnterPassphrase,  ///< on the device
    Reconnect,        ///< it has left USB for a moment
    ExchangeCodes,    ///< scan the codes that are shown here with it, confirm there, and show here what it answers
};

struct UniformResource;

struct Prompt
{
    Step step = Step::Unlock;
    std::string device; ///< its name, "Ledger Nano S Plus"
    Phrase shows;       ///< what it will show (an address, a hash), to compare; empty where nothing can be told
    /// Whether giving up here ends it on the device too. Where not, it waits there until the person ends it.
    bool endsOnDevice = false;
};

/// Whether an answer of an air-gapped device is one to what it was asked; the fault says why not.
using AnswerCheck = std::function<Outcome<>(const UniformResource &answer)>;

/// The person at the computer, as a device's flow knows them. Called on the flow's own thread.
class Person
{
public:
    virtual ~Person() = default;
    /// What to do now; the one before is done.
    virtual void prompt(Prompt prompt) = 0;
    /// Whether they have given up. Asked every 200 ms while a flow waits.
    virtual bool gaveUp() = 0;
    /// The digits 1 to 9 of a PIN by the places of a number pad (Trezor One), nothing where they gave up.
    virtual Outcome<Secret> askPinPlaces() = 0;
    /// A passphrase typed here, in UTF-8; nullopt where it shall be typed on the device (asked where that can be).
    virtual Outcome<std::optional<Secret>> askPassphrase(bool mayBeTypedOnDevice) = 0;
    /// Whether the app that is open on the device, which is not Ethereum's, may be closed. Not without being asked:
    /// another program may be using it.
    virtual bool allowsToClose(const std::string &app)
    {
        (void)app;
        return false;
    }
    /// Shows a request to an air-gapped device, as QR codes or in a file, and comes back with what that answered:
    /// foreign bytes, which the caller checks. Where `check` refuses one, the person may be told so and show another.
    /// Cancelled where they gave up, Timeout where they were waited for too long, Unsupported where this program shows
    /// no codes, as here.
    virtual Outcome<UniformResource> exchange(const UniformResource &request, const AnswerCheck &check);

protected:
    Person() = default;
    Person(const Person &) = default;
    Person &operator=(const Person &) = default;
};

} // namespace sheaf::devices
