"""Codes of findings."""

from typing import Literal

TemplateCode = Literal["to-be-written-template"]
