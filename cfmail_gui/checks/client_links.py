"""Links: what they are called, where they lead, and whether their text says so."""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from cfmail_gui.checks.checked import MOST_OF_A_KIND, Checked
from cfmail_gui.checks.client_finding import found
from cfmail_gui.checks.hosts import Host, host_of, scheme_of, true_host
from cfmail_gui.checks.links import Link, is_remote, links
from cfmail_gui.findings.client_codes import LinkTargetCode, LinkTextCode
from cfmail_gui.findings.finding import Finding, Level

_UNSAFE = frozenset(["javascript", "vbscript", "data", "file", "blob"])
_UNSEEN = re.compile("[\\s\u00ad\u034f\u200b-\u200f\u2060\ufeff]+")
_NO_WORDS = re.compile(r"[\W_]+")
_VAGUE = frozenset(  # whole texts that say nothing about the target; from English, German, French and so on, by lines
    [
        "click", "click here", "click me", "click this link", "here", "this link", "link", "more", "read more",
        "learn more", "see more", "find out more", "more info", "go", "this page",
        "hier", "klicken sie hier", "hier klicken", "klick hier", "mehr", "weiterlesen", "mehr erfahren",
        "ici", "cliquez ici", "en savoir plus", "lire la suite",
        "aquí", "haz clic aquí", "haga clic aquí", "leer más", "más información",
        "qui", "clicca qui", "leggi di più", "scopri di più",
        "klik hier", "lees meer", "meer",
    ]
)  # fmt: skip
_SHORTENERS = frozenset(  # public ones, under which anybody may put any target
    [
        "bit.ly", "bitly.com", "j.mp", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "is.gd", "v.gd", "buff.ly",
        "cutt.ly", "shorturl.at", "t.ly", "rb.gy", "tiny.cc", "bl.ink", "s.id", "adf.ly", "soo.gd", "qr.ae", "lnkd.in",
        "dlvr.it", "ift.tt", "trib.al", "shorte.st", "bc.vc", "clck.ru", "u.to", "rebrand.ly",
        "kutt.it", "short.io", "t2m.io", "urlz.fr", "lnk.to", "surl.li", "x.gd",
    ]
)  # fmt: skip
_MOST_LOOKED_AT = 300  # characters of a link's text
_SHOWN_HOST = re.compile(
    r"(?:https?://|www\.)?(?:[^\s@/?#:]+@)?((?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,24})(?::\d+)?(?:[/?#]\S*)?",
    re.IGNORECASE,
)
_FILE_ENDS = frozenset(
    [
        "pdf", "doc", "docx", "xls", "xlsx", "ppt", "zip", "gz", "txt", "html", "htm", "xml", "json", "csv", "eml",
        "png", "jpg", "jpeg", "gif", "svg", "webp", "mp", "mov", "js", "ts", "py", "md",
    ]
)  # fmt: skip


def findings(checked: Checked) -> Iterator[Finding]:
    """Look at all links of the HTML."""
    all_links = links(checked.page)
    for code, level, test, detail in _KINDS:
        concerned = [link for link in all_links if test(link)]
        if concerned:
            first = concerned[0]
            yield found(checked, code, level, [link.element for link in concerned], detail(first))
    yield from islice(_hosts(checked, all_links), MOST_OF_A_KIND)
    yield from islice(_misleading(checked, all_links), MOST_OF_A_KIND)


def _is_nameless(link: Link) -> bool:
    name = link.text or link.element.attributes.get("title", "")  # which counts where there is nothing else
    return not _UNSEEN.sub("", name) and bool(link.url)


def _is_vague(link: Link) -> bool:
    text = link.text[:_MOST_LOOKED_AT]
    return _NO_WORDS.sub(" ", _UNSEEN.sub(" ", text)).strip().lower() in _VAGUE


def _is_placeholder(link: Link) -> bool:
    return link.url in ("", "#")


def _is_unsafe(link: Link) -> bool:
    return scheme_of(link.url) in _UNSAFE


def _is_schemeless(link: Link) -> bool:
    return bool(link.url) and link.url[0] != "#" and not scheme_of(link.url)


def _is_insecure(link: Link) -> bool:
    return scheme_of(link.url) == "http"


def _text(link: Link) -> str:
    return link.text


def _url(link: Link) -> str:
    return link.url


def _host(link: Link) -> str:
    return _name(true_host(link.url))


def _scheme(link: Link) -> str:
    return scheme_of(link.url)


def _nothing(_link: Link) -> str:
    return ""


_KINDS: tuple[tuple[LinkTextCode | LinkTargetCode, Level, Callable[[Link], bool], Callable[[Link], str]], ...] = (
    ("empty-link", "problem", _is_nameless, _url),
    ("vague-link", "advice", _is_vague, _text),
    ("placeholder-link", "problem", _is_placeholder, _nothing),
    ("unsafe-link", "problem", _is_unsafe, _scheme),
    ("link-without-scheme", "problem", _is_schemeless, _url),
    ("insecure-link", "advice", _is_insecure, _host),
)


def _hosts(checked: Checked, all_links: tuple[Link, ...]) -> Iterator[Finding]:
    """Tell of each host that is a shortener's, or written in letters that few can tell apart."""
    by_host: dict[Host, list[Link]] = {}
    for link in all_links:
        if is_remote(link.url):
            by_host.setdefault(true_host(link.url), []).append(link)
    for host, concerned in by_host.items():
        elements = [link.element for link in concerned]
        if _without_www(host.ascii) in _SHORTENERS:
            yield found(checked, "short-link", "problem", elements, host.unicode)
        if host.mixed:
            yield found(checked, "look-alike-host", "problem", elements, host.unicode, host.ascii)
        elif "xn--" in host.ascii:
            yield found(checked, "international-host", "advice", elements, host.unicode, host.ascii)


def _misleading(checked: Checked, all_links: tuple[Link, ...]) -> Iterator[Finding]:
    pairs: dict[tuple[str, str], list[Link]] = {}
    for link in all_links:
        shown, target = _shown_host(link.text), true_host(link.url)
        if shown and target.ascii and not _same_site(shown.ascii, target.ascii):
            pairs.setdefault((shown.unicode, _name(target)), []).append(link)
    for (shown_name, target_name), concerned in pairs.items():
        elements = [link.element for link in concerned]
        yield found(checked, "misleading-link", "problem", elements, shown_name, target_name)


def _shown_host(text: str) -> Host | None:
    """Return the host that a link's whole text names, as an address or alone; None for any other text."""
    text = _UNSEEN.sub(" ", text[:_MOST_LOOKED_AT]).strip().rstrip(".")
    match = _SHOWN_HOST.fullmatch(text)
    if not match or (match[1].rpartition(".")[2].lower() in _FILE_ENDS and match[1] == text):
        return None
    return host_of(match[1])


def _same_site(one: str, other: str) -> bool:
    """Say whether one host is the other, or lies in its domain; ``www`` does not matter."""
    one, other = _without_www(one), _without_www(other)
    return one == other or one.endswith("." + other) or other.endswith("." + one)


def _name(host: Host) -> str:
    """Return how a host is told: by its A-labels where its letters would look like those of another."""
    return host.ascii if host.mixed else host.unicode


def _without_www(host: str) -> str:
    return host.removesuffix(".").removeprefix("www.")
