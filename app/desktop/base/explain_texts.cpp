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
    };
}

} // namespace sheaf::desktop
