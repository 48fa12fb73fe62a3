// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Theme

/// A part of a sheet: a quiet heading over what belongs together.
ColumnLayout {
    id: root

    property string title
    default property alias content: slot.data

    spacing: Theme.small
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Words {
        Layout.fillWidth: true
        kind: Words.Small
        quiet: true
        font.weight: Font.DemiBold
        text: root.title
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    ColumnLayout {
        id: slot

        Layout.fillWidth: true
        spacing: Theme.small
    }
}
