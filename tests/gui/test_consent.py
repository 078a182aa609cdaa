"""The learner's consent screen: real invitations, a real wallet, real widgets; the counsellor opens the result."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.gui.learner_pages import services_for, settle, texts_on
from tests.gui.looks import cut_off
from tests.simulators.counsellor import TERMS, Counsellor
from tests.simulators.every_kind import EveryKind
from tests.unit.ui.practice_wallet import NOW, PASSPHRASE, PYTHON, empty_holder, number_of, practice_holder
from tests.unit.ui.presenter_doubles import LaterRunner
from ui.consent.ends import End, end_moment, offered_ends
from ui.consent.screen import build
from ui.explain.link import WordLink
from wallet.consent.comparison_words import comparison_words
from wallet.consent.consent_record import parse_consent
from wallet.consent.invitation import parse_invitation
from wallet.consent.packed_message import pack_message
from wallet.consenting import Consenting
from wallet.model.guidance import ConsentState
from wallet.vault.confirming import confirm_passphrase

COUNSELLOR = Counsellor()
WHO = "Lies Claes, Learning shop Kortrijk"
ONE = {"purposes": TERMS.purposes[:1]}
GRADE, BORN = ("assessment_grade",), ("birthdate",)
# What the sample says and nobody is shown unasked.
PRIVATE = ("16/20", "1994-04-03")


class Helped:
    """A session in which somebody sits next to the learner, who has the passphrase of the wallet."""

    practising = False
    is_open = True

    def __init__(self, holder, folder):
        self.holder, self._folder = holder, folder
        self.helper = holder.helping.begin("Ruth")

    def confirm_passphrase(self, passphrase):
        confirm_passphrase(self._folder, passphrase)


def shown(qtbot, holder, received, *, size=(992, 780), session=None):
    services = services_for(holder)
    if session is not None:
        services = services._replace(session=session)
    screen = build(services)
    qtbot.addWidget(screen.page)
    screen.page.resize(*size)
    screen.page.show()
    screen.presenter.enter(**({} if received is None else {"invitation": received}))
    settle()
    screen.page.activateWindow()
    screen.page.kept = screen
    return screen.page, services


def invited(**changes):
    return COUNSELLOR.invite(NOW, **changes)


def choose(page, number):
    page.choosing.candidates.rows[number].check.click()
    settle()


def ready(qtbot, holder, **options):
    """Asked with one purpose, and one credential chosen."""
    page, services = shown(qtbot, holder, invited(**ONE), **options)
    choose(page, number_of(holder, PYTHON))
    return page, services


def newest(holder):
    return holder.history(limit=1).items[0]


def consents(holder):
    return Consenting(holder).consents()


def save_to(monkeypatch, path):
    suggested = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: suggested.append(Path(given[2]).name) or (str(path), given[3])
    )
    return suggested


# --- what is asked ---------------------------------------------------------------------------------------


def test_each_line_says_one_thing(qtbot, appearance, holder):
    text = invited(**ONE)
    page, _ = shown(qtbot, holder, text)
    texts = texts_on(page.asking)
    for expected in (
        "Share your record with a counsellor",
        WHO,
        "Market 1, 8500 Kortrijk · lies@learningshop.example",
        "To look for a course together",
        "Nothing chosen yet",
        "21 December 2026, then it is erased",
        "Pass it on or use it for anything else",
        "Guidance → Stop sharing. Always, at once.",
        "This program cannot erase copies made elsewhere.",
        TERMS.notice,
        "They do not say.",
    ):
        assert expected in texts
    assert page.asking.pill.text() == "not verified"
    words = comparison_words(parse_invitation(text, holder.trust(), NOW))
    assert page.asking.words.words == words and set(words) <= set(texts)


def test_packed_bytes_do_as_well(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, pack_message(invited()))
    assert page.currentWidget() is page.asking


def test_mark_up_stays_text(qtbot, appearance, holder):
    recipient = replace(TERMS.recipient, name="<b>Lies</b>", organisation="")
    page, _ = shown(qtbot, holder, invited(recipient=recipient, notice="<img src=x> %1", **ONE))
    texts = texts_on(page.asking)
    assert "<b>Lies</b>" in texts and "<img src=x> %1" in texts


def test_who_else_sees_it_is_said(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, invited(third_parties=("VDAB",)))
    assert "Use it for anything else, or pass it on except to VDAB" in texts_on(page.asking)


def test_no_is_as_easy_as_yes(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, invited())
    for buttons in (page.asking.buttons, page.preview.buttons):
        assert buttons.no_button.sizeHint().height() == buttons.yes_button.sizeHint().height()
    buttons = page.asking.buttons
    assert buttons.no_button.size() == buttons.yes_button.size() and buttons.no_button.y() == buttons.yes_button.y()


def test_without_an_invitation_it_says_how_one_comes(qtbot, appearance, holder):
    page, services = shown(qtbot, holder, None)
    assert "No invitation here" in texts_on(page.calm)
    page.calm.done_button.click()
    assert ("go", "guidance") in services.shell.calls


# --- choosing --------------------------------------------------------------------------------------------


def test_yes_asks_for_what_is_not_chosen_yet(qtbot, appearance, holder):
    before = len(consents(holder))
    page, _ = shown(qtbot, holder, invited())
    page.asking.buttons.yes_button.click()
    settle()
    assert "Choose what it is for first." in texts_on(page.asking)
    page.asking.purpose_field.choose("1")
    page.asking.purpose_field.chosen.emit("1")
    page.asking.buttons.yes_button.click()
    settle()
    texts = texts_on(page.asking)
    assert "Choose what they may see first." in texts and "Choose what it is for first." not in texts
    assert len(consents(holder)) == before


def test_nothing_sensitive_goes_along_unasked(qtbot, appearance, holder):
    page, _ = ready(qtbot, holder)
    summary = page.asking.summary.text()
    assert summary.startswith("1 credential, without your ") and "grade" in summary
    page.asking.preview_button.click()
    settle()
    assert page.currentWidget() is page.preview
    texts = "\n".join(texts_on(page.preview))
    assert "Lies Claes will see" in texts and "Clean and join data sets" in texts
    assert "16/20" not in texts and "1994" not in texts


def test_details_are_chosen_in_a_dialog_and_can_be_cancelled(qtbot, appearance, holder):
    page, _ = ready(qtbot, holder)
    number = number_of(holder, PYTHON)
    line = page.choosing.candidates.rows[number]
    page.asking.choose_button.click()
    line.button.click()
    settle()
    page.choosing.candidates.dialog.details.row(GRADE).click()
    page.choosing.candidates.dialog.reject()
    settle()
    assert "They will see" not in "\n".join(texts_on(page.asking))
    line.button.click()
    settle()
    dialog = page.choosing.candidates.dialog
    assert dialog.details.row(GRADE).checkState() is Qt.CheckState.Unchecked
    dialog.details.row(GRADE).click()
    dialog.take_button.click()
    page.choosing.done_button.click()
    settle()
    assert "They will see your grade. Do they need that?" in [
        notice for notice in texts_on(page.asking) if notice.startswith("They will")
    ]
    page.asking.preview_button.click()
    settle()
    assert "16/20" in texts_on(page.preview)
    # Chosen details stay as they were where the list is opened again, also those with details inside.
    line.button.click()
    settle()
    outcomes = page.choosing.candidates.dialog.details.row(("learning_outcomes",))
    assert outcomes.checkState() is Qt.CheckState.Checked


def test_a_credential_that_shows_everything_says_so(qtbot, appearance, tmp_path):
    holder, kinds = empty_holder(tmp_path), EveryKind(NOW)
    added = holder.add(kinds.named("food-safety.json").data).stored
    page, _ = shown(qtbot, holder, invited(**ONE))
    choose(page, added.id)
    page.asking.choose_button.click()
    settle()
    assert "Everything in it shows. Nothing can be left out." in texts_on(page.choosing)
    page.choosing.done_button.click()
    page.asking.preview_button.click()
    settle()
    texts = texts_on(page.preview)
    assert "Food safety in the kitchen" in texts and "A copy: it does not prove that it is yours." in texts
    holder.vault.close()


def test_files_go_along_and_can_be_taken_out(qtbot, appearance, holder, tmp_path, monkeypatch):
    page, services = shown(qtbot, holder, invited(**ONE))
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "cv.txt").write_text(f"Amina, {folder}")
    paths = [str(tmp_path / folder / "cv.txt") for folder in ("a", "b")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    page.choosing.add_file_button.click()
    settle()
    assert set(page.choosing.remove_buttons) == {"cv.txt", "cv (2).txt"}
    page.choosing.remove_buttons["cv (2).txt"].click()
    settle()
    assert page.asking.summary.text() == "1 file"
    page.asking.buttons.yes_button.click()
    settle()
    record = COUNSELLOR.open(page.kept.presenter.handing._sealed.text)
    assert [(file.name, file.media_type, file.data) for file in record.files] == [("cv.txt", "text/plain", b"Amina, a")]
    page, services = shown(qtbot, holder, invited(**ONE))
    big = tmp_path / "big.bin"
    big.write_bytes(b"0" * 8_000_001)
    page.choosing.files_given.emit([str(big)])
    settle()
    assert "complain" in services.shell.names() and not page.choosing.remove_buttons


@pytest.mark.parametrize(
    ("days", "ends"),
    [
        (60, (End.WEEK, End.MONTH, End.MOST, End.OWN)),
        (30, (End.WEEK, End.MOST, End.OWN)),
        (7, (End.MOST, End.OWN)),
    ],
)
def test_no_end_is_later_than_they_ask(days, ends):
    assert offered_ends(days) == ends
    latest = NOW + timedelta(days=days)
    for end in ends:
        moment = end_moment(end, days, NOW, own=NOW + timedelta(days=900))
        assert moment is not None and NOW < moment <= latest
    assert end_moment(End.OWN, days, NOW, own=NOW - timedelta(days=2)) is None
    assert end_moment(End.OWN, days, NOW) is None


def test_until_when_is_chosen(qtbot, appearance, holder):
    page, _ = ready(qtbot, holder)
    field = page.asking.end_field
    field.choose(End.WEEK)
    field.chosen.emit(End.WEEK)
    assert "28 November 2026, then it is erased" in texts_on(page.asking)
    field.choose(End.OWN)
    field.chosen.emit(End.OWN)
    page.asking.own_end.set_moment(NOW + timedelta(days=3))
    settle()
    assert page.asking.own_end.isVisible() and "24 November 2026, then it is erased" in texts_on(page.asking)
    page.asking.buttons.yes_button.click()
    settle()
    consent = page.kept.presenter.handing._sealed.consent
    assert consent.until.date().isoformat() == "2026-11-24"


@pytest.mark.parametrize("agreed", [False, True])
def test_saving_parts_is_off_until_it_is_allowed(qtbot, appearance, holder, agreed):
    page, _ = shown(qtbot, holder, invited(**ONE))
    assert not page.asking.export_box.isVisible()
    page, _ = shown(qtbot, holder, invited(wants_export=True, **ONE))
    box = page.asking.export_box
    assert box.isVisible() and not box.isChecked()
    if agreed:
        box.click()
    choose(page, number_of(holder, PYTHON))
    page.asking.buttons.yes_button.click()
    settle()
    assert page.kept.presenter.handing._sealed.consent.may_export is agreed


# --- no --------------------------------------------------------------------------------------------------


def test_after_no_nothing_leaves(qtbot, appearance, holder, tmp_path, monkeypatch):
    saved = save_to(monkeypatch, tmp_path / "x")
    QGuiApplication.clipboard().clear()
    page, services = ready(qtbot, holder)
    page.asking.preview_button.click()
    settle()
    page.preview.buttons.no_button.click()
    settle()
    assert page.currentWidget() is page.calm
    texts = texts_on(page.calm)
    assert "You said no" in texts and any(text.startswith(f"Nothing went to {WHO}.") for text in texts)
    assert page.showing.display.plan is None and not page.kept.presenter.handing.show()
    assert not saved and not list(tmp_path.glob("x*")) and not QGuiApplication.clipboard().text()
    kept = consents(holder)[0]
    assert kept.state is ConsentState.REFUSED and kept.titles == ()
    consent = parse_consent(kept.text)
    assert not consent.items and not consent.learner_name and PYTHON not in consent.text
    assert newest(holder).action == "consent-refused" and newest(holder).subjects == ()
    page.calm.done_button.click()
    assert ("go", "guidance") in services.shell.calls


# --- yes -------------------------------------------------------------------------------------------------


def test_yes_seals_what_the_preview_showed_and_nothing_more(qtbot, appearance, holder, tmp_path, monkeypatch):
    page, services = ready(qtbot, holder)
    page.asking.name_field.set_text("  Amina   P. ")
    page.asking.preview_button.click()
    settle()
    page.preview.buttons.yes_button.click()
    settle()
    assert page.currentWidget() is page.showing and page.showing.display.plan is not None
    texts = texts_on(page.showing)
    assert f"For {WHO}" in texts and "Until 21 December 2026, then it is erased" in texts
    path = tmp_path / "lies.lwrecord"
    suggested = save_to(monkeypatch, path)
    page.showing.file_button.click()
    settle()
    assert suggested == ["Lies-Claes.lwrecord"] and f"Saved as {path}" in texts_on(page.showing)
    record = COUNSELLOR.open(path.read_text())
    consent = parse_consent(record.consent)
    assert (consent.state, consent.learner_name, consent.with_helper) == (ConsentState.GIVEN, "Amina P.", False)
    assert [item.title for item in consent.items] == [PYTHON]
    (part,) = record.parts
    assert not any(secret in part.text for secret in PRIVATE)
    assert {GRADE, BORN}.isdisjoint(consent.items[0].paths)
    assert newest(holder).action == "consent-given"
    page.showing.done_button.click()
    assert ("go", "guidance") in services.shell.calls


@pytest.mark.parametrize(("button", "ending", "begin"), [("pdf", ".pdf", b"%PDF"), ("html", ".html", b"<!")])
def test_the_receipt_is_saved(qtbot, appearance, holder, tmp_path, monkeypatch, button, ending, begin):
    page, _ = ready(qtbot, holder)
    page.asking.buttons.yes_button.click()
    settle()
    path = tmp_path / f"receipt{ending}"
    suggested = save_to(monkeypatch, path)
    getattr(page.showing, f"{button}_button").click()
    settle()
    data = path.read_bytes()
    assert suggested == [f"Lies-Claes{ending}"] and data[: len(begin)].lower() == begin.lower()
    if button == "html":
        text = data.decode()
        assert "They see of Python for data analysis" in text and "What the person can do" in text
        assert not any(secret in text for secret in PRIVATE)


def test_what_is_too_much_for_a_code_is_not_left_unsaved_unasked(qtbot, appearance, holder, tmp_path, monkeypatch):
    page, services = ready(qtbot, holder)
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(bytes(range(256)) * 400)
    page.choosing.files_given.emit([str(scan)])
    page.asking.buttons.yes_button.click()
    settle()
    assert "This is too much for a code. Save it as a file." in texts_on(page.showing)
    assert not page.showing.code.isVisible()
    page.showing.done_button.click()
    settle()
    assert page.dialog.windowTitle() == "Leave without the file?" and ("go", "guidance") not in services.shell.calls
    page.dialog.buttons.items[0].click()
    path = tmp_path / "record.lwrecord"
    save_to(monkeypatch, path)
    page.showing.file_button.click()
    settle()
    assert COUNSELLOR.open(path.read_text()).files[0].data == scan.read_bytes()
    page.showing.done_button.click()
    assert ("go", "guidance") in services.shell.calls


def test_a_record_is_held_until_it_is_handed_over(qtbot, appearance, holder):
    text = invited(**ONE)
    page, _ = shown(qtbot, holder, text)
    choose(page, number_of(holder, PYTHON))
    page.asking.buttons.yes_button.click()
    settle()
    presenter = page.kept.presenter
    for what in ({}, {"invitation": text}):
        presenter.leave()
        assert page.showing.display.plan is None
        presenter.enter(**what)
        settle()
        assert page.currentWidget() is page.showing and page.showing.display.plan is not None
    page.showing.done_button.click()
    presenter.enter(invitation=text)
    settle()
    assert "You answered this invitation before" in texts_on(page.calm)


def test_what_was_given_is_not_lost_where_the_page_is_left_meanwhile(qtbot, appearance, holder):
    page, services = ready(qtbot, holder)
    presenter, later = page.kept.presenter, LaterRunner()
    presenter._tasks = later
    page.asking.buttons.yes_button.click()
    presenter.leave()
    later.settle()
    assert ("go", "consent") in services.shell.calls
    presenter.enter()
    settle()
    assert page.currentWidget() is page.showing and page.showing.display.plan is not None


# --- a helper --------------------------------------------------------------------------------------------


@pytest.fixture
def helped(tmp_path):
    """A wallet of its own, in which somebody sits next to the learner."""
    session = Helped(practice_holder(tmp_path), tmp_path / "wallet")
    yield session
    session.holder.vault.close()


def test_with_a_helper_only_the_passphrase_says_yes(qtbot, appearance, helped):
    holder = helped.holder
    before = len(consents(holder))
    page, _ = ready(qtbot, holder, session=helped)
    text = "Somebody helps you. After Yes, write your passphrase yourself."
    assert text in texts_on(page.asking)
    page.asking.buttons.yes_button.click()
    settle()
    page.dialog.field.set_text("not the passphrase")
    page.dialog.yes_button.click()
    settle()
    assert page.currentWidget() is page.asking and len(consents(holder)) == before
    assert page.dialog.field.error.text() and page.dialog.isVisible()
    page.dialog.buttons.items[0].click()
    page.asking.buttons.yes_button.click()
    page.dialog.field.set_text(PASSPHRASE)
    page.dialog.yes_button.click()
    settle()
    assert page.currentWidget() is page.showing
    assert parse_consent(consents(holder)[0].text).with_helper


def test_a_helper_may_say_no_for_the_learner(qtbot, appearance, helped):
    holder = helped.holder
    page, _ = ready(qtbot, holder, session=helped)
    page.asking.buttons.no_button.click()
    settle()
    assert "You said no" in texts_on(page.calm) and parse_consent(consents(holder)[0].text).with_helper


# --- what cannot be answered -----------------------------------------------------------------------------


def test_what_cannot_be_answered_says_why(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, COUNSELLOR.invite(NOW - timedelta(days=40)))
    assert "This invitation is over" in texts_on(page.calm)
    text = invited()
    page, _ = shown(qtbot, holder, text[:-8] + "A" * 8)
    assert "Do not answer this invitation" in texts_on(page.calm)
    page, _ = shown(qtbot, holder, "no invitation at all")
    assert page.currentWidget() is page.calm
    page, _ = shown(qtbot, holder, text)
    page.asking.buttons.no_button.click()
    page, _ = shown(qtbot, holder, text)
    assert "You answered this invitation before" in texts_on(page.calm)


def test_an_invitation_that_is_answered_meanwhile_is_not_answered_twice(qtbot, appearance, holder):
    text = invited(**ONE)
    page, _ = shown(qtbot, holder, text)
    choose(page, number_of(holder, PYTHON))
    Consenting(holder).refuse(Consenting(holder).read(text))
    page.asking.buttons.yes_button.click()
    settle()
    assert "You answered this invitation before" in texts_on(page.calm)
    assert not page.kept.presenter.handing.show()


# --- keyboard and room -----------------------------------------------------------------------------------


def test_the_keyboard_alone_does_all_of_it(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, invited(wants_export=True, **ONE))
    qtbot.waitUntil(page.isActiveWindow)

    def press(wanted, key=Qt.Key.Key_Space):
        for _ in range(40):
            if QApplication.focusWidget() is wanted:
                break
            qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is wanted
        qtbot.keyClick(wanted, key)
        settle()

    asking = page.asking
    asking.choose_button.setFocus()
    reached = [asking.choose_button]
    for _ in range(6):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    order = (asking.end_field.box, asking.export_box, asking.name_field.edit, asking.findChild(WordLink))
    assert reached == [asking.choose_button, *order, asking.buttons.no_button, asking.buttons.yes_button]
    press(asking.choose_button)
    press(page.choosing.candidates.rows[number_of(holder, PYTHON)].check)
    press(page.choosing.done_button)
    press(asking.preview_button)
    assert page.currentWidget() is page.preview
    press(page.preview.buttons.yes_button)
    assert page.currentWidget() is page.showing


def test_a_long_notice_has_room(qtbot, appearance, holder):
    appearance.set_text_percent(200)
    page, _ = shown(qtbot, holder, invited(wants_export=True, notice="Why and how. " * 30), size=(750, 700))
    choose(page, number_of(holder, PYTHON))
    for part in (page.asking, page.choosing, page.preview):
        page.setCurrentWidget(part)
        settle()
        assert list(cut_off(part)) == []
        assert part.widget().width() <= part.viewport().width()
