"""What the pages of the preferences have in common: settings under each other, and what finds them."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QListWidget,
    QStyle,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.texts import without_mnemonic
from cfmail_gui.gui.theme import GRID, section_title, small, title

_NARROW, _WIDE = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag(0)  # as wide as what is in it, or as there is room


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting, or one fact, on a page.

    Attributes:
        said: what names and explains it.
        field: where it is changed; None for a fact.
        keywords: other words for it, which are not shown.
    """

    said: tuple[QWidget, ...]
    field: QWidget | None = None
    keywords: str = ""

    def words(self) -> str:
        """Return everything that it can be found by, folded."""
        widgets = self.said if self.field is None or self.field in self.said else (*self.said, self.field)
        return " ".join((*map(_text, widgets), self.keywords)).casefold()


class PreferencePage(QWidget):
    """A column of settings; what is changed counts at once.

    A label stands over its field, not beside it: so neither long words nor large letters make a page wide.
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings: list[Setting] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        self.column.setSpacing(GRID // 2)
        heading = QLabel(name, self)
        title(heading, self)
        self.column.addWidget(heading)
        self.column.addSpacing(GRID)

    def settings(self) -> tuple[Setting, ...]:
        """Return what can be found here."""
        return tuple(self._settings)

    def refresh(self) -> None:
        """Show what holds now: it may have been changed elsewhere."""

    def flush(self) -> None:
        """Keep what was typed last, as the page goes out of sight."""

    def first_field(self) -> QWidget | None:
        """Return what takes the keyboard first."""
        fields = (setting.field for setting in self._settings)
        return next((field for field in fields if field is not None and field.isEnabled()), None)

    def add_heading(self, text: str) -> None:
        """Begin a group of settings."""
        if self._settings:
            self.column.addSpacing(2 * GRID)
        self.column.addWidget(section_title(text, self))

    def add_text(self, text: str, keywords: str = "") -> PlainLabel:
        """Add a fact."""
        label = PlainLabel(text, self)
        self.column.addWidget(label)
        self.column.addSpacing(GRID)
        self._settings.append(Setting((label,), None, keywords))
        return label

    def add_field(self, label: str, field: QWidget, hint: str = "", keywords: str = "") -> None:
        """Add a field under ``label`` (with its mnemonic), and under it what it means."""
        name = QLabel(label, self)
        name.setBuddy(field)
        self.column.addWidget(name)
        grows = field.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal
        self.column.addWidget(field, 0, _WIDE if grows else _NARROW)
        said: tuple[QWidget, ...] = (name, self._hint(hint, field, self.column)) if hint else (name,)
        self.column.addSpacing(GRID)
        self._settings.append(Setting(said, field, keywords))

    def add_switch(self, box: QCheckBox, hint: str, keywords: str = "") -> None:
        """Add what is on or off, and under it what that means."""
        line = QHBoxLayout()
        style = self.style()
        metrics = (QStyle.PixelMetric.PM_IndicatorWidth, QStyle.PixelMetric.PM_CheckBoxLabelSpacing)
        line.addSpacing(sum(style.pixelMetric(metric, None, box) for metric in metrics))
        self.column.addWidget(box)
        label = self._hint(hint, box, line)
        self.column.addLayout(line)
        self.column.addSpacing(GRID)
        self._settings.append(Setting((box, label), box, keywords))

    def add_buttons(self, *buttons: QAbstractButton, keywords: str = "") -> None:
        """Add buttons side by side."""
        line = QHBoxLayout()
        line.setSpacing(GRID)
        for button in buttons:
            line.addWidget(button)
            self._settings.append(Setting((button,), button, keywords))
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addSpacing(GRID)

    def add_other(self, *settings: Setting) -> None:
        """Have what was put into ``column`` without the calls above be found."""
        self._settings.extend(settings)

    def _hint(self, text: str, field: QWidget, layout: QLayout) -> PlainLabel:
        hint = PlainLabel(text, self)
        small(hint, self)
        field.setAccessibleDescription(text)
        layout.addWidget(hint)
        return hint


def settings_of(widget: QWidget) -> tuple[Setting, ...]:
    """Return what can be found in a widget that knows nothing of pages: its labels, buttons and tables."""
    labels = (Setting((label,), label.buddy()) for label in widget.findChildren(QLabel) if label.text())
    buttons = (Setting((button,), button) for button in widget.findChildren(QAbstractButton) if button.text())
    views = (Setting((view,), view) for view in widget.findChildren(QAbstractItemView) if view.accessibleName())
    return (*labels, *buttons, *views)


def _text(widget: QWidget) -> str:
    """Return what a person reads in or of ``widget``."""
    match widget:
        case QLabel() | QAbstractButton():
            shown = without_mnemonic(widget.text())
        case QComboBox():
            shown = " ".join(widget.itemText(index) for index in range(widget.count()))
        case QListWidget():
            shown = " ".join(widget.item(row).text() for row in range(widget.count()))
        case QTableView():
            shown = " ".join(str(text) for text in _cells(widget))
        case _:
            shown = ""
    return f"{shown} {widget.accessibleName()}"


def _cells(view: QTableView) -> list[object]:
    model = view.model()
    places = ((row, column) for row in range(model.rowCount()) for column in range(model.columnCount()))
    return [model.index(row, column).data() or "" for row, column in places]
