"""The page of one credential, with real widgets and a real wallet."""

import itertools
import json
from dataclasses import replace
from html import escape

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.gui.learner_pages import services_for, settle, texts_on
from tests.unit.ui.practice_wallet import PYTHON, number_of, sample
from ui.credential.content import content_of
from ui.credential.screen import build
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL


def shown(qtbot, holder, title=PYTHON, size=(992, 780)):
    services = services_for(holder)
    screen = build(services)
    qtbot.addWidget(screen.page)
    screen.page.resize(*size)
    screen.page.show()
    screen.presenter.enter(credential_id=number_of(holder, title))
    settle()
    screen.page.kept = screen
    return screen.page, services


def rows_of(page):
    """Label and value of each fact that shows."""
    texts = texts_on(page.says)
    return dict(itertools.pairwise(texts))


def test_it_says_in_plain_words_what_was_learned(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    rows = rows_of(page)
    assert page.header.title.text() == PYTHON
    assert page.header.subtitle.text() == "Universiteit Aarden · issued 2 March 2026"
    assert rows["You can now"] == "• Clean and join data sets\n• Plot results\n• Write tests"
    assert rows["Level"] == "6 (bachelor) on the European scale"
    assert rows["Workload"] == "4 ECTS, 110 hours"
    assert rows["How it was assessed"] == "Project, Oral defence"
    assert rows["Language of the classes"] == "English"
    assert rows["Date of birth"] == "3 April 1994"
    assert page.says.elements_button.text() == "11 of 11 European standard elements"


def test_seven_checks_say_whether_it_can_be_trusted(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    trust = texts_on(page.trust)
    for title in (
        "Complete and readable",
        "Not changed since it was issued",
        "Issuer is known",
        "It is yours",
        "In date",
        "Not withdrawn",
        "Says what it should",
    ):
        assert title in trust
    page.trust.check_button.click()
    settle()
    assert "Checked just now, without internet." in texts_on(page.trust)


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("Forklift operator", "Past its end date"),
        ("Food safety in the kitchen", "Withdrawn by the issuer"),
        ("First aid at work", "Issuer is not known here"),
    ],
)
def test_what_is_wrong_or_open_is_said_with_what_to_do(qtbot, appearance, holder, title, sentence):
    page, _ = shown(qtbot, holder, title)
    assert sentence in texts_on(page.trust)


@pytest.mark.parametrize(("size", "first"), [((992, 780), False), ((560, 780), True)])
def test_where_it_is_narrow_a_withdrawal_comes_before_all_that_it_says(qtbot, appearance, holder, size, first):
    page, _ = shown(qtbot, holder, "Food safety in the kitchen", size)

    def top(widget):
        return widget.mapTo(page.overview.widget(), QPoint()).y()

    assert page.trust.advice.isVisible()
    assert (top(page.trust.advice) < top(page.says)) is first and top(page.trust.advice) < top(page.trust)
    page, _ = shown(qtbot, holder, PYTHON, size)
    assert not page.trust.advice.isVisible() and page.says.parentWidget().y() == 0


def test_what_is_missing_is_not_stated_in_this_file(qtbot, appearance, holder):
    opened = holder.open(number_of(holder, PYTHON))
    page, _ = shown(qtbot, holder)
    claims = {name: value for name, value in opened.report.claims.items() if name != "assessment_type"}
    less = replace(opened, report=opened.report._replace(claims=claims))
    page.show_credential(less, content_of(less, ("en",)))
    settle()
    assert rows_of(page)["How it was assessed"] == "Not stated in this file"
    assert page.says.elements_button.text() == "10 of 11 European standard elements"


def test_the_elements_are_listed_each_stated_derived_or_not(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    page.says.elements_button.click()
    settle()
    texts = texts_on(page.elements)
    assert page.currentWidget() is page.elements
    assert "Stated: 6 (bachelor) on the European scale" in texts
    assert "Further information" in texts
    page.elements.header.breadcrumb.link.click()
    assert page.currentWidget() is page.overview


def test_the_technical_view_is_plain_text_to_copy(qtbot, appearance, holder):
    page, services = shown(qtbot, holder)
    page.says.technical_button.click()
    technical = page.technical
    assert "RFC 9901" in technical.area.toPlainText() and technical.area.isReadOnly()
    technical.chips.chip("payload").click()
    assert json.loads(technical.area.toPlainText())["vct"] == LEARNING_CREDENTIAL
    technical.chips.chip("original").click()
    assert technical.area.toPlainText().encode() == sample(PYTHON)
    technical.copy_button.click()
    assert services.clipboard.calls == [("copy_secret", sample(PYTHON).decode())]


def test_the_original_is_saved_and_said(qtbot, appearance, holder, tmp_path, monkeypatch):
    target = tmp_path / "python.sdjwt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page, _ = shown(qtbot, holder)
    page.says.export_button.click()
    settle()
    assert target.read_bytes() == sample(PYTHON)
    assert any(text.endswith("python.sdjwt") for text in texts_on(page.says))


def test_it_is_saved_as_a_page_that_says_what_the_window_says(qtbot, appearance, holder, tmp_path, monkeypatch):
    target = tmp_path / "python.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page, _ = shown(qtbot, holder)
    page.says.web_page_button.click()
    settle()
    text = target.read_text(encoding="utf-8")
    assert f"{PYTHON}</h1>" in text and "11 of 11" not in text
    for label, value in itertools.pairwise(texts_on(page.says)[2:8]):
        assert escape(label) in text and escape(value) in text
    assert "Not changed since it was issued" in text and text.count("<table>") == 2
    assert any(said.endswith("python.html") for said in texts_on(page.says))


def test_sharing_removing_and_going_back_lead_on(qtbot, appearance, holder):
    page, services = shown(qtbot, holder)
    number = number_of(holder, PYTHON)
    page.share_button.click()
    qtbot.mouseClick(page.header.breadcrumb.link, Qt.MouseButton.LeftButton)
    page.says.remove_button.click()
    assert [call[:2] for call in services.shell.calls[:3]] == [
        ("go", "share"),
        ("go", "credentials"),
        ("go", "credentials"),
    ]
    name, _, (_, undo) = services.shell.calls[3]
    assert name == "say" and number not in [item.stored.id for item in holder.page().items]
    undo()
    assert number in [item.stored.id for item in holder.page().items]


def test_the_heading_gets_the_keyboard(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    page.activateWindow()
    page.says.elements_button.click()
    assert QApplication.focusWidget() is page.elements.header.title
