// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Theme

/// One plan, and under it, unfolded, its transactions.
Item {
    id: root

    required property int index
    required property string key
    required property string purpose
    required property string when
    required property string chain
    required property string mark
    required property string status
    required property int tone
    required property var flow
    required property string fee
    required property string feeUsd
    required property string rule
    required property string account
    required property string failure
    required property var steps
    required property bool unfolded
    required property bool canReplace

    property bool current: false
    property string copiedHash

    signal unfoldWanted
    signal copyWanted(string hash)
    signal pageWanted(string hash)
    signal ruleWanted
    signal speedUpWanted
    signal cancelWanted

    function unfold() {
        unfoldWanted();
    }

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.focusable: true
    Accessible.name: qsTr("%1, %2, %3, %4").arg(purpose).arg(status).arg(chain).arg(when)
    Accessible.description: [unfolded ? qsTr("unfolded") : qsTr("folded"), rule === "" ? "" : qsTr("by rule %1").arg(rule)].filter(one => one !== "").join(", ")
    Accessible.onPressAction: unfoldWanted()

    QtObject {
        id: d

        readonly property bool wide: root.width > Theme.formWidth * 1.4
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 0

        ListRow {
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.rowTall, content.implicitHeight + Theme.small * 2)
            focusPolicy: Qt.NoFocus
            highlighted: root.current
            Accessible.ignored: true
            onClicked: root.unfoldWanted()

            contentItem: RowLayout {
                id: content

                spacing: Theme.normal

                Icon {
                    text: root.unfolded ? Icons.chevronDown : Icons.chevronRight
                    size: Theme.iconSmall
                }

                ChainMark {
                    name: root.chain
                    mark: root.mark
                    compact: true
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Words {
                        Layout.fillWidth: true
                        text: root.purpose
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }

                    Words {
                        Layout.fillWidth: true
                        kind: Words.Small
                        quiet: true
                        elide: Text.ElideRight
                        text: root.rule === "" ? qsTr("%1 · %2 · %3").arg(root.when).arg(root.chain).arg(root.account) : qsTr("%1 · %2 · %3 · by rule %4").arg(root.when).arg(root.chain).arg(root.account).arg(root.rule)
                        Accessible.ignored: true
                    }
                }

                Column {
                    visible: d.wide

                    Rows {
                        model: root.flow

                        Words {
                            required property var modelData

                            anchors.right: parent ? parent.right : undefined
                            text: modelData.text
                            color: modelData.negative ? Theme.text : Theme.gain
                        }
                    }
                }

                Item {
                    Layout.preferredWidth: Theme.railWidth * 0.45
                    Layout.fillHeight: true

                    Tag {
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.status
                        tone: root.tone
                        glyph: root.tone === Tag.Bad ? Icons.error : root.tone === Tag.Good ? Icons.check : ""
                    }
                }
            }
        }

        ColumnLayout {
            visible: root.unfolded
            Layout.fillWidth: true
            Layout.leftMargin: Theme.normal * 3 + Theme.iconSmall + Theme.iconNormal
            Layout.rightMargin: Theme.normal
            Layout.topMargin: Theme.small
            Layout.bottomMargin: Theme.normal
            spacing: Theme.medium

            Rows {
                model: root.steps

                ColumnLayout {
                    id: step

                    required property var modelData

                    Layout.fillWidth: true
                    spacing: Theme.tiny

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.small

                        Words {
                            Layout.fillWidth: true
                            text: step.modelData.purpose
                            wrapMode: Text.Wrap
                        }

                        Tag {
                            text: step.modelData.status
                            tone: step.modelData.tone
                        }
                    }

                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.small

                        Words {
                            visible: text !== ""
                            kind: Words.Small
                            quiet: true
                            height: Theme.controlSmall
                            verticalAlignment: Text.AlignVCenter
                            text: step.modelData.detail
                        }

                        Words {
                            visible: step.modelData.fee !== ""
                            kind: Words.Small
                            quiet: true
                            height: Theme.controlSmall
                            verticalAlignment: Text.AlignVCenter
                            text: qsTr("fee %1").arg(step.modelData.fee)
                        }

                        Words {
                            visible: step.modelData.hash !== ""
                            kind: Words.Small
                            height: Theme.controlSmall
                            verticalAlignment: Text.AlignVCenter
                            text: step.modelData.shortHash
                            Accessible.name: step.modelData.hash
                        }

                        IconButton {
                            visible: step.modelData.hash !== ""
                            glyph: root.copiedHash === step.modelData.hash ? Icons.check : Icons.copy
                            text: root.copiedHash === step.modelData.hash ? qsTr("Copied") : qsTr("Copy the hash")
                            onClicked: root.copyWanted(step.modelData.hash)
                        }

                        IconButton {
                            visible: step.modelData.hasPage
                            glyph: Icons.external
                            text: qsTr("Open in the block explorer, which then knows that you looked")
                            onClicked: root.pageWanted(step.modelData.hash)
                        }
                    }

                    ErrorNote {
                        Layout.fillWidth: true
                        text: step.modelData.failure
                    }
                }
            }

            ErrorNote {
                Layout.fillWidth: true
                tone: root.tone === Tag.Bad ? ErrorNote.Wrong : root.tone === Tag.Neutral ? ErrorNote.Info : ErrorNote.Caution
                text: root.failure
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.normal

                Words {
                    Layout.fillWidth: true
                    kind: Words.Small
                    quiet: true
                    text: root.feeUsd === "" ? qsTr("Fees paid: %1").arg(root.fee) : qsTr("Fees paid: %1, %2").arg(root.fee).arg(root.feeUsd)
                }

                PushButton {
                    visible: root.canReplace
                    small: true
                    glyph: Icons.speedUp
                    text: qsTr("Speed up")
                    hint: qsTr("The same with higher fees, in its place")
                    onClicked: root.speedUpWanted()
                }

                PushButton {
                    visible: root.canReplace
                    small: true
                    danger: true
                    glyph: Icons.cancel
                    text: qsTr("Cancel it")
                    hint: qsTr("Nothing in its place, for a fee; it may still come too late")
                    onClicked: root.cancelWanted()
                }

                PushButton {
                    visible: root.rule !== ""
                    small: true
                    glyph: Icons.rules
                    text: qsTr("Rule %1").arg(root.rule)
                    onClicked: root.ruleWanted()
                }
            }
        }

        Divider {
            Layout.fillWidth: true
        }
    }
}
