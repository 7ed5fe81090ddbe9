#!/usr/bin/python3
"""A bare WebKitGTK window for WebKitWebDriver.

No toolbar, so that the page may have any width. Through a socket (WEBKIT_WINDOW_SOCKET) it takes GTK settings, one
JSON object a line, and so changes the colour scheme and the preference for less motion while a page is open.
"""
import json
import os
import socket

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

context = WebKit2.WebContext.new_ephemeral()
context.set_automation_allowed(True)
view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
view.get_settings().set_property("enable-write-console-messages-to-stdout", True)
view.get_settings().set_property("media-playback-requires-user-gesture", False)


def on_automation_started(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("exercise-library-tests")
    info.set_version(
        WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()
    )
    session.set_application_info(info)
    session.connect("create-web-view", lambda *_: view)


def on_settings(_source, _condition):
    connection, _ = server.accept()
    settings = Gtk.Settings.get_default()
    for name, value in json.loads(connection.makefile().readline()).items():
        settings.set_property(name, value)
    connection.sendall(b"ok\n")
    connection.close()
    return True


context.connect("automation-started", on_automation_started)
window = Gtk.Window()
window.set_default_size(800, 600)
window.add(view)
window.connect("destroy", Gtk.main_quit)
window.show_all()

server = socket.socket(socket.AF_UNIX)
server.bind(os.environ["WEBKIT_WINDOW_SOCKET"])
server.listen(4)
GLib.io_add_watch(server.fileno(), GLib.IO_IN, on_settings)
Gtk.main()
