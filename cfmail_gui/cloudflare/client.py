"""The Cloudflare Email Sending API as far as this program uses it: send one message, ask about a token."""

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime

import httpx

from cfmail_gui.account import Access, BadAccount, Secret, check_base_url
from cfmail_gui.attempt import Progress, SendFailed, SendReport, SendRequest, Verification
from cfmail_gui.cloudflare import faults, verify
from cfmail_gui.cloudflare.answer import Answer, Silence, presentable
from cfmail_gui.cloudflare.exchange import Timeouts, exchange, open_transport
from cfmail_gui.cloudflare.schema import read_report, request_pieces
from cfmail_gui.cloudflare.trace import Line
from cfmail_gui.message.wire import Wire
from cfmail_gui.version import program_version

_SEND_RAW = "/accounts/{}/email/sending/send_raw"
_ACCOUNT_TOKEN = "/accounts/{}/tokens/verify"  # noqa: S105 - a path
_USER_TOKEN = "/user/tokens/verify"  # noqa: S105 - a path
_ACCOUNTS = f"/accounts?per_page={verify.ACCOUNTS_PER_PAGE}"

_MAX_REPORTS = 200  # of progress in one send: a bar has no more steps, and each one crosses to the GUI thread

_Tell = Callable[[Progress], None]


