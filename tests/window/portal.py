#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's file dialog, as org.freedesktop.portal.FileChooser has it, with somebody at it who takes what the file
FOLDER/choice says: a path, or nothing. Each call is a line of FOLDER/asked: its method, its title, the folder it opens.

usage: portal.py FOLDER; it is ready once FOLDER/ready is there, and runs until it is ended."""
import pathlib
import sys

from gi.repository import Gio, GLib

SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
DIALOG = """<method name='{}'><arg direction='in' type='s'/><arg direction='in' type='s'/>
<arg direction='in' type='a{{sv}}'/><arg direction='out' type='o'/></method>"""
INTERFACE = ("<node><interface name='org.freedesktop.portal.FileChooser'>" + DIALOG.format("OpenFile") +
             DIALOG.format("SaveFile") + "<property name='version' type='u' access='read'/></interface></node>")


def main():
    folder = pathlib.Path(sys.argv[1])

    def answer(bus, sender, handle):
        choice = (folder / "choice").read_text(encoding="utf-8").strip()
        uris = [pathlib.Path(choice).as_uri()] if choice else []
        results = {"uris": GLib.Variant("as", uris)}
        bus.emit_signal(sender, handle, "org.freedesktop.portal.Request", "Response",
                        GLib.Variant("(ua{sv})", (0 if choice else 1, results)))
        return False

    def called(bus, sender, _path, _interface, method, arguments, invocation):
        _window, title, options = arguments.unpack()
        opens = bytes(options.get("current_folder", b"")).rstrip(b"\0").decode()
        with (folder / "asked").open("a", encoding="utf-8") as asked:
            asked.write("\t".join((method, title, opens)) + "\n")
        handle = f"{PATH}/request/{sender[1:].replace('.', '_')}/{options['handle_token']}"
        invocation.return_value(GLib.Variant("(o)", (handle,)))
        GLib.timeout_add(50, answer, bus, sender, handle)

    def acquired(bus, _name):
        interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
        bus.register_object(PATH, interface, called, lambda *_: GLib.Variant("u", 3), None)

    Gio.bus_own_name(Gio.BusType.SESSION, SERVICE, Gio.BusNameOwnerFlags.NONE, acquired,
                     lambda *_: (folder / "ready").touch(), None)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main()
