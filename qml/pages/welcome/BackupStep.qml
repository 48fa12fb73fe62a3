// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Files
import Sheaf.Models

/// A vault from its backup.
StepColumn {
    id: root

    required property OnboardingModel onboarding

    title: qsTr("Where is the backup?")
    text: qsTr("One file that Sheaf has written in its settings. It holds accounts, keys, rules and the address book, and opens with the password that the vault had then.")
    next: qsTr("Restore")
    busy: root.onboarding.busy ? qsTr("Reading the backup…") : ""
    backEnabled: !root.onboarding.busy
    nextEnabled: file.text !== "" && !root.onboarding.busy
    onBackWanted: root.onboarding.back()
    onNextWanted: root.onboarding.restoreBackup(file.text)

    Field {
        Layout.fillWidth: true
        help: qsTr("Its whole path; a file can be dropped here too. The rules in it rest until you switch them on.")
        problem: root.onboarding.problem

        FileEntry {
            id: file

            Layout.fillWidth: true
            focus: true
            title: root.title
            placeholderText: qsTr("The backup’s file")
            wrong: root.onboarding.problem !== ""
            enabled: !root.onboarding.busy
            onAccepted: root.nextWanted()
        }
    }
}