class EmailApi:
    """One request at a time or several, each on a connection of its own; ``stop`` may be called from any thread.

    Args:
        proxy: "" for none, or an http:// or https:// URL; the environment's proxies are never used. Checked when it
            is needed, so that a bad setting is told where it hurts.
        user_agent: the ``User-Agent`` header; by default "cfmail-gui/VERSION".
        timeouts: for tests, which cannot wait for two minutes.
        verify: for tests: trust these certificates instead of certifi's.

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
    ) -> None:
        self.proxy = proxy
        self._user_agent = user_agent or f"cfmail-gui/{program_version()}"
        self._timeouts = timeouts
        self._verify = verify
        self._lock = threading.Lock()
        self._lines: set[Line] = set()
        self._is_closed = False
        self._stopped_attempts: set[str] = set()

    def send_raw(self, access: Access, request: SendRequest, wire: Wire, progress: _Tell) -> SendReport:
        """POST once and never retry: the API has no key that makes a repeat harmless.

        Args:
            access: where to and as whom.
            request: its envelope is used, not its ``raw``.
            wire: what ``message.wire.encode`` made of ``request.raw``.
            progress: called on this thread, at most some 200 times; must not raise.

        Raises:
            SendFailed: anything but a readable report.
        """
        total = 0

        def on_sent() -> None:
            progress(Progress("waiting", total, total))

        with self._line(on_sent, request.attempt_id) as line:
            pieces = _pieces(request, wire)
            total = sum(map(len, pieces))
            progress(Progress("connecting", 0, total))
            content = _upload(pieces, total, progress)
            answer = self._call(access, line, _SEND_RAW.format(access.account_id), content, total)
        outcome = _outcome(answer, access.secret, request, wire)
        if isinstance(outcome, SendFailed):
            raise outcome
        return outcome

    def verify(self, access: Access) -> Verification:
        """Ask Cloudflare about the token or key. Its answer never says whether it may send.

        Raises:
            SendFailed: no answer came; never with ``maybe_sent``.
        """
        secret = access.secret
        if access.auth == "global-key":
            return verify.read_accounts(self._get(access, _ACCOUNTS), access.account_id, secret)
        answer = self._get(access, _ACCOUNT_TOKEN.format(access.account_id))
        found = verify.read_token(answer, "account", secret)
        if not verify.asks_elsewhere(answer, found):
            return found
        # A user's token is no token of the account: it is only known at the other door.
        return verify.read_token(self._get(access, _USER_TOKEN), "user", secret)

    def stop(self, attempt_id: str = "") -> None:
        """End what is under way, from any thread: it fails with "stopped". Later requests are not touched.

        The send called ``attempt_id`` is, even when it has not begun yet: nothing of it leaves then.
        A name look-up and a TCP connect cannot be interrupted and end by themselves, the latter after 10 s for each
        of the host's addresses; then nothing is sent.
        """
        with self._lock:
            self._stopped_attempts.add(attempt_id)
            for line in self._lines:
                line.stop()

    def close(self) -> None:
        """End what is under way and refuse what comes later."""
        with self._lock:
            self._is_closed = True
        self.stop()

    @contextmanager
    def _line(self, on_sent: Callable[[], None] = lambda: None, attempt_id: str | None = None) -> Iterator[Line]:
        line = Line(self._timeouts.answer, on_sent)
        with self._lock:
            line.stopped = self._is_closed or attempt_id in self._stopped_attempts
            self._lines.add(line)
        try:
            yield line
        finally:
            with self._lock:
                self._lines.discard(line)
            line.close()

    def _get(self, access: Access, path: str) -> Answer:
        with self._line() as line:
            answer = self._call(access, line, path)
        if isinstance(answer, Answer):
            return answer
        failure = faults.from_silence(answer, access.secret)
        # Asking sends no mail, however far it got.
        raise SendFailed(failure.fault, maybe_sent=False, server_text=failure.server_text)

    def _call(
        self, access: Access, line: Line, path: str, content: Iterator[bytes] | None = None, size: int = 0
    ) -> Answer | Silence:
        request = self._request(access, line, path, content, size)
        with open_transport(access.base_url, self.proxy, self._verify) as transport:
            return exchange(transport, request, line)

    def _request(
        self, access: Access, line: Line, path: str, content: Iterator[bytes] | None, size: int
    ) -> httpx.Request:
        headers = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": self._user_agent}
        if content is not None:
            headers |= {"Content-Type": "application/json", "Content-Length": str(size)}
        with suppress(ValueError, BadAccount, httpx.InvalidURL):
            _check(access)
            return httpx.Request(
                "GET" if content is None else "POST",
                access.base_url.rstrip("/") + path,
                headers=headers | _credentials(access),
                content=content,
                extensions={"timeout": self._timeouts.extension(), "trace": line},
            )
        raise SendFailed("bug", maybe_sent=False)


def _pieces(request: SendRequest, wire: Wire) -> tuple[bytes, ...]:
    """Build the whole body before the first octet leaves: its size is a header field, and it must be proven."""
    with suppress(ValueError):
        return tuple(request_pieces(request.envelope, wire.octets))
    raise SendFailed("bug", maybe_sent=False)


def _upload(pieces: tuple[bytes, ...], total: int, progress: _Tell) -> Iterator[bytes]:
    """Hand out the body piece by piece, and tell after each that it is with the operating system."""
    sent = told = 0
    progress(Progress("uploading", 0, total))
    for piece in pieces:
        yield piece
        sent += len(piece)
        if sent == total or (sent - told) * _MAX_REPORTS >= total:
            told = sent
            progress(Progress("uploading", sent, total))


def _outcome(answer: Answer | Silence, secret: Secret, request: SendRequest, wire: Wire) -> SendReport | SendFailed:
    # Returned and not raised here: a traceback refers to the values of its frames, and an answer may echo the secret.
    if isinstance(answer, Silence):
        return faults.from_silence(answer, secret)
    if not httpx.codes.is_success(answer.status):
        return faults.from_status(answer, secret)
    result = faults.accepted(answer, secret)
    if isinstance(result, SendFailed):
        return result
    with suppress(ValueError):
        report = read_report(request, result, datetime.now(UTC), wire.changes)
        return replace(
            report,
            message_id=presentable(report.message_id, secret) if report.message_id else None,
            unasked=tuple(presentable(address, secret) for address in report.unasked),
        )
    return faults.bad_answer(answer, secret)


def _credentials(access: Access) -> dict[str, str]:
    if access.auth == "token":
        return {"Authorization": f"Bearer {access.secret.reveal()}"}
    return {"X-Auth-Email": access.email, "X-Auth-Key": access.secret.reveal()}


def _check(access: Access) -> None:
    """Refuse what could rewrite the path or the host, should an Access ever be built from something unchecked.

    Raises:
        ValueError, BadAccount: it could.
    """
    check_base_url(access.base_url)
    if not (access.account_id.isascii() and access.account_id.isalnum()):
        raise ValueError("account id")
