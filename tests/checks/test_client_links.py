import pytest

from cfmail_gui.checks.client_links import findings
from tests.checks.pages import codes, message, only

TABLE = [  # code, a link that has it, a link that nearly has it
    ("empty-link", '<a href="https://a.test"> &nbsp;\u200b</a>', '<a href="https://a.test"><img src=x alt="Home"></a>'),
    ("empty-link", '<a href="https://a.test" title=" "></a>', '<a href="https://a.test" title="Home"></a>'),
    ("empty-link", '<a href="https://a.test"><img src=x></a>', '<a href="https://a.test" aria-label="Home"></a>'),
    ("vague-link", '<a href="https://a.test">Click here!</a>', '<a href="https://a.test">Click here for prices</a>'),
    ("vague-link", '<a href="https://a.test">» Hier</a>', '<a href="https://a.test">Hierarchie</a>'),
    ("placeholder-link", '<a href="#">Shop</a>', '<a href="#top">Top</a>'),
    ("placeholder-link", '<a href="">Shop</a>', '<a name="shop">Shop</a>'),
    ("unsafe-link", '<a href="JavaScript:x()">Shop</a>', '<a href="https://a.test/javascript:x">Shop</a>'),
    ("unsafe-link", '<a href="data:text/html,x">Shop</a>', '<a href="mailto:a@a.test">Mail</a>'),
    ("link-without-scheme", '<a href="www.a.test">Shop</a>', '<a href="tel:+431">Call</a>'),
    ("link-without-scheme", '<a href="//a.test">Shop</a>', '<a href="https://a.test">Shop</a>'),
    ("insecure-link", '<a href="http://a.test">Shop</a>', '<a href="https://a.test/?u=http://b.test">Shop</a>'),
    ("short-link", '<a href="https://bit.ly/x">Shop</a>', '<a href="https://abit.ly/x">Shop</a>'),
    ("misleading-link", '<a href="https://b.test">www.a.test</a>', '<a href="https://www.a.test/x">a.test</a>'),
    ("misleading-link", '<a href="https://b.test">https://a.test/x</a>', '<a href="https://b.test">report.pdf</a>'),
    ("misleading-link", '<a href="https://a.test.b.test">a.test</a>', '<a href="https://shop.a.test">a.test</a>'),
    ("misleading-link", '<a href="https://a.test@b.test">a.test</a>', '<a href="mailto:x@b.test">a.test</a>'),
    ("look-alike-host", '<a href="https://раypal.test">Pay</a>', '<a href="https://bücher.test">Pay</a>'),
    ("international-host", '<a href="https://bücher.test">Buy</a>', '<a href="https://buecher.test">Buy</a>'),
    ("international-host", '<a href="https://xn--bcher-kva.test">Buy</a>', '<a href="https://раypal.test">Buy</a>'),
]


@pytest.mark.parametrize(("code", "bad", "good"), TABLE)
def test_each_code_has_a_trigger_and_a_near_miss(code, bad, good):
    assert code in codes(findings, message(bad))
    assert code not in codes(findings, message(good))


def test_a_good_link_gives_nothing():
    assert codes(findings, message('<a href="https://a.test/shop">Our shop</a>')) == set()


def test_a_finding_says_where_and_how_often():
    html = '<p>x</p>\n<a href="http://a.test">A</a>' + "\n<a href='http://b.test'>B</a>" * 30
    finding = only(findings, message(html), "insecure-link")
    assert (finding.number, finding.detail, finding.level) == (31, "a.test", "advice")
    assert [place.line for place in finding.places] == list(range(2, 22))


def test_a_misleading_link_names_both_hosts():
    finding = only(findings, message('<a href="http://bücher.test">a.test</a>'), "misleading-link")
    assert (finding.detail, finding.other) == ("a.test", "bücher.test")
    finding = only(findings, message('<a href="http://xn--80ak6aa92e.com">apple.com</a>'), "misleading-link")
    assert (finding.detail, finding.other) == ("apple.com", "xn--80ak6aa92e.com")
