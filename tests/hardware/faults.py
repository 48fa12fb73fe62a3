# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong with cables, with other programs and with sleep."""

import fcntl
import os
import pathlib
import struct
import threading
import time

import devices
import ledger
import machine
import signing
import trezor
import usb
from devices import Bridge

SOON = 15  # seconds: a look of 200 ms on an emulated processor, and the end of the program


def unplugged(device, call: machine.Call) -> None:
    device.program.wait_for_screen()
    assert not call.is_over(), call.answer()
    device.unplug()
    began = time.monotonic()
    answer = machine.expect("disconnected", call.answer())
    assert time.monotonic() - began < SOON, answer
    assert "plug" in answer.detail or "connect" in answer.detail, answer


def ledger_unplugged(plugged) -> None:
    """a Ledger that is unplugged while it shows what it would sign: said at once; plugged in again, it signs"""
    device = ledger.plug(plugged, "--asks")
    unplugged(device, machine.start("hardware", "sign-message", *ledger.DEVICE, document=signing.MESSAGE))
    machine.refuse("not_found", "hardware", "account", *ledger.DEVICE)
    device.options = ()
    device.plug()
    devices.hidraw_node(usb.LEDGER_REPORT)
    signed = machine.succeed("hardware", "sign-message", *ledger.DEVICE, document=signing.MESSAGE)
    assert signed["signature"] == signing.LEDGER_MESSAGE_SIGNATURE, signed


def trezor_unplugged(plugged) -> None:
    """a Trezor that is unplugged while it shows what it would sign: said at once; plugged in again, it signs"""
    device = trezor.plug(plugged, "--silent")
    unplugged(device, machine.start("hardware", "sign-message", *trezor.DEVICE, document=signing.LONG_MESSAGE))
    machine.refuse("not_found", "hardware", "account", *trezor.DEVICE)
    device.options = ()
    device.plug()
    trezor.wait()
    signed = machine.succeed("hardware", "sign-message", *trezor.DEVICE, document=signing.LONG_MESSAGE)
    assert signed["signature"] == signing.TREZOR_MESSAGE_SIGNATURE, signed


def ledger_rejected(plugged) -> None:
    """what is rejected on a Ledger is not signed, and the next is asked anew"""
    device = ledger.plug(plugged, "--asks")
    for decision in ("reject", "approve"):
        call = machine.start("hardware", "sign-message", *ledger.DEVICE, document=signing.MESSAGE)
        device.program.wait_for_screen()
        device.program.press(decision)
        answer = call.answer()
        if decision == "reject":
            machine.expect("rejected", answer)
        else:
            assert answer.document.get("signature") == signing.LEDGER_MESSAGE_SIGNATURE, answer


def trezor_cancelled(plugged) -> None:
    """giving up here ends it on a Trezor, too, which answers the next call"""
    device = trezor.plug(plugged, "--silent")
    call = machine.start("hardware", "sign-message", *trezor.DEVICE, document=signing.LONG_MESSAGE)
    device.program.wait_for_screen()
    call.interrupt()
    machine.expect("cancelled", call.answer())
    assert machine.succeed("hardware", "account", *trezor.DEVICE)["address"] == signing.TREZOR_ADDRESS


def second_sheaf(plugged) -> None:
    """a second Sheaf leaves a Ledger alone that a first one waits for"""
    device = ledger.plug(plugged, "--asks")
    first = machine.start("hardware", "sign-message", *ledger.DEVICE, document=signing.MESSAGE)
    device.program.wait_for_screen()
    refused = machine.refuse("busy", "hardware", "account", *ledger.DEVICE)
    assert "another Sheaf" in refused.detail, refused
    device.program.press("approve")
    assert first.answer().document.get("signature") == signing.LEDGER_MESSAGE_SIGNATURE


def send_foreign(node: int, command: str) -> None:
    """As Ledger's own programs do: on the channel that they all use."""
    data = bytes.fromhex(command)
    report = struct.pack(">HBHH", 0x0101, 0x05, 0, len(data)) + data
    os.write(node, b"\0" + report.ljust(usb.PACKET, b"\0"))


