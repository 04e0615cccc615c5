"""The way to a host that a message names: looked up once, vetted, and only what was vetted is connected to."""

import ipaddress
import socket
import threading
from collections.abc import Callable, Iterable

import httpcore

from cfmail_gui.probes.addresses import Address

_MAX_ADDRESSES = 4  # ours: of one host

MayAsk = Callable[[Address], bool]


class UnknownHost(Exception):
    """The host has no address."""


class PrivateHost(Exception):
    """The host has an address that must not be asked; nothing was sent to any of its addresses."""


class Dialler(httpcore.SyncBackend):
    """Opens the connection of one request, which ``cut`` ends from any other thread."""

    def __init__(self, may_ask: MayAsk) -> None:
        self._may_ask = may_ask
        self._lock = threading.Lock()
        self._is_cut = False
        self._handle: socket.socket | None = None

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address that answers.

        Raises:
            UnknownHost, PrivateHost: nobody was asked.
            httpcore.ConnectError, httpcore.ConnectTimeout: nobody answered.
        """
        failure: httpcore.ConnectError | httpcore.ConnectTimeout = httpcore.ConnectError("no address")
        for address in self._vetted(host, port):
            if self._is_cut:
                break
            try:
                stream = super().connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
                continue
            self._hold(stream)
            return stream
        raise failure

    def cut(self) -> None:
        """End the connection, and open no other."""
        with self._lock:
            self._is_cut = True
            self._shut()

    def close(self) -> None:
        """Give back what was held to cut the connection."""
        with self._lock:
            if self._handle is not None:
                self._handle.close()
            self._handle = None

    def _vetted(self, host: str, port: int) -> list[str]:
        """Return the addresses of ``host``, which are asked for once: a second answer might be another one."""
        try:
            places = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            found = dict.fromkeys(str(place[4][0]) for place in places)
            addresses = [ipaddress.ip_address(text) for text in found]
        except (OSError, ValueError):
            raise UnknownHost from None
        if not all(map(self._may_ask, addresses)):
            raise PrivateHost
        return [str(address) for address in addresses[:_MAX_ADDRESSES]]

    def _hold(self, stream: httpcore.NetworkStream) -> None:
        """Keep a duplicate: TLS takes the descriptor away from the first socket object."""
        with self._lock:
            self._handle = stream.get_extra_info("socket").dup()
            if self._is_cut:
                self._shut()

    def _shut(self) -> None:
        if self._handle is not None:
            try:
                self._handle.shutdown(socket.SHUT_RDWR)
            except OSError:
                return  # the other side was quicker
