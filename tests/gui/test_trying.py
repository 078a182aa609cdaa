"""Learning by doing with the examples, in the whole program: by mouse, by keyboard, in part and not at all."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import PASSPHRASE
from tests.gui.learner_pages import texts_on
from ui.trying.path import EMPLOYER, Progress, Step
from wallet.examples import examples
from wallet.model.report import Verdict

_MOST_STOPS = 60


@pytest.fixture
def spoken(monkeypatch):
    """What a screen reader is told."""
    said = []
    for module in ("ui.trying.card", "ui.trying.note"):
        monkeypatch.setattr(f"{module}.announce", lambda _, text, **__: said.append(text))
    return said


def by_mouse(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def by_keyboard(button):
    """Tab to a button from wherever the keyboard is, and press it; twice where the first time only shows it."""
    pressed = []
    button.clicked.connect(lambda: pressed.append(button))
    for _ in range(_MOST_STOPS):
        if QApplication.focusWidget() is button:
            QTest.keyClick(button, Qt.Key.Key_Space)
            if not pressed:
                QTest.keyClick(button, Qt.Key.Key_Space)
            return
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    pytest.fail(f"{button.text()} is not reached")


def card_of(program):
    return program.screen("credentials").page.above


def states(card):
    return [tile.state.text() for tile in card.steps.values()]


@pytest.mark.parametrize("press", [by_mouse, by_keyboard])
def test_the_whole_way_from_the_first_start_to_a_wallet_of_ones_own(program, idle, spoken, press):
    program.window.activateWindow()
    press(program.screen("first-start").page.practice)
    idle(program, lambda: program.place == "credentials")
    card = card_of(program)
    assert card.isVisible() and states(card) == ["Step 1: now", "Step 2: later", "Step 3: later"]
    assert "Step 1 of 3" in texts_on(card)

    press(card.act_button)
    idle(program, lambda: program.place == "credential")
    page = program.window.page
    assert page.tried.isVisible() and page.tried.text().startswith("Step 1 of 3 is done.")

    press(page.tried.button)
    idle(program, lambda: program.place == "share")
    page = program.window.page
    idle(program, page.choosing.make_button.isEnabled)
    assert page.choosing.recipient.text() == EMPLOYER
    press(page.choosing.make_button)
    idle(program, page.showing.isVisible)
    assert page.showing.tried.isVisible() and page.showing.tried.text().startswith("Step 2 of 3 is done.")

    press(page.showing.tried.button)
    idle(program, lambda: program.place == "check" and program.window.page.card is not None)
    page = program.window.page
    assert page.verdict is Verdict.GENUINE and page.card.practice is not None
    assert EMPLOYER in page.card.made_for.text() and program.services.session.practising
    assert page.above.isVisible() and page.above.text().startswith("Step 3 of 3 is done.")
    idle(program, lambda: QApplication.focusWidget() is page.above.button)

    press(page.above.button)
    idle(program, lambda: program.place == "credentials")
    assert states(card) == ["Step 1: done", "Step 2: done", "Step 3: done"]
    assert "Now make your own wallet" in texts_on(card) and not card.skip_button.isVisible()
    assert "The examples go away then. Nothing of them is kept." in texts_on(card)

    press(card.act_button)
    idle(program, lambda: not program.services.session.practising)
    assert program.place == "create" and program.window.banners.shown == ()
    assert program.window.page.passphrase.isAncestorOf(QApplication.focusWidget())  # and one can type at once
    assert spoken[0].startswith("Try it. Step 1 of 3.") and spoken[-1].startswith("Now make your own wallet.")
    assert [text for text in spoken if " is done." in text] == [
        "Step 1 of 3 is done. Look around on this page. Then share it.",
        "Step 2 of 3 is done. Nobody here to scan it? Check it yourself.",
        "Step 3 of 3 is done. This is what an employer sees.",
    ]


def test_steps_are_ticked_where_the_person_goes_their_own_way(practising, idle):
    program, card = practising, card_of(practising)
    page = program.screen("credentials").page
    page.opened.emit(page.grid.items[0].stored.id)
    idle(program, lambda: program.place == "credential")
    program.window.page.header.back.emit()
    idle(program)
    assert states(card)[0] == "Step 1: done" and card.act_button.text() == "Share it"
    program.go("check")
    program.window.page.text_given.emit("this is no credential")
    idle(program, lambda: program.window.page.card is not None)
    assert not program.window.page.above.isVisible()
    program.window.page.text_given.emit(examples()[0].data.decode())
    idle(program, program.window.page.above.isVisible)
    program.go("credentials")
    idle(program)
    assert states(card) == ["Step 1: done", "Step 2: now", "Step 3: done"]


def test_every_step_can_be_skipped_and_the_card_closed_and_found_again(practising, idle):
    program, card = practising, card_of(practising)
    for _ in Step:
        assert card.skip_button.isVisible()
        card.skip_button.click()
    assert states(card) == ["Step 1: skipped", "Step 2: skipped", "Step 3: skipped"]
    assert "0 of 3 done" in texts_on(card)
    card.close_button.click()
    assert not card.isVisible() and "Help" in program.window.toast.text()
    program.go("credential", credential_id=1)
    idle(program)
    assert not program.window.page.tried.isVisible()
    program.go("help")
    program.window.page.help.steps_button.click()
    idle(program, lambda: program.place == "credentials")
    assert card.isVisible() and states(card)[0] == "Step 1: done"


def test_a_skipped_step_leaves_something_to_share(practising, idle):
    program, card = practising, card_of(practising)
    card.skip_button.click()
    card.act_button.click()
    idle(program, lambda: program.place == "share")
    page = program.window.page
    idle(program, page.choosing.make_button.isEnabled)
    assert page.choosing.isVisible() and page.choosing.recipient.text() == EMPLOYER


def test_steps_that_come_back_have_the_keyboard(practising, idle):
    program, card = practising, card_of(practising)
    program.window.activateWindow()
    card.close_button.click()
    by_mouse(program.window.toast.action)
    idle(program, card.isVisible)
    assert card.act_button.hasFocus()


def test_another_language_keeps_the_ticks_and_a_lock_begins_anew(practising, idle):
    program = practising
    card_of(program).act_button.click()
    idle(program, lambda: program.place == "credential")
    program.go("credentials")
    idle(program)
    program.services.language.use("nl")
    idle(program)
    card = card_of(program)
    assert states(card)[0].startswith("Stap 1") and program.services.trying.progress.now is Step.SHARE
    program.services.language.use("en")
    program.lock_wallet()
    idle(program, lambda: not program.services.session.practising)
    program.screen("first-start").page.practice.click()
    idle(program, lambda: program.place == "credentials")
    assert program.services.trying.progress == Progress()
    assert states(card_of(program))[0] == "Step 1: now"


@pytest.mark.parametrize("beginning", ["credentials", "help"])
def test_a_wallet_of_ones_own_has_no_steps_and_is_what_the_examples_end_in(program, idle, beginning):
    program.screen("first-start").page.keep.click()
    page = program.screen("create").page
    page.passphrase.field.set_text(PASSPHRASE)
    page.create_button.click()
    idle(program, lambda: program.place == "recovery-code")
    program.go("credentials")
    idle(program)
    assert card_of(program) is None
    if beginning == "help":
        program.go("help")
        program.window.page.help.examples_button.click()
    else:
        program.screen("credentials").page.examples_wanted.emit()
    idle(program, lambda: program.place == "credentials" and program.services.session.practising)
    card = card_of(program)
    for _ in Step:
        card.skip_button.click()
    assert "Back to your own wallet" in texts_on(card)
    card.act_button.click()
    idle(program, lambda: not program.services.session.is_open)
    assert program.place == "unlock"


def test_an_employer_learns_with_a_genuine_an_expired_and_a_withdrawn_one(program, idle):
    program.screen("first-start").page.check.click()
    page = program.window.page
    (offer,) = [button for button in page.findChildren(type(page.file_button)) if "example" in button.text()]
    offer.click()
    seen = []
    for ends_in in ("Next example", "Next example", "Done"):
        idle(program, lambda: page.card is not None and page.above.isVisible())
        seen.append((page.verdict, page.above.text()[:15], page.card.practice is not None))
        assert page.above.button.text() == ends_in
        page.above.button.click()
    assert seen == [
        (Verdict.GENUINE, "Example 1 of 3.", True),
        (Verdict.NO_LONGER_VALID, "Example 2 of 3.", True),
        (Verdict.NO_LONGER_VALID, "Example 3 of 3.", True),
    ]
    idle(program)
    assert page.card is None and not page.above.isVisible()
