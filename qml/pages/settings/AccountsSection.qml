// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Secrets
import Sheaf.Theme

ColumnLayout {
    id: root

    required property AccountsModel accounts
    required property CodeAccounts codes
    required property OtherWallet other
    required property AccountFinder finder

    spacing: Theme.normal

    QtObject {
        id: d

        property int way: root.accounts.canDerive ? 0 : 2
        readonly property string at: ["derive", "import", "watch", "device"][way]
        readonly property string problem: root.accounts.problemAt === at ? root.accounts.problem : ""

        function go() {
            root.accounts.add(at, name.text, way === 0 ? wallet.currentText : address.text, secret.field);
        }
    }

    Connections {
        target: root.accounts

        function onDone(at) {
            if (at === d.at)
                name.clear();
            if (at === d.at)
                address.clear();
        }
    }

    CodeAccountsSheet {
        id: sheet

        accounts: root.codes
    }

    OtherWalletSheet {
        id: otherSheet

        wallet: root.other
    }

    FindAccountsSheet {
        id: finderSheet

        finder: root.finder
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Accounts")
        note: qsTr("of this vault, on every network")
        flush: true

        EmptyState {
            visible: root.accounts.accounts.size === 0
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.formWidth / 3
            glyph: Icons.account
            text: qsTr("There is no account yet; add one below.")
        }

        Rows {
            model: root.accounts.accounts

            delegate: AccountRow {
                Layout.fillWidth: true
                accounts: root.accounts
            }
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Add an account")

        Segments {
            name: qsTr("Where it comes from")
            choices: [qsTr("Recovery words"), qsTr("Private key"), qsTr("Watch only"), qsTr("Hardware wallet")]
            current: d.way
            onChosen: index => {
                d.way = index;
                root.accounts.clearProblem();
                secret.clear();
            }
        }

        Words {
            Layout.fillWidth: true
            kind: Words.Small
            quiet: true
            wrapMode: Text.Wrap
            text: [root.accounts.canDerive ? qsTr("The next account of your recovery words or shares. They bring it back, with their passphrase if they have one.") : qsTr("This vault has no recovery words."), qsTr("The key is sealed in the vault. Your recovery words do not bring it back: keep a backup of the vault."), qsTr("Sheaf shows what it has, and can never sign for it."), qsTr("Connect a Ledger or a Trezor and unlock it. Its keys never leave it; you confirm each transaction there.")][d.way]
        }

        Flow {
            visible: d.way === 0
            Layout.fillWidth: true
            spacing: Theme.small

            PushButton {
                visible: root.accounts.canDerive
                glyph: Icons.search
                text: qsTr("Find used accounts")
                hint: qsTr("Accounts that another program had of the same words")
                onClicked: finderSheet.open()
            }

            PushButton {
                glyph: Icons.plus
                text: qsTr("Add another wallet")
                hint: qsTr("Other words, a passphrase behind the same ones, or shares (SLIP-39)")
                onClicked: otherSheet.open()
            }
        }

        Field {
            visible: d.way === 0 && root.accounts.wallets.length > 1
            Layout.fillWidth: true
            label: qsTr("Of the wallet whose first account is")

            Choice {
                id: wallet

                Layout.fillWidth: true
                name: qsTr("Of the wallet whose first account is")
                model: root.accounts.wallets
            }
        }

        Field {
            visible: d.way === 1
            Layout.fillWidth: true
            label: qsTr("Private key")
            problem: visible ? d.problem : ""

            PasswordEntry {
                id: secret

                Layout.fillWidth: true
                name: qsTr("Private key")
                placeholderText: qsTr("64 digits, 0 to 9 and a to f")
                wrong: d.problem !== ""
                onEdited: root.accounts.clearProblem()
                onAccepted: d.go()
            }
        }

        Field {
            visible: d.way === 2
            Layout.fillWidth: true
            label: qsTr("Address")
            problem: visible ? d.problem : ""

            TextEntry {
                id: address

                Layout.fillWidth: true
                placeholderText: qsTr("0x and 40 digits")
                wrong: d.problem !== ""
                Accessible.name: qsTr("Address")
                onTextEdited: root.accounts.clearProblem()
                onAccepted: d.go()
            }
        }

        PushButton {
            visible: d.way === 3
            glyph: Icons.qr
            text: qsTr("Add from QR codes")
            hint: qsTr("For devices without a cable: Keystone, NGRAVE and others")
            onClicked: sheet.open()
        }

        RowLayout {
            visible: d.way === 3 && root.accounts.asking
            spacing: Theme.small

            Busy {
                running: root.accounts.asking
                Accessible.name: root.accounts.deviceWords
            }

            Words {
                Layout.fillWidth: true
                text: root.accounts.deviceWords
                wrapMode: Text.Wrap
            }
        }

        Field {
            Layout.fillWidth: true
            label: qsTr("Name (may be empty)")
            problem: d.way === 0 || d.way === 3 ? d.problem : ""

            RowLayout {
                spacing: Theme.small

                TextEntry {
                    id: name

                    Layout.fillWidth: true
                    maximumLength: 64
                    Accessible.name: qsTr("The account's name")
                    onAccepted: d.go()
                }

                PushButton {
                    text: qsTr("Add")
                    enabled: [root.accounts.canDerive, secret.length > 0, address.text !== "", !root.accounts.asking][d.way]
                    onClicked: d.go()
                }
            }
        }
    }
}
