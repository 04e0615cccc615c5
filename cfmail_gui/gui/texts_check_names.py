"""What a check is called apart from any message: in the list of all checks."""

from cfmail_gui.gui.texts import tr


def check_names() -> dict[str, str]:
    """Return a short name for the code of every check."""
    return {
        **_header(),
        **_body(),
        **_cloudflare(),
        **_privacy(),
        **_authentication(),
        **_html(),
        **_links(),
        **_template(),
    }


def _header() -> dict[str, str]:
    return {
        "cannot-be-sent": tr("Cannot be sent", "name of a check"),
        "missing-from": tr("No From field", "name of a check"),
        "missing-date": tr("No Date field", "name of a check"),
        "missing-recipients": tr("Neither To nor Cc", "name of a check"),
        "missing-mime-version": tr("No MIME-Version field", "name of a check"),
        "no-subject": tr("No subject", "name of a check"),
        "duplicate-field": tr("Duplicate field", "name of a check"),
        "line-without-colon": tr("Line without colon", "name of a check"),
        "space-before-colon": tr("Space before colon", "name of a check"),
        "no-blank-line": tr("No blank line", "name of a check"),
        "too-many-fields": tr("Too many fields", "name of a check"),
        "eight-bit-header": tr("Raw UTF-8 in the header", "name of a check"),
        "bad-mime-version": tr("Wrong MIME-Version", "name of a check"),
        "bad-date": tr("Malformed Date", "name of a check"),
        "wrong-weekday": tr("Date with the wrong day of the week", "name of a check"),
        "future-date": tr("Date in the future", "name of a check"),
        "old-date": tr("Old Date", "name of a check"),
        "bad-message-id": tr("Malformed Message-ID", "name of a check"),
        "bad-address": tr("Malformed address", "name of a check"),
        "unclosed-address": tr("Address with an open quotation mark or bracket", "name of a check"),
        "empty-address-field": tr("Empty address field", "name of a check"),
        "semicolon-between": tr("Semicolon between addresses", "name of a check"),
        "several-authors": tr("Several authors", "name of a check"),
        "several-senders": tr("Several senders", "name of a check"),
        "name-is-other-address": tr("Name that is another address", "name of a check"),
        "name-holds-other-domain": tr("Name that holds another domain", "name of a check"),
        "mixed-scripts": tr("Letters of several scripts", "name of a check"),
        "look-alike": tr("Letters that look alike", "name of a check"),
    }


def _body() -> dict[str, str]:
    return {
        "broken-encoded-word": tr("Broken encoded word", "name of a check"),
        "unknown-word-charset": tr("Encoded word in an unknown character set", "name of a check"),
        "long-encoded-word": tr("Long encoded word", "name of a check"),
        "glued-encoded-word": tr("Encoded word without spaces around it", "name of a check"),
        "quoted-encoded-word": tr("Encoded word in quotation marks", "name of a check"),
        "missing-boundary": tr("Missing boundary", "name of a check"),
        "bad-boundary": tr("Malformed boundary", "name of a check"),
        "long-boundary": tr("Long boundary", "name of a check"),
        "unquoted-boundary": tr("Boundary without quotation marks", "name of a check"),
        "boundary-in-use": tr("Boundary used twice", "name of a check"),
        "boundary-never-occurs": tr("Boundary never occurs", "name of a check"),
        "missing-close": tr("No closing boundary", "name of a check"),
        "empty-container": tr("Multipart without parts", "name of a check"),
        "encoded-container": tr("Encoded multipart", "name of a check"),
        "too-deep": tr("Parts nested too deeply", "name of a check"),
        "too-many-parts": tr("Too many parts", "name of a check"),
        "bad-content-type": tr("Malformed Content-Type", "name of a check"),
        "html-called-plain": tr("HTML called plain text", "name of a check"),
        "html-without-tags": tr("HTML without tags", "name of a check"),
        "empty-part": tr("Empty part", "name of a check"),
        "unknown-charset": tr("Unknown character set", "name of a check"),
        "wrong-charset": tr("Wrong character set", "name of a check"),
        "looks-like-utf8": tr("Looks like UTF-8", "name of a check"),
        "no-charset": tr("No character set", "name of a check"),
        "unknown-encoding": tr("Unknown transfer encoding", "name of a check"),
        "eight-bit-body": tr("Raw 8-bit body", "name of a check"),
        "bad-base64": tr("Malformed base64", "name of a check"),
        "text-with-nul": tr("Text with NUL", "name of a check"),
        "long-line": tr("Long line", "name of a check"),
        "nul": tr("NUL bytes", "name of a check"),
        "bare-cr": tr("CR that ends no line", "name of a check"),
    }


