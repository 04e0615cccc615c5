"""Words as the journal's full-text index has them, and as it is asked for them. Both go through ``indexed``.

SQLite's tokenizer (unicode61) splits at everything but letters and digits, so a Chinese sentence would be one word,
and an emoji none. Characters of scripts that put no space between words therefore stand alone in the index, and a word
of several of them is asked for as a phrase.
"""

import unicodedata

_MOST_CHARACTERS = 20_000
"""Of one text; 50 addresses have at most 12,700. Ours: a subject of a megabyte must not hold up what is sent."""

_MOST_WORDS = 32
"""Of one question; SQLite refuses expressions that are nested more than 256 deep."""

_MOST_LETTERS = 200
"""Of one word of a question."""

_HIGHEST_ACCENT_FREE = 9
"""Combining classes up to this one make another letter (nukta, kana voicing mark, virama); accents are above."""

_LAST_IN_TABLES = 0xFFFF
"""SQLite's tables of letters are those of Unicode 6.1; what is beyond the first plane may be missing there."""

_APART = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x3005, 0x3007),  # ideographic iteration mark, closing mark and zero
    (0x3040, 0x312F),  # kana, bopomofo
    (0x31A0, 0x31FF),
    (0x3400, 0x9FFF),  # ideographs
    (0xAC00, 0xD7AF),  # Hangul syllables
    (0xF900, 0xFAFF),
)


class _Spelled(dict[int, str]):
    """How each character is written into the index, worked out once; for ``str.translate``."""

    def __missing__(self, code: int) -> str:
        self[code] = spelled = _spell(code)
        return spelled


_SPELLED = _Spelled()


def indexed(text: str) -> str:
    """Return ``text`` for a column of the index: words of letters and digits with a space in between.

    Case, accents, ligatures and full-width forms make no difference; text beyond 20,000 characters is left out.
    """
    text = text[:_MOST_CHARACTERS]
    if not text.isascii():
        letters = unicodedata.normalize("NFKD", text).casefold()
        kept = (letter for letter in letters if unicodedata.combining(letter) <= _HIGHEST_ACCENT_FREE)
        text = unicodedata.normalize("NFC", "".join(kept))
    return " ".join(text.translate(_SPELLED).split())


def question(words: str) -> str:
    """Return the FTS5 query for what a person typed: all the words, each whole or its beginning; "" for no word."""
    asked = (indexed(word[:_MOST_LETTERS]) for word in words[:_MOST_CHARACTERS].split())
    different = list(dict.fromkeys(word for word in asked if word))
    return " AND ".join(f'"{word}"*' for word in different[:_MOST_WORDS])


def _spell(code: int) -> str:
    character = chr(code)
    symbol = unicodedata.category(character) == "So"  # emoji, which are no letters
    if not (symbol or character.isalnum()):
        return " "
    if symbol or code > _LAST_IN_TABLES:
        return f" u{code:x} "
    if any(first <= code <= last for first, last in _APART):
        return f" {character} "
    return character.lower()
