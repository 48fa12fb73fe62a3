// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Theme

/// Nothing here yet: one sentence that says what to do next, and one button that does it.
ColumnLayout {
    id: root

    property string glyph: Icons.info
    property string text
    property string action

    signal acted

    spacing: Theme.normal

    Item {
        Layout.fillWidth: true ///< else the words' width would be all that there is, at the left
        Layout.fillHeight: true
    }

    Icon {
        Layout.alignment: Qt.AlignHCenter
        text: root.glyph
        size: Theme.iconLarge
    }

    Words {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: Theme.formWidth
        Layout.fillWidth: true
        Layout.margins: Theme.normal
        Layout.topMargin: 0
        Layout.bottomMargin: 0
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        quiet: true
        text: root.text
    }

    PushButton {
        visible: root.action !== ""
        Layout.alignment: Qt.AlignHCenter
        text: root.action
        onClicked: root.acted()
    }

    Item {
        Layout.fillHeight: true
    }
}
