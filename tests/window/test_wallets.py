#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Wallets that come from elsewhere: a vault is made of the shares of a Shamir backup, the wallet that a passphrase hides
comes in beside it, and an account that another program used is found on the networks. By keyboard, under the eyes of an
accessibility client that must not hear a word of it."""
import os
import pathlib
import re
import unittest

from desk import Desk, program_from_environment, wait_for
from network import PASSWORD, Network

PROGRAM = program_from_environment()
SHOTS = pathlib.Path(os.environ.get("SHEAF_SHOTS", "screenshots"))
# Case 4 of SLIP-39's vectors, and what ethers derives of its extended key.
SHARES = ("shadow pistol academic always adequate wildlife fancy gross oasis cylinder mustang wrist rescue view short owner "
          "flip making coding armed",
          "shadow pistol academic acid actress prayer class unknown daughter sweater depict flip twice unkind craft early "
          "superior advocate guest smoking")
PASSPHRASE = "TREZOR"
ACCOUNT = "0x25b3C9CEE49c59d8864d97c4E58Db2906466c3Cf"
LEDGER_LIVE = "0x3Ce9A6cb2Ca35f1506aD3f624c024571d466F8b8"  # m/44'/60'/2'/0/0
# m/44'/60'/0'/0/0 of `test … junk` with the passphrase `hidden`, by ethers.
WORDS = "test test test test test test test test test test test junk"
HIDDEN = "0x177666006070A03AE980283E89F9Fde6aaf1a716"


class Wallets(unittest.TestCase):
    def test_fromSharesToTheAccountsOfOtherPrograms(self):
        network = Network()
        network.fund(LEDGER_LIVE)
        with Desk(PROGRAM) as desk:
            desk.start("--vault", desk.folder / "vault", "--networks", network.folder)
            desk.click("push button", "Ask them")
            self.bring_the_shares(desk)
            desk.click("page tab", "Settings")
            desk.click("page tab", "Accounts")
            self.add_the_hidden_wallet(desk)
            self.find_the_used_account(desk)
            self.assertEqual(desk.quit(), "")

    def type_words(self, desk, words):
        """Four letters tell each word of both lists; the space bar takes it."""
        for word in words.split():
            desk.type(word[:4] + " ")

    def hear_nothing_of(self, desk, words):
        spoken = " ".join(item.name + " " + item.description + " " + item.text for item in desk.window().walk())
        for word in words:
            self.assertNotIn(word, spoken, "a secret is told to every accessibility client")

    def bring_the_shares(self, desk):
        desk.press("push button", "A wallet that I have, by its shares")
        desk.find("heading", "Type the shares of the backup")
        self.assertEqual(desk.focused().name, "Words of the first share")
        self.type_words(desk, SHARES[0])
        self.hear_nothing_of(desk, ("wildlife", "mustang"))
        desk.press("push button", "Take this share")
        desk.find(None, "1 of 2 shares")
        wait_for("the next share's entry", lambda: (f := desk.focused()) and f.name == "Words of the next share", 20, desk)
        self.type_words(desk, SHARES[1])
        desk.key("Return")
        desk.find(None, "2 of 2 shares: that is enough.")
        desk.key("space")  # the focus is on the switch of the passphrase
        desk.tab_to("password text")  # Qt says no name of one
        desk.type(PASSPHRASE)
        desk.find(None, ACCOUNT, timeout=60)
        desk.shot(SHOTS / "first-shares-light.png")
        desk.press("push button", "Continue")
        desk.find("heading", "Choose a password")
        desk.choose_password(PASSWORD)
        desk.press("push button", "Make the vault")
        desk.find(None, "Places", timeout=90)

    def add_the_hidden_wallet(self, desk):
        desk.press("push button", "Add another wallet")
        desk.find("heading", "Add another wallet")
        wait_for("the entry of the words", lambda: (f := desk.focused()) and f.name == "Recovery words", 20, desk)
        self.type_words(desk, WORDS)
        desk.tab_to(None, re.compile("^These words have a passphrase"))
        desk.key("space")
        desk.tab_to("password text")  # Qt says no name of one
        desk.type("hidden")
        desk.find(None, HIDDEN, timeout=60)
        self.hear_nothing_of(desk, ("test test", "hidden"))
        desk.tab_to("text", "The name of the new account")
        desk.type("Behind")
        desk.shot(SHOTS / "another-wallet-light.png")
        desk.press("push button", "Add the wallet")
        desk.gone("heading", "Add another wallet")
        desk.find("list item", "Behind")

    def find_the_used_account(self, desk):
        desk.press("push button", "Find used accounts")
        desk.find("heading", "Find used accounts")
        desk.press("push button", "Search")
        found = desk.find("check box", LEDGER_LIVE, timeout=120)
        self.assertTrue(found.has("checked"))
        self.assertIn("as in Ledger Live", found.description)
        desk.shot(SHOTS / "used-accounts-light.png")
        desk.press("push button", "Add the account")
        desk.gone("heading", "Find used accounts")
        wait_for("three accounts", lambda: [one for one in desk.items("list item") if LEDGER_LIVE in one.description], 20, desk)


if __name__ == "__main__":
    unittest.main()
