"""Every reason why the journal cannot be used has a sentence that says what is to be done."""

from typing import get_args

import pytest

from cfmail_gui.gui import texts_journal
from cfmail_gui.record import JournalFault, JournalUnavailable

PATH = "/home/me/journal.sqlite"


@pytest.mark.parametrize("fault", get_args(JournalFault))
def test_before_a_send_it_says_that_nothing_was_sent(qtbot, fault):
    sentence = texts_journal.journal_unavailable(JournalUnavailable(fault, PATH, "some words"))
    assert sentence.startswith("Nothing was sent")
    assert PATH in sentence
    assert "{" not in sentence


@pytest.mark.parametrize("fault", get_args(JournalFault))
def test_in_the_history_too(qtbot, fault):
    sentence = texts_journal.history_unavailable(JournalUnavailable(fault, PATH))
    assert "nothing was sent or changed" in sentence
    assert PATH in sentence


def test_every_reason_reads_differently(qtbot):
    sentences = {texts_journal.journal_unavailable(JournalUnavailable(fault, PATH)) for fault in get_args(JournalFault)}
    assert len(sentences) == len(get_args(JournalFault))


def test_foreign_words_are_shown_as_text(qtbot):
    error = JournalUnavailable("unwritable", "/x/\u202ejournal\n", "no\nway.")
    assert "/x/journal cannot be written: no way." in texts_journal.journal_unavailable(error)
    assert "journal-damaged-1.sqlite" in texts_journal.set_aside("/x/journal-damaged-1.sqlite")
