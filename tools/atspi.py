"""What assistive technology sees of a program on Linux, and does with it: the accessibility bus, by names alone.

    with accessibility() as bus:
        bus.application("cfmail").wait_for("Send", "button").press()

Needs a session bus (DBUS_SESSION_BUS_ADDRESS) on which at-spi2-core can be started, and jeepney. The program to be
looked at must be started with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1: no screen reader is running.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from jeepney import (  # type: ignore[import-untyped] # which has no stubs
    DBusAddress,
    DBusErrorResponse,
    MatchRule,
    Message,
    MessageFlag,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped] # likewise

_ATSPI = "org.a11y.atspi."
_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"
_PATIENCE = 20.0  # seconds, for something to appear
_CALL = 10.0  # seconds, for one answer of a program that is busy
_PAUSE = 0.05  # seconds between two looks
_MOST = 500  # announcements that are kept
_HIDDEN_TOO = ("menu item", "popup menu", "frame")
_STATES = {"checked": 4, "editable": 7, "enabled": 8, "focusable": 11, "focused": 12, "selected": 23, "showing": 25}
"""Bits of AtspiStateType."""
_GONE = "org.freedesktop.DBus.Error."
_T = TypeVar("_T")


class NotThereError(Exception):
    """Nothing like this has appeared; says what is there instead."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One announcement: what a screen reader is asked to say, and whether it is to interrupt for it."""

    text: str
    assertive: bool


@contextmanager
def accessibility(session: str = "SESSION", root: str = "") -> "Iterator[Bus]":
    """Connect to the accessibility bus, which is started where it is not running.

    Args:
        session: the address of the session bus; by default that of the environment.
        root: the folder that is / for the session bus, where that runs in a changed root.
    """
    first = open_dbus_connection(session)
    try:
        address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (place,) = first.send_and_get_reply(new_method_call(address, "GetAddress"), timeout=_CALL).body
    finally:
        first.close()
    connection = open_dbus_connection(place.replace("path=", f"path={root}", 1))
    try:
        yield Bus(connection)
    finally:
        connection.close()


def until(answer: Callable[[], _T | None], otherwise: Callable[[], str], patience: float = _PATIENCE) -> _T:
    """Return the first true answer; what the program asked is not there yet, or not any more, is asked again."""
    deadline = time.monotonic() + patience
    while True:
        try:
            found = answer()
        except DBusErrorResponse as error:
            if not error.name.startswith(_GONE):
                raise
            found = None
        if found:
            return found
        if time.monotonic() > deadline:
            raise NotThereError(otherwise())
        time.sleep(_PAUSE)


