// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

Rectangle {
    implicitHeight: Theme.line
    implicitWidth: Theme.line
    color: Theme.border
    Accessible.ignored: true
}
