// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// All that a person is shown before saying yes, in the order in which it matters.
ColumnLayout {
    id: root

    required property ReviewModel review

    spacing: Theme.large

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.small

        Rows {
            model: root.review.notices

            ErrorNote {
                required property var modelData

                Layout.fillWidth: true
                tone: [ErrorNote.Info, ErrorNote.Caution, ErrorNote.Wrong][modelData.severity]
                text: modelData.text
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.small

            ChainMark {
                name: root.review.chain
                mark: root.review.chainMark
            }

            Item {
                Layout.fillWidth: true
            }

            Words {
                Layout.maximumWidth: root.width / 2
                quiet: true
                text: root.review.account
                elide: Text.ElideRight
            }
        }
    }

    Section {
        visible: root.review.leaving.length > 0
        Layout.fillWidth: true
        title: qsTr("Leaves the account, at most")

        Rows {
            model: root.review.leaving

            AmountRow {
                required property var modelData

                Layout.fillWidth: true
                token: modelData.token
                amount: modelData.amount
                value: modelData.value
                exact: modelData.exact
            }
        }
    }

    Section {
        visible: root.review.coming.length > 0
        Layout.fillWidth: true
        title: qsTr("Comes back, at least")

        Rows {
            model: root.review.coming

            AmountRow {
                required property var modelData

                Layout.fillWidth: true
                token: modelData.token
                amount: modelData.amount
                value: modelData.value
                exact: modelData.exact
            }
        }
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("Fees of all transactions")

        RowLayout {
            Layout.fillWidth: true
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Expected fees: %1").arg(root.review.fee === "" ? root.review.feeCoins : root.review.fee)

            Words {
                Layout.fillWidth: true
                text: qsTr("Expected")
                Accessible.ignored: true
            }

            Words {
                kind: Words.Large
                text: root.review.fee === "" ? root.review.feeCoins : root.review.fee
                Accessible.ignored: true
            }
        }

        DetailRow {
            Layout.fillWidth: true
            label: root.review.feeL1 === "" ? qsTr("Execution") : qsTr("Execution on the layer 2")
            text: root.review.feeL2
        }

        DetailRow {
            Layout.fillWidth: true
            label: qsTr("Data on the layer 1")
            text: root.review.feeL1
        }

        DetailRow {
            Layout.fillWidth: true
            label: qsTr("At worst")
            text: root.review.feeWorst
        }
    }

    Section {
        visible: root.review.changes.length > 0
        Layout.fillWidth: true
        title: qsTr("Balances after it, as simulated")

        Rows {
            model: root.review.changes

            AmountRow {
                required property var modelData

                Layout.fillWidth: true
                token: modelData.token
                amount: modelData.amount
                value: modelData.value
                exact: modelData.exact
                direction: modelData.direction
            }
        }
    }

    Section {
        Layout.fillWidth: true
        title: root.review.calls.length === 1 ? qsTr("What is signed") : qsTr("What is signed, in this order")

        Rows {
            model: root.review.calls

            CallRow {
                Layout.fillWidth: true
            }
        }
    }

    Section {
        visible: root.review.remarks.length > 0
        Layout.fillWidth: true
        title: qsTr("Good to know")

        Rows {
            model: root.review.remarks

            Words {
                required property string modelData

                Layout.fillWidth: true
                kind: Words.Small
                text: modelData
                wrapMode: Text.Wrap
            }
        }
    }

    Disclosure {
        Layout.fillWidth: true
        text: qsTr("How it was checked")

        DetailRow {
            Layout.fillWidth: true
            tall: true
            label: qsTr("Simulation")
            text: root.review.simulation
        }

        DetailRow {
            Layout.fillWidth: true
            tall: true
            label: qsTr("Block")
            text: root.review.blockHash
        }

        DetailRow {
            Layout.fillWidth: true
            tall: true
            label: qsTr("Account")
            text: root.review.accountAddress
        }
    }
}
