// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// How good a password is: five fields, a word, and what it means.
ColumnLayout {
    id: root

    required property PasswordJudge judge

    spacing: Theme.tiny
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Strength of the password")
    Accessible.description: root.judge.word + ". " + root.judge.note

    QtObject {
        id: d

        readonly property color ink: root.judge.enough ? Theme.gain : root.judge.level < 2 ? Theme.loss : Theme.caution
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tiny

        Rows {
            model: 5

            Rectangle {
                required property int index

                Layout.fillWidth: true
                Layout.preferredHeight: Theme.tiny
                radius: Theme.tiny / 2
                color: index < root.judge.level ? d.ink : Theme.border
            }
        }

        Words {
            Layout.leftMargin: Theme.small
            Layout.minimumWidth: Theme.formWidth / 6
            horizontalAlignment: Text.AlignRight
            kind: Words.Small
            text: root.judge.word
            color: d.ink
            Accessible.ignored: true
        }
    }

    Words {
        Layout.fillWidth: true
        kind: Words.Small
        quiet: true
        wrapMode: Text.Wrap
        text: root.judge.note
        Accessible.ignored: true
    }
}
