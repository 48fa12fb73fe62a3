// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Secrets

/// The last question; then the vault is made.
StepColumn {
    id: root

    required property OnboardingModel onboarding

    title: qsTr("Choose a password")
    text: root.onboarding.kind === OnboardingModel.Watch ? qsTr("It opens the vault on this computer. Nobody can reset it.") : qsTr("It opens the vault on this computer, and protects your keys if somebody copies it. Nobody can reset it: without it, only the recovery words or the key bring your account back.")
    next: root.onboarding.busy ? qsTr("Making the vault…") : qsTr("Make the vault")
    nextEnabled: password.ready && !root.onboarding.busy
    backEnabled: !root.onboarding.busy
    busy: root.onboarding.busy ? qsTr("This takes a few seconds.") : ""
    onBackWanted: root.onboarding.back()
    onNextWanted: root.onboarding.finish(password.field, password.again)

    NewPassword {
        id: password

        Layout.fillWidth: true
        focus: true
        enabled: !root.onboarding.busy
        problem: root.onboarding.problem
        onAccepted: root.nextWanted()
    }

    Words {
        Layout.fillWidth: true
        kind: Words.Small
        quiet: true
        wrapMode: Text.WrapAnywhere
        text: root.onboarding.address === "" ? qsTr("The vault will be in %1").arg(root.onboarding.folder) : qsTr("The vault of %1 will be in %2").arg(root.onboarding.address).arg(root.onboarding.folder)
    }
}
