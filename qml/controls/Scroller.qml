// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

/// A column that scrolls, by wheel, bar and keyboard, and follows the keyboard's focus.
Flickable {
    id: root

    property Item body: contentItem.children.length > 0 ? contentItem.children[0] : null

    clip: true
    contentWidth: width
    contentHeight: body ? body.height + Theme.normal * 2 : 0
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            contentY = Math.max(0, Math.min(contentHeight - height, contentY + (event.key === Qt.Key_PageDown ? height : -height)));
            event.accepted = true;
        }
    }

    ScrollMark {
        flickable: root
    }
}
