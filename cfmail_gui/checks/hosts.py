"""Which host a link really leads to: as a browser reads the address (WHATWG URL, UTS 46), in both forms."""

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

_MAX_CHARACTERS = 255  # RFC 1035 2.3.4: nothing longer has an address
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.ASCII | re.IGNORECASE)
_WITH_HOST = frozenset({"http", "https", "ws", "wss", "ftp"})  # "special" schemes: a backslash is a slash in them
_DROPPED = re.compile(r"[\t\n\r]")
_ENDS = "".join(map(chr, range(0x21)))  # C0 controls and space, which are taken off both ends
_AUTHORITY = re.compile(r"[/\\]*([^/\\?#]*)")
_PORT = re.compile(r":[0-9]*\Z", re.ASCII)
_DOTS = re.compile("[.\u3002\uff0e\uff61]")
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+", re.ASCII)
_MOST_NUMBERS = 4
_TOGETHER = (  # UTS 39 5.2, "highly restrictive": scripts that one language writes together
    frozenset({"LATIN", "CJK", "HIRAGANA", "KATAKANA"}),
    frozenset({"LATIN", "CJK", "BOPOMOFO"}),
    frozenset({"LATIN", "CJK", "HANGUL"}),
)
_NO_SCRIPT = frozenset({"MODIFIER", "KATAKANA-HIRAGANA", "IDEOGRAPHIC"})
# Small letters of other scripts that look like Latin ones (UTS 39, confusables.txt): Cyrillic, then Greek.
_LIKE_LATIN = frozenset("асԁеһіјӏорԛѕԝхуѵѡ" + "αικνορτυωϲϳ")
_ASCII_OF_LABEL = re.compile(r"[a-z0-9-]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Host:
    """A host in the forms people and machines read.

    Attributes:
        unicode: with the letters meant, so far as they are told by the A-labels; "" where the address names no host.
        ascii: A-labels (``xn--…``) or digits; in lower case.
        mixed: some label mixes scripts that are not written together, or has only letters that look Latin and are not.
    """

    unicode: str
    ascii: str
    mixed: bool


def cleaned(url: str) -> str:
    """Return an address without what browsers ignore in it: space around it, line ends and tabs in it."""
    return _DROPPED.sub("", url.strip(_ENDS))


def scheme_of(url: str) -> str:
    """Return the scheme in lower case, without its colon; "" for a relative address."""
    found = _SCHEME.match(cleaned(url))
    return found[1].lower() if found else ""


def true_host(url: str) -> Host:
    """Return the host that an address leads to; an empty one where it names none. Never raises.

    An address that begins with ``//`` takes the page's scheme, so it names a host too.
    """
    url = cleaned(url)
    scheme = scheme_of(url)
    if scheme not in _WITH_HOST and not (not scheme and url[:2] in ("//", "\\\\")):
        return Host("", "", mixed=False)
    found = _AUTHORITY.match(url, len(scheme) + 1 if scheme else 0)
    authority = found[1] if found else ""
    return host_of(_PORT.sub("", authority.rpartition("@")[2]))


def host_of(name: str) -> Host:
    """Return the forms of a host that is written in any of them; never raises."""
    name = unquote(name)
    if len(name) > _MAX_CHARACTERS or name.startswith("["):
        return Host(name.lower(), name.lower(), mixed=False)
    return _read(name)


@lru_cache(maxsize=4096)
def _read(name: str) -> Host:
    labels = [_both(label) for label in _DOTS.split(_mapped(name))]
    plain = ".".join(label for label, _ in labels)
    if address := _digits(plain):
        return Host(address, address, mixed=False)
    meant = [label for _, label in labels]
    is_latin = meant[-1].isascii()  # the top level: whole words of another script are no disguise under their own
    odd = any(is_mixed(label) or (is_latin and looks_latin(label)) for label in meant)
    return Host(".".join(meant), plain, odd)


def is_mixed(label: str) -> bool:
    """Say whether a label of a domain mixes scripts that no language writes together (UTS 39 5.2)."""
    if label.isascii():
        return False
    found = {script for script in map(_script, label) if script}
    return len(found) > 1 and not any(found <= group for group in _TOGETHER)


def looks_latin(label: str) -> bool:
    """Say whether a label has letters beyond ASCII, and all of its letters look like Latin ones though none is."""
    letters = [character for character in label.lower() if character.isalpha()]
    return bool(letters) and all(letter in _LIKE_LATIN for letter in letters)


def _script(character: str) -> str:
    """Return the script of a letter, by the first word of its name; "" for digits, marks and signs."""
    if not character.isalpha():
        return ""
    word = unicodedata.name(character, "").partition(" ")[0]
    return "" if word in _NO_SCRIPT else word


def _mapped(name: str) -> str:
    """Map as browsers do before a look-up; what none follows is still to be shown."""
    remapped = _remapped(name)
    return unicodedata.normalize("NFKC", name).casefold() if remapped is None else remapped


def _remapped(name: str) -> str | None:
    """Map case and widths, and drop what is ignored (UTS 46 4); None where something is in it that no name may hold."""
    if name.isascii():
        return name.lower()
    import idna  # here: most hosts are ASCII

    try:
        return idna.uts46_remap(name, std3_rules=False, transitional=False)
    except UnicodeError:  # idna.IDNAError is one
        return None


def _both(label: str) -> tuple[str, str]:
    """Return a label as A-label and with its letters; where these would not lead back to it, as it is."""
    if not label.startswith("xn--"):
        return _encoded(label), label
    try:
        meant = label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return label, label
    others = "".join(character for character in meant if character.isascii())
    is_sound = _ASCII_OF_LABEL.fullmatch(others) and _remapped(meant) == meant and _encoded(meant) == label
    return label, meant if is_sound else label


def _encoded(label: str) -> str:
    if label.isascii():
        return label
    try:
        return "xn--" + label.encode("punycode").decode("ascii")
    except UnicodeError:  # lone surrogates
        return label


def _digits(name: str) -> str:
    """Return the address that browsers read in ``127.1``, ``0x7f000001`` or ``2130706433``; "" for a name."""
    parts = name.removesuffix(".").split(".")
    if len(parts) > _MOST_NUMBERS or not all(_NUMBER.fullmatch(part) for part in parts):
        return ""
    try:
        *first, last = [_number(part) for part in parts]
        value = sum(number << (24 - 8 * index) for index, number in enumerate(first)) + last
        return str(ipaddress.IPv4Address(value)) if max(first, default=0) <= 0xFF else ""  # noqa: PLR2004 # an octet
    except ValueError:
        return ""


def _number(text: str) -> int:
    if text.startswith("0x"):
        return int(text[2:] or "0", 16)
    return int(text, 8 if text.startswith("0") else 10)
