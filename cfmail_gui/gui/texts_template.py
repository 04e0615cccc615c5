"""Sentences about templates."""

import re
from typing import Literal, assert_never

from cfmail_gui.gui.texts import number, tr
from cfmail_gui.message.display import plain
from cfmail_gui.templates.faults import BadTemplate, TemplateFault

_LONGEST = 200
_QUOTED = r"(?:“”|„“|«\s*»|「」|『』)"
_NOTHING = re.compile(rf"\s*(?:\({_QUOTED}?\)|（{_QUOTED}?）|{_QUOTED})")  # brackets and quotation marks around nothing
_Limit = Literal["output-limit", "loop-limit", "nesting-limit", "memory-limit", "time-limit"]
_OfData = Literal[
    "bad-json",
    "bad-toml",
    "bad-csv",
    "bad-data",
    "bad-columns",
    "no-rows",
    "too-large",
    "row-missing",
    "row-changed",
    "column-missing",
    "no-recipient",
]


def bad_template(error: BadTemplate) -> str:
    """Say where the fault is, what it is, and what to do."""
    sentence = _sentence(error.fault).format(name=plain(error.name, 120), detail=plain(error.detail, _LONGEST))
    return _placed(error, _NOTHING.sub("", sentence))


def _placed(error: BadTemplate, fault: str) -> str:
    where, line = plain(error.where, 120), number(error.line)
    if where and error.line:
        return tr("{where}, line {line}: {fault}").format(where=where, line=line, fault=fault)
    if where:
        return tr("{where}: {fault}").format(where=where, fault=fault)
    return tr("Row {row}: {fault}").format(row=line, fault=fault) if error.line else fault


def _sentence(fault: TemplateFault) -> str:
    match fault:
        case "syntax":
            return tr("This is no Liquid that can be read ({detail}). Correct it and save.")
        case "unknown-filter":
            return tr("There is no filter “{name}”. Check how it is spelled.")
        case "unknown-tag":
            return tr("The tag “{name}” is not known here; a template cannot read other files either. Take it out.")
        case "not-text":
            return tr("This file is no text, so it cannot be a template.")
        case "bad-mjml":
            return tr("This is no MJML that can be compiled ({detail}). Correct it and save.")
        case "open-front-matter":
            return tr("Header fields begin here and never end. Write a line of three hyphens behind the last one.")
        case "bad-front-matter":
            return tr(
                "Between the two lines of hyphens only header fields may stand, such as “Subject: Hello”, and none "
                "that describe the body. Correct this line."
            )
        case "not-editable":
            return tr("This text cannot be written again in its charset ({name}). Save the message in UTF-8.")
        case "bad-value":
            return tr("A filter cannot do with the value that it got ({detail}). Correct the template or the data.")
        case "output-limit" | "loop-limit" | "nesting-limit" | "memory-limit" | "time-limit":
            return _limit(fault)
        case "body-value":
            return tr("The text has a control in it, NUL for example, that no message can have. Take it out.")
        case "header-value":
            return tr(
                "The value of “{name}” has a line break or another control in it, and would get into a header field. "
                "Correct the data, or use the filter “strip_newlines”."
            )
        case "bad-address":
            return tr("What “{name}” would say is no address or list of addresses: {detail}. Correct the data.")
        case "bad-field":
            return tr("The header field “{name}” cannot say this: {detail}. Correct the template or the data.")
        case _:
            return _of_data(fault)


def _limit(fault: _Limit) -> str:
    match fault:
        case "output-limit":
            return tr("The template or what it makes has more than 4 MiB. Make it shorter.")
        case "loop-limit":
            return tr("The loops go round more than 100,000 times. Go through fewer rows.")
        case "nesting-limit":
            return tr("Too many blocks or elements stand inside each other. Make it flatter.")
        case "memory-limit":
            return tr("A value becomes too long (“{name}”). Look at the filters that make it grow.")
        case "time-limit":
            return tr("The template takes more than two seconds, or has more than 50,000 tags. Look at its loops.")
        case _:
            assert_never(fault)


def _of_data(fault: _OfData) -> str:
    match fault:
        case "bad-json":
            return tr("The data are no JSON ({detail}). Correct them and save.")
        case "bad-toml":
            return tr("The data are no TOML ({detail}). Correct them and save.")
        case "bad-csv":
            return tr("The data are no CSV, or a line has more fields than there are columns ({detail}).")
        case "bad-data":
            return tr("The data must be a JSON or TOML object, an array of objects, or a CSV table.")
        case "bad-columns":
            return tr("A column has no name, or two have the same “{name}”. Give each a name of its own.")
        case "no-rows":
            return tr("There are no rows in the data. Add one and save.")
        case "too-large":
            return tr("The data have more than 20 MiB or 100,000 rows. Part them into several files.")
        case "row-missing":
            return tr("The data do not have this row any more. Choose another one.")
        case "row-changed":
            return tr("The message is not what it was when it was tried: a picture has changed. Try all rows again.")
        case "column-missing":
            return tr("The row has no “{name}”. Choose another column for the recipients, or correct the data.")
        case "no-recipient":
            return tr("“{name}” names no recipient. Correct the data.")
        case _:
            assert_never(fault)
