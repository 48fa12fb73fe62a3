// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models

/// An address to watch.
StepColumn {
    id: root

    required property OnboardingModel onboarding

    title: qsTr("Which address?")
    text: qsTr("Sheaf shows what it owns. To spend from it, add its key or its recovery words later.")
    next: qsTr("Continue")
    nextEnabled: address.text !== ""
    onBackWanted: root.onboarding.back()
    onNextWanted: root.onboarding.watch(address.text)

    Field {
        Layout.fillWidth: true
        problem: root.onboarding.problem

        TextEntry {
            id: address

            Layout.fillWidth: true
            focus: true
            placeholderText: qsTr("0x…")
            Accessible.name: qsTr("Address to watch")
            Component.onCompleted: text = root.onboarding.address
            wrong: root.onboarding.problem !== ""
            onAccepted: root.nextWanted()
        }
    }
}
