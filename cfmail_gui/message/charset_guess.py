"""What octets without a usable charset may mean. A guess is for a person to choose from, never to send by."""

import codecs
import re
from itertools import pairwise

from cfmail_gui.message.charsets import codec_for
from cfmail_gui.message.octets import find_undecodable, pieces

MAX_CANDIDATES = 12

_LOOKED_AT_CHARACTERS = 4000
_ASCII = bytes(range(0x80))
_PRINTABLE = bytes(range(0x20, 0x7F)) + b"\t\r\n"
_FAULTY = re.compile("[\udc80-\udcff]{1,4096}")
_FAULTS_WEIGH = 3

_LATIN, _CYRILLIC, _GREEK, _HEBREW, _ARABIC, _THAI = "latin", "cyrillic", "greek", "hebrew", "arabic", "thai"
_CHINESE, _JAPANESE, _KOREAN = "chinese", "japanese", "korean"
# MIME name -> script; where two are equally plausible, the first wins.
_KNOWN = {
    "windows-1252": _LATIN,
    "windows-1251": _CYRILLIC,
    "koi8-r": _CYRILLIC,
    "iso-8859-2": _LATIN,
    "windows-1250": _LATIN,
    "gb18030": _CHINESE,
    "big5": _CHINESE,
    "shift_jis": _JAPANESE,
    "euc-jp": _JAPANESE,
    "euc-kr": _KOREAN,
    "iso-8859-9": _LATIN,
    "windows-1253": _GREEK,
    "windows-1255": _HEBREW,
    "windows-1256": _ARABIC,
    "koi8-u": _CYRILLIC,
    "iso-8859-5": _CYRILLIC,
    "windows-1257": _LATIN,
    "windows-874": _THAI,
    "iso-8859-7": _GREEK,
    "iso-8859-15": _LATIN,
    "ibm866": _CYRILLIC,
    "ibm850": _LATIN,
    "macintosh": _LATIN,
}
_USUAL = {
    _LATIN: re.compile("[à-öø-ýÀ-ÖØ-ÝßąćęłńśźżčďěňřšťůžőűăîșțşţğışİŞĞĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮŽŐŰāēģīķļņūŪĀĒĢĪĶĻŅėįųœŒ]"),
    _CYRILLIC: re.compile("[а-яёА-ЯЁіїєґІЇЄҐ]"),
    _GREEK: re.compile("[\u0386-\u03ce]"),
    _HEBREW: re.compile("[\u05d0-\u05ea]"),
    _ARABIC: re.compile("[\u0621-\u064a]"),
    _THAI: re.compile("[\u0e01-\u0e3a\u0e40-\u0e5b]"),
    _CHINESE: re.compile("[\u3400-\u9fff]"),
    _JAPANESE: re.compile("[ぁ-ヿ]"),
    _KOREAN: re.compile("[가-힣]"),
}
_PUNCTUATION = re.compile("[\xa0§©«°·»\u2010-\u2027‰‹›€™\u3001-\u3011\uff01-\uff5e]")
# Capitals are rarer than small letters; what has no case would win over all that has one.
_WORTH_OF_OTHERS = {_HEBREW: 0.95, _ARABIC: 0.95, _THAI: 0.95, _JAPANESE: 1.0, _KOREAN: 1.0}
_HAN = re.compile("[\u3400-\u9fff]")
# Of each multi-octet charset the rows of its everyday ideographs: what is rare is rarely meant.
_EVERYDAY = {"gb18030": ("gb2312", 0xD7), "big5": ("big5", 0xC6), "shift_jis": ("euc_jp", 0xCF)}
_EVERYDAY["euc-jp"] = _EVERYDAY["shift_jis"]
_LONG_RUN = re.compile(r"[^\x00-\x7f]{3,}")
_JOINED_TO_ASCII = re.compile(r"(?<=[A-Za-z])[^\x00-\x7f]|[^\x00-\x7f](?=[A-Za-z])")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_WORD = re.compile(r"[^\W\d_]{2,}")


