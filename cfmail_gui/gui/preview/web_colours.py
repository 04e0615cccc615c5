"""The same mail as a light program shows it and as a dark one does, whatever the desktop's own colours are.

The browser engine takes ``prefers-color-scheme`` and the canvas of ``color-scheme`` from the desktop, so both are
settled in the page before it is served.
"""

import re

_LONGEST_TAG = 4_000  # characters
_STYLE = re.compile(
    rf"(?P<tag><style\b[^<>]{{0,{_LONGEST_TAG}}}>)(?P<css>.*?)(?=</style|\Z)", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(rf"<[a-z][^<>]{{0,{_LONGEST_TAG}}}>", re.IGNORECASE)
_PREFERS = re.compile(r"\(\s*prefers-color-scheme\s*(?::\s*(?P<scheme>dark|light)\s*)?\)", re.IGNORECASE)
_DECLARED = re.compile(r"(?<![-\w])(?P<name>color-scheme\s*:\s*)(?P<value>[a-z\s]{1,60})", re.IGNORECASE)
_META = re.compile(r"<meta\b.*\bname\s*=\s*[\"']?\s*color-scheme\b", re.IGNORECASE | re.DOTALL)
_BOTH = re.compile(r"\b(?:light\s+dark|dark\s+light)\b", re.IGNORECASE)
_ALWAYS, _NEVER = "(min-width:0)", "(max-width:0)"


def as_seen(html: str, *, dark: bool) -> str:
    """Return the page with every question for the colour scheme answered; text between tags is kept."""
    if "color-scheme" not in html.lower():
        return html
    pieces, position = [], 0
    for style in _STYLE.finditer(html):
        pieces += [_tags(html[position : style.start()], dark=dark)]
        pieces += [_tags(style["tag"], dark=dark), _css(style["css"], dark=dark)]
        position = style.end()
    return "".join([*pieces, _tags(html[position:], dark=dark)])


def _tags(html: str, *, dark: bool) -> str:
    def answered(tag: re.Match[str]) -> str:
        if "color-scheme" not in tag[0].lower():
            return tag[0]
        return _BOTH.sub(_name(dark=dark), tag[0]) if _META.match(tag[0]) else _css(tag[0], dark=dark)

    return _TAG.sub(answered, html)


def _css(css: str, *, dark: bool) -> str:
    wanted = _name(dark=dark)

    def asked(question: re.Match[str]) -> str:
        return _ALWAYS if (question["scheme"] or wanted).lower() == wanted else _NEVER

    def declared(declaration: re.Match[str]) -> str:
        return declaration["name"] + _BOTH.sub(wanted, declaration["value"])

    return _DECLARED.sub(declared, _PREFERS.sub(asked, css))


def _name(*, dark: bool) -> str:
    return "dark" if dark else "light"
