#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the first start to a finished harvest, by keyboard and mouse: the person's own words become a vault, the networks are
asked once that is allowed, a position is opened over the review, and a rule that is written as a sentence brings its
reward in. What came of it is asked of the chain itself."""
import os
import pathlib
import re
import unittest

from desk import Desk, program_from_environment, wait_for
from network import MNEMONIC, PASSWORD, RULE, WEEK, Network
from test_start import sockets_of

PROGRAM = program_from_environment()
# The first account of MNEMONIC at m/44'/60'/0'/0/0.
ACCOUNT = "0x58A57ed9d8d624cBD12e2C467D34787555bB1b25"
SHOTS = pathlib.Path(os.environ.get("SHEAF_SHOTS", "screenshots"))


OPTIMISM = 901


class Journey(unittest.TestCase):
    def test_fromTheFirstStartToTheHarvest(self):
        network = Network()
        network.fund(ACCOUNT, usdc="1234")
        with Desk(PROGRAM) as desk:
            desk.start("--vault", desk.folder / "vault", "--networks", network.folder)
            self.bring_the_words(desk)
            self.see_the_balances(desk, network)
            self.assertTrue((desk.folder / "vault" / "vault.header").exists())
            self.open_a_position(desk, network)
            network.warp(3 * WEEK)
            before = self.staked(network)
            self.write_the_rule(desk)
            self.see_the_harvest(desk, network, before)
            self.assertEqual(desk.quit(), "")

    def bring_the_words(self, desk):
        desk.find(None, "May Sheaf ask the networks?")
        desk.shot(SHOTS / "first-start-light.png")
        if os.access(f"/proc/{desk.running.pid}/fd", os.R_OK):
            self.assertEqual(sockets_of(desk.running.pid), [], "a network was asked before the person said so")
        desk.click("push button", "Ask them")
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
        desk.choose_password(PASSWORD)
        desk.press("push button", "Make the vault")
        desk.find(None, "Places", timeout=90)

    def see_the_balances(self, desk, network):
        # The demo network prices a USDC at one dollar; what there is, the nodes say themselves.
        whole = sum(network.balance(one["chain_id"], "USDC", ACCOUNT) for one in network.manifest["chains"]) / 10**6
        desk.find("label", re.compile("^[0-9,.]+ USD$"), timeout=60)
        desk.tab_to("chart", "Allocation by Asset")
        desk.key("Right")  # from the coin to the next of the ring's parts
        wait_for(f"{whole:,.2f} USD of USDC", lambda: (said := desk.focused().description)
                 and said.startswith("USDC") and f"{whole:,.2f} USD" in said, 20, desk)
        desk.key("ctrl+1")
        desk.shot(SHOTS / "first-dashboard-light.png")

    def open_a_position(self, desk, network):
        before = network.balance(OPTIMISM, "USDC", ACCOUNT)
        desk.press("push button", "Open a position")
        market = re.compile("^WETH/USDC, Synthetix StakingRewards, Local Optimism, .*%$")
        desk.find("list item", market, timeout=60)
        desk.tab_to("text", re.compile("^Filter by name"))
        desk.type("synthetix")
        desk.tab_to("list item", re.compile("^WETH/USDC, Synthetix"))
        desk.tab_to("list item", market, key="Down")
        desk.key("Return")
        desk.find("text", "Amount of USDC")
        desk.tab_to("text", "Amount of USDC")
        desk.type("1000")
        desk.press("push button", "Review")
        desk.find("push button", "Sign and send", timeout=60)
        self.read_the_review(desk)
        desk.shot(SHOTS / "first-review-light.png")
        self.assertEqual(network.balance(OPTIMISM, "USDC", ACCOUNT), before, "money left before the person said yes")
        desk.click("push button", "Sign and send")
        desk.find("label", re.compile("^Done\\."), timeout=90)
        steps = self.below(desk, "Transactions", "label")
        self.assertTrue([one for one in steps if re.search("^Stake .*, (included|posted|final)$", one)], steps)
        self.assertLessEqual(before - network.balance(OPTIMISM, "USDC", ACCOUNT), 1000 * 10**6)
        self.assertGreater(self.staked(network), 0)
        desk.press("push button", "Close")
        desk.gone("push button", "Close")

    def read_the_review(self, desk):
        leaving = self.below(desk, "Leaves the account, at most", "label")
        self.assertEqual(leaving, ["1,000 USDC"])
        fees = " ".join(self.below(desk, "Fees of all transactions", "label"))
        for said in ("Expected fees: ", "Execution on the layer 2: ", "Data on the layer 1: ", "At worst: "):
            self.assertIn(said, fees)
        changes = self.below(desk, "Balances after it, as simulated", "label")
        self.assertTrue([one for one in changes if re.search("^[−-][0-9.,]+ USDC$", one)], changes)
        signed = [one.name for one in self.group(desk, "What is signed, in this order").walk()]
        allowances = [one for one in signed if one.startswith("Allows ")]
        self.assertTrue(allowances)
        self.assertEqual(signed.count("exact"), len(allowances), signed)
        self.assertNotIn("more than it needs", signed)
        self.assertEqual(desk.focused().name, "Cancel", "Return would say yes")

    def write_the_rule(self, desk):
        desk.click("page tab", "Rules")
        desk.click("push button", "Write the first rule")
        wait_for("the entry of the sentence", lambda: (f := desk.focused()) and f.name == "The rule as a sentence", 20, desk)
        desk.type(RULE)
        wait_for("whole sentence", lambda: desk.focused().text == RULE, 20, desk)
        desk.find("label", re.compile("^when compounding is worth it, compound Synthetix WETH/USDC on Optimism", re.I))
        self.assertEqual(desk.focused().description, "", "the sentence is refused")
        desk.key("ctrl+Return")
        desk.find("heading", re.compile("^Consent to"), timeout=20)
        self.assertIn("Out of the account", " ".join(self.below(desk, "It may spend, at most", "label")))
        self.assertTrue(self.below(desk, "It may call, and nothing else", "label"))
        desk.shot(SHOTS / "first-consent-light.png")
        desk.tab_to("password text")
        desk.type(PASSWORD)
        desk.key("Return")
        desk.gone("heading", re.compile("^Consent to"), timeout=60)

    def see_the_harvest(self, desk, network, before):
        """The rule is watched, so nobody has to say anything more."""
        wait_for("more staked than before", lambda: self.staked(network) > before, 120, desk)
        desk.find("label", "acted", timeout=60)
        desk.shot(SHOTS / "first-rule-light.png")
        desk.press("push button", "Close")
        desk.gone("push button", "Close")
        desk.key("ctrl+4")
        harvest = re.compile("^Compound .*, (Included|Posted|Final|Done)", re.I)
        desk.find("list item", harvest, timeout=60)
        desk.tab_to("list item", harvest)
        self.assertRegex(desk.focused().description, "by rule")
        desk.key("Return")
        desk.press("push button", re.compile("^Rule "))
        desk.find("heading", "Decisions", timeout=20)
        desk.shot(SHOTS / "first-harvest-light.png")
        self.assertTrue([one for one in desk.items("label") if "compound" in one.name.lower()])

    @staticmethod
    def staked(network):
        """What is staked, from the chain itself."""
        return network.staked(OPTIMISM, network.pool("synthetix", OPTIMISM, "WETH/USDC"), ACCOUNT)

    @staticmethod
    def group(desk, name):
        return desk.find("panel", name)

    def below(self, desk, name, role):
        return [one.name for one in self.group(desk, name).walk() if one.role == role]


if __name__ == "__main__":
    unittest.main(verbosity=2)
