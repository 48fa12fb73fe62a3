#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files are chosen in the desktop's own dialog: a vault is backed up where its person chose, and comes back from there. On
a desktop without such a dialog there is no button for it, and the path is typed."""
import os
import pathlib
import subprocess
import unittest

from desk import Desk, program_from_environment, wait_for
from network import PASSWORD, CommandLine, allow_network

PROGRAM = program_from_environment()
SHOTS = pathlib.Path(os.environ.get("SHEAF_SHOTS", "screenshots"))
PORTAL = pathlib.Path(__file__).with_name("portal.py")


class Files(unittest.TestCase):
    def test_aBackupIsWrittenAndFoundInTheDesktopsDialog(self):
        with Desk(PROGRAM) as desk:
            vault, portal = desk.folder / "vault", desk.folder / "portal"
            portal.mkdir()
            cli = CommandLine(vault, desk.folder, desk.folder)
            cli("vault", "create")
            allow_network(vault, "light")
            self.open_security(desk, vault)
            self.assertEqual(desk.items("push button", "Choose…", shown=False), [], "a button that opens nothing")
            self.assertEqual(desk.quit(), "")
            with subprocess.Popen(["/usr/bin/python3", str(PORTAL), str(portal)], env=desk.environment) as dialog:
                try:
                    wait_for("file dialog", (portal / "ready").exists, 20, desk)
                    self.back_up(desk, vault, portal)
                    self.restore(desk, portal)
                finally:
                    dialog.terminate()

    def open_security(self, desk, vault):
        desk.start("--vault", vault)
        desk.tab_to("password text")
        desk.type(PASSWORD)
        desk.key("Return")
        desk.find(None, "Places", timeout=60)
        desk.key("ctrl+5")
        desk.click("page tab", "Security")
        desk.find("heading", "Back up the vault")
        desk.tab_to("text", "The backup's file")

    def back_up(self, desk, vault, portal):
        wanted = desk.folder / "my backup ü.sheaf"
        (portal / "choice").write_text("", encoding="utf-8")
        self.open_security(desk, vault)
        before = desk.find("text", "The backup's file").text
        desk.press("push button", "Choose…")
        wait_for("dialog", lambda: (portal / "asked").exists(), 20, desk)
        self.assertEqual((portal / "asked").read_text(encoding="utf-8").split("\t"),
                         ["SaveFile", "Back up the vault", str(pathlib.Path(before).parent) + "\n"])
        self.assertEqual(desk.find("text", "The backup's file").text, before, "it was given up")
        (portal / "choice").write_text(str(wanted), encoding="utf-8")
        desk.press("push button", "Choose…")
        wait_for("path", lambda: desk.find("text", "The backup's file").text == str(wanted), 20, desk)
        desk.shot(SHOTS / "choose-file-light.png")
        desk.press("push button", "Back up")
        wait_for("backup", wanted.exists, 60, desk)
        self.assertEqual(desk.quit(), "")

    def restore(self, desk, portal):
        desk.start("--vault", desk.folder / "other")
        desk.press("push button", "Stay offline for now")
        desk.press("push button", "A backup of a vault")
        desk.press("push button", "Choose…")
        wait_for("path", lambda: desk.find("text", "The backup’s file").text.endswith("my backup ü.sheaf"), 20, desk)
        desk.press("push button", "Restore")
        desk.find("password text", timeout=60)
        desk.tab_to("password text")
        desk.type(PASSWORD)
        desk.key("Return")
        desk.find(None, "Places", timeout=60)
        self.assertEqual(desk.quit(), "")


if __name__ == "__main__":
    unittest.main()
