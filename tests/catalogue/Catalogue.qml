// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sheaf.Controls
import Sheaf.Theme

/// Every control, a section at a time, in either scheme and at any size of text.
T.ApplicationWindow {
    id: root

    readonly property var sections: ["Buttons", "Entries", "Figures", "States", "Lists", "Charts", "Colours"]
    property int section: 0
    property bool dark: false
    property bool largeText: false
    property bool still: false ///< nothing moves, for pictures

    width: Theme.windowWidth
    height: Theme.windowHeight
    visible: true
    title: "Sheaf – controls"
    color: Theme.window

    Binding {
        target: Theme
        property: "dark"
        value: root.dark
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.largeText ? 2 : 1
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.still
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.large
        spacing: Theme.large

        RowLayout {
            spacing: Theme.normal

            Segments {
                name: "Section"
                choices: root.sections
                current: root.section
                onChosen: index => root.section = index
            }

            Item {
                Layout.fillWidth: true
            }

            Toggle {
                text: "Dark"
                checked: root.dark
                onToggled: root.dark = checked
            }

            Toggle {
                text: "200 %"
                checked: root.largeText
                onToggled: root.largeText = checked
            }
        }

        Scroller {
            id: scroller

            Layout.fillWidth: true
            Layout.fillHeight: true

            Loader {
                width: scroller.width
                source: root.sections[root.section] + ".qml"
            }
        }
    }
}
