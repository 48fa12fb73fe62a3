// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Files
import Sheaf.Models

/// Where the CSV file goes.
SideSheet {
    id: root

    required property ActivityModel activity

    title: qsTr("Export the activity")
    note: qsTr("Everything that was done from this vault, one line for each transaction. It tells anybody who reads it what you own.")
    onOpened: path.forceActiveFocus(Qt.TabFocusReason)

    Field {
        Layout.fillWidth: true
        label: qsTr("File")
        problem: root.activity.exportProblem
        help: root.activity.exportDone

        FileEntry {
            id: path

            Layout.fillWidth: true
            saving: true
            title: root.title
            name: qsTr("File to write")
            enabled: !root.activity.exporting
            text: root.activity.exportPath
            onEdited: root.activity.setExportPath(text)
            onChosen: root.activity.setExportPath(text)
            onAccepted: if (write.enabled)
                write.clicked()
        }
    }

    Tick {
        id: replace

        visible: root.activity.exportExists && root.activity.exportDone === ""
        Layout.fillWidth: true
        text: qsTr("Replace the file that is there")
    }

    footer: [
        Busy {
            running: root.activity.exporting
            text: qsTr("Writing")
        },
        Item {
            Layout.fillWidth: true
        },
        PushButton {
            id: write

            primary: true
            enabled: !root.activity.exporting
            text: qsTr("Write the file")
            onClicked: root.activity.exportAll(replace.visible && replace.checked)
        }
    ]
}
