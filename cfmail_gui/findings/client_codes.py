"""Codes of findings about what mail programs make of the HTML, and people of it.

Where several places are concerned, ``places`` are the first ones, and ``number`` says how many there are if nothing
else is said.
"""

from typing import Literal

HtmlCode = Literal[
    "html-not-looked-at",  # longer, or broken worse, than the checks follow
    "clipped-by-gmail",  # number, limit: octets of the HTML
    "style-over-limit",  # number, limit: octets of the first style element that is too long
    "no-language",
    "no-title",
    "no-colour-scheme",  # detail: the meta elements that are missing
]
ElementCode = Literal[
    "charset-contradiction",  # detail: what the HTML says, other: what the part says
    "layout-table-role",
    "removed-element",  # detail: its name
    "event-handler",  # detail: name of the first such attribute
]
TextCode = Literal[
    "no-text-part",
    "empty-text-part",
    "text-differs",  # number, limit: percent of the HTML's words that are in the text
    "no-preheader",  # detail: what lists show instead
    "low-contrast",  # detail: text, other: background, both #rrggbb; number, limit: ratio, in hundredths
]
LinkTextCode = Literal[
    "empty-link",  # detail: the first address
    "vague-link",  # detail: its text
    "placeholder-link",  # leads nowhere
    "unsafe-link",  # detail: the scheme
    "link-without-scheme",  # detail: the first address
]
LinkTargetCode = Literal[
    "insecure-link",  # detail: the first host
    "short-link",  # detail: the host
    "misleading-link",  # detail: the host that its text shows, other: where it leads
    "look-alike-host",  # detail: the host as shown, other: as A-labels
    "international-host",  # the same
]
ImageCode = Literal[
    "no-alt",
    "alt-is-file-name",  # detail: the first one
    "no-image-size",
    "insecure-image",  # detail: the first host
    "image-without-scheme",  # detail: the first address
]
ImageSizeCode = Literal[
    "oversized-image",  # number: pixels it is wide, limit: pixels it is shown wide; detail: its address
    "enlarged-image",  # the same
    "stretched-image",  # detail: its address, other: "200×100" as it is, then as it is shown, by a space
]
PartCode = Literal[
    "heavy-image",  # number, limit: octets; detail: file name or Content-ID
    "heavy-images",  # number, limit: octets of all
    "broken-cid",  # detail: the Content-ID that no part has
    "unused-inline-part",  # detail: file name or Content-ID
]
FeatureCode = Literal[
    "unsupported-feature",  # detail: title; other: slug; number: uses; clients: families that do not know it
    "partly-supported-feature",  # the same, but none is without it: clients: families that know it with exceptions
]
ClientCode = (
    HtmlCode
    | ElementCode
    | TextCode
    | LinkTextCode
    | LinkTargetCode
    | ImageCode
    | ImageSizeCode
    | PartCode
    | FeatureCode
)
