// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sheaf.Controls
import Sheaf.Theme

Item {
    id: root

    width: 600
    height: 400

    Column {
        spacing: Theme.normal

        Segments {
            id: segments

            name: "Span"
            choices: ["1d", "1w", "1m"]
            onChosen: index => current = index
        }

        Choice {
            id: choice

            name: "Chain"
            model: ["Ethereum", "Optimism", "Base"]
        }
    }

    Component {
        id: page

        Item {
            readonly property Choice box: box

            Choice {
                id: box

                model: ["Ethereum", "Optimism", "Base"]
            }
        }
    }

    Loader {
        id: place

        y: 200
    }

    SignalSpy {
        id: chosen

        target: segments
        signalName: "chosen"
    }

    TestCase {
        name: "Choices"
        when: windowShown

        function init() {
            segments.current = 0;
            choice.currentIndex = 0;
            choice.popup.close();
            chosen.clear();
        }

        function test_aPageIsLeft_data() {
            return [{
                    "tag": "after a choice",
                    "closed": true
                }, {
                    "tag": "while it is open",
                    "closed": false
                }];
        }

        /// A screen reader was told of entries whose list was gone already.
        function test_aPageIsLeft(data) {
            place.sourceComponent = page;
            const box = place.item.box;
            mouseClick(box);
            tryVerify(() => box.popup.opened);
            compare(box.popup.contentItem.count, 3);
            if (data.closed) {
                keyClick(Qt.Key_Down);
                keyClick(Qt.Key_Return);
                tryVerify(() => !box.popup.visible);
                compare(box.currentIndex, 1);
                tryVerify(() => box.popup.contentItem.count === 0);
            }
            place.sourceComponent = null;
            wait(50);
        }

        function test_segmentsByArrows() {
            segments.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(segments.current, 1);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(segments.current, 2);
            keyClick(Qt.Key_Left);
            compare(segments.current, 1);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            compare(segments.current, 0);
        }

        function test_segmentsByMouse() {
            mouseClick(segments, segments.width - 10);
            compare(segments.current, 2);
        }

        function test_segmentsAreOneStopOfTab() {
            segments.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(choice.activeFocus);
        }

        function test_segmentsSayWhatIsChosen() {
            compare(reader.role(segments), Accessible.PageTabList);
            compare(reader.name(segments), "Span");
        }

        function test_choiceOpensAndIsWalked() {
            choice.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => choice.popup.opened);
            keyClick(Qt.Key_Down);
            compare(choice.highlightedIndex, 1);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => !choice.popup.visible);
            compare(choice.currentText, "Base");
        }

        function test_choiceIsLeftByEscape() {
            choice.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => choice.popup.opened);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !choice.popup.visible);
            compare(choice.currentIndex, 0);
            verify(choice.activeFocus);
        }

        function test_choiceIsChangedShut() {
            choice.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(choice.currentText, "Optimism");
        }

        function test_choiceSaysWhatIsChosen() {
            compare(reader.role(choice), Accessible.ComboBox);
            compare(reader.name(choice), "Chain");
            compare(reader.description(choice), "Ethereum");
        }
    }
}
