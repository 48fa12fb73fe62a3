# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may open a device: by the udev rules that are shipped, and by logind, which knows who sits at the machine."""

import devices
import machine
import usb
from devices import Ledger, Trezor


def plug_both(plugged) -> tuple[Ledger, Trezor]:
    both = Ledger(), Trezor()
    for device in both:
        plugged.callback(device.unplug)
    wait_for_both()
    return both


def wait_for_both() -> tuple[str, str]:
    return devices.hidraw_node(usb.LEDGER_REPORT), devices.usb_node(*devices.TREZOR)


def without_rules(plugged) -> None:
    """without the rules, devices are listed, and the error names the file and what to do with it"""
    machine.remove_rules()
    machine.sit_down()
    plug_both(plugged)
    listed = [device["device"] for device in machine.succeed("hardware", "list")["devices"]]
    assert len(listed) == 2 and listed[0] == "ledger:nano_s_plus" and listed[1].startswith("trezor:"), listed
    for device in listed:
        refused = machine.refuse("no_permission", "hardware", "account", "--device", device)
        for words in (machine.RULES, "/etc/udev/rules.d", "udevadm control --reload-rules", "udevadm trigger"):
            assert words in refused.detail, refused


def with_rules(plugged) -> None:
    """once that was done and the devices were plugged in again, they open"""
    machine.remove_rules()
    machine.sit_down()
    both = plug_both(plugged)
    machine.install_rules()
    for device in both:
        device.unplug()
        device.plug()
    wait_for_both()
    for device in ("ledger", "trezor"):
        machine.succeed("hardware", "account", "--device", device)


def from_elsewhere(plugged) -> None:
    """somebody who is not logged in at the machine itself is told that this is why"""
    machine.be_ready()
    machine.leave()
    plug_both(plugged)
    for device in ("ledger", "trezor"):
        refused = machine.refuse("no_permission", "hardware", "account", "--device", device)
        assert "log in at the computer itself" in refused.detail, refused
        assert "copy" not in refused.detail, refused
    machine.sit_down()
    for device in ("ledger", "trezor"):
        machine.succeed("hardware", "account", "--device", device)


def nothing_else(plugged) -> None:
    """the rules open nothing that is no hardware wallet"""
    machine.be_ready()
    report = usb.report_descriptor(0xFF42, 0x20, 2)
    other = usb.Gadget(0, 0x1209, 0x0001, ("Somebody", "Something"), [usb.HidFunction("any", report)])
    plugged.callback(other.remove)
    plugged.callback(other.unplug)
    hid, whole = devices.hidraw_node(report), devices.usb_node(0x1209, 0x0001)
    assert not machine.may_open(hid) and not machine.may_open(whole), (hid, whole)


SCENARIOS = [without_rules, with_rules, from_elsewhere, nothing_else]
