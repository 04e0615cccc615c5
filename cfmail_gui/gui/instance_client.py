"""Asks the process that runs already."""

from typing import Literal

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtNetwork import QLocalSocket

from cfmail_gui.wanted import GREETING, Wanted

Answer = Literal["done", "no-account"]
ANSWERS: tuple[Answer, ...] = ("done", "no-account")
_ANSWER_MILLISECONDS = 10_000  # it has greeted: so it lives, and opening windows is all that it has to do


def ask(name: str, wanted: Wanted, milliseconds: int) -> Answer | None:
    """Have ``wanted`` done by the process that listens at ``name``; None where nobody does it.

    A process that does not greet within ``milliseconds`` hangs; it is told nothing, and so will not open anything when
    it comes to itself. There need be no application.
    """
    deadline = QDeadlineTimer(milliseconds)
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(milliseconds) or _line(socket, deadline) != GREETING:
        return None
    socket.write(wanted.encoded())
    said = _line(socket, QDeadlineTimer(_ANSWER_MILLISECONDS)).decode("ascii", "replace").strip()
    return next((answer for answer in ANSWERS if answer == said), None)


def _line(socket: QLocalSocket, deadline: QDeadlineTimer) -> bytes:
    while not socket.canReadLine():
        if not socket.waitForReadyRead(max(int(deadline.remainingTime()), 0)):
            break
    return bytes(socket.readLine().data())
