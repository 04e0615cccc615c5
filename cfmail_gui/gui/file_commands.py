"""How messages come into a window: files, standard input, the clipboard, drops, and the ones that begin here."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from cfmail_gui.gui import drops
from cfmail_gui.gui.dialogs import confirmed
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.notice_bar import NoticeBar
from cfmail_gui.gui.opener import Opener, known_as
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.workbench import Workbench
from cfmail_gui.message.envelope import Envelope
from cfmail_gui.message.faults import CfmailError
from cfmail_gui.record import AttemptRecord
from cfmail_gui.sending.opened import Opened

if TYPE_CHECKING:
    from cfmail_gui.batch_record import BatchItem
    from cfmail_gui.gui.main_window import MainWindow
    from cfmail_gui.sending.mailbox import Mailbox

MANY_FILES = 10  # are opened without a question
_TEMPLATES = (".html", ".htm", ".txt", ".eml")


class FileCommands(QObject):
    """Opens here what may replace the message that is shown, and in another window what may not."""

    def __init__(
        self, services: Services, workbench: Workbench, opener: Opener, notice: NoticeBar, window: "MainWindow"
    ) -> None:
        super().__init__(window)
        self._services = services
        self._workbench = workbench
        self._opener = opener
        self._notice = notice
        self._window = window
        self._archive = Errands(services.archive, self)

    def open_path(self, path: Path) -> None:
        """Open a file, in another window where this one holds edits that are not saved, or where it is open already."""
        if self._services.desk.show_if_open(path, self._window):
            return
        if path.suffix.lower() == ".mjml":  # which is a message only when it is compiled
            self.open_template(path)
            return
        window = self._open(lambda: self._services.reader.file(path), known_as(path), path)
        if path.suffix.lower() in _TEMPLATES:
            window.workbench.opened.connect(partial(window.files.offer, path), Qt.ConnectionType.SingleShotConnection)

    def offer(self, path: Path) -> None:
        """Offer to follow the file that was just opened, where it may be meant as a template."""
        from cfmail_gui.gui.template.template_desk import is_for_following

        opened = self._workbench.session.opened
        if opened is not None and is_for_following(opened, path):
            from cfmail_gui.gui import texts_live

            text = texts_live.offer(path.name, is_message=opened.path is not None)
            self._notice.tell(text, (tr("Follow the file"), partial(self.follow, path)))

    @Slot()
    def offer_again(self) -> None:
        """Say that an edit ended the following of a template, and offer to go back to it."""
        opened = self._workbench.session.opened
        if opened is not None and opened.template is not None:
            from cfmail_gui.gui import texts_live

            again = partial(self.follow, opened.template)
            self._notice.tell(texts_live.edited(opened.template), (tr("Follow again"), again))

    def open_template(self, path: Path) -> None:
        """Open a template and follow it."""
        self._open(self._live(path), known_as(path), path)

    @Slot(object)
    def follow(self, path: Path) -> None:
        """Show what a template says in the place of what was made from it, after a question where it was edited."""
        from cfmail_gui.gui import texts_live

        opened = self._workbench.session.opened
        if opened is None or opened.template != path:
            self.open_template(path)
        elif confirmed(self._window, texts_live.follow_again_question(path), tr("Show it"), destructive=True):
            self._workbench.flush()
            self._opener.open(self._live(path), known_as(path))

    def _live(self, path: Path) -> "Callable[[], Opened]":
        from cfmail_gui.gui.template.template_desk import open_live

        account = self._window.account_bar.account
        return partial(open_live, self._services.templates, path, account.test_recipient if account else "")

    @Slot()
    def choose_template(self) -> None:
        """Let the user choose a template to follow."""
        kinds = tr("Templates (*.html *.htm *.txt *.eml *.mjml);;All files (*)")
        path = self._chosen_file(tr("Open live template"), kinds)
        if path is not None:
            self.open_template(path)

    def open_standard_input(self) -> None:
        """Read a message from standard input; the window stays usable until its end comes."""
        reader, thread = self._services.reader, self._services.standard_input
        self._opener.open(reader.standard_input, tr("Standard input"), thread)
        self._window.statusBar().showMessage(tr("Reading a message from standard input…"))

    def open_paths(self, paths: tuple[Path, ...]) -> None:
        """Open the first file here and each further one in a window of its own."""
        if len(paths) > MANY_FILES:
            question = tr("Open %n window(s), one for each file?", "", len(paths))
            if not confirmed(self._window, question, tr("Open all")):
                return
        for number, path in enumerate(paths):
            files = self if number == 0 else self._services.desk.new_window().files
            files.open_path(path)

    @Slot()
    def open_sample(self) -> None:
        """Open the built-in sample message."""
        self._open(self._services.reader.sample, tr("Sample message"))

    @Slot()
    def choose(self) -> None:
        """Let the user choose files to open."""
        self.open_paths(self._chosen_files(tr("Open messages")))

    @Slot()
    def reload(self) -> None:
        """Read the open file again."""
        session = self._workbench.session
        self._workbench.flush()
        if session.opened is None or session.opened.path is None:
            self._notice.tell(tr("This message did not come from a file, so there is nothing to read again."))
            return
        question = tr("Read the file again? What you changed and did not save would be lost.")
        if session.modified and not confirmed(self._window, question, tr("Read again"), destructive=True):
            return
        path = session.opened.path
        self._opener.open(lambda: self._services.reader.file(path), known_as(path))

    @Slot()
    def paste(self) -> None:
        """Open what is on the clipboard: files, or a whole raw message."""
        copied: QMimeData | None = QGuiApplication.clipboard().mimeData()  # the stubs forget that there may be none
        mime = QMimeData() if copied is None else copied
        found = drops.dropped(mime)
        try:
            raw = b"" if found.files else drops.pasted_octets(mime)
        except drops.ReplacedError:
            self._notice.tell(tr("What was copied has lost characters on the way. Save the message and open the file."))
            return
        if found.files:
            self.open_paths(found.files)
        elif raw:
            self._open(lambda: self._services.reader.pasted(raw), tr("Pasted message"))
        else:
            self._notice.tell(tr("The clipboard holds no text. Copy the whole raw message, its header included."))

    @Slot()
    def new_batch(self) -> None:
        """Let the user choose the files of a batch."""
        paths = self._chosen_files(tr("Messages of the batch"))
        if paths:
            self._make_batch(paths)

    def drop(self, mime: QMimeData) -> None:
        """Open the dropped file, make a batch of several or of a folder, or say why nothing can be opened."""
        found = drops.dropped(mime)
        if len(found.files) > 1 or any(path.is_dir() for path in found.files):
            self._make_batch(found.files)
        elif found.files:
            self.open_paths(found.files)
        elif found.elsewhere:
            self._notice.tell(tr("What was dropped is not a file on this computer. Save it to a folder first."))
        else:
            self._notice.tell(
                tr("The other program gave no file. Save the message as .eml there, then drop that file here.")
            )

    @Slot()
    def new(self) -> None:
        """Begin an empty message."""
        author = self._services.memory.values.last_author
        window = self._open(lambda: self._services.reader.blank(author), tr("New message"))
        window.opener.opened.connect(window.write, Qt.ConnectionType.SingleShotConnection)

    @Slot()
    def new_from_template(self) -> None:
        """Begin a message from a file: HTML or text becomes its body, and another message a copy of it."""
        path = self._chosen_file(tr("New from template"), tr("Templates (*.eml *.html *.htm *.txt);;All files (*)"))
        if path is not None:
            self._open(lambda: self._services.reader.template(path), known_as(path))

    @Slot()
    def edit_as_new(self) -> None:
        """Begin a message that is a copy of this one, with a Date and Message-ID of its own."""
        self._workbench.flush()
        opened, document = self._workbench.session.opened, self._workbench.session.document
        if opened is not None and document is not None:
            name = tr("Copy of {name}").format(name=opened.name)
            self._elsewhere(lambda: self._services.reader.copy_as_new(document, name), name)

    @Slot()
    def redirect(self) -> None:
        """Send these very octets to others: another window with an empty envelope."""
        self._workbench.flush()
        opened, document = self._workbench.session.opened, self._workbench.session.document
        if opened is not None and document is not None:
            name = tr("Redirect of {name}").format(name=opened.name)
            window = self._elsewhere(lambda: self._services.reader.same(document, name), name)
            once = Qt.ConnectionType.SingleShotConnection
            window.opener.opened.connect(window.address_nobody, once)

    def open_attempt(self, record: AttemptRecord) -> None:
        """Open the octets of an earlier send as a message, with the envelope that it had."""
        name = record.name or record.subject or tr("Sent message")

        def show(octets: bytes | None) -> None:
            if octets is None:
                self._notice.tell(tr("The contents of this message were not kept."))
                return
            envelope = Envelope(record.sender, tuple(each.address for each in record.recipients))
            self._open(lambda: replace(self._services.reader.nested(octets, name), envelope=envelope), name)

        self._archive.run(lambda: self._services.journal.body(record.id), show, self._on_archive_failed)

    def open_batch_item(self, item: "BatchItem") -> None:
        """Open one message of a batch: its file, where it has one of its own."""
        if item.end < 0:
            self.open_path(Path(item.path))
        else:
            self._open(lambda: self._services.reader.batch_item(item), item.name)

    def _on_archive_failed(self, error: CfmailError) -> None:
        from cfmail_gui.gui import texts_archive

        self._notice.tell(texts_archive.failed(error))

    @Slot(object)
    def choose_message(self, mailbox: "Mailbox") -> None:
        """Let the user choose one message of a mailbox."""
        from cfmail_gui.gui.mailbox_dialog import MailboxDialog

        dialog = MailboxDialog(mailbox, self._services.work, self._window)
        dialog.chosen.connect(self._on_message_chosen)
        dialog.batch_wanted.connect(self._on_mailbox_batch)
        dialog.open()

    @Slot(object)
    def _on_mailbox_batch(self, mailbox: "Mailbox") -> None:
        self._make_batch((mailbox.path,))

    @Slot(object, int, bool)
    def _on_message_chosen(self, mailbox: "Mailbox", index: int, unquote: bool) -> None:  # noqa: FBT001 - a signal's payload has no name
        reader = self._services.reader
        self._open(lambda: reader.choice(mailbox, index, unquote=unquote), mailbox.name)

    def _make_batch(self, paths: tuple[Path, ...]) -> None:
        from cfmail_gui.gui.batch.batch_choice import BatchChoice

        self._services.desk.new_batch(BatchChoice(paths), self._window.account_bar.account)

    def _chosen_file(self, title: str, kinds: str) -> Path | None:
        memory = self._services.memory
        name, _ = QFileDialog.getOpenFileName(self._window, title, memory.values.last_folder, kinds)
        if name:
            memory.keep_folder(str(Path(name).parent))
        return Path(name) if name else None

    def _chosen_files(self, title: str) -> tuple[Path, ...]:
        memory = self._services.memory
        kinds = tr("Messages (*.eml *.emlx *.mbox *.mime *.txt *.html *.htm *.mjml *.gz);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, memory.values.last_folder, kinds)
        if names:
            memory.keep_folder(str(Path(names[0]).parent))
        return tuple(map(Path, names))

    def _open(self, make: "Callable[[], Opened | Mailbox]", name: str, path: Path | None = None) -> "MainWindow":
        self._workbench.flush()
        if self._workbench.session.modified:
            return self._elsewhere(make, name, path)
        self._opener.open(make, name, path=path)
        return self._window

    def _elsewhere(self, make: "Callable[[], Opened | Mailbox]", name: str, path: Path | None = None) -> "MainWindow":
        window = self._services.desk.new_window()
        account = self._window.account_bar.account
        window.choose_account(account.id if account else "")
        window.opener.open(make, name, path=path)
        return window