def _cloudflare() -> dict[str, str]:
    return {
        "too-large": tr("Message too large", "name of a check"),
        "over-plain-limit": tr("Over 5 MiB", "name of a check"),
        "near-plain-limit": tr("Near 5 MiB", "name of a check"),
        "too-many-recipients": tr("Too many recipients", "name of a check"),
        "several-requests": tr("Several requests", "name of a check"),
        "domain-not-onboarded": tr("Not a sending domain", "name of a check"),
        "sender-mismatch": tr("From and envelope sender differ", "name of a check"),
        "long-subject": tr("Long subject", "name of a check"),
        "long-field-name": tr("Long name of a header field", "name of a check"),
        "long-field-value": tr("Long header field", "name of a check"),
        "large-custom-fields": tr("Large added header fields", "name of a check"),
        "no-message-id": tr("No Message-ID", "name of a check"),
        "received-present": tr("Received is there already", "name of a check"),
        "platform-field": tr("Field that Cloudflare sets", "name of a check"),
        "field-not-listed": tr("Field that Cloudflare does not list", "name of a check"),
        "value-not-listed": tr("Value that Cloudflare does not list", "name of a check"),
        "unsubscribe-form": tr("Malformed List-Unsubscribe", "name of a check"),
        "unsubscribe-http": tr("List-Unsubscribe without encryption", "name of a check"),
        "one-click-form": tr("Malformed List-Unsubscribe-Post", "name of a check"),
        "one-click-without-https": tr("List-Unsubscribe-Post without https", "name of a check"),
        "no-one-click": tr("No one-click unsubscribe", "name of a check"),
        "no-unsubscribe": tr("No List-Unsubscribe", "name of a check"),
    }


def _privacy() -> dict[str, str]:
    return {
        "bcc-in-header": tr("Blind copies in the header", "name of a check"),
        "bcc-in-attached-message": tr("Blind copies in an attached message", "name of a check"),
        "hidden-recipient-field": tr("Field that names a recipient", "name of a check"),
        "originating-address": tr("Field that tells where it was written", "name of a check"),
        "internal-host": tr("Host inside a network", "name of a check"),
        "address-in-trace": tr("IP address in a trace field", "name of a check"),
        "internal-message-id": tr("Message-ID that names a computer", "name of a check"),
        "local-path": tr("Path on somebody's computer", "name of a check"),
        "path-in-file-name": tr("File name with a path", "name of a check"),
        "tracking-pixel": tr("Picture of one pixel", "name of a check"),
        "credential": tr("Password, token or key", "name of a check"),
    }


def _authentication() -> dict[str, str]:
    return {
        "from-not-aligned": tr("From is in another domain than the sender", "name of a check"),
        "from-aligned-relaxed": tr("From is in a related domain", "name of a check"),
        "several-from-domains": tr("Authors in several domains", "name of a check"),
        "dns-not-looked-up": tr("DNS did not answer", "name of a check"),
        "domain-unknown": tr("Domain does not exist", "name of a check"),
        "null-mx": tr("Domain takes no mail", "name of a check"),
        "spf-found": tr("SPF names Cloudflare", "name of a check"),
        "spf-missing": tr("No SPF record", "name of a check"),
        "spf-several": tr("Several SPF records", "name of a check"),
        "spf-malformed": tr("Malformed SPF record", "name of a check"),
        "spf-without-cloudflare": tr("SPF does not name Cloudflare", "name of a check"),
        "spf-open": tr("SPF lets everybody send", "name of a check"),
        "dkim-found": tr("DKIM key is there", "name of a check"),
        "dkim-missing": tr("No DKIM key", "name of a check"),
        "dkim-several": tr("Several DKIM records", "name of a check"),
        "dkim-revoked": tr("DKIM key is revoked", "name of a check"),
        "dkim-malformed": tr("Malformed DKIM record", "name of a check"),
        "dkim-weak": tr("Short DKIM key", "name of a check"),
        "dkim-testing": tr("DKIM key marked as a test", "name of a check"),
        "dmarc-reject": tr("DMARC refuses forgeries", "name of a check"),
        "dmarc-quarantine": tr("DMARC puts forgeries aside", "name of a check"),
        "dmarc-none": tr("DMARC lets forgeries pass", "name of a check"),
        "dmarc-missing": tr("No DMARC record", "name of a check"),
        "dmarc-several": tr("Several DMARC records", "name of a check"),
        "dmarc-malformed": tr("Malformed DMARC record", "name of a check"),
        "dmarc-of-parent": tr("DMARC record of a domain above", "name of a check"),
        "dmarc-strict": tr("Strict DMARC cannot be met", "name of a check"),
        "dmarc-strict-dkim": tr("DMARC wants DKIM of exactly that domain", "name of a check"),
        "dmarc-strict-spf": tr("DMARC wants SPF of exactly that domain", "name of a check"),
    }


