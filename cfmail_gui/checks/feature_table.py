"""Which marks in a message tell of which feature of caniemail.com's data, and of which features nothing can tell.

Marks are made by ``feature_css`` and ``feature_html``: "p:color" a property, "p:display=flex" a property with this word
in its value, "f:calc" a function, "u:px" a unit, "w:initial" a word in a value, "@media" an at-rule, "@media hover" a
media feature, ":hover" and "::after" pseudo-classes and -elements, "s:" a form of selector, "e:table" an element,
"e:input=radio" one with this type, "a:align" an attribute, "l:" a kind of link, "i:png" an image, "o:" anything else.
"""

from collections.abc import Mapping
from functools import cache

EXCUSED: Mapping[str, str] = {
    "bimi": "a record in the DNS and not in the message",
    "image-hdr": "several formats, which share their names and types with images that are not HDR",
}

_PROPERTIES = """
accent-color align-items aspect-ratio backdrop-filter background-blend-mode background-clip background-color
background-image background-origin background-position background-repeat background-size background border-collapse
border-spacing box-shadow box-sizing caption-side clear clip-path color-scheme column-count cursor direction
empty-cells filter float font-kerning font-size-adjust font-size font-stretch font-weight font height
hyphenate-character hyphenate-limit-chars hyphens inline-size justify-content letter-spacing line-height
list-style-image list-style-position list-style-type list-style mask-image max-block-size max-height max-inline-size
max-width min-block-size min-height min-inline-size min-width mix-blend-mode object-fit object-position opacity
orphans outline-offset outline overflow-wrap position resize shape-margin shape-outside tab-size table-layout
text-align-last text-align text-decoration-color text-decoration-line text-decoration-skip-ink text-decoration-style
text-decoration-thickness text-decoration text-emphasis-position text-emphasis text-indent text-justify
text-orientation text-overflow text-shadow text-transform text-underline-offset text-underline-position text-wrap
transform user-select vertical-align visibility white-space-collapse white-space widows width word-break word-spacing
word-wrap writing-mode z-index
"""
_MORE_PROPERTIES = {
    "animation": "animation animation-name animation-duration animation-delay animation-iteration-count "
    "animation-direction animation-fill-mode animation-play-state animation-timing-function",
    "block-inline-size": "block-size inline-size",
    "border": "border border-width border-style border-color border-top border-bottom border-left border-right "
    "border-top-width border-top-style border-top-color border-bottom-width border-bottom-style border-bottom-color "
    "border-left-width border-left-style border-left-color border-right-width border-right-style border-right-color",
    "border-image": "border-image border-image-source border-image-slice border-image-width border-image-outset "
    "border-image-repeat",
    "border-inline-block": "border-inline border-block",
    "border-inline-block-individual": "border-inline-color border-block-color border-inline-style border-block-style "
    "border-inline-width border-block-width border-inline-start border-inline-end border-block-start border-block-end",
    "border-inline-block-longhand": "border-inline-start-color border-block-start-color border-inline-start-style "
    "border-block-start-style border-inline-start-width border-block-start-width border-inline-end-color "
    "border-block-end-color border-inline-end-style border-block-end-style border-inline-end-width "
    "border-block-end-width",
    "border-radius": "border-radius border-top-left-radius border-top-right-radius border-bottom-left-radius "
    "border-bottom-right-radius",
    "border-radius-logical": "border-start-start-radius border-start-end-radius border-end-start-radius "
    "border-end-end-radius",
    "column-layout-properties": "columns column-count column-fill column-gap column-rule column-rule-color "
    "column-rule-style column-rule-width column-span column-width",
    "gap": "gap column-gap row-gap",
    "grid-template": "grid-template grid-template-areas grid-template-columns grid-template-rows",
    "inset": "inset inset-block inset-inline inset-inline-start inset-inline-end inset-block-start inset-block-end",
    "left-right-top-bottom": "left right top bottom",
    "margin": "margin margin-left margin-right margin-top margin-bottom",
    "margin-block-start-end": "margin-block-start margin-block-end",
    "margin-inline-block": "margin-inline margin-block",
    "margin-inline-start-end": "margin-inline-start margin-inline-end",
    "overflow": "overflow overflow-x overflow-y overflow-block overflow-inline",
    "padding": "padding padding-left padding-right padding-top padding-bottom",
    "padding-block-start-end": "padding-block-start padding-block-end",
    "padding-inline-block": "padding-inline padding-block",
    "padding-inline-start-end": "padding-inline-start padding-inline-end",
    "scroll-snap": "scroll-snap-type scroll-snap-align scroll-snap-stop",
    "transition": "transition transition-property transition-duration transition-delay transition-timing-function",
}
_OTHER_CSS = {
    "at-font-face": "@font-face",
    "at-import": "@import",
    "at-keyframes": "@keyframes",
    "at-media": "@media",
    "at-media-device-pixel-ratio": "@media -webkit-device-pixel-ratio|@media -webkit-min-device-pixel-ratio"
    "|@media -webkit-max-device-pixel-ratio",
    "at-media-hover": "@media hover|@media any-hover",
    "at-media-orientation": "@media orientation",
    "at-media-prefers-color-scheme": "@media prefers-color-scheme",
    "at-media-prefers-reduced-motion": "@media prefers-reduced-motion",
    "at-supports": "@supports",
    "comments": "o:css-comment",
    "conic-gradient": "f:conic-gradient|f:repeating-conic-gradient",
    "display": "p:display=block|p:display=inline|p:display=inline-block|p:display=table|p:display=table-cell"
    "|p:display=table-row|p:display=list-item|p:display=contents|p:display=flow-root",
    "display-flex": "p:display=flex|p:display=inline-flex",
    "display-grid": "p:display=grid|p:display=inline-grid",
    "display-none": "p:display=none",
    "flex-direction": "p:flex-direction=column|p:flex-direction=column-reverse|p:flex-flow=column"
    "|p:flex-flow=column-reverse",
    "flex-wrap": "p:flex-wrap=wrap|p:flex-wrap=wrap-reverse|p:flex-flow=wrap|p:flex-flow=wrap-reverse",
    "function-clamp": "f:clamp",
    "function-light-dark": "f:light-dark",
    "function-max": "f:max",
    "function-min": "f:min",
    "important": "o:important",
    "inert-attribute": "a:inert",
    "intrinsic-size": "w:fit-content|w:min-content|w:max-content",
    "linear-gradient": "f:linear-gradient|f:repeating-linear-gradient",
    "modern-color": "f:lch|f:oklch|f:lab|f:oklab",
    "nesting": "s:nested",
    "radial-gradient": "f:radial-gradient|f:repeating-radial-gradient",
    "rgb": "f:rgb",
    "rgba": "f:rgba",
    "selector-adjacent-sibling": "s:+",
    "selector-attribute": "s:[",
    "selector-chaining": "s:chain",
    "selector-child": "s:>",
    "selector-class": "s:.",
    "selector-descendant": "s: ",
    "selector-general-sibling": "s:~",
    "selector-grouping": "s:,",
    "selector-id": "s:#",
    "selector-type": "s:type",
    "selector-universal": "s:*",
    "sytem-ui": "w:system-ui|w:ui-serif|w:ui-sans-serif|w:ui-rounded|w:ui-monospace",
    "unit-calc": "f:calc",
    "unit-initial": "w:initial",
    "unit-percent": "u:%",
    "variables": "f:var|o:custom-property",
}
_PSEUDO_CLASSES = """
active checked default first-child first-of-type focus-visible focus-within focus has hover lang last-child
last-of-type link not nth-child nth-last-child nth-last-of-type nth-of-type only-child only-of-type target visited
"""
_PSEUDO_ELEMENTS = "after before first-letter first-line marker placeholder"
_UNITS = "ch cm em ex in mm pc pt px rem vh vmax vmin vw"
_ELEMENTS = """
abbr acronym address audio base bdi blockquote body code del dfn dialog div form hr img link marquee meter object p
picture pre progress rp rt ruby select small span strike strong style svg table textarea video wbr
"""
_ATTRIBUTES = """
align aria-describedby aria-hidden aria-label aria-labelledby aria-live background cellpadding cellspacing dir height
hidden lang popover required role target valign width
"""
_INPUTS = "checkbox hidden radio reset submit text"
_OTHER_HTML = {
    "anchor-links": "l:#",
    "button-reset": "e:button=reset",
    "button-submit": "e:button=submit",
    "comments": "o:comment",
    "doctype": "o:doctype",
    "h1-h6": "e:h1|e:h2|e:h3|e:h4|e:h5|e:h6",
    "image-maps": "e:map|e:area|a:usemap",
    "lists": "e:ul|e:ol|e:dl|e:li|e:dt|e:dd",
    "loading-attribute": "a:loading",
    "mailto-links": "l:mailto",
    "meta-color-scheme": "o:meta-color-scheme",
    "semantics": "e:article|e:aside|e:details|e:figcaption|e:figure|e:footer|e:header|e:main|e:mark|e:nav|e:section"
    "|e:summary|e:time",
    "srcset": "a:srcset|a:sizes",
}
_IMAGES = "apng avif base64 bmp gif heif ico jpg mp4 png svg tiff webp"

