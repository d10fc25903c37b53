"""A notification service that writes each notification it receives as a line of JSON, and presses the button
that a line of its input names: "ID ACTION"."""

import json
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NAME = "org.freedesktop.Notifications"


def say(line):
    print(json.dumps(line), flush=True)


class Service(dbus.service.Object):
    def __init__(self, bus, capabilities):
        super().__init__(bus, "/org/freedesktop/Notifications")
        self.capabilities = capabilities
        self.last = 0

    @dbus.service.method(NAME, out_signature="as")
    def GetCapabilities(self):
        return self.capabilities

    @dbus.service.method(NAME, out_signature="ssss")
    def GetServerInformation(self):
        return "listener", "licet", "1", "1.2"

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, app, replaces, icon, summary, body, actions, hints, timeout):
        self.last += 1
        say({"id": self.last, "app": app, "summary": summary, "body": body, "actions": list(actions)})
        return dbus.UInt32(self.last)

    @dbus.service.signal(NAME, signature="us")
    def ActionInvoked(self, id, action):
        pass

    @dbus.service.signal(NAME, signature="uu")
    def NotificationClosed(self, id, reason):
        pass


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
name = dbus.service.BusName(NAME, bus, do_not_queue=True)
service = Service(bus, sys.argv[1:])
loop = GLib.MainLoop()


def press(channel, condition):
    line = sys.stdin.readline().split()
    if not line:
        loop.quit()
        return False
    service.ActionInvoked(int(line[0]), line[1])
    service.NotificationClosed(int(line[0]), 2)
    return True


GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, press)
say({"ready": True})
loop.run()
