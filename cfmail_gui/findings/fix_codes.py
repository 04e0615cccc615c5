"""What can be done about a finding by one safe edit."""

from typing import Literal

FixCode = Literal[
    "",
    "remove-field",  # the header field at the finding's first place
    "remove-fields",  # those at all of its places
    "add-date",
    "set-date",  # to now
    "add-message-id",
    "add-mime-version",
    "write-body-anew",  # in a transfer encoding that carries what it holds
    "add-text-part",  # from what the HTML says
    "set-one-click",  # List-Unsubscribe-Post as RFC 8058 wants it
]
