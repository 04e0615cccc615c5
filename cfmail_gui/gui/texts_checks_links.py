"""Sentences about findings of links."""

from typing import assert_never

from cfmail_gui.findings.client_codes import LinkTargetCode, LinkTextCode
from cfmail_gui.findings.finding import Finding
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.texts_checks import Told, rfc, say
from cfmail_gui.gui.texts_checks_html import times, wcag

_UTS39 = "https://www.unicode.org/reports/tr39/"


def about_text(finding: Finding, code: LinkTextCode) -> Told:
    """Tell of links whose text or address leads nobody anywhere."""
    match code:
        case "empty-link":
            title = times(tr("A link without text, to {detail}"), finding.number)
            why = tr("A screen reader has nothing to say for it, and where images are off there is nothing to click.")
            do = tr("Write a text into it, or an alternative text for its image.")
            source = wcag("2.4.4", "link-purpose-in-context")
        case "vague-link":
            title = times(tr("A link text that says nothing: “{detail}”"), finding.number)
            why = tr("Read by itself, as in a screen reader's list of links, it does not say where it leads.")
            do = tr("Name the target in the text of the link.")
            source = wcag("2.4.4", "link-purpose-in-context")
        case "placeholder-link":
            title = times(tr("A link that leads nowhere"), finding.number)
            why = tr("Its address is empty or only “#”, so a click does nothing.")
            do = tr("Write the address that was meant, or take the link out.")
            source = rfc(3986, "4.4")
        case "unsafe-link":
            title = times(tr("A link that mail programs remove: {detail}:"), finding.number)
            why = tr("They follow no such address from a message; filters take it for an attack.")
            do = tr("Link to a page by https.")
            source = rfc(3986, "7")
        case "link-without-scheme":
            title = times(tr("A link without https://: {detail}"), finding.number)
            why = tr("A message has no address of its own that the rest could be taken from.")
            do = tr("Write the whole address, with https:// in front.")
            source = rfc(3986, "5.1")
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)


def about_target(finding: Finding, code: LinkTargetCode) -> Told:
    """Tell of links to hosts that are not what they seem, or are not to be relied on."""
    match code:
        case "insecure-link":
            title = times(tr("A link without encryption, to {detail}"), finding.number)
            why = tr("Anybody on the way can read and change what a page by http shows; browsers warn of it.")
            do = tr("Link by https, where the site answers to it.")
            source = rfc(9110, "4.2.2")
        case "short-link":
            title = times(tr("A shortened link, of {detail}"), finding.number)
            why = tr("It hides where it leads; such services are abused so often that filters distrust them.")
            do = tr("Link to the page itself, or by a domain of your own.")
            source = (tr("Usual practice of filters"), "")
        case "misleading-link":
            title = times(tr("A link that shows {detail} leads to {other}"), finding.number)
            why = tr("That is what forged mail does, so programs warn of it and filters refuse it.")
            do = tr("Write words instead of an address, or link to the host that is shown.")
            source = (tr("Usual practice of filters"), "")
        case "look-alike-host":
            title = times(tr("A link to a host with look-alike letters: {detail}, in truth {other}"), finding.number)
            why = tr("Its name mixes scripts, or is written in letters that look Latin and are not.")
            do = tr("See whether this is the host that you mean.")
            source = (tr("Unicode Technical Standard 39, section 5"), _UTS39)
        case "international-host":
            title = times(tr("A link to {detail}, which some programs show as {other}"), finding.number)
            why = tr("Letters beyond a to z are sent in that form, and people who see it may not know the host again.")
            do = tr("Nothing, where your readers know this name.")
            source = rfc(5890, "2.3.2.1")
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)
