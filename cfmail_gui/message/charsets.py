"""Octets to characters for people to look at: nothing raises, and damage stays visible as ⟨E9⟩."""

import codecs
import re
from encodings.aliases import aliases

_SHOW_OCTETS = "cfmail_gui.show-octets"
_NOT_IN_NAMES = re.compile(r"[-. :]")
_SURROGATE = re.compile("[\ud800-\udfff]{1,4096}")  # more at a time would hold up other threads
_SHOWN = {chr(0xDC00 + octet): f"⟨{octet:02X}⟩" for octet in range(0x80, 0x100)}  # as "surrogateescape" keeps them
_LONGEST_NAME = 40
_STEP_OCTETS = 64 * 1024

# Only names from a fixed table are looked up: codecs.lookup imports a module per unknown name and remembers it for
# ever, takes "punycode" and "unicode_escape" for character sets, and raises ValueError for a name with NUL in it.
_NO_CHARACTER_SETS = frozenset(
    {"base64_codec", "bz2_codec", "hex_codec", "quopri_codec", "rot_13", "uu_codec", "zlib_codec", "mbcs", "oem"}
)
# What the label says and what is found under it (encoding.spec.whatwg.org): the larger set contains the smaller.
_SUPERSETS = {
    "ascii": "utf_8",
    "latin_1": "cp1252",
    "iso8859_9": "cp1254",
    "iso8859_11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}
_OTHER_NAMES = {
    "koi8_u": "koi8_u",
    "cp874": "cp874",
    "windows_874": "cp874",
    "windows_31j": "cp932",
    "x_sjis": "cp932",
    "x_gbk": "gb18030",
    "utf8mb4": "utf_8",
    "iso_8859_8_i": "iso8859_8",
    "unicode_1_1_utf_7": "utf_7",
}
_MARKS = {
    "utf_16": (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE),
    "utf_32": (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE),
}
_CODECS = {name: codec for name, codec in aliases.items() if codec not in _NO_CHARACTER_SETS}
_CODECS |= {codec: codec for codec in _CODECS.values()} | _OTHER_NAMES


def codec_for(charset: str) -> str | None:
    """Return Python's codec for a MIME charset name, or None for a name that is not known."""
    name = _NOT_IN_NAMES.sub("_", charset[: _LONGEST_NAME + 1].strip().lower())
    codec = _CODECS.get(name)
    return _SUPERSETS.get(codec, codec) if codec else None


def decode(octets: bytes, codec: str, *, final: bool = True) -> tuple[str, bool]:
    """Decode by a codec from ``codec_for``; return the text and whether anything was damaged.

    Octets that have no meaning appear as ⟨E9⟩. With ``final=False`` an incomplete character at the end is left out.
    """
    if codec in _MARKS and not octets.startswith(_MARKS[codec]):
        codec += "_be"  # RFC 2781 4.3; Python refuses to decode without the mark
    decoder = codecs.getincrementaldecoder(codec)
    try:
        text = _decoded(decoder("strict"), octets, final=final)
    except UnicodeDecodeError:
        # "surrogateescape" is many times faster than a handler written in Python, but knows octets over 0x7F only.
        lenient = decoder("surrogateescape" if codec == "utf_8" else _SHOW_OCTETS)
        return show_surrogates(_decoded(lenient, octets, final=final)), True
    shown = show_surrogates(text)  # UTF-7 can spell lone surrogates
    return shown, shown != text


def show_surrogates(text: str) -> str:
    """Return ``text`` with octets kept by "surrogateescape" as ⟨E9⟩ and other lone surrogates as ⟨U+D800⟩."""
    return _SURROGATE.sub(_show_run, text)


def _decoded(decoder: codecs.IncrementalDecoder, octets: bytes, *, final: bool) -> str:
    steps = range(0, len(octets), _STEP_OCTETS)  # all at once would hold up other threads
    return "".join(decoder.decode(octets[a : a + _STEP_OCTETS]) for a in steps) + decoder.decode(b"", final)


def _show_run(match: re.Match[str]) -> str:
    return "".join([_SHOWN.get(character) or f"⟨U+{ord(character):04X}⟩" for character in match[0]])


def _show_octets(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(f"⟨{octet:02X}⟩" for octet in error.object[error.start : error.end]), error.end


codecs.register_error(_SHOW_OCTETS, _show_octets)
