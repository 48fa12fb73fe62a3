// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

Item {
    id: root

    onWidthChanged: root.children.forEach(c => c.width = 1)
}
