#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuses in QML what belongs to the theme, to a translation, or to C++.

usage: check_qml.py FILE-OR-FOLDER...

literal-colour  a colour written out; the theme has them by role (`transparent` is none)
literal-size    a length, a margin, a text's size or a duration other than 0, 1, 2 or a factor
literal-font    a font's family written out
untranslated    words for a person outside qsTr()
logic           more than three plain statements in a handler or function; a loop, a switch or a variable
polling         a Timer that repeats
network         a request, an address or code that is made while it runs
arithmetic      an amount that is counted with, or text that is read as a number
handler-name    a property that is named like a signal's handler (onAccent): its value is never set
too-new         what Qt 6.4 has not, and says only when it is used: a button's click()
repeater        a Repeater: a layout of Qt 6.4 keeps hold of a row that is gone
imports         a module that the window is not built on, or a floor above

The first four do not hold in the theme itself, which has no words. Prints FILE:LINE: NAME and the remedy; the exit status is 1 where
anything was found, 2 where a file can't be read.
"""
import pathlib
import re
import sys
from dataclasses import dataclass

REMEDIES = {
    "literal-colour": "take a colour of Theme by its role",
    "literal-size": "take a measure of Theme, 0, 1, 2, or one of them times a factor",
    "literal-font": "take Theme.family or Theme.iconFamily",
    "untranslated": "put the words into qsTr()",
    "logic": "make it a verb of a view-model, or at most three plain statements",
    "polling": "let the view-model say when something has changed",
    "network": "the core asks the network, and nobody else",
    "arithmetic": "the view-model counts; QML shows",
    "handler-name": "QML takes it for a handler, without a word: name it otherwise",
    "too-new": "it came with a later Qt; for click(), emit clicked()",
    "repeater": "write Rows, which makes its layout let go of what is taken away",
    "imports": "import QtQuick's own parts and our modules of lower floors alone",
}
OF_THE_THEME = {"literal-colour", "literal-size", "literal-font", "untranslated"}

NO_LAYOUTS = {"Rows.qml", "LineChart.qml"}  # the one that makes rows, and what places its marks itself

STATEMENTS = 3
FACTOR = 24  # 300 * something is a length in disguise
SIZES = re.compile(
    r"(?:^|\.)(?:x|y|width|height|spacing|radius|padding|margins|strokeWidth|duration|cellWidth|cellHeight|contentWidth|contentHeight"
    r"|pixelSize|pointSize|size|delay|interval"
    r"|\w+(?:Width|Height|Margin|Margins|Padding|Spacing|Inset|Size|Duration))$"
)
COLOURS = re.compile(r"(?:^|\.)(?:ink|\w*[cC]olou?r)$")
WORDS = re.compile(
    r"(?:^|\.)(?:text|title|hint|placeholder|placeholderText|label|help|note|action|problem|name|description|caption"
    r"|\w+(?:Text|Title|Label|Hint|Note|Name))$"
)
NOT_WORDS = re.compile(r"(?:^|\.)(?:objectName|\w*[fF]amilyName|propertyName)$")
FAMILIES = re.compile(r"(?:^|\.)(?:family|\w*[fF]amily)$")
IDENTIFIES = {"State", "Transition", "PropertyChanges", "ShaderEffect", "SystemPalette"}  # their names are for code
OWN_NAMES = {"Sheaf"}

NUMBER = re.compile(r"(?<![\w.#])(\d+(?:\.\d+)?|\.\d+)(?![\w.])")
AMOUNT = r"[\w.]*(?:amount|balance|usd|price|fee|wei|worth|reward|debt)\w*"
COUNTED = re.compile(rf"\b{AMOUNT}\s*[-*/%](?![-=/*>])|(?<![-+*/<=])[-*/%]\s*\b{AMOUNT}\b|\b{AMOUNT}\s*\+\s*{AMOUNT}\b", re.I)
READ = re.compile(r"\b(?:parseInt|parseFloat|BigInt|Number)\s*\(|\.(?:toFixed|toPrecision|toLocaleString)\s*\(")
ASKS = re.compile(
    r"\bXMLHttpRequest\b|\bWebSocket\b|\bfetch\s*\(|\beval\s*\(|\bQt\.(?:createQmlObject|include|openUrlExternally)\b"
)
TOO_NEW = re.compile(r"\b(?:click|animateClick)\(\)|\bfont\.features\b|\bQt\.styleHints\.colorScheme\b")
REPEATER = re.compile(r"\bRepeater\s*\{")
DECLARED_HANDLER = re.compile(r"\bproperty\s+[\w.<>]+\s+(on[A-Z]\w*)")
IMPORT = re.compile(r"^[ \t]*import[ \t]+(\"[^\"]*\"|[\w.]+)", re.M)
GIVEN = {
    "QtQml", "QtQml.Models", "QtQuick", "QtQuick.Layouts", "QtQuick.Shapes", "QtQuick.Templates", "QtQuick.Window",
    "QtTest",
}
FLOORS = {
    "theme": set(),
    "controls": {"Sheaf.Theme"},
    "charts": {"Sheaf.Theme", "Sheaf.Controls"},
    "pages": {"Sheaf.Theme", "Sheaf.Controls", "Sheaf.Charts", "Sheaf.Models", "Sheaf.Secrets", "Sheaf.Codes",
              "Sheaf.Files"},
    "codes": {"Sheaf.Theme", "Sheaf.Controls", "Sheaf.Models", "Sheaf.Files"},
    "files": {"Sheaf.Theme", "Sheaf.Controls", "Sheaf.Models"},
    "secrets": {"Sheaf.Theme", "Sheaf.Controls", "Sheaf.Models"},
}


@dataclass
class Token:
    kind: str  # word, number, text, mark, line
    text: str
    at: int


TOKENS = re.compile(
    r"(?P<comment>//[^\n]*|/\*.*?\*/)"
    r"|(?P<text>\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)"
    r"|(?P<number>(?:0[xX][0-9a-fA-F]+|\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\.\d+))"
    r"|(?P<word>[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)"
    r"|(?P<line>\n)"
    r"|(?P<mark>=>|===|!==|==|!=|<=|>=|&&|\|\||\?\?|\?\.|\+\+|--|\+=|-=|\*=|/=|[^\s\w])",
    re.S,
)


def tokens_of(source):
    for match in TOKENS.finditer(source):
        if match.lastgroup != "comment":
            yield Token(match.lastgroup, match.group(0), match.start())


OPENS = {"{": "}", "(": ")", "[": "]"}
GOES_ON_BEFORE = {"?", ":", ".", "+", "-", "*", "/", "%", "&&", "||", "??", "==", "===", "!=", "!==", "<", ">", "<=",
                  ">=", ",", "=", "=>", "(", "[", "{", "!", "?."}
GOES_ON_AFTER = {"?", ":", ".", "+", "*", "/", "%", "&&", "||", "??", "==", "===", "!=", "!==", "<", ">", "<=", ">=",
                 ",", "=>", ")", "]", "?."}


class Reader:
    """Reads the bindings and functions of a QML file, each with the type of the object that it is in."""

    def __init__(self, source):
        self.source = source
        self.tokens = list(tokens_of(source))
        self.bindings = []  # (type, name, tokens)
        self.functions = []  # tokens of a body

    def closing(self, i):
        depth = 0
        while i < len(self.tokens):
            if self.tokens[i].kind == "mark":
                if self.tokens[i].text in OPENS:
                    depth += 1
                elif self.tokens[i].text in OPENS.values():
                    depth -= 1
                    if depth == 0:
                        return i
            i += 1
        return len(self.tokens)

    def value_end(self, i):
        """Where the expression that begins at i ends: at a line's end where nothing is open and nothing goes on."""
        last = None
        while i < len(self.tokens):
            token = self.tokens[i]
            if token.kind == "line":
                following = next((t for t in self.tokens[i:] if t.kind != "line"), None)
                open_before = last is None or (last.kind == "mark" and last.text in GOES_ON_BEFORE)
                open_after = following is not None and following.kind == "mark" and following.text in GOES_ON_AFTER
                if not open_before and not open_after:
                    return i
            elif token.kind == "mark" and token.text in OPENS:
                i = self.closing(i)
                last = self.tokens[min(i, len(self.tokens) - 1)]
            elif token.kind == "mark" and token.text in {";", "}"}:
                return i
            else:
                last = token
            i += 1
        return i

    def read(self):
        self.objects(0, len(self.tokens), "")

    def objects(self, i, end, kind):
        """The inside of an object of type `kind`, or the file."""
        while i < end:
            token = self.tokens[i]
            if token.kind == "line" or token.kind != "word":
                i += 1
                continue
            if token.text in {"import", "pragma"}:
                while i < end and self.tokens[i].kind != "line":
                    i += 1
                continue
            if token.text == "enum":
                while i < end and self.tokens[i].text != "{":
                    i += 1
                i = self.closing(i) + 1
                continue
            if token.text == "function":
                while i < end and self.tokens[i].text != "{":
                    i += 1
                stop = self.closing(i)
                self.functions.append(self.tokens[i + 1:stop])
                i = stop + 1
                continue
            if token.text == "signal":
                while i < end and self.tokens[i].kind != "line":
                    i += 1
                continue
            # A declaration's words, then `:` and a value; or a type's name and `{`.
            j = i
            while j < end and (self.tokens[j].kind == "word" or self.tokens[j].text in {"<", ">"}):
                j += 1
            if j < end and self.tokens[j].text == ":":
                name = self.tokens[j - 1].text
                if any(t.text == "color" for t in self.tokens[i:j - 1]):
                    name += "Colour"  # what its type says
                i = self.value(name, j + 1, kind)
            elif j < end and self.tokens[j].text == "{":
                type_name = token.text
                stop = self.closing(j)
                self.objects(j + 1, stop, type_name)
                i = stop + 1
            else:
                i = j + 1 if j == i else j

    def value(self, name, i, kind):
        while i < len(self.tokens) and self.tokens[i].kind == "line":
            i += 1
        first = self.tokens[i] if i < len(self.tokens) else None
        if first is None:
            return i
        if first.text == "[":  # of values, or of objects
            stop = self.closing(i)
            inside = self.tokens[i + 1:stop]
            first_word = next((t for t in inside if t.kind != "line"), None)
            if first_word is not None and first_word.kind == "word" and re.match(r"(?:\w+\.)*[A-Z]\w*$", first_word.text):
                after = inside[inside.index(first_word) + 1:]
                follows = next((t for t in after if t.kind != "line"), None)
                if follows is not None and follows.text == "{":
                    self.objects(i + 1, stop, kind)
                    return stop + 1
        if first.kind == "word" and re.match(r"(?:\w+\.)*[A-Z]\w*$", first.text):
            j = i + 1
            while j < len(self.tokens) and self.tokens[j].kind == "word":
                j += 1
            if j < len(self.tokens) and self.tokens[j].text == "{":
                stop = self.closing(j)
                self.objects(j + 1, stop, first.text)
                return stop + 1
        stop = self.value_end(i)
        if name == "component":  # component Name: Type {}
            return i
        self.bindings.append((kind, name, self.tokens[i:stop]))
        return stop


