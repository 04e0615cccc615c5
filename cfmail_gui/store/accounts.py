"""The account list on disk, and the account that the environment names. Secrets are never here."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cfmail_gui.account import (
    DEFAULT_BASE_URL,
    ENVIRONMENT_ID,
    SANDBOX_ID,
    Account,
    BadAccount,
    EntryFault,
    Kind,
    Secret,
)
from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.toml_entries import put_entry, remove_entry
from cfmail_gui.store.toml_file import edit, read_table

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

_ARRAY = "account"
_TYPES: Mapping[str, type] = {
    "id": str,
    "name": str,
    "account_id": str,
    "auth": str,
    "email": str,
    "base_url": str,
    "production": bool,
    "colour": str,
    "allow_list": list,
    "test_recipient": str,
    "look_up_suppressed": bool,
}
_ID = re.compile(r"[0-9A-Za-z._-]{1,64}")  # it becomes the user name of a keyring entry
_RESERVED = (SANDBOX_ID, ENVIRONMENT_ID)
_HEAD = "Accounts of cfmail-gui. Tokens and keys are not here, but in the system's keyring."


@dataclass(frozen=True, slots=True)
class AccountProblem:
    """One entry that was left out. It stays in the file as it is.

    Attributes:
        index: 0-based position among the ``[[account]]`` entries.
        name: what the entry calls itself, or "". Untrusted: plain text.
        fault: what is wrong.
        key: which key has the wrong type, for "wrong-type"; "" when the entry as a whole is no table.
    """

    index: int
    name: str
    fault: EntryFault
    key: str = ""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the account file holds, in its order."""

    accounts: tuple[Account, ...] = ()
    problems: tuple[AccountProblem, ...] = ()


