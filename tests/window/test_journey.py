#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the first start, by keyboard alone: the person's own words become a vault, the networks are asked once that is
allowed, and the dashboard shows what the chains say."""
import os
import pathlib
import re
import unittest

from desk import Desk, program_from_environment, wait_for
from network import MNEMONIC, PASSWORD, Network
from test_start import sockets_of

PROGRAM = program_from_environment()
# The first account of MNEMONIC at m/44'/60'/0'/0/0.
ACCOUNT = "0x58A57ed9d8d624cBD12e2C467D34787555bB1b25"
SHOTS = pathlib.Path(os.environ.get("SHEAF_SHOTS", "screenshots"))


class Journey(unittest.TestCase):
    def test_fromTheFirstStartToTheBalances(self):
        network = Network()
        network.fund(ACCOUNT, usdc="1234")
        with Desk(PROGRAM) as desk:
            desk.start("--vault", desk.folder / "vault", "--networks", network.folder)
            desk.find(None, "May Sheaf ask the networks?")
            desk.shot(SHOTS / "first-start-light.png")
            if os.access(f"/proc/{desk.running.pid}/fd", os.R_OK):
                self.assertEqual(sockets_of(desk.running.pid), [], "a network was asked before the person said so")
            desk.press("push button", "Ask them")
            desk.press("push button", "A wallet that I have, by its recovery words")
            desk.find("heading", "Type the recovery words")
            desk.tab_to("text", "Recovery words")
            for word in MNEMONIC.split():
                desk.type(word)
                desk.key("space")
            desk.find(None, re.compile(ACCOUNT[:6] + "|" + ACCOUNT), timeout=20)
            spoken = " ".join(item.name + " " + item.description + " " + item.text for item in desk.window().walk())
            for word in ("sausage", "legal winner"):
                self.assertNotIn(word, spoken, "the recovery words are told to every accessibility client")
            desk.press("push button", "Continue")
            desk.find("heading", "Choose a password")
            self.choose_password(desk)
            desk.press("push button", "Make the vault")
            desk.find(None, "Places", timeout=90)
            # The demo network prices a USDC at one dollar; what there is, the nodes say themselves.
            whole = sum(network.balance(one["chain_id"], "USDC", ACCOUNT) for one in network.manifest["chains"]) / 10**6
            wait_for(f"{whole:,.2f} USD of USDC", lambda: [
                one for one in desk.items("chart") if "USDC" in one.description and f"{whole:,.2f} USD" in one.description],
                60, desk)
            desk.shot(SHOTS / "first-dashboard-light.png")
            self.assertTrue((desk.folder / "vault" / "vault.header").exists())
            self.assertEqual(desk.quit(), "")

    def choose_password(self, desk):
        """Every entry of the step, in the order of Tab."""
        entries = desk.items("password text")
        desk.tab_to("password text")
        desk.type(PASSWORD)
        for _ in entries[1:]:
            before = desk.focused().box
            desk.key("Tab")
            wait_for("next entry", lambda: (f := desk.focused()) and f.box != before and f.role == "password text", 10, desk)
            desk.type(PASSWORD)


if __name__ == "__main__":
    unittest.main(verbosity=2)
