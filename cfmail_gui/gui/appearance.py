"""Colours and size of letters, as the system has them or as the user chose."""

from typing import cast

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from cfmail_gui.gui.theme import enlarged, is_dark, system_font

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
_PLAIN_STYLE = "windows"  # draws every edge in a colour of the palette, which Fusion derives from the ground
_PERCENT = 100
_WITH_EDGES = ("QLineEdit", "QAbstractSpinBox", "QCheckBox", "QRadioButton", "QTextEdit", "QPlainTextEdit")


def use_appearance(colours: str, font_percent: int) -> None:
    """Show every window in these colours and sizes, those that are open, too.

    Args:
        colours: one of ``store.settings.COLOURS``.
        font_percent: of the system's size.
    """
    application = cast("QApplication", QApplication.instance())
    appearance = application.findChild(_Appearance)
    if appearance is None:
        if not colours and font_percent == _PERCENT:
            return  # as the system has it: nothing was changed yet
        appearance = _Appearance(application)
    appearance.use(colours, font_percent)


class _Appearance(QObject):
    """Remembers what was chosen, and follows the system where that leaves something to it."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._native_style = application.style().name()
        self._colours = ""
        self._percent = _PERCENT
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def use(self, colours: str, percent: int) -> None:
        """Change what differs from what was chosen before."""
        if percent != self._percent:
            self._percent = percent
            QApplication.setFont(enlarged(system_font(), percent / _PERCENT))  # not the one in use: it may be scaled
        if colours != self._colours:
            self._colours = colours
            QGuiApplication.styleHints().setColorScheme(_SCHEMES.get(colours, Qt.ColorScheme.Unknown))
            self._use_colours()

    @Slot()
    def _on_system_changed(self) -> None:
        if self._colours:
            self._use_colours()

    def _use_colours(self) -> None:
        QApplication.setPalette(QPalette())  # the system's; what is asked below is about it
        own = _own_palette(self._colours)
        self._use_style(_PLAIN_STYLE if own is not None and self._colours == "contrast" else self._native_style)
        if own is not None:
            QApplication.setPalette(own)
            self._draw_edges(own)

    def _draw_edges(self, palette: QPalette) -> None:
        """Have fields and boxes to tick be seen on a dark ground: Fusion draws their edges darker than ``Window``.

        They have no other use for that colour. The next palette for everything takes this back.
        """
        from cfmail_gui.gui.schemes import DARK_EDGE

        if self._colours == "dark":
            palette.setColor(QPalette.ColorRole.Window, QColor(DARK_EDGE))
            for name in _WITH_EDGES:
                QApplication.setPalette(palette, name)  # type: ignore[arg-type] # the stubs want bytes, PySide text

    def _use_style(self, name: str) -> None:
        if QApplication.style().name() != name:
            QApplication.setStyle(name)


def _own_palette(colours: str) -> QPalette | None:
    """Return the palette that gives these colours; None where the system's does."""
    from cfmail_gui.gui import schemes

    system = QApplication.palette()
    if not colours:
        return None
    if colours == "contrast":
        return None if _system_has_contrast() else schemes.contrast(is_dark=is_dark(system))
    if QGuiApplication.styleHints().colorScheme() is _SCHEMES[colours] and is_dark(system) == (colours == "dark"):
        return None  # the platform followed
    return schemes.dark() if colours == "dark" else schemes.light()


def _system_has_contrast() -> bool:
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)  # since Qt 6.10
    return accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
