"""Hostile templates: each is refused, or given up, within seconds and without eating the memory."""

import resource
import time

import pytest

from cfmail_gui.templates.engine import render
from cfmail_gui.templates.faults import BadTemplate

DOUBLED = '{% assign a = "xxxxxxxxxx" %}' + "{% assign a = a | append: a %}" * 17
EMPTY_LOOP = "{% for i in (1..100000) %}{% endfor %}"
BUSY_LOOP = "{% for i in (1..100000) %}{% if i == 1 %}x{% endif %}{% endfor %}"
CASE = "{% case x %}{% when 1 %}{% else %}{{ (1..1000000000) | size }}{% endcase %}"
HOSTILE = {
    "nested loops": ("{% for i in (1..1000) %}{% for j in (1..1000) %}x{% endfor %}{% endfor %}", "loop-limit"),
    "huge range": ("{% for i in (1..1000000000) %}x{% endfor %}", "loop-limit"),
    "huge range backwards": ("{% for i in (1..1000000000) reversed %}x{% endfor %}", "loop-limit"),
    "huge range in a filter": ("{{ (1..1000000000) | join: ',' }}", "loop-limit"),
    "huge range as an argument": ("{{ a | concat: (1..1000000000) }}", "loop-limit"),
    "huge range looked through": ("{% if (1..1000000000) contains 'x' %}{% endif %}", "loop-limit"),
    "huge range in a case": (CASE, "loop-limit"),
    "loop after loop": (EMPTY_LOOP * 3000, "time-limit"),
    "loop after loop with text": (BUSY_LOOP * 500, "time-limit"),
    "doubling": ('{% assign a = "xxxxxxxxxx" %}' + "{% assign a = a | append: a %}" * 60, "memory-limit"),
    "many long names": (DOUBLED + "".join(f"{{% assign b{i} = a %}}" for i in range(100)), "memory-limit"),
    "replace": (DOUBLED + "{{ a | replace: 'x', a }}", "memory-limit"),
    "replace nothing": (DOUBLED + "{{ a | replace: '', a }}", "memory-limit"),
    "replace by name": (DOUBLED + "{{ a | replace: sub: a, seq: 'x' }}", "bad-value"),
    "join": (DOUBLED + "{{ a | split: '' | join: a }}", "memory-limit"),
    "arrays": ("{% assign a = 'a b' | split: ' ' %}" + "{% assign a = a | concat: a %}" * 60, "memory-limit"),
    "long texts": (DOUBLED + "{% assign b = a | split: ',' %}" + "{% assign b = b | concat: b %}" * 9, "memory-limit"),
    "squares": ("{% assign x = 3 %}" + "{% assign x = x | times: x %}" * 60 + "{{ x }}", "memory-limit"),
    "output": (DOUBLED + "{{ a }}{{ a }}{{ a }}{{ a }}", "output-limit"),
    "captured output": (DOUBLED + "{% capture b %}{{ a }}{{ a }}{{ a }}{{ a }}{% endcapture %}", "output-limit"),
    "blocks in blocks": ("{% if a %}" * 60 + "{% endif %}" * 60, "nesting-limit"),
    "brackets in brackets": ("{{ a" + "[" * 3000 + "]" * 3000 + "}}", "nesting-limit"),
    "never closed": ("{{ " * 10_000, "syntax"),
    "blank and never closed": ("{{" + " " * 100_000, "syntax"),
    "long blank": ("{{" + " " * 9_000 + "a }}", "syntax"),
    "raw in a comment": ("{% comment %}" + "{% raw %}" * 40_000, "syntax"),
    "long tag": ("{{ a | append: '" + "x" * 20_000 + "' }}", "syntax"),
    "many tags": ("{% if a %}{% endif %}" * 190_000, "time-limit"),
    "long template": ("x" * 5_000_000 + "{{ a }}", "output-limit"),
    "a long date": (DOUBLED + "{{ a | date: '%Y' }}", "bad-value"),
    "a long page": (DOUBLED + "{{ a | strip_html }}", "memory-limit"),
}  # fmt: skip


@pytest.mark.parametrize(("source", "code"), HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_templates_end(source, code):
    before, memory = time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(BadTemplate) as caught:
        render(source, {}, html=True, what="x")
    assert caught.value.fault == code
    assert time.process_time() - before < 6
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory < 700_000  # KiB


def test_what_newsletters_do_is_within_the_limits():
    rows = [{"name": f"n{i}", "price": i} for i in range(2000)]
    source = "{% for r in rows %}<tr><td>{{ r.name | upcase }}</td><td>{{ r.price | times: 2 }}</td></tr>{% endfor %}"
    rendered = render(source, {"rows": rows}, html=True, what="x")
    assert rendered.text.count("<tr>") == 2000


def test_a_long_text_is_one_thing_to_loop_over():
    rendered = render("{% for c in s %}[{{ c }}]{% endfor %}", {"s": "y" * 1_000_000}, html=False, what="x")
    assert rendered.text.count("[") == 1


def test_comments_that_are_never_closed_in_a_value():
    value = "<!-- > " * 30_000
    before = time.process_time()
    render("{{ s | strip_html }}", {"s": value}, html=False, what="x")
    assert time.process_time() - before < 6
