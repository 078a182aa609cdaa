"""What happens is said: verdicts, progress, errors, copies, messages, how many were found, a change of language."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.simulators.studio import NOW
from ui.error_sentences import describe_error
from ui.scan.camera_panel import CameraPanel
from ui.scan.scanning import ScanAdvice, ScanProgress
from ui.widgets.announce import Quarters
from ui.widgets.states import BusyOverlay
from wallet.errors import WrongPassphraseError
from wallet.examples import examples
from wallet.vault import RecoveryCode

POLITE, URGENT = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def heard(monkeypatch):
    """What assistive technology is told to say, in order: how urgent, and the words."""
    said = []

    def hear(event):
        if event.type() == QAccessible.Event.Announcement:
            said.append((event.politeness(), event.message()))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def words(heard):
    return [text for _, text in heard]


@pytest.fixture
def program(start, idle):
    program = start(clock=lambda: NOW)
    yield program
    idle(program)


def test_a_verdict_is_said_at_once(program, idle, heard):
    program.go("check")
    page = program.window.page
    page.text_given.emit(examples()[0].data.decode())
    idle(program, lambda: page.card is not None)
    banner = page.card.banner
    assert (URGENT, f"{banner.headline.text()}. {banner.sentence.text()}") in heard


def test_what_cannot_be_read_is_said_at_once(program, idle, heard):
    program.go("check")
    page = program.window.page
    page.text_given.emit("this is no credential")
    idle(program, lambda: bool(heard))
    assert any(urgent is URGENT and text for urgent, text in heard)


def test_an_error_below_a_field_is_said_at_once(program, heard):
    program.go("unlock")
    program.window.page.show_error(WrongPassphraseError())
    assert (URGENT, describe_error(WrongPassphraseError())) in heard


def test_a_copy_is_said_with_how_long_it_lasts(program, idle, heard):
    program.go("recovery-code", code=RecoveryCode(bytes(16)))
    if program.place != "recovery-code":
        program.screen("first-start").page.practice.click()
        idle(program, lambda: program.place == "credentials")
        program.go("recovery-code", code=RecoveryCode(bytes(16)))
    program.window.page.copy.click()
    assert "Copied. It leaves the clipboard after a minute." in words(heard)
    program.services.clipboard.clear_secret()


def test_messages_counts_imports_and_languages_are_said(practising, idle, heard):
    practising.say("Removed: Forklift operator", undo=lambda: None)
    assert (POLITE, "Removed: Forklift operator") in heard
    page = practising.window.page
    page.search.setText("pyth")
    idle(practising, lambda: "1 credential" in words(heard))
    page.search.setText("xyzzy")
    idle(practising, lambda: any("xyzzy" in text for text in words(heard)))
    page.search.setText("")
    idle(practising)
    practising.go("add")
    page = practising.window.page
    del heard[:]
    page.text_given.emit("this is no credential")
    idle(practising, page.results.isVisible)
    assert words(heard)[0].startswith("Reading 1 of 1")
    assert (URGENT, page.results.summary()) in heard
    del heard[:]
    for done in range(101):
        page.show_progress(done, 100, "")
    reading = [text for text in words(heard) if text.startswith("Reading")]
    assert reading == [f"Reading {number} of 100" for number in (1, 26, 51, 76)]
    practising.services.language.use("nl")
    idle(practising)
    assert heard[-1] == (POLITE, "Nederlands")
    practising.services.language.use("en")
    idle(practising)


def test_the_progress_of_a_moving_code_is_said_by_quarters(qtbot, appearance, heard):
    panel = CameraPanel()
    qtbot.addWidget(panel)
    panel.show_progress(ScanProgress(0.0, ScanAdvice.MOVING))
    assert len(heard) == 1
    del heard[:]
    for hundredth in range(101):
        panel.show_progress(ScanProgress(hundredth / 100, ScanAdvice.MOVING))
    assert words(heard) == [f"{share} % has arrived" for share in (25, 50, 75, 100)]


def test_work_that_takes_a_while_is_said(qtbot, appearance, heard):
    page = QWidget()
    qtbot.addWidget(page)
    overlay = BusyOverlay(page)
    overlay.show_busy("Making your wallet")
    overlay.finish()
    assert heard == [(POLITE, "Making your wallet")]


def test_quarters_begin_anew_with_other_work():
    quarters = Quarters()
    assert [done for done in range(8) if quarters.is_next(done, 8)] == [0, 2, 4, 6]
    assert quarters.is_next(0, 1)
    assert not quarters.is_next(0, 1)
