# SPDX-License-Identifier: GPL-3.0-or-later
"""A Trezor over libusb, or over hidraw with firmware before 1.7."""

import json
import subprocess

import devices
import machine
import signing
import usb
from devices import Trezor

DEVICE = ("--device", "trezor")
# The library takes endpoint 1 both ways; the virtual controller has given the one to the device another number.
CLIENT = """
import runpy, sys
from trezorlib.transport import webusb

def write_chunk(self, chunk):
    self.handle.interruptWrite(2, chunk)

webusb.WebUsbHandle.write_chunk = write_chunk
sys.argv = ["trezor_client.py", webusb.WebUsbTransport.enumerate()[0].get_path()]
runpy.run_path("/sheaf/tests/signers/trezor_client.py", run_name="__main__")
"""


def plug(plugged, *options: str, **arguments) -> Trezor:
    machine.be_ready()
    device = Trezor(*options, **arguments)
    plugged.callback(device.unplug)
    if device.old:
        devices.hidraw_node(usb.TREZOR_REPORT)
    else:
        wait()
    return device


def wait() -> None:
    devices.usb_node(*devices.TREZOR)
    machine.run("udevadm", "settle")


def lists(plugged) -> None:
    """is listed by its place on USB, which opens it"""
    plug(plugged)
    found = machine.succeed("hardware", "list")
    assert len(found["devices"]) == 1 and found["problems"] == [], found
    place = found["devices"][0]["device"]
    assert place.startswith("trezor:"), found
    assert machine.succeed("hardware", "account", "--device", place)["address"] == signing.TREZOR_ADDRESS


def address(plugged) -> None:
    """gives its address, which a person confirms on it"""
    device = plug(plugged)
    account = machine.succeed("hardware", "account", "--confirm", *DEVICE)
    assert account["address"] == signing.TREZOR_ADDRESS and account["confirmed"], account
    device.program.wait_for_screen()


def transactions(plugged) -> None:
    """signs transactions as the real firmware does"""
    plug(plugged)
    for document, signature in (
        (signing.TREZOR_LEGACY, signing.TREZOR_LEGACY_SIGNATURE),
        (signing.TREZOR_CALL, signing.TREZOR_CALL_SIGNATURE),
    ):
        signed = machine.succeed("hardware", "sign-tx", *DEVICE, document=document)
        signing.check_transaction(signed["raw"], signature, signing.TREZOR_ADDRESS)


def message(plugged) -> None:
    """signs a message as the real firmware does"""
    plug(plugged)
    signed = machine.succeed("hardware", "sign-message", *DEVICE, document=signing.LONG_MESSAGE)
    assert signed["signature"] == signing.TREZOR_MESSAGE_SIGNATURE, signed
    signing.check_signer(signing.LONG_MESSAGE, signed["signature"], signing.TREZOR_ADDRESS)


def typed_data(plugged) -> None:
    """signs typed data: the Model One by its hashes, the others field by field"""
    signatures = []
    for model in ("one", "core"):
        device = plug(plugged, "--model", model)
        signed = machine.succeed("hardware", "sign-typed-data", *DEVICE, document=signing.DOCUMENT)
        signing.check_signer(signing.DOCUMENT, signed["signature"], signing.TREZOR_ADDRESS)
        signatures.append(signed["signature"])
        device.unplug()
    assert signatures[0] == signatures[1], signatures  # RFC 6979: of the same digest


def old_firmware(plugged) -> None:
    """with firmware before 1.7 is a HID device, and signs"""
    plug(plugged, old=True)
    signed = machine.succeed("hardware", "sign-message", *DEVICE, document=signing.LONG_MESSAGE)
    assert signed["signature"] == signing.TREZOR_MESSAGE_SIGNATURE, signed


def makers_client(plugged) -> None:
    """is a Trezor to its maker's own library, too, over the same USB"""
    plug(plugged)
    done = subprocess.run(
        [*machine.AS_PERSON, "python3", "-B", "-c", CLIENT], env=machine.ENVIRONMENT, cwd="/tmp", text=True,
        capture_output=True, timeout=machine.PATIENCE, check=False
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["address"] == signing.TREZOR_ADDRESS, answer
    signing.check_signer(signing.MESSAGE, "0x" + answer["message"], signing.TREZOR_ADDRESS)


SCENARIOS = [lists, address, transactions, message, typed_data, old_firmware, makers_client]
