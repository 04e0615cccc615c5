"""The language of the window: which there are, and loading one."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""By what Qt calls it, each in its own words: who cannot read the window's language must find it."""

_FILES = Path(__file__).parent / "translations"  # importlib.resources would add 6 ms to every start
_ENGLISH = QLocale(QLocale.Language.English)
_installed: list[QTranslator] = []


def use_language(code: str) -> None:
    """Speak the language ``code`` ("" for the system's) in every text that is asked for from now on."""
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    system = QLocale.system()
    is_system = code in ("", system.name(), QLocale.languageToCode(system.language()))
    locale = system if is_system else QLocale(code)  # who chose English on a British system keeps British dates
    QLocale.setDefault(locale)
    _install(_ENGLISH, "cfmail", str(_FILES))  # its plural forms, for what no other translation has
    if _install(locale, "cfmail", str(_FILES)):  # Qt's own words give the direction of the layouts, too
        _install(locale, "qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _install(locale: QLocale, name: str, folder: str) -> bool:
    translator = QTranslator(QCoreApplication.instance())
    if not translator.load(locale, name, "_", folder):
        return False
    QCoreApplication.installTranslator(translator)
    _installed.append(translator)
    return True
