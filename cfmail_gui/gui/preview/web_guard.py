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
        url, kind = info.requestUrl(), info.resourceType()
        match url.scheme():
            case "cfmail-preview":
                allowed = kind in (_Kind.ResourceTypeMainFrame, _Kind.ResourceTypeImage)
            case "cid":
                allowed = kind == _Kind.ResourceTypeImage
            case "http" | "https":
                is_picture = kind == _Kind.ResourceTypeImage and bytes(info.requestMethod().data()) == b"GET"
                allowed = is_picture and self._is_wanted(info) and not self._is_private(url.host())
            case _:
                allowed = False
        info.block(not allowed)

    def _is_wanted(self, info: QWebEngineUrlRequestInfo) -> bool:
        page = info.firstPartyUrl()
        return page.scheme() == SCHEME and self._may_load_remote(page.host())


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
