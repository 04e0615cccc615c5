"""Ways to a server: one connection each, used by one request at a time, and perhaps by another soon after."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from urllib.parse import urlsplit

import httpcore
import httpx

from cfmail_gui.account import BadAccount, check_proxy, is_loopback
from cfmail_gui.attempt import SendFailed
from cfmail_gui.cloudflare.dialling import Dialler
from cfmail_gui.cloudflare.trace import Line

MAX_IDLE_SECONDS = 2.0
"""Ours. A server that closes an idle connection just as we write to it leaves us without an answer: an unknown send.
Servers and their load balancers wait 5 s and more."""

_Place = tuple[str, str]  # the server's origin, and the proxy if one is used


class Way:
    """One connection, and what opens it.

    Attributes:
        connection: takes one request after the other; not open before the first.
        reusable: the last answer was read to its end, and nothing was behind it.
        dialler: opens the connection.
    """

    def __init__(self, connection: httpcore.ConnectionInterface, dialler: Dialler) -> None:
        self.connection = connection
        self.dialler = dialler
        self.reusable = False

    def carry(self, line: Line) -> None:
        """Carry the request of ``line`` next."""
        self.reusable = False
        self.dialler.carry(line)

    @property
    def is_idle(self) -> bool:
        """Whether the last request left the connection so that it can carry another one."""
        return self.reusable and self.connection.is_idle()

    def close(self) -> None:
        """Close the connection, if there is one."""
        self.connection.close()
        self.dialler.close()


class Ways:
    """Hands out ways, on any thread.

    Args:
        verify: instead of certifi's certificates, which are loaded once, at the first need.
        keep: use a good connection again. Call ``close`` at the end then.
    """

    def __init__(self, verify: ssl.SSLContext | None = None, *, keep: bool = False) -> None:
        self._context = verify
        self._keep = keep
        self._lock = threading.Lock()
        self._idle: dict[_Place, list[Way]] = {}

    @contextmanager
    def way(self, base_url: str, proxy: str, line: Line) -> Iterator[Way]:
        """Give a way to ``base_url`` for the length of one request.

        Args:
            base_url: https, or http on the loopback interface; a proxy is never used for the latter.
            proxy: "" for none, or an http:// or https:// URL without user info.
            line: the request, which can cut it.

        Raises:
            SendFailed: "bad-proxy", or "tls" where the certificates cannot be loaded; nothing was sent.
        """
        origin, is_near = _origin(base_url)
        place = (origin, "" if is_near else proxy)
        way = self._take(place) or self._build(place, line)
        way.carry(line)
        try:
            yield way
        finally:
            line.let_go()
            self._give_back(place, way, is_wanted=not line.stopped)

    def close(self) -> None:
        """Close what is idle, and keep nothing from now on."""
        with self._lock:
            self._keep = False
            idle = [way for ways in self._idle.values() for way in ways]
            self._idle.clear()
        for way in idle:
            way.close()

    def _take(self, place: _Place) -> Way | None:
        with self._lock:
            ways = self._idle.pop(place, [])
            good = [way for way in ways if not way.connection.has_expired()]  # it is still open as well
            taken = good.pop() if good else None
            self._idle[place] = good
        for way in ways:
            if way is not taken and way not in good:
                way.close()
        return taken

    def _give_back(self, place: _Place, way: Way, *, is_wanted: bool) -> None:
        with self._lock:
            is_kept = self._keep and is_wanted and way.is_idle
            if is_kept:
                self._idle.setdefault(place, []).append(way)
        if not is_kept:
            way.close()

    def _build(self, place: _Place, line: Line) -> Way:
        origin, proxy = place
        if proxy and not _is_usable(proxy):
            raise SendFailed("bad-proxy", maybe_sent=False)
        try:
            context = self._certificates() if proxy or origin.startswith("https:") else _no_certificates()
        except OSError as error:  # ssl.SSLError is one
            failure = SendFailed("tls", maybe_sent=False, server_text=str(error))
        else:
            dialler = Dialler(line)
            target = core_url(httpx.URL(origin)).origin
            return Way(_pool(context, proxy, dialler).create_connection(target), dialler)
        raise failure

    def _certificates(self) -> ssl.SSLContext:
        with self._lock:
            if self._context is None:
                self._context = httpx.create_ssl_context(trust_env=False)
            return self._context


def core_url(url: httpx.URL) -> httpcore.URL:
    """Return what httpcore wants instead of ``url``."""
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


@lru_cache(maxsize=8)  # a batch asks for one address thousands of times
def _origin(base_url: str) -> tuple[str, bool]:
    """Return the origin, and whether it is on this computer."""
    target = urlsplit(base_url)
    return f"{target.scheme}://{target.netloc}", is_loopback(target.hostname or "")


def _pool(context: ssl.SSLContext, proxy: str, dialler: Dialler) -> httpcore.ConnectionPool:
    """Return what makes connections. A pool itself has nothing to do for one request at a time but to cost time."""
    if not proxy:
        return httpcore.ConnectionPool(ssl_context=context, keepalive_expiry=MAX_IDLE_SECONDS, network_backend=dialler)
    url = core_url(httpx.URL(proxy))
    return httpcore.HTTPProxy(
        proxy_url=url,
        ssl_context=context,
        proxy_ssl_context=context if url.scheme == b"https" else None,
        keepalive_expiry=MAX_IDLE_SECONDS,
        network_backend=dialler,
    )


def _is_usable(proxy: str) -> bool:
    try:
        check_proxy(proxy)
        httpx.URL(proxy)
    except (BadAccount, httpx.InvalidURL):
        return False
    return True


def _no_certificates() -> ssl.SSLContext:
    """Return a context that trusts nobody: plain http needs none, and loading some takes 20 ms."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
