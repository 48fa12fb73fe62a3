// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/hardware_words.h"

#include "wallet/json_fields.h"

namespace sheaf::wallet {

using devices::Fault;
using devices::Step;

std::string explain(const devices::DeviceError &error)
{
    switch (error.fault) {
    case Fault::NotFound:
        return "No such device is connected; plug it in, and unlock it.";
    case Fault::NoPermission:
        return "This user may not open the device: Sheaf's udev rules are missing, or are for somebody else at the "
               "computer.";
    case Fault::Busy:
        return "Another program uses the device; close that, then try again.";
    case Fault::Disconnected:
        return "The device was disconnected; nothing was signed. Connect it and try again.";
    case Fault::Timeout:
        return "The device does not answer; look at its screen, or connect it again.";
    case Fault::NotSetUp:
        return "The device is not set up yet; do that with its maker's program first.";
    case Fault::Locked:
        return "The device is locked; enter its PIN on it.";
    case Fault::WrongPin:
        return "The PIN is wrong; after too many wrong ones the device erases itself.";
    case Fault::WrongApp:
        return "Another app is open on the device; close it, and open the Ethereum app.";
    case Fault::NoApp:
        return "No app is open on the device; open the Ethereum app.";
    case Fault::AppNotInstalled:
        return "The device has no Ethereum app; install it with its maker's program.";
    case Fault::AppTooOld:
        return "The device's app or firmware is too old for this; update it with its maker's program.";
    case Fault::BlindSigningOff:
        return "The device can't show all of this, and its settings forbid to sign it; allow blind signing in the "
               "settings of its Ethereum app.";
    case Fault::SettingOff:
        return "A setting of the device forbids this; the reason stands below.";
    case Fault::Rejected:
        return "It was rejected on the device; nothing was signed.";
    case Fault::Cancelled:
        return "It was cancelled here, and no signature was taken.";
    case Fault::PathNotAllowed:
        return "The device has no accounts at this derivation path; use one that begins with m/44'/60'.";
    case Fault::Unsupported:
        return "The device does not sign this; use another account.";
    case Fault::BadData:
        return "The device can't be asked that; the reason stands below.";
    case Fault::OtherWallet:
        return "This device holds another account; connect the right one, with the right passphrase.";
    case Fault::Protocol:
        return "The device answered something that makes no sense; plug it in again, and update it.";
    }
    return "The device answered something that makes no sense; plug it in again, and update it.";
}

QJsonObject toJson(const devices::DeviceError &error)
{
    QJsonObject json{{QStringLiteral("code"), toQString(errorCodeName(error.code))},
                     {QStringLiteral("message"), toQString(explain(error))},
                     {QStringLiteral("detail"), toQString(error.detail)},
                     {QStringLiteral("fault"), toQString(devices::faultName(error.fault))}};
    if (error.status != 0)
        json[QStringLiteral("status")] = QStringLiteral("0x%1").arg(error.status, 4, 16, QLatin1Char('0'));
    return json;
}

std::string promptSentence(const devices::Prompt &prompt)
{
    const std::string shows = prompt.shows.isEmpty() ? std::string() : ": " + prompt.shows.english();
    switch (prompt.step) {
    case Step::Unlock:
        return "Enter the PIN on your " + prompt.device + ".";
    case Step::OpenApp:
        return "Open the Ethereum app on your " + prompt.device + ", or allow that it is opened.";
    case Step::ConfirmAddress:
        return "Compare the address on your " + prompt.device + ", and confirm it only if it is the same" + shows;
    case Step::ConfirmSignature:
        return "Look at what your " + prompt.device + " shows, and confirm it there" + shows;
    case Step::EnterPassphrase:
        return "Enter the passphrase on your " + prompt.device + ".";
    case Step::Reconnect:
        return "Your " + prompt.device + " leaves for a moment; leave it plugged in.";
    case Step::ExchangeCodes:
        return "Scan the codes with your " + prompt.device +
               ", look at what it shows, confirm there, and show the codes of its answer here" + shows;
    }
    return {};
}

} // namespace sheaf::wallet
