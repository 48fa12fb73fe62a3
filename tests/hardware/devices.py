# SPDX-License-Identifier: GPL-3.0-or-later
"""Our virtual Ledger and Trezor (tests/fakes), plugged into the machine's USB.

Their programs speak as their makers' emulators do, over TCP and UDP. Here that is carried by USB, as the real ones carry
it: a Ledger's commands in numbered reports, a Trezor's packets as they are. A device that is unplugged has no power: what
is plugged in afterwards begins anew.
"""

import os
import pathlib
import select
import socket
import struct
import subprocess
import threading
import time

import usb

PROGRAMS = pathlib.Path("/sheaf/build/release/tests/signers")
LOOK = 0.05
LEDGER, LEDGER_DASHBOARD, LEDGER_APP = 0x2C97, 0x5011, 0x5015
TREZOR, TREZOR_OLD = (0x1209, 0x53C1), (0x534C, 0x0001)


class Program:
    """A program that says what happens, a line for each, and ends with its standard input."""

    def __init__(self, name: str, *options: str) -> None:
        self.process = subprocess.Popen(
            [PROGRAMS / name, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        self.first = self.process.stdout.readline().strip()
        self.screens = 0
        self.changed = threading.Condition()
        self.reader = threading.Thread(target=self.listen, daemon=True)
        self.reader.start()

    def listen(self) -> None:
        for _ in self.process.stdout:
            with self.changed:
                self.screens += 1
                self.changed.notify_all()

    def wait_for_screen(self, seconds: float = 90) -> None:
        """Until it shows something that was not waited for yet."""
        with self.changed:
            if not self.changed.wait_for(lambda: self.screens > 0, seconds):
                raise AssertionError(f"the device has shown nothing in {seconds} s")
            self.screens -= 1

    def press(self, decision: str) -> None:
        self.process.stdin.write(decision + "\n")
        self.process.stdin.flush()

    def end(self) -> None:
        self.process.stdin.close()
        self.process.wait()
        self.reader.join()
        self.process.stdout.close()


class Ledger:
    """A Nano S Plus. Opening or closing an app takes it off USB, and `away` seconds later it is back as another."""

    def __init__(self, *options: str, controller: int = 0, away: float = 1.0, on_usb: bool = True) -> None:
        self.options = options
        self.controller = controller
        self.away = away
        self.on_usb = on_usb
        self.lock = threading.Lock()  # around coming and going
        self.plugged = False
        self.plug()

    def plug(self) -> None:
        self.program = Program("virtual_ledger_main", *self.options)
        self.port = int(self.program.first.split()[1])
        self.plugged = True
        self.arrivals = 0
        self.bus = None
        self.life = threading.Thread(target=self.live, daemon=True)
        self.life.start()

    def unplug(self) -> None:
        if not self.plugged:
            return
        with self.lock:
            self.plugged = False
            if self.bus:
                self.bus.unplug()
        self.program.end()
        self.life.join()

    def live(self) -> None:
        while self.plugged:
            with socket.create_connection(("127.0.0.1", self.port)) as link:
                app = self.app(link)
                with self.lock:
                    if not self.plugged:
                        return
                    self.bus = self.appear(app)
                    self.arrivals += 1
                self.serve(link)
                with self.lock:
                    if self.plugged:
                        self.bus.unplug()
                    self.bus.remove()
                    self.bus = None
            if self.plugged:
                time.sleep(self.away)

    def appear(self, app: bytes):
        """As its SDK describes it (lib_stusb): the interface for commands, and a security key's where an app asks for it."""
        product = LEDGER_DASHBOARD if app == b"BOLOS" else LEDGER_APP
        if not self.on_usb:
            self.commands = usb.UhidDevice(LEDGER, product, "Ledger Nano S Plus", usb.LEDGER_REPORT)
            return self.commands
        self.commands = usb.HidFunction("commands", usb.LEDGER_REPORT)
        functions = [self.commands]
        if product == LEDGER_APP:
            functions.append(usb.HidFunction("key", usb.FIDO_REPORT))
        return usb.Gadget(self.controller, LEDGER, product, ("Ledger", "Nano S Plus"), functions)

    def app(self, link: socket.socket) -> bytes:
        answer = self.ask(link, bytes.fromhex("b001000000"))
        return answer[2 : 2 + answer[1]]

    def serve(self, link: socket.socket) -> None:
        """Until it is unplugged, or leaves by itself."""
        wanted, command, sequence = 0, b"", 0
        while self.plugged:
            if select.select([link], [], [], 0)[0]:
                return  # an app was opened or closed
            report = self.commands.read(LOOK)
            if report is None or len(report) != usb.PACKET or report[2] != 0x05:
                continue
            channel, number = struct.unpack_from(">HxH", report)
            if number == 0:
                wanted, command, sequence = struct.unpack_from(">H", report, 5)[0], report[7:], 0
            elif number == sequence:
                command += report[5:]
            else:
                continue
            sequence += 1
            if len(command) >= wanted > 0:
                answer = self.ask(link, command[:wanted])
                if answer:
                    self.say(channel, answer)
                wanted = 0

    def ask(self, link: socket.socket, command: bytes) -> bytes:
        """Nothing where it was unplugged meanwhile."""
        link.sendall(struct.pack(">I", len(command)) + command)
        head = self.receive(link, 4)
        return self.receive(link, struct.unpack(">I", head)[0] + 2) if head else b""

    @staticmethod
    def receive(link: socket.socket, size: int) -> bytes:
        data = b""
        while len(data) < size:
            piece = link.recv(size - len(data))
            if not piece:
                return b""
            data += piece
        return data

    def say(self, channel: int, answer: bytes) -> None:
        data = struct.pack(">H", len(answer)) + answer
        size = usb.PACKET - 5
        for number, at in enumerate(range(0, len(data), size)):
            report = struct.pack(">HBH", channel, 0x05, number) + data[at : at + size]
            self.commands.write(report.ljust(usb.PACKET, b"\0"))


class Trezor:
    """A Trezor One; with `old`, as its firmware before 1.7 has it: a HID device."""

    def __init__(self, *options: str, controller: int = 1, old: bool = False) -> None:
        self.options = options
        self.controller = controller
        self.old = old
        self.plugged = False
        self.plug()

    def plug(self) -> None:
        self.program = Program("virtual_trezor_main", *self.options)
        host, port = self.program.first.removeprefix("udp:").split(":")
        self.link = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.link.connect((host, int(port)))
        self.link.settimeout(LOOK)
        self.plugged = True
        self.bus = self.appear()
        self.threads = [threading.Thread(target=work, daemon=True) for work in (self.hear, self.speak)]
        for thread in self.threads:
            thread.start()

    def appear(self) -> usb.Gadget:
        key = usb.HidFunction("key", usb.FIDO_REPORT)
        self.wire = usb.HidFunction("wire", usb.TREZOR_REPORT) if self.old else usb.VendorFunction()
        vendor, product = TREZOR_OLD if self.old else TREZOR
        return usb.Gadget(self.controller, vendor, product, ("SatoshiLabs", "TREZOR"), [self.wire, key])

    def unplug(self) -> None:
        if not self.plugged:
            return
        self.plugged = False
        self.bus.unplug()
        for thread in self.threads:
            thread.join()
        self.bus.remove()
        self.link.close()
        self.program.end()

    def hear(self) -> None:
        while self.plugged:
            packet = self.wire.read(LOOK) if self.old else self.wire.read()
            if packet:
                self.link.send(packet)

    def speak(self) -> None:
        while self.plugged:
            try:
                self.wire.write(self.link.recv(usb.PACKET))
            except TimeoutError:
                continue


class Bridge:
    """Trezor's bridge: has the device for itself, and shares it over HTTP (tests/hardware/bridge.py)."""

    def __init__(self, node: str) -> None:
        script = pathlib.Path(__file__).with_name("bridge.py")
        self.process = subprocess.Popen(["python3", "-B", script, node], stdout=subprocess.PIPE, text=True)
        if self.process.stdout.readline().strip() != "listening":
            raise AssertionError("the bridge does not listen")

    def unplug(self) -> None:
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()


def usb_node(vendor: int, product: int, seconds: float = 20) -> str:
    """Where the system has it: /dev/bus/usb/001/002."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for device in pathlib.Path("/sys/bus/usb/devices").glob("*/idVendor"):
            folder = device.parent
            try:
                if (folder / "idVendor").read_text().strip() != f"{vendor:04x}":
                    continue
                if (folder / "idProduct").read_text().strip() != f"{product:04x}":
                    continue
                numbers = [int((folder / name).read_text()) for name in ("busnum", "devnum")]
            except OSError:
                continue  # it is leaving
            return "/dev/bus/usb/{:03}/{:03}".format(*numbers)
        time.sleep(LOOK)
    raise AssertionError(f"{vendor:04x}:{product:04x} is not on USB")


def hidraw_nodes() -> dict[str, str]:
    """Each node with its report descriptor, in hexadecimal digits."""
    nodes = {}
    for node in sorted(pathlib.Path("/sys/class/hidraw").glob("*")):
        try:
            nodes[f"/dev/{node.name}"] = (node / "device/report_descriptor").read_bytes().hex()
        except OSError:
            continue  # it is leaving
    return nodes


def hidraw_node(report: bytes, seconds: float = 20) -> str:
    """The node with that report descriptor, once udev is through with it."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for node, descriptor in hidraw_nodes().items():
            if descriptor == report.hex() and os.path.exists(node):
                subprocess.run(["udevadm", "settle"], check=True)
                return node
        time.sleep(LOOK)
    raise AssertionError("there is no such HID device")
