"""The Cloudflare Email Sending API as far as this program uses it: send one message."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

import httpx

from cfmail_gui.account import Access, Secret
from cfmail_gui.attempt import Progress, SendFailed, SendReport, SendRequest, Transcript
from cfmail_gui.cloudflare import faults
from cfmail_gui.cloudflare.answer import Answer, Silence, presentable
from cfmail_gui.cloudflare.caller import Caller
from cfmail_gui.cloudflare.exchange import Timeouts
from cfmail_gui.cloudflare.schema import read_report, request_pieces
from cfmail_gui.cloudflare.transcript import transcript_of
from cfmail_gui.message.wire import Wire

_SEND_RAW = "/accounts/{}/email/sending/send_raw"

_MAX_REPORTS = 200  # of progress in one send: a bar has no more steps, and each one crosses to the GUI thread

_JOINED_OCTETS = 2**16

_Tell = Callable[[Progress], None]


class EmailApi:
    """One send at a time or several; ``stop`` may be called from any thread. See Caller for the arguments.

    Attributes:
        caller: what makes the calls.
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
        self.caller = Caller(proxy, user_agent=user_agent, timeouts=timeouts, verify=verify, keep=keep)

    @property
    def proxy(self) -> str:
        """May be set between two requests."""
        return self.caller.proxy

    @proxy.setter
    def proxy(self, url: str) -> None:
        self.caller.proxy = url

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

        with self.caller.line(on_sent, request.attempt_id) as line:
            pieces = _pieces(request, wire)
            total = sum(map(len, pieces))
            progress(Progress("connecting", 0, total))
            path = _SEND_RAW.format(access.account_id)
            post = self.caller.request(access, line, path, _upload(pieces, total, progress), total)
            try:
                answer = self.caller.exchange(access, line, post)
            except SendFailed as failure:
                failure.transcript = transcript_of(post, total, None, access.secret)
                raise
        transcript = transcript_of(post, total, answer, access.secret)
        outcome = _outcome(answer, access.secret, request, wire, transcript)
        if isinstance(outcome, SendFailed):
            outcome.transcript = transcript
            raise outcome
        return outcome

    def stop(self, attempt_id: str = "") -> None:
        """See Caller."""
        self.caller.stop(attempt_id)

    def close(self) -> None:
        """See Caller."""
        self.caller.close()


def _pieces(request: SendRequest, wire: Wire) -> tuple[bytes, ...]:
    """Build the whole body before the first octet leaves: its size is a header field, and it must be proven."""
    with suppress(ValueError):
        pieces = tuple(request_pieces(request.envelope, wire.octets))
        # A small message goes out in one write: each costs more than the joining.
        return pieces if len(wire.octets) > _JOINED_OCTETS else (b"".join(pieces),)
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


def _outcome(
    answer: Answer | Silence, secret: Secret, request: SendRequest, wire: Wire, transcript: Transcript
) -> SendReport | SendFailed:
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
            transcript=transcript,
        )
    return faults.bad_answer(answer, secret)
