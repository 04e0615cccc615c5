"""Every table's model under Qt's own tester."""

from PySide6.QtTest import QAbstractItemModelTester

from cfmail_gui.attempt import Outcome
from cfmail_gui.gui.difference_table import DifferenceModel
from cfmail_gui.gui.fields_table import FieldsModel
from cfmail_gui.gui.results.recipients_model import RecipientsModel, Row
from cfmail_gui.gui.texts import outcome_word
from cfmail_gui.gui.theme import is_dark, outcome_colour
from cfmail_gui.message.document import split
from cfmail_gui.message.envelope import Difference
from tests.conftest import MESSAGE

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def test_results(qtbot):
    model = RecipientsModel()
    QAbstractItemModelTester(model, FATAL)
    model.show_rows(tuple(Row(f"{each}@x.test", each, outcome_word(each), "detail") for each in Outcome))
    words = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert words == ["Delivered", "Queued", "Bounced", "Suppressed", "Not mentioned", "Unknown", "Not sent", "Failed"]
    assert len(set(words)) == len(words)
    model.show_rows(())


def test_differences(qtbot):
    model = DifferenceModel()
    QAbstractItemModelTester(model, FATAL)
    model.show_rows((Difference("hidden", "a@x.test", ""), Difference("left-out", "b@x.test", "To")))
    model.show_rows(())


def test_fields(qtbot):
    model = FieldsModel()
    QAbstractItemModelTester(model, FATAL)
    model.show_rows(split(MESSAGE).fields)
    assert (model.index(3, 0).data(), model.index(3, 1).data()) == ("Subject", "Grüße")


def contrast(one, other):
    def luminance(colour):
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_outcome_colours_pass_wcag_aa_in_light_and_dark(qtbot):
    from PySide6.QtGui import QColor, QPalette

    for base in ("#ffffff", "#f5f5f5", "#2d2d2d", "#1e1e1e"):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QColor(base))
        for outcome in Outcome:
            assert contrast(outcome_colour(outcome, palette), QColor(base)) >= 4.5, (outcome, base, is_dark(palette))
