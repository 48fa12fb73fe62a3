// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Theme

/// One call in words, and on demand exactly.
Rectangle {
    id: root

    required property var modelData ///< a ReviewCall
    required property int index

    implicitHeight: column.implicitHeight + Theme.medium * 2
    radius: Theme.radius
    color: "transparent"
    border.width: Theme.line
    border.color: modelData.failure === "" ? Theme.border : Theme.loss
    Accessible.role: Accessible.Grouping
    Accessible.name: modelData.purpose

    QtObject {
        id: d

        readonly property bool allows: root.modelData.allowance !== ""
        readonly property bool bySomebody: root.modelData.source > 1 ///< else it is our own word, which the last line says
        readonly property bool doubtful: root.modelData.source > 2
        readonly property string allowed: d.allows ? qsTr("Allows %1 to take %2").arg(root.modelData.spenderName === "" ? root.modelData.spenderShort : root.modelData.spenderName).arg(root.modelData.allowance) : ""
        readonly property string says: root.modelData.meaning === "" ? d.allowed : root.modelData.meaning ///< never the plan's word against the bytes'
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.medium
        spacing: Theme.small

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.small

            Words {
                Layout.alignment: Qt.AlignTop
                quiet: true
                text: qsTr("%1.").arg(root.index + 1)
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                text: root.modelData.purpose
                wrapMode: Text.Wrap
            }
        }

        Words {
            visible: text !== ""
            Layout.fillWidth: true
            kind: Words.Small
            quiet: true
            wrapMode: Text.Wrap
            text: d.says
        }

        Flow {
            visible: d.bySomebody || d.allows
            Layout.fillWidth: true
            spacing: Theme.tiny

            Tag {
                visible: d.bySomebody
                tone: d.doubtful ? Tag.Caution : Tag.Neutral
                glyph: d.doubtful ? Icons.warning : Icons.info
                text: root.modelData.sourceWords
            }

            Tag {
                visible: d.allows
                tone: root.modelData.exactAllowance ? Tag.Good : Tag.Bad
                glyph: root.modelData.exactAllowance ? Icons.check : Icons.warning
                text: root.modelData.exactAllowance ? qsTr("exact") : qsTr("more than it needs")
            }
        }

        Rows {
            model: root.modelData.notices

            delegate: ErrorNote {
                required property var modelData

                Layout.fillWidth: true
                tone: [ErrorNote.Info, ErrorNote.Caution, ErrorNote.Wrong][modelData.severity]
                text: modelData.text
            }
        }

        ErrorNote {
            Layout.fillWidth: true
            text: root.modelData.failure === "" ? "" : qsTr("It would fail: %1").arg(root.modelData.failure)
        }

        Disclosure {
            Layout.fillWidth: true
            text: (root.modelData.contractName === "" ? root.modelData.contractShort : root.modelData.contractName) + " · " + (root.modelData["function"] === "" ? qsTr("plain transfer") : root.modelData["function"].split("(")[0]) + (root.modelData.source === 1 ? " · " + root.modelData.sourceWords : "")

            DetailRow {
                Layout.fillWidth: true
                tall: true
                label: qsTr("Function")
                text: root.modelData["function"]
            }

            Rows {
                model: root.modelData.lines

                delegate: DetailRow {
                    required property var modelData

                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.normal * (modelData.depth + 1)
                    visible: true
                    tall: true
                    label: modelData.label
                    text: modelData.text
                    hint: modelData.exact
                }
            }

            DetailRow {
                Layout.fillWidth: true
                tall: true
                label: qsTr("Contract")
                text: root.modelData.contract
            }

            DetailRow {
                Layout.fillWidth: true
                tall: true
                label: qsTr("May take from the account")
                text: root.modelData.spender
            }

            DetailRow {
                Layout.fillWidth: true
                label: qsTr("Sent along")
                text: root.modelData.value
            }

            DetailRow {
                Layout.fillWidth: true
                label: qsTr("Gas in the simulation")
                text: root.modelData.gas
            }

            DetailRow {
                Layout.fillWidth: true
                tall: true
                label: qsTr("Data")
                text: root.modelData.data
            }
        }
    }
}
