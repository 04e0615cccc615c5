"""Sentences about findings of images, and of the parts that hold them."""

from typing import assert_never

from cfmail_gui.findings.client_codes import ImageCode, ImageSizeCode, PartCode
from cfmail_gui.findings.finding import Finding
from cfmail_gui.gui.texts import octets, tr
from cfmail_gui.gui.texts_checks import Told, rfc, say
from cfmail_gui.gui.texts_checks_html import times, wcag
from cfmail_gui.message.display import plain

_SIZES_URL = "https://html.spec.whatwg.org/multipage/embedded-content-other.html#dimension-attributes"


def about_image(finding: Finding, code: ImageCode) -> Told:
    """Tell of img elements, and of images by http."""
    match code:
        case "no-alt":
            title = times(tr("An image without alternative text"), finding.number)
            why = tr(
                "Many programs show no images until they are asked, and a screen reader reads the address instead."
            )
            do = tr('Say in alt what the image says; alt="" where it is only decoration.')
            source = wcag("1.1.1", "non-text-content")
        case "alt-is-file-name":
            title = times(tr("An alternative text that is a file name: {detail}"), finding.number)
            why = tr("It is read and shown instead of the image, and says nothing about it.")
            do = tr("Say in alt what the image says.")
            source = wcag("1.1.1", "non-text-content")
        case "no-image-size":
            title = times(tr("An image without a width attribute"), finding.number)
            why = tr("Outlook shows it as large as its file is, and the page jumps when images are loaded.")
            do = tr("Write the width, and the height where it is fixed, in pixels as attributes of the image.")
            source = (tr("HTML Standard, section 4.8.17"), _SIZES_URL)
        case "insecure-image":
            title = times(tr("Images loaded without encryption, from {detail}"), finding.number)
            why = tr("Anybody on the way can see and replace them, and some programs do not load them at all.")
            do = tr("Load them by https, or put them into the message.")
            source = rfc(9110, "4.2.2")
        case "image-without-scheme":
            title = times(tr("An image that nobody will see: {detail}"), finding.number)
            why = tr("Its address names no host, and a message has none that the rest could be taken from.")
            do = tr("Put the image into the message, or write its whole address with https:// in front.")
            source = rfc(3986, "5.1")
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)


def about_size(finding: Finding, code: ImageSizeCode) -> Told:
    """Tell of images that do not fit their place."""
    source = (tr("HTML Standard, section 4.8.17"), _SIZES_URL)
    match code:
        case "oversized-image":
            title = tr("An image of {number} pixels is shown {limit} wide: {detail}")
            why = tr("Even on the sharpest screens most of it is thrown away, and all of it has to be loaded.")
            do = tr("Scale the file down to twice the width that it is shown at.")
        case "enlarged-image":
            title = tr("An image of {number} pixels is shown {limit} wide: {detail}")
            why = tr("It is enlarged so much that it looks blurred.")
            do = tr("Use a larger file, or show it smaller.")
        case "stretched-image":
            return _stretched(finding)
        case _:
            assert_never(code)
    return say(finding, title, why, do, source)


def about_part(finding: Finding, code: PartCode) -> Told:
    """Tell of parts that hold images, and of those that are missing."""
    match code:
        case "heavy-image" | "heavy-images":
            return _heavy(
                finding, tr("An image of {size}: {name}") if code == "heavy-image" else tr("Images of {size}")
            )
        case "broken-cid":
            title = times(tr("An image that is not in the message: cid:{detail}"), finding.number)
            why = tr("No part has this Content-ID, so programs show a broken image.")
            do = tr("Add the image with this Content-ID, or change the address.")
        case "unused-inline-part":
            title = tr("An inline image that the HTML does not show: {detail}")
            why = tr("Programs list it as an attachment, or leave it out.")
            do = tr("Show it by its Content-ID, make it an attachment, or take it out.")
        case _:
            assert_never(code)
    return say(finding, title, why, do, rfc(2392, "2"))


def _stretched(finding: Finding) -> Told:
    real, _, shown = plain(finding.other).partition(" ")
    title = tr("A distorted image: {real} pixels shown as {shown}, {name}")
    return Told(
        title.format(real=real, shown=shown, name=plain(finding.detail, 120)),
        tr("The sides are in another proportion than those of the file."),
        tr("Correct the width or the height, or leave the height out."),
        tr("HTML Standard, section 4.8.17"),
        _SIZES_URL,
    )


def _heavy(finding: Finding, title: str) -> Told:
    why = tr("Over {limit} loads slowly on a phone, and counts towards what Cloudflare takes.")
    return Told(
        title.format(size=octets(finding.number), name=plain(finding.detail, 120)),
        why.format(limit=octets(finding.limit)),
        tr("Make the files smaller, or load the images from the web."),
        tr("Experience; no mail program sets a limit"),
    )
