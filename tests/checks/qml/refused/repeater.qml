// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

ColumnLayout {
    id: root

    required property var rows

    Repeater {
        model: root.rows

        Item {
        }
    }
}
