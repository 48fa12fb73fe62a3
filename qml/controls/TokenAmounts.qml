// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Theme

/// How much of each of a few tokens: what is left empty is not said. `spoken` is what the wallet takes, `500 USDC`.
ColumnLayout {
    id: root

    property var tokens: [] ///< symbols
    property var have: []   ///< what there is of each, in words; may be shorter
    readonly property var spoken: d.texts.map((text, index) => text.trim() + " " + tokens[index]).filter((said, index) => (d.texts[index] ?? "").trim() !== "")

    signal accepted

    spacing: Theme.normal
    onTokensChanged: d.texts = Array.from(tokens).map(() => "")

    QtObject {
        id: d

        property var texts: []
    }

    Repeater {
        model: root.tokens

        Field {
            id: field

            required property string modelData
            required property int index

            Layout.fillWidth: true
            label: modelData
            help: root.have[index] === undefined ? "" : qsTr("You have %1 %2").arg(root.have[index]).arg(modelData)

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.small

                TextEntry {
                    id: entry

                    Layout.fillWidth: true
                    placeholderText: qsTr("Amount")
                    horizontalAlignment: TextInput.AlignRight
                    inputMethodHints: Qt.ImhFormattedNumbersOnly
                    Accessible.name: qsTr("Amount of %1").arg(field.modelData)
                    onTextChanged: d.texts = d.texts.map((before, index) => index === field.index ? text : before)
                    onVisibleChanged: if (visible && field.index === 0)
                        forceActiveFocus(Qt.TabFocusReason)
                    Component.onCompleted: if (visible && field.index === 0)
                        forceActiveFocus(Qt.TabFocusReason)
                    onAccepted: root.accepted()
                }

                PushButton {
                    small: true
                    implicitHeight: entry.implicitHeight
                    text: qsTr("All")
                    onClicked: entry.text = "all"
                }
            }
        }
    }

    Words {
        visible: root.tokens.length > 1
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        kind: Words.Small
        quiet: true
        text: qsTr("One of them is enough: the rest is swapped as the pool needs it, and the review shows how.")
    }
}