def candidates(octets: bytes, hint: str = "") -> tuple[str, ...]:
    """Return MIME names of charsets in which every one of ``octets`` has a meaning: ``hint``, then the best first.

    At most 12, each for another encoding, and all of them leave ASCII what it is. "utf-8" is only among them where
    ``octets`` are valid, or as the hint.
    """
    chosen = {}
    hinted = codec_for(hint) if hint else None
    if hinted and is_ascii_superset(hinted) and _beginning(octets, hinted) is not None:
        chosen[hinted] = hint
    if find_undecodable(octets, 0, len(octets)) is None:
        chosen.setdefault("utf_8", "utf-8")
    ranked = []
    for rank, (name, script) in enumerate(_KNOWN.items()):
        codec = codec_for(name)
        text = _beginning(octets, codec) if codec else None
        if codec and text is not None:
            ranked.append((-_plausibility(text, name, script), rank, name, codec))
    for _, _, name, codec in sorted(ranked):
        chosen.setdefault(codec, name)
    return tuple(chosen.values())[:MAX_CANDIDATES]


def decodes(octets: bytes, codec: str) -> bool:
    """Say whether every octet has a meaning in a codec from ``charsets.codec_for``, ASCII its usual one."""
    return is_ascii_superset(codec) and _beginning(octets, codec) is not None


def is_ascii_superset(codec: str) -> bool:
    """Say whether ASCII is itself in a codec: not in EBCDIC, UTF-16, UTF-7 and the like."""
    try:
        text = codecs.getincrementaldecoder(codec)("strict").decode(_PRINTABLE, final=True)
    except UnicodeError:
        return False
    return text == _PRINTABLE.decode("ascii")


def mostly_utf8(octets: bytes) -> bool:
    """Say whether these are UTF-8 with few faults: a character beyond ASCII, and three of them to a faulty octet."""
    good = faulty = 0
    for a, b in pieces(octets, 0, len(octets)):
        text = octets[a:b].decode("utf-8", "surrogateescape")
        bad = len(text) - len(_FAULTY.sub("", text))
        faulty += bad
        good += len(text) - bad - (b - a - len(octets[a:b].translate(None, _ASCII)))
    return good > 0 and good >= _FAULTS_WEIGH * faulty


def detected(octets: bytes) -> str:
    """Return "us-ascii" or "utf-8" where ``octets`` are that, else ""."""
    if octets.isascii():
        return "us-ascii"
    return "utf-8" if find_undecodable(octets, 0, len(octets)) is None else ""


def _beginning(octets: bytes, codec: str) -> str | None:
    """Decode ``octets``; return the first characters around what is not ASCII, or None if an octet has no meaning."""
    decoder = codecs.getincrementaldecoder(codec)("strict")
    seen: list[str] = []
    length = 0
    try:
        for a, b in pieces(octets, 0, len(octets)):
            text = decoder.decode(octets[a:b])
            if length < _LOOKED_AT_CHARACTERS and not text.isascii():
                seen.append(text[_first_beyond(text) :][:_LOOKED_AT_CHARACTERS])
                length += len(seen[-1])
        seen.append(decoder.decode(b"", final=True))
    except UnicodeError:
        return None
    return "".join(seen)


def _first_beyond(text: str) -> int:
    """Where the first word that is not ASCII may begin."""
    match = _BEYOND_ASCII.search(text)
    return max(text.rfind(" ", 0, match.start()), match.start() - 40, 0) if match else 0


def _plausibility(text: str, name: str, script: str) -> float:
    """Return about 0 (noise) to 1 (words of the script)."""
    beyond = _BEYOND_ASCII.findall(text)
    if not beyond:
        return 1.0
    worth = sum(_worth(character, name, script) for character in beyond)
    if script == _LATIN:  # accents are few between plain letters; in other scripts whole words are beyond ASCII
        worth -= 0.7 * sum(len(run) for run in _LONG_RUN.findall(text))
    else:
        worth -= 0.7 * len(_JOINED_TO_ASCII.findall(text))
    worth -= sum(_case_faults(word) for word in _WORD.findall(text) if not word.isascii())
    return worth / len(beyond)


def _worth(character: str, name: str, script: str) -> float:
    if name in _EVERYDAY and _HAN.match(character):
        charset, last_row = _EVERYDAY[name]
        octets = character.encode(charset, "replace")
        everyday = 0.9 if script == _CHINESE else 0.7
        return everyday if len(octets) > 1 and octets[0] <= last_row else 0.1
    if _USUAL[script].match(character):
        return 1.0 if character.islower() else _WORTH_OF_OTHERS.get(script, 0.9)
    if _PUNCTUATION.match(character):
        return 0.6
    return -1.0 if character <= "\x9f" else 0.1


def _case_faults(word: str) -> int:
    """Count capitals behind small letters: the mark of Cyrillic read by the wrong table."""
    return sum(one.islower() and other.isupper() for one, other in pairwise(word))
