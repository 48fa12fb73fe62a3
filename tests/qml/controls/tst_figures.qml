// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sheaf.Controls
import Sheaf.Theme

Item {
    id: root

    width: 600
    height: 600

    Column {
        y: 200
        spacing: Theme.normal

        Figure {
            id: figure

            width: 200
            value: "1,234.56"
            unit: "USDC"
            origin: "https endpoint\nblock 12"
        }

        Figure {
            id: bare

            value: "7"
        }

        Change {
            id: gain

            text: "+4.20"
            direction: 1
        }

        Change {
            id: loss

            text: "−1.00"
            direction: -1
        }

        Tag {
            id: tag

            text: "Stale"
            tone: Tag.Caution
        }

        ChainMark {
            id: chain

            name: "Optimism"
            mark: "OP"
        }

        ErrorNote {
            id: note

            width: 300
        }

        EmptyState {
            id: empty

            width: 400
            height: 160
            text: "Put money to work and it is shown here."
            action: "Open a position"
        }
    }

    Hint {
        id: hint

        parent: figure
        text: ""
        shown: true
    }

    SignalSpy {
        id: acted

        target: empty
        signalName: "acted"
    }

    TestCase {
        name: "Figures"
        when: windowShown

        function texts(item) {
            const found = [];
            const look = one => {
                if (one !== item && one.visible && typeof one.text === "string" && one.text !== "")
                    found.push(one);
                for (let i = 0; i < one.children.length; ++i)
                    look(one.children[i]);
            };
            look(item);
            return found;
        }

        function hintOf(item) {
            for (let i = 0; i < item.children.length; ++i)
                if (item.children[i] instanceof Hint)
                    return item.children[i];
            return null;
        }

        function test_figureIsSaidWithItsUnit() {
            compare(reader.role(figure), Accessible.StaticText);
            compare(reader.name(figure), "1,234.56 USDC");
            compare(reader.description(figure), "https endpoint\nblock 12");
            compare(reader.name(bare), "7");
        }

        function test_figureTellsOnHoverWhereItComesFrom() {
            const own = hintOf(figure);
            verify(own);
            verify(!own.tip); // made when it is wanted
            mouseMove(figure, figure.width / 2, figure.height / 2);
            tryVerify(() => own.tip && own.tip.visible, 3000);
            compare(own.tip.text, "https endpoint\nblock 12");
            compare(own.tip.parent, figure);
            mouseMove(root, 5, 5);
            tryVerify(() => !own.tip, 3000);
        }

        function test_figureStandsAtTheRight() {
            const number = texts(figure)[0];
            const unit = texts(figure)[1];
            compare(number.text, "1,234.56");
            compare(unit.text, "USDC");
            fuzzyCompare(unit.mapToItem(figure, unit.width, 0).x, figure.width, 1);
            verify(unit.font.pixelSize <= number.font.pixelSize);
            compare(unit.color, Theme.textQuiet);
        }

        function test_staleFigureIsMarked() {
            const before = texts(figure).length;
            figure.stale = true;
            compare(texts(figure).length, before + 1);
            figure.stale = false;
        }

        function test_changeIsToldByShapeToo() {
            compare(texts(gain).map(one => one.text), [Icons.gain, "+4.20"]);
            compare(texts(loss).map(one => one.text), [Icons.loss, "−1.00"]);
            compare(reader.name(gain), "+4.20");
            compare(texts(gain)[1].color, Theme.gain);
            compare(texts(loss)[1].color, Theme.loss);
        }

        function test_tagAndChainAreSaidOnce() {
            compare(reader.name(tag), "Stale");
            compare(reader.name(chain), "Optimism");
            compare(reader.inside(tag), []);
            compare(reader.inside(chain), []);
        }

        function test_noteTakesNoRoomUntilThereIsAWord() {
            verify(!note.visible);
            note.text = "No endpoint answers.";
            verify(note.visible);
            compare(reader.role(note), Accessible.AlertMessage);
            compare(reader.name(note), "No endpoint answers.");
            note.text = "";
        }

        function test_emptyStateHasOneButton() {
            const buttons = [];
            for (let i = 0; i < empty.children.length; ++i)
                if (empty.children[i] instanceof PushButton && empty.children[i].visible)
                    buttons.push(empty.children[i]);
            compare(buttons.length, 1);
            acted.clear();
            buttons[0].forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(acted.count, 1);
            empty.action = "";
            verify(!buttons[0].visible);
            empty.action = "Open a position";
        }

        function test_emptyHintIsNotShown() {
            wait(Theme.patience + 50);
            verify(!hint.tip);
        }
    }
}
