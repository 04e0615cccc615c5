"""Results as a file: the user says where, a thread writes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from cfmail_gui.gui import texts_message
from cfmail_gui.gui.errands import Errands
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.display import plain
from cfmail_gui.message.faults import BadFile, CfmailError
from cfmail_gui.record import AttemptRecord
from cfmail_gui.sending import export as rendering


def ask_path(window: QWidget, kind: str, folder: str) -> Path | None:
    """Ask where the results are to be written; the dialog asks before it replaces a file. None: nowhere."""
    kinds = tr("Tables (*.csv)") if kind == "csv" else tr("JSON (*.json)")
    proposed = str(Path(folder) / f"{tr('results')}.{kind}")
    name, _ = QFileDialog.getSaveFileName(window, tr("Export the results"), proposed, kinds)
    return Path(name) if name else None


def export(
    window: QWidget,
    records: tuple[AttemptRecord, ...],
    kind: str,
    services: Services,
    archive: Errands,
    tell: Callable[[str], None],
) -> None:
    """Write attempts to a file that the user chooses; ``kind`` is "csv" or "json". ``tell`` hears how it ended."""
    memory, keeper = services.memory, services.keeper
    path = ask_path(window, kind, memory.values.last_folder)
    if path is None:
        return
    memory.keep_folder(str(path.parent))
    render = rendering.csv_file if kind == "csv" else rendering.json_file

    def failed(error: CfmailError) -> None:
        tell(texts_message.bad_file(error) if isinstance(error, BadFile) else tr("The results were not exported."))

    archive.run(
        lambda: keeper.save(path, render(records)),
        lambda _: tell(tr("The results were exported to {name}.").format(name=plain(str(path), 200))),
        failed,
    )
