# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk of its own for the real program: an X server in memory, a session bus, an accessibility client.

The program is used as a person uses it who can't see the screen: what is there is read from the accessibility tree
(AT-SPI), and everything is done by keys. Nothing sleeps for a fixed time: each wait ends with what it waits for.
Needs /usr/bin/python3 with gi.repository.Atspi (gir1.2-atspi-2.0), Xvfb, dbus-daemon, at-spi2-core and xdotool.
"""
import atexit
import contextlib
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import warnings

from frames import read_xwd, write_png

WIDTH, HEIGHT = 1280, 800
HERE = pathlib.Path(__file__).resolve().parent
# What the system says that has nothing to do with us; Qt 6.8 tells, besides, where we asked after what has just gone.
NOISE = re.compile(
    r"Detected locale|Qt depends on a UTF-8 locale|If this causes problems|reconfigure your locale|for more information\.|^\s*$"
    r"|XDG_RUNTIME_DIR not set|propagateSizeHints|qt\.accessibility\.atspi: Could not find accessible on path"
)
FOCUSABLE_ROLES = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "password text",
    "page tab", "link", "slider", "spin button", "menu item", "switch", "button",
}


class Missing(AssertionError):
    """What was waited for did not come."""


def wait_for(what, condition, timeout=20.0, desk=None):
    """What `condition` gives once it is neither false nor empty; Missing after `timeout` seconds."""
    end = time.monotonic() + timeout * float(os.environ.get("SHEAF_PATIENCE", "1"))
    pause = 0.02
    while True:
        got = condition()
        if got:
            return got
        if desk is not None:
            desk.check_alive()
        if time.monotonic() > end:
            raise Missing(f"no {what} within {timeout} s" + (f"; there is:\n{desk.dump()}" if desk else ""))
        if desk is not None:
            desk.turn()
        time.sleep(pause)
        pause = min(pause * 1.5, 0.25)


class Item:
    """Something of the accessibility tree."""

    def __init__(self, desk, accessible):
        self.desk = desk
        self.accessible = accessible

    def __repr__(self):
        return f"<{self.role} {self.name!r}>"

    def _ask(self, question, otherwise):
        try:
            return question()
        except self.desk.GLib.Error:  # it is gone, or the program is
            return otherwise

    @property
    def role(self):
        said = self._ask(self.accessible.get_role_name, "gone")
        return "push button" if said == "button" else said  # as AT-SPI calls it since 2.52

    @property
    def name(self):
        return self._ask(self.accessible.get_name, "") or ""

    @property
    def description(self):
        return self._ask(self.accessible.get_description, "") or ""

    @property
    def text(self):
        """What stands in an entry."""
        Atspi = self.desk.Atspi

        def ask():
            text = self.accessible.get_text_iface()
            return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""

        return self._ask(ask, "")

    @property
    def value(self):
        def ask():
            value = self.accessible.get_value_iface()
            return value.get_current_value() if value else None

        return self._ask(ask, None)

    def has(self, *states):
        def ask():
            held = self.accessible.get_state_set()
            return held is not None and all(
                held.contains(getattr(self.desk.Atspi.StateType, state.upper())) for state in states)

        return self._ask(ask, False)

    @property
    def usable(self):
        """Whether it can be used now. Qt 6.4 leaves that out of the states, so the program says it in words."""
        return self.has("enabled", "showing") and not self.description.startswith("not available now")

    @property
    def children(self):
        def ask():
            count = self.accessible.get_child_count()
            return [self.accessible.get_child_at_index(i) for i in range(count)]

        return [Item(self.desk, child) for child in self._ask(ask, []) if child is not None]

    @property
    def above(self):
        """What it is in, from the inside out, up to the window."""
        found, one = [], self
        while one.role != "frame" and (parent := one._ask(one.accessible.get_parent, None)) is not None:
            one = Item(self.desk, parent)
            found.append(one)
        return found

    @property
    def box(self):
        def ask():
            component = self.accessible.get_component_iface()  # None where it is gone since it was found
            box = component.get_extents(self.desk.Atspi.CoordType.SCREEN) if component else None
            return (box.x, box.y, box.width, box.height) if box else None

        return self._ask(ask, None)

    def walk(self):
        """Itself and everything below it that is shown."""
        yield self
        for child in self.children:
            if child.has("visible"):
                yield from child.walk()

    def do(self):
        """Its first action, as a screen reader's user has it done."""
        action = self.accessible.get_action_iface()
        if action is None or action.get_n_actions() == 0:
            raise Missing(f"{self} has no action")
        action.do_action(0)

    def take_focus(self):
        if (component := self.accessible.get_component_iface()) is None:
            raise Missing(f"{self} is gone")
        component.grab_focus()
        wait_for(f"focus on {self}", lambda: self.has("focused"), 5, self.desk)


