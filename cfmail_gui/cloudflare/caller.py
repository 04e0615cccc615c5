"""What every call of the Cloudflare API has in common: headers, credentials, the way there, and the way to end it."""

import json
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import lru_cache

import httpcore
import httpx

from cfmail_gui.account import Access, BadAccount, check_base_url
from cfmail_gui.attempt import SendFailed
from cfmail_gui.cloudflare import faults
from cfmail_gui.cloudflare.answer import Answer, Silence
from cfmail_gui.cloudflare.exchange import Timeouts, exchange
from cfmail_gui.cloudflare.trace import Line
from cfmail_gui.cloudflare.ways import Ways, core_url
from cfmail_gui.version import program_version


class Caller:
    """One request at a time or several, on any threads; each goes out once and is never repeated.

    Args:
        proxy: "" for none, or an http:// or https:// URL; the environment's proxies are never used. Checked when it
            is needed, so that a bad setting is told where it hurts.
        user_agent: the ``User-Agent`` header; by default "cfmail-gui/VERSION".
        timeouts: for tests, which cannot wait for two minutes.
        verify: for tests: trust these certificates instead of certifi's.
        keep: use good connections again, for many requests in a row. ``close`` it at the end then.

    Attributes:
        proxy: may be set between two requests.
    """

    def __init__(
        self,
        proxy: str = "",
        *,
        user_agent: str = "",
        timeouts: Timeouts = Timeouts(),  # noqa: B008 - frozen
        verify: ssl.SSLContext | None = None,
        keep: bool = False,
    ) -> None:
        self.proxy = proxy
        self._user_agent = user_agent or f"cfmail-gui/{program_version()}"
        self._timeouts = timeouts
        self._ways = Ways(verify, keep=keep)
        self._lock = threading.Lock()
        self._lines: dict[Line, str] = {}
        self._is_closed = False
        self._stopped_attempts: set[str] = set()

    def get(self, access: Access, path: str) -> Answer:
        """Ask for ``path``, which begins with a slash and follows the base URL.

        Raises:
            SendFailed: no answer came; never with ``maybe_sent``.
        """
        return self._ask(access, path)

    def post_json(self, access: Access, path: str, payload: Mapping[str, object]) -> Answer:
        """Post ``payload`` to ``path``: a question, which changes nothing at the other side.

        Raises:
            SendFailed: no answer came; never with ``maybe_sent``.
        """
        return self._ask(access, path, json.dumps(payload, ensure_ascii=False).encode())

    def stop(self, attempt_id: str = "") -> None:
        """End what is under way, from any thread: it fails with "stopped" at once, in whatever stage it is.

        With the id of an attempt only that one ends, even when it has not begun yet: nothing of it leaves then.
        Without one everything does; later requests are not touched.
        """
        with self._lock:
            if attempt_id:
                self._stopped_attempts.add(attempt_id)
            for line, whose in self._lines.items():
                if attempt_id in ("", whose):
                    line.stop()

    def close(self) -> None:
        """End what is under way and refuse what comes later."""
        with self._lock:
            self._is_closed = True
        self.stop()
        self._ways.close()

    @contextmanager
    def line(self, on_sent: Callable[[], None] = lambda: None, attempt_id: str = "") -> Iterator[Line]:
        """Follow one request; ``stop`` ends it. ``on_sent`` is called as soon as the request's body is out."""
        line = Line(self._timeouts.answer, on_sent)
        with self._lock:
            line.stopped = self._is_closed or attempt_id in self._stopped_attempts
            self._lines[line] = attempt_id
        try:
            yield line
        finally:
            with self._lock:
                del self._lines[line]

    def request(
        self, access: Access, line: Line, path: str, content: Iterable[bytes] | None = None, size: int = 0
    ) -> httpcore.Request:
        """Build a GET, or the POST of ``content``, which has ``size`` octets.

        Raises:
            SendFailed: "bug": the values could rewrite the request; nothing was sent.
        """
        headers = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": self._user_agent}
        if content is not None:
            headers |= {"Content-Type": "application/json", "Content-Length": str(size)}
        with suppress(ValueError, BadAccount, httpx.InvalidURL):
            url, host = _checked(access.base_url, access.account_id, path)
            return httpcore.Request(
                "GET" if content is None else "POST",
                url,
                headers=_encoded({"Host": host, **headers, **_credentials(access)}),
                content=content,
                extensions={"timeout": self._timeouts.extension(), "trace": line},
            )
        raise SendFailed("bug", maybe_sent=False)

    def exchange(self, access: Access, line: Line, request: httpcore.Request) -> Answer | Silence:
        """Send ``request`` once and read what comes back.

        Raises:
            SendFailed: "bad-proxy" or "tls": there is no way to the server; nothing was sent.
        """
        with self._ways.way(access.base_url, self.proxy, line) as way:
            return exchange(way, request, line)

    def _ask(self, access: Access, path: str, body: bytes | None = None) -> Answer:
        with self.line() as line:
            content = None if body is None else (body,)
            answer = self.exchange(access, line, self.request(access, line, path, content, len(body or b"")))
        if isinstance(answer, Answer):
            return answer
        failure = faults.from_silence(answer, access.secret)
        # Asking sends no mail, however far it got.
        raise SendFailed(failure.fault, maybe_sent=False, server_text=failure.server_text)


@lru_cache(maxsize=8)  # a batch asks for one path thousands of times
def _checked(base_url: str, account_id: str, path: str) -> tuple[httpcore.URL, str]:
    """Return the URL, and the value of ``Host`` that belongs to it.

    Refuse what could rewrite the path or the host, should an Access ever be built from something unchecked.

    Raises:
        ValueError, BadAccount, httpx.InvalidURL: it could.
    """
    check_base_url(base_url)
    if not (account_id.isascii() and account_id.isalnum()):
        raise ValueError("account id")
    url = httpx.URL(base_url.rstrip("/") + path)
    return core_url(url), url.netloc.decode("ascii")


def _encoded(fields: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode("ascii"), value.encode("ascii")) for name, value in fields.items()]


def _credentials(access: Access) -> dict[str, str]:
    if access.auth == "token":
        return {"Authorization": f"Bearer {access.secret.reveal()}"}
    return {"X-Auth-Email": access.email, "X-Auth-Key": access.secret.reveal()}
