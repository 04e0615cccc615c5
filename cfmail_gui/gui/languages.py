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
_PREFIX = "cfmail"
_QT_FILES = QLibraryInfo.LibraryPath.TranslationsPath
_ENGLISH = QLocale(QLocale.Language.English)
_INTERNATIONAL = QLocale("en_GB")  # with twenty-four hours
_installed: list[QTranslator] = []


def use_language(code: str) -> None:
    """Speak the language ``code`` ("" for the system's) in every text that is asked for from now on."""
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    system = QLocale.system()
    if system.language() == QLocale.Language.C:  # which writes dates in a way that nobody does
        system = _INTERNATIONAL
    is_system = code in ("", system.name(), QLocale.languageToCode(system.language()))
    locale = system if is_system else QLocale(code)  # who chose English on a British system keeps British dates
    QLocale.setDefault(locale)
    _install(_words(_ENGLISH))  # its plural forms, for what no other translation has
    if words := _words(locale):
        _install(words)
        # Of the same language, where the system names several; they give the direction of the layouts, too.
        _install(_loaded(QLocale(words.language()), "qtbase", QLibraryInfo.path(_QT_FILES)))


def of_system() -> str:
    """Return the language, in its own words, that who chose none reads."""
    words = _words(QLocale.system())
    return LANGUAGES[Path(words.filePath()).stem.removeprefix(f"{_PREFIX}_") if words else "en"]


def _words(locale: QLocale) -> QTranslator | None:
    """Load the first of the languages of ``locale`` that is there. Who writes traditional Chinese reads English."""
    is_simplified = locale.script() == QLocale.Script.SimplifiedHanScript  # Singapore's, too
    return _loaded(QLocale("zh_CN") if is_simplified else locale, _PREFIX, str(_FILES))


def _loaded(locale: QLocale, name: str, folder: str) -> QTranslator | None:
    translator = QTranslator(QCoreApplication.instance())
    return translator if translator.load(locale, name, "_", folder) else None


def _install(translator: QTranslator | None) -> None:
    if translator is not None:
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
