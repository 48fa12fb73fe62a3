// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain_texts.h"

namespace sheaf::desktop {

std::vector<const char *> explainTexts()
{
    return {
        QT_TRANSLATE_NOOP("Explain", "That can't be read as it stands; correct it and try again."),
        QT_TRANSLATE_NOOP("Explain", "There is no such thing; check the name, or list what there is."),
        QT_TRANSLATE_NOOP("Explain", "That exists already, and nothing was changed; choose another name or place."),
        QT_TRANSLATE_NOOP("Explain", "The vault is locked; unlock it with its password."),
        QT_TRANSLATE_NOOP("Explain", "The password is wrong; nothing was changed. Try again."),
        QT_TRANSLATE_NOOP("Explain", "It was refused, and nothing was sent; the reason stands below."),
        QT_TRANSLATE_NOOP("Explain", "This version can't do that yet."),
        QT_TRANSLATE_NOOP("Explain",
                          "The network can't be reached; check the connection and the endpoints, then try again."),
        QT_TRANSLATE_NOOP("Explain", "No answer came in time; nothing is lost. Try again, or use another endpoint."),
        QT_TRANSLATE_NOOP("Explain", "Too many tries in a short time; wait a little, then try again."),
        QT_TRANSLATE_NOOP("Explain", "The endpoint did not give a usable answer; try again, or use another endpoint."),
        QT_TRANSLATE_NOOP("Explain",
                          "The endpoint serves another chain than it should, and is not used; correct its address."),
        QT_TRANSLATE_NOOP("Explain", "The contract refuses this; nothing was sent. The reason stands below."),
        QT_TRANSLATE_NOOP("Explain",
                          "Something else is under way or has changed meanwhile; look at the history, then try again."),
        QT_TRANSLATE_NOOP("Explain",
                          "The account can't pay for this and its fees, and nothing more was sent. The fees are paid "
                          "in the chain's own coin: add some of it, or lower the amount."),
        QT_TRANSLATE_NOOP("Explain", "The number is too large."),
        QT_TRANSLATE_NOOP("Explain",
                          "The stored data is damaged; it was left as it is. Restore a backup of the vault."),
        QT_TRANSLATE_NOOP("Explain", "A newer version of Sheaf wrote this; update Sheaf to open it."),
        QT_TRANSLATE_NOOP("Explain", "The disk is full; nothing was lost. Free some space and try again."),
        QT_TRANSLATE_NOOP("Explain", "A file can't be read or written; check its path, permissions and the disk."),
        QT_TRANSLATE_NOOP("Explain", "It was cancelled; nothing was sent."),
        QT_TRANSLATE_NOOP("Explain", "Something went wrong inside Sheaf; please report it with the detail below."),
        // of devices
        QT_TRANSLATE_NOOP("Explain", "No such device is connected; plug it in, and unlock it."),
        QT_TRANSLATE_NOOP("Explain", "This user may not open the device: Sheaf's udev rules are missing, or are for "
                                     "somebody else at the computer."),
        QT_TRANSLATE_NOOP("Explain", "Another program uses the device; close that, then try again."),
        QT_TRANSLATE_NOOP("Explain", "The device was disconnected; nothing was signed. Connect it and try again."),
        QT_TRANSLATE_NOOP("Explain", "The device does not answer; look at its screen, or connect it again."),
        QT_TRANSLATE_NOOP("Explain", "The device is not set up yet; do that with its maker's program first."),
        QT_TRANSLATE_NOOP("Explain", "The device is locked; enter its PIN on it."),
        QT_TRANSLATE_NOOP("Explain", "The PIN is wrong; after too many wrong ones the device erases itself."),
        QT_TRANSLATE_NOOP("Explain", "Another app is open on the device; close it, and open the Ethereum app."),
        QT_TRANSLATE_NOOP("Explain", "No app is open on the device; open the Ethereum app."),
        QT_TRANSLATE_NOOP("Explain", "The device has no Ethereum app; install it with its maker's program."),
        QT_TRANSLATE_NOOP("Explain",
                          "The device's app or firmware is too old for this; update it with its maker's program."),
        QT_TRANSLATE_NOOP("Explain", "The device can't show all of this, and its settings forbid to sign it; allow "
                                     "blind signing in the settings of its Ethereum app."),
        QT_TRANSLATE_NOOP("Explain", "A setting of the device forbids this; the reason stands below."),
        QT_TRANSLATE_NOOP("Explain", "It was rejected on the device; nothing was signed."),
        QT_TRANSLATE_NOOP("Explain", "It was cancelled here, and no signature was taken."),
        QT_TRANSLATE_NOOP("Explain",
                          "The device has no accounts at this derivation path; use one that begins with m/44'/60'."),
        QT_TRANSLATE_NOOP("Explain", "The device does not sign this; use another account."),
        QT_TRANSLATE_NOOP("Explain", "The device can't be asked that; the reason stands below."),
        QT_TRANSLATE_NOOP("Explain",
                          "This device holds another account; connect the right one, with the right passphrase."),
        QT_TRANSLATE_NOOP("Explain",
                          "The device answered something that makes no sense; plug it in again, and update it."),
    };
}

} // namespace sheaf::desktop
