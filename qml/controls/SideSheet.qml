// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sheaf.Theme

/// Review and detail come in at the right, over the page and instead of a dialog. Escape closes it.
T.Popup {
    id: root

    property string title
    property string note
    property bool closable: true
    property bool covered: false ///< another sheet is over it
    property alias footer: foot.data
    default property alias content: slot.data

    parent: T.Overlay.overlay
    modal: !covered // in Qt 6.4 a modal popup takes the wheel from those over it
    focus: true
    x: parent ? parent.width - width : 0
    y: 0
    width: Math.min(Theme.sheetWidth, parent ? parent.width : Theme.sheetWidth)
    height: parent ? parent.height : 0
    padding: 0
    onAboutToShow: d.face.Accessible.name = title
    onTitleChanged: d.face.Accessible.name = title
    closePolicy: closable ? T.Popup.CloseOnEscape : T.Popup.NoAutoClose

    QtObject {
        id: d

        readonly property Item face: root.contentItem.parent ///< what a screen reader takes for the dialog
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    enter: Transition {
        NumberAnimation {
            property: "x"
            from: root.parent ? root.parent.width : 0
            to: root.parent ? root.parent.width - root.width : 0
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }

    background: Rectangle {
        color: Theme.surface

        Divider {
            width: Theme.line
            height: parent.height
        }
    }

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.margins: Theme.normal
            Layout.bottomMargin: Theme.medium

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.tiny

                Words {
                    Layout.fillWidth: true
                    kind: Words.Title
                    text: root.title
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }

                Words {
                    visible: root.note !== ""
                    Layout.fillWidth: true
                    kind: Words.Small
                    quiet: true
                    text: root.note
                    wrapMode: Text.Wrap
                }
            }

            IconButton {
                Layout.alignment: Qt.AlignTop
                visible: root.closable
                glyph: Icons.close
                text: qsTr("Close")
                onClicked: root.close()
            }
        }

        Divider {
            Layout.fillWidth: true
        }

        Scroller {
            id: scroller

            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: slot

                x: Theme.normal
                y: Theme.normal
                width: scroller.width - Theme.normal * 2
                spacing: Theme.normal
            }
        }

        Divider {
            Layout.fillWidth: true
            visible: foot.children.length > 0
        }

        RowLayout {
            id: foot

            visible: children.length > 0
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.margins: children.length > 0 ? Theme.normal : 0
            spacing: Theme.small
        }
    }
}
