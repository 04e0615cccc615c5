"""Write cfmail_gui/checks/data/caniemail.json out of the data that caniemail.com publishes.

Usage: update_caniemail.py FILE, or update_caniemail.py --download. Afterwards the tests tell which features are new:
each is either detected (checks/feature_table.py) or excused there.
"""

import json
import re
import sys
import urllib.request
from pathlib import Path
from typing import Any

ADDRESS = "https://www.caniemail.com/api/data.json"
TARGET = Path(__file__).resolve().parent.parent / "cfmail_gui" / "checks" / "data" / "caniemail.json"
_FEWEST = 20  # features; of a family that was tested for less a score would say nothing
_GONE = {("outlook", "windows-mail")}  # Microsoft ended Windows Mail on 31 December 2024
_SEPARATE = {("outlook", "windows"): "outlook-windows"}  # Word shows its mails, as in no other Outlook
_NAMES = {"outlook-windows": "Outlook (Windows)", "outlook": "Outlook (Mac, web, mobile)"}


def reduced(data: dict[str, Any]) -> dict[str, Any]:
    """Return what the program needs: of every program the newest test (the one listed last).

    ``support`` of a feature holds one word per program, in the order of ``programs``: "y", "a" (partly), "n" or "u"
    (unknown, or never tested), then the numbers of notes that there are.
    """
    tested = [_newest(feature["stats"]) for feature in data["data"]]
    programs = sorted(
        program
        for program in set().union(*tested)
        if sum(any(other[0] == program[0] for other in newest) for newest in tested) >= _FEWEST
    )
    names = data["nicenames"]
    return {
        "updated": data["last_update_date"][:10],
        "families": {family: _NAMES.get(family) or names["family"][family] for family, _ in programs},
        "platforms": {platform: names["platform"][platform] for platform in sorted({name for _, name in programs})},
        "programs": [f"{family}/{platform}" for family, platform in programs],
        "features": {
            feature["slug"]: _feature(feature, [newest.get(program, "u") for program in programs])
            for feature, newest in sorted(zip(data["data"], tested, strict=True), key=lambda pair: pair[0]["slug"])
        },
    }


def _newest(stats: dict[str, Any]) -> dict[tuple[str, str], str]:
    return {
        (_SEPARATE.get((family, platform), family), platform): list(versions.values())[-1]
        for family, platforms in stats.items()
        for platform, versions in platforms.items()
        if versions and (family, platform) not in _GONE
    }


def _code(written: str, notes: dict[str, str]) -> str:
    return written[0] + ",".join(number for number in re.findall(r"#(\d+)", written) if number in notes)


def _feature(feature: dict[str, Any], written: list[str]) -> dict[str, Any]:
    notes = feature["notes_by_num"] or {}
    codes = [_code(each, notes) for each in written]
    used = {number for code in codes for number in code[1:].split(",")}
    return {
        "title": feature["title"].strip(),
        "keywords": feature["keywords"] or "",
        "category": feature["category"],
        "tested": feature["last_test_date"],
        "support": " ".join(codes),
        "notes": {number: text for number, text in notes.items() if number in used},
    }


def main(arguments: list[str]) -> int:
    """Return 0 when the file was written, 2 when it is not said where from."""
    match arguments:
        case ["--download"]:
            with urllib.request.urlopen(ADDRESS, timeout=60) as answer:
                text = answer.read()
        case [path]:
            text = Path(path).read_bytes()
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    found = reduced(json.loads(text))
    TARGET.write_text(json.dumps(found, ensure_ascii=False, separators=(",", ":")).replace('},"', '},\n"') + "\n")
    print(f"{len(found['features'])} features, {TARGET.stat().st_size} octets, data of {found['updated']}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
