"""All that this program keeps about its user: where, how much, and how to be rid of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, get_args

from cfmail_gui.history_query import Retention
from cfmail_gui.message.faults import BadFile

if TYPE_CHECKING:
    from cfmail_gui.sending.account_book import AccountBook, SecretVault
    from cfmail_gui.sending.keeper import Keeper
    from cfmail_gui.store.journal_db import Database
    from cfmail_gui.store.paths import Paths

Kind = Literal[
    "settings",
    "accounts",
    "tokens",
    "history",
    "bodies",
    "unsaved",
    "shared",
    "merges",
    "addresses",
    "recent",
    "session",
    "logs",
    "preview",
    "other",
]
"""``bodies`` are a part of ``history``, ``shared`` are files made for other programs, ``other`` is all that is no other
kind."""

KINDS: tuple[Kind, ...] = get_args(Kind)
_COUNTED_FILES: tuple[Kind, ...] = ("shared", "logs", "other")


@dataclass(frozen=True, slots=True)
class Holding:
    """What there is of one kind.

    Attributes:
        path: a file or folder; None for what is not in a file of ours.
        octets: on the disk; None where nobody can say.
        number: of things (accounts, attempts, messages, files); None where there is but one. Of tokens there are at
            most so many: the keyring is not asked, as it might ask the user.
    """

    kind: Kind
    path: Path | None
    octets: int | None
    number: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing of this kind."""
        return not self.octets and not self.number


class Trimmed(Protocol):
    """The part of the history that is needed here."""

    def trim(self, retention: Retention) -> int:
        """Forget what is not to be kept; raises JournalUnavailable."""
        ...


class OwnData:
    """Looks at the disk at each call; where it is not said otherwise a call may take a while."""

    def __init__(
        self,
        paths: "Paths",
        book: "AccountBook",
        vault: "SecretVault",
        keeper: "Keeper",
        database: "Database",
        history: Trimmed,
    ) -> None:
        self._paths = paths
        self._book = book
        self._vault = vault
        self._keeper = keeper
        self._database = database
        self._history = history
        self._leaves_nothing = False

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that hold all of it but the tokens. Takes no time."""
        return tuple(dict.fromkeys((self._paths.config, self._paths.data, self._paths.state)))

    def holdings(self) -> tuple[Holding, ...]:
        """Return every kind, in the order of ``KINDS``. For the thread that reads the journal; asks no keyring."""
        from cfmail_gui.store import own_files

        files, spots = own_files.files_of(self._paths), own_files.places(self._paths)
        attempts, bodies, body_octets = own_files.journal_counts(self._database)
        accounts = self._book.stored
        kept = [each for each in accounts if self._vault.kept_for_session(each.id) is None]
        numbers: dict[Kind, int] = {
            "accounts": len(accounts),
            "tokens": len(kept),
            "history": attempts,
            "bodies": bodies,
            "unsaved": sum(each.suffix == ".json" for each in files.get("unsaved", ())),
            "merges": sum(each.suffix == ".eml" for each in files.get("merges", ())),
            "addresses": own_files.address_count(self._paths.address_history),
            "recent": own_files.entry_count(self._paths.recent_files),
            "session": own_files.entry_count(self._paths.open_windows),
            **{kind: len(files.get(kind, ())) for kind in _COUNTED_FILES},
        }
        sizes: dict[Kind, int | None] = {kind: own_files.octets(files.get(kind, ())) for kind in KINDS}
        sizes |= {"tokens": None, "bodies": body_octets}
        where: dict[str, Path] = {**spots, "bodies": self._paths.journal}
        return tuple(Holding(kind, where.get(kind), sizes[kind], numbers.get(kind)) for kind in KINDS)

    def forget(self, kind: Kind) -> None:
        """Remove what there is of a kind, but for what an open window is working on.

        ``tokens`` and ``accounts`` ask the keyring; ``history`` and ``bodies`` belong on the thread that reads the
        journal, the others on the one that reads files. "settings" are the defaults from the next start on.

        Raises:
            BadFile, JournalUnavailable, SecretUnavailable: some of it may be left.
        """
        acts: Mapping[Kind, Callable[[], object]] = {
            "accounts": self._forget_accounts,
            "tokens": self.forget_tokens,
            "history": self._forget_history,
            "bodies": lambda: self._history.trim(Retention(0, 0, bodies=False)),
            "unsaved": self._keeper.drop_orphans,
            "addresses": self._keeper.forget_addresses,
            "logs": self._forget_logs,
        }
        acts.get(kind, lambda: self._forget_files(kind))()

    def forget_tokens(self) -> None:
        """Remove every account's token from the keyring and from memory.

        Raises:
            SecretUnavailable: it may still be there, and those of other accounts, too.
        """
        for account in self._book.stored:
            self._vault.delete(account.id)

    def leave_nothing(self) -> None:
        """Have ``wipe`` remove everything. Takes no time."""
        self._leaves_nothing = True

    def wipe(self) -> tuple[Path, ...]:
        """At the very end of the program: remove its folders if ``leave_nothing`` was called; return what is left."""
        if not self._leaves_nothing:
            return ()
        from cfmail_gui.store import log, own_files

        log.stop_log()
        return own_files.remove_all(self._paths)

    def _forget_accounts(self) -> None:
        self.forget_tokens()
        for account in self._book.stored:
            self._book.remove(account.id)
        self._forget_files("accounts")

    def _forget_history(self) -> None:
        from cfmail_gui.store import own_files

        if self._database.path.exists():
            self._database.set_aside()  # which other processes may forbid
        own_files.remove(own_files.files_of(self._paths).get("history", ()))

    def _forget_logs(self) -> None:
        from cfmail_gui.store import crash_file, log

        try:
            log.forget_log(self._paths.state)
            crash_file.forget_crashes(self._paths.state)
        except OSError as error:
            raise BadFile("unwritable", str(self._paths.state), detail=error.strerror or "") from error

    def _forget_files(self, kind: Kind) -> None:
        from cfmail_gui.store import own_files

        own_files.remove(own_files.files_of(self._paths).get(kind, ()))
