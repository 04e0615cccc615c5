"""Codes of findings."""

from typing import Literal

PrivacyCode = Literal["to-be-written-privacy"]