class Bus:
    """The accessibility bus."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def call(self, address: DBusAddress, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        """Return the one value of the answer to a method call, or None where there is none."""
        message = new_method_call(address, method, signature or None, body)
        answer = self._connection.send_and_get_reply(message, timeout=_CALL)
        if answer.header.message_type.name == "error":
            raise DBusErrorResponse(answer)
        return answer.body[0] if answer.body else None

    def tell(self, address: DBusAddress, method: str, signature: str, body: tuple[Any, ...]) -> None:
        """Call a method and do not wait for its end: one that opens a dialog ends when that is closed."""
        message = new_method_call(address, method, signature, body)
        message.header.flags = MessageFlag.no_reply_expected
        self._connection.send(message)

    def applications(self) -> "list[Node]":
        """Return the programs that are there."""
        return Node(self, _REGISTRY, _ROOT).children()

    def application(self, name: str) -> "Node":
        """Return the program called ``name``, waiting until it is there."""
        return until(
            lambda: next((each for each in self.applications() if each.name == name), None),
            lambda: f"{name!r} is none of {[each.name for each in self.applications()]}",
        )

    @contextmanager
    def announcements(self) -> "Iterator[deque[Message]]":
        """Collect announcements from now on; ``spoken`` reads them."""
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        self.call(registry, "RegisterEvent", "sass", ("object:announcement", [], ""))
        rule = MatchRule(type="signal", interface=f"{_ATSPI}Event.Object", member="Announcement")
        self._connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=_CALL)
        with self._connection.filter(rule, bufsize=_MOST) as found:
            yield found

    def spoken(self, found: "deque[Message]") -> list[Spoken]:
        """Return the announcements that have come by now, the oldest first."""
        try:
            while True:
                self._connection.recv_messages(timeout=_PAUSE)
        except TimeoutError:
            pass
        # (kind, politeness of AtspiLive: 1 polite, 2 assertive, nothing, (signature, text), properties)
        return [Spoken(str(message.body[3][1]), message.body[1] > 1) for message in found]


@dataclass(frozen=True, slots=True)
class Node:
    """Something that assistive technology can see; ``owner`` is the name of its program on the bus."""

    bus: Bus
    owner: str
    path: str

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self._property("Accessible", "Name"))

    @property
    def description(self) -> str:
        """What is said of it besides its name."""
        return str(self._property("Accessible", "Description"))

    @property
    def role(self) -> str:
        """What it is, as AT-SPI calls it: "push button", "table" or "text", for example."""
        return str(self._ask("Accessible", "GetRoleName"))

    @property
    def states(self) -> set[str]:
        """Return which of the states that this file knows it is in."""
        low, high = self._ask("Accessible", "GetState")
        bits = low | high << 32
        return {name for name, bit in _STATES.items() if bits >> bit & 1}

    @property
    def text(self) -> str:
        """All of its text."""
        return str(self._ask("Text", "GetText", "ii", (0, -1)))

    def children(self) -> "list[Node]":
        """Return what is directly in it."""
        return [Node(self.bus, owner, path) for owner, path in self._ask("Accessible", "GetChildren")]

    def everything(self) -> "Iterator[Node]":
        """Yield it and all that is in it and showing, and menus; not the cells of tables."""
        yield self
        if self.role not in ("table", "tree table", "tree"):
            for child in self.children():
                if child.role in _HIDDEN_TOO or "showing" in child.states:
                    yield from child.everything()

    def find(self, name: str, role: str = "") -> "Node | None":
        """Return the first thing in it with this name, and role where one is given."""
        return next((each for each in self.everything() if each.name == name and role in ("", each.role)), None)

    def wait_for(self, name: str, role: str = "", *states: str) -> "Node":
        """Return the first thing with this name, role and states, waiting until it is there."""

        def look() -> "Node | None":
            found = self.find(name, role)
            return found if found is not None and set(states) <= found.states else None

        return until(look, lambda: f"no {role} {name!r} {states} in {self.outline()}")

    def wait_gone(self, name: str, role: str = "") -> None:
        """Wait until nothing with this name and role is in it."""
        until(lambda: self.find(name, role) is None, lambda: f"{role} {name!r} stays")

    def outline(self) -> str:
        """Return the roles and names of all that is in it, for a person."""
        return "; ".join(f"{each.role} {each.name!r}" for each in self.everything() if each.name)

    def press(self) -> None:
        """Do what a press of the mouse, or Space, does."""
        self._act("Press", "Toggle", "ShowMenu")

    def focus(self) -> None:
        """Give it the keyboard."""
        self._ask("Component", "GrabFocus")

    def type(self, text: str) -> None:
        """Replace all of its text."""
        self._ask("EditableText", "SetTextContents", "s", (text,))

    def choose(self, index: int) -> None:
        """Choose one of its children: a page of tabs, a row of a list."""
        self._ask("Selection", "SelectChild", "i", (index,))

    def rows(self) -> list[tuple[str, ...]]:
        """Return the texts of a table's cells."""
        rows, columns = int(self._property("Table", "NRows")), int(self._property("Table", "NColumns"))
        return [tuple(self.cell(row, column).name for column in range(columns)) for row in range(rows)]

    def cell(self, row: int, column: int) -> "Node":
        """Return one cell of a table."""
        message = self._ask("Table", "GetAccessibleAt", "ii", (row, column))
        return Node(self.bus, *message)

    def actions(self) -> list[str]:
        """Return the names of what can be done with it."""
        count = int(self._property("Action", "NActions"))
        return [str(self._ask("Action", "GetName", "i", (index,))) for index in range(count)]

    def _act(self, *names: str) -> None:
        offered = self.actions()
        chosen = next((name for name in names if name in offered), None)
        if chosen is None:
            raise NotThereError(f"{self.name!r} offers {offered}")
        address = DBusAddress(self.path, self.owner, f"{_ATSPI}Action")
        self.bus.tell(address, "DoAction", "i", (offered.index(chosen),))

    def _property(self, interface: str, name: str) -> Any:
        address = DBusAddress(self.path, self.owner, "org.freedesktop.DBus.Properties")
        return self.bus.call(address, "Get", "ss", (_ATSPI + interface, name))[1]

    def _ask(self, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        return self.bus.call(DBusAddress(self.path, self.owner, _ATSPI + interface), method, signature, body)
