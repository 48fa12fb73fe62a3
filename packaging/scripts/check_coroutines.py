#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuses forms of coroutines that compilers or lifetimes make into memory errors.

usage: check_coroutines.py FILE-OR-FOLDER...

R1  braces-in-await     a braced list in the same statement as co_await
R2  lambda-in-await     a capturing lambda in the same statement as co_await
R3  conditional-await   ?: in the same statement as co_await
R4  reference-parameter a coroutine's parameter is a reference (parameters are values; services are pointers)
R5  lambda-coroutine    a capturing lambda is itself a coroutine: its captures may die before it ends
R7  member-returned     co_return of a member, of what `this`, `d`, `self` or `keep` points to, or of a part of it

(R6, what may be touched after an await, is for the reader: no tool finds it.)

GCC before 14 destroys temporaries of R1 to R3 twice; R4 and R5 dangle with every compiler; at R7 QCoro 0.8 moves the
value out of the object that it belongs to. Prints FILE:LINE: NAME and
the remedy; the exit status is 1 where anything was found, 2 where a file can't be read.
"""
import pathlib
import re
import sys
from dataclasses import dataclass, field

REMEDIES = {
    "braces-in-await": "name the value in a statement before",
    "lambda-in-await": "name the lambda in a statement before",
    "conditional-await": "use if",
    "reference-parameter": "take it by value, or as a pointer to something that outlives the coroutine",
    "member-returned": "copy it into a local, and return that",
    "lambda-coroutine": "make it a function that takes by value what it needs",
}

LITERALS = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])+\'',
    re.S,
)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n\\]|\\\n|\\.)*", re.M)
AWAITS = re.compile(r"\bco_(?:await|return|yield)\b")
CAPTURES = re.compile(r"\[(?P<captures>[^\[\]]*)\]\s*$")
TASK = re.compile(r"\bTask<")
# A path that begins at a member and ends at an object: after the last name there is no call but one that gives a
# reference. What a call returns by value is nobody's, and a local that is moved from is not looked at again.
MEMBER_RETURNED = re.compile(
    r"\bco_return\s+\(*\s*\*?\s*\(*(?:\*\s*this\b|(?:this|d|self|keep)\s*->|m_\w+)"
    r"(?:\w+|\s*(?:->|\.)\s*|\[[^\[\];]*\]|(?<=\bfront)\(\)|(?<=\bback)\(\)|(?<=\bvalue)\(\)"
    r"|(?<=\bat)\([^();]*\))*[\s)]*;"
)


def blanked(match):
    """As many characters and lines as before, without a content that could be taken for code."""
    text = match.group(0)
    if text.startswith(("//", "/*")) or text.lstrip().startswith("#"):
        return re.sub(r"[^\n]", " ", text)
    return '"' + re.sub(r"[^\n]", " ", text[1:-1]) + '"'


@dataclass
class Brace:
    """An open brace: a block of statements, a lambda's body, or a list of values."""

    kind: str
    depth: int = 0
    captures: str = ""
    starts: list = field(default_factory=list)


def closing(text, at, opening="(", end=")"):
    depth = 0
    for i in range(at, len(text)):
        if text[i] == opening:
            depth += 1
        elif text[i] == end:
            depth -= 1
            if depth == 0:
                return i
    return len(text)


def opening_of(text, at):
    """The parenthesis that the one at `at` closes."""
    depth = 0
    for i in range(at, -1, -1):
        if text[i] == ")":
            depth += 1
        elif text[i] == "(":
            depth -= 1
            if depth == 0:
                return i
    return -1


def lambda_captures(before):
    """What stands in the [] where `before` ends with a lambda's introducer and parameters, else None."""
    head = before.rstrip()
    head = re.sub(r"->\s*[\w:<>,\s*&]+$", "", head).rstrip()
    head = re.sub(r"(?:\b(?:mutable|noexcept|constexpr)\b\s*)+$", "", head).rstrip()
    if head.endswith(")"):
        head = head[: opening_of(head, len(head) - 1)].rstrip()
    match = CAPTURES.search(head)
    if not match:
        return None
    prefix = head[: match.start()].rstrip()
    if prefix and (prefix[-1].isalnum() or prefix[-1] in "_)]") and not re.search(r"\breturn$", prefix):
        return None  # an index
    return match.group("captures").strip()


