#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails while a language lacks a sentence that the sources have, or keeps one that they have no more.

usage: translations_test.py LUPDATE SOURCE-FOLDER LANGUAGE...

The translators' files are updated in a temporary copy: what is unfinished there, or was not in the kept files, is
missing. A translation must keep its placeholders (%1, %n), and end as its source does where that is an ellipsis.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:\d+|n)")
SHOWN = 10


def messages(path: pathlib.Path) -> dict:
    """Each message by its context, source and comment: its translations, or None where it is unfinished."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            key = (name, message.findtext("source"), message.findtext("comment") or "")
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            done = translation.get("type") != "unfinished" and all(forms)
            found[key] = forms if done else None
    return found


def complaints(kept: dict, wanted: dict) -> list:
    said = []
    for key, forms in wanted.items():
        context, source, _ = key
        if forms is None:
            said.append(f"missing: {context}: {source!r}")
            continue
        for form in forms:
            expected = set(PLACEHOLDER.findall(source))
            # A form for one may say it without the number.
            if set(PLACEHOLDER.findall(form)) not in (expected, expected - {"%n"} if len(forms) > 1 else expected):
                said.append(f"placeholders differ: {context}: {source!r} -> {form!r}")
    said += [f"no longer in the sources: {key[0]}: {key[1]!r}" for key in kept if key not in wanted]
    return said


def main() -> int:
    if len(sys.argv) < 4:
        print(__doc__, file=sys.stderr)
        return 2
    lupdate, root, *languages = sys.argv[1], pathlib.Path(sys.argv[2]), *sys.argv[3:]
    status = 0
    with tempfile.TemporaryDirectory() as folder:
        for language in languages:
            name = f"sheaf_{language}.ts"
            (pathlib.Path(folder) / name).write_bytes((root / "resources/translations" / name).read_bytes())
        script = root / "packaging/scripts/update_translations.py"
        subprocess.run([sys.executable, script, lupdate, root, folder, *languages], check=True)
        for language in languages:
            name = f"sheaf_{language}.ts"
            said = complaints(messages(root / "resources/translations" / name), messages(pathlib.Path(folder) / name))
            for line in said[:SHOWN]:
                print(f"{name}: {line}")
            if said:
                print(f"{name}: {len(said)} in all; update_translations brings them in")
                status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
