// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Models
import Sheaf.Theme

/// Where the first account comes from.
StepColumn {
    id: root

    required property OnboardingModel onboarding

    title: qsTr("What do you want to begin with?")
    text: qsTr("More accounts of any kind can be added later.")
    onBackWanted: root.onboarding.back()

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.small

        OptionRow {
            Layout.fillWidth: true
            focus: true
            glyph: Icons.plus
            text: qsTr("A new wallet")
            note: qsTr("Sheaf draws new recovery words, and you write them on paper.")
            onClicked: root.onboarding.chooseKind(OnboardingModel.Create)
        }

        OptionRow {
            Layout.fillWidth: true
            glyph: Icons.download
            text: qsTr("A wallet that I have, by its recovery words")
            note: qsTr("12 to 24 English words, as most wallets give them out.")
            onClicked: root.onboarding.chooseKind(OnboardingModel.ImportWords)
        }

        OptionRow {
            Layout.fillWidth: true
            glyph: Icons.group
            text: qsTr("A wallet that I have, by its shares")
            note: qsTr("Enough of the shares of a Shamir backup (SLIP-39); most have 20 or 33 words.")
            onClicked: root.onboarding.chooseKind(OnboardingModel.ImportShares)
        }

        OptionRow {
            Layout.fillWidth: true
            glyph: Icons.key
            text: qsTr("A single account, by its private key")
            note: qsTr("64 hex digits.")
            onClicked: root.onboarding.chooseKind(OnboardingModel.ImportKey)
        }

        OptionRow {
            Layout.fillWidth: true
            glyph: Icons.activity
            text: qsTr("A backup of a vault")
            note: qsTr("A file that Sheaf wrote; its password opens it again.")
            onClicked: root.onboarding.chooseKind(OnboardingModel.Restore)
        }

        OptionRow {
            Layout.fillWidth: true
            glyph: Icons.watch
            text: qsTr("An address to watch")
            note: qsTr("Sheaf shows what it owns and earns, and can spend nothing.")
            onClicked: root.onboarding.chooseKind(OnboardingModel.Watch)
        }
    }
}
