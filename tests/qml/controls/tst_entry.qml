// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sheaf.Controls
import Sheaf.Theme

Item {
    id: root

    width: 600
    height: 400

    Field {
        id: field

        width: 300
        label: "Recipient"
        help: "An address or a name of the address book"

        TextEntry {
            id: entry

            placeholderText: "0x…"
        }
    }

    TestCase {
        name: "Entry"
        when: windowShown

        function shown(text) {
            const found = [];
            const look = item => {
                if (item.visible && item.text === text)
                    found.push(item);
                for (let i = 0; i < item.children.length; ++i)
                    look(item.children[i]);
            };
            look(field);
            return found;
        }

        function init() {
            entry.clear();
            field.problem = "";
        }

        function test_typing() {
            entry.forceActiveFocus();
            keySequence("a,b,c");
            compare(entry.text, "abc");
        }

        function test_placeholderGoesWithTheFirstLetter() {
            compare(shown("0x…").length, 1);
            entry.text = "1";
            compare(shown("0x…").length, 0);
        }

        function test_problemStandsForTheHelp() {
            compare(shown(field.help).length, 1);
            field.problem = "This address has a wrong checksum.";
            compare(shown(field.help).length, 0);
            verify(shown(field.problem).length >= 1);
        }

        function test_focusIsSeen() {
            entry.forceActiveFocus(Qt.TabFocusReason);
            compare(entry.background.border.color, Theme.focus);
            entry.wrong = true;
            compare(entry.background.border.color, Theme.loss);
            entry.wrong = false;
        }

        function test_namesAreSaid() {
            compare(reader.role(entry), Accessible.EditableText);
            compare(reader.name(entry), "0x…");
        }
    }
}
