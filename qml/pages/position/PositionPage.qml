// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

FocusScope {
    id: root

    required property Program program

    Words {
        anchors.centerIn: parent
        kind: Words.Title
        text: "Position"
    }
}
