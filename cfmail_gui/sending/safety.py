"""What an account forbids without a question: recipients outside its allow-list."""

from cfmail_gui.account import Account
from cfmail_gui.message.addr_spec import key


def outside(recipients: tuple[str, ...], account: Account) -> tuple[str, ...]:
    """Return the recipients that the account's allow-list does not name; none where the list is empty."""
    if not account.allow_list:
        return ()
    named = {key(entry) for entry in (*account.allow_list, account.test_recipient)}
    return tuple(
        address for address in recipients if named.isdisjoint((key(address), key("*@" + address.rpartition("@")[2])))
    )