def is_block(before):
    head = before.rstrip()
    return (
        head == ""
        or head[-1] in ");{}:"
        or re.search(r"\b(?:else|try|do|const|noexcept|override|final)$", head) is not None
        or re.search(r"->\s*[\w:<>,\s*&]+$", head) is not None
        or re.search(r"\b(?:class|struct|enum|namespace|union|extern|concept)\b[^;=()]*$", head) is not None
    )


def findings(source):
    """Yields (offset, name) for each form that is refused."""
    text = DIRECTIVE.sub(blanked, LITERALS.sub(blanked, source))
    yield from statement_findings(text)
    yield from parameter_findings(text)
    for returned in MEMBER_RETURNED.finditer(text):
        yield returned.start(), "member-returned"


def statement_findings(text):
    # Each level of the stack is a statement that is being read: its start, the depth of its parentheses, its traits.
    stack = [{"start": 0, "paren": 0, "kind": "block", "braces": False, "lambda": False, "captures": None}]

    def end_statement(level, end):
        words = text[level["start"] : end]
        own = blank_nested(level, words)
        at = own.find("co_await")
        if at >= 0:
            offset = level["start"] + at
            if level["braces"]:
                yield offset, "braces-in-await"
            if level["lambda"]:
                yield offset, "lambda-in-await"
            if "?" in own:
                yield offset, "conditional-await"
        level.update(start=end + 1, paren=0, braces=False, nested=[])
        level["lambda"] = False

    def blank_nested(level, words):
        out = words
        for begin, end in level.get("nested", []):
            begin, end = begin - level["start"], end - level["start"]
            out = out[:begin] + " " * (end - begin) + out[end:]
        return out

    for i, char in enumerate(text):
        level = stack[-1]
        if char in "([":
            level["paren"] += 1
        elif char in ")]":
            level["paren"] -= 1
        elif char == ";" and level["paren"] == 0 and level["kind"] != "list":
            yield from end_statement(level, i)
        elif char == "{":
            before = text[level["start"] : i]
            captures = lambda_captures(before)
            if captures is not None:
                kind = "lambda"
                level["lambda"] = level["lambda"] or captures != ""
            elif level["kind"] != "list" and level["paren"] == 0 and is_block(before):
                kind = "block"
                yield from end_statement(level, i)
            else:
                kind = "list"
                level["braces"] = True
            stack.append({"start": i + 1, "paren": 0, "kind": kind, "braces": False, "lambda": False,
                          "captures": captures, "open": i})
        elif char == "}" and len(stack) > 1:
            inner = stack.pop()
            outer = stack[-1]
            if inner["kind"] != "list":
                yield from end_statement(inner, i)
            if inner["kind"] == "lambda":
                outer.setdefault("nested", []).append((inner["open"], i + 1))
                body = without_lambdas(text[inner["open"] + 1 : i])
                if inner["captures"] and AWAITS.search(body):
                    yield inner["open"], "lambda-coroutine"
            elif inner["kind"] == "block":
                outer.update(start=i + 1, paren=0, braces=False, nested=[])
                outer["lambda"] = False


def without_lambdas(body):
    """The body of a lambda without the bodies of lambdas in it: their co_return is not its own."""
    out, i = [], 0
    while i < len(body):
        if body[i] == "{" and lambda_captures(body[:i]) is not None:
            i = closing(body, i, "{", "}") + 1
            continue
        out.append(body[i])
        i += 1
    return "".join(out)


def parameter_findings(text):
    for task in TASK.finditer(text):
        end = closing(text, task.end() - 1, "<", ">")
        match = re.match(r"\s+[\w:~<>]+\s*\(", text[end + 1 :])
        if not match:
            continue
        open_at = end + match.end()
        parameters = text[open_at + 1 : closing(text, open_at)]
        top = re.sub(r"<[^<>]*>", "", parameters)
        while (shorter := re.sub(r"<[^<>]*>|\([^()]*\)", "", top)) != top:
            top = shorter
        if "&" in top.replace("&&", "&"):
            yield task.start(), "reference-parameter"


def sources(paths):
    for name in paths:
        path = pathlib.Path(name)
        if path.is_dir():
            for suffix in ("*.h", "*.cpp"):
                yield from sorted(path.rglob(suffix))
        else:
            yield path


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    found = 0
    for path in sources(arguments):
        if "checks/coroutines" in path.as_posix() and not path.as_posix() in arguments:
            continue  # the self test's examples, unless they are asked for by name
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            print(f"{path}: {error}", file=sys.stderr)
            return 2
        for offset, name in sorted(set(findings(text))):
            found += 1
            print(f"{path}:{text.count(chr(10), 0, offset) + 1}: {name}: {REMEDIES[name]}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
