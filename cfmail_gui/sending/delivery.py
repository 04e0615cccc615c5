"""One send, in the order that matters: encode, prove, post."""

from collections.abc import Callable
from typing import Protocol

from cfmail_gui.account import Access, Account
from cfmail_gui.attempt import MAX_RECIPIENTS, Progress, SendReport, SendRequest
from cfmail_gui.message import document, envelope, wire

Report = Callable[[Progress], None]


class Api(Protocol):
    """The far end: one POST, never repeated."""

    def send_raw(self, access: Access, request: SendRequest, message: wire.Wire, progress: Report) -> SendReport:
        """Return the report, or raise SendFailed."""
        ...


class Delivery:
    """Send one message. Whatever is wrong with it is found before a secret is read or a socket is opened."""

    def __init__(self, api: Api, access_for: Callable[[Account], Access]) -> None:
        self._api = api
        self._access_for = access_for

    def __call__(self, request: SendRequest, progress: Report) -> SendReport:
        """Send and return one outcome for every envelope recipient.

        Raises:
            BadEnvelope, BadMessage, SecretUnavailable, SandboxUnavailable: nothing was sent.
            SendFailed: ``maybe_sent`` tells whether it may have been.
        """
        progress(Progress("preparing"))
        envelope.check(request.envelope, MAX_RECIPIENTS)
        message = document.split(request.raw)
        document.ensure_message(message)
        encoded = wire.encode(message, request.options or wire.WireOptions())
        return self._api.send_raw(self._access_for(request.account), request, encoded, progress)
