#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No copy is left: once the vault is locked, neither the window's process nor the signing process has the password, the
words, the seed, a private key or the vault's key anywhere in its memory, in whatever form; nor after a wrong password, nor
for words that were only shown, nor in a core file. Only root may look; for others the test is skipped and says so."""
import os
import re
import signal
import unittest

from desk import Desk, program_from_environment, wait_for
from memory import Secrets, children, family, found_in, readable
from network import MNEMONIC, PASSWORD, Network

PROGRAM = program_from_environment()
ACCOUNT = "0x58A57ed9d8d624cBD12e2C467D34787555bB1b25"  # MNEMONIC's first
RECIPIENT = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"
WRONG = "not the password of this vault"


@unittest.skipUnless(readable(), "the programs hide their memory from others; only root looks")
class Memory(unittest.TestCase):
    def assert_clean(self, desk, secrets, when):
        pids = family(desk.running.pid)
        self.assertEqual([line for pid in pids for line in found_in(pid, secrets)], [], when)

    def test_theSearchFindsWhatIsThere(self):
        """A test that finds nothing must be one that can find something: here the window's own title."""
        with Desk(PROGRAM) as desk:
            desk.start("--vault", desk.folder / "vault")
            known = Secrets.__new__(Secrets)
            known.forms = {}
            known.add("title", b"May Sheaf ask the networks?")
            self.assertNotEqual(found_in(desk.running.pid, known), [])

    def test_wordsThatWereShownOnce(self):
        with Desk(PROGRAM) as desk:
            vault = desk.folder / "vault"
            desk.start("--vault", vault)
            desk.press("push button", "Stay offline for now")
            desk.press("push button", "A new wallet")
            desk.press("push button", "Reveal")
            words = self.read_words(desk)
            desk.press("push button", "I have written them down")
            desk.find(None, re.compile("^Word [0-9]+$"))
            for entry in [one.name for one in desk.items({"text", "entry", "password text"}, re.compile("^Word [0-9]+$"))]:
                desk.tab_to(None, entry)
                desk.type(words[int(entry.split()[1]) - 1])
            desk.press("push button", "Continue")
            self.make_vault(desk)
            self.lock(desk)
            secrets = Secrets(vault, PASSWORD)
            self.assertEqual(secrets.forms["words"].decode(), " ".join(words))
            self.assert_clean(desk, secrets, "after the words were shown and the vault was made")
            self.unlock(desk, WRONG)
            desk.find(None, re.compile("^That password does not open this vault"), timeout=30)
            secrets.add("wrong password", WRONG.encode())
            self.assert_clean(desk, secrets, "after a wrong password")
            self.assertEqual(desk.quit(), "")

    def test_wordsThatWereTypedAndAPaymentThatWasSigned(self):
        network = Network()
        network.fund(ACCOUNT)
        with Desk(PROGRAM) as desk:
            vault = desk.folder / "vault"
            desk.start("--vault", vault, "--networks", network.folder)
            desk.press("push button", "Ask them")
            desk.press("push button", "A wallet that I have, by its recovery words")
            desk.tab_to("text", "Recovery words")
            for word in MNEMONIC.split():
                desk.type(word)
                desk.key("space")
            desk.press("push button", "Continue")
            self.make_vault(desk)
            secrets = Secrets(vault, PASSWORD)
            desk.find("label", re.compile("^[0-9,.]+ USD$"), timeout=60)
            self.pay(desk)
            signer = children(desk.running.pid)
            self.assertEqual(len(signer), 1, "one signing process")
            there = " ".join(found_in(signer[0], secrets))
            self.assertIn("private_key", there, "the search must find what the signing process has while it is unlocked")
            self.lock(desk)
            self.assert_clean(desk, secrets, "after a payment and Ctrl+L")
            self.unlock(desk, PASSWORD)
            desk.find(None, "Places", timeout=60)
            window = desk.running.pid
            self.assertEqual(found_in(window, secrets), [], "in the window, even while it is unlocked")
            os.kill(children(window)[0], signal.SIGKILL)
            desk.find(None, re.compile("The process that holds the keys has ended"), timeout=20)
            self.assert_clean(desk, secrets, "after the signing process was killed")
            self.abort(desk, secrets)

    def abort(self, desk, secrets):
        process = desk.running
        with open(f"/proc/{process.pid}/limits", encoding="utf-8") as limits:
            core = next(line for line in limits if line.startswith("Max core file size"))
        self.assertEqual(core.split()[4:6], ["0", "0"])
        os.kill(process.pid, signal.SIGABRT)
        process.wait(20)
        desk.running = None
        self.assertEqual([one for one in desk.folder.iterdir() if one.name.startswith("core")], [])

    def read_words(self, desk):
        grid = desk.find(None, re.compile("^Recovery words, "))
        count = int(re.search(r"\d+", grid.name)[0])
        desk.tab_to(None, grid.name)
        desk.key("Home")
        words = []
        for number in range(1, count + 1):
            said = wait_for(f"word {number}", lambda: next(
                (found[1] for text in (grid.description, grid.text, grid.name, desk.focused().description)
                 if (found := re.search(rf"\b{number}: ([a-z]+)", text))), None), 10, desk)
            words.append(said)
            desk.key("Down")
        return words

    def make_vault(self, desk):
        desk.find("heading", "Choose a password")
        desk.choose_password(PASSWORD)
        desk.press("push button", "Make the vault")
        desk.find(None, "Places", timeout=90)

    def lock(self, desk):
        desk.key("ctrl+l")
        desk.find("panel", "Unlock", timeout=20)

    def unlock(self, desk, password):
        desk.tab_to("password text")
        desk.type(password)
        desk.key("Return")

    def pay(self, desk):
        desk.key("ctrl+3")
        desk.tab_to("text", "To whom")
        desk.type(RECIPIENT)
        desk.tab_to("text", re.compile("^How much, in "))
        desk.type("0.01")
        desk.press("push button", "Review")
        desk.find("push button", "Sign and send", timeout=60)
        desk.click("push button", "Sign and send")
        desk.find("label", re.compile("^Done\\."), timeout=90)
        desk.press("push button", "Close")


if __name__ == "__main__":
    unittest.main(verbosity=2)
