# SPDX-License-Identifier: GPL-3.0-or-later
"""What a process has in memory, as root can read it (a Sheaf process hides it from everybody else), and what must not be
there."""
import errno
import os
import pathlib
import re
import struct
import subprocess
import sys

CHUNK = 16 << 20
OVERLAP = 512
PAGE = os.sysconf("SC_PAGE_SIZE")
RESERVED = 2 << 30    # larger mappings are a sanitizer's own tables


class Secrets:
    """The secrets of a vault, each as every form that it could lie about in."""

    def __init__(self, folder, password):
        tool = os.environ["SHEAF_VAULT_SECRETS"]
        said = subprocess.run([tool, str(folder)], input=password, capture_output=True, text=True, check=True).stdout
        self.forms = {}
        for line in said.splitlines():
            name, digits = line.split()
            self.add(name, bytes.fromhex(digits))

    def add(self, name, value):
        try:
            text = value.decode("ascii")
        except UnicodeDecodeError:
            text = None
        if text is None or not text.isprintable():
            self.forms[name] = value
            self.forms[name + " in hex"] = value.hex().encode()
            self.forms[name + " in UTF-16 hex"] = value.hex().encode("utf-16-le")
            return
        self.forms[name] = value
        self.forms[name + " in UTF-16"] = text.encode("utf-16-le")
        words = text.split()
        if name == "words":  # some in order are as bad as all
            for at in range(0, len(words) - 2, 4):
                part = " ".join(words[at:at + 3])
                self.forms[f"words {at + 1} to {at + 3}"] = part.encode()
                self.forms[f"words {at + 1} to {at + 3} in UTF-16"] = part.encode("utf-16-le")


def readable():
    """Whether this user may look into the memory of a process that hides it."""
    hide = "import ctypes; ctypes.CDLL(None).prctl(4, 0); print(flush=True); input()"  # PR_SET_DUMPABLE
    with subprocess.Popen([sys.executable, "-c", hide], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as hidden:
        try:
            hidden.stdout.readline()
            with open(f"/proc/{hidden.pid}/mem", "rb"), open(f"/proc/{hidden.pid}/pagemap", "rb"):
                return True
        except PermissionError:
            return False
        finally:
            hidden.kill()


def children(pid):
    found = []
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        found += [int(one) for one in (task / "children").read_text().split()]
    return found


def family(pid):
    """The program's processes: itself and what it has started."""
    return [pid] + [one for child in children(pid) for one in family(child)]


def held(pagemap, start, end):
    """The pieces of a mapping that are in memory or swapped out; of the rest nothing was ever touched."""
    pagemap.seek(start // PAGE * 8)
    entries = struct.unpack(f"<{(end - start) // PAGE}Q", pagemap.read((end - start) // PAGE * 8))
    begin = None
    for i, entry in enumerate(entries + (0,)):
        if entry >> 62:
            begin = i if begin is None else begin
        elif begin is not None:
            yield start + begin * PAGE, start + i * PAGE
            begin = None


def mapped(pid):
    """Every mapping of a process that holds something, piece by piece, with an overlap for what lies over a border."""
    with open(f"/proc/{pid}/maps", encoding="utf-8") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory, \
            open(f"/proc/{pid}/pagemap", "rb", buffering=0) as pagemap:
        for line in maps.read().splitlines():
            found = re.match(r"([0-9a-f]+)-([0-9a-f]+) ", line)
            start, end = int(found[1], 16), int(found[2], 16)
            if end - start > RESERVED or line.endswith(("[vsyscall]", "[vvar]", "[vdso]")):
                continue
            tail = b""
            for begin, stop in held(pagemap, start, end):
                for at in range(begin, stop, CHUNK):
                    memory.seek(at)
                    try:
                        data = memory.read(min(CHUNK, stop - at))
                    except OSError as why:
                        if why.errno == errno.EIO:  # a device's page: not memory that anybody could write to
                            continue
                        raise
                    yield at - len(tail), tail + data, line
                    tail = data[-OVERLAP:]
                tail = b""


def found_in(pid, secrets):
    """Which forms of which secrets are in a process's memory, and where."""
    found = []
    for at, data, line in mapped(pid):
        for name, form in secrets.forms.items():
            position = data.find(form)
            if position >= 0:
                found.append(f"{name} at {at + position:#x} of process {pid}: {line}")
    return sorted(set(found))


def found_in_file(path, secrets):
    data = pathlib.Path(path).read_bytes()
    return sorted(f"{name} at {data.find(form):#x} of {path}" for name, form in secrets.forms.items() if form in data)
