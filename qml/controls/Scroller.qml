// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Sheaf.Theme

/// A column that scrolls, by wheel, bar and keyboard, and follows the keyboard's focus.
Flickable {
    id: root

    property string name ///< said when the keyboard comes to it, where it is what has the keyboard on a page
    property Item body: contentItem.children.length > 0 ? contentItem.children[0] : null

    clip: true
    contentWidth: width
    contentHeight: body ? body.height + Theme.normal * 2 : 0
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    Accessible.role: Accessible.Pane
    Accessible.name: name
    Accessible.ignored: name === ""
    Keys.onPressed: event => {
        d.step = event.key === Qt.Key_PageDown ? height : event.key === Qt.Key_PageUp ? -height : 0;
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + d.step));
        event.accepted = d.step !== 0;
    }

    QtObject {
        id: d

        property real step: 0
        readonly property Item focused: root.Window.activeFocusItem

        onFocusedChanged: if (holds(focused))
            root.contentY = showing(focused.mapToItem(root.contentItem, 0, 0).y, focused.height)

        function holds(item: Item): bool {
            return item !== null && item !== root.contentItem && (item.parent === root.contentItem || holds(item.parent));
        }

        /// Where the page stands so that what begins at `top` can be seen: where it is, if it can.
        function showing(top: real, height: real): real {
            return top < root.contentY + Theme.normal && (height < root.height || top + height < root.contentY) ? Math.max(0, top - Theme.large) : top + Math.min(height, root.height - Theme.vast) > root.contentY + root.height - Theme.normal ? Math.max(0, Math.min(root.contentHeight - root.height, top + Math.min(height, root.height - Theme.vast) + Theme.large - root.height)) : root.contentY;
        }
    }

    ScrollMark {
        flickable: root
    }
}
