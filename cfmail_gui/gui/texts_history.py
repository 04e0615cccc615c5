"""Words and sentences of the history window."""

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui import texts_results
from cfmail_gui.gui.texts import listed, number, octets, outcome_count, outcome_word, sentences, tr
from cfmail_gui.gui.texts_results import state_word
from cfmail_gui.history_query import AttemptLine
from cfmail_gui.message.display import plain
from cfmail_gui.record import AttemptRecord

_NAME = 120  # characters

_WORST_FIRST = (
    Outcome.FAILED,
    Outcome.BOUNCED,
    Outcome.SUPPRESSED,
    Outcome.UNKNOWN,
    Outcome.NOT_SENT,
    Outcome.UNREPORTED,
    Outcome.QUEUED,
    Outcome.DELIVERED,
)


def worst_first(line: AttemptLine) -> tuple[tuple[Outcome, int], ...]:
    """Return the outcomes of an attempt and how many there are of each; what needs attention comes first."""
    return tuple(sorted(line.outcomes, key=lambda item: _WORST_FIRST.index(item[0])))


def rests_on_mark(line: AttemptLine) -> bool:
    """Say whether nobody but the user says what became of an attempt."""
    return line.marked and all(outcome in (Outcome.UNKNOWN, Outcome.NOT_SENT) for outcome, _ in line.outcomes)


def outcome_summary(line: AttemptLine) -> str:
    """Return what became of an attempt, in one line: "Delivered", or "1 Bounced, 2 Delivered"."""
    if rests_on_mark(line):
        return tr("{state} (marked by you)").format(state=state_word(line.state))
    if line.state != "sent" or not line.outcomes:
        return state_word(line.state)
    if len(line.outcomes) == 1:
        return outcome_word(line.outcomes[0][0])
    return listed(outcome_count(outcome, count) for outcome, count in worst_first(line))


def recipients(line: AttemptLine) -> str:
    """Return the first recipient, and how many there are beside."""
    first = plain(line.first_recipient, _NAME)
    if line.recipients <= 1:
        return first
    return tr("{first} and %n more", "recipients", line.recipients - 1).format(first=first)


def account(line: AttemptLine) -> str:
    """Return the account's name; the sandbox's says more than a column has room for."""
    return tr("Sandbox") if line.simulated else plain(line.account_name, _NAME)


def deleted() -> str:
    """Stand for an attempt that was deleted while it was listed."""
    return tr("(deleted)")


def no_subject() -> str:
    """Stand for an empty subject."""
    return tr("(no subject)")


def counted(found: int, chosen: int, *, narrow: bool) -> str:
    """Say how many attempts are listed; ``narrow`` where there may be others."""
    text = tr("%n attempt(s) found", "", found) if narrow else tr("%n attempt(s)", "", found)
    return text + " · " + tr("%n chosen", "attempts", chosen) if chosen > 1 else text


def empty(*, narrow: bool) -> str:
    """Say why nothing is listed, and what to do."""
    if narrow:
        return tr("Nothing fits: change the search, or show all attempts.")
    return tr("Nothing has been sent yet. Every attempt to send will be listed here.")


def several(count: int) -> str:
    """Say why no details are shown."""
    return tr("%n attempt(s) (is|are) chosen. Choose one to see its recipients.", "", count)


def gone() -> str:
    """Say that an attempt is not there any more."""
    return tr("This attempt was deleted from the history.")


def facts(record: AttemptRecord) -> str:
    """Return what an attempt was: message, account, time, message id, sender, size."""
    parts = [
        texts_results.facts((record,), record.subject or record.name or no_subject()),
        tr("Sender: {address}").format(address=plain(record.sender, _NAME)),
        octets(record.size),
    ]
    if not record.has_body:
        parts.append(tr("its contents were not kept"))
    return " · ".join(parts)


def no_body() -> str:
    """Say why an attempt cannot be opened."""
    return tr("The contents of this message were not kept, so it cannot be opened. What is known of it stays listed.")


def named(subject: str, moment: str) -> str:
    """Name an attempt in a question."""
    return tr("“{subject}” ({moment})").format(subject=subject, moment=moment)


def export_entry(kind: str, count: int, *, chosen: bool) -> str:
    """Say which attempts an entry of the menu `Export` means."""
    if chosen:
        as_csv, as_json = tr("The %n chosen, as CSV…", "", count), tr("The %n chosen, as JSON…", "", count)
    else:
        as_csv, as_json = tr("The %n found, as CSV…", "", count), tr("The %n found, as JSON…", "", count)
    return as_csv if kind == "csv" else as_json


def delete_question(count: int, names: tuple[str, ...] = ()) -> str:
    """Ask before attempts are forgotten; ``names`` of all of them where these are few."""
    text = tr(
        "Delete (the chosen attempt|%n attempts) from the history, with (its copy of the message|their copies of the "
        "messages)?",
        "",
        count,
    )
    after = tr(
        "This cannot be undone. No mail is called back, and the program forgets to whom these messages went or may "
        "have gone. What is being sent now stays."
    )
    return "\n\n".join(part for part in (text, "\n".join(names), after) if part)


def was_deleted(done: int, kept: int) -> str:
    """Say how many attempts were deleted, and how many of the chosen ones were not."""
    text = tr("%n attempt(s) (was|were) deleted.", "", done)
    stayed = tr("%n stayed: (it is|they are) being sent, or deleting was stopped.", "attempts", kept)
    return sentences(text, stayed if kept else "")


def was_trimmed(done: int) -> str:
    """Say what the new limits did."""
    if not done:
        return tr("The limits are kept from now on. Nothing had to be deleted now.")
    return sentences(tr("The limits are kept from now on."), was_deleted(done, 0))


def exporting(done: int, total: int) -> str:
    """Say how far an export has come."""
    return tr("Exporting: {done} of {total}").format(done=number(done), total=number(total))


def deleting(done: int, total: int) -> str:
    """Say how far deleting has come."""
    return tr("Deleting: {done} of {total}").format(done=number(done), total=number(total))


def exported(count: int, path: str) -> str:
    """Say what was written, and where."""
    return tr("%n attempt(s) (was|were) exported to {path}.", "", count).format(path=plain(path, 200))


def export_stopped() -> str:
    """Say that nothing was written."""
    return tr("The export was stopped; no file was written.")


def too_many_to_copy(most: int) -> str:
    """Say why nothing was copied, and what to do."""
    return tr("More than {most} attempts are not copied. Choose fewer, or use Export.").format(most=number(most))


def present_size(size: int) -> str:
    """Say what the journal takes on the disk."""
    return tr("The history takes {size} on the disk now.").format(size=octets(size))


def keeping() -> str:
    """Explain what the limits do."""
    return tr(
        "OK applies these limits at once and from then on: older attempts are deleted for good. What is being sent, "
        "and attempts whose outcome is unknown, stay until you delete or mark them."
    )


def contents() -> str:
    """Explain what is lost without contents."""
    return tr(
        "Without its contents a message cannot be opened or sent again from the history. Subject, addresses and "
        "outcomes are kept all the same."
    )
