"""Credentials of other formats than SD-JWT on the learner's and the checker's pages, with real widgets."""

import base64
import io
import json
import zipfile

import pytest
from PIL import Image
from PySide6.QtWidgets import QDialog, QFileDialog

from tests.gui.learner_pages import services_for, settle, texts_on
from tests.gui.looks import cut_off
from tests.gui.test_check_page import Screen
from tests.unit.formats.families import V2, badge, european, record
from tests.unit.ui.check.material import Material
from tests.unit.ui.practice_wallet import PYTHON
from ui.credential.screen import build as build_credential
from ui.credentials.screen import build as build_credentials
from ui.share.screen import build as build_share
from wallet.model.report import Verdict


def picture():
    result = io.BytesIO()
    Image.new("RGB", (300, 200), "red").save(result, "PNG")
    return "data:image/png;base64," + base64.b64encode(result.getvalue()).decode()


def european_credential():
    return european(
        {"volumeOfLearning": "PT60H", "eqfLevel": {"id": "http://data.europa.eu/snb/eqf/6"}},
        {"influencedBy": {"type": "LearningActivity", "specifiedBy": {"volumeOfLearning": "P60M"}}},
    )


def shown(qtbot, holder, build, document, width=992):
    added = holder.add(json.dumps(document).encode())
    services = services_for(holder)
    screen = build(services)
    qtbot.addWidget(screen.page)
    screen.page.resize(width, 780)
    screen.page.show()
    screen.presenter.enter(credential_id=added.stored.id)
    settle()
    screen.page.kept = screen
    return screen.page, services


def test_a_european_credential_reads_as_any_other(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, build_credential, european_credential())
    said = texts_on(page.says)
    assert "60 hours, P60M" in said
    assert "The issuer wrote P60M, which does not fit the 60 hours it says elsewhere." in said
    assert "6 (bachelor) on the European scale" in said
    assert "Not stated in this file" in said
    assert "Carries no seal" in texts_on(page.trust)
    assert not page.says.picture_button.isVisible() and not page.inside.isVisible()


def test_another_of_its_languages_is_a_choice_away(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, build_credential, european_credential())
    box = page.says.language
    assert box.isVisible() and box.current() == "en"
    assert "Zeeland College" in texts_on(page.says)
    box.choose("nl")
    box.chosen.emit("nl")
    settle()
    assert "Hogeschool Zeeland" in texts_on(page.says) and "Zeeland College" not in texts_on(page.says)
    values = [text for text in page.says.findChildren(type(page.header.title)) if text.text() == "Hogeschool Zeeland"]
    assert values[0].locale().name().startswith("nl")


def test_the_picture_it_carries_is_shown_with_words_for_it(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, build_credential, badge({"image": {"id": picture(), "type": "Image"}}))
    assert page._badge.has_picture and page._badge.accessibleName() == "Picture of Circular design"
    page.says.picture_button.click()
    dialog = page.findChild(QDialog)
    assert "It proves nothing by itself." in " ".join(texts_on(dialog))
    dialog.reject()


def test_credentials_inside_have_a_verdict_and_a_window_of_their_own(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, build_credential, record())
    said = texts_on(page.inside)
    assert "Credentials inside" in said and "Circular design" in said and "School of Design" in said
    (button,) = page.inside.show_buttons
    assert button.accessibleName() == "Show Circular design, No seal"
    button.click()
    said = texts_on(page.inside.dialog)
    assert "• Hand in a design." in said or "Hand in a design." in said
    assert "Carries no seal" in said and "Not stated in this file" in said
    page.inside.dialog.reject()


def test_nothing_of_it_is_cut_off(qtbot, appearance, holder):
    appearance.set_text_percent(200)
    for build, document in ((build_credential, record()), (build_share, european_credential())):
        page, _ = shown(qtbot, holder, build, document, 700)
        assert list(cut_off(page.currentWidget())) == []
        scrolling = page.choosing if build is build_share else page.currentWidget()
        assert scrolling.widget().width() <= scrolling.viewport().width()


def harmful():
    return badge(subject={"birthDate": "1994-04-03", "email": "amina@mail.example"})


