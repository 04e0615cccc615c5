"""What the checks mean for an account: which count as errors, and which are not wanted."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cfmail_gui.account import Account
from cfmail_gui.checks.levels import Profile
from cfmail_gui.findings.finding import Area
from cfmail_gui.gui import texts_checks_panel
from cfmail_gui.gui.checks.codes import CODES
from cfmail_gui.gui.help_topic import give_help
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.rows_model import RowsModel
from cfmail_gui.gui.screens import fitting
from cfmail_gui.gui.table import ReadOnlyTable
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.texts_check_names import check_names
from cfmail_gui.gui.texts_checks import area_name
from cfmail_gui.gui.theme import GRID

_SIZE = (640, 560)
_WIDTHS = (320,)


@dataclass(frozen=True, slots=True)
class _Check:
    area: Area
    code: str
    name: str
    is_error: bool = False
    is_ignored: bool = False


class ProfileDialog(QDialog):
    """Checks are chosen in the table, several at a time, and a button says what they are; *Save* keeps all of it."""

    saved = Signal(object)  # Profile

    def __init__(self, account: Account, profile: Profile, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_help(self, "checks#which-checks-count")
        self.setWindowTitle(tr("Which checks count"))
        errors, ignored = profile.errors, profile.ignored
        names = check_names()
        self._checks = {code: _Check(area, code, names[code], code in errors, code in ignored) for area, code in CODES}
        self._others = (errors - self._checks.keys(), ignored - self._checks.keys())  # of other versions: they stay
        self._model = RowsModel[_Check]((tr("Check"), tr("Area"), tr("Setting")), _cell, self)
        self.filter_edit = QLineEdit(self)
        self.filter_edit.setAccessibleName(tr("Filter checks"))
        self.filter_edit.setPlaceholderText(tr("Words in check, area or setting"))
        self.filter_edit.setClearButtonEnabled(True)
        self.table = ReadOnlyTable(tr("Checks and their settings"), self._model, _WIDTHS, self)
        self.table.stretch(0)
        self.table.fit(1)
        self.table.fit(2)
        self.table.say_when_empty(tr("Nothing found. Try other words."))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.error_button = QPushButton(tr("&Count as error"), self)
        self.usual_button = QPushButton(tr("As &usual"), self)
        self.ignore_button = QPushButton(tr("&Ignore"), self)
        roles = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(roles.Save | roles.Cancel, self)
        self._build(texts_checks_panel.profile_intro(account.name))
        self._connect()
        self.resize(fitting(self, *_SIZE))
        self._show()
        self._choose({code} if code in self._checks else {CODES[0][1]})
        self.table.setFocus()

    @Slot()
    def accept(self) -> None:
        """Hand over what was chosen."""
        super().accept()
        errors = {check.code for check in self._checks.values() if check.is_error} | self._others[0]
        ignored = {check.code for check in self._checks.values() if check.is_ignored} | self._others[1]
        self.saved.emit(Profile(frozenset(errors), frozenset(ignored)))

    @Slot()
    def _on_error(self) -> None:
        self._set(is_error=True)

    @Slot()
    def _on_usual(self) -> None:
        self._set()

    @Slot()
    def _on_ignore(self) -> None:
        self._set(is_ignored=True)

    @Slot()
    def _show(self) -> None:
        words = self.filter_edit.text().casefold().split()
        checks = self._checks.values()
        self._model.show_rows(tuple(check for check in checks if all(word in _searched(check) for word in words)))

    def _set(self, *, is_error: bool = False, is_ignored: bool = False) -> None:
        chosen = [self._model.rows[index.row()] for index in self.table.selectionModel().selectedRows()]
        for check in chosen:
            self._checks[check.code] = replace(check, is_error=is_error, is_ignored=is_ignored)
        self._show()
        self._choose({check.code for check in chosen})

    def _choose(self, codes: set[str]) -> None:
        """Choose the rows of these checks, the first one as the current one."""
        selection, flags = self.table.selectionModel(), self.table.selectionModel().SelectionFlag
        rows = [number for number, check in enumerate(self._model.rows) if check.code in codes]
        if rows:
            self.table.selectRow(rows[0])
        for row in rows[1:]:
            selection.select(self._model.index(row, 0), flags.Select | flags.Rows)

    def _connect(self) -> None:
        self.filter_edit.textChanged.connect(self._show)
        self.error_button.clicked.connect(self._on_error)
        self.usual_button.clicked.connect(self._on_usual)
        self.ignore_button.clicked.connect(self._on_ignore)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _build(self, intro: str) -> None:
        label = QLabel(tr("&Filter"), self)
        label.setBuddy(self.filter_edit)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(label)
        line.addWidget(self.filter_edit, 1)
        settings = QHBoxLayout()
        settings.setSpacing(GRID)
        for button in (self.error_button, self.usual_button, self.ignore_button):
            button.setAutoDefault(False)
            settings.addWidget(button)
        settings.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(PlainLabel(intro, self))
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        layout.addLayout(settings)
        layout.addWidget(self.buttons)


def _cell(check: _Check, column: int) -> str:
    match column:
        case 0:
            return check.name
        case 1:
            return area_name(check.area)
        case _:
            return texts_checks_panel.setting(is_error=check.is_error, is_ignored=check.is_ignored)


def _searched(check: _Check) -> str:
    return " ".join((check.code, *(_cell(check, column) for column in range(3)))).casefold()
