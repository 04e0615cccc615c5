"""What the browser engine may ask for: the message's own page and pictures, and nothing else that was not allowed."""

import ipaddress
from collections.abc import Callable

from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor

from cfmail_gui.checks.networks import is_internal_name

SCHEME = "cfmail-preview"
CID = "cid"

_Kind = QWebEngineUrlRequestInfo.ResourceType


class Guard(QWebEngineUrlRequestInterceptor):
    """Refuses every request but those of a message for itself, and pictures from elsewhere where they were allowed.

    It is asked again for every redirection. ``may_load_remote`` says of a view's host whether its message may;
    ``is_private`` says of a server's host whether it belongs to the user's own network, which no mail may ask.
    """

    def __init__(self, may_load_remote: Callable[[str], bool], is_private: Callable[[str], bool]) -> None:
        super().__init__()
        self._may_load_remote = may_load_remote
        self._is_private = is_private

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Let it pass or not; on the window's thread."""
        info.block(not self._allows(info, info.requestUrl().scheme(), info.resourceType()))

    def _allows(self, info: QWebEngineUrlRequestInfo, scheme: str, kind: _Kind) -> bool:
        is_picture = kind == _Kind.ResourceTypeImage
        if scheme == SCHEME:
            return is_picture or kind == _Kind.ResourceTypeMainFrame
        if scheme == CID:
            return is_picture
        return scheme in ("http", "https") and is_picture and self._is_wanted(info)

    def _is_wanted(self, info: QWebEngineUrlRequestInfo) -> bool:
        page = info.firstPartyUrl()
        if bytes(info.requestMethod().data()) != b"GET" or page.scheme() != SCHEME:
            return False
        return self._may_load_remote(page.host()) and not self._is_private(info.requestUrl().host())


def is_private(host: str) -> bool:
    """Say whether a host is, by its name or address, none of the public Internet.

    A public name can still lead to a private address: only Chromium sees that, and it tells nobody.
    """
    name = host.rstrip(".").lower()
    try:
        address = ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return name.rpartition(".")[2] == "localhost" or is_internal_name(name)
    mapped = getattr(address, "ipv4_mapped", None)
    return not (mapped or address).is_global
