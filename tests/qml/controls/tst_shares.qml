// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Sheaf.Secrets

Item {
    id: root

    // Case 4 of SLIP-39's vectors, and what ethers derives of its extended key.
    readonly property string first: "shadow pistol academic always adequate wildlife fancy gross oasis cylinder mustang wrist rescue view short owner flip making coding armed"
    readonly property string second: "shadow pistol academic acid actress prayer class unknown daughter sweater depict flip twice unkind craft early superior advocate guest smoking"
    readonly property string account: "0x25b3C9CEE49c59d8864d97c4E58Db2906466c3Cf"

    width: 600
    height: 800

    SharesEntry {
        id: entry

        width: 500
        focus: true
        shares: shareCollection
    }

    SignalSpy {
        id: accepted

        target: entry
        signalName: "accepted"
    }

    TestCase {
        name: "Shares"
        when: windowShown

        // Four letters tell every word; Enter takes the one that is marked.
        function type(share) {
            for (const word of share.split(" ")) {
                for (const letter of word.slice(0, 4))
                    keyClick(letter);
                keyClick(entry.field.offers.length > 0 ? Qt.Key_Return : Qt.Key_Space);
            }
        }

        function spoken(item) {
            let all = [reader.name(item), reader.description(item)];
            for (let i = 0; i < item.children.length; ++i)
                all = all.concat(spoken(item.children[i]));
            return all;
        }

        function named(item, name) {
            if (reader.name(item) === name)
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = named(item.children[i], name);
                if (found !== null)
                    return found;
            }
            return null;
        }

        function init() {
            entry.clear();
            accepted.clear();
            entry.field.forceActiveFocus();
        }

        function test_oneAfterTheOther() {
            type(root.first);
            verify(entry.field.complete);
            compare(shareCollection.shares.size, 0);
            keyClick(Qt.Key_Return);
            compare(shareCollection.progress, "1 of 2 shares");
            compare(entry.field.length, 0);
            verify(entry.field.activeFocus, "the next one can't be typed at once");
            for (const said of spoken(entry))
                verify(!said.includes("wildlife"), "a word of a share is told to every accessibility client: " + said);
            type(root.second);
            keyClick(Qt.Key_Return);
            verify(shareCollection.complete);
            tryVerify(() => shareCollection.address !== "");
            verify(shareCollection.address !== root.account);
            compare(entry.passphrase, null);
            keyClick(Qt.Key_Space); // the focus is on the passphrase's switch
            verify(entry.passphrase !== null);
            keyClick(Qt.Key_Tab);
            verify(entry.passphrase.activeFocus);
            for (const letter of "TREZOR")
                keyClick(letter, Qt.ShiftModifier);
            tryCompare(shareCollection, "address", root.account);
            keyClick(Qt.Key_Return);
            compare(accepted.count, 1);
        }

        function test_aWrongWordIsSaid() {
            type(root.first.replace("armed", "acid"));
            verify(!entry.field.complete);
            keyClick(Qt.Key_Return);
            compare(shareCollection.shares.size, 0);
            verify(entry.field.verdict.startsWith("These 20 words do not fit together"));
        }

        function test_takenAwayAgain() {
            type(root.first);
            keyClick(Qt.Key_Return);
            compare(shareCollection.shares.size, 1);
            const button = named(entry, "Take Share 3 away again");
            verify(button !== null);
            mouseClick(button);
            compare(shareCollection.shares.size, 0);
            compare(shareCollection.progress, "");
            verify(entry.field.activeFocus);
        }
    }
}
