#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A device without a cable pays: its account comes in by the codes that it shows, the request goes to it in a file, a
signature of another key is refused, its own is sent. What came of it is asked of the chain itself."""
import os
import pathlib
import re
import secrets
import subprocess
import unittest

from desk import Desk, program_from_environment, wait_for
from network import PASSWORD, CommandLine, Network, allow_network

PROGRAM = program_from_environment()
SHOTS = pathlib.Path(os.environ.get("SHEAF_SHOTS", "screenshots"))
DEVICE = pathlib.Path(__file__).resolve().parent / "airgap_device.mjs"
# The fifth account of the device's mnemonic, "test … junk", as Hardhat's documentation lists it.
ACCOUNT = "0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65"
TO = "0x" + secrets.token_hex(20)


def device(*arguments):
    subprocess.run(["node", str(DEVICE), *map(str, arguments)], check=True, capture_output=True)


class Airgap(unittest.TestCase):
    def test_aDeviceWithoutACablePays(self):
        network = Network()
        network.fund(ACCOUNT, eth="5", usdc="1")
        with Desk(PROGRAM) as desk:
            vault = desk.folder / "vault"
            cli = CommandLine(vault, network.folder, desk.folder)
            self.options = cli.common
            cli("vault", "create")
            allow_network(vault, scheme=os.environ.get("SHEAF_SCHEME"))
            desk.start("--vault", vault, "--networks", network.folder)
            desk.tab_to("password text")
            desk.type(PASSWORD)
            desk.key("Return")
            desk.find(None, "Places", timeout=60)
            self.bring_the_account(desk)
            self.assertIn((ACCOUNT, "Cold"), [(one["address"], one["name"]) for one in cli("account", "list")["accounts"]])
            before = self.wei(network)
            self.ask_for_a_payment(desk)
            self.sign(desk, network, before)
            self.assertEqual(desk.quit(), "")

    def wei(self, network):
        return sum(int(network.ask(one["chain_id"], "eth_getBalance", TO, "latest"), 16)
                   for one in network.manifest["chains"])

    def bring_the_account(self, desk):
        shown = desk.folder / "shown.txt"
        device("accounts", shown)
        desk.key("ctrl+5")
        desk.click("page tab", "Accounts")
        desk.find("heading", "Add an account")
        desk.click("page tab", "Hardware wallet")
        desk.press("push button", "Add from QR codes")
        desk.find("heading", "Accounts of an air-gapped device")
        desk.shot(SHOTS / "airgap-accounts-empty.png")
        # What is no code is said, and the next is taken.
        (desk.folder / "letter.txt").write_text("Dear reader", encoding="utf-8")
        self.read(desk, desk.folder / "letter.txt")
        desk.find(None, re.compile("begins with ur:"))
        self.read(desk, shown)
        desk.find("check box", ACCOUNT, timeout=20)
        desk.tab_to("check box", ACCOUNT)
        desk.key("space")
        wait_for("ticked account", lambda: desk.find("check box", ACCOUNT).has("checked"), 10, desk)
        desk.enter("The name of the new account", "Cold")
        desk.shot(SHOTS / "airgap-accounts.png")
        desk.press("push button", "Add the account")
        desk.gone("heading", "Accounts of an air-gapped device")
        desk.find("list item", "Cold")

    def read(self, desk, file):
        desk.tab_to("text", "File to read")
        desk.key("ctrl+a")
        desk.type(str(file))
        desk.key("Return")

    def ask_for_a_payment(self, desk):
        desk.key("ctrl+3")
        desk.find("combo box", "From which account")
        desk.tab_to("combo box", "From which account")
        desk.key("Down")
        wait_for("account Cold", lambda: "Cold" in desk.find("combo box", "From which account").description, 10, desk)
        desk.enter("To whom", TO)
        desk.enter("How much, in ETH", "0.25")
        wait_for("a payment that can be reviewed",
                 lambda: [one for one in desk.items("push button", "Review") if one.usable], 60, desk)
        desk.press("push button", "Review")
        desk.find("push button", "Sign and send", timeout=60)
        desk.click("push button", "Sign and send")
        desk.find("heading", "Sign on your air-gapped device", timeout=60)

    def see_the_code(self, desk):
        """What a camera sees of the screen is the request, which is no account."""
        said = subprocess.run([os.environ["SHEAF_CLI"], "account", "add-qr", str(SHOTS / "airgap-sign.png"), *self.options],
                              capture_output=True, text=True, check=False)
        self.assertIn("eth-sign-request", said.stdout + said.stderr)

    def sign(self, desk, network, before):
        request, answer = desk.folder / "request.txt", desk.folder / "answer.txt"
        self.assertEqual(desk.focused().name, "Cancel")
        desk.shot(SHOTS / "airgap-sign.png")
        self.see_the_code(desk)
        desk.press("push button", "Or take it there in a file")
        desk.tab_to("text", "File to write")
        desk.key("ctrl+a")
        desk.type(str(request))
        desk.press("push button", "Save")
        wait_for("the file", request.exists, 20, desk)
        # The thief's device signs with a key of its own.
        device("sign", request, answer, 2)
        self.read(desk, answer)
        wait_for("a refusal", lambda: desk.items(None, re.compile("the signature is not that of " + ACCOUNT), shown=False), 20, desk)
        desk.shot(SHOTS / "airgap-refused.png")
        self.assertEqual(self.wei(network), before)
        device("sign", request, answer)
        self.read(desk, answer)
        desk.gone("heading", "Sign on your air-gapped device", timeout=30)
        desk.find("label", re.compile("^Done\\."), timeout=90)
        self.assertEqual(self.wei(network) - before, 25 * 10**16)


if __name__ == "__main__":
    unittest.main()
