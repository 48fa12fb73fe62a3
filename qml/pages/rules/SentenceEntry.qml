// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// The sentence while it is written: a line under the word at fault, and what could come next at the cursor. Tab or
/// Return takes a choice, the arrows go through them, Escape closes them.
FocusScope {
    id: root

    required property RuleWriter writer
    readonly property alias offering: d.offering

    signal saveWanted

    implicitHeight: frame.implicitHeight

    QtObject {
        id: d

        readonly property bool offering: area.activeFocus && root.writer.choices.length > 0
        readonly property int measured: area.length + area.contentWidth + area.contentHeight ///< where words are moves with these
        readonly property rect from: d.measured >= 0 ? area.positionToRectangle(Math.min(root.writer.problemBegin, area.length)) : Qt.rect(0, 0, 0, 0)
        readonly property rect to: d.measured >= 0 ? area.positionToRectangle(Math.min(root.writer.problemEnd, area.length)) : Qt.rect(0, 0, 0, 0)
    }

    Rectangle {
        id: frame

        anchors.left: parent.left
        anchors.right: parent.right
        implicitHeight: Math.max(area.contentHeight + Theme.medium * 2, Theme.controlHeight * 3)
        radius: Theme.radius
        color: Theme.surface
        border.width: area.activeFocus ? Theme.focusLine : Theme.line
        border.color: root.writer.problem !== "" && !area.activeFocus ? Theme.loss : area.activeFocus ? Theme.focus : Theme.border

        T.TextArea {
            id: area

            anchors.fill: parent
            padding: Theme.medium
            focus: true
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            font.family: Theme.family
            font.pixelSize: Theme.textLarge
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.inkOnAccent
            Accessible.name: qsTr("The rule as a sentence")
            Accessible.description: root.writer.problem
            onTextChanged: root.writer.write(text, cursorPosition)
            onCursorPositionChanged: root.writer.write(text, cursorPosition)
            Keys.onUpPressed: event => d.offering ? list.decrementCurrentIndex() : event.accepted = false
            Keys.onDownPressed: event => d.offering ? list.incrementCurrentIndex() : event.accepted = false
            Keys.onTabPressed: d.offering ? root.writer.accept(root.writer.choices[list.currentIndex]) : nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onReturnPressed: event => event.modifiers & Qt.ControlModifier ? root.saveWanted() : d.offering && root.writer.accept(root.writer.choices[list.currentIndex])
            Keys.onEnterPressed: d.offering && root.writer.accept(root.writer.choices[list.currentIndex])
            Keys.onEscapePressed: event => d.offering ? root.writer.dismissChoices() : event.accepted = false

            Words {
                visible: area.length === 0
                x: Theme.medium
                y: Theme.medium
                width: parent.width - Theme.medium * 2
                kind: Words.Large
                quiet: true
                wrapMode: Text.Wrap
                text: qsTr("every week, compound …")
                Accessible.ignored: true
            }

            Rectangle {
                visible: root.writer.problem !== ""
                x: d.from.x
                y: d.from.y + d.from.height
                width: Math.max(d.to.y === d.from.y ? d.to.x - d.from.x : area.width - area.padding - d.from.x, Theme.small)
                height: Theme.focusLine
                color: Theme.loss
            }
        }
    }

    T.Popup {
        id: popup

        x: Math.min(area.cursorRectangle.x, root.width - width)
        y: area.cursorRectangle.y + area.cursorRectangle.height + Theme.tiny
        width: Math.min(Theme.formWidth * 0.8, root.width)
        height: Math.min(list.contentHeight, Theme.controlSmall * 7) + Theme.line * 2
        padding: Theme.line
        visible: d.offering
        closePolicy: T.Popup.NoAutoClose

        contentItem: ListView {
            id: list

            clip: true
            model: root.writer.choices
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What could come next")
            onModelChanged: currentIndex = 0

            delegate: T.ItemDelegate {
                id: entry

                required property string modelData
                required property int index

                width: list.width
                implicitHeight: Theme.controlSmall
                leftPadding: Theme.medium
                rightPadding: Theme.medium
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                text: modelData
                Accessible.name: text
                onClicked: root.writer.accept(modelData)

                contentItem: Words {
                    text: entry.text
                    elide: Text.ElideRight
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }

                background: Rectangle {
                    color: entry.index === list.currentIndex ? Theme.accentSoft : entry.hovered ? Theme.hovered : "transparent"
                }
            }

            ScrollMark {
                flickable: list
            }
        }

        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.width: Theme.line
            border.color: Theme.borderStrong
        }
    }

    Connections {
        target: root.writer

        function onRewritten(text, cursor) {
            area.text = text;
            area.cursorPosition = cursor;
        }
    }
}