class AccountStore:
    """``accounts.toml``. Several instances of the program may use it at once: nothing is kept in memory."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Loaded:
        """Read the list. An absent file is an empty list; a bad entry does not keep the others from loading.

        Raises:
            BadFile: "corrupt", "newer-schema" or a fault of reading. Every later change is refused likewise,
                until the file has been repaired or removed.
        """
        return _loaded(_read(_entries(read_table(self._path), self._path)))

    def put(self, account: Account) -> Loaded:
        """Add ``account``, or replace the one with its id, and return the list as it is on disk then.

        Raises:
            BadAccount: "name-taken" when another account has this name, letter case aside.
            BadFile: nothing was written; as ``load``, or "disk-full", "unwritable" or "busy".
            ValueError: the account is not one to be stored (a bug of the caller).
        """
        if account.kind != "stored" or account.id in _RESERVED or not _ID.fullmatch(account.id):
            raise ValueError(account.id)
        values: dict[str, object] = {key: kind(getattr(account, key)) for key, kind in _TYPES.items()}

        def change(document: "TOMLDocument") -> None:
            entries = _entries(document.unwrap(), self._path)
            _refuse_taken_name(account, _read(entries))
            if not entries:
                _add_head(document)
            put_entry(document, _ARRAY, _index_of(account.id, entries), values)

        return _loaded(_read(_entries(edit(self._path, change), self._path)))

    def remove(self, local_id: str) -> Loaded:
        """Take the account with our id ``local_id`` off the list, if it is there; return the list on disk.

        Raises:
            BadFile: as ``put``.
        """

        def change(document: "TOMLDocument") -> None:
            index = _index_of(local_id, _entries(document.unwrap(), self._path))
            if index is not None:
                remove_entry(document, _ARRAY, index)

        return _loaded(_read(_entries(edit(self._path, change), self._path)))


def account_from_input(values: Mapping[str, object], kind: Kind = "stored") -> Account:
    """Build an account from what a person typed into a form, a file or the environment, and tidy it.

    Space around values goes, a Cloudflare account id and a colour become lower case, the base URL loses its
    trailing slashes and is the default one when empty.

    Args:
        values: by the keys of ``accounts.toml``; all but ``id``, ``name`` and ``account_id`` may be missing.
        kind: where the account comes from.

    Raises:
        BadAccount: a value is wrong; the exception does not hold it.
    """

    def text(key: str) -> str:
        return str(values.get(key, "")).strip()

    auth = text("auth") or "token"
    if auth not in ("token", "global-key"):
        raise BadAccount("bad-auth")
    return Account(
        id=text("id"),
        name=" ".join(text("name").split()),
        account_id=text("account_id").lower(),
        auth="token" if auth == "token" else "global-key",
        email=text("email"),
        base_url=text("base_url").rstrip("/") or DEFAULT_BASE_URL,
        production=values.get("production") is True,
        colour=text("colour").lower(),
        kind=kind,
        allow_list=_texts(values.get("allow_list")),
        test_recipient=text("test_recipient"),
        look_up_suppressed=values.get("look_up_suppressed") is True,
    )


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(entry).strip() for entry in value) if isinstance(value, list) else ()


def environment_account(environ: Mapping[str, str]) -> tuple[Account, Secret] | None:
    """Return the account that wrangler's and the SDKs' variables name; None unless id and token are set.

    An empty variable counts as unset. Of the two names of the base URL wrangler's wins.

    Raises:
        BadAccount: a value is malformed; the exception does not hold it.
    """
    token = environ.get("CLOUDFLARE_API_TOKEN", "").strip()
    account_id = environ.get("CLOUDFLARE_ACCOUNT_ID", "").strip()
    if not token or not account_id:
        return None
    base_url = environ.get("CLOUDFLARE_API_BASE_URL", "").strip() or environ.get("CLOUDFLARE_BASE_URL", "")
    values = {
        "id": ENVIRONMENT_ID,
        "name": "From the environment",
        "account_id": account_id,
        "base_url": base_url,
    }
    try:
        return account_from_input(values, kind="environment"), Secret(token)
    except BadAccount as error:
        fault = error.fault
    raise BadAccount(fault)  # a new one and out here: the chain of the first may quote the value


def _entries(table: Mapping[str, object], path: Path) -> list[object]:
    entries = table.get(_ARRAY, [])
    if not isinstance(entries, list):
        raise BadFile("corrupt", str(path), detail=_ARRAY)
    return entries


def _read(entries: list[object]) -> list[Account | AccountProblem]:
    """Turn each entry into an account or a problem; of several accounts with one id the first counts."""
    results: list[Account | AccountProblem] = []
    seen: set[str] = set()
    for index, entry in enumerate(entries):
        result = _read_entry(index, entry, seen)
        if isinstance(result, Account):
            seen.add(result.id)
        results.append(result)
    return results


def _read_entry(index: int, entry: object, seen: set[str]) -> Account | AccountProblem:
    if not isinstance(entry, dict):
        return AccountProblem(index, "", "wrong-type")
    name = entry.get("name")
    shown = name if isinstance(name, str) else ""
    for key, kind in _TYPES.items():
        if not isinstance(entry.get(key, kind()), kind):
            return AccountProblem(index, shown, "wrong-type", key)
    try:
        account = account_from_input(entry)
    except BadAccount as error:
        return AccountProblem(index, shown, error.fault)
    if not _ID.fullmatch(account.id):
        return AccountProblem(index, shown, "bad-id")
    if account.id in _RESERVED:
        return AccountProblem(index, shown, "reserved-id")
    if account.id in seen:
        return AccountProblem(index, shown, "duplicate-id")
    return account


def _loaded(results: list[Account | AccountProblem]) -> Loaded:
    return Loaded(
        accounts=tuple(each for each in results if isinstance(each, Account)),
        problems=tuple(each for each in results if isinstance(each, AccountProblem)),
    )


def _index_of(local_id: str, entries: list[object]) -> int | None:
    """Find the account ``local_id``: the entry that loads, else one that somebody broke meanwhile."""
    for index, result in enumerate(_read(entries)):
        if isinstance(result, Account) and result.id == local_id:
            return index
    for index, entry in enumerate(entries):
        if isinstance(entry, dict) and entry.get("id") == local_id:
            return index
    return None


def _refuse_taken_name(account: Account, results: list[Account | AccountProblem]) -> None:
    name = account.name.strip().casefold()
    for each in results:
        if isinstance(each, Account) and each.id != account.id and each.name.casefold() == name:
            raise BadAccount("name-taken")


def _add_head(document: "TOMLDocument") -> None:
    """Tell whoever opens a new file what it is."""
    import tomlkit

    if _HEAD not in document.as_string():
        document.add(tomlkit.comment(_HEAD))