_EVERYWHERE_HTML = """
doctype body style lang dir role comments meta-color-scheme align width height h1-h6 table aria-describedby aria-hidden
aria-label aria-labelledby aria-live lists mailto-links target
"""
_EVERYWHERE_CSS = """
comments important selector-type selector-class selector-id selector-descendant selector-grouping margin padding
border background width height display display-none font font-size font-weight line-height text-decoration text-align
text-transform vertical-align color-scheme direction at-media word-break word-wrap overflow-wrap pseudo-class-link
"""
_GRACEFUL_HTML = "abbr acronym address bdi code del dfn loading-attribute popover srcset wbr"
_GRACEFUL_CSS = """
accent-color animation at-font-face at-keyframes at-media-device-pixel-ratio at-media-hover at-media-orientation
at-media-prefers-color-scheme at-media-prefers-reduced-motion at-supports border-radius border-radius-logical
box-shadow cursor font-kerning font-size-adjust hyphenate-character hyphenate-limit-chars hyphens letter-spacing
orphans outline outline-offset pseudo-class-active pseudo-class-focus pseudo-class-focus-visible
pseudo-class-focus-within pseudo-class-hover pseudo-class-target pseudo-class-visited resize scroll-snap sytem-ui
text-decoration-color text-decoration-skip-ink text-decoration-style text-decoration-thickness text-emphasis
text-emphasis-position text-justify text-shadow text-underline-offset text-underline-position text-wrap transition
user-select widows word-spacing
"""


