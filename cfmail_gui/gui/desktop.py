"""Tells a person who looks at something else that long work has ended."""

import logging
import sys
import threading

from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from cfmail_gui.gui import texts
from cfmail_gui.message.display import plain

_log = logging.getLogger(__name__)

_CHARACTERS = 300
_SECONDS = 5.0  # for the notification service to answer
_trays: list[QSystemTrayIcon] = []  # the one icon, once it was needed


def is_in_front() -> bool:
    """Say whether one of our windows has the keyboard."""
    return QApplication.activeWindow() is not None


def notify(window: QWidget | None, title: str, text: str) -> None:
    """Show a desktop notification where the system has one, and mark ``window``, if there is one, in the task bar.

    Nothing comes of it where there is neither a notification service nor a tray; foreign text is shown as it is.
    """
    if window is not None:
        QApplication.alert(window)
    shown_title, shown = plain(title, _CHARACTERS), plain(text, _CHARACTERS)
    if sys.platform == "linux":
        # A thread of its own: starting the service, which the bus does by itself, may take seconds.
        threading.Thread(target=_notify_by_bus, args=(shown_title, shown), daemon=True).start()
    elif QSystemTrayIcon.isSystemTrayAvailable():
        _notify_by_tray(shown_title, shown)


def _notify_by_bus(title: str, text: str) -> None:
    """Call the Desktop Notifications service (its specification, version 1.3, "org.freedesktop.Notifications.Notify").

    Not by QtDBus: PySide6 marshals every Python int as a signed or a 16-bit one, and services refuse the call then.
    """
    from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped] # it has no types
    from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped] # likewise

    service = DBusAddress(
        "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.Notifications"
    )
    body = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")  # a body may hold markup, a title not
    arguments: tuple[object, ...] = (
        texts.PROGRAM,
        0,
        "cfmail-gui",
        title,
        body,
        [],
        {"desktop-entry": ("s", "cfmail-gui")},
        -1,
    )
    message = new_method_call(service, "Notify", "susssasa{sv}i", arguments)
    try:
        with open_dbus_connection("SESSION") as connection:
            connection.send_and_get_reply(message, timeout=_SECONDS)
    except (OSError, KeyError, ValueError, RuntimeError) as error:  # no bus, or one that cannot be talked to
        _log.info("no desktop notification: %s", type(error).__name__)


def _notify_by_tray(title: str, text: str) -> None:
    """Show an icon in the tray: nothing can be told without one."""
    from cfmail_gui.gui.pictures import program_icon

    if not _trays:
        _trays.append(QSystemTrayIcon(program_icon()))
    _trays[0].show()
    _trays[0].showMessage(title, text, program_icon())
