"""The words of the Checks page, of its questions, and of what it exports."""

from collections.abc import Sequence
from typing import assert_never

from cfmail_gui.checks.levels import LEVELS
from cfmail_gui.findings.finding import Finding, Level
from cfmail_gui.gui.texts import listed, number, sentences, tr
from cfmail_gui.gui.texts_checks import Told, area_name, level_name, place_name, told
from cfmail_gui.message.display import plain
from cfmail_gui.sending.check_export import Spoken, Words
from cfmail_gui.sending.checking import Report

_MOST_HOSTS = 5  # that a question names
_KNOWN = frozenset(
    ["gmail", "outlook-windows", "outlook", "apple-mail", "yahoo", "samsung-email", "aol", "thunderbird", "protonmail"]
)  # families, by caniemail's names


def heading(level: Level, count: int) -> str:
    """Return the heading of a group with the number of findings in it."""
    return tr("{level} ({count})").format(level=level_name(level), count=number(count))


def level_meaning(level: Level) -> str:
    """Return what it means that a finding stands under its heading."""
    match level:
        case "failure":
            return tr("The message cannot be sent, is refused, or does not arrive as it should while this stands.")
        case "change":
            return tr("The message goes, but may arrive other than it is written here.")
        case "problem":
            return tr("The message arrives, but some people may see something else than you, or distrust it.")
        case "advice":
            return tr("Nothing is wrong. It could be better.")
        case _:
            assert_never(level)


def summary(findings: Sequence[Finding], ignored: int = 0) -> str:
    """Return one line with the number of findings of each level, and of those that the profile keeps out."""
    counts = {level: sum(finding.level == level for finding in findings) for level in LEVELS}
    parts = [_count(level, count) for level, count in counts.items() if count] or [tr("Nothing found")]
    if ignored:
        parts.append(tr("%n ignored", "findings", ignored))
    return " · ".join(parts)


def _count(level: Level, count: int) -> str:
    match level:
        case "failure":
            return tr("%n will fail", "findings", count)
        case "change":
            return tr("%n may be changed", "findings", count)
        case "problem":
            return tr("%n may look or behave badly", "findings", count)
        case "advice":
            return tr("%n for advice", "findings", count)
        case _:
            assert_never(level)


def looked_at() -> str:
    """Return what it means that nothing was found."""
    return tr(
        "Looked at: the mail format, Cloudflare's limits, privacy, sender domains, what mail programs show of the "
        "HTML and images, and left-over placeholders. What only other computers know is looked up when you ask for it: "
        "DNS records, links, and the account's sending domains."
    )


def nothing_open() -> str:
    """Say that there is nothing to check."""
    return tr("No message is open.")


def checking() -> str:
    """Say that the checks run."""
    return tr("Checking…")


def mistake() -> str:
    """Say that the checks failed."""
    return tr("The program made a mistake in checking this message. Change it, or send it unchecked.")


def mended(label: str) -> str:
    """Say that a fix was made."""
    return tr("Done: {label}. Undo takes it back.").format(label=label)


def outdated_fix() -> str:
    """Say that a fix came too late."""
    return tr("The message was changed meanwhile: nothing was mended. Try again.")


def fix_mistake() -> str:
    """Say that a fix failed."""
    return tr("The program made a mistake: nothing was changed.")


def more_places(name: str, count: int) -> str:
    """Return the name of the first place, and how many others there are."""
    return tr("{place} (and %n more)", "places", count - 1).format(place=name) if count > 1 else name


def go_label(place: int, count: int) -> str:
    """Return what the button says that goes to a place."""
    text = tr("Go to place {number} of {count}") if count > 1 else tr("Go to", "a place in the message")
    return text.format(number=number(place), count=number(count))


def scores_line(scores: Sequence[tuple[str, int]]) -> str:
    """Return how well the best known families of mail programs support the HTML and CSS of the message."""
    return tr("HTML and CSS supported: {list}").format(list=_scores([each for each in scores if each[0] in _KNOWN]))


def scores_hint(scores: Sequence[tuple[str, int]]) -> str:
    """Return what the scores mean, and those of all families."""
    text = tr(
        "How much of the HTML and CSS features that this message uses each family of mail programs supports, by the "
        "tests of caniemail.com; a feature counts as often as it is supported by the family's programs. {list}"
    )
    return text.format(list=_scores(scores))


def _scores(scores: Sequence[tuple[str, int]]) -> str:
    from cfmail_gui.checks.support import support_data  # here: it reads the whole data

    families = support_data().families
    shown = (
        tr("{name} {percent}\N{NO-BREAK SPACE}%").format(name=families.get(key, key), percent=percent)
        for key, percent in scores
    )
    return " · ".join(shown)


def clients_line(clients: Sequence[str]) -> str:
    """Return which families of mail programs a finding concerns."""
    from cfmail_gui.checks.support import support_data  # here: it reads the whole data

    families = support_data().families
    return tr("Concerns: {list}").format(list=listed(families.get(each, plain(each, 60)) for each in clients))


