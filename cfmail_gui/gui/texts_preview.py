"""Sentences of the preview: what is shown, what is not, and what others would learn."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, assert_never

from cfmail_gui.gui.texts import listed, sentences, tr
from cfmail_gui.message.display import plain

if TYPE_CHECKING:
    from cfmail_gui.checks.hosts import Host
    from cfmail_gui.gui.preview.obstacle import Obstacle
    from cfmail_gui.gui.preview.rendered_view import Colours

_MOST_HOSTS = 5


def simple_view(obstacle: "Obstacle") -> str:
    """Say why the simple view is used, what differs, and what can be done."""
    return sentences(_why(obstacle), _differs(), _remedy(obstacle))


def _why(obstacle: "Obstacle") -> str:
    match obstacle.code:
        case "missing-module":
            return tr("Qt WebEngine is not installed, so this is a simple view.")
        case "missing-library":
            text = tr("Qt WebEngine cannot be loaded ({library}), so this is a simple view.")
            return text.format(library=plain(obstacle.detail, 200))
        case "root":
            return tr("The program runs as root, for whom Qt WebEngine does not run safely, so this is a simple view.")
        case "no-user-namespaces":
            return tr("This system does not let Qt WebEngine shut its pages in, so this is a simple view.")
        case "crashed-before":
            return tr("Qt WebEngine ended the program when it was started last, so this is a simple view.")
        case _:
            assert_never(obstacle.code)


def _differs() -> str:
    return tr("It follows no style sheets and loads nothing remote: mail programs show more.")


def _remedy(obstacle: "Obstacle") -> str:
    match obstacle.code:
        case "missing-module":
            return tr("Install PySide6-Addons for the real one, or use Open in browser.")
        case "missing-library":
            return tr("Install the library for the real one, or use Open in browser.")
        case "root":
            return tr("Start the program as an ordinary user for the real one, or use Open in browser.")
        case "no-user-namespaces":
            return tr("Allow unprivileged user namespaces for the real one, or use Open in browser.")
        case "crashed-before":
            return tr("Press Try again for the real one, or use Open in browser.")
        case _:
            assert_never(obstacle.code)


def remote_offer(hosts: Sequence[str]) -> str:
    """Say what loading remote images would tell to whom."""
    text = tr(
        "Nothing remote is loaded. Loading images tells {hosts} that this message is looked at, when, and from which IP"
        " address."
    )
    return text.format(hosts=_hosts(hosts))


def remote_never(hosts: Sequence[str]) -> str:
    """Say that there is something remote, which the simple view cannot load."""
    text = tr("Images at {hosts} are not shown: the simple view loads nothing remote.")
    return text.format(hosts=_hosts(hosts))


def remote_loaded(hosts: Sequence[str]) -> str:
    """Say that remote images are loaded, and from where."""
    return tr("Remote images of this message are loaded from {hosts}. Nothing else is.").format(hosts=_hosts(hosts))


def _hosts(hosts: Sequence[str]) -> str:
    shown = listed(plain(host, 80) for host in hosts[:_MOST_HOSTS])
    rest = len(hosts) - _MOST_HOSTS
    return tr("{first} and %n more", "hosts", rest).format(first=shown) if rest > 0 else shown


def colours(choice: "Colours") -> str:
    """Return the name of a way to colour the page."""
    match choice:
        case "light":
            return tr("Light")
        case "dark":
            return tr("Dark (the mail's own)")
        case "forced":
            return tr("Dark (forced inversion)")
        case _:
            assert_never(choice)


def width_name(pixels: int) -> str:
    """Return the name of one of the widths on offer; 0 is the window's."""
    match pixels:
        case 375:
            return tr("Phone, 375")
        case 768:
            return tr("Tablet, 768")
        case 1024:
            return tr("Desktop, 1024")
        case 0:
            return tr("Window")
        case _:
            return tr("Free")


def zoom(factor: float) -> str:
    """Return a zoom factor as people read it."""
    return tr("{percent} %").format(percent=round(100 * factor))


def zoom_hint(factor: float) -> str:
    """Return the zoom factor and what a press of it does."""
    return tr("{factor}; press to go back to 100 % (Ctrl+0)").format(factor=zoom(factor))


