"""What the program knows about itself: its own files, its log, and how to leave nothing behind."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cfmail_gui.late import LateRecords, late
from cfmail_gui.sending.account_book import AccountBook
from cfmail_gui.sending.keeper import Keeper
from cfmail_gui.sending.memory import Memory
from cfmail_gui.store.paths import Paths
from cfmail_gui.store.tokens import TokenVault

if TYPE_CHECKING:
    from cfmail_gui.sending.diagnostics import Diagnostics
    from cfmail_gui.sending.own_data import Holding, OwnData


class Trust:
    """Owned by the program; each piece comes into being at its first use."""

    def __init__(
        self, paths: Paths, book: AccountBook, vault: TokenVault, keeper: Keeper, memory: Memory, records: LateRecords
    ) -> None:
        self._made: OwnData | None = None
        self._make: Callable[[], OwnData] = lambda: _own_data(paths, book, vault, keeper, records)
        self.own_data = late(self._own_data)
        self.diagnostics = late(lambda: _diagnostics(paths, memory, self.own_data.holdings))

    def wipe(self) -> tuple[Path, ...]:
        """After the end of everything else: remove all files if that is wanted; return which folders are left."""
        return self._made.wipe() if self._made is not None else ()

    def _own_data(self) -> "OwnData":
        self._made = self._make()
        return self._made


def _own_data(paths: Paths, book: AccountBook, vault: TokenVault, keeper: Keeper, records: LateRecords) -> "OwnData":
    from cfmail_gui.sending.own_data import OwnData

    _, history, _ = records.tables
    return OwnData(paths, book, vault, keeper, records.database, history)


def _diagnostics(paths: Paths, memory: Memory, holdings: "Callable[[], tuple[Holding, ...]]") -> "Diagnostics":
    from cfmail_gui.sending.diagnostics import Diagnostics

    return Diagnostics(paths.state, lambda: memory.values, holdings)
