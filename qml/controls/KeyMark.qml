// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

/// The keys of a shortcut.
Rectangle {
    id: root

    property string keys

    implicitWidth: words.implicitWidth + Theme.small * 2
    implicitHeight: words.implicitHeight + Theme.tiny
    radius: Theme.radiusSmall
    color: Theme.sunken
    border.width: Theme.line
    border.color: Theme.border
    Accessible.role: Accessible.StaticText
    Accessible.name: keys

    Words {
        id: words

        anchors.centerIn: parent
        kind: Words.Small
        quiet: true
        text: root.keys
        Accessible.ignored: true
    }
}