class Place:
    """The X server and the session bus. One for each process: the accessibility client knows one bus for its life."""

    one = None

    @classmethod
    def get(cls):
        if cls.one is None:
            place = cls()
            atexit.register(place.end)
            place.begin()
            cls.one = place
        return cls.one

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="sheaf-window-"))
        self.started = []

    def end(self):
        for process in reversed(self.started):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self, *command, **options):
        """Starts a server that says one line about where it is, on the descriptor `{}`."""
        read, write = os.pipe()
        command = [part.replace("{}", str(write)) for part in command]
        self.started.append(subprocess.Popen(command, start_new_session=True, pass_fds=[write], stdin=subprocess.DEVNULL,
                                             stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options))
        os.close(write)
        with os.fdopen(read) as said:
            line = said.readline().strip()
        if not line:
            raise Missing(f"{command[0]} did not start")
        return line

    def begin(self):
        for tool in ("Xvfb", "dbus-daemon", "xdotool"):
            if shutil.which(tool) is None:
                raise Missing(f"{tool} is not installed")
        foreign = re.compile(r"XDG_|QT_|QSG_|DBUS_|LC_|LANG|WAYLAND|AT_SPI|GTK_|KDE_|GNOME_|XAUTHORITY")
        environment = {name: value for name, value in os.environ.items() if not foreign.match(name)}
        home, runtime = self.folder / "home", self.folder / "run"
        home.mkdir()
        runtime.mkdir(mode=0o700)
        display = self._start("Xvfb", "-displayfd", "{}", "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-dpi", "96", "-noreset",
                              "-nolisten", "tcp", "-fbdir", str(self.folder), env=environment)
        environment.update(
            HOME=str(home), XDG_RUNTIME_DIR=str(runtime), DISPLAY=":" + display, TZ="UTC", LC_ALL="en_US.UTF-8",
            LANG="en_US.UTF-8", QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software", QT_FONT_DPI="96", QT_SCALE_FACTOR="1",
            QT_QPA_PLATFORMTHEME="none", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="1",
            FONTCONFIG_FILE=str(HERE / "fonts.conf"), QT_IM_MODULE="compose")
        services = self.folder / "services"
        services.mkdir()
        shutil.copy("/usr/share/dbus-1/services/org.a11y.Bus.service", services)
        bus = shutil.copy(HERE / "bus.conf", self.folder)
        environment["DBUS_SESSION_BUS_ADDRESS"] = self._start(
            "dbus-daemon", f"--config-file={bus}", "--nofork", "--nopidfile", "--print-address={}", env=environment)
        self.environment = environment
        # The accessibility client looks at its own environment when it is first used.
        for name in list(os.environ):
            if foreign.match(name):
                del os.environ[name]
        os.environ.update({name: environment[name] for name in
                           ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "HOME")})
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import gi

            gi.require_version("Atspi", "2.0")
            from gi.repository import Atspi, GLib
        warnings.filterwarnings("ignore", message="Atspi.*deprecated")
        self.Atspi, self.GLib = Atspi, GLib
        if Atspi.init() not in (0, 1):
            raise Missing("there is no accessibility bus")
        Atspi.set_timeout(15000, 30000)
        self.focus = None  # what said last that it has the keyboard
        self.listener = Atspi.EventListener.new(self._hear)
        self.listener.register("object:state-changed:focused")

    def _hear(self, event):
        if event.detail1:
            self.focus = event.source


