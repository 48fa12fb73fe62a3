// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Theme

/// How much of each of a few tokens. Of `model`: key (a symbol), text, have, worth, problem, canAll.
ColumnLayout {
    id: root

    required property var model
    property string note ///< how they go together

    signal edited(int row, string text)
    signal allWanted(int row)
    signal accepted

    spacing: Theme.normal

    Rows {
        model: root.model

        Field {
            id: field

            required property string key
            required property string text
            required property string have
            required property string worth
            required property bool canAll
            required property int index
            required property var model

            Layout.fillWidth: true
            label: key
            help: have === "" || worth === "" ? have + worth : have + " · " + worth
            problem: model.problem

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.small

                TextEntry {
                    id: entry

                    Layout.fillWidth: true
                    placeholderText: qsTr("Amount")
                    horizontalAlignment: TextInput.AlignRight
                    inputMethodHints: Qt.ImhFormattedNumbersOnly
                    text: field.text
                    wrong: field.problem !== ""
                    Accessible.name: qsTr("Amount of %1").arg(field.key)
                    Accessible.description: field.problem === "" ? field.help : field.problem
                    onTextEdited: root.edited(field.index, text)
                    onVisibleChanged: if (visible && field.index === 0)
                        forceActiveFocus(Qt.TabFocusReason)
                    Component.onCompleted: if (visible && field.index === 0)
                        forceActiveFocus(Qt.TabFocusReason)
                    onAccepted: root.accepted()
                }

                PushButton {
                    visible: field.canAll
                    small: true
                    implicitHeight: entry.implicitHeight
                    text: qsTr("All")
                    Accessible.name: qsTr("All %1").arg(field.key)
                    onClicked: root.allWanted(field.index)
                }
            }
        }
    }

    Words {
        visible: root.note !== ""
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        kind: Words.Small
        quiet: true
        text: root.note
    }
}
