#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings what the sources say into the translators' files, and drops what they say no more.

usage: update_translations.py LUPDATE SOURCE-FOLDER TRANSLATIONS-FOLDER LANGUAGE...

Of English only plurals are kept: everything else stands in the sources as it is shown. The exit status is 1 where the
tool finds words that no language could reach, such as those of a tr() without a class.
"""
import pathlib
import subprocess
import sys


def main() -> int:
    if len(sys.argv) < 5:
        print(__doc__, file=sys.stderr)
        return 2
    lupdate, source, folder, *languages = sys.argv[1:]
    sources = [str(pathlib.Path(source) / room) for room in ("app/desktop", "qml")]
    for language in languages:
        options = ["-pluralonly"] if language == "en" else []
        target = str(pathlib.Path(folder) / f"sheaf_{language}.ts")
        command = [lupdate, "-silent", "-locations", "none", "-no-ui-lines", "-no-obsolete", "-extensions", "cpp,h,qml"]
        command += ["-source-language", "en_US", "-target-language", language, *options, *sources, "-ts", target]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        sys.stderr.write(done.stderr)
        if done.returncode != 0 or done.stderr:
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
