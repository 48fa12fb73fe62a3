// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Theme

/// A word beside what the mouse or the keyboard is on: a name, or where a number comes from. It is made when it is
/// wanted: a page has a hundred of them, and a person reads one.
Loader {
    id: root

    property string text
    property bool shown: false
    property bool beside: false ///< at its right, not above it

    readonly property T.ToolTip tip: item as T.ToolTip

    visible: false // nothing of it is laid out where it stands
    active: shown && text !== ""
    onLoaded: tip.open()

    sourceComponent: T.ToolTip {
        id: tip

        parent: root.parent
        x: root.beside ? parent.width + Theme.small : Math.round((parent.width - width) / 2)
        y: root.beside ? Math.round((parent.height - height) / 2) : -height - Theme.tiny
        margins: Theme.small
        padding: Theme.small
        delay: Theme.patience
        text: root.text
        width: Math.min(implicitWidth, Theme.sheetWidth)
        implicitWidth: contentItem.implicitWidth + padding * 2
        implicitHeight: contentItem.implicitHeight + padding * 2
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

        contentItem: Words {
            kind: Words.Small
            text: tip.text
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
}
