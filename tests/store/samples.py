"""Account files and accounts that several tests of this room use."""

import re

from cfmail_gui.account import Account

HEX = "0123456789abcdef" * 2

FULL = f'''# my accounts
schema = 1
future = "kept"

# Acme, by hand
[[account]] # first
id = "acme"
name = "Acme" # the customer
account_id = "{HEX.upper()}"
auth = "global-key"
email = "ops@acme.example"
base_url = "https://proxy.example/client/v4/"
production = true
colour = "#FF0000"
note = "unknown, kept"

# the second
[[account]]
id = "b.2"
name = "Second"
account_id = "{HEX}"
[account.extra] # unknown too
deep = [1, 2]

# a table of the future
[other]
x = 1979-05-27
# end
'''

ACME = Account(
    id="acme",
    name="Acme",
    account_id=HEX,
    auth="global-key",
    email="ops@acme.example",
    base_url="https://proxy.example/client/v4",
    production=True,
    colour="#ff0000",
)
SECOND = Account(id="b.2", name="Second", account_id=HEX)


def account(local_id: str, **changes) -> Account:
    return Account(**({"id": local_id, "name": f"Name of {local_id}", "account_id": HEX} | changes))


def comments(text: str) -> list[str]:
    return re.findall(r"# .*", text)
