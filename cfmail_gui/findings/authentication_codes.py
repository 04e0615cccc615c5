"""Codes of what keeps SPF, DKIM and DMARC from vouching for the author."""

from typing import Literal

AuthenticationCode = Literal[
    # without asking anybody
    "from-not-aligned",  # detail: domain in From, other: domain of the envelope sender
    "from-aligned-relaxed",  # the same; aligned only where DMARC is not strict
    "several-from-domains",  # detail: the domains
]
