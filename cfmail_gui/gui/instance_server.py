"""Answers later starts of the program, which hand over what they were asked for."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from cfmail_gui.gui.instance_client import Answer
from cfmail_gui.wanted import GREETING, BadRequest, Wanted, decoded

_log = logging.getLogger(__name__)
_PATIENCE_MILLISECONDS = 10_000  # for a request whose sender goes on talking, or says nothing

Serve = Callable[[Wanted], Answer]


class InstanceServer(QObject):
    """Listens at ``name`` for this user's processes only. Who makes it holds the lock of that place."""

    def __init__(self, name: str, serve: Serve, parent: QObject) -> None:
        super().__init__(parent)
        self._serve = serve
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)
        QLocalServer.removeServer(name)  # of a process that has crashed: its lock could be had
        if not self._server.listen(name):
            _log.warning("later starts cannot be answered: %s", self._server.errorString())

    def close(self) -> None:
        """Answer nobody any more."""
        self._server.close()
        for conversation in self.findChildren(_Conversation):
            conversation.end()

    @Slot()
    def _on_connected(self) -> None:
        while self._server.hasPendingConnections():
            _Conversation(self._server.nextPendingConnection(), self._serve, self)


class _Conversation(QObject):
    """One request and its answer."""

    def __init__(self, socket: QLocalSocket, serve: Serve, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._serve = serve
        self._received = bytearray()
        socket.readyRead.connect(self._on_ready)
        socket.disconnected.connect(self.end)
        QTimer.singleShot(_PATIENCE_MILLISECONDS, self, self.end)
        socket.write(GREETING)

    @Slot()
    def end(self) -> None:
        """Let go of the connection."""
        self._socket.deleteLater()
        self.deleteLater()

    @Slot()
    def _on_ready(self) -> None:
        self._received += self._socket.readAll().data()
        try:
            wanted = decoded(self._received)
        except BadRequest:
            _log.warning("a request that is none was ignored")
            self._socket.abort()
            return
        if wanted is not None:
            self._socket.readyRead.disconnect(self._on_ready)
            self._socket.write(f"{self._serve(wanted)}\n".encode("ascii"))
            self._socket.disconnectFromServer()
