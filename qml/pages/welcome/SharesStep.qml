// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Models
import Sheaf.Secrets

/// The shares of a Shamir backup.
StepColumn {
    id: root

    required property OnboardingModel onboarding

    title: qsTr("Type the shares of the backup")
    text: qsTr("One share after the other, or paste a whole one, until there are enough. A few letters are enough: Enter takes the word that is marked. What you paste stays in the clipboard until you copy something else.")
    next: qsTr("Continue")
    nextEnabled: root.onboarding.shares.address !== ""
    onBackWanted: root.onboarding.back()
    onNextWanted: root.onboarding.importShares(shares.passphrase)

    SharesEntry {
        id: shares

        Layout.fillWidth: true
        focus: true
        shares: root.onboarding.shares
        onAccepted: if (root.nextEnabled)
            root.nextWanted()
    }
}