def _html() -> dict[str, str]:
    return {
        "html-not-looked-at": tr("HTML not checked", "name of a check"),
        "clipped-by-gmail": tr("Cut off by Gmail", "name of a check"),
        "style-over-limit": tr("Style element too long", "name of a check"),
        "no-language": tr("HTML without a language", "name of a check"),
        "no-title": tr("HTML without a title", "name of a check"),
        "no-colour-scheme": tr("Nothing said about dark mode", "name of a check"),
        "charset-contradiction": tr("Character sets that contradict each other", "name of a check"),
        "layout-table-role": tr("Tables without a role", "name of a check"),
        "removed-element": tr("Element that is removed", "name of a check"),
        "event-handler": tr("Script in an attribute", "name of a check"),
        "no-text-part": tr("No plain text part", "name of a check"),
        "empty-text-part": tr("Empty plain text part", "name of a check"),
        "text-differs": tr("Plain text and HTML differ", "name of a check"),
        "no-preheader": tr("No text behind the subject", "name of a check"),
        "low-contrast": tr("Low contrast", "name of a check"),
        "empty-link": tr("Link without text", "name of a check"),
        "vague-link": tr("Link text that says nothing", "name of a check"),
        "placeholder-link": tr("Link that leads nowhere", "name of a check"),
        "unsafe-link": tr("Link that is removed", "name of a check"),
        "link-without-scheme": tr("Link without https://", "name of a check"),
        "insecure-link": tr("Link without encryption", "name of a check"),
        "short-link": tr("Shortened link", "name of a check"),
        "misleading-link": tr("Link that shows another address", "name of a check"),
        "look-alike-host": tr("Host with look-alike letters", "name of a check"),
        "international-host": tr("Host with international letters", "name of a check"),
        "no-alt": tr("Image without alternative text", "name of a check"),
        "alt-is-file-name": tr("Alternative text that is a file name", "name of a check"),
        "no-image-size": tr("Image without a width", "name of a check"),
        "insecure-image": tr("Image without encryption", "name of a check"),
        "image-without-scheme": tr("Image without https://", "name of a check"),
        "oversized-image": tr("Image larger than shown", "name of a check"),
        "enlarged-image": tr("Image smaller than shown", "name of a check"),
        "stretched-image": tr("Image out of proportion", "name of a check"),
        "heavy-image": tr("Heavy image", "name of a check"),
        "heavy-images": tr("Heavy images together", "name of a check"),
    }


def _links() -> dict[str, str]:
    return {
        "broken-cid": tr("Image that is not in the message", "name of a check"),
        "unused-inline-part": tr("Inline part that nothing shows", "name of a check"),
        "unsupported-feature": tr("Unknown to mail programs", "name of a check"),
        "partly-supported-feature": tr("Partly known to mail programs", "name of a check"),
        "link-dead": tr("Link to a page that is gone", "name of a check"),
        "link-server-error": tr("Link with trouble at the server", "name of a check"),
        "link-refused": tr("Link that is refused", "name of a check"),
        "link-no-head": tr("Link that could not be checked", "name of a check"),
        "link-redirected": tr("Link that leads on", "name of a check"),
        "link-too-many-redirects": tr("Link that leads on too often", "name of a check"),
        "link-downgraded": tr("Link that leads on without encryption", "name of a check"),
        "link-unknown-host": tr("Link to an unknown host", "name of a check"),
        "link-unreachable": tr("Link that cannot be reached", "name of a check"),
        "link-no-answer": tr("Link without an answer", "name of a check"),
        "link-certificate": tr("Link with a bad certificate", "name of a check"),
        "link-opt-out": tr("Link to unsubscribe, not asked", "name of a check"),
        "link-private": tr("Link into a private network", "name of a check"),
        "link-odd-port": tr("Link with an odd port", "name of a check"),
        "link-with-password": tr("Link with a password", "name of a check"),
        "link-odd-address": tr("Link with an odd address", "name of a check"),
        "links-over-limit": tr("Too many links to check", "name of a check"),
    }


def _template() -> dict[str, str]:
    return {
        "left-over-liquid": tr("Left-over Liquid", "name of a check"),
        "left-over-percent": tr("Left-over %variable%", "name of a check"),
        "left-over-merge-tag": tr("Left-over merge tag", "name of a check"),
        "left-over-brackets": tr("Left-over double brackets", "name of a check"),
    }
