"""A language that nobody speaks: it shows which words of a window were never handed to the translators."""

import re

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

OPEN, CLOSE = "⟪", "⟫"
_ACCENTS = str.maketrans(
    "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz",
    "ÅåƁƀÇçÐðÉéƑƒĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž",
)
_KEPT = re.compile(r"\{[^{}]*\}|%L?n|%L?\d|\\\d|[^A-Za-z%{\\]+|[%{\\]")  # what is filled in, and signs
_LONGER = 0.4  # of a text: what German or French take beside English, and some more


def pseudo(text: str, count: int = -1) -> str:
    """Return ``text`` in this language: readable, longer by two fifths, and between brackets."""
    pieces, end = [], 0
    for kept in _KEPT.finditer(text):
        pieces += [text[end : kept.start()].translate(_ACCENTS), kept[0]]
        end = kept.end()
    accented = "".join((*pieces, text[end:].translate(_ACCENTS)))
    padding = " ···"[: 1 + round(len(text) * _LONGER)] * max(1, round(len(text) * _LONGER / 4))
    made = f"{OPEN}{accented}{padding}{CLOSE}"
    return made if count < 0 else re.sub("%L?n", str(count), made)


class PseudoLocale(QTranslator):
    """Speaks it; Qt's own words, too."""

    def __init__(self, direction: str = "LTR") -> None:
        super().__init__()
        self._direction = direction

    def translate(self, context: str, text: str, _comment: str | None = None, count: int = -1) -> str:
        if text == "QT_LAYOUT_DIRECTION":
            return self._direction
        if context == "QShortcut" or not text.strip():  # names of keys, which are on the keyboard as they are
            return text
        return pseudo(text, count)

    def isEmpty(self) -> bool:
        return False


def speak(translator: PseudoLocale | None) -> None:
    """Speak it from now on, in a program that was started in another language; None ends that."""
    for former in _spoken:
        QCoreApplication.removeTranslator(former)
    _spoken.clear()
    if translator is not None:
        QCoreApplication.installTranslator(translator)
        _spoken.append(translator)
    QApplication.sendPostedEvents()


_spoken: list[PseudoLocale] = []