def _slugs(html: str, css: str) -> frozenset[str]:
    return frozenset(f"html-{name}" for name in html.split()) | frozenset(f"css-{name}" for name in css.split())


EVERYWHERE = _slugs(_EVERYWHERE_HTML, _EVERYWHERE_CSS) | {"image-gif"}
"""Counts in the scores and is told nowhere: no mail does without, or it harms nowhere and helps where it is known.

Of the properties that only Outlook knows in part, every mail uses what it knows. Yahoo makes a least height of every
height, and only an animated GIF stands still in Outlook.
"""

GRACEFUL = _slugs(_GRACEFUL_HTML, _GRACEFUL_CSS)
"""Decoration: a mail can be read as well where programs leave it out."""


@cache
def marks() -> Mapping[str, frozenset[str]]:
    """Return for every feature that is looked for its marks; any of them tells that a message uses it."""
    table = {"amp": frozenset(["o:amp"])}
    table |= {f"css-{name}": frozenset([f"p:{name}"]) for name in _PROPERTIES.split()}
    for slug, names in _MORE_PROPERTIES.items():
        table[f"css-{slug}"] = frozenset(f"p:{name}" for name in names.split())
    table |= {f"css-pseudo-class-{name}": frozenset([f":{name}"]) for name in _PSEUDO_CLASSES.split()}
    table |= {f"css-pseudo-element-{name}": frozenset([f"::{name}"]) for name in _PSEUDO_ELEMENTS.split()}
    table |= {f"css-unit-{name}": frozenset([f"u:{name}"]) for name in _UNITS.split()}
    table |= {f"css-{slug}": frozenset(names.split("|")) for slug, names in _OTHER_CSS.items()}
    table |= {f"html-{name}": frozenset([f"e:{name}"]) for name in _ELEMENTS.split()}
    table |= {f"html-{name}": frozenset([f"a:{name}"]) for name in _ATTRIBUTES.split()}
    table |= {f"html-input-{name}": frozenset([f"e:input={name}"]) for name in _INPUTS.split()}
    table |= {f"html-{slug}": frozenset(names.split("|")) for slug, names in _OTHER_HTML.items()}
    return table | {f"image-{name}": frozenset([f"i:{name}"]) for name in _IMAGES.split()}


@cache
def slugs_by_mark() -> Mapping[str, tuple[str, ...]]:
    """Return the features that a mark tells of."""
    found: dict[str, list[str]] = {}
    for slug, own in marks().items():
        for mark in own:
            found.setdefault(mark, []).append(slug)
    return {mark: tuple(slugs) for mark, slugs in found.items()}
