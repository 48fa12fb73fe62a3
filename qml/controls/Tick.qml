// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Theme

/// A box to tick, with its words.
T.CheckBox {
    id: root

    function switchOver() {
        toggle();
        toggled();
        clicked();
    }

    implicitHeight: Math.max(Theme.controlSmall, words.implicitHeight)
    implicitWidth: words.implicitWidth
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.onPressAction: if (enabled)
        switchOver()
    Accessible.onToggleAction: if (enabled)
        switchOver()
    Keys.onReturnPressed: switchOver()

    indicator: Rectangle {
        width: Theme.iconSmall + Theme.tiny
        height: width
        y: Math.round((root.height - height) / 2)
        radius: Theme.radiusSmall
        color: root.checked ? Theme.accent : Theme.surface
        border.width: Theme.line
        border.color: root.checked ? Theme.accent : Theme.borderStrong

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            text: Icons.check
            size: Theme.iconSmall
            color: Theme.inkOnAccent
        }

        FocusFrame {
            shown: root.visualFocus
        }
    }

    contentItem: Words {
        id: words

        leftPadding: Theme.iconSmall + Theme.tiny + Theme.medium
        verticalAlignment: Text.AlignVCenter
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
