"""Words and sentences of the preferences."""

from typing import Literal, assert_never

from cfmail_gui.account import Account, Kind
from cfmail_gui.attempt import MAX_RECIPIENTS
from cfmail_gui.gui import texts
from cfmail_gui.gui.batch.bell import LONG_MESSAGES, LONG_SECONDS
from cfmail_gui.gui.texts import listed, sentences, tr
from cfmail_gui.message.display import plain

PageCode = Literal["accounts", "sending", "checks", "appearance", "language", "privacy", "storage"]

_WORDS = 80  # characters


def page_title(code: PageCode) -> str:
    """Return the name of a page."""
    match code:
        case "accounts":
            return tr("Accounts")
        case "sending":
            return tr("Sending", "page of the preferences")
        case "checks":
            return tr("Checks")
        case "appearance":
            return tr("Appearance")
        case "language":
            return tr("Language")
        case "privacy":
            return tr("Privacy")
        case "storage":
            return tr("Storage")
        case _:
            assert_never(code)


def page_keywords(code: PageCode) -> str:
    """Return other words that a page is looked for by; none of them is shown."""
    match code:
        case "accounts":
            return tr("login, token, key, Cloudflare, production, sandbox", "for searching")
        case "sending":
            return tr("send, network, confirm, notify, author", "for searching")
        case "checks":
            return tr("lint, errors, warnings, ignore, rules", "for searching")
        case "appearance":
            return tr("theme, look, display, zoom, accessibility", "for searching")
        case "language":
            return tr("translation, locale, region", "for searching")
        case "privacy":
            return tr("data, tracking, remember, forget, telemetry", "for searching")
        case "storage":
            return tr("disk, space, files, folders, delete, backup", "for searching")
        case _:
            assert_never(code)


def found(pages: int) -> str:
    """Say on how many pages something was found."""
    return tr("Found on %n page(s). Enter goes to the first place.", "", pages)


def nothing_found(words: str) -> str:
    """Say that nothing was found, and what to do."""
    text = tr("No setting has the words “{words}”. Try others; Escape shows every page again.")
    return text.format(words=plain(words, _WORDS))


# Accounts


def accounts_intro() -> str:
    """Say what the table shows, and where the rest is."""
    return tr(
        "Every account that a message can be sent from. Add or change one to see its token, its base URL and all that "
        "keeps a send from going to the wrong people."
    )


def account_cell(account: Account, column: int) -> str:
    """Return what the table of accounts says of one."""
    match column:
        case 0:
            return plain(account.name, _WORDS)
        case 1:
            return _signs_in(account)
        case 2:
            return tr("Yes", "it is a production account") if account.production else tr("No", "no production account")
        case 3:
            return plain(account.test_recipient, _WORDS) or tr("None", "no test recipient")
        case _:
            allowed = account.allow_list
            return plain(listed(allowed), _WORDS) if allowed else tr("Everybody", "every recipient is allowed")


def _signs_in(account: Account) -> str:
    match account.kind:
        case "sandbox":
            return tr("Nothing: it is built in")
        case "environment":
            return tr("Environment variables")
        case "stored":
            return tr("API token") if account.auth == "token" else tr("Global API key")
        case _:
            assert_never(account.kind)


def not_changed(kind: Kind) -> str:
    """Say why an account cannot be changed here; "" where it can."""
    match kind:
        case "sandbox":
            return tr("The sandbox is a part of cfmail: there is nothing to change in it.")
        case "environment":
            return tr("This account comes from environment variables: change those, then start cfmail again.")
        case "stored":
            return ""
        case _:
            assert_never(kind)


# Sending


def author() -> str:
    """Say what the author is for."""
    return tr("A new message begins with this From. Each message that is sent puts its own here.")


def questions() -> str:
    """Say when a send is asked about."""
    text = tr(
        "You are asked before a message goes out from an account that is marked as production, to somebody whom the "
        "account’s allowed recipients do not name, or to more than {most} recipients, which takes several requests. "
        "You are also asked before a signature breaks, and, where the account wants to know, about suppressed "
        "recipients."
    )
    return text.format(most=MAX_RECIPIENTS)


def test_recipient() -> str:
    """Say what the test recipient is for, and where it is set."""
    return tr(
        "“Send to Me Instead” (Ctrl+Shift+Return) sends the message to the test recipient of the account, and to "
        "nobody else. Test recipient, allowed recipients and the mark for production belong to each account."
    )


def follow_up() -> str:
    """Say when Cloudflare is asked what became of queued recipients."""
    return tr(
        "While cfmail runs, it asks Cloudflare what became of queued recipients: 1, 5 and 30 minutes and 6 hours after "
        "a send. What was still queued when cfmail ended is asked about at the next start. The account’s token must be "
        "allowed to read this; where it is not, you are told once, and the sends themselves are not affected."
    )


def notifying() -> str:
    """Say what is told on the desktop, and when."""
    text = tr(
        "That a batch has ended, or waits for you: only one of at least {messages} messages or {seconds} seconds, and "
        "only while no window of cfmail is in front."
    )
    return text.format(messages=LONG_MESSAGES, seconds=LONG_SECONDS)


def proxy() -> str:
    """Say what goes through the proxy."""
    return tr(
        "What goes to Cloudflare goes through it, for every account. Only an address with http:// or https://; without "
        "one, Cloudflare is asked directly, whatever the environment says. User name and password are not accepted."
    )


# Checks


def checks_intro() -> str:
    """Say what the profile of an account is."""
    return tr(
        "Each account has its own opinion of the checks: which of them count as errors, which are ignored, and all "
        "others as usual. It holds for every message that the account sends, and for --check with --account."
    )


def profile(errors: int, ignored: int) -> str:
    """Say how much an account's profile differs from the usual one."""
    if not errors and not ignored:
        return tr("Every check is as usual for this account.")
    text = tr("For this account not as usual: {errors} counted as errors, {ignored} ignored.", "numbers of checks")
    return text.format(errors=texts.number(errors), ignored=texts.number(ignored))


def checks_elsewhere() -> str:
    """Say when other computers are asked."""
    return tr(
        "Checks read the message on this computer only. DNS records and links are asked about when you press the "
        "buttons below the findings, and never by themselves."
    )


# Appearance


def colours(code: str) -> str:
    """Name a choice of colours."""
    match code:
        case "light":
            return tr("Light", "colours")
        case "dark":
            return tr("Dark", "colours")
        case "contrast":
            return tr("High contrast", "colours")
        case _:
            return tr("As the system", "colours")


def colours_hint() -> str:
    """Say what colours are for."""
    return tr("Every window follows at once. Outcomes have a word and a shape as well: none is told by colour alone.")


def letters_hint() -> str:
    """Say what the size is measured by."""
    return tr("100 % is the size that the system asks for.")


# Language


def system_language(name: str) -> str:
    """Name the choice that follows the system, which comes to the language ``name``."""
    return tr("As the system ({language})").format(language=name)


def language_hint() -> str:
    """Say what the language is of."""
    return tr("Of windows, dates and numbers. What you send is not translated.")


def at_next_start(language: str, *, comes_back: bool) -> str:
    """Say when a language is used; ``language`` in its own words, "" for the system's."""
    if language:
        text = tr("cfmail will speak {language} at its next start.")
    else:
        text = tr("cfmail will speak the system’s language at its next start.")
    first = text.format(language=language)
    return sentences(first, tr("The windows that are open now come back then.")) if comes_back else first
