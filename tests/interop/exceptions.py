"""Where postal-mime reads what is sent otherwise than the file: why, and what it must read then."""

from typing import Any

_ANN = [{"name": "Ann Example", "address": "ann@sender.example"}]
_BOB = [{"name": "Bob Example", "address": "bob@far.example"}]
_SUBJECT = "Minutes of the meeting"
_JAPANESE = "こんにちは、議事録です"
_CR = "a CR alone ends no line for it, so it finds one long header field in the file"
_MARK = "it takes the byte order mark for the first character of the first field's name"
_ASCII = "it reads raw octets as UTF-8, and some that are half of a character look like ASCII"
_EVEN = "it puts LF, one octet, behind a body that is not encoded: half a character of UTF-16"

EXCEPTIONS: dict[str, tuple[str, dict[str, Any]]] = {
    "bom": (_MARK, {"from": _ANN}),
    "bom-lf": (_MARK, {"from": _ANN}),
    "mbox-line-and-bom": (_MARK, {"from": _ANN}),
    "cr": (
        _CR,
        {"from": _ANN, "to": _BOB, "subject": _SUBJECT, "text": "Hello Bob,\n\nsee you on Monday."},
    ),
    "latin1-cr": (
        _CR,
        {"from": _ANN, "to": _BOB, "subject": _SUBJECT, "text": "\n".join(["café au lait"] * 3)},
    ),
    "cr-multipart": (
        _CR,
        {
            "from": _ANN,
            "to": _BOB,
            "subject": _SUBJECT,
            "text": "The text.",
            "attachments": [
                {
                    "filename": "minutes.pdf",
                    "mimeType": "application/pdf",
                    "sha256": "8ed1705c09d8184dcfb2e7562de492d92237bb4ab19de182a3259a49c0084cd2",
                }
            ],
        },
    ),
    "subject-shiftjis": (_ASCII, {"subject": _JAPANESE}),
    "from-shiftjis": (_ASCII, {"from": [{"name": _JAPANESE, "address": "ann@sender.example"}]}),
    "file-name-shiftjis": (
        _ASCII,
        {
            "attachments": [
                {
                    "filename": f"{_JAPANESE}.bin",
                    "mimeType": "application/octet-stream",
                    "sha256": "ae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc",
                }
            ]
        },
    ),
    "subject-raw-in-word": (
        "it reads raw octets as UTF-8 before it decodes the encoded word they are in",
        {"subject": "Grüße"},
    ),
    "spam-parts": (_EVEN, {"text": "汰楡\ufffd\nHi", "html": "<div>汰楡\ufffd</div>\n<b>Hi</b>"}),
    "utf16-raw": (_EVEN, {"text": "Grüße"}),
}
