"""What became of one attempt. Apart from the delivery, whose modules a window's start need not load."""

from dataclasses import dataclass

from cfmail_gui.attempt import SendFailed, SendReport
from cfmail_gui.record import AttemptRecord


@dataclass(frozen=True, slots=True)
class Ended:
    """One attempt's record, and either the report or the failure that it was made of."""

    record: AttemptRecord
    report: SendReport | None
    error: SendFailed | None
    recorded: bool  # False: the journal has it as *sending* still
