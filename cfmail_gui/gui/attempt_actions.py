"""What a person can do about an attempt that has ended: ask about it, settle it, send it to others, look into it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from cfmail_gui.account import Account
from cfmail_gui.attempt import Outcome, Transcript
from cfmail_gui.gui import texts_ready
from cfmail_gui.gui.dialogs import confirmed
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.record import AttemptRecord, AttemptState
from cfmail_gui.sending.order import Order
from cfmail_gui.sending.readiness import Blocker

if TYPE_CHECKING:
    from cfmail_gui.gui.copy_as import CopyAs
    from cfmail_gui.gui.results.recipients_view import RecipientsView
    from cfmail_gui.sending.copy_as import Kind

Submit = Callable[[Order], Blocker | None]


class AttemptActions(QObject):
    """``submit`` sends, by way of every question that a send needs; who hears ``updated`` shows what is known now."""

    updated = Signal(object)  # AttemptRecord: more is known of it

    def __init__(
        self,
        services: Services,
        submit: Submit,
        tell: Callable[[str], None],
        window: QWidget,
        shows: Callable[[AttemptRecord], bool] = lambda _record: True,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._submit = submit
        self._tell = tell
        self._window = window
        self._shows = shows  # or what is told of an attempt would seem to be about another one
        self._archive = Errands(services.archive, self)
        self._lookups = Errands(services.lookups, self)
        self._copying: CopyAs | None = None

    def serve(self, view: "RecipientsView") -> None:
        """Do what is wanted in ``view``."""
        view.others_wanted.connect(self._on_others)
        view.check_wanted.connect(self.refresh)
        view.refresh_wanted.connect(self.refresh)
        view.mark_wanted.connect(self.mark)
        view.again_wanted.connect(self.again)
        view.resend_wanted.connect(self._on_resend)
        view.exchange_wanted.connect(self._on_exchange)
        view.copy_as_wanted.connect(self._on_copy_as)
        view.export_wanted.connect(self._on_export)

    @Slot(object)
    def refresh(self, wanted: AttemptRecord | tuple[AttemptRecord, ...]) -> None:
        """Ask Cloudflare's log what became of these attempts."""
        for record in wanted if isinstance(wanted, tuple) else (wanted,):
            account = self._account(record)
            if account is None:
                return
            self._tell(tr("Asking Cloudflare's log…"))
            ask = partial(self._services.follow_up.refresh, record, account)
            self._lookups.run(ask, self._on_refreshed, partial(self._on_not_refreshed, record))

    def look_up_suppressed(self, record: AttemptRecord) -> None:
        """Find out which recipients made Cloudflare refuse the whole request."""
        account = self._account(record)
        if account is None:
            return
        addresses = tuple(each.address for each in record.recipients)
        follow_up = self._services.follow_up

        def ask() -> AttemptRecord:
            return follow_up.mark_suppressed(record, follow_up.suppressed(account, addresses, _ignore))

        self._lookups.run(ask, self._on_suppressed, partial(self._on_not_looked_up, record))

    def _on_refreshed(self, record: AttemptRecord) -> None:
        from cfmail_gui.gui import texts_follow_up

        self.updated.emit(record)
        self._tell_of(record, texts_follow_up.refreshed(record))

    def _on_not_refreshed(self, record: AttemptRecord, error: CfmailError) -> None:
        from cfmail_gui.gui import texts_follow_up

        self._tell_of(record, texts_follow_up.not_refreshed(error))

    def _on_suppressed(self, record: AttemptRecord) -> None:
        self.updated.emit(record)
        if not record.with_outcome(Outcome.SUPPRESSED):
            text = tr("None of the recipients is suppressed: look at the message and its header fields.")
            self._tell_of(record, text)

    def _on_not_looked_up(self, record: AttemptRecord, error: CfmailError) -> None:
        from cfmail_gui.gui import texts_follow_up

        self._tell_of(record, texts_follow_up.not_looked_up(error))

    def _tell_of(self, record: AttemptRecord, sentence: str) -> None:
        if self._shows(record):
            self._tell(sentence)

    @Slot(object, str)
    def mark(self, record: AttemptRecord, state: AttemptState) -> None:
        """Keep what a person found out: "sent" or "not-sent"."""
        if state in ("sent", "not-sent"):
            chosen = state
            self._archive.run(
                lambda: self._services.journal.mark(record.id, chosen), self.updated.emit, self._on_journal_failed
            )

    @Slot(object)
    def again(self, record: AttemptRecord) -> None:
        """Send once more what may have arrived, after a question."""
        from cfmail_gui.gui import texts_job

        if confirmed(self._window, texts_job.may_duplicate(record), texts_job.send_again(), destructive=True):
            self._resend(record, tuple(each.address for each in record.recipients), repeat_allowed=True)

    @Slot(object)
    def _on_others(self, record: AttemptRecord) -> None:
        others = tuple(each.address for each in record.recipients if each.outcome is not Outcome.SUPPRESSED)
        self._resend(record, others, left_out=record.with_outcome(Outcome.SUPPRESSED))

    @Slot(object, object)
    def _on_resend(self, records: tuple[AttemptRecord, ...], addresses: tuple[str, ...]) -> None:
        kept = next((record for record in records if record.has_body), records[0])
        self._resend(kept, addresses)

    def _resend(
        self,
        record: AttemptRecord,
        addresses: tuple[str, ...],
        *,
        repeat_allowed: bool = False,
        left_out: tuple[str, ...] = (),
    ) -> None:
        account = self._account(record)
        if account is None:
            return

        def send(octets: bytes | None) -> None:
            if octets is None:
                self._tell(_not_kept())
                return
            order = _same_octets(record, account, octets, addresses)
            blocked = self._submit(replace(order, repeat_allowed=repeat_allowed, left_out=left_out))
            if blocked is not None:
                self._tell(tr("Nothing was sent. {why}").format(why=texts_ready.blocked(blocked)))

        self._archive.run(lambda: self._services.journal.body(record.id), send, self._on_journal_failed)

    @Slot(object)
    def _on_exchange(self, record: AttemptRecord) -> None:
        def show(transcript: Transcript | None) -> None:
            from cfmail_gui.gui.results.exchange_dialog import ExchangeDialog

            body = partial(self._services.journal.body, record.id)
            ExchangeDialog(record, transcript, body, self._services.archive, self._window).open()

        self._archive.run(lambda: self._services.journal.transcript(record.id), show, self._on_journal_failed)

    @Slot(object, str)
    def _on_copy_as(self, record: AttemptRecord, kind: "Kind") -> None:
        account = self._account(record)
        if account is not None:
            copy = partial(self._copy_as, record, account, kind)
            self._archive.run(lambda: self._services.journal.body(record.id), copy, self._on_journal_failed)

    def _copy_as(self, record: AttemptRecord, account: Account, kind: "Kind", octets: bytes | None) -> None:
        from cfmail_gui.gui.copy_as import CopyAs
        from cfmail_gui.sending.copy_as import CopySource

        if octets is None:
            self._tell(_not_kept())
            return
        order = _same_octets(record, account, octets, tuple(each.address for each in record.recipients))
        source = CopySource(account, order.envelope, octets, order.options, record.name)
        if self._copying is None:
            self._copying = CopyAs(self._services, self._tell, self._window)
        self._copying.copy(kind, source)

    @Slot(object, str)
    def _on_export(self, records: tuple[AttemptRecord, ...], kind: str) -> None:
        from cfmail_gui.gui.results.exporting import export

        export(self._window, records, kind, self._services, self._archive, self._tell)

    def _on_journal_failed(self, error: CfmailError) -> None:
        from cfmail_gui.gui import texts_archive

        self._tell(texts_archive.failed(error))

    def _account(self, record: AttemptRecord) -> Account | None:
        found = self._services.book.find(record.account_id)
        if found is None:
            self._tell(tr("The account that sent this message is not there any more."))
        return found


def _not_kept() -> str:
    return tr("The contents of this message were not kept. Open its file and send it from there.")


def _ignore(_count: int) -> None:
    """The look-up of a refused request tells no steps: it takes a moment for each recipient."""


def _same_octets(record: AttemptRecord, account: Account, octets: bytes, addresses: tuple[str, ...]) -> Order:
    """Order these very octets for ``addresses``. They were made fit to travel once; nothing is done to them again."""
    from cfmail_gui.message.wire import WireOptions

    envelope = Envelope(record.sender, addresses)
    options = WireOptions(crlf=False)
    return Order(account, envelope, octets, options, record.name, len(octets), parent=record.id, subject=record.subject)
