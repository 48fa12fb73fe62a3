// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// One rule: what it says, what it would do now, and everything that it has decided.
SideSheet {
    id: root

    required property Program program
    readonly property RuleDetail detail: program.ruleDetail

    title: detail.name
    note: qsTr("%1, written %2").arg(detail.account).arg(detail.created)
    onClosed: if (detail.shown && !detail.consenting)
        detail.close()

    Connections {
        target: root.detail

        function onChanged() {
            root.detail.shown && !root.detail.consenting ? root.open() : root.close();
        }
    }

    Words {
        Layout.fillWidth: true
        kind: Words.Large
        text: root.detail.sentence
        wrapMode: Text.Wrap
    }

    ErrorNote {
        Layout.fillWidth: true
        text: root.detail.problem
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("Now")

        PushButton {
            visible: !root.detail.trying && !root.detail.tried
            text: qsTr("What would it do?")
            glyph: Icons.help
            onClicked: root.detail.dryRun()
        }

        Busy {
            running: root.detail.trying
            text: qsTr("Reading the chains; nothing is sent…")
        }

        ColumnLayout {
            visible: root.detail.tried
            Layout.fillWidth: true
            spacing: Theme.small

            Tag {
                text: root.detail.tryDecision
                tone: root.detail.tryTone
            }

            Words {
                Layout.fillWidth: true
                text: root.detail.tryReason
                wrapMode: Text.Wrap
            }

            Rows {
                model: root.detail.tryReadings

                DetailRow {
                    required property var modelData

                    Layout.fillWidth: true
                    label: modelData.label
                    text: modelData.value + " " + modelData.unit
                    hint: modelData.origin
                }
            }

            Words {
                visible: root.detail.tryPurpose !== ""
                Layout.fillWidth: true
                kind: Words.Strong
                text: root.detail.tryPurpose
                wrapMode: Text.Wrap
            }

            Rows {
                model: root.detail.tryLeaving

                AmountRow {
                    required property var modelData

                    Layout.fillWidth: true
                    token: qsTr("%1 leaves, at most").arg(modelData.token)
                    amount: modelData.amount
                    value: modelData.value
                    exact: modelData.exact
                }
            }

            Rows {
                model: root.detail.tryComing

                AmountRow {
                    required property var modelData

                    Layout.fillWidth: true
                    token: qsTr("%1 comes, at least").arg(modelData.token)
                    amount: modelData.amount
                    value: modelData.value
                    exact: modelData.exact
                }
            }

            Rows {
                model: root.detail.tryCalls

                Words {
                    required property var modelData
                    required property int index

                    Layout.fillWidth: true
                    kind: Words.Small
                    text: qsTr("%1. %2").arg(index + 1).arg(modelData.purpose)
                    wrapMode: Text.Wrap
                }
            }

            DetailRow {
                Layout.fillWidth: true
                label: qsTr("Fees")
                text: root.detail.tryFee
            }

            PushButton {
                small: true
                text: qsTr("Look again")
                glyph: Icons.refresh
                onClicked: root.detail.dryRun()
            }
        }
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("Decisions")

        Words {
            visible: !root.detail.hasLog
            quiet: true
            text: qsTr("None yet.")
        }

        Rows {
            model: root.detail.log

            LogRow {
                Layout.fillWidth: true
            }
        }
    }
}
