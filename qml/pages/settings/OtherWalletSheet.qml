// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Secrets

/// Another wallet comes into the vault: by its recovery words, which may hide one behind a passphrase, or by its shares.
SideSheet {
    id: root

    required property OtherWallet wallet

    title: qsTr("Add another wallet")
    onOpened: d.entry.forceActiveFocus(Qt.OtherFocusReason)
    onClosed: {
        d.forget();
        name.clear();
    }

    QtObject {
        id: d

        property int way: 0 ///< by words, by shares
        readonly property bool byShares: way === 1
        readonly property Item entry: byShares ? shares : words
        readonly property bool isWhole: byShares ? root.wallet.shares.address !== "" : words.field.complete

        function forget() {
            words.clear();
            shares.clear();
            root.wallet.clear();
        }

        function add() {
            if (d.isWhole && d.byShares)
                root.wallet.addShares(shares.passphrase, name.text);
            else if (d.isWhole)
                root.wallet.addWords(words.field, words.passphrase, name.text);
        }
    }

    Connections {
        target: root.wallet

        function onDone() {
            root.close();
        }
    }

    Segments {
        name: qsTr("What you have of it")
        choices: [qsTr("Recovery words"), qsTr("Shares (SLIP-39)")]
        current: d.way
        onChosen: index => {
            d.forget();
            d.way = index;
        }
    }

    Words {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        quiet: true
        text: d.byShares ? qsTr("Type the shares of a Shamir backup one after the other, until there are enough.") : qsTr("Words that this vault does not have yet, or the ones that it has with a passphrase: each passphrase opens a wallet of its own behind the same words.")
    }

    PhraseEntry {
        id: words

        visible: !d.byShares
        Layout.fillWidth: true
        address: root.wallet.address
        onEdited: root.wallet.judgeWords(field, passphrase)
        onAccepted: d.add()
    }

    SharesEntry {
        id: shares

        visible: d.byShares
        Layout.fillWidth: true
        shares: root.wallet.shares
        onAccepted: d.add()
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Name (may be empty)")

        TextEntry {
            id: name

            Layout.fillWidth: true
            maximumLength: 64
            Accessible.name: qsTr("The name of the new account")
            onAccepted: d.add()
        }
    }

    ErrorNote {
        Layout.fillWidth: true
        text: root.wallet.problem
    }

    Busy {
        Layout.fillWidth: true
        running: root.wallet.busy
        text: qsTr("Putting the shares together…")
    }

    footer: [
        PushButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        Item {
            Layout.fillWidth: true
        },
        PushButton {
            primary: true
            enabled: d.isWhole && !root.wallet.busy
            text: qsTr("Add the wallet")
            onClicked: d.add()
        }
    ]
}
