"""Write the corpus and its README.md anew from the recipes: ``python -m tests.data.corpus.make``."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from tests.data.corpus.recipes.base import Sample

FOLDER = Path(__file__).resolve().parent
KINDS = (
    "line_ends",
    "folding",
    "eight_bit",
    "bodies",
    "multiparts",
    "nested",
    "signed",
    "header_forms",
    "mailers",
    "damage",
)
_HEAD = """# Corpus

{count} messages, written for these tests by `python -m tests.data.corpus.make` from the recipes beside this file:
change those, not the files. Every address is in a reserved domain (RFC 2606). `.gitattributes` keeps git from changing
their line ends.
"""


def samples() -> Iterator[tuple[str, Sample]]:
    """Yield every file with the kind it belongs to."""
    for kind in KINDS:
        for sample in import_module(f"tests.data.corpus.recipes.{kind}").SAMPLES:
            yield kind, sample


def read_me() -> str:
    """Return the text of README.md."""
    found = list(samples())
    tables = [
        f"\n## {kind.replace('_', ' ').capitalize()}\n\n| file | why |\n|---|---|\n"
        + "".join(f"| `{sample.name}.eml` | {sample.reason} |\n" for of, sample in found if of == kind)
        for kind in KINDS
    ]
    return _HEAD.format(count=len(found)) + "".join(tables)


def main() -> None:
    for old in FOLDER.glob("*.eml"):
        old.unlink()
    names = set()
    for _, sample in samples():
        assert sample.name not in names, sample.name
        names.add(sample.name)
        (FOLDER / f"{sample.name}.eml").write_bytes(sample.octets)
    (FOLDER / "README.md").write_text(read_me(), encoding="utf-8")
    print(f"{len(names)} files")


if __name__ == "__main__":
    main()
