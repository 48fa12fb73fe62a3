// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Pages.Welcome
import Sheaf.Theme

/// The window: the way in while the vault is shut, the workspace while it is open.
T.ApplicationWindow {
    id: root

    required property Program program

    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.windowWidthLeast
    minimumHeight: Theme.windowHeightLeast
    visible: true
    title: "Sheaf"
    color: Theme.window
    font.family: Theme.family
    font.pixelSize: Theme.textBody
    onVisibilityChanged: visibility => program.session.setWatched(visibility !== Window.Hidden && visibility !== Window.Minimized)
    Component.onCompleted: width = Math.min(width, Screen.desktopAvailableWidth)

    QtObject {
        id: d

        readonly property bool open: root.program.session.state === Session.Unlocked
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.program.preferences.dark
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.program.preferences.textScale
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.program.preferences.reducedMotion
    }

    Loader {
        id: place

        anchors.fill: parent
        focus: true
        sourceComponent: d.open ? workspace : welcome
        onLoaded: (item as FocusScope).forceActiveFocus()
    }

    Component {
        id: welcome

        WelcomePage {
            program: root.program
        }
    }

    Component {
        id: workspace

        Workspace {
            program: root.program
        }
    }

    Shortcut {
        sequence: "Ctrl+L"
        enabled: d.open
        onActivated: root.program.session.lock()
    }

    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: Qt.quit()
    }
}
