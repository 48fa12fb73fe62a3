// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Secrets

/// One account, by its key.
StepColumn {
    id: root

    required property OnboardingModel onboarding

    title: qsTr("Paste or type the private key")
    text: qsTr("Only dots are shown. What you paste stays in the clipboard until you copy something else. Recovery words can’t be made of a key: keep your copy of it.")
    next: qsTr("Continue")
    nextEnabled: root.onboarding.address !== ""
    onBackWanted: root.onboarding.back()
    onNextWanted: root.onboarding.importKey(key.field)
    Component.onCompleted: root.onboarding.restore(key.field)

    Field {
        Layout.fillWidth: true
        help: root.onboarding.address !== "" ? "" : qsTr("%n of 64 hex digits", "", key.length)
        problem: root.onboarding.problem

        PasswordEntry {
            id: key

            Layout.fillWidth: true
            focus: true
            name: qsTr("Private key")
            placeholderText: qsTr("Private key")
            wrong: root.onboarding.problem !== ""
            onEdited: root.onboarding.judgeKey(field)
            onAccepted: root.nextWanted()
        }
    }

    Field {
        visible: root.onboarding.address !== ""
        Layout.fillWidth: true
        label: qsTr("Its account")

        Words {
            Layout.fillWidth: true
            wrapMode: Text.WrapAnywhere
            text: root.onboarding.address
        }
    }
}