def letters(token):
    body = re.sub(r"\\(?:u\{[0-9A-Fa-f]+\}|u[0-9A-Fa-f]{4}|.)", "", token.text[1:-1])
    return re.search(r"[^\W\d_]", body) is not None and body not in OWN_NAMES


def shown_texts(tokens):
    """The strings of an expression that are themselves shown: not those in qsTr(), in comparisons, or as an index."""
    depth_of_call = []  # for each open parenthesis: whether what is in it is not shown
    tokens = [t for t in tokens if t.kind != "line"]
    for i, token in enumerate(tokens):
        before = tokens[i - 1] if i else None
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        if token.text in OPENS and token.kind == "mark":
            called = token.text == "(" and before is not None and before.kind == "word" and not before.text.endswith(".arg")
            index = token.text == "[" and before is not None and (before.kind == "word" or before.text in {")", "]"})
            depth_of_call.append(called or index or token.text == "{")
        elif token.text in OPENS.values() and token.kind == "mark":
            if depth_of_call:
                depth_of_call.pop()
        elif token.kind == "text" and letters(token) and not any(depth_of_call):
            compared = {"==", "===", "!=", "!=="}
            if not ((before is not None and before.text in compared) or (after is not None and after.text in compared)):
                yield token


def said_by_key(tokens):
    """In lists of plain data, what stands behind a key that names words: { name: "Rules" }."""
    tokens = [t for t in tokens if t.kind != "line"]
    for i, token in enumerate(tokens[:-2]):
        key = token.text.strip("\"'")
        if token.kind in {"word", "text"} and tokens[i + 1].text == ":" and tokens[i + 2].kind == "text":
            if i and tokens[i - 1].text in {"{", ","} and WORDS.search(key) and letters(tokens[i + 2]):
                yield tokens[i + 2]


