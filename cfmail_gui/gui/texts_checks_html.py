"""Sentences about findings of the HTML as a whole, of its elements, its text and its colours."""

from typing import assert_never

from cfmail_gui.findings.client_codes import ElementCode, HtmlCode, TextCode
from cfmail_gui.findings.finding import Finding
from cfmail_gui.gui.texts import number, octets, tr
from cfmail_gui.gui.texts_checks import Told, rfc, say
from cfmail_gui.message.display import plain

_CHARSET_URL = "https://html.spec.whatwg.org/multipage/semantics.html#charset"
_SCHEME_URL = "https://html.spec.whatwg.org/multipage/semantics.html#meta-color-scheme"


def wcag(criterion: str, page: str) -> tuple[str, str]:
    """Return how a success criterion of WCAG 2.2 is named, and the address of its explanation."""
    name = tr("WCAG 2.2, success criterion {criterion}").format(criterion=criterion)
    return name, f"https://www.w3.org/WAI/WCAG22/Understanding/{page}.html"


def times(title: str, count: int) -> str:
    """Return what is there, and how often where that is more than once."""
    return tr("{what} (%n times)", "", count).format(what=title) if count > 1 else title


def about_page(finding: Finding, code: HtmlCode) -> Told:
    """Tell of what is wrong with the HTML as a whole."""
    match code:
        case "html-not-looked-at":
            title = tr("HTML too long or too broken to be checked")
            why = tr("It has over 4 million characters, or over 1,000 tags that are not closed; little was looked at.")
            do = tr("Shorten it, or close the tags; what is said here about the HTML is not complete.")
            source = (tr("A limit of this program"), "")
        case "clipped-by-gmail":
            return _clipped(finding)
        case "style-over-limit":
            return _long_style(finding)
        case "no-language":
            title = tr("The HTML does not say its language")
            why = tr(
                "Screen readers choose their voice by it, and programs decide by it whether to offer a translation."
            )
            do = tr('Say it on the html element, such as <html lang="en">.')
            source = wcag("3.1.1", "language-of-page")
        case "no-title":
            title = tr("The HTML has no title")
            why = tr("Screen readers say it first, and a browser shows it where the message is opened as a page.")
            do = tr("Add a title element that says what the message is about.")
            source = wcag("2.4.2", "page-titled")
        case "no-colour-scheme":
            title = tr("Nothing is said about dark mode: {detail}")
            why = tr("Where the HTML does not say which colours it is made for, programs in dark mode change them.")
            do = tr("Add these meta elements; “light dark” only where the message looks well in both.")
            source = (tr("HTML Standard, section 4.2.5.1"), _SCHEME_URL)
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)


def about_elements(finding: Finding, code: ElementCode) -> Told:
    """Tell of elements and attributes."""
    match code:
        case "charset-contradiction":
            title = tr("The HTML says charset {detail}, its part says {other}")
            why = tr(
                "Mail programs follow the part; a copy saved as a file is read as the HTML says, with wrong letters."
            )
            do = tr("Name the charset of the part in the meta element, or leave that out.")
            source = (tr("HTML Standard, section 4.2.5.4"), _CHARSET_URL)
        case "layout-table-role":
            title = times(tr("Tables that screen readers take for data"), finding.number)
            why = tr("They say no role and have no headings, so their rows and columns are counted aloud.")
            do = tr('Write role="presentation" on tables that only place things; give tables of data th elements.')
            source = wcag("1.3.1", "info-and-relationships")
        case "removed-element":
            title = times(tr("Mail programs remove {detail}"), finding.number)
            why = tr("What runs, embeds or forwards is taken out before a message is shown; filters distrust it.")
            do = tr("Take it out; put what it was for into the message itself, or behind a link.")
            source = (tr("Usual practice of mail programs"), "")
        case "event-handler":
            title = times(tr("Mail programs remove attributes such as {detail}"), finding.number)
            why = tr("No mail program runs scripts; filters take such a message for an attack.")
            do = tr("Take these attributes out.")
            source = (tr("Usual practice of mail programs"), "")
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)


def about_text(finding: Finding, code: TextCode) -> Told:
    """Tell of the plain text, and of how the text of the HTML is seen."""
    source = rfc(2046, "5.1.4")
    match code:
        case "no-text-part":
            title = tr("No plain text beside the HTML")
            why = tr("Watches and text programs show the plain text; filters trust a message without it less.")
            do = tr("Add a text part that says the same.")
        case "empty-text-part":
            title = tr("The plain text is empty, the HTML is not")
            why = tr("Who sees the plain text alone gets an empty message.")
            do = tr("Say in the plain text what the HTML says.")
        case "text-differs":
            title = tr("The plain text has {number}% of the words in the HTML")
            why = tr("Each person sees one of them, so both are to say the same; filters compare them.")
            do = tr("Make the plain text from the HTML again, or see whether it belongs to another message.")
        case "no-preheader":
            seen = tr("Lists will show “{detail}” behind the subject")
            title = seen if plain(finding.detail) else tr("Lists will show nothing behind the subject")
            why = tr("Lists show the first text of the HTML, and here that is a link, or next to nothing.")
            do = tr("Begin the HTML with a sentence about the message; it may be hidden by display:none.")
            source = (tr("Usual practice of mail programs"), "")
        case "low-contrast":
            return _contrast(finding)
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)


def _clipped(finding: Finding) -> Told:
    title = tr("Gmail will cut the HTML off: {size} of about {limit}")
    return Told(
        title.format(size=octets(finding.number), limit=octets(finding.limit)),
        tr("What comes later is behind a link, such as an unsubscribe link or the closing tags."),
        tr("Shorten the HTML: take out comments, white space and styles that nothing uses, or split the message."),
        tr("Measured by senders; Gmail names no number"),
    )


def _long_style(finding: Finding) -> Told:
    title = tr("Gmail will drop a style element: {size}, of which it takes {limit}")
    return Told(
        title.format(size=octets(finding.number), limit=octets(finding.limit)),
        tr("It does so with the whole element, so that nothing of what it says is applied there."),
        tr("Divide it into several style elements, or take out rules that nothing uses."),
        tr("Can I email (caniemail.com), <style> element"),
        "https://www.caniemail.com/features/html-style/",
    )


def _contrast(finding: Finding) -> Told:
    title = tr("Hard to read: {text} on {back}, contrast {ratio}:1")
    why = tr("Letters of this size want a contrast of {ratio}:1 at least.")
    return Told(
        title.format(text=plain(finding.detail), back=plain(finding.other), ratio=_ratio(finding.number)),
        why.format(ratio=_ratio(finding.limit)),
        tr("Choose a darker or lighter colour for the text, or for what is behind it."),
        *wcag("1.4.3", "contrast-minimum"),
    )


def _ratio(hundredths: int) -> str:
    return number(hundredths / 100, 2)
