"""Take out of the bundle what only fills the disk: symbol tables, and parts of ICU's data that Qt never asks for."""

import re
import struct
import subprocess
import tempfile
from pathlib import Path

_ELF = b"\x7fELF"
_UNUSED_BY_QT = frozenset({"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit"})
"""Folders of ICU's data. QtCore alone links ICU, and of it only calendars, converters and collation (ucal, ucnv, ucol):
where lines break, and the names of currencies, languages, regions and units, come out of Qt's own tables."""

_LOCALE = re.compile(r"[a-z]{2,3}(_\w+)?\.res")
"""At the top: how a locale writes dates and numbers, which Qt has in its own tables, too."""

_DATA = re.compile(r"([0-9a-f]{16})\s+(0x[0-9a-f]+|\d+)\s+OBJECT\s.*\b(icudt\d+_dat)\b")
_ALIGNMENT = 16
_ABSOLUTE = re.compile(r"\((?:RUNPATH|RPATH)\).*\[/")
_DYNAMIC = re.compile(r"^\s*\[ *\d+\] \.dynamic +DYNAMIC +\w+ (\w+) (\w+)", re.MULTILINE)
_ENTRY = struct.Struct("<qQ")
_NULL, _RPATH, _RUNPATH = 0, 15, 29  # tags of the System V ABI
_ASSEMBLY = """.section .rodata,"a",@progbits
.balign 16
.globl {symbol}
.type {symbol},@object
{symbol}: .incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack,"",@progbits
"""


def shrink(bundle: Path) -> None:
    """Make the binaries of ``bundle`` smaller, in place."""
    for path in sorted(bundle.rglob("*")):
        if path.is_symlink() or not path.is_file() or not _is_elf(path):
            continue
        if path.name.startswith("libicudata.so"):
            replace_icu_data(path)
            continue
        if ".symtab" in _output("readelf", "--sections", "--wide", str(path)):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
        if _ABSOLUTE.search(_output("readelf", "--dynamic", str(path))):
            forget_search_path(path)


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def forget_search_path(library: Path) -> None:
    """Take away the search path of a 64-bit library: a folder of the machine that built Python.

    Raises:
        ValueError: there is no dynamic section.
    """
    found = _DYNAMIC.search(_output("readelf", "--sections", "--wide", str(library)))
    if not found:
        raise ValueError(f"{library} has no dynamic section")
    start, size = int(found[1], 16), int(found[2], 16)
    octets = library.read_bytes()
    entries = list(_ENTRY.iter_unpack(octets[start : start + size]))
    kept = [entry for entry in entries if entry[0] not in (_RPATH, _RUNPATH)]
    kept += [(_NULL, 0)] * (len(entries) - len(kept))
    table = b"".join(_ENTRY.pack(*entry) for entry in kept)
    library.write_bytes(octets[:start] + table + octets[start + size :])


def replace_icu_data(library: Path) -> None:
    """Build the library anew, of the same name and with the same symbol, around the data that is used.

    Raises:
        ValueError: this is not a library of ICU data as ICU's own build makes it.
    """
    found = _DATA.search(_output("readelf", "--dyn-syms", "--wide", str(library)))
    if not found:
        raise ValueError(f"{library} holds no ICU data")
    start, size, symbol = int(found[1], 16), int(found[2], 0), found[3]
    kept = without_unused(library.read_bytes()[start : start + size])
    with tempfile.TemporaryDirectory(prefix="cfmail-icu-") as folder:
        data, assembly, objects = (Path(folder) / f"icu.{kind}" for kind in ("dat", "s", "o"))
        data.write_bytes(kept)
        assembly.write_text(_ASSEMBLY.format(symbol=symbol, data=data))
        subprocess.run(["as", "-o", str(objects), str(assembly)], check=True)
        link = ["ld", "-shared", "--strip-all", "--build-id", "-z", "relro", "-z", "now", "-soname", library.name]
        subprocess.run([*link, "-o", str(library), str(objects)], check=True)


def without_unused(package: bytes) -> bytes:
    """Return a package of ICU data (the format of .dat files, "CmnD") without the folders that are not used.

    It is a header, a number of entries, for each the offsets of its name and of its contents from behind the header,
    the names, and the contents, each from a multiple of 16 octets on. Entries are sorted by name.

    Raises:
        ValueError: it is no such package.
    """
    (header,) = struct.unpack_from("<H", package)
    if package[12:16] != b"CmnD" or package[8] != 0:  # 8: little-endian
        raise ValueError("no package of ICU data")
    body = package[header:]
    (count,) = struct.unpack_from("<I", body)
    places = list(struct.iter_unpack("<II", body[4 : 4 + 8 * count]))
    ends = [place for _, place in places[1:]] + [len(body)]
    entries = [
        (body[name : body.index(b"\0", name) + 1], body[begin:end])
        for (name, begin), end in zip(places, ends, strict=True)
    ]
    return package[:header] + _packed([entry for entry in entries if _is_used(entry[0])])


def _is_used(name: bytes) -> bool:
    _, *folder, file = name[:-1].decode("ascii").split("/")
    return folder[0] not in _UNUSED_BY_QT if folder else not _LOCALE.fullmatch(file)


def _packed(entries: list[tuple[bytes, bytes]]) -> bytes:
    name_place = 4 + 8 * len(entries)
    contents_place = _aligned(name_place + sum(len(name) for name, _ in entries))
    table, names, contents = [struct.pack("<I", len(entries))], [], []
    for name, content in entries:
        table.append(struct.pack("<II", name_place, contents_place))
        padded = content.ljust(_aligned(len(content)), b"\xaa")
        names.append(name)
        contents.append(padded)
        name_place += len(name)
        contents_place += len(padded)
    head = b"".join([*table, *names])
    return head.ljust(_aligned(len(head)), b"\xaa") + b"".join(contents)


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT
