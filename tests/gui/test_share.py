"""The three steps of sharing, with real widgets and a real wallet; the painted code is read back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.gui.learner_pages import services_for, settle, texts_on
from tests.unit.ui.practice_wallet import NOW, PYTHON, number_of
from ui.codes.qr_view import LEAST_MODULE, QrView
from ui.share.ends import End
from ui.share.screen import build
from ui.theme import ThemeMode
from wallet.errors import FramesMissingError, NoCodeFoundError
from wallet.model.report import Verdict
from wallet.transport.reading import join_codes, read_codes, read_input
from wallet.verification import read_and_verify


def shown(qtbot, holder, title=PYTHON, size=(992, 780)):
    services = services_for(holder)
    screen = build(services)
    qtbot.addWidget(screen.page)
    screen.page.resize(*size)
    screen.page.show()
    if title:
        screen.presenter.enter(credential_id=number_of(holder, title))
    else:
        screen.presenter.enter()
    settle()
    screen.page.activateWindow()
    screen.page.kept = screen
    return screen.page, services


def codes_in(widget):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    return read_codes(bytes(buffer.data().data()))


def report_of(holder, text):
    return read_and_verify(text.encode(), trust=holder.trust(), statuses=holder.statuses(), at=NOW)[1]


def test_from_the_navigation_a_credential_is_picked_first(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, title="")
    assert page.currentWidget() is page.picking
    assert "What do you want to share?" in texts_on(page.picking) and "Sharing: step 1 of 3" in texts_on(page.picking)
    assert not page.picking.add_button.isVisible()
    titles = [item.stored.summary.title for item in page.picking.grid.items]
    page.picking.grid.focus_card(titles.index(PYTHON))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.choosing.isVisible()
    assert PYTHON in texts_on(page.choosing)
    page.choosing.back_button.click()
    assert page.currentWidget() is page.picking


def test_what_is_ticked_is_what_they_see_and_the_rest_stays_hidden(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    choosing = page.choosing
    choosing.recipient.set_text("Bakker Logistics")
    settle()
    texts = texts_on(choosing.preview)
    assert texts[:4] == ["Bakker Logistics will see", "Amina Peeters", PYTHON, "Universiteit Aarden"]
    assert "16/20" not in texts
    assert "They cannot see your grade, date of birth, national or student number or 7 other details." in texts_on(page)
    row = choosing.details.row(("assessment_grade",))
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    settle()
    assert "16/20" in texts_on(choosing.preview)
    assert "Do they really need your grade? You can always give it later." in texts_on(choosing.details)
    qtbot.keyClick(row, Qt.Key.Key_Space)
    settle()
    assert "16/20" not in texts_on(choosing.preview)


def test_what_can_harm_is_masked_until_it_is_revealed_or_ticked(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    details = page.choosing.details
    row = details.row(("birthdate",))
    assert "1994" not in row.value and row.accessibleName() == "Date of birth: not shown on this screen"
    item = details._items[("birthdate",)]
    assert item.button.accessibleName() == "Show on this screen: Date of birth"
    item.button.click()
    assert row.value == "3 April 1994"
    item.button.click()
    row.click()
    assert row.value == "3 April 1994"


def test_parts_of_a_list_open_and_are_ticked_one_by_one(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    details = page.choosing.details
    outcomes, first = details.row(("learning_outcomes",)), details.row(("learning_outcomes", 0))
    assert not first.isVisible() and outcomes.checkState() is Qt.CheckState.Checked
    details._items[("learning_outcomes",)].button.click()
    settle()
    assert first.isVisible()
    first.click()
    settle()
    assert outcomes.checkState() is Qt.CheckState.PartiallyChecked and outcomes.value == "2 of 3"
    assert "• Plot results\n• Write tests" in texts_on(page.choosing.preview)
    outcomes.click()
    assert first.isChecked()


def test_what_is_always_visible_is_locked_and_named(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    texts = texts_on(page.choosing.details)
    (text,) = texts
    assert text.startswith("With it: identifier of the issuer, date of signing, your key, place in the list of")
    assert text.endswith("withdrawn credentials, country, date of issue and kind of learning")


def test_a_copy_is_said_to_be_one_and_has_no_end(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    choosing = page.choosing
    assert any(text.startswith("Nobody is named, so this is a copy.") for text in texts_on(choosing))
    assert not choosing.end.isEnabled() and not choosing.copy.isVisible()
    choosing.recipient.set_text("Bakker Logistics")
    settle()
    assert choosing.end.isEnabled() and choosing.copy.isVisible()
    choosing.copy.click()
    settle()
    assert not choosing.end.isEnabled()
    choosing.make_button.click()
    settle()
    assert "This is a copy. It does not prove that it is yours, and it has no end." in texts_on(page.showing)
    assert not page.showing.end_pill.isVisible()


def test_one_that_is_no_longer_valid_is_said_to_be_so_before_it_is_shared(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, "Forklift operator")
    assert any(text.startswith("They will be told: ") for text in texts_on(page.choosing))


def test_one_that_could_not_be_checked_here_may_be_told_otherwise_there(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder, "Dutch A2, module 3")
    assert "This computer could not check it. Theirs may tell them more." in texts_on(page.choosing)


def test_for_whom_stands_above_the_details_for_the_keyboard_too(qtbot, appearance, holder):
    choosing = shown(qtbot, holder)[0].choosing
    choosing.recipient.edit.setFocus()
    tops = [widget.mapTo(choosing, widget.rect().topLeft()).y() for widget in (choosing.recipient, choosing.details)]
    assert tops == sorted(tops)
    stops = [choosing.recipient.edit]
    while stops[-1] is not choosing.make_button:
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
        assert QApplication.focusWidget() not in stops
        stops.append(QApplication.focusWidget())
    ticks = [place for place, stop in enumerate(stops) if choosing.details.isAncestorOf(stop)]
    assert ticks and ticks[0] > 0 and stops.index(choosing.back_button) == len(stops) - 2


def test_what_was_shared_is_said_to_be_in_history(qtbot, appearance, holder):
    page, services = shown(qtbot, holder)
    page.choosing.make_button.click()
    settle()
    page.showing.done_button.click()
    settle()
    assert ("say", "You find what you shared in History.") in services.shell.calls


def test_the_painted_code_reads_as_genuine(qtbot, appearance, holder):
    page, services = shown(qtbot, holder)
    page.choosing.recipient.set_text("Bakker Logistics")
    settle()
    page.choosing.make_button.click()
    settle()
    showing = page.showing
    assert showing.isVisible() and showing.code.module >= LEAST_MODULE
    (text,) = join_codes(codes_in(showing.code))
    report = report_of(holder, text)
    assert report.verdict is Verdict.GENUINE and report.binding.audience == "Bakker Logistics"
    texts = texts_on(showing)
    assert "For Bakker Logistics" in texts
    assert showing.end_pill.text().startswith("Stops being valid ")
    showing.done_button.click()
    assert services.shell.calls[-2] == ("go", "credentials")
    assert showing.code.code is None


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_the_quiet_zone_is_white_in_every_theme_and_modules_are_whole_pixels(qtbot, appearance, holder, mode):
    appearance.set_mode(mode)
    page, _ = shown(qtbot, holder)
    page.choosing.make_button.click()
    settle()
    view = page.showing.code
    image = view.grab().toImage()
    side = len(view.code.modules) * view.module
    left, top = (image.width() - side) // 2, (image.height() - side) // 2
    zone = 4 * view.module
    for x in range(left - zone + 1, left + side + zone - 1, 3):
        assert image.pixelColor(x, top - zone // 2).lightness() == 255
    seen = {image.pixelColor(left + x, top + side // 2).lightness() for x in range(side)}
    assert seen == {0, 255}


def test_a_code_that_cannot_be_sharp_is_not_shown_and_other_ways_are_offered(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    page.choosing.make_button.click()
    settle()
    small, large = QrView("small"), QrView("large")
    for view, side in ((small, 300), (large, 600)):
        qtbot.addWidget(view)
        view.resize(side, side)
        view.show_code(page.showing.code.code)
    assert codes_in(large) == codes_in(page.showing.code)
    with pytest.raises(NoCodeFoundError):
        codes_in(small)
    assert small.module == 0
    page.showing.code.too_small.emit(True)
    settle()
    assert any(text.startswith("This window is too small for the code.") for text in texts_on(page.showing))


def tick_everything(page):
    for path, item in page.choosing.details._items.items():
        if len(path) == 1 and not item.row.isChecked():
            item.row.click()
    page.choosing.recipient.set_text("Bakker Logistics")
    settle()


def test_moving_codes_carry_everything_to_whoever_watches_long_enough(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    tick_everything(page)
    assert any("moving codes" in text for text in texts_on(page.choosing))
    page.choosing.make_button.click()
    settle()
    showing, seen = page.showing, {}

    def whole():
        seen.update(dict.fromkeys(codes_in(showing.code)))
        try:
            return bool(join_codes(seen))
        except (NoCodeFoundError, FramesMissingError):
            return False

    qtbot.waitUntil(whole, timeout=30_000)
    (text,) = join_codes(seen)
    assert report_of(holder, text).claims["birthdate"] == "1994-04-03"
    controls = showing.display.controls
    controls.pause_button.click()
    before = showing.code.code
    qtbot.wait(350)
    assert showing.code.code is before and controls.pause_button.text() == "Go on"
    controls.pause_button.click()
    qtbot.waitUntil(lambda: showing.code.code is not before, timeout=30_000)
    page.kept.presenter.leave()
    assert showing.code.code is None


def test_the_full_screen_shows_the_same_code_and_escape_leaves(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    page.choosing.make_button.click()
    settle()
    expected = codes_in(page.showing.code)
    page.showing.display.full_button.click()
    full = page.showing.display.full_window
    assert codes_in(full) == expected
    qtbot.keyClick(full, Qt.Key.Key_Escape)
    assert page.showing.display.full_window is None


def test_pdf_picture_and_file_carry_what_is_shown(qtbot, appearance, holder, tmp_path, monkeypatch):
    page, _ = shown(qtbot, holder)
    page.choosing.recipient.set_text("Bakker Logistics")
    settle()
    page.choosing.make_button.click()
    settle()
    (text,) = join_codes(codes_in(page.showing.code))
    asked = []

    def ask(_parent, _title, suggested, kinds):
        asked.append((Path(suggested).name, kinds))
        return str(tmp_path / asked[-1][0]), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    for button in (page.showing.pdf_button, page.showing.picture_button, page.showing.file_button):
        button.click()
        settle()
        assert read_input((tmp_path / asked[-1][0]).read_bytes()).texts == (text,)
        assert any(shown_text.startswith("Saved as ") for shown_text in texts_on(page))
    assert [name.rpartition(".")[2] for name, _ in asked] == ["pdf", "png", "sdjwt"]


def test_an_end_of_ones_own_is_set_in_a_field(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    choosing = page.choosing
    choosing.recipient.set_text("Bakker Logistics")
    choosing.end.choose(End.OWN.value)
    choosing.end.chosen.emit(End.OWN.value)
    assert choosing.own_end.isVisible() and choosing.own_end.accessibleName()
    wanted = NOW.replace(month=12)
    choosing.own_end.set_moment(wanted)
    choosing.make_button.click()
    settle()
    (text,) = join_codes(codes_in(page.showing.code))
    assert report_of(holder, text).binding.until == wanted


def test_time_runs_out_on_the_page(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    page.choosing.recipient.set_text("Bakker Logistics")
    settle()
    page.choosing.make_button.click()
    settle()
    until = page.showing._shown.presentation.until
    page.showing.show_time(until)
    assert page.showing.end_pill.text().startswith("Stopped being valid at ")


def test_preview_and_what_to_do_next_stay_in_sight_while_the_list_scrolls(qtbot, appearance, holder):
    page, _ = shown(qtbot, holder)
    button, bar, viewport = page.choosing.make_button, page.choosing.verticalScrollBar(), page.choosing.viewport()
    for place in (bar.minimum(), bar.maximum()):
        bar.setValue(place)
        settle()
        assert page.rect().contains(button.mapTo(page, button.rect().bottomRight()))
    assert viewport.rect().contains(page.choosing.meter.mapTo(viewport, page.choosing.meter.rect().center()))
