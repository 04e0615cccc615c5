"""All offline checks of an HTML mail, beside taking its HTML apart in the same run.

Targets: 100 KB within 100 ms, 1 MB within 1 s; 1 MB of what is written to take long, within 10 s.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bench_message import missed, seconds

from cfmail_gui.checks.checked import Checked
from cfmail_gui.checks.features import findings as feature_findings
from cfmail_gui.checks.page import Page
from cfmail_gui.checks.run import check, checks
from tests.checks.newsletters import checked, html

_TARGETS = {100_000: 0.1, 1_000_000: 1.0}
_MISCHIEF = {
    "styles that all differ": lambda n: "".join(f'<p style="a{k}:1px+2;b:\\{k}">' for k in range(n // 30)),
    "one style sheet": lambda n: "<style>" + "p.a>b:hover{margin:calc(1px + 2%)}\n" * (n // 35) + "</style><p>",
    "open brackets": lambda n: "<style>" + "([{" * (n // 3) + "</style><p>",
    "elements": lambda n: "<b>" * (n // 3),
    "attributes": lambda n: "<p " + "a=b " * (n // 4) + ">",
    "tables in each other": lambda n: "<table><tr><td>" * (n // 15),
    "links": lambda n: '<a href="http://x.test">x</a>' * (n // 29),
    "addresses in CSS": lambda n: '<p style="' + "a:url(" * (n // 6) + '">',
    "text": lambda n: "word " * (n // 5),
    "less-than signs": lambda n: "<" * n,
}


def fresh(mail: Checked) -> Checked:
    """Return a copy that has worked out nothing yet."""
    return replace(mail, document=replace(mail.document))


def measure(name: str, mail: Checked, target: float) -> None:
    own = seconds(lambda: check(fresh(mail)), 3)
    base = seconds(lambda: Page(mail.html), 3)
    ours = seconds(lambda: list(feature_findings(fresh(mail))), 1)
    times = (
        f"{own * 1e3:.0f} ms (features {ours * 1e3:.0f}), the page alone {base * 1e3:.0f} ms, ratio {own / base:.1f}"
    )
    print(f"check {name}: {times} (target {target * 1e3:.0f} ms){missed(own > target)}")


def slowest(mail: Checked) -> str:
    """Return which of the checks takes longest."""
    mail.page  # noqa: B018 - worked out before the watch runs
    taken: dict[str, float] = {each.__module__.rpartition(".")[2]: seconds(_job(each, mail), 1) for each in checks()}
    name = max(taken, key=lambda each: taken[each])
    return f"{name} {taken[name] * 1e3:.0f} ms"


def _job(each: Callable[..., object], mail: Checked) -> Callable[[], object]:
    return lambda: list(each(mail))  # type: ignore[call-overload]


def main() -> None:
    for size, target in _TARGETS.items():
        mail = checked(html(size))
        measure(f"{size // 1000} KB of a newsletter", mail, target)
        print(f"  the longest: {slowest(mail)}")
    for name, make in _MISCHIEF.items():
        mail = checked(make(1_000_000))
        own = seconds(lambda mail=mail: check(fresh(mail)), 1)
        print(f"check 1 MB of {name}: {own:.2f} s (target 10), the longest: {slowest(mail)}{missed(own > 10)}")


if __name__ == "__main__":
    main()
