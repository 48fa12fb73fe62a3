// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A list whose rows are walked by the arrow keys, and that Tab comes to.
ListView {
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    // Qt 6.8 leaves a list that was empty when it was made without a current row, and the arrows nothing to start from.
    onActiveFocusChanged: if (activeFocus && currentIndex < 0)
        currentIndex = 0
}
