"""One send: what is asked for, and what became of it for each recipient. Frozen values, no I/O."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from cfmail_gui.account import Account
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.message.faults import CfmailError

if TYPE_CHECKING:  # the encoder is needed when something is sent, not when the window starts
    from cfmail_gui.message.wire import WireChange, WireOptions

MAX_RECIPIENTS = 50
"""Recipients of one request (to + cc + bcc), per developers.cloudflare.com/email-service/platform/limits."""

MAX_ORDERED = 1_000
"""Ours: recipients of one message, in numbered requests. What has more is a mailing, and belongs elsewhere."""

MAX_ACCEPTED_OCTETS = 5 * 2**20
"""Whole message, same page; 25 MiB where every recipient is a verified destination address."""

MAX_VERIFIED_OCTETS = 25 * 2**20


class Outcome(StrEnum):
    """What is known of one envelope recipient."""

    DELIVERED = "delivered"
    QUEUED = "queued"  # accepted for later: not final
    BOUNCED = "bounced"
    SUPPRESSED = "suppressed"
    UNREPORTED = "unreported"  # a good answer that lists this address nowhere
    UNKNOWN = "unknown"  # no usable answer: it may or may not have gone
    NOT_SENT = "not-sent"
    FAILED = "failed"  # accepted first; Cloudflare's log says that it could not be delivered


SendFault = Literal[
    # by the stage that was reached
    "no-connection",  # name look-up, connect or proxy failed: not one octet of the request left
    "tls",  # connected, but no trustworthy TLS session
    "upload-cut",  # the request's body was not completely written
    "no-answer",  # the body was out completely; no status came back
    "stopped",  # the user ended the wait; maybe_sent tells on which side of the body's end
    # by the status
    "redirected",  # 3xx; never followed
    "blocked",  # 403 without Cloudflare's envelope: a firewall's page
    "refused",  # another 4xx
    "server-error",  # 5xx that says nothing certain
    "denied",  # 2xx with success: false
    "bad-answer",  # 2xx whose body cannot be read: accepted, details unknown
    # by the message string of Cloudflare's error envelope (cloudflare-api.md, "Errors")
    "invalid-schema",
    "too-big",
    "no-content-length",
    "invalid-message",
    "unauthorized",
    "bad-token-type",
    "forbidden",
    "not-entitled",
    "sending-disabled",
    "not-found",
    "throttled",
    "internal",
    "not-implemented",
    "upstream",
    # ours
    "bad-proxy",  # the proxy setting cannot be used; nothing left
    "program-ended",  # the program ended while it waited
    "bug",
]


DEFAULT_WAIT_SECONDS = 60
"""Ours, where a 429 or 503 comes without ``Retry-After``."""

_WAITS = frozenset({"throttled", "upstream"})


@dataclass(frozen=True, slots=True)
class SendRequest:
    """A frozen order to send ``raw``; nothing that happens in the window afterwards changes it."""

    attempt_id: str
    account: Account
    envelope: Envelope
    raw: bytes
    options: "WireOptions | None" = None  # None: as usual
    name: str = ""  # of the file or message, as the window shows it
    repeat_allowed: bool = False  # the user knows that some of the recipients may have these very octets already
    parent: str = ""  # the attempt that this one repeats or completes
    batch: str = ""
    place: int = -1  # in the batch
    part: int = 1  # of ``parts`` numbered requests, where the envelope is too long for one
    parts: int = 1


@dataclass(frozen=True, slots=True)
class Transcript:
    """One request and its answer as they went, fit to be shown and kept: no secret is in it.

    The request's body is not in it: it is the envelope and the octets, which are kept elsewhere.
    """

    request_line: str  # like "POST https://host/path"
    request_headers: tuple[tuple[str, str], ...]
    body_octets: int  # of the request's JSON body
    status: int | None = None  # None: no answer came
    answer_headers: tuple[tuple[str, str], ...] = ()
    answer: str = ""  # the answer's body, cut
    answer_cut: bool = False


@dataclass(frozen=True, slots=True)
class SendReport:
    """The server's answer, one outcome for every envelope recipient, in the envelope's order."""

    attempt_id: str
    finished_at: datetime  # aware, UTC
    outcomes: tuple[tuple[str, Outcome], ...]
    message_id: str | None = None
    unasked: tuple[str, ...] = ()  # addresses that the answer lists although they are not in the envelope
    changes: "tuple[WireChange, ...]" = ()
    transcript: Transcript | None = None


class SendFailed(CfmailError):
    """One send attempt did not end in a report.

    Attributes:
        fault: what happened.
        maybe_sent: whether sending again can produce a second copy: the only thing the user must know.
        status: HTTP status, or None when none came.
        code: Cloudflare's numeric error code, or None.
        server_text: the server's or the system's own words. Untrusted: plain text, never HTML.
        retry_after: seconds to wait, where the server said so.
        transcript: what went over the line, where a request was begun.
    """

    def __init__(
        self,
        fault: SendFault,
        *,
        maybe_sent: bool,
        status: int | None = None,
        code: int | None = None,
        server_text: str = "",
        retry_after: int | None = None,
        transcript: Transcript | None = None,
    ) -> None:
        super().__init__(fault)
        self.fault: SendFault = fault
        self.maybe_sent = maybe_sent
        self.status = status
        self.code = code
        self.server_text = server_text
        self.retry_after = retry_after
        self.transcript = transcript

    @property
    def wait_seconds(self) -> int | None:
        """Seconds after which the same request may be made again, or None where waiting does not help.

        Nothing was sent then. Where the server names no time it is a minute.
        """
        if self.maybe_sent or self.fault not in _WAITS:
            return None
        return self.retry_after or DEFAULT_WAIT_SECONDS


SecretFault = Literal["no-keyring", "locked", "keyring-failed", "no-secret", "not-kept", "refused-backend"]


class SecretUnavailable(CfmailError):
    """The account's secret could not be read from, or written to, the OS keyring.

    ``detail`` is the backend's own words (no secret in them): untrusted plain text.
    """

    def __init__(self, fault: SecretFault, detail: str = "") -> None:
        super().__init__(fault)
        self.fault: SecretFault = fault
        self.detail = detail


class SandboxUnavailable(CfmailError):
    """The local sandbox server could not be started; ``detail`` is the system's reason."""

    def __init__(self, detail: str) -> None:
        super().__init__("sandbox")
        self.detail = detail


Stage = Literal["preparing", "connecting", "uploading", "waiting"]


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a send stands. ``sent`` and ``total`` are octets of the request's body."""

    stage: Stage
    sent: int = 0
    total: int = 0


TokenState = Literal[
    "active",
    "disabled",
    "expired",
    "not-yet-valid",
    "key-accepted",
    "key-other-account",
    "rejected",
    "unclear",
]


@dataclass(frozen=True, slots=True)
class Verification:
    """What Cloudflare said when asked about a token; it never says whether the token may send."""

    state: TokenState
    owner: Literal["account", "user", ""] = ""  # who owns the token; "" when unknown
    expires_on: str = ""  # ISO 8601 as Cloudflare wrote it, or ""
    server_text: str = ""  # untrusted