def lengths(tokens):
    tokens = [t for t in tokens if t.kind != "line"]
    for i, token in enumerate(tokens):
        if token.kind != "number":
            continue
        before = tokens[i - 1].text if i else ""
        after = tokens[i + 1].text if i + 1 < len(tokens) else ""
        if float(int(token.text, 16) if token.text.lower().startswith("0x") else token.text) in {0, 1, 2}:
            continue
        scaled = {tokens[k].text for k in (i - 2, i + 2) if 0 <= k < len(tokens)}
        if (before in {"*", "/"} or after == "*") and float(token.text) <= FACTOR and "Theme.textScale" not in scaled:
            continue
        if before == "[" and after == "]":  # an index
            continue
        if float(token.text) <= FACTOR and in_factor(tokens, i):
            continue
        yield token


def in_factor(tokens, i):
    """Whether what is in these parentheses is a factor: `Theme.normal * (root.wide ? 1.5 : 1)`."""
    depth = 0
    for j in range(i - 1, 0, -1):
        depth += (tokens[j].text == ")") - (tokens[j].text == "(")
        if depth == -1:
            return tokens[j - 1].text == "*"
    return False


def statements(tokens):
    """How many statements a piece of JavaScript has, and whether one is of a kind that is refused."""
    count = 0
    refused = None
    last = None
    depth = 0
    for token in tokens:
        if token.kind == "line":
            continue
        if token.text in {"for", "while", "do", "switch", "try", "let", "var", "const", "class", "throw"} or (
            token.kind == "word" and token.text.endswith(".forEach")
        ):
            refused = refused or token
        if token.kind == "mark" and token.text in "([":
            depth += 1
        elif token.kind == "mark" and token.text in ")]":
            depth -= 1
        if token.text == ";" and depth <= 0:
            count += 1
        last = token
    if last is not None and last.text not in {";", "}"}:
        count += 1
    return count, refused