class Desk:
    """`with Desk(program) as desk:` has a folder of its own and, once started, the program, until the end of the block."""

    def __init__(self, program):
        self.program = pathlib.Path(program).resolve()
        self.running = None
        self.place = Place.get()
        self.environment = self.place.environment
        self.Atspi, self.GLib = self.place.Atspi, self.place.GLib
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="sheaf-desk-"))
        self.stderr = self.folder / "stderr"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.quit()
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)

    # The program.

    def start(self, *arguments, program=None, cwd=None, environment=None, wait=True):
        """Starts the program and waits for its window."""
        assert self.running is None
        with self.stderr.open("wb") as stderr:
            self.running = subprocess.Popen(
                [str(program or self.program), *map(str, arguments)], cwd=cwd or self.folder, start_new_session=True,
                env={**self.environment, **(environment or {})}, stdin=subprocess.DEVNULL, stdout=stderr, stderr=stderr)
        if wait:
            wait_for("window of Sheaf", self.window, 60, self)
            self.focus_window()

    def focus_window(self):
        """There is no window manager to do it."""
        found = wait_for("X window", lambda: self._xdotool("search", "--onlyvisible", "--name", "Sheaf").split(), 20, self)
        self._xdotool("windowfocus", found[-1])
        wait_for("active window", lambda: (w := self.window()) and w.has("active"), 20, self)

    def check_alive(self):
        if self.running is not None and self.running.poll() is not None:
            status, self.running = self.running.returncode, None
            raise AssertionError(f"the program ended with {status}:\n{self.stderr.read_text(errors='replace')}")

    def quit(self, timeout=10):
        """Ends the program as a session's end does; returns what it said, without what the system always says."""
        if self.running is None:
            return ""
        process, self.running = self.running, None
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(timeout)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        return self.complaints()

    def complaints(self):
        said = self.stderr.read_text(encoding="utf-8", errors="replace") if self.stderr.exists() else ""
        return "\n".join(line for line in said.splitlines() if not NOISE.search(line))

    # What is there.

    def turn(self):
        context = self.GLib.MainContext.default()
        while context.pending():
            context.iteration(False)

    def application(self):
        self.turn()
        desktop = self.Atspi.get_desktop(0)
        desktop.clear_cache()
        for i in range(desktop.get_child_count()):
            try:
                one = desktop.get_child_at_index(i)
                if one is not None and self.running and one.get_process_id() == self.running.pid:
                    one.set_cache_mask(self.Atspi.Cache.NONE)
                    return Item(self, one)
            except self.GLib.Error:
                continue
        return None

    def window(self):
        application = self.application()
        windows = [one for one in application.children if one.role in {"frame", "window", "filler"}] if application else []
        return windows[0] if windows else None

    def items(self, role=None, name=None, shown=True):
        """All items of a role (a name or several) and a name (a text, or a pattern that is searched for in it)."""
        window = self.window()
        roles = {role} if isinstance(role, str) else role
        found = []
        for item in window.walk() if window else []:
            if roles is not None and item.role not in roles:
                continue
            if name is not None:
                own = item.name
                if not (own == name if isinstance(name, str) else name.search(own)):
                    continue
            if shown and not item.has("showing"):
                continue
            found.append(item)
        return found

    def find(self, role=None, name=None, timeout=20):
        """The first item of this kind, as soon as there is one."""
        said = name if isinstance(name, str) else name.pattern if name else ""
        return wait_for(f"{role or 'item'} “{said}”", lambda: self.items(role, name), timeout, self)[0]

    def gone(self, role=None, name=None, timeout=20):
        wait_for(f"end of {role} “{name}”", lambda: not self.items(role, name), timeout, self)

    def focused(self):
        """What has the keyboard, as a screen reader is told; where it was told nothing, the innermost that says so."""
        self.turn()
        heard = Item(self, self.place.focus) if self.place.focus else None
        if heard and heard.has("focused", "showing"):
            return heard
        found = [item for item in self.window().walk() if item.has("focused")]
        return found[-1] if found else None

    def dump(self):
        """The tree as text."""
        lines = []

        def go(item, depth):
            states = [one for one in ("focused", "focusable", "checked", "selected", "showing", "enabled", "expanded")
                      if item.has(one)]
            lines.append(f"{'  ' * depth}{item.role} {item.name!r} {' '.join(states)}"
                         + (f" | {item.description!r}" if item.description else ""))
            for child in item.children:
                if child.has("visible"):
                    go(child, depth + 1)

        window = self.window()
        if window:
            go(window, 0)
        return "\n".join(lines)

    # What is done.

    def _xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=False).stdout

    def key(self, *keys):
        """Chords as xdotool writes them: `ctrl+k`, `Return`, `shift+Tab`."""
        self._xdotool("key", "--delay", "15", *keys)

    def type(self, text):
        self._xdotool("type", "--delay", "8", text)

    def tab_to(self, role=None, name=None, limit=80, key="Tab"):
        """Presses Tab until that has the keyboard, as somebody does who has no mouse."""
        roles = {role} if isinstance(role, str) else role
        seen = []
        for _ in range(limit):
            before = self.focused()
            if before is not None:
                own = before.name
                if (roles is None or before.role in roles) and (
                        name is None or (own == name if isinstance(name, str) else name.search(own))):
                    return before
                seen.append(f"{before.role} “{own}”")
            mark = (before.role, before.name, before.box) if before else None
            self.key(key)
            with contextlib.suppress(Missing):  # a single stop comes back to itself
                wait_for("move of the focus",
                         lambda: (f := self.focused()) and (f.role, f.name, f.box) != mark, 1.5, self)
        said = name if isinstance(name, str) else name.pattern if name else ""
        raise Missing(f"Tab does not reach {role} “{said}”; it went over {', '.join(seen[:40])}\n{self.dump()}")

    def press(self, role, name, timeout=20):
        """By keyboard: waits until it is there and can be used, goes to it, Return."""
        wait_for(f"{role} “{name}” that can be used",
                 lambda: [one for one in self.items(role, name) if one.usable], timeout, self)
        self.tab_to(role, name)
        self.key("Return")

    def click(self, role, name, timeout=20):
        """By mouse: waits until it is there, can be used and stands still, goes to its middle, clicks."""
        wait_for(f"{role} “{name}” that can be used",
                 lambda: [one for one in self.items(role, name) if one.usable], timeout, self)
        self.still()
        left, top, width, height = wait_for(f"place of {role} “{name}”", lambda: self.find(role, name).box, timeout, self)
        self._xdotool("mousemove", str(left + width // 2), str(top + height // 2), "click", "1")

    def enter(self, name, text, role=("text", "entry", "password text"), clear=True):
        """Types into the entry of that name."""
        item = self.find(set(role), name)
        item.take_focus()
        if clear:
            self.key("ctrl+a")
        self.type(text)
        return item

    def choose_password(self, password):
        """Every entry of that step, in the order of Tab."""
        entries = self.items("password text")
        self.tab_to("password text")
        self.type(password)
        for _ in entries[1:]:
            before = self.focused().box
            self.key("Tab")
            wait_for("next entry",
                     lambda: (f := self.focused()) and f.box != before and f.role == "password text", 10, self)
            self.type(password)

    # What it looks like.

    def grab(self):
        return read_xwd(self.place.folder / "Xvfb_screen0")

    def still(self, timeout=10):
        """The picture, once two in a row are the same."""
        last = [None]

        def same():
            time.sleep(0.12)
            before, last[0] = last[0], self.grab()
            return last[0] if before == last[0] else None

        return wait_for("still picture", same, timeout, self)

    def shot(self, path):
        self._xdotool("mousemove", str(WIDTH - 1), str(HEIGHT - 1))
        picture = self.still()
        write_png(pathlib.Path(path), *picture)
        return picture


def program_from_environment():
    program = os.environ.get("SHEAF_WINDOW")
    if not program:
        sys.exit("SHEAF_WINDOW must name the program")
    return program
