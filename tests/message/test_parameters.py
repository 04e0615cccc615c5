import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfmail_gui.message.parameters import read_parameters
from tests.message.samples import thorough


@pytest.mark.parametrize(
    ("text", "params"),
    [
        ("", {}),
        ("charset=utf-8", {"charset": "utf-8"}),
        (' CHARSET = "utf-8" ; x=y', {"charset": "utf-8", "x": "y"}),
        ('boundary="a;b=\\"c\\\\"', {"boundary": 'a;b="c\\'}),
        ("charset=us-ascii (plain text)", {"charset": "us-ascii"}),
        ("charset=us-ascii; charset=utf-8", {"charset": "us-ascii"}),
        ("filename=my report (final).pdf; x=1", {"filename": "my report (final).pdf", "x": "1"}),
        ('filename="=?utf-8?q?Gr=C3=BC=C3=9Fe.txt?="', {"filename": "Grüße.txt"}),
        ("filename*=utf-8''Gr%C3%BC%C3%9Fe.txt; filename=plain.txt", {"filename": "Grüße.txt"}),
        ("filename=plain.txt; filename*=utf-8''Gr%C3%BC%C3%9Fe.txt", {"filename": "Grüße.txt"}),
        ("filename*=iso-8859-1'de'Gr%FC%DFe.txt", {"filename": "Grüße.txt"}),
        ("filename*0*=utf-8''Gr%C3; filename*1*=%BC; filename*2=\"%DF e\"", {"filename": "Grü%DF e"}),
        ("filename*1=b; filename*0=a", {"filename": "ab"}),
        ("filename*0=a; filename*2=c", {"filename": "a"}),
        ("filename*=no marks%21", {"filename": "no marks!"}),
        ("filename*=x-none''a%E9", {"filename": "a⟨E9⟩"}),
        ("filename*=\0''a", {"filename": "a"}),
        ("filename*1=late", {"filename": ""}),
        ('name="never closed; x=1', {"name": "never closed; x=1"}),
        ("; ;; =; a; b=1; ;c", {"b": "1"}),
        ('a="x"y; b=1', {"a": "x", "b": "1"}),
        ("name=caf\udce9", {"name": "caf⟨E9⟩"}),
    ],
)
def test_parameters_are_read(text, params):
    assert read_parameters(text) == params


def test_forty_thousand_parameters_are_read():
    params = read_parameters("; ".join(f"p{number}=v{number}" for number in range(40_000)))
    assert len(params) == 40_000
    assert params["p39999"] == "v39999"


def test_forty_thousand_sections_are_joined():
    assert read_parameters("; ".join(f"p*{n}=x" for n in reversed(range(40_000)))) == {"p": "x" * 40_000}


PIECES = st.sampled_from([*"a*01=;\\\"( '%", "E9", "utf-8", "filename", "\udce9"])


@thorough
@given(st.lists(PIECES).map("".join))
def test_no_text_makes_it_raise(text):
    for name, value in read_parameters(text).items():
        (name + value).encode()
