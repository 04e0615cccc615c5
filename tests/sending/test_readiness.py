"""Whether what was asked for may still go: the account it was asked for must be there as it was."""

from dataclasses import replace

import pytest

from cfmail_gui.account import Account
from cfmail_gui.sending.readiness import is_current

ACCOUNT = Account("far", "Far", "0" * 32)
OTHERS = (Account("near", "Near", "1" * 32),)


@pytest.mark.parametrize("looks", [{}, {"name": "Other"}, {"colour": "#123456"}])
def test_looks_do_not_matter(looks):
    assert is_current(ACCOUNT, (*OTHERS, replace(ACCOUNT, **looks)))


@pytest.mark.parametrize(
    "change",
    [
        {"id": "another"},
        {"account_id": "2" * 32},
        {"base_url": "https://elsewhere.test"},
        {"auth": "global-key", "email": "me@sender.test"},
        {"production": True},
        {"allow_list": ("*@one.test",)},
        {"look_up_suppressed": True},
        {"test_recipient": "me@lab.test"},
    ],
)
def test_whatever_changes_where_it_goes_or_who_is_asked_matters(change):
    assert not is_current(ACCOUNT, (*OTHERS, replace(ACCOUNT, **change)))


def test_a_removed_account_is_not_there():
    assert not is_current(ACCOUNT, OTHERS)
