// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// What the keyboard can do.
SideSheet {
    id: root

    required property PaletteModel palette

    title: qsTr("Keyboard shortcuts")

    Rows {
        model: root.palette.shortcuts

        delegate: ColumnLayout {
            id: entry

            required property string name
            required property string shortcut
            required property string group
            required property bool heads

            Layout.fillWidth: true
            spacing: Theme.small

            Words {
                visible: entry.heads
                Layout.topMargin: Theme.small
                kind: Words.Strong
                text: entry.group
                Accessible.role: Accessible.Heading
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.medium

                Words {
                    Layout.fillWidth: true
                    text: entry.name
                    elide: Text.ElideRight
                }

                KeyMark {
                    keys: entry.shortcut
                }
            }
        }
    }
}
