// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Theme

/// So much of a token: its name at the left, how much at the right, what it is worth below. On hover every digit.
RowLayout {
    id: root

    property string token
    property string amount
    property string value
    property string exact
    property int direction: 0

    spacing: Theme.small
    Accessible.role: Accessible.StaticText
    Accessible.name: amount + " " + token
    Accessible.description: exact

    Words {
        Layout.fillWidth: true
        text: root.token
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    Column {
        Change {
            visible: root.direction !== 0
            anchors.right: parent.right
            kind: Words.Large
            text: root.amount
            direction: root.direction
            Accessible.ignored: true
        }

        Words {
            visible: root.direction === 0
            anchors.right: parent.right
            kind: Words.Large
            text: root.amount
            Accessible.ignored: true
        }

        Words {
            anchors.right: parent.right
            kind: Words.Small
            quiet: true
            text: root.value
            Accessible.ignored: true
        }

        HoverHandler {
            id: hover
        }

        Hint {
            text: root.exact
            shown: hover.hovered
        }
    }
}
