// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtTest
import Sheaf.Controls

Item {
    id: root

    width: 300
    height: 300

    ListModel {
        id: entries
    }

    Panel {
        id: panel

        width: 300
        title: "Rates"

        Rows {
            id: rows

            model: entries

            RowLayout {
                Layout.fillWidth: true

                Words {
                    Layout.fillWidth: true
                    text: "supply interest"
                }
            }
        }
    }

    TestCase {
        name: "Rows"
        when: windowShown

        function init() {
            entries.clear();
            for (let i = 0; i < 3; ++i)
                entries.append({});
            panel.width = 300;
            waitForRendering(root);
        }

        /// Measured between the row's end and the next picture: what is gone is not asked for its size.
        function test_aRowThatIsTakenAwayIsNotMeasured_data() {
            return [{
                    "tag": "the last",
                    "at": 2,
                    "count": 1
                }, {
                    "tag": "the first",
                    "at": 0,
                    "count": 1
                }, {
                    "tag": "all",
                    "at": 0,
                    "count": 3
                }];
        }

        function test_aRowThatIsTakenAwayIsNotMeasured(data) {
            const before = panel.implicitHeight;
            entries.remove(data.at, data.count);
            wait(0);
            for (let i = 0; i < 20; ++i) {
                gc();
                panel.width = 200 + i;
            }
            tryVerify(() => panel.implicitHeight < before);
            compare(rows.count, 3 - data.count);
        }
    }
}
