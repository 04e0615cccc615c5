"""What is open in one window: the message, its envelope, and the history of both. No Qt, no I/O."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from cfmail_gui.attempt import MAX_ORDERED
from cfmail_gui.message import envelope
from cfmail_gui.message.addr_spec import key
from cfmail_gui.message.addr_spec import key as key_of
from cfmail_gui.message.envelope import Difference, Envelope
from cfmail_gui.message.recipients import RecipientList, split_recipients
from cfmail_gui.sending.draft import Draft
from cfmail_gui.sending.history import History, State
from cfmail_gui.sending.opened import Opened

if TYPE_CHECKING:  # the window is up before the modules that read a message are needed
    from pathlib import Path

    from cfmail_gui.message.document import Document
    from cfmail_gui.message.splices import Splices
    from cfmail_gui.message.wire import WireOptions
    from cfmail_gui.store.saving import FileStamp

_MOST_PROPOSED = MAX_ORDERED + 1
"""More than this is not listed, and says so by being over the limit."""


class Session:
    """The open message and its envelope. What cannot be opened never gets here, so the last good message stays.

    ``document`` is the message as it is now; ``opened`` is what is known of it. After an edit of a large message
    that lags behind: see ``is_examined``.
    """

    def __init__(self) -> None:
        self.opened: Opened | None = None
        self.document: Document | None = None
        self.draft = Draft()
        self.options: WireOptions | None = None  # None: as usual
        self.outdated = False  # the template says something else by now, which is no message
        self.history = History()
        self._saved: Splices | None = None  # as it is on disk; None: nowhere
        self._read_from: str | None = None
        self._recipients = RecipientList((), (), ())

    def open(self, opened: Opened) -> None:
        """Take a new message, with its envelope where it has one.

        Else a touched envelope stays as it is, and must be confirmed where the message is another.
        """
        reloaded = self.opened is not None and opened.is_same_source(self.opened)
        blind = self._followed(opened) if reloaded else _blind(opened)
        self.opened = opened
        self.document = opened.document
        self.options = None
        self.outdated = False
        self._saved = None if opened.unsaved else opened.document.octets
        self.history.clear()
        if opened.envelope is not None:
            self.draft = Draft(opened.envelope.sender, "\n".join(opened.envelope.recipients), touched=True)
        elif not self.draft.touched:
            self.draft = self._proposed(blind)
        elif not reloaded:
            sender = self.draft.sender or self._proposed("").sender
            self.draft = replace(self.draft, sender=sender, carried=True)

    @property
    def is_live(self) -> bool:
        """Whether the message follows its template; the first edit of it ends that."""
        return self.opened is not None and self.opened.template is not None and not self.opened.unsaved

    @property
    def is_examined(self) -> bool:
        """Whether ``opened`` tells of the message and the options as they are now."""
        return self.opened is None or (
            self.opened.document is self.document and self.opened.options == (self.options or self.opened.options)
        )

    @property
    def modified(self) -> bool:
        """Whether the message differs from what is saved."""
        document, saved = self.document, self._saved
        if document is None or document.octets == saved:
            return False
        return saved is None or saved.size != document.size or saved.whole() != document.raw

    def saved(self, document: "Document", name: str, path: "Path", stamp: "FileStamp") -> None:
        """``document`` is on disk now, at ``path``; the message may have been edited since."""
        self._saved = document.octets
        if self.opened is not None and not self.is_live:  # a file of a rendering is a copy of it
            self.opened = replace(self.opened, name=name, path=path, stamp=stamp, unsaved=False, template=None)

    # Edits

    def edit_document(self, document: "Document", label: str, key: str = "") -> None:
        """Take an edited message. Edits with one ``key`` that follow each other are undone together."""
        if self.document is None or document.octets != self.document.octets:
            self.history.record(State(self.document, self.draft), label, key)
            self.document = document
            self.detach()

    def detach(self) -> None:
        """Let a rendering be a message of its own, which is nowhere on disk."""
        if self.opened is not None and self.is_live:
            self.opened = replace(self.opened, unsaved=True)
            self.outdated = False
            self._saved = None

    def examined(self, opened: Opened) -> bool:
        """Take what was found out about an edited message; False where it has been edited again since."""
        if self.opened is None or opened.document is not self.document:
            return False
        blind = self._followed(opened)
        here = self.opened
        self.opened = replace(
            opened, name=here.name, path=here.path, stamp=here.stamp, unsaved=here.unsaved, template=here.template
        )
        if not self.draft.touched:
            self.draft = self._proposed(blind)
        return self.is_examined

    def undo(self) -> bool:
        """Go back one step; False where there is none."""
        return self._restore(self.history.undo(State(self.document, self.draft)))

    def redo(self) -> bool:
        """Go forward again one step; False where there is none."""
        return self._restore(self.history.redo(State(self.document, self.draft)))

    def _restore(self, state: State | None) -> bool:
        if state is None:
            return False
        self.draft = state.draft
        if state.document is None or self.document is None or state.document.octets != self.document.octets:
            self.document = state.document  # the same one stays: much is known of it already
        return True

    # The envelope

    def edit(self, sender: str, recipients: str, label: str = "", key: str = "") -> None:
        """Take over what the user typed; nothing happens where nothing changed."""
        if (sender, recipients) != (self.draft.sender, self.draft.recipients):
            self._change(replace(self.draft, sender=sender, recipients=recipients, touched=True), label, key)

    def edit_blind(self, text: str, label: str = "", key: str = "") -> None:
        """Take over the Bcc line: these recipients go into the envelope, and into no header field."""
        if text == self.draft.blind:
            return
        if not self.draft.touched:
            self._change(self._proposed(text), label, key)
            return
        draft, former = self.draft, {"", *self.draft.from_blind}
        kept = [line for line in draft.recipients.split("\n") if line.strip() not in former]
        own = _apart(_lines(text), kept)
        recipients = "\n".join((*kept, *own))
        self._change(replace(draft, blind=text, recipients=recipients, from_blind=own), label, key)

    def restore(self, draft: Draft) -> None:
        """Take an envelope out of a crashed program's recovery, where only its texts were kept."""
        named = [] if self.opened is None else _named(self.opened)
        self.draft = replace(draft, from_blind=_apart(_lines(draft.blind), named))

    def question_envelope(self) -> None:
        """Have an envelope confirmed that was written for another row of a template's data: it names other people."""
        self.draft = replace(self.draft, carried=self.draft.touched)

    def keep_envelope(self) -> None:
        """Use an envelope that was edited for another message for this one, too."""
        self.draft = replace(self.draft, carried=False)

    def reset_envelope(self, label: str = "") -> None:
        """Follow the headers, and the Bcc line, again."""
        self._change(self._proposed(self.draft.blind), label, "")

    def address_nobody(self) -> None:
        """Empty the envelope's recipients: the user says who gets the message this time."""
        self.draft = replace(self.draft, recipients="", blind="", from_blind=(), touched=True, carried=False)

    @property
    def blind_beside_the_file(self) -> tuple[str, ...]:
        """The addresses of the Bcc line that no Bcc field of the message holds."""
        if not self.draft.blind or self.opened is None:
            return ()
        unseen = self.opened.addresses.unseen
        return tuple(each for each in split_recipients(self.draft.blind).addresses if key(each) not in unseen)

    @property
    def recipients(self) -> RecipientList:
        """The recipients editor, understood; parsed again only after a change."""
        if self._read_from != self.draft.recipients:
            self._recipients = split_recipients(self.draft.recipients)
            self._read_from = self.draft.recipients
        return self._recipients

    @property
    def envelope(self) -> Envelope:
        """The envelope as it would be used now; it may be incomplete."""
        return Envelope(self.draft.sender.strip(), self.recipients.addresses)

    @property
    def differences(self) -> tuple[Difference, ...]:
        """How the envelope differs from the headers of the open message."""
        return envelope.differences(self.envelope, self.opened.addresses) if self.opened else ()

    def _change(self, draft: Draft, label: str, key: str) -> None:
        self.history.record(State(self.document, self.draft), label, key)
        self.draft = draft

    def _proposed(self, blind: str) -> Draft:
        if self.opened is None:
            return Draft(blind=blind)
        named = _named(self.opened)[:_MOST_PROPOSED]
        own = _apart(_lines(blind), named)
        sender = envelope.propose(self.opened.addresses).sender
        return Draft(sender, "\n".join((*named, *own)), blind, from_blind=own)

    def _followed(self, opened: Opened) -> str:
        """Return the Bcc line without what the message's own Bcc field has lost, and with what it has gained."""
        old = self.opened.addresses.unseen if self.opened else {}
        new = opened.addresses.unseen
        if old.keys() == new.keys():
            return self.draft.blind
        lines = _lines(self.draft.blind)
        kept = [line for line in lines if key_of(line) in new or key_of(line) not in old]
        added = _apart((difference.address for folded, difference in new.items() if folded not in old), kept)
        return ", ".join((*kept, *added)) if added or len(kept) < len(lines) else self.draft.blind


def _blind(opened: Opened) -> str:
    """Return the Bcc line that the message's own Bcc field suggests."""
    return ", ".join(difference.address for difference in opened.addresses.unseen.values())


def _named(opened: Opened) -> list[str]:
    """Return the recipients that everybody sees, in To and Cc."""
    addresses = opened.addresses
    return [difference.address for folded, difference in addresses.named.items() if folded not in addresses.unseen]


def _apart(lines: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    """Return the lines whose address is in none of the others, each address once."""
    known = {key_of(line.strip()) for line in others}
    return tuple({key_of(line): line for line in lines if key_of(line) not in known}.values())


def _lines(blind: str) -> list[str]:
    """Return a Bcc line as lines of the recipients editor; one with a fault stays whole, so that it is seen."""
    found = split_recipients(blind)
    if found.faults:
        return [blind.strip()]
    return list(found.addresses[:_MOST_PROPOSED])
