// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// The address: for a camera, for the clipboard, and to be read aloud.
FocusScope {
    id: root

    required property ReceiveModel model

    QtObject {
        id: d

        readonly property bool wide: root.width > Theme.formWidth * 1.6
    }

    Scroller {
        id: scroller

        anchors.fill: parent

        ColumnLayout {
            x: Theme.large
            y: Theme.normal
            width: Math.min(scroller.width - Theme.large * 2, Theme.formWidth * 1.75)
            spacing: Theme.normal

            Panel {
                Layout.fillWidth: true

                GridLayout {
                    Layout.fillWidth: true
                    columns: d.wide ? 2 : 1
                    columnSpacing: Theme.large
                    rowSpacing: Theme.normal

                    QrCode {
                        Layout.alignment: Qt.AlignTop
                        implicitWidth: Theme.codeSize
                        implicitHeight: Theme.codeSize
                        text: root.model.code
                        ink: Theme.codeInk
                        paper: Theme.codePaper
                        Accessible.role: Accessible.Graphic
                        Accessible.name: qsTr("QR code of the address")
                    }

                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        spacing: Theme.normal

                        Field {
                            Layout.fillWidth: true
                            label: qsTr("Account")

                            Choice {
                                Layout.fillWidth: true
                                focus: true
                                name: qsTr("Which account receives")
                                model: root.model.accounts
                                currentIndex: root.model.account
                                onActivated: index => root.model.chooseAccount(index)
                            }
                        }

                        Field {
                            Layout.fillWidth: true
                            label: qsTr("Address")
                            problem: root.model.copyProblem

                            Words {
                                Layout.fillWidth: true
                                kind: Words.Title
                                font.weight: Font.Medium
                                text: root.model.grouped
                                wrapMode: Text.Wrap
                                lineHeight: 1.25
                                Accessible.name: root.model.address
                            }
                        }

                        RowLayout {
                            Layout.fillWidth: true
                            spacing: Theme.normal

                            PushButton {
                                primary: !root.model.copied
                                glyph: root.model.copied ? Icons.check : Icons.copy
                                text: root.model.copied ? qsTr("Copied") : qsTr("Copy the address")
                                onClicked: root.model.copy()
                            }

                            Toggle {
                                Layout.fillWidth: true
                                text: qsTr("QR code as a payment link")
                                checked: root.model.asLink
                                onToggled: root.model.setAsLink(checked)
                            }
                        }

                        Words {
                            Layout.fillWidth: true
                            kind: Words.Small
                            quiet: true
                            text: root.model.validity
                            wrapMode: Text.Wrap
                        }
                    }
                }
            }
        }
    }
}
