// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// The path of a file: typed, dropped here, or chosen in the desktop's dialog where it has one.
FocusScope {
    id: root

    property alias text: entry.text
    property alias placeholderText: entry.placeholderText
    property alias wrong: entry.wrong
    property string name: entry.placeholderText ///< for a screen reader
    property string title ///< of the dialog
    property bool saving: false ///< the file is to be written, and need not be there

    signal accepted
    signal edited
    signal chosen ///< dropped, or by the dialog: `text` is its path

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.small

        RowLayout {
            spacing: Theme.small

            TextEntry {
                id: entry

                Layout.fillWidth: true
                focus: true
                Accessible.name: root.name
                onAccepted: root.accepted()
                onTextEdited: root.edited()

                DropArea {
                    anchors.fill: parent
                    keys: ["text/uri-list"]
                    enabled: root.enabled && !root.saving
                    onDropped: drop => d.take(drop.urls[0])
                }
            }

            PushButton {
                visible: chooser.available
                enabled: !chooser.open
                glyph: Icons.folder
                text: qsTr("Choose…")
                hint: qsTr("In your desktop’s own dialog")
                onClicked: chooser.ask(entry.text)
            }
        }

        ErrorNote {
            Layout.fillWidth: true
            text: chooser.problem
        }
    }

    FileChooser {
        id: chooser

        title: root.title
        saving: root.saving
        onChosen: path => d.take(path)
    }

    QtObject {
        id: d

        function take(path: string) {
            entry.text = path;
            root.chosen();
        }
    }
}
