"""The controls of the rendered page: its width, colours, zoom and images, and what can be done with it."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QPushButton, QSpinBox, QWidget

from cfmail_gui.gui import texts_preview
from cfmail_gui.gui.combo import NamedComboBox
from cfmail_gui.gui.plain import explain
from cfmail_gui.gui.preview.rendered_view import Colours, Look
from cfmail_gui.gui.results.flow_layout import FlowLayout
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID, follow_letters

WIDTHS = (375, 768, 1024, 0)
"""CSS pixels: a phone, a tablet, a desktop; 0 is what there is room for."""

LEAST_WIDTH, MOST_WIDTH = 200, 3000
_FREE = -1  # data of the entry for any other width
_COLOURS: tuple[Colours, ...] = ("light", "dark", "forced")
_ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0)


class PreviewBar(QWidget):
    """Tells of every change with ``changed``; ``looks`` then says what is to be shown."""

    changed = Signal()
    browser_wanted = Signal()
    print_wanted = Signal()
    png_wanted = Signal()
    pdf_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self.width_box = NamedComboBox(tr("Preview width"), self)
        self.width_spin = QSpinBox(self)
        self.colour_box = NamedComboBox(tr("Preview colours"), self)
        self._zooms = QWidget(self)
        self.out_button = QPushButton("−", self._zooms)
        self.zoom_button = QPushButton(texts_preview.zoom(1.0), self._zooms)
        self.in_button = QPushButton("+", self._zooms)
        self.images_box = QCheckBox(tr("Images"), self)
        self.browser_button = QPushButton(tr("Open in browser"), self)
        self.more_button = QPushButton(tr("Print or save"), self)
        self._fill()
        self._build()
        self._connect()

    @property
    def looks(self) -> tuple[Look, ...]:
        """What is shown, side by side where it is more than one."""
        chosen = self.colour_box.currentData()
        width = 0 if self.width_box.currentData() == 0 else self.width_spin.value()
        shown = _COLOURS if chosen == "all" else (chosen,)
        return tuple(Look(width, one, self._zoom, self.images_box.isChecked()) for one in shown)

    def show_width(self, pixels: int) -> None:
        """Show how wide the page is, where it is as wide as the window."""
        with QSignalBlocker(self.width_spin):
            self.width_spin.setValue(pixels)

    def set_width(self, pixels: int) -> None:
        """Take a width that was dragged."""
        self.width_spin.setValue(max(LEAST_WIDTH, min(pixels, MOST_WIDTH)))

    @Slot(int)
    def zoom_by(self, steps: int) -> None:
        """Zoom in by so many steps, or out."""
        nearest = min(range(len(_ZOOMS)), key=lambda index: abs(_ZOOMS[index] - self._zoom))
        self._set_zoom(_ZOOMS[max(0, min(nearest + steps, len(_ZOOMS) - 1))])

    @Slot()
    def zoom_in(self) -> None:
        """Zoom in by one step."""
        self.zoom_by(1)

    @Slot()
    def zoom_out(self) -> None:
        """Zoom out by one step."""
        self.zoom_by(-1)

    @Slot()
    def zoom_off(self) -> None:
        """Go back to 100 %."""
        self._set_zoom(1.0)

    def _set_zoom(self, factor: float) -> None:
        if factor != self._zoom:
            self._zoom = factor
            self._say_zoom()
            self.changed.emit()

    def _say_zoom(self) -> None:
        self.zoom_button.setText(texts_preview.zoom(self._zoom))
        explain(self.zoom_button, texts_preview.zoom_hint(self._zoom))

    @Slot()
    def _on_width_chosen(self) -> None:
        chosen = int(self.width_box.currentData())
        if chosen > 0:
            with QSignalBlocker(self.width_spin):
                self.width_spin.setValue(chosen)
        self.changed.emit()

    @Slot()
    def _on_width_typed(self) -> None:
        found = self.width_box.findData(self.width_spin.value())
        with QSignalBlocker(self.width_box):
            self.width_box.setCurrentIndex(found if found >= 0 else self.width_box.findData(_FREE))
        self.changed.emit()

    def _fill(self) -> None:
        for pixels in (*WIDTHS, _FREE):
            self.width_box.addItem(texts_preview.width_name(pixels), pixels)
        self.width_box.setCurrentIndex(WIDTHS.index(0))
        self.width_spin.setRange(LEAST_WIDTH, MOST_WIDTH)
        self.width_spin.setSuffix(tr(" px"))
        self.width_spin.setKeyboardTracking(False)
        for colours in _COLOURS:
            self.colour_box.addItem(texts_preview.colours(colours), colours)
        self.colour_box.addItem(tr("All three side by side"), "all")
        self.images_box.setChecked(True)
        menu = QMenu(self.more_button)
        for text, wanted in (
            (tr("Print…"), self.print_wanted),
            (tr("Save as PNG…"), self.png_wanted),
            (tr("Save as PDF…"), self.pdf_wanted),
        ):
            menu.addAction(text).triggered.connect(wanted)
        self.more_button.setMenu(menu)

    def _build(self) -> None:
        named: tuple[tuple[QWidget, str, str], ...] = (
            (self.width_spin, tr("Preview width in pixels"), tr("How wide the page is, in CSS pixels")),
            (self.out_button, tr("Zoom out"), tr("Smaller (Ctrl+−)")),
            (self.zoom_button, tr("Reset zoom"), texts_preview.zoom_hint(self._zoom)),
            (self.in_button, tr("Zoom in"), tr("Larger (Ctrl++)")),
            (self.images_box, tr("Images"), tr("Show images; many people read with images switched off")),
            (self.browser_button, tr("Open in browser"), tr("Show a private copy of the page in your browser")),
            (self.more_button, tr("Print or save"), tr("Print the page, or save it as a picture or a PDF")),
        )
        for widget, name, words in named:
            widget.setAccessibleName(name)
            explain(widget, words)
        self._build_zooms()
        sizes, actions = (self.width_box, self.width_spin), (self.browser_button, self.more_button)
        controls: tuple[QWidget, ...] = (*sizes, self.colour_box, self._zooms, self.images_box, *actions)
        height = max(control.sizeHint().height() for control in controls)
        layout = FlowLayout(self)
        for control in controls:
            control.setMinimumHeight(height)
            layout.addWidget(control)

    def _fit_zooms(self) -> None:
        metrics = self.zoom_button.fontMetrics()
        for button in (self.out_button, self.in_button):
            button.setFixedWidth(metrics.horizontalAdvance("+") + 2 * GRID)
        self.zoom_button.setFixedWidth(metrics.horizontalAdvance(texts_preview.zoom(max(_ZOOMS))) + 2 * GRID)

    def _build_zooms(self) -> None:
        """The three stay together where the controls take two lines."""
        follow_letters(self.zoom_button, self._fit_zooms)
        row = QHBoxLayout(self._zooms)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        for button in (self.out_button, self.zoom_button, self.in_button):
            row.addWidget(button)

    def _connect(self) -> None:
        self.width_box.currentIndexChanged.connect(self._on_width_chosen)
        self.width_spin.valueChanged.connect(self._on_width_typed)
        self.colour_box.currentIndexChanged.connect(self.changed)
        self.images_box.toggled.connect(self.changed)
        self.out_button.clicked.connect(self.zoom_out)
        self.zoom_button.clicked.connect(self.zoom_off)
        self.in_button.clicked.connect(self.zoom_in)
        self.browser_button.clicked.connect(self.browser_wanted)
