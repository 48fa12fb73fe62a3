// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtTest
import Sheaf.Controls
import Sheaf.Theme

Item {
    width: 100
    height: 100

    // The focus goes back to where it was because the program's window is one of these.
    T.ApplicationWindow {
        id: root

        width: 900
        height: 600
        visible: true

        FocusScope {
            width: 900
            height: 600
            focus: true

            PushButton {
                id: opener

                text: "Review"
                onClicked: sheet.open()
            }

            PushButton {
                id: behind

                x: 200
                text: "Behind"
            }
        }

        SideSheet {
            id: sheet

            title: "Send 5 USDC"
            note: "On Optimism"
            footer: [
                PushButton {
                    id: confirm

                    text: "Confirm"
                }
            ]

            TextEntry {
                id: inside

                placeholderText: "Note"
            }
        }

        SideSheet {
            id: above

            title: "Review"

            Item {
                implicitHeight: root.height * 2
            }
        }

        SignalSpy {
            id: behindClicks

            target: behind
            signalName: "clicked"
        }

        TestCase {
            name: "Sheet"
            when: root.active

            // Active it is as well where the test's own window has the keyboard.
            function initTestCase() {
                root.requestActivate();
                tryVerify(() => root.activeFocusItem !== null);
            }

            function init() {
                sheet.closable = true;
                sheet.close();
                tryVerify(() => !sheet.visible);
                opener.forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Return);
                tryVerify(() => sheet.opened);
            }

            function cleanup() {
                sheet.close();
                tryVerify(() => !sheet.visible);
            }

            function test_escapeCloses() {
                keyClick(Qt.Key_Escape);
                tryVerify(() => !sheet.visible);
            }

            function test_escapeWaitsForWhatIsUnderWay() {
                sheet.closable = false;
                keyClick(Qt.Key_Escape);
                wait(50);
                verify(sheet.opened);
            }

            function test_focusComesBack() {
                verify(!opener.activeFocus);
                keyClick(Qt.Key_Escape);
                tryVerify(() => !sheet.visible);
                tryVerify(() => opener.activeFocus);
            }

            function test_focusStaysInside() {
                for (let i = 0; i < 8; ++i) {
                    keyClick(Qt.Key_Tab);
                    verify(!opener.activeFocus && !behind.activeFocus, "Tab left the sheet");
                }
                verify(sheet.activeFocus);
            }

            function test_tabReachesEverything() {
                const reached = new Set();
                for (let i = 0; i < 8; ++i) {
                    keyClick(Qt.Key_Tab);
                    if (inside.activeFocus)
                        reached.add("inside");
                    if (confirm.activeFocus)
                        reached.add("confirm");
                }
                compare([...reached].sort(), ["confirm", "inside"]);
            }

            function test_nothingBehindIsClicked() {
                behindClicks.clear();
                mouseClick(behind);
                compare(behindClicks.count, 0);
            }

            /// One that is covered leaves the wheel to the one above, and takes it again.
            function test_theWheelIsForTheOneAbove() {
                const scroller = above.contentItem.children[above.contentItem.children.length - 3];
                above.open();
                sheet.covered = true;
                tryVerify(() => above.opened);
                mouseWheel(above.contentItem, 20, 300, 0, -240);
                tryVerify(() => scroller.contentY > 0);
                above.close();
                sheet.covered = false;
                tryVerify(() => !above.visible);
                behindClicks.clear();
                mouseClick(behind);
                compare(behindClicks.count, 0);
            }

            function test_standsAtTheRight() {
                tryCompare(sheet, "x", root.width - sheet.width);
                compare(sheet.height, root.height);
            }

            function test_isADialogWithItsName() {
                compare(reader.role(sheet.contentItem.parent), Accessible.Dialog);
                compare(reader.name(sheet.contentItem.parent), "Send 5 USDC");
                sheet.title = "Send 6 USDC";
                compare(reader.name(sheet.contentItem.parent), "Send 6 USDC");
                sheet.title = "Send 5 USDC";
            }
        }
    }
}
