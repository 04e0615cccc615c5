"""Why a template, or the data for it, gives no message."""

from typing import Literal

from cfmail_gui.message.faults import CfmailError

TemplateFault = Literal[
    # the template
    "syntax",  # detail: the parser's words
    "unknown-filter",  # name: the filter's
    "unknown-tag",  # name: the tag's; also of those that would read other files
    "not-text",  # the file is no text
    "bad-mjml",  # detail: the compiler's words
    "open-front-matter",  # the line of hyphens that ends the header fields is missing
    "bad-front-matter",  # line: the first that is no header field
    "not-editable",  # a text of the message that cannot be written again; name: its part
    # while it is rendered
    "bad-value",  # a filter or a comparison cannot do with the values it got; detail: the engine's words
    "output-limit",
    "loop-limit",
    "nesting-limit",
    "memory-limit",  # a value made by the template is too long
    "time-limit",
    "body-value",  # a control in a text that no message can have
    "header-value",  # a line break or another control in a value for a header field; name: the variable
    "bad-address",  # name: the header field or the column, detail: the text that is no address
    "bad-field",  # name: the header field; what it would say can stand in none
    # the data
    "bad-json",
    "bad-toml",
    "bad-csv",
    "bad-data",  # readable, but no object, and no array of objects
    "bad-columns",  # name: the column that is there twice, or "" for one without a name
    "no-rows",
    "too-large",  # the data: octets or rows
    "row-missing",  # asked for a row that is not there
    "row-changed",  # the row gives another message than it did when it was tried
    "column-missing",  # name: the column
    "no-recipient",  # the row names nobody
]


class BadTemplate(CfmailError):
    """No message could be made.

    Attributes:
        fault: why not.
        name: of the variable, filter, header field, column or file that the code speaks of, or "". Untrusted.
        where: the file, the header field or the part ("part 1.2") in which it is, or "". Untrusted.
        line: in ``where``, from 1; without ``where`` the row of the data, from 1; 0 where it is not known.
        detail: words of a parser, or the value at fault. Untrusted.
    """

    def __init__(
        self, fault: TemplateFault, *, name: str = "", where: str = "", line: int = 0, detail: str = ""
    ) -> None:
        super().__init__(fault)
        self.fault: TemplateFault = fault
        self.name = name
        self.where = where
        self.line = line
        self.detail = detail
