// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// Where recovery words are typed: the word under the caret is shown, with the list's words that it may become.
FocusScope {
    id: root

    property alias field: field
    property string name
    property string placeholderText
    property bool wrong: false

    signal accepted
    signal edited

    implicitWidth: Theme.formWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.tiny

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.controlHeight
            radius: Theme.radius
            color: Theme.surface
            border.width: field.activeFocus ? Theme.focusLine : Theme.line
            border.color: root.wrong || field.wrong ? Theme.loss : field.activeFocus ? Theme.focus : hover.hovered ? Theme.borderStrong : Theme.border

            Row {
                anchors.left: parent.left
                anchors.leftMargin: Theme.medium
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.small

                Words {
                    visible: field.most > 1 && field.length > 0
                    quiet: true
                    text: field.count + 1
                    Accessible.ignored: true
                }

                Row {
                    Words {
                        text: field.prefix
                        Accessible.ignored: true
                    }

                    Rectangle {
                        visible: field.activeFocus
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.line
                        height: Theme.textLarge
                        color: Theme.text
                    }

                    Words {
                        visible: field.length === 0
                        leftPadding: Theme.tiny
                        text: root.placeholderText
                        quiet: true
                        Accessible.ignored: true
                    }
                }
            }

            WordsField {
                id: field

                anchors.fill: parent
                focus: true
                Accessible.role: Accessible.EditableText
                Accessible.focusable: true
                Accessible.name: root.name
                Accessible.description: [field.prefix, field.offers.join(", "), field.verdict].filter(part => part !== "").join(". ")
                onAccepted: root.accepted()
                onEdited: root.edited()

                HoverHandler {
                    id: hover
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.controlSmall
            spacing: Theme.tiny

            Rows {
                model: field.offers

                Rectangle {
                    id: offer

                    required property string modelData
                    required property int index

                    width: label.implicitWidth + Theme.small * 2
                    height: Theme.controlSmall
                    radius: Theme.radiusSmall
                    color: index === field.offered ? Theme.accentSoft : touch.hovered ? Theme.hovered : "transparent"
                    border.width: Theme.line
                    border.color: index === field.offered ? Theme.accent : Theme.border
                    Accessible.role: Accessible.Button
                    Accessible.name: modelData
                    Accessible.onPressAction: field.accept(index)

                    Words {
                        id: label

                        anchors.centerIn: parent
                        kind: Words.Small
                        text: offer.modelData
                        color: offer.index === field.offered ? Theme.accent : Theme.text
                        Accessible.ignored: true
                    }

                    HoverHandler {
                        id: touch
                    }

                    TapHandler {
                        onTapped: field.accept(offer.index)
                    }
                }
            }
        }
    }
}
