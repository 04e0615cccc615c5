"""What is wrong with a typed source text."""

from typing import Literal

from cfmail_gui.message.faults import BadEdit

SourceFault = Literal["escape", "fold"]


class BadSource(BadEdit):
    """A source text that stands for no octets; the message is as it was.

    Attributes:
        kind: "escape" for a "⟨" that begins nothing, "fold" for what stands for a fold and was changed or is doubled.
        line: where, counted from 1.
    """

    def __init__(self, error: BadEdit, text: str) -> None:
        super().__init__(error.fault, position=error.position)
        self.kind: SourceFault = "fold" if error.fault == "not-editable" else "escape"
        self.line = text.count("\n", 0, error.position) + 1