def blocks(tokens):
    """The bodies in braces of an expression: a handler's block, an arrow function's."""
    for i, token in enumerate(tokens):
        if token.text != "{" or token.kind != "mark":
            continue
        before = next((t for t in reversed(tokens[:i]) if t.kind != "line"), None)
        if before is None or before.text in {"=>", ")"}:
            depth, j = 0, i
            while j < len(tokens):
                depth += (tokens[j].text == "{") - (tokens[j].text == "}")
                if depth == 0:
                    break
                j += 1
            yield tokens[i + 1:j]


def findings(source, floor):
    reader = Reader(source)
    reader.read()
    for kind, name, tokens in reader.bindings:
        leaf = name.rsplit(".", 1)[-1]
        if COLOURS.search(name):
            for token in tokens:
                if token.kind == "text" and token.text[1:-1] not in {"transparent", ""}:
                    yield token.at, "literal-colour"
        if SIZES.search(name) and leaf != "lineHeight":
            for token in lengths(tokens):
                yield token.at, "literal-size"
        if FAMILIES.search(name):
            for token in tokens:
                if token.kind == "text":
                    yield token.at, "literal-font"
        if WORDS.search(name) and not NOT_WORDS.search(name) and not (leaf == "name" and kind in IDENTIFIES):
            for token in shown_texts(tokens):
                yield token.at, "untranslated"
        for token in said_by_key(tokens):
            yield token.at, "untranslated"
        bodies = list(blocks(tokens)) or [tokens]
        for body in bodies:
            count, refused = statements(body)
            if refused is not None:
                yield refused.at, "logic"
            elif count > STATEMENTS and body:
                yield body[0].at, "logic"
        if kind == "Timer" and leaf == "repeat" and any(t.text == "true" for t in tokens):
            yield tokens[0].at, "polling"
    for body in reader.functions:
        count, refused = statements(body)
        if refused is not None:
            yield refused.at, "logic"
        elif count > STATEMENTS:
            yield body[0].at, "logic"
    for token in reader.tokens:
        if token.kind == "text":
            if re.match(r"[\"'`]#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})[\"'`]$", token.text):
                yield token.at, "literal-colour"
            if re.match(r"[\"'`](?:https?|wss?):", token.text):
                yield token.at, "network"
        if token.kind == "word" and re.match(r"Qt\.(?:rgba|hsla|hsva|lighter|darker|tint|color)$", token.text):
            yield token.at, "literal-colour"
    plain = "".join(blanked(source))
    for match in ASKS.finditer(plain):
        yield match.start(), "network"
    for match in TOO_NEW.finditer(plain):
        yield match.start(), "too-new"
    for match in REPEATER.finditer(plain):
        yield match.start(), "repeater"
    for match in DECLARED_HANDLER.finditer(plain):
        yield match.start(1), "handler-name"
    for match in list(COUNTED.finditer(plain)) + list(READ.finditer(plain)):
        yield match.start(), "arithmetic"
    for match in IMPORT.finditer(source):
        module = match.group(1)
        ours = module.startswith("Sheaf.") and (floor is None or module in floor)
        if module not in GIVEN and not ours:
            yield match.start(1), "imports"


