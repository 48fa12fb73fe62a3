#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs check_qml.py over one file for each refused form, named after what refuses it, and over forms that are fine."""
import pathlib
import subprocess
import sys
import tempfile

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here.parent.parent / "packaging" / "scripts"))
import check_qml  # noqa: E402  (it is where the script is)

failures = []


def check(path):
    done = subprocess.run([sys.executable, check_qml.__file__, path.as_posix()], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


seen = set()
for path in sorted((here / "qml" / "refused").glob("*.qml")):
    expected = next(name for name in check_qml.REMEDIES if path.name.startswith(name))
    seen.add(expected)
    status, output = check(path)
    if status != 1 or f": {expected}: " not in output or output.count("\n") != 1:
        failures.append(f"{path.name}: status {status}, expected one {expected}:\n{output}")
for path in sorted((here / "qml" / "accepted").glob("*.qml")):
    status, output = check(path)
    if status != 0:
        failures.append(f"{path.name}: refused:\n{output}")

# What depends on where a file is: the theme has the literals, and nobody imports a floor above.
places = {
    "qml/theme/Theme.qml": ('import QtQuick\nQtObject {\n    property color text: "#fff"\n    property int wide: 300\n}\n', 0),
    "qml/controls/One.qml": ("import QtQuick\nimport Sheaf.Models\nItem {\n}\n", 1),
    "qml/pages/rules/One.qml": ("import QtQuick\nimport Sheaf.Pages.Review\nItem {\n}\n", 1),
    "qml/shell/One.qml": ("import QtQuick\nimport Sheaf.Pages.Review\nItem {\n}\n", 0),
}
with tempfile.TemporaryDirectory() as folder:
    for name, (source, expected) in places.items():
        path = pathlib.Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
        status, output = check(path)
        if status != expected:
            failures.append(f"{name}: status {status}, expected {expected}:\n{output}")

if seen != set(check_qml.REMEDIES):
    failures.append(f"no example of {sorted(set(check_qml.REMEDIES) - seen)}")
print("\n".join(failures) or f"{len(seen)} forms are refused, the others accepted")
sys.exit(1 if failures else 0)
