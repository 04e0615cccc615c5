"""What the windows remember from one start to the next. Losing it is a nuisance, never a failure."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from cfmail_gui.account import check_proxy
from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.settings import Settings, SettingsValues

if TYPE_CHECKING:
    from cfmail_gui.checks.levels import Profile
    from cfmail_gui.history_query import Retention

_log = logging.getLogger(__name__)


class Memory:
    """The settings, behind the few questions that windows ask. For the GUI thread."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def values(self) -> SettingsValues:
        """All settings in force."""
        return self._settings.values

    def layout(self) -> Mapping[str, str]:
        """Return geometries (the main window's is "window") and splitter states by name, base64 as Qt saved them."""
        return {**self.values.splitters, "window": self.values.window}

    def keep_layout(self, layout: Mapping[str, str]) -> None:
        """Remember a part of what ``layout`` returns; the rest of it stays."""
        known = {**self.layout(), **layout}
        window = known.pop("window")
        self._save(replace(self.values, window=window, splitters=known))

    def keep_account(self, account_id: str) -> None:
        """Remember the local id of the account that is chosen."""
        self._save(replace(self.values, account_id=account_id))

    def keep_folder(self, folder: str) -> None:
        """Remember where a message was opened last."""
        self._save(replace(self.values, last_folder=folder))

    def keep_author(self, author: str) -> None:
        """Remember From of the message sent last."""
        self._save(replace(self.values, last_author=author))

    def keep_sample_shown(self) -> None:
        """The sample message is for the first start only."""
        self._save(replace(self.values, sample_shown=True))

    @property
    def retention(self) -> "Retention":
        """What the journal keeps."""
        from cfmail_gui.history_query import Retention

        values = self.values
        return Retention(values.history_days, values.history_mebibytes, values.history_bodies)

    def keep_retention(self, retention: "Retention") -> None:
        """Remember what the journal is to keep."""
        days, mebibytes, bodies = retention.days, retention.mebibytes, retention.bodies
        values = replace(self.values, history_days=days, history_mebibytes=mebibytes, history_bodies=bodies)
        self._save(values)

    def check_profile(self, account_id: str) -> "Profile":
        """Return what counts as an error, and what does not count, for this account."""
        from cfmail_gui.checks.levels import Profile

        words = self.values.check_profiles.get(account_id, "").split()
        kinds = {kind: frozenset(word[1:] for word in words if word[0] == kind) for kind in "!-"}
        return Profile(errors=kinds["!"], ignored=kinds["-"])

    def keep_check_profile(self, account_id: str, profile: "Profile") -> None:
        """Remember a profile, as ``!code`` for every error and ``-code`` for what is ignored."""
        words = (*(f"!{code}" for code in sorted(profile.errors)), *(f"-{code}" for code in sorted(profile.ignored)))
        known = {**self.values.check_profiles, account_id: " ".join(words)}
        self._save(replace(self.values, check_profiles={key: text for key, text in known.items() if text}))

    def keep_proxy(self, url: str) -> None:
        """Remember the proxy; "" for none.

        Raises:
            BadAccount: "bad-url" or "url-has-user-info": a password would end up in a plain file.
        """
        if url:
            check_proxy(url)
        self._save(replace(self.values, proxy=url))

    def choose(self, **choices: str | int | bool) -> None:
        """Remember what was chosen in the preferences, by the names of SettingsValues."""
        self._save(replace(self.values, **choices))  # type: ignore[arg-type] # every name has its own type

    def _save(self, values: SettingsValues) -> None:
        try:
            self._settings.save(values)
        except BadFile as error:
            _log.warning("settings were not written: %s", error.fault)
