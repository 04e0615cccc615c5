"""The in-program help and the About box."""

import platform
from importlib.resources import files

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox, QTextBrowser, QWidget

from cfmail_gui.gui.pictures import program_icon
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.theme import GRID
from cfmail_gui.version import program_version

_windows: list[QTextBrowser] = []


def help_text() -> str:
    """Return the help in Markdown."""
    return (files("cfmail_gui.gui") / "help.md").read_text(encoding="utf-8")


def show_help() -> None:
    """Show the help window, or bring it to the front."""
    if not _windows:
        _windows.append(_make())
    browser = _windows[0]
    browser.show()
    browser.raise_()
    browser.activateWindow()


def show_about(parent: QWidget) -> None:
    """Show version and licences."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr("About cfmail"))
    box.setIconPixmap(program_icon().pixmap(64, 64))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("cfmail {version}").format(version=program_version()))
    box.setInformativeText(
        tr(
            "Opens raw MIME messages, edits their SMTP envelope, and sends them through Cloudflare Email Sending.\n\n"
            "MIT licence. With Qt, Qt WebEngine and PySide6 {qt} (LGPL), httpx, idna and tinycss2 (BSD), aiohttp "
            "(Apache 2.0), keyring, platformdirs, tomlkit, markdownify, python-liquid and mjml-python (MIT), dnspython "
            "(ISC); Caniemail's data (MIT); Python {python}.\n\nNot a product of Cloudflare."
        ).format(qt=PySide6.__version__, python=platform.python_version())
    )
    box.open()


def _make() -> QTextBrowser:
    browser = QTextBrowser()
    browser.setWindowTitle(tr("Help — cfmail"))
    browser.setAccessibleName(tr("Help"))
    browser.setOpenLinks(False)
    browser.document().setDocumentMargin(3 * GRID)
    browser.setMarkdown(help_text())
    browser.resize(720, 760)
    browser.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
    for key in ("Esc", "Ctrl+W"):
        QShortcut(QKeySequence(key), browser).activated.connect(browser.close)
    return browser
