"""A request and its answer as text: headers as they went, the message in the request's body folded."""

from cfmail_gui.attempt import Transcript
from cfmail_gui.gui import texts_results
from cfmail_gui.gui.texts import octets, sentences, tr
from cfmail_gui.message.addr_spec import ascii_domain
from cfmail_gui.message.display import plain, readable
from cfmail_gui.record import AttemptRecord

_LONGEST_LINE = 2_000  # characters of a header that are shown


def request(record: AttemptRecord, transcript: Transcript | None) -> str:
    """Return request line, headers and body; of the body what the journal knows of it."""
    if transcript is None:
        return tr("The request was not recorded.") + "\n\n" + _body(record)
    head = [plain(transcript.request_line, _LONGEST_LINE), *_headers(transcript.request_headers)]
    size = tr("(body: {size})").format(size=octets(transcript.body_octets))
    return "\n".join((*head, "", size, _body(record)))


def answer(record: AttemptRecord, transcript: Transcript | None) -> str:
    """Return status, headers and body of the answer, or what is known where none came."""
    if transcript is None or transcript.status is None:
        return _no_answer(record)
    text = readable(transcript.answer)
    if transcript.answer_cut:
        text += "\n" + tr("… The answer goes on; the rest was not kept.")
    return "\n".join((f"HTTP {transcript.status}", *_headers(transcript.answer_headers), "", text))


def _no_answer(record: AttemptRecord) -> str:
    known = texts_results.finished((record,))
    if not record.fault or record.status is not None:
        return sentences(tr("The answer was not recorded."), known)
    if texts_results.is_settled(record):
        return tr("No answer came. Later, Cloudflare's log said: {text}").format(text=known)
    return sentences(tr("No answer came."), known)


def no_body() -> str:
    """Say why the message cannot be unfolded."""
    return tr("The contents of this message were not kept.")


def _headers(pairs: tuple[tuple[str, str], ...]) -> list[str]:
    return [f"{plain(name, _LONGEST_LINE)}: {plain(value, _LONGEST_LINE)}" for name, value in pairs]


def _body(record: AttemptRecord) -> str:
    import json

    folded = tr("⟨{size}, SHA-256 {digest}, folded⟩").format(size=octets(record.size), digest=record.sha256)
    fields = {  # in the order of the request
        "from": ascii_domain(record.sender),
        "mime_message": folded,
        "recipients": [ascii_domain(each.address) for each in record.recipients],
    }
    return readable(json.dumps(fields, ensure_ascii=False, indent=2))
