"""Findings as a file or on the clipboard."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from cfmail_gui.gui import texts_checks_panel, texts_message
from cfmail_gui.gui.checks.check_runner import CheckRunner
from cfmail_gui.gui.latest_answer import LatestAnswer
from cfmail_gui.gui.save_path import ask_save_path
from cfmail_gui.gui.services import Services
from cfmail_gui.gui.texts import tr
from cfmail_gui.message.faults import BadFile, CfmailError
from cfmail_gui.message.file_names import safe_name
from cfmail_gui.sending.check_export import json_text, markdown
from cfmail_gui.sending.checking import Report

Form = Literal["json", "markdown"]
_SUFFIXES: dict[Form, str] = {"json": ".json", "markdown": ".md"}
_LONGEST_STEM = 80  # characters


class ChecksExport(QObject):
    """One export at a time; the newest counts."""

    told = Signal(str)  # a sentence: what became of it

    def __init__(self, services: Services, runner: CheckRunner, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._runner = runner
        self._window = window
        self._writing = LatestAnswer(services.files, self)
        self._writing.answered.connect(self._on_written)
        self._writing.failed.connect(self._on_failed)
        self._copying = LatestAnswer(services.work, self)
        self._copying.answered.connect(self._on_copied)
        self._copying.failed.connect(self._on_failed)
        self.menu = QMenu(window)
        entries: tuple[tuple[str, Callable[[Form, object], None], Form], ...] = (
            (tr("Save as &Markdown…"), self.save, "markdown"),
            (tr("Save as &JSON…"), self.save, "json"),
            (tr("&Copy as Markdown"), self.copy, "markdown"),
            (tr("Co&py as JSON"), self.copy, "json"),
        )
        for text, do, form in entries:
            self.menu.addAction(text).triggered.connect(partial(do, form))

    def save(self, form: Form, _checked: object = None) -> None:
        """Ask for a name and write the findings; the dialog asks before it replaces a file."""
        checkup = self._runner.checkup
        if checkup is None:
            return
        keeper, report = self._services.keeper, checkup.report
        title, kinds = tr("Save findings"), tr("All files (*)")
        path = ask_save_path(self._window, self._services, title, _file_name(report, form), kinds)
        if path is None:
            return

        def write() -> Path:
            keeper.save_part(path, _text(report, form).encode(), replace=True)
            return path

        self._writing.ask(write)

    def copy(self, form: Form, _checked: object = None) -> None:
        """Put the findings on the clipboard."""
        checkup = self._runner.checkup
        if checkup is not None:
            report = checkup.report
            self._copying.ask(lambda: _text(report, form))

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self.told.emit(texts_checks_panel.saved(str(path)))

    @Slot(object)
    def _on_copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.emit(texts_checks_panel.copied())

    @Slot(object)
    def _on_failed(self, error: CfmailError) -> None:
        mistake = texts_checks_panel.export_mistake()
        self.told.emit(texts_message.bad_file(error) if isinstance(error, BadFile) else mistake)


def _text(report: Report, form: Form) -> str:
    """Return all findings; for a worker thread: every place in a large message is looked for."""
    if form == "json":
        return json_text([report], texts_checks_panel.spoken)
    return markdown([report], texts_checks_panel.spoken, texts_checks_panel.export_words())


def _file_name(report: Report, form: Form) -> str:
    return safe_name(f"{Path(report.name).stem[:_LONGEST_STEM]}-checks{_SUFFIXES[form]}", "checks", "text/plain")
