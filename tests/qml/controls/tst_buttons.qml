// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sheaf.Controls
import Sheaf.Theme

Item {
    id: root

    width: 400
    height: 300

    Column {
        spacing: Theme.normal

        PushButton {
            id: push

            text: "Send"
            hint: "Ctrl+Return"
        }

        PushButton {
            id: disabled

            text: "Confirm"
            enabled: false
        }

        IconButton {
            id: icon

            text: "Close"
            glyph: Icons.close
        }

        Toggle {
            id: toggle

            text: "Reduce motion"
        }

        Tick {
            id: tick

            text: "I have written them down"
        }
    }

    SignalSpy {
        id: clicks

        signalName: "clicked"
    }

    TestCase {
        name: "Buttons"
        when: windowShown

        function init() {
            clicks.target = null;
            toggle.checked = false;
            tick.checked = false;
        }

        function watch(button) {
            clicks.target = button;
            clicks.clear();
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(button.activeFocus);
        }

        function test_aScreenReaderPresses_data() {
            return [{
                    "tag": "push",
                    "button": push,
                    "action": "Press"
                }, {
                    "tag": "icon",
                    "button": icon,
                    "action": "Press"
                }, {
                    "tag": "toggle",
                    "button": toggle,
                    "action": "Toggle"
                }, {
                    "tag": "tick",
                    "button": tick,
                    "action": "Press"
                }];
        }

        function test_aScreenReaderPresses(data) {
            watch(data.button);
            verify(reader.act(data.button, data.action));
            compare(clicks.count, 1);
            compare(data.button.checked, data.button === toggle || data.button === tick);
        }

        function test_aScreenReaderPressesNothingThatIsOff() {
            clicks.target = disabled;
            clicks.clear();
            reader.act(disabled, "Press");
            compare(clicks.count, 0);
        }

        function test_keyboard_data() {
            return [{
                    "tag": "push, Return",
                    "button": push,
                    "key": Qt.Key_Return
                }, {
                    "tag": "push, Enter",
                    "button": push,
                    "key": Qt.Key_Enter
                }, {
                    "tag": "push, Space",
                    "button": push,
                    "key": Qt.Key_Space
                }, {
                    "tag": "icon, Return",
                    "button": icon,
                    "key": Qt.Key_Return
                }, {
                    "tag": "icon, Space",
                    "button": icon,
                    "key": Qt.Key_Space
                }, {
                    "tag": "toggle, Return",
                    "button": toggle,
                    "key": Qt.Key_Return
                }, {
                    "tag": "toggle, Space",
                    "button": toggle,
                    "key": Qt.Key_Space
                }, {
                    "tag": "tick, Return",
                    "button": tick,
                    "key": Qt.Key_Return
                }, {
                    "tag": "tick, Space",
                    "button": tick,
                    "key": Qt.Key_Space
                }];
        }

        function test_keyboard(data) {
            watch(data.button);
            keyClick(data.key);
            compare(clicks.count, 1);
        }

        function test_mouse() {
            watch(push);
            mouseClick(push);
            compare(clicks.count, 1);
        }

        function test_focusByKeyboardIsSeen() {
            push.forceActiveFocus(Qt.TabFocusReason);
            verify(push.visualFocus);
            push.focus = false;
            mouseClick(push);
            verify(!push.visualFocus);
        }

        function test_disabledDoesNothing() {
            clicks.target = disabled;
            clicks.clear();
            mouseClick(disabled);
            disabled.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(clicks.count, 0);
        }

        function test_disabledIsPassedByTab() {
            push.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(!disabled.activeFocus);
            verify(icon.activeFocus);
        }

        function test_toggleAndTickKeepTheirState() {
            watch(toggle);
            keyClick(Qt.Key_Space);
            verify(toggle.checked);
            keyClick(Qt.Key_Return);
            verify(!toggle.checked);
            watch(tick);
            keyClick(Qt.Key_Return);
            verify(tick.checked);
        }

        function test_namesAreSaid() {
            compare(reader.role(push), Accessible.Button);
            compare(reader.name(push), "Send");
            compare(reader.description(push), "Ctrl+Return");
            compare(reader.role(icon), Accessible.Button);
            compare(reader.name(icon), "Close");
            compare(reader.name(toggle), "Reduce motion");
            compare(reader.role(tick), Accessible.CheckBox);
            compare(reader.name(tick), "I have written them down");
        }

        function test_growWithTheText() {
            const before = push.height;
            Theme.textScale = 2;
            tryVerify(() => push.implicitHeight === before * 2);
            verify(push.contentItem.implicitWidth <= push.implicitWidth);
            Theme.textScale = 1;
        }
    }
}
