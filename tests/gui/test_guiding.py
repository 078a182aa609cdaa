"""The counsellor's screens through the window: a learner's real wallet answers, the painted code reads back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, load_der_private_key, pkcs12
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from tests.gui.learner_pages import texts_on
from tests.simulators.certificates import SampleAuthority
from tests.simulators.guiding_scenes import (
    DUTCH,
    GUIDING_SCENES,
    LETTER,
    PYTHON,
    SCAN,
    TEACHING,
    TERMS,
    Learner,
    on_vault,
    receive,
    sealed_record,
)
from tests.simulators.issuer import SampleIssuer
from tests.simulators.learning import learning_claims
from tests.simulators.studio import NOW, Studio
from ui.guiding.defaults import first_terms
from ui.guiding.invite_page import InvitePage
from ui.guiding.view import InviteDraft
from ui.widgets.buttons import Button
from ui.widgets.passphrase import PassphraseField
from wallet.consenting import Consenting
from wallet.crypto.keys import PrivateKey
from wallet.guiding import Guiding
from wallet.model.guidance import ConsentState
from wallet.transport.joining import join_all_codes
from wallet.transport.reading import read_codes

SPAN = {"not_before": NOW - timedelta(days=1), "not_after": NOW + timedelta(days=90)}


class Moving:
    """A clock that a test moves on."""

    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Moving()


@pytest.fixture
def studio(start, qapp, clock):
    studio = Studio(qapp, start(clock=clock))
    studio.practise()
    return studio


@pytest.fixture
def page(studio):
    return studio.show("guiding")


def painted(studio, code):
    """What the code that shows holds, as a camera would read it."""
    studio.settle(lambda: code.display.plan is not None)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    code.display.view.grab().save(buffer, "PNG")
    (received,) = join_all_codes(read_codes(bytes(buffer.data().data())))
    return received


def dialog_over(studio):
    return next(dialog for dialog in studio.program.window.findChildren(QDialog) if dialog.isVisible())


def press(dialog, text):
    next(button for button in dialog.findChildren(Button) if button.text() == text).click()


def open_record(studio, *learners):
    ids = receive(studio, *(learners or (Learner(files=(LETTER, SCAN)),)))
    page = studio.show("guiding")
    page.learners.learner.open_button.click()
    studio.settle(lambda: page.currentWidget() is page.record)
    return page, ids


# --- inviting -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "open_at_once"), [("nl", False), ("de", True)])
def test_what_the_law_wants_said_is_in_sight_where_nobody_can_say_it_beforehand(qtbot, language, open_at_once):
    form = InvitePage(language)
    qtbot.addWidget(form)
    form.show_draft(InviteDraft(first_terms(language)), certificate="", first=True)
    assert form.terms.authority.isVisibleTo(form) is open_at_once


def test_the_first_invitation_asks_for_what_the_law_wants_said(studio, page):
    page.learners.empty.findChildren(Button)[0].click()
    studio.settle(lambda: page.currentWidget() is page.form)
    form = page.form
    assert form.first_note.isVisible()
    form.invite_button.click()
    assert page.currentWidget() is form
    assert all(field.error.text() for field in (form.who.name, form.who.address, form.who.contact))
    assert form.who.name.edit.hasFocus() or not studio.program.window.isActiveWindow()


def write(form):
    form.who.name.set_text("Lies Claes")
    form.who.organisation.set_text("Leerwinkel Zuid")
    form.who.address.set_text("Markt 1, 8500 Kortrijk")
    form.who.contact.set_text("lies@leerwinkel.example")
    form.label.set_text("Fatima, Thursday")


def test_an_invitation_becomes_a_code_with_words_and_is_kept(studio, page, tmp_path, monkeypatch):
    page.learners.invite_wanted.emit()
    studio.settle(lambda: page.currentWidget() is page.form)
    write(page.form)
    page.form.invite_button.click()
    studio.settle(lambda: page.currentWidget() is page.invitation)
    received = painted(studio, page.invitation)
    invitation = on_vault(studio, lambda holder: Consenting(holder).read(received.content))
    assert invitation.terms.recipient.organisation == "Leerwinkel Zuid"
    assert invitation.terms.language == "en"
    words = on_vault(studio, lambda holder: Guiding(holder).invitation(invitation.id).words)
    assert page.invitation.words.words == words
    assert set(words) <= set(texts_on(page.invitation))
    target = tmp_path / "fatima.lwinvite"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.invitation.file_button.click()
    studio.settle(target.exists)
    assert on_vault(studio, lambda holder: Consenting(holder).read(target.read_text())).id == invitation.id
    # It waits in the list, and its terms begin the next one.
    page.invitation.done_button.click()
    studio.settle(lambda: bool(page.learners.waiting))
    show, _ = page.learners.waiting[invitation.id]
    show.click()
    studio.settle(lambda: page.currentWidget() is page.invitation)
    assert page.invitation.words.words == words
    page.invitation.done_button.click()
    studio.settle(lambda: page.currentWidget() is page.learners)
    page.learners.invite_button.click()
    studio.settle(lambda: page.currentWidget() is page.form)
    assert page.form.who.name.text() == "Lies Claes"
    assert not page.form.first_note.isVisible()


def test_an_invitation_is_cancelled_after_a_question(studio):
    on_vault(studio, lambda holder: sealed_record(holder, Learner()))
    page = studio.show("guiding")
    ((_, cancel),) = page.learners.waiting.values()
    cancel.click()
    press(dialog_over(studio), "Cancel it")
    studio.settle(lambda: not page.learners.waiting)
    assert on_vault(studio, lambda holder: Guiding(holder).invitations()) == ()


def test_purposes_come_and_go_and_the_learner_sees_them(studio, page):
    page.learners.invite_wanted.emit()
    studio.settle(lambda: page.currentWidget() is page.form)
    card = page.form.purposes
    card.add_button.click()
    card.fields[-1].set_text("Preparing for an exam board")
    studio.settle()
    assert "Preparing for an exam board" in card.written()
    assert any("Preparing for an exam board" in text for text in texts_on(page.form))
    for field in card.fields:
        field.set_text("")
    write(page.form)
    page.form.invite_button.click()
    assert card.error.text()


def test_kept_words_keep_their_language_until_they_are_rewritten(qtbot):
    form = InvitePage("fr")
    qtbot.addWidget(form)
    form.show_draft(InviteDraft(replace(TERMS, language="nl")), certificate="", first=False)
    form.label.set_text("Amina")
    assert form.written().terms.language == "nl"
    form.terms.storage.set_text("Sur mon propre ordinateur")
    assert form.written().terms.language == "fr"


def test_a_certificate_signs_and_its_passphrase_is_asked_for(studio, page, tmp_path):
    authority = SampleAuthority("Practice authority", **SPAN)
    key = PrivateKey.generate("P-256")
    leaf = authority.certify(key.public, organisation="Leerwinkel Zuid", **SPAN)
    file = tmp_path / "lies.p12"
    file.write_bytes(
        pkcs12.serialize_key_and_certificates(
            b"lies",
            load_der_private_key(key.to_pkcs8(), None),
            x509.load_der_x509_certificate(leaf),
            None,
            BestAvailableEncryption(b"a passphrase"),
        )
    )
    page.learners.invite_wanted.emit()
    studio.settle(lambda: page.currentWidget() is page.form)
    who = page.form.who
    assert not who.drop_button.isVisible()
    who.certificate_chosen.emit(str(file))
    studio.settle(lambda: any(d.isVisible() for d in studio.program.window.findChildren(QDialog)))
    dialog = dialog_over(studio)
    dialog.findChild(PassphraseField).set_text("a passphrase")
    press(dialog, "Open")
    studio.settle(who.drop_button.isVisible)
    assert any("Leerwinkel Zuid" in text for text in texts_on(who))
    identity = on_vault(studio, lambda holder: Guiding(holder).identity())
    assert identity.certificates == (leaf,)
    who.drop_button.click()
    studio.settle(lambda: not who.drop_button.isVisible())
    assert on_vault(studio, lambda holder: Guiding(holder).identity()).certificates == ()


# --- taking in ------------------------------------------------------------------------------------


def test_a_record_comes_in_by_a_file_that_is_dropped_on_the_list(studio, page, tmp_path):
    sealed = on_vault(studio, lambda holder: sealed_record(holder, Learner()))
    file = tmp_path / "anything.bin"
    file.write_text(sealed)
    page.learners.files_given.emit([str(file)])
    studio.settle(lambda: page.currentWidget() is page.learners and bool(page.learners.table.rows))
    (row,) = page.learners.table.rows
    assert row.accessibleName() == "Amina Peeters, Choosing a next course, Given, ends in 27 days"
    table = page.learners.table
    for width, says in ((900, "in 27 days"), (500, "ends in 27 days")):
        table.resize(width, table.height())
        assert (says in texts_on(row)) and table._heads.isVisibleTo(table) is (width == 900)
    assert page.learners.learner.open_button.isVisible()


def test_the_same_record_again_and_what_is_no_record_are_refused_with_a_reason(studio, page):
    sealed = on_vault(studio, lambda holder: sealed_record(holder, Learner()))
    page.learners.text_given.emit(sealed)
    studio.settle(lambda: page.currentWidget() is page.learners)
    seen = set()
    for text in (sealed, sealed[:-4] + "AAAA", "hello", on_vault(studio, lambda h: Guiding(h).invite(TERMS).text)):
        page.learners.import_button.click()
        page.ways.text_given.emit(text)
        studio.settle(page.ways.problem.isVisible)
        seen.add(page.ways.problem.text())
        page.ways.back.emit()
        studio.settle(lambda: page.currentWidget() is page.learners)
    assert len(page.learners.table.rows) == 1
    assert len(seen) == 3
    assert "This record came in before. You find it among your learners." in seen


def test_whoever_is_chosen_in_a_long_list_is_in_sight(studio):
    receive(studio, *(Learner(f"Learner {number}", credentials=(PYTHON,)) for number in range(12)))
    page = studio.show("guiding").learners
    page.table.rows[1].setFocus()
    page.table.rows[1].click()
    studio.settle(lambda: page.verticalScrollBar().value() > 0)
    assert page.viewport().rect().contains(page.learner.mapTo(page.viewport(), page.learner.open_button.pos()))
    assert "Learner 10" in texts_on(page.learner)


# --- a record -------------------------------------------------------------------------------------


def test_a_record_shows_purpose_and_end_on_top_and_a_verdict_for_each_credential(studio):
    page, _ = open_record(studio)
    record = page.record
    texts = texts_on(record)
    assert texts.index("Choosing a next course") < texts.index("What the learner shows you")
    assert record.end_pill.text() == "Ends in 27 days"
    assert len(record.show_buttons) == 3
    assert "Python for data analysis" in " ".join(texts_on(record.card))
    record.show_buttons[2].click()
    studio.settle()
    assert "Dutch A2, module 3" in " ".join(texts_on(record.card))
    assert not any("Is that you?" in text for text in texts_on(record))
    # Only to read: nothing leaves where the learner did not agree.
    assert not record.card.export_button.isVisible()
    assert LETTER.name in record.file_buttons
    assert SCAN.name not in record.file_buttons


def test_what_was_left_out_is_nowhere(studio):
    page, _ = open_record(studio, Learner(credentials=(PYTHON,), left_out=("birthdate", "family_name")))
    assert not any("Peeters" in text for text in texts_on(page.record.card))


def test_a_file_that_can_be_shown_is_shown(studio):
    page, _ = open_record(studio)
    page.record.file_buttons[LETTER.name].click()
    dialog = dialog_over(studio)
    assert "six summers" in dialog.findChild(type(page.form.terms.notice)).toPlainText()
    press(dialog, "Close")


def test_the_consent_is_read_in_plain_words(studio):
    page, _ = open_record(studio)
    page.record.consent_button.click()
    texts = texts_on(dialog_over(studio))
    assert "Lies Claes, Leerwinkel Zuid" in texts
    assert "Pass it on or use it for anything else" in texts
    press(dialog_over(studio), "Close")


def test_what_the_learner_agreed_to_is_saved(studio, tmp_path, monkeypatch):
    page, _ = open_record(studio, Learner(credentials=(PYTHON,), files=(SCAN,), may_export=True))
    target = tmp_path / "saved.file"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.record.file_buttons[SCAN.name].click()
    studio.settle(target.exists)
    assert target.read_bytes() == SCAN.data
    target.unlink()
    page.record.card.export_button.click()
    studio.settle(target.exists)
    assert target.read_bytes().startswith(b"ey")


@pytest.mark.parametrize(
    ("button", "begins"), [("Receipt as PDF", b"%PDF-"), ("Receipt as web page", b"<!DOCTYPE html>")]
)
def test_the_counsellor_keeps_a_receipt(studio, tmp_path, monkeypatch, button, begins):
    page, _ = open_record(studio)
    target = tmp_path / "receipt.file"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.record.consent_button.click()
    press(dialog_over(studio), button)
    studio.settle(target.exists)
    assert target.read_bytes().startswith(begins)


def test_credentials_of_a_record_stand_side_by_side(studio):
    page, _ = open_record(studio)
    page.record.compare_button.click()
    studio.settle(lambda: page.currentWidget() is page.comparison)
    assert page.comparison.table.comparison.columnCount() == 3
    page.comparison.change_button.click()
    page.choosing.rows["c2"].click()
    page.choosing.compare_button.click()
    studio.settle(lambda: page.currentWidget() is page.comparison)
    assert page.comparison.table.comparison.columnCount() == 2
    page.comparison.back.emit()
    studio.settle(lambda: page.currentWidget() is page.record)


def test_advice_is_signed_and_the_learner_reads_it(studio):
    page, (consent_id,) = open_record(studio)
    page.record.advice_button.click()
    studio.settle(lambda: page.currentWidget() is page.advice)
    page.advice.send_button.click()
    assert page.advice.error.text()
    page.advice.note.setPlainText("Begin with databases.")
    page.advice.add_button.click()
    page.advice.send_button.click()
    assert page.advice.steps[0].title.error.text()
    page.advice.steps[0].title.set_text("Databases, 5 ECTS")
    page.advice.send_button.click()
    studio.settle(lambda: page.currentWidget() is page.message)
    received = painted(studio, page.message)
    kept = on_vault(studio, lambda holder: Consenting(holder).receive(received.content))
    assert kept.advice.note == "Begin with databases."
    assert [step.title for step in kept.advice.steps] == ["Databases, 5 ECTS"]
    # Whoever was called away while the code showed shows it again.
    assert "databases" in on_vault(studio, lambda holder: Guiding(holder).draft(consent_id))
    page.message.done_button.click()
    studio.settle(lambda: page.currentWidget() is page.learners)
    assert "Advice sent" in texts_on(page.learners)
    assert on_vault(studio, lambda holder: Guiding(holder).draft(consent_id)) == ""


@pytest.mark.parametrize("away", ["another page", "back", "lock"])
def test_advice_that_is_half_written_waits(studio, away):
    page, (consent_id,) = open_record(studio)
    page.record.advice_button.click()
    studio.settle(lambda: page.currentWidget() is page.advice)
    page.advice.note.setPlainText("Begin with databases.")
    page.advice.add_button.click()
    page.advice.steps[0].link.set_text("https://centre.example")
    if away == "lock":
        kept = []
        services = studio.program.services
        session = services.session
        close, holder = session.close, session.holder
        session.close = lambda: (kept.append(Guiding(holder).draft(consent_id)), close())
        studio.program.lock_wallet()
        studio.settle(lambda: bool(kept))
        assert "databases" in kept[0] and "centre.example" in kept[0]
        return
    if away == "back":
        page.advice.back.emit()
    else:
        studio.show("settings")
        studio.show("guiding")
        page.learners.learner.open_button.click()
    studio.settle(lambda: page.currentWidget() is page.record)
    assert page.advice.note.toPlainText() == "" or away == "back"
    page.record.advice_button.click()
    studio.settle(lambda: page.currentWidget() is page.advice)
    assert page.advice.note.toPlainText() == "Begin with databases."
    assert [step.link.text() for step in page.advice.steps] == ["https://centre.example"]


# --- the end --------------------------------------------------------------------------------------


def test_a_withdrawal_erases_and_the_confirmation_goes_back(studio, page):
    (consent_id,) = receive(studio, Learner())
    notice = on_vault(studio, lambda holder: Consenting(holder).withdraw(consent_id))
    page.learners.text_given.emit(notice)
    studio.settle(lambda: page.currentWidget() is page.message)
    assert any("Copies made elsewhere cannot be erased" in text for text in texts_on(page.message))
    received = painted(studio, page.message)
    kept = on_vault(studio, lambda holder: Consenting(holder).receive(received.content))
    assert kept.confirmation is not None
    page.message.done_button.click()
    studio.settle(lambda: page.currentWidget() is page.learners)
    (row,) = page.learners.table.rows
    assert row.learner.state is ConsentState.WITHDRAWN
    row.click()
    card = page.learners.learner
    assert not card.open_button.isVisible()
    card.confirmation_button.click()
    studio.settle(lambda: page.currentWidget() is page.message)
    assert painted(studio, page.message).content == received.content


def test_a_record_that_shows_goes_when_its_end_comes(studio, clock):
    page, _ = open_record(studio)
    clock.now += timedelta(days=28)
    page.record.time_wanted.emit()
    assert page.record.record is None
    assert not any("Python" in text for text in texts_on(page.record))
    studio.settle(lambda: page.currentWidget() is page.learners)
    (row,) = page.learners.table.rows
    assert row.learner.state is ConsentState.ENDED
    # A clock set back brings nothing back.
    clock.now = NOW
    studio.show("credentials")
    page = studio.show("guiding")
    assert page.learners.table.rows[0].learner.erased_at is not None
    assert not page.learners.learner.open_button.isVisible()


def test_the_watch_erases_on_whatever_page(studio, clock):
    receive(studio, Learner(credentials=(DUTCH,)))
    studio.show("credentials")
    clock.now += timedelta(days=28)
    studio.program.guiding.look()
    studio.settle()
    assert "Amina Peeters" in studio.program.window.toast.text()
    learners = on_vault(studio, lambda holder: Guiding(holder).learners())
    assert [learner.state for learner in learners] == [ConsentState.ENDED]


def test_the_watch_takes_an_open_record_and_its_windows_away(studio, clock):
    page, _ = open_record(studio)
    page.record.consent_button.click()
    clock.now += timedelta(days=28)
    studio.program.guiding.look()
    studio.settle(lambda: page.currentWidget() is page.learners)
    assert not [dialog for dialog in studio.program.window.findChildren(QDialog) if dialog.isVisible()]


def test_a_record_is_erased_before_its_end_after_a_question(studio):
    page, _ = open_record(studio, Learner(credentials=(TEACHING,)))
    page.record.erase_button.click()
    press(dialog_over(studio), "Keep it")
    assert page.currentWidget() is page.record
    page.record.erase_button.click()
    press(dialog_over(studio), "Erase record")
    studio.settle(lambda: page.currentWidget() is page.learners)
    assert page.learners.table.rows[0].learner.erased_at is not None


def test_nothing_of_a_record_stays_on_a_page_that_is_left(studio):
    page, _ = open_record(studio)
    studio.show("credentials")
    assert page.record.record is None
    assert not any("Amina" in text or "Python" in text for text in texts_on(page))


# --- who guides -----------------------------------------------------------------------------------


def test_guidance_leads_to_the_learners_once_somebody_guides(studio, clock):
    settings = studio.show("settings")
    settings.guiding.guides.click()
    studio.settle()
    assert studio.program.guides_learners
    studio.program.window.entry_chosen.emit("guidance")
    studio.settle()
    assert studio.program.place == "guiding"


def test_whoever_takes_in_a_record_guides_learners(studio, page):
    assert not studio.program.guides_learners
    page.learners.text_given.emit(on_vault(studio, lambda holder: sealed_record(holder, Learner())))
    studio.settle(lambda: bool(page.learners.table.rows))
    studio.program.window.entry_chosen.emit("guidance")
    studio.settle()
    assert studio.program.place == "guiding"
    page.learners.own_side_button.click()
    studio.settle()
    assert studio.program.place == "guidance"


def test_the_first_start_leads_to_the_learners(start, idle):
    program = start()
    program.screen("first-start").page.guide.click()
    assert program.place == "create"
    page = program.window.page
    assert page.sentence.text().startswith("You keep the records of learners in it")
    page.create_requested.emit("four words nobody guesses")
    idle(program, lambda: program.place == "recovery-code")
    program.screen("recovery-code").presenter.done()
    idle(program, lambda: program.place == "guiding")
    assert program.guides_learners
    # The next day too, until there is something of their own to begin with.

    def opens_again(place):
        program.lock_wallet()
        idle(program, lambda: program.place == "unlock")
        program.screen("unlock").presenter.unlock("four words nobody guesses")
        idle(program, lambda: program.place == place)

    opens_again("guiding")
    services, text = program.services, SampleIssuer().issue(learning_claims(), issued_at=NOW)
    services.tasks.vault.submit(lambda: services.session.holder.add(text.encode()), lambda _: None, pytest.fail)
    opens_again("credentials")


@pytest.mark.parametrize("scene", ["learners", "invite", "record", "advice"])
def test_the_keyboard_reaches_everything(start, qapp, qtbot, scene):
    program = start(clock=lambda: NOW)
    page = GUIDING_SCENES[scene](Studio(qapp, program)).currentWidget()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    wanted = {button for button in page.findChildren(Button) if button.isVisible() and button.isEnabled()}
    reached = set()
    for _ in range(200):
        qtbot.keyClick(QApplication.focusWidget() or program.window, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert not {button.text() for button in wanted - reached}
