"""Codes of placeholders that nobody filled in; ``detail`` is one, ``other`` a header field, ``number`` how many."""

from typing import Literal

TemplateCode = Literal[
    "left-over-liquid",  # {{ name }} or {% tag %}
    "left-over-percent",  # %NAME%
    "left-over-merge-tag",  # *|NAME|*
    "left-over-brackets",  # [[name]]
]