def blanked(source):
    """The source without its comments, strings and imports, character for character."""
    at = 0
    for match in re.finditer(r"^[ \t]*(?:import|pragma)\b[^\n]*", source, re.M):
        source = source[:match.start()] + " " * (match.end() - match.start()) + source[match.end():]
    for match in TOKENS.finditer(source):
        if match.lastgroup in {"comment", "text"}:
            yield source[at:match.start()]
            yield re.sub(r"[^\n]", " ", match.group(0))
            at = match.end()
    yield source[at:]


def floor_of(path):
    parts = path.resolve().parts
    if "qml" not in parts:
        return None, None
    room = parts[len(parts) - 1 - parts[::-1].index("qml") + 1]
    return room, FLOORS.get(room)


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    found = 0
    files = []
    for name in arguments:
        path = pathlib.Path(name)
        files += sorted(path.rglob("*.qml")) if path.is_dir() else [path]
    for path in files:
        room, floor = floor_of(path)
        try:
            source = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            print(f"{path}: {error}", file=sys.stderr)
            return 2
        for at, name in sorted(set(findings(source, floor))):
            if (room == "theme" and name in OF_THE_THEME) or (name == "repeater" and path.name in NO_LAYOUTS):
                continue
            found += 1
            print(f"{path}:{source.count(chr(10), 0, at) + 1}: {name}: {REMEDIES[name]}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
