// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

/// A chain: a small mark with its first letters, and its name. Never a colour alone.
Row {
    id: root

    property string name
    property string mark ///< one or two letters
    property bool compact: false

    spacing: Theme.small
    Accessible.role: Accessible.StaticText
    Accessible.name: name

    Rectangle {
        width: Theme.iconNormal
        height: Theme.iconNormal
        radius: width / 2
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.sunken
        border.width: Theme.line
        border.color: Theme.borderStrong

        Words {
            anchors.centerIn: parent
            kind: Words.Small
            font.pixelSize: Math.round(Theme.textSmall * 0.8)
            font.weight: Font.DemiBold
            text: root.mark
            Accessible.ignored: true
        }
    }

    Words {
        visible: !root.compact
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        Accessible.ignored: true
    }
}
