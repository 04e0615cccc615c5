"""Codes of findings."""

from typing import Literal

CloudflareCode = Literal["to-be-written-cloudflare"]
