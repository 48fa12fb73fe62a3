#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the program starts: alone, without a word on its standard error, and without asking any network."""
import os
import pathlib
import shutil
import time
import unittest

from desk import Desk, program_from_environment, wait_for

PROGRAM = program_from_environment()


def sockets_of(pid):
    """The process's sockets that are not of this machine's own kind: (protocol, addresses)."""
    own = set()
    for link in pathlib.Path(f"/proc/{pid}/fd").iterdir():
        try:
            target = os.readlink(link)
        except OSError:
            continue
        if target.startswith("socket:["):
            own.add(target[8:-1])
    found = []
    for protocol in ("tcp", "tcp6", "udp", "udp6"):
        for line in pathlib.Path(f"/proc/{pid}/net/{protocol}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[9] in own:
                found.append((protocol, fields[1], fields[2]))
    return found


class Start(unittest.TestCase):
    def test_aCopyStartsFromAnEmptyFolder(self):
        with Desk(PROGRAM) as desk:
            folder = desk.folder / "alone"
            folder.mkdir()
            shutil.copy(PROGRAM, folder / "sheaf")
            desk.start("--vault", folder / "vault", program=folder / "sheaf", cwd=folder)
            self.assertEqual(desk.window().name, "Sheaf")
            self.assertTrue(desk.items(None, None)[1:], "there is nothing in the window")
            self.assertEqual(desk.quit(), "")

    def test_nobodyIsAskedBeforeThePersonSaysSo(self):
        with Desk(PROGRAM) as desk:
            desk.start("--vault", desk.folder / "vault")
            if not os.access(f"/proc/{desk.running.pid}/fd", os.R_OK):
                self.skipTest("the program hides its memory and its files from others; only root looks")
            end = time.monotonic() + 3
            while time.monotonic() < end:
                self.assertEqual(sockets_of(desk.running.pid), [])
                time.sleep(0.1)
            self.assertEqual(desk.quit(), "")

    def test_nothingMovesWhileNothingHappens(self):
        with Desk(PROGRAM) as desk:
            desk.start("--vault", desk.folder / "vault")
            desk.still()
            ticks = os.sysconf("SC_CLK_TCK")

            def used():
                fields = pathlib.Path(f"/proc/{desk.running.pid}/stat").read_text().rsplit(")", 1)[1].split()
                return (int(fields[11]) + int(fields[12])) / ticks

            before = used()
            time.sleep(5)
            self.assertLess(used() - before, 0.1)

    def test_aFolderThatCantBeIsSaid(self):
        with Desk(PROGRAM) as desk:
            desk.start("--networks", desk.folder / "nowhere", wait=False)
            process = desk.running
            wait_for("end", lambda: process.poll() is not None, 20)
            self.assertEqual(process.returncode, 2)
            self.assertIn("error:", desk.complaints())


if __name__ == "__main__":
    unittest.main(verbosity=2)
