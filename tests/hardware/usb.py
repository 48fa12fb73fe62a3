# SPDX-License-Identifier: GPL-3.0-or-later
"""USB devices that are none: the kernel's gadget framework makes them, and dummy_hcd plugs them into the same machine.

What is behind them reads and writes 64-byte packets; what is before them is all the kernel's own: USB, HID, hidraw, and
the events that udev hears.
"""

import os
import pathlib
import select
import struct
import subprocess
import time

GADGETS = pathlib.Path("/sys/kernel/config/usb_gadget")
MODULES = ["dummy_hcd", "libcomposite", "usb_f_hid", "usb_f_fs", "uhid"]
PACKET = 64


def report_descriptor(page: int, usage: int, constant: int) -> bytes:
    """One collection with 64 bytes each way and no report ids.

    `usage` is that of what comes in, the next one of what goes out; `constant` is the item's data: 8 as Ledger's SDK has
    it (lib_stusb), 2 as FIDO's and Trezor's do.
    """
    item = "0600{:02x} 0901 a101 09{:02x} 1500 26ff00 7508 9540 81{:02x} 09{:02x} 1500 26ff00 7508 9540 91{:02x} c0"
    raw = bytearray.fromhex(item.format(page >> 8, usage, constant, usage + 1, constant))
    raw[1] = page & 0xFF
    return bytes(raw)


LEDGER_REPORT = report_descriptor(0xFFA0, 0x03, 8)
FIDO_REPORT = report_descriptor(0xF1D0, 0x20, 2)
TREZOR_REPORT = report_descriptor(0xFF00, 0x20, 2)  # of firmware before 1.7


def prepare() -> None:
    """Two controllers, so that two devices can be plugged in, at the speed that the real ones have."""
    subprocess.run(["modprobe", "dummy_hcd", "num=2", "is_high_speed=0"], check=True)
    subprocess.run(["modprobe", "-a", *MODULES], check=True)
    if not GADGETS.exists():
        subprocess.run(["mount", "-t", "configfs", "none", "/sys/kernel/config"], check=True)


def nonblocking_read(descriptor: int, seconds: float) -> bytes | None:
    """A packet, or nothing where none came in time or nobody is there any more."""
    if not select.select([descriptor], [], [], seconds)[0]:
        return None
    try:
        return os.read(descriptor, PACKET)
    except OSError:
        time.sleep(seconds)
        return None


class HidFunction:
    """A HID interface of a gadget: /dev/hidgN on the device's side."""

    def __init__(self, name: str, report: bytes) -> None:
        self.kind = f"hid.{name}"
        self.report = report
        self.descriptor = -1

    def create(self, folder: pathlib.Path) -> None:
        folder.mkdir()
        for attribute in ("protocol", "subclass"):
            (folder / attribute).write_text("0")
        (folder / "report_length").write_text(str(PACKET))
        (folder / "report_desc").write_bytes(self.report)

    def open(self, folder: pathlib.Path) -> None:
        minor = (folder / "dev").read_text().strip().split(":")[1]
        self.descriptor = os.open(f"/dev/hidg{minor}", os.O_RDWR | os.O_NONBLOCK)

    def close(self, _folder: pathlib.Path) -> None:
        os.close(self.descriptor)

    def read(self, seconds: float) -> bytes | None:
        return nonblocking_read(self.descriptor, seconds)

    def write(self, packet: bytes) -> None:
        """Dropped where nobody takes it: the device was unplugged."""
        if select.select([], [self.descriptor], [], 2)[1]:
            try:
                os.write(self.descriptor, packet)
            except OSError:
                return


