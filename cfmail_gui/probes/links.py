"""Is there what a message links to? Imports httpcore and httpx: import this only when it is needed."""

import ssl
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from http import HTTPStatus

import httpcore
import httpx

from cfmail_gui.findings.finding import Finding, Level
from cfmail_gui.findings.probe_codes import LinkCode
from cfmail_gui.probes.addresses import is_public
from cfmail_gui.probes.dialling import Dialler, MayAsk, PrivateHost, UnknownHost
from cfmail_gui.probes.targets import Target, target
from cfmail_gui.probes.waiting import LOOK, answer_of
from cfmail_gui.version import program_version

MAX_LINKS = 100
MAX_REDIRECTS = 5

_MAX_SHOWN = 500  # characters of an address that a server sent
_MOVED = frozenset({301, 302, 303, 307, 308})
_GONE = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
_NO_HEAD = frozenset({HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED})
_SUCCESS, _CLIENT_ERROR, _SERVER_ERROR = 2, 4, 5  # classes of statuses (RFC 9110 15)
_ADVICE: frozenset[LinkCode] = frozenset(
    {
        "link-refused",
        "link-no-head",
        "link-redirected",
        "link-opt-out",
        "link-odd-port",
        "link-odd-address",
        "links-over-limit",
    }
)


@dataclass(frozen=True, slots=True)
class Manners:
    """How other people's servers are treated.

    Attributes:
        may_ask: whether an address may be connected to.
        between, same_host: seconds between any two requests, and between two to one host.
        step, whole: seconds that a connect, a read or a write, and that one request may take.
    """

    may_ask: MayAsk = is_public
    ports: frozenset[int] = frozenset({80, 443})
    between: float = 0.3
    same_host: float = 1.0
    step: float = 5.0
    whole: float = 10.0


@dataclass(frozen=True, slots=True)
class _Reply:
    """What became of one request: a status, or ``trouble`` where there was no readable answer."""

    status: int = 0
    location: str = ""
    trouble: LinkCode | None = None
    number: int = 0


class LinkProbe:
    """Asks by HEAD, one request after the other, without cookies, Referer, passwords or proxy.

    Args:
        verify: instead of certifi's certificates.
    """

    def __init__(self, manners: Manners | None = None, verify: ssl.SSLContext | None = None) -> None:
        self._manners = manners or Manners()
        self._verify = verify

    def findings(
        self,
        urls: Sequence[str],
        progress: Callable[[int], None],
        cancelled: Callable[[], bool],
        left_alone: Collection[str] = (),
    ) -> tuple[Finding, ...]:
        """Return what is wrong with the first 100 of ``urls``; ``detail`` is the address as given.

        Nothing is asked of what is in ``left_alone``, may act on a request, or is not on the public Internet, be it
        by a redirect. Ends at once when ``cancelled``, with what was found until then. Never raises.
        """
        context = self._verify or httpx.create_ssl_context(trust_env=False)
        round_ = _Round(self._manners, context, cancelled, frozenset(left_alone))
        found: list[Finding] = []
        for done, url in enumerate(urls[:MAX_LINKS], 1):
            finding = round_.follow(url)
            if cancelled():
                return tuple(found)
            if finding is not None:
                found.append(finding)
            progress(done)
        if len(urls) > MAX_LINKS:
            found.append(_finding("links-over-limit", number=len(urls) - MAX_LINKS, limit=MAX_LINKS))
        return tuple(found)


