"""Which sentences belong to a finding of what mail programs make of a message."""

from typing import cast

from cfmail_gui.findings.client_codes import ClientCode
from cfmail_gui.findings.finding import Finding
from cfmail_gui.gui import texts_checks_html, texts_checks_images, texts_checks_link_probe, texts_checks_links
from cfmail_gui.gui.texts_checks import Told


def told(finding: Finding) -> Told:
    """Put a finding about mail programs into words."""
    if texts_checks_link_probe.is_told(finding.code):
        return texts_checks_link_probe.told(finding)
    code = cast("ClientCode", finding.code)
    match code:
        case "unsupported-feature" | "partly-supported-feature":
            from cfmail_gui.gui import texts_checks_features  # it reads the data about features

            return texts_checks_features.told(finding)
        case "html-not-looked-at" | "clipped-by-gmail" | "style-over-limit":
            return texts_checks_html.about_page(finding, code)
        case "no-language" | "no-title" | "no-colour-scheme":
            return texts_checks_html.about_page(finding, code)
        case "charset-contradiction" | "layout-table-role" | "removed-element" | "event-handler":
            return texts_checks_html.about_elements(finding, code)
        case "no-text-part" | "empty-text-part" | "text-differs" | "no-preheader" | "low-contrast":
            return texts_checks_html.about_text(finding, code)
        case "heavy-image" | "heavy-images" | "broken-cid" | "unused-inline-part":
            return texts_checks_images.about_part(finding, code)
        case "no-alt" | "alt-is-file-name" | "no-image-size" | "insecure-image" | "image-without-scheme":
            return texts_checks_images.about_image(finding, code)
        case "oversized-image" | "enlarged-image" | "stretched-image":
            return texts_checks_images.about_size(finding, code)
        case "empty-link" | "vague-link" | "placeholder-link" | "unsafe-link" | "link-without-scheme":
            return texts_checks_links.about_text(finding, code)
        case _:
            return texts_checks_links.about_target(finding, code)
