// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// A transaction on its way: what it does, how far it has come, its hash.
RowLayout {
    id: root

    required property string purpose
    required property string stateWord
    required property int progress ///< ReviewStepsModel.Progress
    required property string hash
    required property string hashShort
    required property string fee
    required property string failure

    spacing: Theme.small
    Accessible.role: Accessible.StaticText
    Accessible.name: purpose + ", " + stateWord

    QtObject {
        id: d

        readonly property bool carried: root.progress === ReviewStepsModel.Carried || root.progress === ReviewStepsModel.Settled
        readonly property bool failed: root.progress === ReviewStepsModel.Failed
        readonly property bool moving: root.progress === ReviewStepsModel.UnderWay
    }

    Icon {
        Layout.alignment: Qt.AlignTop
        text: d.carried ? Icons.check : d.failed ? Icons.error : d.moving ? Icons.clock : Icons.minus
        color: d.carried ? Theme.gain : d.failed ? Theme.loss : Theme.textQuiet
        size: Theme.iconNormal
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.tiny

        Words {
            Layout.fillWidth: true
            text: root.purpose
            wrapMode: Text.Wrap
            quiet: !d.carried && !d.moving && !d.failed
            Accessible.ignored: true
        }

        DetailRow {
            Layout.fillWidth: true
            label: qsTr("Transaction")
            text: root.hashShort
            hint: root.hash
        }

        DetailRow {
            Layout.fillWidth: true
            label: qsTr("Cost")
            text: root.fee
        }

        ErrorNote {
            Layout.fillWidth: true
            text: root.failure
        }
    }

    Tag {
        Layout.alignment: Qt.AlignTop
        text: root.stateWord
        tone: d.carried ? Tag.Good : d.failed ? Tag.Bad : d.moving ? Tag.Accent : Tag.Neutral
    }
}
