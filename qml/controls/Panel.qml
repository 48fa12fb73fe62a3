// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Theme

/// A bordered area with a title, an optional note beside it, and actions at its right.
Rectangle {
    id: root

    property string title
    property string note
    property bool flush: false ///< content up to the border, for lists
    property alias actions: actionRow.data
    default property alias content: slot.data

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    color: Theme.surface
    radius: Theme.radius
    border.width: Theme.line
    border.color: Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Accessible.ignored: title === ""

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: 0

        RowLayout {
            visible: root.title !== "" || actionRow.children.length > 0
            Layout.fillWidth: true
            Layout.leftMargin: Theme.normal
            Layout.rightMargin: Theme.medium
            Layout.topMargin: Theme.medium
            Layout.bottomMargin: root.flush ? Theme.small : 0
            spacing: Theme.small

            Words {
                kind: Words.Strong
                text: root.title
                Accessible.role: Accessible.Heading
            }

            Words {
                Layout.fillWidth: true
                kind: Words.Small
                quiet: true
                text: root.note
                elide: Text.ElideRight
            }

            RowLayout {
                id: actionRow

                spacing: Theme.tiny
            }
        }

        ColumnLayout {
            id: slot

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: root.flush ? Theme.line : Theme.normal
            Layout.topMargin: root.flush ? 0 : Theme.medium
            spacing: root.flush ? 0 : Theme.medium
        }
    }
}
