#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What qmllint says about our modules, less what it says wrongly, and whether each file is as qmlformat writes it.

usage: lint_qml.py --tools FOLDER (--types FOLDER | --format [--fix]) FILE-OR-FOLDER...

--types FOLDER   where the build has put our qmldir and qmltypes files: qmllint, with these
--format         compare with what qmlformat writes; with --fix, write it

Prints FILE:LINE: what; the exit status is 1 where anything was found, 2 where a tool failed.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys

# An id on a part of a control makes its assignment immediate: wished here, since bindings need the id at once.
FLAGS = ["--deferred-property-id", "disable", "--multiple-attached-objects", "warning", "--unused-imports", "warning"]
# What qmllint 6.4 does not know: the methods of arrays on lists, a property of a base class within a namespace, and an
# enumeration of ours that is called like a type of Qt's.
METHODS = "concat|every|filter|find|includes|indexOf|join|length|map|reduce|slice|some"
WRONG = [
    re.compile(rf'Property "(?:{METHODS})" not found on type "(?:QList<|QVariantList|QStringList)'),
    re.compile(rf'Type is a list. You cannot access "(?:{METHODS})" from here'),
    re.compile(r'Property "(?:size|value)" not found on type "sheaf::desktop::\w+Model"'),
    re.compile(r'not found on type "QQuickPositionerAttached"'),
]
IDS = re.compile(r"^\s*id:\s*(\w+)", re.M)


def files_of(names):
    for name in names:
        path = pathlib.Path(name)
        yield from sorted(path.rglob("*.qml")) if path.is_dir() else [path]


def is_own_id(path, warning):
    """Whether the name is an enumeration of ours or an id of the same file: a component that a Loader makes sees it, and can't be Bound in 6.4."""
    source = pathlib.Path(path).read_text(encoding="utf-8")
    at = warning["charOffset"]
    return source[at:at + warning["length"]] in {"StandardKey", *IDS.findall(source)}


def lint(tools, types, files):
    command = [str(tools / "qmllint"), "-I", types, *FLAGS, "--json", "-", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        said = json.loads(done.stdout)
    except json.JSONDecodeError:
        print(done.stdout + done.stderr, file=sys.stderr)
        sys.exit(2)
    for one in said["files"]:
        for warning in one["warnings"]:
            if warning["type"] == "info" or any(wrong.search(warning["message"]) for wrong in WRONG):
                continue
            if warning["message"] == "Unqualified access" and is_own_id(one["filename"], warning):
                continue
            yield f"{one['filename']}:{warning.get('line', 1)}: {warning.get('id', 'error')}: {warning['message']}"


def formatted(tools, path):
    done = subprocess.run([str(tools / "qmlformat"), str(path)], capture_output=True, text=True, check=False)
    if done.returncode != 0 or "invalid code" in done.stderr:
        print(f"{path}: {done.stderr}", file=sys.stderr)
        sys.exit(2)
    # It forgets what a pragma says (`ComponentBehavior: Bound`) and the line after it, and puts a space too many.
    pragmas = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("pragma ")]
    lines = [line for line in done.stdout.splitlines() if not line.startswith("pragma ")]
    if pragmas:
        at = next(i for i, line in enumerate(lines) if line.startswith("import "))
        lines[at:at] = [*pragmas, ""]
    return re.sub(r"( on \w+)  {", r"\1 {", "\n".join(lines)) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tools", type=pathlib.Path, required=True)
    parser.add_argument("--types")
    parser.add_argument("--format", action="store_true")
    parser.add_argument("--fix", action="store_true")
    parser.add_argument("files", nargs="+")
    wanted = parser.parse_args()
    files = list(files_of(wanted.files))
    found = list(lint(wanted.tools, wanted.types, files)) if wanted.types else []
    for path in files if wanted.format else []:
        text = formatted(wanted.tools, path)
        if text == path.read_text(encoding="utf-8"):
            continue
        if wanted.fix:
            path.write_text(text, encoding="utf-8")
        else:
            found.append(f"{path}:1: not as qmlformat writes it (lint_qml.py --format --fix)")
    print("\n".join(found) or f"{len(files)} files are fine")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
