// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// A new password, typed twice, with a measure of it. A verb of a view-model takes both fields.
FocusScope {
    id: root

    property alias field: first.field
    property alias again: second.field
    readonly property bool ready: judge.enough && second.length > 0
    property string problem

    signal accepted

    implicitWidth: Theme.formWidth
    implicitHeight: column.implicitHeight

    PasswordJudge {
        id: judge

        field: first.field
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.normal

        Field {
            Layout.fillWidth: true
            label: qsTr("New password")

            PasswordEntry {
                id: first

                Layout.fillWidth: true
                focus: true
                name: qsTr("New password")
                onAccepted: second.forceActiveFocus(Qt.TabFocusReason)
            }
        }

        StrengthBar {
            Layout.fillWidth: true
            judge: judge
        }

        Field {
            Layout.fillWidth: true
            label: qsTr("The same again")
            problem: root.problem

            PasswordEntry {
                id: second

                Layout.fillWidth: true
                name: qsTr("New password, the same again")
                wrong: root.problem !== ""
                onAccepted: root.accepted()
            }
        }
    }
}
