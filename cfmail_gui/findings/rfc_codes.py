"""Codes of findings."""

from typing import Literal

RfcCode = Literal["to-be-written-rfc"]
