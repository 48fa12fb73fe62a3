// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Secrets
import Sheaf.Theme

/// What a rule that acts without asking would be allowed: each function, each recipient, its caps. Given with the
/// password.
SideSheet {
    id: root

    required property Program program
    readonly property RuleDetail detail: program.ruleDetail

    title: qsTr("Consent to “%1”").arg(detail.name)
    note: qsTr("It holds for this sentence alone, and ends with it.")
    onOpened: password.forceActiveFocus(Qt.OtherFocusReason)
    onClosed: {
        password.clear();
        if (detail.consenting)
            detail.refuseConsent();
    }

    Connections {
        target: root.detail

        function onChanged() {
            root.detail.consenting ? root.open() : root.close();
        }

        function onConsentRefused() {
            password.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Words {
        Layout.fillWidth: true
        kind: Words.Large
        text: root.detail.sentence
        wrapMode: Text.Wrap
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("It may spend, at most")

        DetailRow {
            Layout.fillWidth: true
            label: qsTr("Out of the account")
            text: root.detail.spendCap
        }

        DetailRow {
            Layout.fillWidth: true
            label: qsTr("For fees")
            text: root.detail.gasCap
        }
    }

    Section {
        visible: root.detail.consentRecipients.length > 0
        Layout.fillWidth: true
        title: qsTr("It may send to")

        Rows {
            model: root.detail.consentRecipients

            Words {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                wrapMode: Text.WrapAnywhere
            }
        }
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("It may call, and nothing else")

        Rows {
            model: root.detail.consentCalls

            ColumnLayout {
                id: call

                required property var modelData

                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    text: call.modelData.why
                    wrapMode: Text.Wrap
                }

                DetailRow {
                    Layout.fillWidth: true
                    tall: true
                    label: qsTr("%1 on %2").arg(call.modelData.function).arg(call.modelData.chain)
                    text: call.modelData.contracts.join("\n")
                }
            }
        }
    }

    footer: [
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.medium

            Field {
                Layout.fillWidth: true
                label: qsTr("Password of the vault")
                problem: root.detail.consentProblem

                PasswordEntry {
                    id: password

                    Layout.fillWidth: true
                    enabled: !root.detail.giving
                    name: qsTr("Password of the vault")
                    wrong: root.detail.consentProblem !== "" && length === 0
                    onAccepted: root.detail.giveConsent(field)
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.small

                PushButton {
                    text: qsTr("Not now")
                    onClicked: root.detail.refuseConsent()
                }

                Item {
                    Layout.fillWidth: true
                }

                PushButton {
                    primary: true
                    enabled: !root.detail.giving && password.length > 0
                    text: root.detail.giving ? qsTr("Checking the password…") : qsTr("Give consent")
                    onClicked: root.detail.giveConsent(password.field)
                }
            }
        }
    ]
}
