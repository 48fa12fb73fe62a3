// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

/// A gain or a loss: by arrow and sign as well as by colour. `direction` is 1, 0 or -1; the text carries its sign.
Item {
    id: root

    property string text
    property int direction: 0
    property int kind: Words.Body

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    QtObject {
        id: d

        readonly property color ink: root.direction > 0 ? Theme.gain : root.direction < 0 ? Theme.loss : Theme.textQuiet
    }

    Row {
        id: row

        spacing: 0

        Icon {
            visible: root.direction !== 0
            anchors.verticalCenter: parent.verticalCenter
            text: root.direction > 0 ? Icons.gain : Icons.loss
            color: d.ink
        }

        Words {
            kind: root.kind
            text: root.text
            color: d.ink
            Accessible.ignored: true
        }
    }
}