def link(target: str, host: "Host") -> str:
    """Return what a link under the pointer leads to; a host with other letters in both forms."""
    shown = plain(target, 300)
    if host.unicode == host.ascii:
        return shown
    return tr("{target} — {ascii} reads {unicode}").format(
        target=shown, ascii=plain(host.ascii, 100), unicode=plain(host.unicode, 100)
    )


def link_question() -> str:
    """Ask whether a link is to be opened."""
    return tr("Open this link in your browser? The site learns that and when it was opened, and your IP address.")


def mail_question() -> str:
    """Ask whether a mail address is to be handed to the mail program."""
    return tr("Begin a message to this address in your mail program? Nothing is sent by that.")


def host_note(host: "Host") -> str:
    """Say where a link leads, in both forms where they differ; "" where it names no host."""
    if not host.ascii:
        return ""
    shown, meant = plain(host.ascii, 200), plain(host.unicode, 200)
    text = tr("It leads to {host}.").format(host=shown)
    if host.unicode != host.ascii:
        text = tr("It leads to {host}, which reads {unicode}.").format(host=shown, unicode=meant)
    if host.mixed:
        text = sentences(text, tr("Its name uses letters that look like others: this may be a counterfeit."))
    return text


def link_refused(scheme: str) -> str:
    """Say that a link is not opened because of what it is."""
    if not scheme:
        return tr("This link is no complete address, so it was not opened. Mail programs cannot follow it either.")
    text = tr("Links that begin with {scheme}: are not opened; only http:, https: and mailto: are.")
    return text.format(scheme=plain(scheme, 40))


def not_opened() -> str:
    """Say that the system has no program for a link."""
    return tr("The system found no program to open this. Copy the address instead.")


def nothing_to_show() -> str:
    """Say that a message has no text at all."""
    return tr("This message has neither text nor HTML to show.")


def no_html() -> str:
    """Say that plain text is shown as a page."""
    return tr("This message has no HTML part: its plain text is shown.")


def no_text() -> str:
    """Say that there is no plain text."""
    return tr(
        "This message has no plain text part. Programs that show no HTML show nothing, or make a text themselves."
    )


def mistake() -> str:
    """Say that the preview could not be made."""
    return tr("The program made a mistake: there is no preview of this message.")


def saved(name: str) -> str:
    """Say that the page was written to a file."""
    return tr("The page was saved as {name}.").format(name=plain(name, 200))


def not_saved() -> str:
    """Say that the page was not written."""
    return tr("The page was not saved.")


def printed(*, well: bool) -> str:
    """Say what became of printing."""
    return tr("The page was handed to the printer.") if well else tr("The page was not printed.")


def in_browser() -> str:
    """Say what the user's own browser was given."""
    return tr("Your browser was given a private copy with the message's own images; it loads nothing remote.")


def preheader_note(*, is_hidden: bool, is_empty: bool) -> str:
    """Say where the text behind the subject comes from."""
    if is_empty:
        return tr("There is no text to show behind the subject.")
    if is_hidden:
        return tr("The text behind the subject is hidden in the page: it was written for lists.")
    return tr("The text behind the subject is how the page begins. A hidden text at its beginning would replace it.")


def lengths(sender: str, subject: str, preheader: str, longest: int) -> str:
    """Say how long what lists show is; what was cut after ``longest`` may have lost a space at its end."""
    text = tr("Characters in this message: sender {sender}, subject {subject}, text behind it {preheader}.")
    counts = {"sender": sender, "subject": subject, "preheader": preheader}
    known = longest - 1
    over = tr("{count} or more").format(count=known)
    return text.format(**{name: len(value) if len(value) < known else over for name, value in counts.items()})


def limits(sender: int | None, subject: int | None, preheader: int | None) -> str:
    """Return after how many characters a list cuts each, a line each; None is no fixed number, 0 is not shown."""
    named = (
        (sender, tr("sender {count}"), tr("no sender")),
        (subject, tr("subject {count}"), tr("no subject")),
        (preheader, tr("text {count}"), tr("no text")),
    )
    return "\n".join(text.format(count=limit) if limit else none for limit, text, none in named if limit is not None)


def lengths_note() -> str:
    """Say how far the numbers can be trusted."""
    return tr("Programs cut by width and not by count, and change: take the numbers as typical ones.")
