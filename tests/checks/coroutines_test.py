#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs check_coroutines.py over one file for each refused form, named after it, and over forms that are fine."""
import pathlib
import subprocess
import sys

here = pathlib.Path(__file__).resolve().parent
script = here.parent.parent / "packaging" / "scripts" / "check_coroutines.py"
names = {"braces-in-await", "lambda-in-await", "conditional-await", "reference-parameter", "lambda-coroutine",
         "member-returned"}
failures = []


def check(path):
    done = subprocess.run([sys.executable, script, path.as_posix()], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


seen = set()
for path in sorted((here / "coroutines" / "refused").glob("*.cpp")):
    expected = next(name for name in names if path.name.startswith(name))
    seen.add(expected)
    status, output = check(path)
    if status != 1 or f": {expected}: " not in output or output.count("\n") != 1:
        failures.append(f"{path.name}: status {status}, expected one {expected}:\n{output}")
for path in sorted((here / "coroutines" / "accepted").glob("*.cpp")):
    status, output = check(path)
    if status != 0:
        failures.append(f"{path.name}: refused:\n{output}")
if seen != names:
    failures.append(f"no example of {sorted(names - seen)}")
print("\n".join(failures) or f"{len(seen)} forms are refused, the others accepted")
sys.exit(1 if failures else 0)
