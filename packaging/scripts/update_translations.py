#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings what the sources say into the translators' files, and drops what they say no more.

usage: update_translations.py LUPDATE SOURCE-FOLDER TRANSLATIONS-FOLDER LANGUAGE...

Of English only plurals are kept: everything else stands in the sources as it is shown. In core/, where there is no Qt to
mark a sentence with, SHEAF_SAYS marks it. The exit status is 1 where the
tool finds words that no language could reach, such as those of a tr() without a class.
"""
import pathlib
import subprocess
import sys

# A class whose header is not among the sources; a sentence of core has the context that SHEAF_SAYS names.
HARMLESS = "Ignoring definition of undeclared qualified class"


def said_in_core(source: str) -> list:
    core = pathlib.Path(source, "core")
    files = [*core.rglob("*.cpp"), *core.rglob("*.h")]
    return sorted(str(file) for file in files if "SHEAF_SAYS(" in file.read_text(encoding="utf-8"))


def main() -> int:
    if len(sys.argv) < 5:
        print(__doc__, file=sys.stderr)
        return 2
    lupdate, source, folder, *languages = sys.argv[1:]
    sources = [str(pathlib.Path(source) / room) for room in ("app/desktop", "qml")]
    sources += said_in_core(source)
    for language in languages:
        options = ["-pluralonly"] if language == "en" else []
        target = str(pathlib.Path(folder) / f"sheaf_{language}.ts")
        command = [lupdate, "-silent", "-locations", "none", "-no-ui-lines", "-no-obsolete", "-extensions", "cpp,h,qml"]
        command += ["-tr-function-alias", "QT_TRANSLATE_NOOP+=SHEAF_SAYS"]
        command += ["-source-language", "en_US", "-target-language", language, *options, *sources, "-ts", target]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        said = [line for line in done.stderr.splitlines(keepends=True) if HARMLESS not in line]
        sys.stderr.writelines(said)
        if done.returncode != 0 or said:
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
