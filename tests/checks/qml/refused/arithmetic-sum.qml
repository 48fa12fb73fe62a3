// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

Text {
    id: root

    property var position

    text: root.position.amount + root.position.reward
}
