"""Serves a message to the browser engine, page and pictures, out of memory and under a scheme of its own."""

import re
import secrets
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QUrl
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlScheme, QWebEngineUrlSchemeHandler

from cfmail_gui.gui.preview.web_colours import as_seen
from cfmail_gui.gui.preview.web_guard import CID, SCHEME
from cfmail_gui.sending.preview_content import PreviewContent, PreviewPart

_TOKEN_OCTETS = 8
_LINK = re.compile(r"<link(?=[\s/>])", re.IGNORECASE)
_FRAME = re.compile(r"<(/?)iframe(?=[\s/>])", re.IGNORECASE)
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src {pictures}; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; object-src 'none'; script-src 'none'; worker-src 'none'"
)
_OWN_PICTURES = f"{SCHEME}: {CID}: data:"
_HEADERS = {
    b"Cache-Control": b"no-store",
    b"Referrer-Policy": b"no-referrer",
    b"X-Content-Type-Options": b"nosniff",
    b"X-DNS-Prefetch-Control": b"off",
}


@dataclass(frozen=True, slots=True)
class Served:
    """What one view shows: a message under a path that is never used again."""

    token: str
    page: bytes
    content: PreviewContent


def register_schemes() -> None:
    """Make the schemes known to Chromium: before the first profile, once in a process."""
    for name, syntax in (
        (SCHEME, QWebEngineUrlScheme.Syntax.Host),
        (CID, QWebEngineUrlScheme.Syntax.Path),
    ):
        if QWebEngineUrlScheme.schemeByName(QByteArray(name.encode())).name().isEmpty():
            scheme = QWebEngineUrlScheme(QByteArray(name.encode()))
            scheme.setSyntax(
                syntax
            )  # no flags: neither secure, so that http: pictures are not turned to https:, nor local
            QWebEngineUrlScheme.registerScheme(scheme)


def servable(html: str) -> str:
    """Return a page without the two elements that get past the policy of its header and past the guard.

    ``<link rel=preconnect>`` opens a connection without any request, and the ``srcdoc`` of a frame may hold one. Both
    only ever load things that are refused, so nothing is lost. The names are replaced wherever they stand, whatever
    the parser makes of the place; what is put there instead shows nothing and ends where the other would.
    """
    return _FRAME.sub(r"<\1noframes", _LINK.sub("<meta", html))


class MessageScheme(QWebEngineUrlSchemeHandler):
    """Answers for all views of the process; each has a host of its own, which no page can guess."""

    def __init__(self) -> None:
        super().__init__()
        self._served: dict[str, Served] = {}

    def serve(self, host: str, content: PreviewContent, *, dark: bool) -> QUrl:
        """Hold what a view shows from now on, in place of what it showed; return where it is."""
        page = as_seen(servable(content.page), dark=dark).encode("utf-8", "replace")
        token = secrets.token_hex(_TOKEN_OCTETS)
        self._served[host] = Served(token, page, content)
        return QUrl(f"{SCHEME}://{host}/{token}/")

    def forget(self, host: str) -> None:
        """Let go of what a view showed."""
        self._served.pop(host, None)

    def may_load_remote(self, host: str) -> bool:
        """Say whether the user wants pictures from elsewhere in what this view shows."""
        served = self._served.get(host)
        return served is not None and served.content.remote_allowed

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer with the page under its path, with a picture under its name, or not at all."""
        url = job.requestUrl()
        if url.scheme() == CID:
            self._reply_part(
                job, self._served.get(job.initiator().host()), QUrl.fromPercentEncoding(url.path().encode())
            )
            return
        served = self._served.get(url.host())
        token, _, name = url.path(QUrl.ComponentFormattingOption.FullyDecoded).removeprefix("/").partition("/")
        if served is not None and token == served.token and not name:
            self._reply_page(job, served)
        else:
            self._reply_part(job, served, name)

    def _reply_page(self, job: QWebEngineUrlRequestJob, served: Served) -> None:
        pictures = f"{_OWN_PICTURES} http: https:" if served.content.remote_allowed else _OWN_PICTURES
        policy = _POLICY.format(pictures=pictures).encode()
        _reply(job, b"text/html; charset=utf-8", served.page, {b"Content-Security-Policy": policy})

    def _reply_part(self, job: QWebEngineUrlRequestJob, served: Served | None, name: str) -> None:
        part: PreviewPart | None = served.content.parts.get(name) if served else None
        if part is None or not part.is_picture:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        else:
            _reply(job, part.content_type.encode(), part.octets, {})


def _reply(job: QWebEngineUrlRequestJob, content_type: bytes, octets: bytes, headers: dict[bytes, bytes]) -> None:
    several = {QByteArray(name): [QByteArray(value)] for name, value in (_HEADERS | headers).items()}
    job.setAdditionalResponseHeaders(several)  # type: ignore[arg-type] # a multi-map: it wants lists, which its stub denies
    answer = QBuffer(job)
    answer.setData(QByteArray(octets))
    job.reply(QByteArray(content_type), answer)
