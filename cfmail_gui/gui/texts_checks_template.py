"""Placeholders that nobody filled in, in words."""

from typing import assert_never, cast

from cfmail_gui.findings.finding import Finding
from cfmail_gui.findings.template_codes import TemplateCode
from cfmail_gui.gui.texts import tr
from cfmail_gui.gui.texts_checks import Told
from cfmail_gui.message.display import plain


def told(finding: Finding) -> Told:
    """Put a finding of this area into words."""
    code = cast("TemplateCode", finding.code)
    return Told(_title(finding), _why(code), _do(code), tr("This program's check for left-over placeholders"))


def _title(finding: Finding) -> str:
    text, name = plain(finding.detail, 90), plain(finding.other, 40)
    if name and finding.number > 1:
        more = tr("“{text}” is left over in {name} and in %n more place(s)", "", finding.number - 1)
        return more.format(text=text, name=name)
    if name:
        return tr("“{text}” is left over in {name}").format(text=text, name=name)
    if finding.number > 1:
        return tr("“{text}” is left over in %n place(s)", "", finding.number).format(text=text)
    return tr("“{text}” is left over").format(text=text)


def _why(code: TemplateCode) -> str:
    match code:
        case "left-over-liquid":
            return tr("It looks like a variable or tag of Liquid, Handlebars or Jinja that was not rendered.")
        case "left-over-percent":
            return tr("It looks like a variable that should have been replaced.")
        case "left-over-merge-tag":
            return tr("It looks like a merge tag that only Mailchimp or its like would replace.")
        case "left-over-brackets":
            return tr("It looks like a variable in double brackets that was not replaced.")
        case _:
            assert_never(code)


def _do(code: TemplateCode) -> str:
    match code:
        case "left-over-liquid":
            return tr("Open the file as a template, give the variable a value, or correct the tag.")
        case "left-over-percent" | "left-over-merge-tag" | "left-over-brackets":
            return tr("Replace it, or write it as {{ name }} and open the file as a template.")
        case _:
            assert_never(code)
