"""Which files can be templates, by their names."""

from typing import Literal

TemplateKind = Literal["html", "txt", "eml", "mjml"]

_KINDS: dict[str, TemplateKind] = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".txt": "txt",
    ".text": "txt",
    ".md": "txt",
    ".eml": "eml",
    ".mjml": "mjml",
}


def kind_of(suffix: str) -> TemplateKind:
    """Return the kind of a file with this suffix, ".html" for example; whatever else it is, it may be a message."""
    return _KINDS.get(suffix.lower(), "eml")
