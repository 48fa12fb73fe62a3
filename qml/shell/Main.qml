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

    x: d.place.width > 0 ? d.place.x : Math.max(0, Math.round((Screen.desktopAvailableWidth - width) / 2))
    y: d.place.width > 0 ? d.place.y : Math.max(0, Math.round((Screen.desktopAvailableHeight - height) / 2))
    width: d.place.width > 0 ? d.place.width : Math.min(Theme.windowWidth, Screen.desktopAvailableWidth)
    height: d.place.width > 0 ? d.place.height : Math.min(Theme.windowHeight, Screen.desktopAvailableHeight)
    minimumWidth: Theme.windowWidthLeast
    minimumHeight: Theme.windowHeightLeast
    visible: true
    title: "Sheaf"
    color: Theme.window
    font.family: Theme.family
    font.pixelSize: Theme.textBody
    onVisibilityChanged: visibility => {
        program.session.setWatched(visibility !== Window.Hidden && visibility !== Window.Minimized);
        program.background.setWindowShown(visibility !== Window.Hidden);
    }
    Component.onCompleted: if (program.preferences.windowMaximized)
        showMaximized()
    onClosing: close => {
        program.preferences.keepWindow(Qt.rect(x, y, width, height), visibility === Window.Maximized);
        close.accepted = !program.background.hides;
        if (!close.accepted)
            hide();
    }

    QtObject {
        id: d

        readonly property bool open: root.program.session.state === Session.Unlocked
        readonly property var place: root.program.preferences.window
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

    Connections {
        target: root.program.background

        function onOpenWanted() {
            root.show();
            root.raise();
            root.requestActivate();
        }
    }

    Toast {
        id: toast

        text: root.program.toasts.text
        action: root.program.toasts.action
        actionHint: qsTr("Ctrl+Z")
        onActed: root.program.toasts.act()
    }

    Binding {
        target: root.program.toasts
        property: "held"
        value: toast.held
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        context: Qt.ApplicationShortcut
        enabled: root.program.toasts.action !== ""
        onActivated: root.program.toasts.act()
    }

    Shortcut {
        sequence: "Ctrl+L"
        context: Qt.ApplicationShortcut
        enabled: d.open
        onActivated: root.program.session.lock()
    }

    Shortcut {
        sequences: [StandardKey.Quit]
        context: Qt.ApplicationShortcut
        onActivated: root.program.background.quit()
    }
}
