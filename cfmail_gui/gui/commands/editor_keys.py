"""The keys that belong to one place: an editor, a list, a window. Those of the menus are asked of the menus."""

from dataclasses import dataclass

from cfmail_gui.gui.texts import tr


@dataclass(frozen=True, slots=True)
class Key:
    """What each of ``keys``, in Qt's portable form, does in ``place``."""

    place: str
    keys: tuple[str, ...]
    what: str


def editor_keys() -> tuple[Key, ...]:
    """Return the keys of every place, the places in the order in which one meets them."""
    return (*_editors(), *_find_bar(), *_addresses(), *_lists(), *_late_views(), *_command_search(), *_windows())


def _keys(place: str, *entries: tuple[str, str]) -> tuple[Key, ...]:
    """Return keys, which a space separates, and what they do."""
    return tuple(Key(place, tuple(keys.split()), what) for keys, what in entries)


def _editors() -> tuple[Key, ...]:
    bodies = tr("Text, HTML and source")
    html = tr("HTML")
    return (
        *_keys(
            bodies,
            ("Ctrl+F", tr("Find")),
            ("Ctrl+H", tr("Find and replace")),
            ("F3", tr("Find next, while the find bar is open")),
            ("Shift+F3", tr("Find previous, while the find bar is open")),
        ),
        *_keys(
            html,
            ("Tab", tr("Insert a tab character")),
            ("Ctrl+Tab", tr("Go on to the next field")),
            ("Shift+Tab", tr("Go back to the field before")),
            ("Esc", tr("Let the next Tab go on to the next field")),
        ),
    )


def _find_bar() -> tuple[Key, ...]:
    return _keys(
        tr("Find bar"),
        ("Return F3", tr("Find next")),
        ("Shift+Return Shift+F3", tr("Find previous")),
        ("Esc", tr("Close the bar and go back to the text")),
    )


def _addresses() -> tuple[Key, ...]:
    return _keys(
        tr("Lines of addresses"),
        ("Down", tr("Show the suggestions, and go to the next one")),
        ("Up", tr("Go to the suggestion before")),
        ("Return Tab", tr("Take the suggestion")),
        ("Esc", tr("Close the suggestions")),
    )


def _lists() -> tuple[Key, ...]:
    return (
        *_keys(tr("Every table"), ("Ctrl+C", tr("Copy the chosen rows, or all of them"))),
        *_keys(
            tr("Attachments"),
            ("Return", tr("Show the attachment under “Parts”")),
            ("F2", tr("Rename the attachment")),
            ("Del", tr("Remove the attachment")),
        ),
        *_keys(
            tr("Header fields"),
            ("Return F2", tr("Edit the field")),
            ("Del", tr("Remove the field")),
            ("Ctrl+D", tr("Duplicate the field")),
            ("Alt+Up", tr("Move the field up")),
            ("Alt+Down", tr("Move the field down")),
        ),
        *_keys(tr("Parts"), ("Return", tr("Open the part"))),
    )


def _late_views() -> tuple[Key, ...]:
    return (
        *_keys(
            tr("Rendered preview"),
            ("Ctrl++ Ctrl+=", tr("Larger")),
            ("Ctrl+-", tr("Smaller")),
            ("Ctrl+0", tr("Usual size")),
        ),
        *_keys(
            tr("Edge of the preview"),
            ("Left", tr("Narrower")),
            ("Right", tr("Wider")),
            ("Shift+Left", tr("Narrower by one pixel")),
            ("Shift+Right", tr("Wider by one pixel")),
        ),
        *_keys(
            tr("Findings"),
            ("Return", tr("Go to the place, then to the next one")),
            ("F", tr("Mend it, where one edit is safe")),
        ),
        *_keys(tr("Template variables"), ("Return", tr("Type a value"))),
    )


def _command_search() -> tuple[Key, ...]:
    return _keys(
        tr("Find a command"),
        ("Up", tr("Go to the command before")),
        ("Down", tr("Go to the next command")),
        ("PgUp", tr("Go ten commands back")),
        ("PgDown", tr("Go ten commands on")),
        ("Return", tr("Run the command")),
        ("Esc", tr("Go back to where the keyboard was")),
    )


def _windows() -> tuple[Key, ...]:
    history, batch = tr("History"), tr("Batch window")
    close, page = tr("Close the window"), tr("Help on this window")
    return (
        *_keys(
            history,
            ("Ctrl+F", tr("Search")),
            ("Down Return", tr("Go from the search to the attempts")),
            ("Return", tr("Open the attempt as a message")),
            ("Del", tr("Delete the chosen attempts")),
            ("F5", tr("Read the history again")),
            ("Ctrl+W Ctrl+F4 Esc", close),
            ("F1", page),
        ),
        *_keys(batch, ("Return", tr("Open the message")), ("Ctrl+W", close), ("F1", page)),
        *_keys(tr("Preferences"), ("Ctrl+F", tr("Find a setting")), ("Ctrl+W Ctrl+F4 Esc", close), ("F1", page)),
        *_keys(
            tr("Manual"),
            ("Ctrl+F", tr("Search the manual")),
            ("F3", tr("Go to the next place that was found")),
            ("Shift+F3", tr("Go to the place before")),
            ("Alt+Left", tr("Go back to the page before")),
            ("Alt+Right", tr("Go forward again")),
            ("Ctrl+W Esc", close),
        ),
        *_keys(tr("Dialogs"), ("Esc", tr("Close without doing anything"))),
        *_keys(tr("Keyboard shortcuts"), ("Ctrl+F", tr("Search")), ("Ctrl+W Esc", close)),
    )
