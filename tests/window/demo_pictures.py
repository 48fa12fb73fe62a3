#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the live program on the demo's vault, in both schemes: dashboard, position, rules and review. Nothing is
sent. Prints the files as a JSON list; what can't be shown is said on standard error and left out."""
import argparse
import json
import pathlib
import re
import sys

from desk import Desk, Missing
from network import allow_network


def take(desk, scheme, out, made):
    def picture(name):
        path = out / f"{name}-{scheme}.png"
        desk.shot(path)
        made.append(str(path))

    desk.find(None, re.compile("^WETH/USDC, Synthetix"), timeout=60)
    picture("dashboard")
    desk.key("ctrl+2")
    desk.find(None, re.compile("compounding is worth it", re.I))
    picture("rules")
    desk.key("ctrl+1")
    desk.tab_to("list item", re.compile("^WETH/USDC, Synthetix"))
    desk.key("Return")
    desk.find("push button", "Compound")
    picture("position")
    desk.press("push button", "Compound")
    desk.find("push button", "Sign and send", timeout=60)
    picture("review")
    desk.key("Escape")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("sheaf", "vault", "networks", "password-file", "out"):
        parser.add_argument("--" + name, required=True, type=pathlib.Path)
    wanted = parser.parse_args()
    made = []
    for old in wanted.out.glob("*-*.png"):
        old.unlink()
    for scheme in ("light", "dark"):
        allow_network(wanted.vault, scheme, rules=False)
        with Desk(wanted.sheaf) as desk:
            desk.start("--vault", wanted.vault, "--networks", wanted.networks)
            desk.tab_to("password text")
            desk.type(wanted.password_file.read_text(encoding="utf-8").strip())
            desk.key("Return")
            try:
                take(desk, scheme, wanted.out, made)
            except Missing as why:
                print(f"{scheme}: {str(why).splitlines()[0]}", file=sys.stderr)
    print(json.dumps(made))


if __name__ == "__main__":
    main()
