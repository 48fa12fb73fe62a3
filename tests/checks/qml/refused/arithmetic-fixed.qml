// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

Text {
    id: root

    property real rate

    text: root.rate.toFixed(2)
}
