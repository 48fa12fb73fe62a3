// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Theme

/// A label over a control, and under it what is wrong or what helps.
ColumnLayout {
    id: root

    property string label
    property string help
    property string problem
    default property alias content: slot.data

    spacing: Theme.tiny

    Words {
        visible: root.label !== ""
        Layout.fillWidth: true
        kind: Words.Small
        quiet: true
        text: root.label
        elide: Text.ElideRight
    }

    ColumnLayout {
        id: slot

        Layout.fillWidth: true
        spacing: 0
    }

    Words {
        visible: root.help !== "" && root.problem === ""
        Layout.fillWidth: true
        kind: Words.Small
        quiet: true
        text: root.help
        wrapMode: Text.Wrap
    }

    ErrorNote {
        Layout.fillWidth: true
        text: root.problem
    }
}
