"""What people see and hear of a window, and whether they can read all of it."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QStatusBar,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

_MOST_ROWS = 40
_TAGS = re.compile(r"<[^>]*>|&\w+;")


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield where each text is and what it says: what is shown in ``root``, in tooltips, and to screen readers."""
    if isinstance(root, QMenu):
        yield from (("menu", action.text()) for action in root.actions())
        return
    yield "title", root.windowTitle()
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisibleTo(root) and not widget.objectName().startswith("qt_"):
            kind = f"{type(widget).__name__} of {type(widget.parent()).__name__}"
            yield f"{kind}, tooltip", _TAGS.sub("", widget.toolTip())
            yield f"{kind}, name", widget.accessibleName()
            yield f"{kind}, description", widget.accessibleDescription()
            yield from ((kind, text) for text in _own(widget))


def _own(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield _TAGS.sub("", widget.text())
        case QGroupBox():
            yield widget.title()
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield widget.placeholderText()
        case QStatusBar():
            yield widget.currentMessage()
        case QTabBar():
            yield from (widget.tabText(index) for index in range(widget.count()))
        case QTableView() | QTreeView():
            yield from _headers(widget.model())
            yield from _cells(widget, widget.model().columnCount())
        case QListView():
            yield from _cells(widget, 1)
        case _:
            return


def _headers(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def _cells(view: QAbstractItemView, columns: int) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), _MOST_ROWS) if model else 0):
        for column in range(columns):
            index = model.index(row, column)
            yield str(index.data() or "")
            yield _TAGS.sub("", str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))


def cut(root: QWidget) -> Iterator[str]:
    """Yield what has no room for its words."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not widget.objectName().startswith("qt_") and (why := _cut(widget)):
            yield f"{type(widget).__name__} of {type(widget.parent()).__name__}: {why}"


def _cut(widget: QWidget) -> str:
    match widget:
        case QLabel() if widget.text():
            return _cut_label(widget)
        case QToolButton() if widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            return ""
        case QAbstractButton() if widget.text() and _words(widget) > widget.width():
            return f"{widget.text()!r} is {widget.width()} wide and wants {_words(widget)}"
        case QAbstractButton() if widget.text() and _letters(widget) > widget.height():
            return f"{widget.text()!r} is {widget.height()} high"
        case QHeaderView() if widget.orientation() == Qt.Orientation.Horizontal and not widget.isHidden():
            return ", ".join(_cut_sections(widget))
        case QLineEdit() | QComboBox() if _letters(widget) > widget.height():
            return f"is {widget.height()} high"
        case _:
            return ""


def _words(button: QAbstractButton) -> int:
    """Return the width of a button's words and picture."""
    picture = 0 if button.icon().isNull() else button.iconSize().width() + 4
    text = button.text().replace("&&", "\0").replace("&", "")
    return button.fontMetrics().horizontalAdvance(text) + picture


def _letters(widget: QWidget) -> int:
    """Return the height of a line: less cuts letters."""
    return widget.fontMetrics().height()


def _cut_label(label: QLabel) -> str:
    room, wanted = label.contentsRect(), label.sizeHint()
    if label.wordWrap():
        high = label.heightForWidth(label.width())
        return f"{label.text()[:60]!r} is {label.height()} high and wants {high}" if high > label.height() + 1 else ""
    if not label.pixmap().isNull() or wanted.width() <= label.width() + 1:
        return ""
    return f"{label.text()[:60]!r} is {room.width()} wide and wants {wanted.width()}"


def twice(root: QWidget) -> list[str]:
    """Return what shares its key with something else in the window."""
    keyed: dict[str, list[str]] = {}
    for text in _keyed(root):
        if key := QKeySequence.mnemonic(text).toString():
            keyed.setdefault(key, []).append(text)
    return [f"{key}: {', '.join(words)}" for key, words in keyed.items() if len(words) > 1]


def _keyed(root: QWidget) -> Iterator[str]:
    for widget in root.findChildren(QWidget):
        if widget.isVisible():
            match widget:
                case QLabel() if widget.buddy() is None:
                    continue
                case QLabel() | QAbstractButton():
                    yield widget.text()
                case QTabBar():
                    yield from (widget.tabText(index) for index in range(widget.count()))
                case QMenuBar():
                    yield from (action.text() for action in widget.actions())


def cut_tabs(bar: QTabBar) -> list[str]:
    """Return the tabs that one has to scroll to."""
    room = range(-1, bar.width() + 2)
    shown = [index for index in range(bar.count()) if bar.isTabVisible(index)]
    return [bar.tabText(each) for each in shown if not {bar.tabRect(each).left(), bar.tabRect(each).right()} <= {*room}]


def _cut_sections(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for column in range(header.count()):
        wanted = header.sectionSizeHint(column)
        shares = header.sectionResizeMode(column) == QHeaderView.ResizeMode.Stretch  # what the others leave
        if not shares and not header.isSectionHidden(column) and wanted > header.sectionSize(column) + 1:
            text = model.headerData(column, Qt.Orientation.Horizontal)
            yield f"{text!r} is {header.sectionSize(column)} wide and wants {wanted}"
