"""What templates, the preview and look-ups about a message are made of; each comes into being at its first use."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from cfmail_gui.account import Access, Account
from cfmail_gui.gui.preview.preview_tools import PreviewTools
from cfmail_gui.late import LateLookups, late
from cfmail_gui.message.faults import BadFile
from cfmail_gui.sending.memory import Memory
from cfmail_gui.store.files import read_regular, write_atomic
from cfmail_gui.store.paths import Paths, make_folder

if TYPE_CHECKING:
    from cfmail_gui.gui.preview.obstacle import Obstacle, StartMark
    from cfmail_gui.gui.preview.web_engine import WebRendering
    from cfmail_gui.sending.browser_file import BrowserFiles
    from cfmail_gui.sending.live_template import LiveTemplates
    from cfmail_gui.sending.preview_content import PreviewContent
    from cfmail_gui.sending.probing import Probing

_log = logging.getLogger(__name__)
_LONGEST_MARK = 100


class Workshop:
    """Owned by the program; ``close`` while there is still an application."""

    def __init__(
        self,
        paths: Paths,
        environ: Mapping[str, str],
        memory: Memory,
        lookups: LateLookups,
        access_for: Callable[[Account], Access],
    ) -> None:
        self._paths = paths
        self._environ = environ
        self._engine: WebRendering | None = None
        self._browser_files: BrowserFiles | None = None
        self.templates = late(lambda: _templates(memory))
        self._probing: Probing | None = None
        self.probes = late(lambda: self._made_probes(lookups, access_for))
        self.preview = PreviewTools(self._obstacle, self._started, self._browser_file, self._forget_crash)

    def stop(self) -> None:
        """Break off what others are being asked; before the threads are closed."""
        if self._probing is not None:
            self._probing.close()

    def close(self) -> None:
        """End the browser engine, and remove what was written for the user's own browser."""
        if self._engine is not None:
            self._engine.close()
            self._engine = None
        if self._browser_files is not None:
            self._browser_files.close()
            self._browser_files = None

    def _made_probes(self, lookups: LateLookups, access_for: Callable[[Account], Access]) -> "Probing":
        from cfmail_gui.sending.probing import Probing

        self._probing = Probing(lookups, access_for)
        return self._probing

    def _obstacle(self) -> "Obstacle | None":
        if self._engine is not None:  # its mark stands until a first page is shown, and tells of this very start
            return None
        from cfmail_gui.gui.preview.obstacle import obstacle

        return obstacle(self._environ, self._mark())

    def _started(self) -> "WebRendering":
        if self._engine is None:
            from cfmail_gui.gui.preview.web_engine import WebRendering

            self._engine = WebRendering(self._mark())
        return self._engine

    def _forget_crash(self) -> None:
        self._mark().clear()

    def _browser_file(self, content: "PreviewContent") -> Path:
        """On the file thread, which alone uses it until ``close``."""
        if self._browser_files is None:
            from cfmail_gui.sending.browser_file import BrowserFiles

            self._browser_files = BrowserFiles()
        return self._browser_files.write(content)

    def _mark(self) -> "StartMark":
        from cfmail_gui.gui.preview.obstacle import StartMark

        return StartMark(self._read_mark, self._write_mark)

    def _read_mark(self) -> str:
        try:
            return read_regular(self._paths.browser_mark, _LONGEST_MARK).decode("ascii", "replace")
        except BadFile:
            return ""

    def _write_mark(self, text: str) -> None:
        try:
            make_folder(self._paths.state)
            write_atomic(self._paths.browser_mark, text.encode())
        except (BadFile, OSError) as error:
            _log.warning("the mark of the browser engine was not written: %s", error)


def _templates(memory: Memory) -> "LiveTemplates":
    from cfmail_gui.sending.live_template import LiveTemplates

    return LiveTemplates(lambda: memory.values.last_author)
