"""The smaller ICU data answers whatever Qt asks as the whole one does."""

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from deb_shrink import replace_icu_data, without_unused

LIBRARIES = Path(find_spec("PySide6").origin).parent / "Qt" / "lib"
ASK = """
from PySide6.QtCore import QCollator, QDateTime, QDate, QLibraryInfo, QLocale, QTime, QTimeZone
words = "zebra Äpfel apfel Öl ol çay cay 年 日本 あ ア 中文 Ñu nu ß ss 10 9".split()
summer, long = QTimeZone.TimeType.DaylightTime, QTimeZone.NameType.LongName
for name in ["C", "en_US", "de_DE", "sv_SE", "es_ES", "fr_FR", "ja_JP", "zh_CN", "ar_EG", "cs_CZ", "tr_TR"]:
    locale = QLocale(name)
    collator = QCollator(locale)
    collator.setNumericMode(True)
    print(name, sorted(words, key=collator.sortKey))
    moment = QDateTime(QDate(2026, 7, 1), QTime(9, 30), QTimeZone(b"Europe/Berlin"))
    print(locale.toString(moment, QLocale.FormatType.LongFormat), locale.toString(moment, "tttt"))
    print(QTimeZone(b"America/New_York").displayName(summer, long, locale))
"""


@pytest.fixture
def library(tmp_path):
    for missing in ("as", "ld", "readelf"):
        if not shutil.which(missing):
            pytest.skip(f"{missing} is not installed")
    (found,) = (path for path in LIBRARIES.glob("libicudata.so*") if not path.is_symlink())
    return Path(shutil.copy(found, tmp_path))


def answers(folder):
    environment = {**os.environ, "LD_LIBRARY_PATH": str(folder), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([sys.executable, "-c", ASK], env=environment, capture_output=True, check=True)
    return done.stdout.decode()


def test_qt_sorts_and_names_zones_as_before(library):
    before = answers(library.parent)
    whole = library.stat().st_size
    replace_icu_data(library)
    assert answers(library.parent) == before
    assert "Central European Summer Time" in before
    assert library.stat().st_size < whole / 2


def test_what_is_no_icu_data_is_refused(library):
    with pytest.raises(ValueError, match="no package"):
        without_unused(b"\x10\x00" + bytes(40))
    core = next(LIBRARIES.glob("libQt6Core.so.6"))
    with pytest.raises(ValueError, match="holds no ICU data"):
        replace_icu_data(Path(shutil.copy(core, library)))
