# SPDX-License-Identifier: GPL-3.0-or-later
"""A Ledger over hidraw."""

import os

import devices
import machine
import signing
import usb
from devices import Ledger

DEVICE = ("--device", "ledger")


def plug(plugged, *options: str, **arguments) -> Ledger:
    machine.be_ready()
    device = Ledger(*options, **arguments)
    plugged.callback(device.unplug)
    devices.hidraw_node(usb.LEDGER_REPORT)
    return device


def lists(plugged) -> None:
    """is listed once, by its model, though it has two interfaces"""
    plug(plugged)
    found = machine.succeed("hardware", "list")
    assert found["devices"] == [{"device": "ledger:nano_s_plus", "name": "Ledger Nano S Plus"}], found
    assert found["problems"] == [], found


def address(plugged) -> None:
    """gives its address, which a person confirms on it"""
    device = plug(plugged)
    account = machine.succeed("hardware", "account", "--confirm", *DEVICE)
    assert account["address"] == signing.LEDGER_ADDRESS and account["confirmed"], account
    device.program.wait_for_screen()


def transaction(plugged) -> None:
    """signs a transaction as the real app does"""
    plug(plugged)
    signed = machine.succeed("hardware", "sign-tx", *DEVICE, document=signing.LEDGER_TRANSACTION)
    signing.check_transaction(signed["raw"], signing.LEDGER_TRANSACTION_SIGNATURE, signing.LEDGER_ADDRESS)


def message(plugged) -> None:
    """signs a message as the real app does"""
    plug(plugged)
    signed = machine.succeed("hardware", "sign-message", *DEVICE, document=signing.MESSAGE)
    assert signed["signature"] == signing.LEDGER_MESSAGE_SIGNATURE, signed
    signing.check_signer(signing.MESSAGE, signed["signature"], signing.LEDGER_ADDRESS)


def typed_data(plugged) -> None:
    """signs typed data as the real app does"""
    plug(plugged)
    signed = machine.succeed("hardware", "sign-typed-data", *DEVICE, document=signing.DOCUMENT)
    assert signed["signature"] == signing.LEDGER_DOCUMENT_SIGNATURE, signed
    signing.check_signer(signing.DOCUMENT, signed["signature"], signing.LEDGER_ADDRESS)


def dashboard(plugged) -> None:
    """that shows its dashboard opens the Ethereum app, leaves USB, and is followed to what it comes back as"""
    device = plug(plugged, "--app", "")
    call = machine.start("hardware", "sign-message", *DEVICE, document=signing.MESSAGE)
    answer = call.answer()
    assert answer.document.get("signature") == signing.LEDGER_MESSAGE_SIGNATURE, answer
    assert "Open the Ethereum app" in answer.notes and "leaves for a moment" in answer.notes, answer
    assert device.arrivals == 2, device.arrivals


def slow_return(plugged) -> None:
    """that takes its time to come back is waited for"""
    plug(plugged, "--app", "", away=4.0)
    assert machine.succeed("hardware", "account", *DEVICE)["address"] == signing.LEDGER_ADDRESS


def other_app(plugged) -> None:
    """with another app open has it closed where that was allowed, and says so where not"""
    device = plug(plugged, "--app", "Bitcoin")
    refused = machine.refuse("wrong_app", "hardware", "account", *DEVICE)
    assert "Bitcoin" in refused.detail and device.arrivals == 1, refused
    account = machine.succeed("hardware", "account", "--close-app", *DEVICE)
    assert account["address"] == signing.LEDGER_ADDRESS and device.arrivals == 3, (account, device.arrivals)


def without_usb(plugged) -> None:
    """that is HID without USB, and so without an interface's number, is known by its usage page"""
    plug(plugged, on_usb=False)
    os.chmod(devices.hidraw_node(usb.LEDGER_REPORT), 0o666)  # the rules are for USB
    assert machine.succeed("hardware", "account", *DEVICE)["address"] == signing.LEDGER_ADDRESS


SCENARIOS = [lists, address, transaction, message, typed_data, dashboard, slow_return, other_app, without_usb]
