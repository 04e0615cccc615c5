"""Where this program keeps its files, and how their folders come to be."""

from dataclasses import dataclass
from pathlib import Path

_APP = "cfmail-gui"
_PRIVATE = 0o700  # the XDG base directory specification asks for this mode where a folder is missing


@dataclass(frozen=True, slots=True)
class Paths:
    """The program's folders. Nothing is created here: whoever writes first creates what is missing."""

    config: Path
    state: Path
    data: Path

    @property
    def accounts(self) -> Path:
        """The account list; it holds no secret."""
        return self.config / "accounts.toml"

    @property
    def recovery(self) -> Path:
        """Unsaved work, for the case that the program ends without asking."""
        return self.state / "recovery"

    @property
    def address_history(self) -> Path:
        """The addresses that completion offers."""
        return self.state / "addresses.json"

    @property
    def recent_files(self) -> Path:
        """The files that were opened lately."""
        return self.state / "recent.json"

    @property
    def open_windows(self) -> Path:
        """What was open when the program ended."""
        return self.state / "session.json"

    @property
    def merges(self) -> Path:
        """Messages that were merged out of templates, for the batches that send them."""
        return self.data / "merges"

    @property
    def browser_mark(self) -> Path:
        """Tells a start of the browser engine that ended the program."""
        return self.state / "browser-engine"

    @property
    def journal(self) -> Path:
        """Every attempt to send, and the octets that went."""
        return self.data / "journal.sqlite"

    @property
    def settings(self) -> Path:
        """What the windows remember."""
        return self.config / "settings.toml"


def default_paths() -> Paths:
    """Return the platform's folders for this user; on Linux XDG_CONFIG_HOME, XDG_STATE_HOME and XDG_DATA_HOME count."""
    from platformdirs import PlatformDirs

    folders = PlatformDirs(_APP, appauthor=False)
    return Paths(config=folders.user_config_path, state=folders.user_state_path, data=folders.user_data_path)


def make_folder(folder: Path) -> None:
    """Create ``folder`` and its missing parents for this user only; what exists keeps its mode.

    Raises:
        OSError: a folder cannot be created, or something else has its name.
    """
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(mode=_PRIVATE, exist_ok=True)
