#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the window, as it is shipped, under Xvfb with software rendering: medians of several runs.

usage: bench_window.py --sheaf PROGRAM --catalogue PROGRAM [--runs N] [--check]

The accessibility bridge is off, as it is where no assistive technology runs. --check ends with 1 where a budget is
not kept. The vaults are made by sheaf-catalogue --fill; their password costs next to nothing, so that what is measured
from Return to the portfolio is everything but the key derivation.
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "window"))
from desk import NOISE, Desk, Place, wait_for  # noqa: E402

BUDGETS = {
    "process start to first frame, ms": 200,
    "unlock to cached portfolio, ms": 300,
    "unlock to cached portfolio (500 positions, 50,000 activities), ms": 300,
    "proportional set size, empty, MiB": 60,
    "proportional set size, 500 positions and 50,000 activities, MiB": 150,
    "frames while nothing changes, in 30 s": 0,
    "processor while nothing changes, %": 0.5,
    "frames dropped while 500 positions scroll": 0,
    "frames dropped while 50,000 activities scroll": 0,
}

TURNS = 300  # of the wheel, one for each frame of a screen at 60 Hz
PERIOD = 1 / 60


class Run:
    """The program, and when it said each thing."""

    def __init__(self, program, vault):
        self.place = Place.get()
        environment = {**self.place.environment, "QT_LOGGING_RULES": "sheaf.frames.debug=true", "QT_MESSAGE_PATTERN": "%{message}"}
        environment.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        self.said = []
        self.began = time.monotonic()
        self.process = subprocess.Popen([program, "--vault", str(vault)], env=environment, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        for line in self.process.stderr:
            self.said.append((time.monotonic(), line.strip()))
            if line.strip() not in {"first frame", "portfolio", "frame"} and not NOISE.search(line):
                print(f"  {line.rstrip()}", file=sys.stderr)

    def moment(self, what, timeout=60):
        return wait_for(what, lambda: next((at for at, line in self.said if line == what), None), timeout)

    def frames_since(self, moment):
        return sum(1 for at, line in self.said if at > moment and line in {"frame", "portfolio"})

    def pss(self):
        text = pathlib.Path(f"/proc/{self.process.pid}/smaps_rollup").read_text()
        return int(next(line for line in text.splitlines() if line.startswith("Pss:")).split()[1]) / 1024

    def processor(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.place.environment, capture_output=True, text=True,
                              check=False).stdout

    def unlock(self, password):
        """Types the password; gives the milliseconds from Return to the first frame with the portfolio."""
        window = wait_for("X window", lambda: self.xdotool("search", "--onlyvisible", "--name", "Sheaf").split(), 20)
        self.xdotool("windowfocus", window[-1])
        self.settle()
        self.xdotool("type", "--delay", "10", password)
        self.settle()
        before = time.monotonic()
        self.xdotool("key", "Return")
        return (self.moment("portfolio") - before) * 1000

    def settle(self, quiet=1.0):
        """Until no frame has come for a while."""
        wait_for("rest", lambda: time.monotonic() - max([self.began, *(at for at, _ in self.said)]) > quiet, 60)

    def go(self, place):
        """To a page, until it stands; where an entry has the keyboard, its cursor blinks twice a second."""
        before = time.monotonic()
        self.xdotool("key", f"ctrl+{place}")
        wait_for("frame of the page", lambda: self.frames_since(before), 20)
        self.settle(quiet=0.4)

    def point(self, down):
        """The mouse to the middle of the screen, so much of its height down."""
        width, height = self.xdotool("getdisplaygeometry").split()
        self.xdotool("mousemove", str(int(width) // 2), str(int(int(height) * down)))
        self.settle()

    def dropped(self):
        """Turns the wheel over a list at 60 Hz; how many whole periods of the screen went by without a frame."""
        before = time.monotonic()
        self.xdotool("click", "--repeat", str(TURNS), "--delay", str(round(PERIOD * 1000)), "5")
        frames = [at for at, line in self.said if at > before and line in {"frame", "portfolio"}]
        if len(frames) < TURNS // 10:
            raise RuntimeError(f"only {len(frames)} frames for {TURNS} turns of the wheel: nothing scrolled")
        gaps = [later - earlier for earlier, later in zip(frames, frames[1:])]
        return sum(max(0, int(gap / PERIOD) - 1) for gap in gaps)

    def end(self):
        self.process.terminate()
        self.process.wait(20)
        self.reader.join(5)


def measure(sheaf, catalogue, runs):
    found = {name: [] for name in BUDGETS}
    with Desk(sheaf) as desk:
        empty, usual, large = (desk.folder / name for name in ("empty", "usual", "large"))
        # What is made here is what the program would have: no network is asked.
        offscreen = {**desk.environment, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([catalogue, "--fill", str(usual)], check=True, env=offscreen)
        subprocess.run([catalogue, "--fill", str(large), "--positions", "500", "--activities", "50000"], check=True,
                       env=offscreen)
        for number in range(runs + 1):
            run = Run(sheaf, empty)
            first = (run.moment("first frame") - run.began) * 1000
            run.settle()
            if number:  # the first one warms the caches
                found["process start to first frame, ms"].append(first)
                found["proportional set size, empty, MiB"].append(run.pss())
            run.end()
        for number in range(runs):
            run = Run(sheaf, usual)
            found["unlock to cached portfolio, ms"].append(run.unlock("furnished"))
            run.settle()
            if number == 0:
                moment, used = time.monotonic(), run.processor()
                time.sleep(30)
                found["frames while nothing changes, in 30 s"].append(run.frames_since(moment))
                found["processor while nothing changes, %"].append((run.processor() - used) / 30 * 100)
            run.end()
            run = Run(sheaf, large)
            found["unlock to cached portfolio (500 positions, 50,000 activities), ms"].append(run.unlock("furnished"))
            run.settle()
            for place in "4235":
                run.go(place)
            run.go("4")
            run.point(down=0.6)
            found["frames dropped while 50,000 activities scroll"].append(run.dropped())
            run.go("1")
            run.point(down=0.2)
            run.xdotool("click", "--repeat", "60", "--delay", "20", "5")  # to the page's end, where the positions fill it
            found["frames dropped while 500 positions scroll"].append(run.dropped())
            found["proportional set size, 500 positions and 50,000 activities, MiB"].append(run.pss())
            run.end()
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sheaf", required=True)
    parser.add_argument("--catalogue", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--check", action="store_true")
    wanted = parser.parse_args()
    kept = True
    for name, values in measure(wanted.sheaf, wanted.catalogue, wanted.runs).items():
        median = statistics.median(values)
        good = median <= BUDGETS[name]
        kept = kept and good
        print(f"{'  ' if good else '! '}{name}: {median:.1f} (at most {BUDGETS[name]:g}; {min(values):.1f} to {max(values):.1f})")
    return 1 if wanted.check and not kept else 0


if __name__ == "__main__":
    sys.exit(main())
