// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Secrets
import Sheaf.Theme

/// One calm column: the password, and what came of it.
FocusScope {
    id: root

    required property UnlockModel unlock
    required property Preferences preferences
    property string reason ///< why it is locked; empty where the program has just started

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Unlock")

    QtObject {
        id: d

        property bool askNetwork: false ///< stays while it is being answered
    }

    Component.onCompleted: d.askNetwork = !root.preferences.networkAsked

    Flickable {
        anchors.fill: parent
        contentWidth: width
        contentHeight: Math.max(height, column.y + column.height + Theme.large)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        ColumnLayout {
            id: column

            // What comes up below the field moves nothing above it.
            y: Math.max(Theme.large, Math.round(root.height * 0.28))
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(Theme.formWidth * 0.75, root.width - Theme.vast)
            spacing: Theme.normal

            Icon {
                Layout.alignment: Qt.AlignHCenter
                text: Icons.harvest
                size: Theme.iconLarge
                color: Theme.accent
            }

            Words {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                kind: Words.Figure
                text: "Sheaf"
                Accessible.role: Accessible.Heading
            }

            Words {
                visible: root.reason !== ""
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                quiet: true
                text: root.reason
            }

            Field {
                Layout.fillWidth: true
                Layout.topMargin: Theme.small
                problem: root.unlock.problem
                help: root.unlock.waiting

                PasswordEntry {
                    id: password

                    Layout.fillWidth: true
                    focus: true
                    enabled: !root.unlock.busy
                    name: qsTr("Password of the vault")
                    placeholderText: qsTr("Password")
                    wrong: root.unlock.problem !== "" && length === 0
                    onAccepted: root.unlock.unlock(field)
                }
            }

            Words {
                visible: root.unlock.waiting !== "" && root.unlock.problem !== ""
                Layout.fillWidth: true
                kind: Words.Small
                quiet: true
                text: root.unlock.waiting
            }

            PushButton {
                Layout.fillWidth: true
                primary: true
                enabled: !root.unlock.busy && root.unlock.secondsLeft === 0 && password.length > 0
                text: root.unlock.busy ? qsTr("Unlocking…") : qsTr("Unlock")
                onClicked: root.unlock.unlock(password.field)
            }

            PushButton {
                visible: root.unlock.keyring
                Layout.fillWidth: true
                enabled: !root.unlock.busy
                text: qsTr("Look without the password")
                onClicked: root.unlock.unlockByKeyring()
            }

            Toggle {
                visible: d.askNetwork
                Layout.fillWidth: true
                text: qsTr("Ask the networks for balances and rates")
                Accessible.description: qsTr("Nothing is sent before you say so. The servers learn which addresses you look at.")
                checked: root.preferences.networkAllowed
                onToggled: root.preferences.networkAllowed = checked
            }

            Words {
                visible: d.askNetwork
                Layout.fillWidth: true
                kind: Words.Small
                quiet: true
                wrapMode: Text.Wrap
                text: qsTr("Nothing is sent before you say so. The servers learn which addresses you look at.")
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                Layout.topMargin: Theme.small
                horizontalAlignment: Text.AlignHCenter
                kind: Words.Small
                quiet: true
                wrapMode: Text.WrapAnywhere
                text: root.unlock.folder
                Accessible.name: qsTr("The vault is in %1").arg(root.unlock.folder)
            }
        }
    }

    Connections {
        target: root.unlock

        function onRefused() {
            password.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