def test_all_or_nothing_is_said_before_and_what_can_harm_is_asked_once_more(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, build_share, harmful())
    choosing = page.choosing
    said = texts_on(choosing)
    assert "One seal covers all of it. They see everything, or nothing." in said
    assert "This includes your date of birth and e-mail address." in said
    assert "They see every detail of this credential." in said
    assert {"3 April 1994", "amina@mail.example"} <= set(texts_on(choosing.preview))
    assert choosing.make_button.text() == "Make code of all of it"
    choosing.make_button.click()
    assert choosing.isVisible()
    question = choosing._question
    assert "Also share your date of birth and e-mail address?" in texts_on(question)
    question.reject()
    assert choosing.isVisible()
    choosing.make_button.click()
    choosing._question.buttons.items[1].click()
    settle()
    assert page.showing.isVisible()
    assert "Everything in it" in texts_on(page.showing)


def test_without_anything_that_can_harm_nothing_is_asked(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, build_share, badge())
    page.choosing.make_button.click()
    settle()
    assert page.showing.isVisible()


def test_it_is_saved_under_a_name_of_its_format(qtbot, appearance, holder, tmp_path, monkeypatch):
    asked = []

    def ask(_parent, _title, suggested, files):
        asked.append((suggested, files))
        return str(tmp_path / "saved.json"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    page, _ = shown(qtbot, holder, build_share, badge())
    page.choosing.make_button.click()
    settle()
    page.showing.file_button.click()
    settle()
    assert asked[0][0].endswith("Circular-design.json")
    assert json.loads((tmp_path / "saved.json").read_text()) == badge()
    assert holder.history().items[0].way == "file"


def test_the_list_shows_pictures_that_were_made_small_elsewhere(qtbot, appearance, holder):
    holder.add(json.dumps(badge({"image": picture(), "name": "Pictured"})).encode())
    services = services_for(holder)
    screen = build_credentials(services)
    qtbot.addWidget(screen.page)
    screen.page.resize(992, 780)
    screen.page.show()
    screen.presenter.enter()
    settle()
    cards = {card.item.stored.summary.title: card for card in screen.page.grid._cards.values()}
    assert cards["Pictured"].badge.has_picture
    assert not cards[PYTHON].badge.has_picture


@pytest.fixture
def checking(qtbot, appearance):
    built = Screen(qtbot, Material().surroundings())
    yield built
    built.tasks.close()


def test_without_a_seal_one_sentence_says_so_and_what_to_do(checking):
    card = checking.check(json.dumps(badge()).encode())
    assert checking.page.verdict is Verdict.NOT_GENUINE
    assert card.banner.headline.text() == "Carries no seal"
    assert "Ask for the sealed file" in [line.texts()[0] for line in card.check_lines] or "Ask for the sealed file" in (
        checking.texts()
    )


def test_an_archive_becomes_a_list_with_a_reason_for_each_file(checking):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("good.jwt", Material().credential())
        file.writestr("unsealed.json", json.dumps(badge()))
        file.writestr("broken.json", "{nothing")
    checking.page.sources_given.emit([archive.getvalue()])
    checking._qtbot.waitUntil(lambda: "3 credentials found" in checking.texts())
    said = checking.texts()
    assert len(checking.page.results) == 3
    assert "broken.json" in said and "Cannot be read" in said and "unsealed.json" in said


def presented(*credentials):
    return {"@context": [V2], "type": ["VerifiablePresentation"], "verifiableCredential": list(credentials)}


def test_credentials_shown_together_each_have_a_verdict(checking):
    other = badge({"name": "Forklift"})
    card = checking.check(json.dumps(presented(badge(), other)).encode())
    assert checking.page.verdict is Verdict.NOT_GENUINE
    assert [button.accessibleName() for button in card.inside.show_buttons] == [
        "Show Circular design, No seal",
        "Show Forklift, No seal",
    ]


def test_the_only_credential_shown_is_what_the_card_is_about(checking):
    card = checking.check(json.dumps(presented(badge())).encode())
    assert checking.page.verdict is Verdict.NOT_GENUINE
    assert card.banner.headline.text() == "Carries no seal"
