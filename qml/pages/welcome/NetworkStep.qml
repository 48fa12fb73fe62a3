// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// Nothing has left the computer yet: may it?
StepColumn {
    id: root

    required property OnboardingModel onboarding

    title: qsTr("May Sheaf ask the networks?")
    text: qsTr("Sheaf shows what you own on Ethereum and its layer 2s, and brings in what it yields. It has not sent anything yet. To read balances it asks the servers below, and no others: they learn which addresses you look at, and from where. Your keys never leave this computer. You can change this, and the servers, at any time in Settings.")
    backShown: false

    Panel {
        Layout.fillWidth: true
        title: qsTr("Who would be asked")

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.large
            rowSpacing: Theme.small
            flow: GridLayout.LeftToRight

            Rows {
                model: root.onboarding.chains

                Words {
                    required property string modelData
                    required property int index

                    Layout.row: index
                    Layout.column: 0
                    Layout.alignment: Qt.AlignTop
                    text: modelData
                }
            }

            Rows {
                model: root.onboarding.servers

                Words {
                    required property string modelData
                    required property int index

                    Layout.row: index
                    Layout.column: 1
                    Layout.fillWidth: true
                    wrapMode: Text.Wrap
                    quiet: true
                    text: modelData
                }
            }
        }
    }

    OptionRow {
        Layout.fillWidth: true
        glyph: Icons.network
        text: qsTr("Ask them")
        note: qsTr("Balances and rates are read now and then, while Sheaf is open.")
        onClicked: root.onboarding.chooseNetwork(true)
    }

    OptionRow {
        Layout.fillWidth: true
        focus: true // what a key that was pressed by chance may choose
        glyph: Icons.shield
        text: qsTr("Stay offline for now")
        note: qsTr("You can set up your vault without sending anything, and decide later.")
        onClicked: root.onboarding.chooseNetwork(false)
    }
}
