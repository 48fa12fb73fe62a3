// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sheaf.Controls
import Sheaf.Theme

Item {
    id: root

    width: 600
    height: 600

    RowList {
        id: list

        width: 400
        height: 200
        model: 40

        delegate: ListRow {
            required property int index

            text: "Row " + index
            onClicked: list.clicked = index
        }

        property int clicked: -1
    }

    Scroller {
        id: scroller

        y: 300
        width: 400
        height: 200

        Column {
            Repeater {
                model: 40

                Words {
                    required property int index

                    text: "Line " + index
                }
            }
        }
    }

    TestCase {
        name: "Lists"
        when: windowShown

        function test_arrowsWalkTheRows() {
            list.currentIndex = 0;
            list.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down);
            compare(list.currentIndex, 2);
            verify(list.currentItem.highlighted);
            keyClick(Qt.Key_Up);
            compare(list.currentIndex, 1);
        }

        function test_aListWithoutACurrentRowTakesItsFirst() {
            list.currentIndex = -1;
            list.forceActiveFocus(Qt.TabFocusReason);
            compare(list.currentIndex, 0);
            verify(list.currentItem.highlighted);
        }

        function test_focusIsSeenOnlyWithTheKeyboard() {
            list.currentIndex = 1;
            list.forceActiveFocus(Qt.TabFocusReason);
            verify(list.currentItem.highlighted);
            scroller.forceActiveFocus();
            verify(!list.currentItem.highlighted);
        }

        function test_mouse() {
            mouseClick(list.itemAtIndex(1));
            compare(list.clicked, 1);
        }

        function test_rowsSayTheirName() {
            compare(reader.role(list.itemAtIndex(0)), Accessible.ListItem);
            compare(reader.name(list.itemAtIndex(0)), "Row 0");
            compare(reader.role(list), Accessible.List);
        }

        function test_pageKeysScroll() {
            scroller.contentY = 0;
            scroller.forceActiveFocus();
            keyClick(Qt.Key_PageDown);
            compare(scroller.contentY, scroller.height);
            keyClick(Qt.Key_PageUp);
            compare(scroller.contentY, 0);
            keyClick(Qt.Key_PageUp);
            compare(scroller.contentY, 0);
            for (let i = 0; i < 20; ++i)
                keyClick(Qt.Key_PageDown);
            compare(scroller.contentY, scroller.contentHeight - scroller.height);
        }

        function test_wheelScrolls() {
            scroller.contentY = 0;
            mouseWheel(scroller, 100, 100, 0, -120);
            tryVerify(() => scroller.contentY > 0);
        }
    }
}
