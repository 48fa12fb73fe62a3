// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// The first start: one question at a time, and how far it is.
FocusScope {
    id: root

    required property OnboardingModel onboarding
    required property Locking locking

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("First start")
    Keys.onEscapePressed: root.onboarding.back()

    QtObject {
        id: d

        readonly property var steps: [network, kind, words, check, own, shares, key, address, backup, password]
    }

    RowLayout {
        id: head

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.large
        spacing: Theme.small

        Icon {
            text: Icons.harvest
            color: Theme.accent
        }

        Words {
            Layout.fillWidth: true
            kind: Words.Strong
            text: "Sheaf"
        }

        Row {
            spacing: Theme.tiny
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Step %1 of %2").arg(root.onboarding.number).arg(root.onboarding.count)

            Rows {
                model: root.onboarding.count

                Rectangle {
                    required property int index

                    width: Theme.large
                    height: Theme.tiny
                    radius: Theme.tiny / 2
                    color: index < root.onboarding.number ? Theme.accent : Theme.border
                }
            }
        }

        Words {
            kind: Words.Small
            quiet: true
            text: qsTr("%1 of %2").arg(root.onboarding.number).arg(root.onboarding.count)
            Accessible.ignored: true
        }
    }

    Loader {
        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        focus: true
        sourceComponent: d.steps[root.onboarding.step]
        onLoaded: (item as Item).forceActiveFocus()
    }

    Component {
        id: network

        NetworkStep {
            onboarding: root.onboarding
        }
    }

    Component {
        id: kind

        KindStep {
            onboarding: root.onboarding
        }
    }

    Component {
        id: words

        WordsStep {
            onboarding: root.onboarding
            locking: root.locking
        }
    }

    Component {
        id: check

        CheckStep {
            onboarding: root.onboarding
        }
    }

    Component {
        id: own

        ImportStep {
            onboarding: root.onboarding
        }
    }

    Component {
        id: shares

        SharesStep {
            onboarding: root.onboarding
        }
    }

    Component {
        id: key

        KeyStep {
            onboarding: root.onboarding
        }
    }

    Component {
        id: address

        AddressStep {
            onboarding: root.onboarding
        }
    }

    Component {
        id: backup

        BackupStep {
            onboarding: root.onboarding
        }
    }

    Component {
        id: password

        PasswordStep {
            onboarding: root.onboarding
        }
    }
}
