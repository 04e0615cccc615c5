"""Positions: Qt counts UTF-16 units, Python counts characters."""


def units(text: str) -> int:
    """Return how many UTF-16 units ``text`` has."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, position: int) -> int:
    """Return how many characters the first ``position`` UTF-16 units of ``text`` are."""
    if text.isascii():
        return min(position, len(text))
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * position].decode("utf-16-le", "ignore"))
