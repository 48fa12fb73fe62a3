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
        d.step = event.key === Qt.Key_PageDown ? height : event.key === Qt.Key_PageUp ? -height : 0;
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + d.step));
        event.accepted = d.step !== 0;
    }

    QtObject {
        id: d

        property real step: 0
    }

    ScrollMark {
        flickable: root
    }
}
