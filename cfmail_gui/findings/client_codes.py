"""Codes of findings."""

from typing import Literal

ClientCode = Literal["to-be-written-client"]
