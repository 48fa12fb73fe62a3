// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

Item {
    id: root

    height: root.enabled ? Theme.rowHeight : 44
}
