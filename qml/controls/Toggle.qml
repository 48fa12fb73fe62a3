// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Theme

/// On or off, with its words beside it.
T.Switch {
    id: root

    function switchOver() {
        toggle();
        toggled();
        clicked();
    }

    implicitHeight: Math.max(Theme.controlSmall, words.implicitHeight)
    implicitWidth: track.width + Theme.medium + words.implicitWidth
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.onPressAction: if (enabled)
        switchOver()
    Accessible.onToggleAction: if (enabled)
        switchOver()
    Keys.onReturnPressed: switchOver()

    indicator: Rectangle {
        id: track

        width: Theme.iconNormal * 1.8
        height: Theme.iconNormal
        y: Math.round((root.height - height) / 2)
        radius: height / 2
        color: root.checked ? (root.enabled ? Theme.accent : Theme.textDisabled) : Theme.sunken
        border.width: Theme.line
        border.color: root.checked ? color : Theme.borderStrong

        Rectangle {
            width: parent.height - Theme.tiny * 2
            height: width
            radius: width / 2
            y: Theme.tiny
            x: root.checked ? parent.width - width - Theme.tiny : Theme.tiny
            color: root.checked ? Theme.inkOnAccent : Theme.borderStrong

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }

        FocusFrame {
            shown: root.visualFocus
        }
    }

    contentItem: Words {
        id: words

        leftPadding: track.width + Theme.medium
        verticalAlignment: Text.AlignVCenter
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
