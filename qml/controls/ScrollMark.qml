// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Theme

/// The scroll bar of a list or a page.
T.ScrollBar {
    id: root

    property Flickable flickable

    parent: flickable
    orientation: Qt.Vertical
    anchors.right: parent ? parent.right : undefined
    anchors.top: parent ? parent.top : undefined
    anchors.bottom: parent ? parent.bottom : undefined
    implicitWidth: Theme.small + Theme.tiny
    padding: Theme.tiny
    size: flickable ? flickable.visibleArea.heightRatio : 1
    position: flickable ? flickable.visibleArea.yPosition : 0
    visible: size < 1
    hoverEnabled: true
    Accessible.ignored: true
    onPositionChanged: if (pressed && flickable)
        flickable.contentY = position * flickable.contentHeight + flickable.originY

    contentItem: Rectangle {
        implicitWidth: Theme.tiny
        radius: width / 2
        color: root.pressed || root.hovered ? Theme.borderStrong : Theme.border
    }
}
