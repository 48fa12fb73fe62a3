#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as somebody has it who uses neither eyes nor mouse: every page's parts have a role and a name, Tab comes to
each of them, and the shortcuts work."""
import os
import pathlib
import re
import shutil
import tempfile
import unittest

from desk import FOCUSABLE_ROLES, Desk, program_from_environment, wait_for
from network import PASSWORD, Network, allow_network, furnished_vault

PROGRAM = program_from_environment()
SHOTS = pathlib.Path(os.environ.get("SHEAF_SHOTS", "screenshots"))
PLACES = [("dashboard", "Dashboard"), ("rules", "Rules"), ("transfer", "Send and receive"), ("activity", "Activity"),
          ("settings", "Settings")]
# Their parts are walked by arrows, so Tab stops once.
WALKED_INSIDE = {"page tab list", "list", "table", "tree table", "list box", "tree", "menu"}


def setUpModule():
    """One vault for all: each has a copy of it, since the window writes into its own."""
    folder = tempfile.mkdtemp(prefix="sheaf-access-")
    unittest.addModuleCleanup(shutil.rmtree, folder)
    global FURNISHED, NETWORK
    NETWORK, FURNISHED = Network(), pathlib.Path(folder) / "vault"
    furnished_vault(NETWORK, FURNISHED, folder)


def copy_of_the_vault(desk):
    return shutil.copytree(FURNISHED, desk.folder / "vault")


def interactive(window):
    """Everything that can be used, with the group whose arrows lead to it."""
    found = []

    def go(item, group):
        role = item.role
        if role in WALKED_INSIDE and item.has("focusable"):
            group = item
        elif role in FOCUSABLE_ROLES and item.usable:
            found.append((item, group))
        for child in item.children:
            if child.has("visible"):
                go(child, group)

    go(window, None)
    return found


def mark(item):
    return item.role, item.name, item.box


class Access(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = Desk(PROGRAM)
        cls.addClassCleanup(cls.desk.__exit__)
        vault = copy_of_the_vault(cls.desk)
        allow_network(vault)
        cls.desk.start("--vault", vault, "--networks", NETWORK.folder)
        cls.unlock()

    @classmethod
    def unlock(cls):
        cls.desk.tab_to("password text")
        cls.desk.type(PASSWORD)
        cls.desk.key("Return")
        cls.desk.find(None, "Places", timeout=60)
        cls.desk.find(None, re.compile("WETH/USDC"), timeout=60)

    def go(self, number):
        self.desk.key("Escape", f"ctrl+{number}")
        name = PLACES[number - 1][1]
        wait_for(f"place {name}", lambda: [one for one in self.desk.items(None, name) if one.has("selected")
                                           or one.has("checked")], 20, self.desk)

    def test_everythingThatCanBeUsedHasAName(self):
        for number, (place, _) in enumerate(PLACES, 1):
            with self.subTest(place=place):
                self.go(number)
                nameless = [f"{item.role} at {item.box}" for item, _ in interactive(self.desk.window())
                            if not item.name and not item.description]
                self.assertEqual(nameless, [])

    def test_thingsAreCalledWhatTheyAre(self):
        self.go(1)
        for role, names in (("page tab", {"Dashboard", "Settings", "1w", "Asset"}), ("push button", {"Lock", "Value"}),
                            ("text", {"Filter"}), ("list", {"Positions"}), ("heading", {"Positions", "Next"})):
            there = {item.name for item in self.desk.items(role, shown=False)}
            self.assertLessEqual(names, there, role)
        self.assertEqual([tab.name for tab in self.desk.find("page tab list", "Places").children if tab.has("selected")],
                         ["Dashboard"])
        self.go(3)
        self.assertFalse(self.desk.find("push button", "Review").usable, "it is not said that there is nothing to review")
        self.go(5)
        asked = self.desk.find("check box", re.compile("^Ask the networks"))
        self.assertTrue(asked.has("checked"))
        self.assertTrue(self.desk.items("combo box"))

    def test_picturesAndGroupsHaveNames(self):
        for number, (place, _) in enumerate(PLACES, 1):
            with self.subTest(place=place):
                self.go(number)
                roles = {"image", "canvas", "chart", "list", "table", "dialog", "page tab list", "combo box"}
                nameless = [f"{item.role} at {item.box}" for item in self.desk.items(roles) if not item.name]
                self.assertEqual(nameless, [])

    def test_tabComesToEverything(self):
        for number, (place, _) in enumerate(PLACES, 1):
            with self.subTest(place=place):
                self.go(number)
                wanted = interactive(self.desk.window())
                reached, names, first, last = set(), [], None, None
                for _ in range(len(wanted) * 2 + 20):
                    self.desk.key("Tab")

                    def moved(before=last):
                        held = self.desk.focused()
                        return held if held and mark(held) != before else None

                    held = wait_for("move of the focus", moved, 5, self.desk)
                    last = mark(held)
                    if last == first:
                        break
                    first = first or last
                    reached.update(mark(item) for item in [held, *held.above])
                    names.append(held.name)
                # What scrolls into view has moved, so role and name count.
                by_name = {(role, name) for role, name, _ in reached}
                missed = [f"{item.role} “{item.name}”" for item, group in wanted
                          if (item.role, item.name) not in by_name
                          and (group is None or (group.role, group.name) not in by_name)]
                self.assertEqual(missed, [], f"Tab went over {names}")

    def test_focusIsNeverLost(self):
        for number, (place, _) in enumerate(PLACES, 1):
            with self.subTest(place=place):
                self.go(number)
                self.desk.key("Tab")
                self.assertIsNotNone(self.desk.focused())

    def test_f6GoesBetweenTheAreas(self):
        self.go(1)

        def in_rail():
            rail = self.desk.items(None, "Places")[0]
            return any(item.has("focused") for item in rail.walk())

        if in_rail():
            self.desk.key("F6")
            wait_for("focus in the page", lambda: not in_rail(), 10, self.desk)
        self.desk.key("F6")
        wait_for("focus in the rail", in_rail, 10, self.desk)
        self.desk.key("F6")
        wait_for("focus in the page", lambda: not in_rail(), 10, self.desk)

    def test_paletteOpensAndLeaves(self):
        self.go(1)
        before = mark(self.desk.focused()) if self.desk.focused() else None
        self.desk.key("ctrl+k")
        wait_for("focus in an entry", lambda: (f := self.desk.focused()) and f.role in {"text", "entry"}, 10, self.desk)
        self.desk.type("rules")
        self.desk.key("Return")
        wait_for("the rules", lambda: [one for one in self.desk.items(None, "Rules") if one.has("checked")], 10, self.desk)
        self.desk.key("ctrl+k", "Escape")
        wait_for("end of the palette", lambda: not self.desk.items("dialog"), 10, self.desk)
        self.assertIsNotNone(self.desk.focused(), before)

    def test_lockAndBack(self):
        self.go(4)
        self.desk.key("ctrl+l")
        self.desk.find("password text", timeout=20)
        words = " ".join(item.name + item.description for item in self.desk.window().walk())
        self.assertNotRegex(words, r"WETH|USDC|0x[0-9a-fA-F]{4}", "a locked window tells what is in the vault")
        self.unlock()

    def test_zzNothingWasComplainedAbout(self):
        self.assertEqual(self.desk.complaints(), "")


class Pictures(unittest.TestCase):
    """Of every place, from the live program, for a person to look at."""

    def test_write(self):
        with Desk(PROGRAM) as desk:
            vault = copy_of_the_vault(desk)
            for scheme in ("light", "dark"):
                allow_network(vault, scheme)
                desk.start("--vault", vault, "--networks", NETWORK.folder)
                desk.find("password text")
                desk.shot(SHOTS / f"unlock-{scheme}.png")
                desk.tab_to("password text")
                desk.type(PASSWORD)
                desk.key("Return")
                desk.find(None, re.compile("WETH/USDC"), timeout=60)
                for number, (place, name) in enumerate(PLACES, 1):
                    desk.key(f"ctrl+{number}")
                    desk.find(None, name)
                    desk.shot(SHOTS / f"{place}-{scheme}.png")
                self.assertEqual(desk.quit(), "")


if __name__ == "__main__":
    unittest.main(verbosity=2)
