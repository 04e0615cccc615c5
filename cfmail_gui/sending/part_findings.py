"""What is wrong with the parts of a message, for whoever shows them: the checks look for it."""

from cfmail_gui.checks.part_faults import Inspected as Finding
from cfmail_gui.checks.part_faults import PartFault, inspect

__all__ = ["Finding", "PartFault", "inspect"]
