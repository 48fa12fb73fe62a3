// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

/// Something is under way. It moves only while it is shown and motion is wanted.
Row {
    id: root

    property bool running: false
    property string text

    visible: running
    spacing: Theme.small
    Accessible.role: Accessible.Animation
    Accessible.name: text

    Icon {
        id: wheel

        anchors.verticalCenter: parent.verticalCenter
        text: Icons.refresh
        size: Theme.iconSmall

        RotationAnimator on rotation {
            from: 0
            to: 360
            duration: Theme.turn
            loops: Animation.Infinite
            running: root.visible && !Theme.reducedMotion
        }
    }

    Words {
        visible: root.text !== ""
        anchors.verticalCenter: parent.verticalCenter
        kind: Words.Small
        quiet: true
        text: root.text
        Accessible.ignored: true
    }
}
