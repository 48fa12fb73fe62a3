// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// What the keys were used for, a page at a time.
Panel {
    id: root

    required property KeyLogModel log

    title: qsTr("What the keys were used for")
    note: log.range
    flush: true
    Component.onCompleted: log.show()
    Component.onDestruction: log.hide()

    ErrorNote {
        Layout.fillWidth: true
        Layout.margins: Theme.normal
        text: root.log.problem
    }

    ErrorNote {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.normal
        Layout.rightMargin: Theme.normal
        Layout.bottomMargin: Theme.medium
        tone: root.log.whole ? ErrorNote.Info : ErrorNote.Wrong
        text: root.log.verdict
    }

    Words {
        visible: root.log.empty
        Layout.fillWidth: true
        Layout.margins: Theme.normal
        Layout.topMargin: 0
        quiet: true
        wrapMode: Text.Wrap
        text: qsTr("Not for anything yet. Each signature will stand here, and each that was refused; the keys write it themselves.")
    }

    Rows {
        model: root.log.records

        delegate: KeyLogRow {
            Layout.fillWidth: true
        }
    }

    Divider {
        visible: pages.visible
        Layout.fillWidth: true
    }

    RowLayout {
        id: pages

        visible: root.log.hasOlder || root.log.hasNewer
        Layout.fillWidth: true
        Layout.margins: Theme.small
        spacing: Theme.small

        PushButton {
            small: true
            glyph: Icons.chevronLeft
            text: qsTr("Newer")
            enabled: root.log.hasNewer
            onClicked: root.log.newer()
        }

        Item {
            Layout.fillWidth: true
        }

        PushButton {
            small: true
            glyph: Icons.chevronRight
            text: qsTr("Older")
            enabled: root.log.hasOlder
            onClicked: root.log.older()
        }
    }
}
