// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// What, to whom, how much; what is to be said about it stands under each.
FocusScope {
    id: root

    required property SendModel model

    signal receiveWanted

    QtObject {
        id: d

        readonly property bool possible: root.model.obstacle === ""
        readonly property bool several: root.model.accounts.length > 1 ///< another account may have what this one has not
    }

    EmptyState {
        visible: !d.possible && !d.several
        anchors.fill: parent
        glyph: Icons.send
        text: root.model.obstacle
        action: qsTr("Show an address to receive on")
        onActed: root.receiveWanted()
    }

    Scroller {
        id: scroller

        visible: d.possible || d.several
        anchors.fill: parent

        ColumnLayout {
            x: Theme.large
            y: Theme.normal
            width: Math.min(scroller.width - Theme.large * 2, Theme.formWidth * 1.25)
            spacing: Theme.normal

            Panel {
                Layout.fillWidth: true

                Field {
                    Layout.fillWidth: true
                    label: qsTr("From")
                    visible: d.several

                    Choice {
                        Layout.fillWidth: true
                        name: qsTr("From which account")
                        model: root.model.accounts
                        currentIndex: root.model.account
                        onActivated: index => root.model.chooseAccount(index)
                    }
                }

                Field {
                    visible: d.possible
                    Layout.fillWidth: true
                    label: qsTr("What")

                    Choice {
                        Layout.fillWidth: true
                        name: qsTr("What to send, and on which chain")
                        model: root.model.assets
                        textRole: "label"
                        currentIndex: root.model.asset
                        onActivated: index => root.model.chooseAsset(index)
                    }
                }

                Field {
                    visible: d.possible
                    Layout.fillWidth: true
                    label: qsTr("To")
                    help: root.model.recipient === "" ? qsTr("A name of your address book, or an address that begins with 0x.") : ""
                    problem: root.model.recipientProblem

                    TextEntry {
                        id: recipient

                        Layout.fillWidth: true
                        focus: true
                        placeholderText: qsTr("Name or address")
                        Accessible.name: qsTr("To whom")
                        text: root.model.recipient
                        wrong: root.model.recipientProblem !== ""
                        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                        onTextEdited: root.model.setRecipient(text)
                        Keys.onDownPressed: names.children[0].forceActiveFocus(Qt.TabFocusReason)
                    }

                    Column {
                        id: names

                        Layout.fillWidth: true

                        Rows {
                            model: root.model.suggestions

                            ListRow {
                                id: suggestion

                                required property var modelData

                                width: names.width
                                implicitHeight: Theme.controlHeight
                                leftPadding: Theme.medium
                                rightPadding: Theme.medium
                                focusPolicy: Qt.StrongFocus
                                text: modelData.name
                                onClicked: {
                                    root.model.setRecipient(modelData.name);
                                    amount.forceActiveFocus(Qt.TabFocusReason);
                                }
                                Keys.onReturnPressed: clicked()
                                Keys.onEnterPressed: clicked()
                                Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                                Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

                                contentItem: RowLayout {
                                    spacing: Theme.small

                                    Words {
                                        text: suggestion.modelData.name
                                        Accessible.ignored: true
                                    }

                                    Words {
                                        Layout.fillWidth: true
                                        horizontalAlignment: Text.AlignRight
                                        kind: Words.Small
                                        quiet: true
                                        text: suggestion.modelData.address
                                        Accessible.ignored: true
                                    }
                                }
                            }
                        }
                    }

                    Words {
                        visible: root.model.recipientAddress !== "" && root.model.recipientAddress !== root.model.recipient
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.tiny
                        text: root.model.recipientAddress
                        wrapMode: Text.WrapAnywhere
                    }

                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.topMargin: root.model.notes.length > 0 ? Theme.small : 0
                        spacing: Theme.tiny

                        Rows {
                            model: root.model.notes

                            ErrorNote {
                                required property var modelData

                                Layout.fillWidth: true
                                text: modelData.text
                                tone: modelData.tone
                            }
                        }

                        Tick {
                            visible: root.model.mustCompare
                            Layout.fillWidth: true
                            text: qsTr("I have compared every character: this is the address that I mean.")
                            checked: root.model.compared
                            onToggled: root.model.setCompared(checked)
                        }
                    }
                }

                Field {
                    visible: d.possible
                    Layout.fillWidth: true
                    label: qsTr("How much")
                    help: root.model.all ? root.model.allNote : root.model.balance
                    problem: root.model.amountProblem

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.small

                        TextEntry {
                            id: amount

                            Layout.fillWidth: true
                            implicitHeight: Theme.controlHeight * 1.25
                            font.pixelSize: Theme.textTitle
                            rightPadding: unit.width + Theme.medium * 2
                            Accessible.name: qsTr("How much, in %1").arg(root.model.unit)
                            text: root.model.amount
                            wrong: root.model.amountProblem !== ""
                            inputMethodHints: Qt.ImhFormattedNumbersOnly
                            onTextEdited: root.model.setAmount(text)
                            onAccepted: if (review.enabled)
                                review.clicked()

                            Words {
                                id: unit

                                anchors.right: parent.right
                                anchors.rightMargin: Theme.medium
                                anchors.verticalCenter: parent.verticalCenter
                                quiet: true
                                text: root.model.unit
                                Accessible.ignored: true
                            }
                        }

                        IconButton {
                            visible: root.model.canFiat
                            glyph: Icons.swap
                            text: root.model.inFiat ? qsTr("Write it in the token") : qsTr("Write it in %1").arg(root.model.currency)
                            onClicked: root.model.setInFiat(!root.model.inFiat)
                        }

                        PushButton {
                            text: qsTr("All")
                            hint: qsTr("Leaves nothing: of a chain's own coin the fees come out of it")
                            onClicked: root.model.takeAll()
                        }
                    }

                    Words {
                        visible: text !== ""
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.tiny
                        quiet: true
                        text: root.model.counterpart === "" || root.model.counterpart.startsWith("<") ? root.model.counterpart : qsTr("≈ %1").arg(root.model.counterpart)
                    }
                }
            }

            EmptyState {
                visible: !d.possible
                Layout.fillWidth: true
                Layout.topMargin: Theme.large
                glyph: Icons.send
                text: root.model.obstacle
                action: qsTr("Show an address to receive on")
                onActed: root.receiveWanted()
            }

            RowLayout {
                visible: d.possible
                Layout.fillWidth: true
                spacing: Theme.small

                Words {
                    Layout.fillWidth: true
                    kind: Words.Small
                    quiet: true
                    text: qsTr("Nothing is sent before you have seen the review and said yes.")
                    wrapMode: Text.Wrap
                }

                PushButton {
                    id: review

                    primary: true
                    enabled: root.model.ready
                    text: qsTr("Review")
                    onClicked: root.model.review()
                }
            }
        }
    }
}
