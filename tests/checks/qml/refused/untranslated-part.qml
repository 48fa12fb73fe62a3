// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

Text {
    text: qsTr("Gas") + " at most " + width
}
