// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

ColumnLayout {
    id: root

    required property Language language
    required property Preferences preferences

    spacing: Theme.normal

    QtObject {
        id: d

        readonly property var sizes: [1, 1.25, 1.5, 1.75, 2]
        readonly property var currencies: ["USD", "ETH"]
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Look")

        Field {
            Layout.fillWidth: true
            label: qsTr("Colours")

            Segments {
                name: qsTr("Colours")
                choices: [qsTr("As the desktop"), qsTr("Light"), qsTr("Dark")]
                current: root.preferences.scheme
                onChosen: index => root.preferences.scheme = index
            }
        }

        Field {
            Layout.fillWidth: true
            label: qsTr("Size of the text")

            Segments {
                name: qsTr("Size of the text")
                choices: d.sizes.map(one => Math.round(one * 100) + " %")
                current: d.sizes.indexOf(root.preferences.textScale)
                onChosen: index => root.preferences.textScale = d.sizes[index]
            }
        }

        Toggle {
            Layout.fillWidth: true
            text: qsTr("Move as little as possible")
            checked: root.preferences.reducedMotion
            onToggled: root.preferences.reducedMotion = checked
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Words and numbers")

        Field {
            Layout.fillWidth: true
            label: qsTr("Language")
            help: qsTr("Rules are sentences in English in every language.")

            Choice {
                name: qsTr("Language")
                implicitWidth: Theme.formWidth * 0.75
                model: root.language.choices
                currentIndex: root.language.chosen
                onActivated: index => root.language.choose(index)
            }
        }

        Field {
            Layout.fillWidth: true
            label: qsTr("Values in")

            Segments {
                name: qsTr("Values in")
                choices: [qsTr("US dollars"), qsTr("Ether")]
                current: d.currencies.indexOf(root.preferences.currency)
                onChosen: index => root.preferences.currency = d.currencies[index]
            }
        }
    }
}
