"""Python's own tokeniser of HTML, made fit for whatever comes with the mail."""

from html.parser import HTMLParser


class MarkupReader(HTMLParser):
    """Goes on where the standard library's would give up."""

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: FBT001, FBT002 - as it is there
        """Take "<![1", which Python before 3.14 fails on, for the bogus comment that browsers make of it."""
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            return self.parse_bogus_comment(i)
