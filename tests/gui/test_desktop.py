"""Notifications through a real session bus with a service that only records."""

import shutil
import subprocess
import threading

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection

from cfmail_gui.gui import desktop

NAME = "org.freedesktop.Notifications"
BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")


@pytest.fixture
def bus(monkeypatch):
    """A bus of the test's own."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("there is no dbus-daemon")
    command = [program, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
        yield
        daemon.terminate()


def serve(calls: list) -> threading.Thread:
    """Own the service's name and answer one call."""
    connection = open_dbus_connection("SESSION")
    connection.send_and_get_reply(new_method_call(BUS, "RequestName", "su", (NAME, 0)))

    def answer():
        with connection:
            while not calls:
                message = connection.receive(timeout=20)
                if message.header.message_type is MessageType.method_call:
                    calls.append((message.header.fields[HeaderFields.member], message.header.fields, message.body))
                    connection.send(new_method_return(message, "u", (1,)))

    thread = threading.Thread(target=answer)
    thread.start()
    return thread


def test_a_notification_as_the_specification_has_it(qtbot, bus):
    calls = []
    service = serve(calls)
    desktop.notify(None, "Batch “a”\u202e", "3 < 4 & done\nnow")
    qtbot.waitUntil(lambda: bool(calls), timeout=20_000)
    service.join(20)
    member, fields, body = calls[0]
    assert member == "Notify"
    assert fields[HeaderFields.signature] == "susssasa{sv}i"
    assert body[:6] == ("cfmail", 0, "cfmail-gui", "Batch “a”", "3 &lt; 4 &amp; done now", [])


def test_without_a_service_or_a_bus_nothing_happens(qtbot, bus, monkeypatch, caplog):
    desktop._notify_by_bus("title", "text")  # nobody has the name
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    desktop._notify_by_bus("title", "text")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    desktop._notify_by_bus("title", "text")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unknown:")
    desktop._notify_by_bus("title", "text")
    assert not [record for record in caplog.records if record.levelname not in ("INFO", "DEBUG")]
