"""Messages with HTML for tests of checks, and what one check finds in them."""

import base64
from collections.abc import Callable, Iterator

from cfmail_gui.checks.checked import Checked
from cfmail_gui.findings.finding import Finding
from tests.checks.messages import checked, raw

Check = Callable[[Checked], Iterator[Finding]]
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


def png(width: int, height: int, octets: int = 64) -> bytes:
    """Return the beginning of a PNG file, filled up to a size."""
    return (PNG + width.to_bytes(4, "big") + height.to_bytes(4, "big")).ljust(octets, b"\0")


def message(html: str, text: str | None = None, images: dict[str, bytes] | None = None, **changes: str) -> Checked:
    """Return a message of HTML, with a text beside it and images by Content-ID inside it."""
    body = b"Content-Type: text/html; charset=utf-8\r\n\r\n" + html.encode("utf-8", "replace")
    if images:
        parts = [body]
        for content_id, octets in images.items():
            head = f'Content-Type: image/png; name="{content_id}.png"\r\nContent-ID: <{content_id}>\r\n'
            head += "Content-Transfer-Encoding: base64\r\nContent-Disposition: inline\r\n\r\n"
            parts.append(head.encode() + _base64(octets))
        body = b"Content-Type: multipart/related; boundary=r\r\n\r\n" + _joined(b"r", parts)
    if text is not None:
        plain = b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + text.encode()
        body = b"Content-Type: multipart/alternative; boundary=a\r\n\r\n" + _joined(b"a", [plain, body])
    head, _, rest = body.partition(b"\r\n\r\n")
    return checked(raw(rest, **{"Content_Type": head.removeprefix(b"Content-Type: ").decode(), **changes}))


def codes(check: Check, looked_at: Checked) -> set[str]:
    """Return the codes of what a check finds."""
    return {finding.code for finding in check(looked_at)}


def only(check: Check, looked_at: Checked, code: str) -> Finding:
    """Return the one finding with this code."""
    (finding,) = [finding for finding in check(looked_at) if finding.code == code]
    return finding


def _joined(boundary: bytes, parts: list[bytes]) -> bytes:
    return b"".join(b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts) + b"--" + boundary + b"--\r\n"


def _base64(octets: bytes) -> bytes:
    return base64.encodebytes(octets).replace(b"\n", b"\r\n")
