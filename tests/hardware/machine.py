# SPDX-License-Identifier: GPL-3.0-or-later
"""The virtual machine as the scenarios see it: its person, sheaf-cli run by that person, its rules and its seat."""

import json
import pathlib
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass

CLI = "/opt/sheaf/bin/sheaf-cli"
RULES = "70-sheaf-hw.rules"
INSTALLED_RULES = pathlib.Path("/etc/udev/rules.d") / RULES
PATIENCE = 120  # an emulated processor takes its time; nothing that works waits for this
AS_PERSON = ["setpriv", "--reuid=person", "--regid=person", "--clear-groups", "--no-new-privs"]
ENVIRONMENT = {"HOME": "/tmp", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}


def run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@dataclass
class Answer:
    """What sheaf-cli said: its exit status, the document, the lines for a person, and how long it took."""

    status: int
    document: dict
    notes: str
    seconds: float

    @property
    def fault(self) -> str | None:
        return self.document.get("error", {}).get("fault")

    @property
    def detail(self) -> str:
        return self.document.get("error", {}).get("detail", "")


class Call:
    """sheaf-cli while it runs."""

    def __init__(self, arguments: list[str], document: dict | None) -> None:
        self.arguments = arguments
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            [*AS_PERSON, CLI, *arguments, "--json"], env=ENVIRONMENT, cwd="/tmp", stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.process.stdin.write(json.dumps(document) if document is not None else "")
        self.process.stdin.close()
        self.process.stdin = None  # communicate() would close it again

    def interrupt(self) -> None:
        self.process.send_signal(signal.SIGINT)

    def is_over(self) -> bool:
        return self.process.poll() is not None

    def answer(self) -> Answer:
        try:
            said, notes = self.process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError(f"sheaf-cli {' '.join(self.arguments)} hangs") from None
        seconds = time.monotonic() - self.started
        try:
            return Answer(self.process.returncode, json.loads(said), notes, seconds)
        except json.JSONDecodeError:
            raise AssertionError(f"sheaf-cli {' '.join(self.arguments)}: {said}{notes}") from None


def start(*arguments: str, document: dict | None = None) -> Call:
    return Call(list(arguments), document)


def ask(*arguments: str, document: dict | None = None) -> Answer:
    return start(*arguments, document=document).answer()


def succeed(*arguments: str, document: dict | None = None) -> dict:
    answer = ask(*arguments, document=document)
    assert answer.status == 0 and answer.fault is None, f"sheaf-cli {' '.join(arguments)}: {answer}"
    return answer.document


def refuse(fault: str, *arguments: str, document: dict | None = None) -> Answer:
    return expect(fault, ask(*arguments, document=document))


def expect(fault: str, answer: Answer) -> Answer:
    assert answer.fault == fault and answer.status != 0, f"expected {fault}: {answer}"
    return answer


def install_rules() -> None:
    """Word for word what the error tells a person to do; what is left to them is to unplug the device."""
    shutil.copy(f"/sheaf/packaging/udev/{RULES}", INSTALLED_RULES)
    apply_rules()


def remove_rules() -> None:
    INSTALLED_RULES.unlink(missing_ok=True)
    apply_rules()


def apply_rules() -> None:
    run("udevadm", "control", "--reload-rules")
    run("udevadm", "trigger")
    run("udevadm", "settle")


def sit_down() -> None:
    """The person logs in at the machine's own screen and keyboard: what the tag uaccess asks for."""
    run("systemctl", "start", "seat.service")
    until = time.monotonic() + PATIENCE
    while "ACTIVE_UID=" not in pathlib.Path("/run/systemd/seats/seat0").read_text():
        assert time.monotonic() < until, "the session at the seat does not become active"
        time.sleep(0.1)


def be_ready() -> None:
    """As after the first scenarios: the rules are there, and the person sits at the machine."""
    if not INSTALLED_RULES.exists():
        install_rules()
    sit_down()


def leave() -> None:
    run("systemctl", "stop", "seat.service")


def may_open(node: str) -> bool:
    """Whether the kernel lets the person."""
    return subprocess.run([*AS_PERSON, "test", "-r", node, "-a", "-w", node], check=False).returncode == 0


def chosen() -> str | None:
    """Which scenarios are wanted, where not all: `sheaf.only=NAME` of the kernel's command line."""
    for word in pathlib.Path("/proc/cmdline").read_text().split():
        if word.startswith("sheaf.only="):
            return word.removeprefix("sheaf.only=")
    return None
