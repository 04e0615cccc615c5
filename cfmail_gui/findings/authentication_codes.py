"""Codes of findings."""

from typing import Literal

AuthenticationCode = Literal["to-be-written-authentication"]
