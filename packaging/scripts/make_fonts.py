#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts that the window embeds, from Debian's.

Inter with its tabular figures as the plain ones (Qt 6.4 can't switch font features on from QML), under a name of its own
so that an Inter on the system does not take its place; and the icon font cut down to the icons that Icons.qml names.

usage: make_fonts.py text SOURCE.otf OUT.otf WEIGHT | icons SOURCE.ttf OUT.ttf Icons.qml
"""
import re
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = {"text": "Sheaf Sans", "icons": "Sheaf Icons"}
# Latin with its extensions, Greek (tokens are named by it), punctuation, currencies, arrows and mathematical signs.
TEXT = [(0x20, 0x17F), (0x192, 0x192), (0x218, 0x21B), (0x2B0, 0x2FF), (0x370, 0x3FF), (0x1E00, 0x1EFF),
        (0x2010, 0x2044), (0x2070, 0x209C), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x226F),
        (0x25A0, 0x25FF), (0x2713, 0x2717)]


def substitutions(font, feature):
    found = {}
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != feature:
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                found.update(getattr(table, "ExtSubTable", table).mapping)
    return found


def rename(font, family, style):
    for record in list(font["name"].names):
        if record.nameID in (1, 16, 21):
            font["name"].setName(family, record.nameID, record.platformID, record.platEncID, record.langID)
        elif record.nameID in (2, 17, 22):
            font["name"].setName(style, record.nameID, record.platformID, record.platEncID, record.langID)
        elif record.nameID in (3, 4, 6):
            text = f"{family} {style}" if record.nameID != 6 else f"{family}-{style}".replace(" ", "")
            font["name"].setName(text, record.nameID, record.platformID, record.platEncID, record.langID)


def cut(font, codepoints):
    options = Options()
    options.layout_features = ["kern", "ccmp", "locl", "mark", "mkmk", "case"]  # calt makes 0x of an address 0×
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codepoints)
    subsetter.subset(font)


def main():
    kind, source, out = sys.argv[1:4]
    font = TTFont(source, recalcTimestamp=False)  # the same input gives the same bytes
    if kind == "text":
        tabular = substitutions(font, "tnum")
        digits = {ord(d) for d in "0123456789"}
        for table in font["cmap"].tables:
            for code in digits & set(table.cmap):
                table.cmap[code] = tabular.get(table.cmap[code], table.cmap[code])
        weight = sys.argv[4]
        cut(font, [code for first, last in TEXT for code in range(first, last + 1)])
        rename(font, FAMILY[kind], weight)
    else:
        with open(sys.argv[4], encoding="utf-8") as names:
            wanted = {int(code, 16) for code in re.findall(r"\\u\{([0-9A-Fa-f]+)\}", names.read())}
        missing = wanted - set(font.getBestCmap())
        if missing:
            sys.exit(f"{source} has no icon {', '.join(f'{code:X}' for code in sorted(missing))}")
        cut(font, wanted)
        rename(font, FAMILY[kind], "Regular")
    font.save(out)


if __name__ == "__main__":
    main()
