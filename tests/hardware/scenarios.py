# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens with real devices, on a real kernel's USB and HID, to a person without privileges.

Runs inside the virtual machine (run.sh). One line for each scenario; the last is `N passed, N failed`.
"""

import contextlib
import time
import traceback

import faults
import ledger
import machine
import permission
import trezor
import usb


def run_one(title: str, scenario) -> bool:
    began = time.monotonic()
    try:
        with contextlib.ExitStack() as plugged:
            scenario(plugged)
        error = None
    except Exception as problem:  # one scenario's fault is not the others'
        error = problem
    print(f"{'ok  ' if error is None else 'FAIL'} {time.monotonic() - began:5.1f}s  {title}", flush=True)
    if error is not None:
        print("".join(traceback.format_exception(error)[-4:]), flush=True)
    return error is None


def main() -> None:
    usb.prepare()
    only = machine.chosen()
    passed = failed = 0
    for module in (permission, ledger, trezor, faults):
        for scenario in module.SCENARIOS:
            if only and only not in f"{module.__name__}.{scenario.__name__}":
                continue
            title = f"{module.__name__}: {' '.join(scenario.__doc__.split())}"
            if run_one(title, scenario):
                passed += 1
            else:
                failed += 1
    print(f"{passed} passed, {failed} failed", flush=True)


main()
