"""What the program remembers between two starts, apart from accounts. It can do without any of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING

from cfmail_gui.store.toml_file import edit, read_table

if TYPE_CHECKING:
    from tomlkit import TOMLDocument


COLOURS = ("", "light", "dark", "contrast")
_LEAST_FONT, _MOST_FONT = 100, 200  # percent


@dataclass(frozen=True, slots=True)
class SettingsValues:
    """All settings; the defaults are those of a first start.

    Attributes:
        account_id: our id of the account used last.
        window: the main window's geometry as Qt saves it, base64.
        splitters: by the name of a splitter, or of another window, its state as Qt saves it, base64.
        sample_shown: the first start's sample message has been shown.
        proxy: URL of the proxy for Cloudflare, or "" for none.
        last_folder: where a message was opened or saved last.
        last_author: From of the message sent last, as a person types it; a new message begins with it.
        history_days, history_mebibytes, history_bodies: see ``record.Retention``.
        check_profiles: by our id of an account, see ``sending.memory``.
        language: of the window, as Qt names it ("de", "zh_CN"); "" is the system's.
        colours: "light", "dark" or "contrast"; "" are the system's.
        font_percent: size of the letters, of the system's, 100 to 200.
        restore_session: open again what was open when the program ended.
        keep_recent: remember which files were opened.
        keep_addresses: remember the addresses that mail went to, for completion.
        notify: tell on the desktop that long work has ended.
    """

    account_id: str = ""
    window: str = ""
    splitters: Mapping[str, str] = field(default_factory=dict)
    sample_shown: bool = False
    proxy: str = ""
    last_folder: str = ""
    last_author: str = ""
    history_days: int = 0
    history_mebibytes: int = 0
    history_bodies: bool = True
    check_profiles: Mapping[str, str] = field(default_factory=dict)
    language: str = ""
    colours: str = ""
    font_percent: int = 100
    restore_session: bool = True
    keep_recent: bool = True
    keep_addresses: bool = True
    notify: bool = True


class Settings:
    """``settings.toml`` and its values in memory. For one thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = self._on_disk = SettingsValues()

    @property
    def values(self) -> SettingsValues:
        """The values in force: the defaults until they are loaded or saved."""
        return self._values

    def load(self) -> SettingsValues:
        """Read the file; a value of the wrong type counts as absent, and absent ones have their default.

        Raises:
            BadFile: "corrupt", "newer-schema" or a fault of reading. The values in memory stay as they are.
        """
        self._values = self._on_disk = _values(read_table(self._path))
        return self._values

    def save(self, values: SettingsValues) -> None:
        """Put ``values`` in force and write those that changed: another instance's changes to others stay.

        Raises:
            BadFile: the values are in force, but only in memory; the next save tries again. As ``load``, or
                "disk-full", "unwritable" or "busy".
        """
        self._values = values
        changes = _changes(self._on_disk, values)
        if not changes:
            return
        dropped = {
            name: table.keys() - after.keys()
            for name, after in changes.items()
            if isinstance(table := getattr(self._on_disk, name), Mapping) and isinstance(after, Mapping)
        }
        # On the GUI thread: it does not wait for another instance; the next save tries again.
        edit(self._path, lambda document: _apply(document, changes, dropped), patience=0)
        self._on_disk = values


def _values(table: Mapping[str, object]) -> SettingsValues:
    def text(key: str) -> str:
        value = table.get(key)
        return value if isinstance(value, str) else ""

    return SettingsValues(
        account_id=text("account_id"),
        window=text("window"),
        splitters=_texts(table.get("splitters")),
        sample_shown=table.get("sample_shown") is True,
        proxy=text("proxy"),
        last_folder=text("last_folder"),
        last_author=text("last_author"),
        history_days=_count(table.get("history_days")),
        history_mebibytes=_count(table.get("history_mebibytes")),
        history_bodies=table.get("history_bodies") is not False,
        check_profiles=_texts(table.get("check_profiles")),
        language=text("language"),
        colours=text("colours") if text("colours") in COLOURS else "",
        font_percent=min(max(_count(table.get("font_percent")), _LEAST_FONT), _MOST_FONT),
        restore_session=table.get("restore_session") is not False,
        keep_recent=table.get("keep_recent") is not False,
        keep_addresses=table.get("keep_addresses") is not False,
        notify=table.get("notify") is not False,
    )


def _count(value: object) -> int:
    return value if type(value) is int and value > 0 else 0


def _texts(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {key: text for key, text in value.items() if isinstance(text, str)}


def _changes(old: SettingsValues, new: SettingsValues) -> dict[str, object]:
    pairs = {each.name: (getattr(old, each.name), getattr(new, each.name)) for each in fields(SettingsValues)}
    return {name: after for name, (before, after) in pairs.items() if after != before and _storable(after)}


def _storable(value: object) -> bool:
    """Refuse what TOML cannot hold, which then stays in memory: the name of a folder need not be Unicode."""
    if not isinstance(value, str):
        return True
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _apply(document: "TOMLDocument", changes: Mapping[str, object], dropped: Mapping[str, set[str]]) -> None:
    for name, value in changes.items():
        if isinstance(value, Mapping):
            _apply_table(document, name, value, dropped[name])
        else:
            document[name] = value


def _apply_table(document: "TOMLDocument", name: str, value: Mapping[str, str], dropped: set[str]) -> None:
    import tomlkit
    from tomlkit.items import AbstractTable

    table = document.get(name)
    if not isinstance(table, AbstractTable):
        table = document[name] = tomlkit.table()
    for key in dropped & table.keys():
        table.remove(key)
    for key, text in value.items():
        if table.get(key) != text:
            table[key] = text