def level_line(level: Level) -> str:
    """Return the level of a finding and what that means."""
    return tr("{level}: {meaning}").format(level=level_name(level), meaning=level_meaning(level))


def source_line(words: Told) -> str:
    """Return where a rule comes from."""
    return tr("Source: {source}").format(source=words.source) if words.source else ""


def address_line(words: Told) -> str:
    """Return where the rule can be read."""
    return tr("To be read at {url}").format(url=words.url) if words.url else ""


def places_line(names: Sequence[str], count: int) -> str:
    """Return every place of a finding, as far as they are named."""
    text = tr("Places ({count}): {list}") if count > 1 else tr("Place: {list}")
    return text.format(count=number(count), list=listed(names))


def code_line(finding: Finding) -> str:
    """Return the name of a check, as the profile and the exports have it."""
    return tr("Name of this check in exports and profiles: {code}").format(code=finding.code)


def asks_dns(domains: Sequence[str]) -> str:
    """Ask before the DNS is asked."""
    return tr(
        "Look up the SPF, DKIM and DMARC records of {domains}? Your DNS server, and those it asks, learn these "
        "names. Nothing else of the message leaves this computer, and nothing is sent."
    ).format(domains=_some(domains))


def asks_links(count: int, hosts: Sequence[str]) -> str:
    """Ask before links are checked."""
    return tr(
        "Check %n link(s) at {hosts}? These servers learn your IP address, the time and the addresses of the "
        "links. Only their headers are asked for (HEAD); links to unsubscribe and links into private networks are "
        "left alone. Nothing is sent.",
        "",
        count,
    ).format(hosts=_some(hosts))


def asks_domains(account: str) -> str:
    """Ask before Cloudflare is asked."""
    return tr(
        "Ask Cloudflare from which domains the account {account} may send? Cloudflare learns no more than that you "
        "ask. Nothing of the message leaves this computer, and nothing is sent."
    ).format(account=plain(account, 80))


def looking_up() -> str:
    """Say that other computers are being asked."""
    return tr("Asking…")


def links_checked(done: int, count: int) -> str:
    """Say how far the check of links has come."""
    return tr("Checking links: {done} of {count}").format(done=number(done), count=number(count))


def looked_up(findings: Sequence[Finding]) -> str:
    """Say what a look-up brought."""
    if not findings:
        return tr("The look-up found nothing wrong.")
    return tr("The look-up found something: {summary}").format(summary=summary(findings))


def outdated() -> str:
    """Say that an answer came too late."""
    return tr("The message was changed meanwhile: the answer was dropped. Ask again.")


def stopped() -> str:
    """Say that the check of links was stopped."""
    return tr("Stopped. What was found until then is listed.")


def domains_known(domains: Sequence[str]) -> str:
    """Say from where the account may send."""
    if not domains:
        return tr("Cloudflare names no domain from which this account may send.")
    return tr("This account may send from {domains}.").format(domains=_some(domains))


def copied() -> str:
    """Say that the findings are on the clipboard."""
    return tr("The findings were copied.")


def saved(name: str) -> str:
    """Say where the findings are."""
    return tr("The findings are in {name}.").format(name=plain(name, 200))


def export_mistake() -> str:
    """Say that there is no export."""
    return tr("The program made a mistake: the findings were neither saved nor copied.")


def profile_intro(account: str) -> str:
    """Say what the profile is for."""
    return tr(
        "What the checks mean for the account {account}. A check that counts as an error is listed under “Will fail”; "
        "an ignored one is not listed. Choose checks and then what they are; it counts for every message that this "
        "account sends, and for --check with --account."
    ).format(account=plain(account, 80))


def setting(*, is_error: bool, is_ignored: bool) -> str:
    """Return what a profile makes of a check."""
    if is_ignored:
        return tr("Ignored")
    return tr("Counts as error") if is_error else tr("As usual")


def spoken(report: Report, finding: Finding) -> Spoken:
    """Return a finding in words for an export."""
    words = told(finding)
    return Spoken(
        level=level_name(finding.level),
        area=area_name(finding.area),
        title=words.title,
        why=words.why,
        do=words.do,
        source=words.source,
        url=words.url,
        where=place_name(finding.places[0], report.checked.document) if finding.places else "",
    )


def export_words() -> Words:
    """Return the words of a Markdown report."""
    return Words(
        title=lambda name: tr("Checks of {name}").format(name=plain(name, 200)),
        nothing=sentences(tr("Nothing found."), looked_at()),
        where=tr("Where:"),
        do=tr("What to do:"),
        source=tr("Source:"),
    )


def _some(names: Sequence[str]) -> str:
    shown = [plain(name, 80) for name in names[:_MOST_HOSTS]]
    if len(names) > _MOST_HOSTS:
        shown.append(tr("%n more", "hosts", len(names) - _MOST_HOSTS))
    return listed(shown)