class _Round:
    """The requests for the links of one message."""

    def __init__(
        self, manners: Manners, context: ssl.SSLContext, cancelled: Callable[[], bool], left_alone: frozenset[str]
    ) -> None:
        self._manners = manners
        self._context = context
        self._cancelled = cancelled
        self._left_alone = left_alone
        self._known: dict[tuple[object, ...], _Reply] = {}
        self._last = -manners.between
        self._hosts: dict[str, float] = {}

    def follow(self, url: str) -> Finding | None:
        """Ask, and follow redirects; None where nothing is wrong, or it was cancelled."""
        text, first = url, self._target(url)
        here = first
        for _ in range(MAX_REDIRECTS + 1):
            led_to = "" if text == url else text[:_MAX_SHOWN]
            if not isinstance(here, Target):
                return _finding(here, url, led_to)
            reply = self._reply(here)
            if reply is None:
                return None
            if reply.status not in _MOVED or not reply.location:
                return _judged(reply, url, led_to, is_elsewhere=isinstance(first, Target) and _differ(first, here))
            text = _joined(here, reply.location)
            there = self._target(text)
            if here.is_secure and isinstance(there, Target) and not there.is_secure:
                return _finding("link-downgraded", url, text[:_MAX_SHOWN])
            here = there
        return _finding("link-too-many-redirects", url, text[:_MAX_SHOWN], limit=MAX_REDIRECTS)

    def _target(self, text: str) -> "Target | LinkCode":
        return "link-opt-out" if text in self._left_alone else target(text, self._manners.ports)

    def _reply(self, here: Target) -> _Reply | None:
        """Return what is answered, which is asked for once; None where that is not wanted any more."""
        if here.key not in self._known:
            self._wait(here.host)
            if self._cancelled():
                return None
            reply = self._ask(here)
            if self._cancelled():
                return None
            self._last = self._hosts[here.host] = time.monotonic()
            self._known[here.key] = reply
        return self._known[here.key]

    def _wait(self, host: str) -> None:
        due = max(
            self._last + self._manners.between,
            self._hosts.get(host, -self._manners.same_host) + self._manners.same_host,
        )
        while not self._cancelled() and (left := due - time.monotonic()) > 0:
            time.sleep(min(left, LOOK))

    def _ask(self, here: Target) -> _Reply:
        dialler = Dialler(self._manners.may_ask)
        reply = answer_of(lambda: self._head(here, dialler), self._manners.whole, self._cancelled)
        if reply is None:
            dialler.cut()
        return reply or _Reply(trouble="link-no-answer")

    def _head(self, here: Target, dialler: Dialler) -> _Reply:
        try:
            with httpcore.ConnectionPool(ssl_context=self._context, network_backend=dialler) as pool:
                answer = pool.request("HEAD", _core(here), headers=_headers(here), extensions=self._timeouts())
        except PrivateHost:
            return _Reply(trouble="link-private")
        except UnknownHost:
            return _Reply(trouble="link-unknown-host")
        except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
            return _unconnected(error)
        except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError):
            return _Reply(trouble="link-no-answer")
        finally:
            dialler.close()
        location = next((value for name, value in answer.headers if name.lower() == b"location"), b"")
        return _Reply(answer.status, location.decode("utf-8", "replace"))

    def _timeouts(self) -> dict[str, object]:
        return {"timeout": dict.fromkeys(("connect", "read", "write", "pool"), self._manners.step)}


def _headers(here: Target) -> list[tuple[bytes | str, bytes | str]]:
    agent = f"cfmail-gui/{program_version()}"
    return [("Host", here.url.netloc), ("User-Agent", agent), ("Accept", "*/*"), ("Connection", "close")]


def _core(here: Target) -> httpcore.URL:
    return httpcore.URL(
        scheme=here.url.raw_scheme, host=here.url.raw_host, port=here.url.port, target=here.url.raw_path
    )


def _unconnected(error: Exception) -> _Reply:
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLError):
        cause = cause.__context__  # httpcore takes __cause__ away
    match cause:
        case ssl.SSLCertVerificationError():
            return _Reply(trouble="link-certificate", number=cause.verify_code)
        case ssl.SSLError():
            return _Reply(trouble="link-certificate")
        case _:
            return _Reply(trouble="link-unreachable")


def _joined(here: Target, location: str) -> str:
    try:
        return str(here.url.join(location))
    except (httpx.InvalidURL, ValueError):
        return location


def _differ(one: Target, other: Target) -> bool:
    return one.host.removeprefix("www.") != other.host.removeprefix("www.")


def _judged(reply: _Reply, url: str, led_to: str, *, is_elsewhere: bool) -> Finding | None:
    """Return what is wrong with a last answer."""
    status = reply.status
    match status // 100:
        case _ if reply.trouble is not None:
            return _finding(reply.trouble, url, led_to, number=reply.number)
        case _ if status in _GONE:
            return _finding("link-dead", url, led_to, number=status)
        case _ if status in _NO_HEAD:
            return _finding("link-no-head", url, led_to, number=status)
        case int(kind) if kind == _CLIENT_ERROR:
            return _finding("link-refused", url, led_to, number=status)
        case int(kind) if kind >= _SERVER_ERROR:
            return _finding("link-server-error", url, led_to, number=status)
        case int(kind) if kind != _SUCCESS:
            return _finding("link-no-head", url, led_to, number=status)
        case _:
            return _finding("link-redirected", url, led_to) if is_elsewhere else None


def _finding(code: LinkCode, url: str = "", led_to: str = "", *, number: int = 0, limit: int = 0) -> Finding:
    level: Level = "advice" if code in _ADVICE else "problem"
    return Finding("clients", code, level, detail=url, other=led_to, number=number, limit=limit)
