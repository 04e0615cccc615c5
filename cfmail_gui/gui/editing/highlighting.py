"""What the highlighters have in common: formats in the palette's colours, and a limit for endless lines."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat

from cfmail_gui.gui.editing.code_edit import CodeEdit
from cfmail_gui.gui.editing.colours import Kind, syntax_colour

LONGEST_LINE = 20_000
"""Characters; a longer line is left plain."""


class Highlighter(QSyntaxHighlighter):
    """Colours the text of one editor, and colours it anew when the palette changes."""

    def __init__(self, editor: CodeEdit) -> None:
        super().__init__(editor.document())
        self._editor = editor
        self._made: dict[Kind, QTextCharFormat] = {}
        editor.palette_changed.connect(self._on_palette)

    def paint(self, start: int, end: int, kind: Kind) -> None:
        """Format the characters from ``start`` to ``end``, in UTF-16 units of the line."""
        if kind not in self._made:
            self._made[kind] = self.make_format(kind, syntax_colour(kind, self._editor.palette()))
        self.setFormat(start, end - start, self._made[kind])

    def make_format(self, kind: Kind, colour: QColor) -> QTextCharFormat:
        """Return the format for ``kind``."""
        made = QTextCharFormat()
        made.setForeground(colour)
        if kind == "comment":
            made.setFontItalic(True)
        return made

    @Slot()
    def _on_palette(self) -> None:
        self._made = {}
        self.rehighlight()
