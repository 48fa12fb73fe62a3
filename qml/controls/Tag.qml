// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

/// A word about a state. Told by its text and its glyph; the tone only helps.
Rectangle {
    id: root

    enum Tone {
        Neutral,
        Good,
        Bad,
        Caution,
        Accent
    }

    property string text
    property string glyph
    property int tone: Tag.Neutral

    implicitHeight: row.implicitHeight + Theme.tiny
    implicitWidth: row.implicitWidth + Theme.small * 2
    radius: Theme.radiusSmall
    color: [Theme.sunken, Theme.gainSoft, Theme.lossSoft, Theme.cautionSoft, Theme.accentSoft][tone]
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    QtObject {
        id: d

        readonly property color ink: [Theme.textQuiet, Theme.gain, Theme.loss, Theme.caution, Theme.accent][root.tone]
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.tiny

        Icon {
            visible: root.glyph !== ""
            anchors.verticalCenter: parent.verticalCenter
            text: root.glyph
            size: Theme.textSmall
            color: d.ink
        }

        Words {
            kind: Words.Small
            text: root.text
            color: d.ink
            Accessible.ignored: true
        }
    }
}
