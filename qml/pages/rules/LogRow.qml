// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Theme

/// A decision: what, when and why, and on demand the numbers that it rests on and what it made of them.
ColumnLayout {
    id: root

    required property string decision
    required property int tone
    required property string reason
    required property string when
    required property string moment
    required property var readings
    required property var transactions
    required property string earned
    required property string cost

    spacing: Theme.tiny

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.small

        Tag {
            text: root.decision
            tone: root.tone
        }

        Words {
            Layout.fillWidth: true
            kind: Words.Small
            quiet: true
            text: root.when + " · " + root.moment
            elide: Text.ElideRight
        }
    }

    Words {
        Layout.fillWidth: true
        text: root.reason
        wrapMode: Text.Wrap
    }

    DetailRow {
        Layout.fillWidth: true
        label: qsTr("Earned")
        text: root.earned
    }

    DetailRow {
        Layout.fillWidth: true
        label: qsTr("Fees")
        text: root.cost
    }

    Disclosure {
        visible: root.readings.length > 0 || root.transactions.length > 0
        Layout.fillWidth: true
        text: qsTr("The numbers")

        Rows {
            model: root.readings

            DetailRow {
                required property var modelData

                Layout.fillWidth: true
                label: modelData.label
                text: modelData.value + " " + modelData.unit
                hint: modelData.origin
            }
        }

        Rows {
            model: root.transactions

            DetailRow {
                required property var modelData

                Layout.fillWidth: true
                tall: true
                label: modelData.purpose + ", " + modelData.stateWord
                text: modelData.hash
            }
        }
    }

    Divider {
        Layout.fillWidth: true
        Layout.topMargin: Theme.small
    }
}
