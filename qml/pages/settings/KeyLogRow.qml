// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Theme

/// One use of a key, or one that was refused.
Item {
    id: root

    required property string moment
    required property string what
    required property string account
    required property string address
    required property string rule
    required property string refusal
    required property string hash

    implicitHeight: column.implicitHeight + Theme.medium * 2
    Accessible.role: Accessible.ListItem
    Accessible.name: [what, account, moment].filter(one => one !== "").join(", ")
    Accessible.description: d.refused ? qsTr("refused: %1").arg(refusal) : d.who

    QtObject {
        id: d

        readonly property bool refused: root.refusal !== ""
        readonly property string who: root.rule === "" ? "" : qsTr("by the rule “%1”").arg(root.rule)
    }

    Divider {
        width: parent.width
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.normal
        anchors.rightMargin: Theme.normal
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tiny

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.small

            Words {
                Layout.fillWidth: true
                text: root.what
                wrapMode: Text.Wrap
                Accessible.ignored: true

                HoverHandler {
                    id: hover
                }

                Hint {
                    text: root.hash
                    shown: root.hash !== "" && hover.hovered
                }
            }

            Tag {
                visible: d.refused
                Layout.alignment: Qt.AlignTop
                tone: Tag.Bad
                glyph: Icons.cancel
                text: qsTr("refused")
                Accessible.ignored: true
            }

            Words {
                Layout.alignment: Qt.AlignTop
                quiet: true
                text: root.moment
                Accessible.ignored: true
            }
        }

        Words {
            visible: text !== ""
            Layout.fillWidth: true
            kind: Words.Small
            quiet: true
            wrapMode: Text.Wrap
            text: [root.account, d.who].filter(one => one !== "").join(" · ")
            Accessible.ignored: true
        }

        Words {
            visible: d.refused
            Layout.fillWidth: true
            kind: Words.Small
            wrapMode: Text.Wrap
            text: root.refusal
            Accessible.ignored: true
        }
    }
}
