# SPDX-License-Identifier: GPL-3.0-or-later
"""Trezor's bridge, as much of it as a wallet uses, over the kernel's own interface to USB devices.

usage: bridge.py /dev/bus/usb/001/002    claims the device's interface 0, says `listening`, and serves until it is ended.
Paths and answers are those of trezord-go's README: /, /enumerate, /acquire, /release, /call, /post and /read.
"""

import ctypes
import fcntl
import http.server
import itertools
import json
import os
import re
import struct
import sys
import threading

# linux/usbdevice_fs.h
CLAIM_INTERFACE = 0x8004550F
BULK = 0xC0185502
IN, OUT, PACKET = 0x81, 0x02, 64  # the virtual controller's numbers; a real Trezor's are 0x81 and 0x01
ORIGIN = re.compile(r"https://([a-z]+\.)*trezor\.io|http://localhost:[58][0-9]{3}")


class Device:
    """One device, packet by packet; a transfer to an interrupt endpoint is one, too, to the kernel."""

    def __init__(self, node: str) -> None:
        self.descriptor = os.open(node, os.O_RDWR)
        fcntl.ioctl(self.descriptor, CLAIM_INTERFACE, struct.pack("I", 0))

    def transfer(self, endpoint: int, packet: bytes, milliseconds: int) -> bytes:
        data = ctypes.create_string_buffer(packet, PACKET)
        request = bytearray(struct.pack("IIIxxxxP", endpoint, PACKET, milliseconds, ctypes.addressof(data)))
        size = fcntl.ioctl(self.descriptor, BULK, request)
        return data.raw[:size]

    def post(self, message: bytes) -> None:
        data = b"##" + message
        for at in range(0, len(data), PACKET - 1):
            self.transfer(OUT, (b"?" + data[at : at + PACKET - 1]).ljust(PACKET, b"\0"), 5000)

    def read(self) -> bytes:
        """A number of 2 bytes, a size of 4, and what it is the size of."""
        packet = self.transfer(IN, b"", 0)
        message = packet[3:]
        whole = 6 + struct.unpack_from(">I", message, 2)[0]
        while len(message) < whole:
            message += self.transfer(IN, b"", 0)[1:]
        return message[:whole]


class Refused(Exception):
    """Something that the bridge does not do; its text is the answer's."""


class Handler(http.server.BaseHTTPRequestHandler):
    """One request. A device has one session at a time; whoever names the one before takes it over."""

    device: Device
    session: str | None = None
    numbers = itertools.count(1)
    lock = threading.Lock()

    def do_POST(self) -> None:  # noqa: N802, the library's name
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        if not ORIGIN.fullmatch(self.headers.get("Origin", "")):
            return self.answer(403, "")
        try:
            self.answer(200, self.serve(self.path.split("/")[1:], body))
        except (Refused, OSError) as error:
            self.answer(400, json.dumps({"error": str(error)}))

    def serve(self, path: list[str], body: str) -> str:
        match path:
            case [""]:
                return json.dumps({"version": "2.0.33"})
            case ["enumerate"]:
                return json.dumps([{"path": "1", "session": Handler.session}])
            case ["acquire", "1", previous]:
                with self.lock:
                    if previous != (Handler.session or "null"):
                        raise Refused("wrong previous session")
                    Handler.session = str(next(self.numbers))
                return json.dumps({"session": Handler.session})
            case [work, session] if session == Handler.session:
                return self.work(work, body)
            case _:
                raise Refused("session not found")

    def work(self, name: str, body: str) -> str:
        if name == "release":
            Handler.session = None
            return "{}"
        if name in ("post", "call"):
            self.device.post(bytes.fromhex(body))
        return "{}" if name == "post" else self.device.read().hex()

    def answer(self, status: int, body: str) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_arguments) -> None:
        """Nothing: the results are on the same line."""


def main() -> None:
    Handler.device = Device(sys.argv[1])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 21325), Handler)
    print("listening", flush=True)
    server.serve_forever()


main()
