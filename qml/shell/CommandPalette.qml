// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// Everything that can be gone to or done: type a few letters, choose with the arrows, Enter.
T.Popup {
    id: root

    required property PaletteModel palette

    function choose(key: string) {
        close();
        palette.run(key);
    }

    parent: T.Overlay.overlay
    modal: true
    focus: true
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(parent.height / 10) : 0
    width: Math.min(Theme.formWidth * 1.25, parent ? parent.width - Theme.huge : Theme.formWidth)
    height: Math.min(Theme.formWidth, parent ? parent.height - y * 2 : Theme.formWidth)
    padding: Theme.line
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: {
        d.face.Accessible.name = d.name;
        palette.open();
    }
    onOpened: words.forceActiveFocus(Qt.PopupFocusReason)

    QtObject {
        id: d

        readonly property string name: qsTr("Command palette")
        readonly property Item face: root.contentItem.parent ///< what a screen reader takes for the dialog
    }

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.borderStrong
    }

    contentItem: ColumnLayout {
        spacing: 0
        Accessible.role: Accessible.Pane
        Accessible.name: d.name

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.normal
            Layout.rightMargin: Theme.normal
            spacing: Theme.medium

            Icon {
                text: Icons.search
            }

            T.TextField {
                id: words

                Layout.fillWidth: true
                implicitHeight: Theme.rowTall
                verticalAlignment: TextInput.AlignVCenter
                font.family: Theme.family
                font.pixelSize: Theme.textLarge
                color: Theme.text
                selectionColor: Theme.accent
                selectByMouse: true
                text: root.palette.text
                Accessible.name: qsTr("What do you want to do?")
                Accessible.description: list.currentItem ? (list.currentItem as T.ItemDelegate).text : ""
                onTextEdited: root.palette.text = text
                Keys.onUpPressed: list.decrementCurrentIndex()
                Keys.onDownPressed: list.incrementCurrentIndex()
                Keys.onReturnPressed: if (list.currentItem)
                    (list.currentItem as T.ItemDelegate).clicked()
                Keys.onEnterPressed: if (list.currentItem)
                    (list.currentItem as T.ItemDelegate).clicked()

                Words {
                    visible: words.text === "" && words.preeditText === ""
                    anchors.fill: parent
                    verticalAlignment: Text.AlignVCenter
                    elide: Text.ElideRight
                    kind: Words.Large
                    quiet: true
                    text: qsTr("Go to a place, a position or a rule, or do something")
                    Accessible.ignored: true
                }
            }
        }

        Divider {
            Layout.fillWidth: true
        }

        Words {
            visible: root.palette.entries.size === 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.large
            horizontalAlignment: Text.AlignHCenter
            quiet: true
            wrapMode: Text.Wrap
            text: qsTr("Nothing is called that.")
        }

        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.tiny
            Layout.bottomMargin: Theme.tiny
            visible: root.palette.entries.size > 0
            clip: true
            model: root.palette.entries
            currentIndex: 0
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What fits")

            Connections {
                target: root.palette

                function onTextChanged() {
                    list.currentIndex = 0;
                    list.positionViewAtBeginning();
                }
            }

            ScrollMark {
                flickable: list
            }

            delegate: T.ItemDelegate {
                id: entry

                required property int index
                required property string key
                required property string name
                required property string detail
                required property string group
                required property bool heads
                required property string shortcut
                required property string glyph

                width: list.width
                text: name
                hoverEnabled: true
                focusPolicy: Qt.NoFocus
                topPadding: heads ? heading.height : 0
                implicitHeight: Theme.controlHeight + topPadding
                Accessible.name: detail === "" ? name : name + ", " + detail
                Accessible.description: group
                onClicked: root.choose(key)

                Words {
                    id: heading

                    visible: entry.heads
                    leftPadding: Theme.normal
                    topPadding: entry.index === 0 ? Theme.tiny : Theme.medium
                    bottomPadding: Theme.tiny
                    kind: Words.Small
                    quiet: true
                    text: entry.group
                    Accessible.ignored: true
                }

                background: Item {
                    Rectangle {
                        anchors.fill: parent
                        anchors.topMargin: entry.topPadding
                        anchors.leftMargin: Theme.small
                        anchors.rightMargin: Theme.small
                        radius: Theme.radiusSmall
                        color: entry.ListView.isCurrentItem ? Theme.accentSoft : entry.hovered ? Theme.hovered : "transparent"
                    }
                }

                contentItem: RowLayout {
                    spacing: Theme.medium

                    Icon {
                        Layout.leftMargin: Theme.normal
                        text: Icons[entry.glyph] ?? ""
                        size: Theme.iconSmall
                        color: entry.ListView.isCurrentItem ? Theme.accent : Theme.textQuiet
                    }

                    Words {
                        Layout.fillWidth: entry.detail === ""
                        Layout.rightMargin: entry.detail === "" && entry.shortcut === "" ? Theme.normal : 0
                        Layout.maximumWidth: entry.detail === "" ? entry.width : entry.width * 0.7
                        text: entry.name
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }

                    Words {
                        visible: entry.detail !== ""
                        Layout.fillWidth: true
                        Layout.rightMargin: Theme.normal
                        kind: Words.Small
                        quiet: true
                        text: entry.detail
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }

                    KeyMark {
                        visible: entry.shortcut !== ""
                        Layout.rightMargin: Theme.normal
                        keys: entry.shortcut
                    }
                }
            }
        }
    }
}