class VendorFunction:
    """Trezor's WebUSB interface: vendor class, an interrupt endpoint of 64 bytes each way, through FunctionFS."""

    IN, OUT = 0x81, 0x02
    MOUNT = pathlib.Path("/run/functionfs")
    kind = "ffs.wire"

    def create(self, folder: pathlib.Path) -> None:
        folder.mkdir()
        self.MOUNT.mkdir(exist_ok=True)
        subprocess.run(["mount", "-t", "functionfs", "wire", str(self.MOUNT)], check=True)
        self.control = os.open(self.MOUNT / "ep0", os.O_RDWR)
        os.write(self.control, self.descriptors())
        name = b"TREZOR Interface\0"
        os.write(self.control, struct.pack("<IIIIH", 2, 16 + 2 + len(name), 1, 1, 0x0409) + name)

    @classmethod
    def descriptors(cls) -> bytes:
        """struct usb_functionfs_descs_head_v2 of linux/usb/functionfs.h, for full speed.

        The controller gives the endpoints numbers of its own.
        """
        interface = struct.pack("<9B", 9, 4, 0, 0, 2, 0xFF, 0, 0, 1)
        endpoints = [struct.pack("<BBBBHB", 7, 5, address, 3, PACKET, 1) for address in (cls.IN, cls.OUT)]
        body = interface + b"".join(endpoints)
        has_full_speed = 1
        return struct.pack("<IIII", 3, 16 + len(body), has_full_speed, 3) + body

    def open(self, _folder: pathlib.Path) -> None:
        self.incoming = os.open(self.MOUNT / "ep1", os.O_RDWR)
        self.outgoing = os.open(self.MOUNT / "ep2", os.O_RDWR)

    def close(self, _folder: pathlib.Path) -> None:
        for descriptor in (self.incoming, self.outgoing, self.control):
            os.close(descriptor)
        subprocess.run(["umount", "--lazy", str(self.MOUNT)], check=True)

    def read(self) -> bytes | None:
        """Waits for a packet; nothing once it was unplugged."""
        try:
            return os.read(self.outgoing, PACKET)
        except OSError:
            return None

    def write(self, packet: bytes) -> None:
        try:
            os.write(self.incoming, packet)
        except OSError:
            return


class Gadget:
    """A device with its interfaces in order, plugged into one of the two controllers from its making to unplug()."""

    def __init__(self, controller: int, vendor: int, product: int, names: tuple[str, str], functions: list) -> None:
        self.controller = controller
        self.functions = functions
        self.folder = GADGETS / f"device{controller}"
        self.folder.mkdir()
        for attribute, value in (("idVendor", vendor), ("idProduct", product), ("bcdDevice", 0x0201), ("bcdUSB", 0x0200)):
            (self.folder / attribute).write_text(f"{value:#06x}")
        strings = self.folder / "strings/0x409"
        strings.mkdir()
        for attribute, text in zip(("manufacturer", "product", "serialnumber"), (*names, "0001")):
            (strings / attribute).write_text(text)
        self.configuration = self.folder / "configs/c.1"
        self.configuration.mkdir()
        for function in functions:
            place = self.place(function)
            function.create(place)
            (self.configuration / function.kind).symlink_to(place)
        self.connect(f"dummy_udc.{controller}")
        for function in functions:
            function.open(self.place(function))  # a HID interface has its node from now on

    def place(self, function) -> pathlib.Path:
        return self.folder / "functions" / function.kind

    def connect(self, udc: str) -> None:
        (self.folder / "UDC").write_text(udc + "\n")

    def unplug(self) -> None:
        """It is gone from the bus when this returns; its parts are removed by remove()."""
        self.connect("")

    def remove(self) -> None:
        for function in self.functions:
            function.close(self.place(function))
            (self.configuration / function.kind).unlink()
            self.place(function).rmdir()
        for folder in ("configs/c.1", "strings/0x409", ""):
            (self.folder / folder).rmdir()


class UhidDevice:
    """A HID device without USB, as Bluetooth makes them: to the system it has no interface number."""

    DESTROY, OUTPUT, CREATE2, INPUT2 = 1, 6, 11, 12
    EVENT = 4 + 4372  # struct uhid_event of linux/uhid.h

    def __init__(self, vendor: int, product: int, name: str, report: bytes) -> None:
        self.descriptor = os.open("/dev/uhid", os.O_RDWR | os.O_NONBLOCK)
        bus_usb = 3
        create = struct.pack("<I128s64s64sHHIIII", self.CREATE2, name.encode(), b"", b"0001", len(report), bus_usb, vendor,
                             product, 0x0201, 0)
        os.write(self.descriptor, create + report)

    def read(self, seconds: float) -> bytes | None:
        if not select.select([self.descriptor], [], [], seconds)[0]:
            return None
        event = os.read(self.descriptor, self.EVENT)
        if struct.unpack_from("<I", event)[0] != self.OUTPUT:
            return None
        size = struct.unpack_from("<H", event, 4 + 4096)[0]
        return event[4 : 4 + size][-PACKET:]  # the report's id, which is none, stands before it

    def write(self, packet: bytes) -> None:
        os.write(self.descriptor, struct.pack("<IH", self.INPUT2, len(packet)) + packet)

    def unplug(self) -> None:
        os.write(self.descriptor, struct.pack("<I", self.DESTROY))

    def remove(self) -> None:
        os.close(self.descriptor)
