"""Take pictures of the real program: every window, with the sandbox as its far end.

Without an argument: the few of the README and the metainfo, into docs/images. With a folder: all windows in light,
dark, high contrast, with letters of 200 %, from right to left, and in each language, into that folder; behind it, the
looks that are wanted: "screenshots.py /tmp/pictures rtl de ja". Japanese and Chinese want a font that has them.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from virtual_display import own_folders, virtual_display

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
_INSIDE = "--inside"
_LOOKS = {  # name: settings, and the direction
    "light": ("light", 100, "en", "ltr"),
    "dark": ("dark", 100, "en", "ltr"),
    "contrast": ("contrast", 100, "en", "ltr"),
    "large": ("", 200, "en", "ltr"),
    "rtl": ("", 100, "en", "rtl"),
    **{language: ("light", 100, language, "ltr") for language in ("de", "es", "fr", "ja", "zh_CN")},
}


def main() -> int:
    """Take the pictures of each look in a process of its own, with folders of its own."""
    if _INSIDE in sys.argv:
        from scenes import Stage

        look = sys.argv[2]
        Stage(Path(sys.argv[3]), look, *_LOOKS[look]).perform(everything="--all" in sys.argv)
    everything = len(sys.argv) > 1
    folder = Path(sys.argv[1]).resolve() if everything else IMAGES
    folder.mkdir(parents=True, exist_ok=True)
    looks = sys.argv[2:] or (_LOOKS if everything else ("light", "dark"))
    return max(_run(look, folder, everything=everything) for look in looks)


def _run(look: str, folder: Path, *, everything: bool) -> int:
    with tempfile.TemporaryDirectory(prefix="cfmail-pictures-") as home, virtual_display() as environment:
        kept = {key: value for key, value in environment.items() if not key.startswith("CLOUDFLARE_")}
        kept |= own_folders(home)
        _choose_letters(Path(home) / "CONFIG" / "fontconfig")
        kept |= {"HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8", "LANGUAGE": ""}
        if os.geteuid() == 0:  # Chromium would not start, and the preview could not be shown as people see it
            kept["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        command = [sys.executable, str(Path(__file__)), _INSIDE, look, str(folder)]
        return subprocess.run([*command, *(["--all"] if everything else [])], env=kept, check=False).returncode


def _choose_letters(folder: Path) -> None:
    """Have letters smoothed by greys: coloured fringes suit one kind of screen, and double the size of a picture.

    And the same letters on every machine that has them, in those that its other fonts lack.
    """
    folder.mkdir(parents=True)
    greys = '<match target="font"><edit name="rgba" mode="assign"><const>none</const></edit></match>'
    letters = "<alias><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>"
    (folder / "fonts.conf").write_text(f"<fontconfig>{greys}{letters}</fontconfig>\n")


if __name__ == "__main__":
    raise SystemExit(main())
