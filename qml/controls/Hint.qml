// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Theme

/// A word beside what the mouse or the keyboard is on: a name, or where a number comes from.
T.ToolTip {
    id: root

    property bool shown: false

    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: -height - Theme.tiny
    margins: Theme.small
    padding: Theme.small
    delay: Theme.patience
    visible: shown && text !== ""
    width: Math.min(implicitWidth, Theme.sheetWidth)
    implicitWidth: words.implicitWidth + padding * 2
    implicitHeight: words.implicitHeight + padding * 2
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Words {
        id: words

        kind: Words.Small
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.raised
        border.width: Theme.line
        border.color: Theme.borderStrong
    }
}