def foreign_answers(plugged) -> None:
    """another program's answers on the same Ledger are passed over"""
    ledger.plug(plugged)
    node = os.open(devices.hidraw_node(usb.LEDGER_REPORT), os.O_RDWR)
    plugged.callback(os.close, node)
    over = threading.Event()
    heard = []

    def chatter() -> None:
        while not over.is_set():
            send_foreign(node, "b001000000")
            heard.append(os.read(node, usb.PACKET))

    talker = threading.Thread(target=chatter)
    talker.start()
    try:
        account = machine.succeed("hardware", "account", *ledger.DEVICE)
    finally:
        over.set()
        talker.join()
    assert account["address"] == signing.LEDGER_ADDRESS, account
    assert any(report[:2] != b"\1\1" for report in heard), "the two were never there at the same time"


def foreign_request(plugged) -> None:
    """a Ledger that shows another program's request does not answer: said, with what to do on the device"""
    device = ledger.plug(plugged, "--asks")
    node = os.open(devices.hidraw_node(usb.LEDGER_REPORT), os.O_RDWR)
    plugged.callback(os.close, node)
    send_foreign(node, "e002010015058000002c8000003c800000000000000000000000")
    device.program.wait_for_screen()
    refused = machine.refuse("timeout", "hardware", "account", *ledger.DEVICE)
    assert "end or reject what it shows" in refused.detail, refused
    device.program.press("reject")
    assert machine.succeed("hardware", "account", *ledger.DEVICE)["address"] == signing.LEDGER_ADDRESS


def claimed(plugged) -> None:
    """a Trezor that another program has for itself: named as busy, with the program to close"""
    trezor.plug(plugged)
    claim_interface = 0x8004550F  # linux/usbdevice_fs.h
    other = os.open(devices.usb_node(*devices.TREZOR), os.O_RDWR)
    fcntl.ioctl(other, claim_interface, struct.pack("I", 0))
    refused = machine.refuse("busy", "hardware", "account", *trezor.DEVICE)
    assert "Trezor Suite" in refused.detail, refused
    os.close(other)
    assert machine.succeed("hardware", "account", *trezor.DEVICE)["address"] == signing.TREZOR_ADDRESS


def bridge(plugged) -> None:
    """a Trezor that its bridge has is asked over the bridge"""
    trezor.plug(plugged)
    shared = Bridge(devices.usb_node(*devices.TREZOR))
    plugged.callback(shared.unplug)
    signed = machine.succeed("hardware", "sign-message", *trezor.DEVICE, document=signing.LONG_MESSAGE)
    assert signed["signature"] == signing.TREZOR_MESSAGE_SIGNATURE, signed
    again = machine.succeed("hardware", "account", "--device", "bridge")
    assert again["address"] == signing.TREZOR_ADDRESS, again


def two_devices(plugged) -> None:
    """of two devices, one has to be named, and each answers by its name"""
    ledger.plug(plugged)
    trezor.plug(plugged)
    refused = machine.refuse("not_found", "hardware", "account")
    assert "--device" in refused.detail, refused
    for device, address in (("ledger", signing.LEDGER_ADDRESS), ("trezor", signing.TREZOR_ADDRESS)):
        assert machine.succeed("hardware", "account", "--device", device)["address"] == address


def sleep(plugged) -> None:
    """programs that are frozen for some seconds while a Ledger shows what it would sign go on, and it is signed"""
    device = ledger.plug(plugged, "--asks")
    call = machine.start("hardware", "sign-message", *ledger.DEVICE, document=signing.MESSAGE)
    device.program.wait_for_screen()
    # What the kernel does first when the machine goes to sleep, and all of it that a machine on shared folders survives.
    began = time.monotonic()
    for file, word in (("pm_test", "freezer"), ("state", "mem"), ("pm_test", "none")):
        pathlib.Path("/sys/power", file).write_text(word)
    assert time.monotonic() - began > 4, "nothing was frozen"
    device.program.press("approve")
    answer = call.answer()
    assert answer.document.get("signature") == signing.LEDGER_MESSAGE_SIGNATURE, answer
    assert machine.succeed("hardware", "account", *ledger.DEVICE)["address"] == signing.LEDGER_ADDRESS


SCENARIOS = [
    ledger_unplugged, trezor_unplugged, ledger_rejected, trezor_cancelled, second_sheaf, foreign_answers,
    foreign_request, claimed, bridge, two_devices, sleep,
]
