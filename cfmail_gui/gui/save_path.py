"""Where a file is to be written: asked, and the folder remembered for the next file."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from cfmail_gui.gui.services import Services


def ask_save_path(
    window: QWidget, services: Services, title: str, name: str, kinds: str, folder: str = ""
) -> Path | None:
    """Propose ``name`` in ``folder``, or in the one used last; the dialog asks before it replaces a file.

    None: nowhere.
    """
    proposed = Path(folder or services.memory.values.last_folder) / name
    chosen, _ = QFileDialog.getSaveFileName(window, title, str(proposed), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    services.memory.keep_folder(str(path.parent))
    return path
