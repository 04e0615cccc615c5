"""Lists of ``name=value;`` as DKIM and DMARC records have them (RFC 6376 3.2, RFC 7489 6.4). Pure."""


def read(record: str) -> dict[str, str] | None:
    """Return the tags by name, in lower case; None where the record is no such list, or names one twice."""
    found: dict[str, str] = {}
    for piece in record.strip().removesuffix(";").split(";"):
        name, equals, value = piece.partition("=")
        name = name.strip().lower()
        if not equals or not name.replace("_", "").isalnum() or name in found:
            return None
        found[name] = value.strip()
    return found
