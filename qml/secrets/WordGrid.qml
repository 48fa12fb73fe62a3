// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// Recovery words behind a reveal. They hide by themselves when the window is left.
Rectangle {
    id: root

    property alias grid: grid
    property alias source: grid.source
    property string name: qsTr("Recovery words, %n", "", grid.count)
    property bool framed: true
    property bool revealFirst: false ///< whether the button has the focus of whatever this stands in

    implicitWidth: Theme.formWidth
    implicitHeight: column.implicitHeight + (framed ? Theme.medium * 2 : 0)
    color: framed ? Theme.surface : "transparent"
    radius: Theme.radius
    border.width: framed ? Theme.line : 0
    border.color: Theme.border

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.framed ? Theme.medium : 0
        spacing: Theme.small

        SecretWords {
            id: grid

            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            columns: Math.max(1, Math.floor(width / (Theme.formWidth / 3.6)))
            rowHeight: Theme.controlSmall
            font.family: Theme.family
            font.pixelSize: Theme.textBody
            font.weight: Font.Medium
            ink: Theme.text
            quietInk: Theme.textQuiet
            mark: Theme.hovered
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.focusable: true
            Accessible.name: root.name
            Accessible.description: grid.spoken

            FocusFrame {
                shown: grid.activeFocus
            }
        }

        PushButton {
            Layout.alignment: Qt.AlignRight
            visible: grid.count > 0
            focus: root.revealFirst
            small: true
            glyph: grid.revealed ? Icons.conceal : Icons.reveal
            text: grid.revealed ? qsTr("Hide") : qsTr("Reveal")
            onClicked: grid.revealed = !grid.revealed
        }
    }
}
