// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Theme

/// What went wrong, beside what caused it. Takes no room while there is nothing to say.
RowLayout {
    id: root

    enum Tone {
        Wrong,
        Caution,
        Info
    }

    property string text
    property int tone: ErrorNote.Wrong

    visible: text !== ""
    spacing: Theme.small
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    QtObject {
        id: d

        readonly property color ink: [Theme.loss, Theme.caution, Theme.textQuiet][root.tone]
    }

    Icon {
        Layout.alignment: Qt.AlignTop
        text: [Icons.error, Icons.warning, Icons.info][root.tone]
        size: Theme.iconSmall
        color: d.ink
    }

    Words {
        Layout.fillWidth: true
        kind: Words.Small
        text: root.text
        color: d.ink
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
