"""Codes on the screen: painted widgets read back as a camera would."""

import itertools
import random

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.gui.learner_pages import Remembered, settle
from ui.codes.awake import Awake
from ui.codes.code_display import CodeDisplay
from ui.codes.moving_code import MovingCode
from ui.codes.qr_view import LEAST_MODULE, module_size
from ui.codes.targets import Habits, Target
from ui.tasks import TaskRunner
from ui.theme import Motion, ThemeMode
from wallet.errors import FramesMissingError, NoCodeFoundError, TooLargeError
from wallet.transport.multipart_ur import UR_REQUEST
from wallet.transport.qr_codes import FRAME_VERSION, LAPTOP_FRAME_VERSION, QrCode, plan_message
from wallet.transport.reading import Received, join_all_codes, read_codes

MESSAGE = random.Random(1).randbytes(3_000)
EXPECTED = (Received("question", MESSAGE),)


class Page(QWidget):
    def __init__(self, drawing, memory):
        super().__init__()
        self.held = []
        self.awake = Awake(self.hold)
        self.display = CodeDisplay("A question", drawing, memory, self, awake=self.awake)
        column = QVBoxLayout(self)
        display = self.display
        for widget in (display.view, display.small_note, display.controls, display.full_button):
            column.addWidget(widget)

    def hold(self):
        self.held.append("held")
        return lambda: self.held.append("released")


@pytest.fixture
def drawing(qapp):
    runner = TaskRunner("drawing")
    yield runner
    runner.close()


@pytest.fixture
def memory():
    return Remembered()


@pytest.fixture
def page(qtbot, appearance, drawing, memory):
    page = Page(drawing, memory)
    qtbot.addWidget(page)
    page.resize(700, 900)
    page.show()
    page.activateWindow()
    return page


def plan_for(target, message=MESSAGE):
    return plan_message(UR_REQUEST, message, max_version=target.single_version, frame_version=target.frame_version)


def show(qtbot, page, message=MESSAGE):
    with qtbot.waitSignal(page.display.planned):
        page.display.show(lambda target: plan_for(target, message))


def codes_in(widget):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    return read_codes(bytes(buffer.data().data()))


def watch(qtbot, widget, seen):
    def whole():
        seen.update(dict.fromkeys(codes_in(widget)))
        try:
            return bool(join_all_codes(seen))
        except (NoCodeFoundError, FramesMissingError):
            return False

    qtbot.waitUntil(whole, timeout=30_000)
    return join_all_codes(seen)


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_a_moving_code_is_read_from_the_screen(qtbot, appearance, page, mode):
    appearance.set_mode(mode)
    show(qtbot, page)
    display = page.display
    assert display.moves and display.plan.version == FRAME_VERSION and display.view.module >= LEAST_MODULE
    assert display.controls.progress.text() == f"A moving code of {display.plan.frame_count} parts."
    assert watch(qtbot, display.view, {}) == EXPECTED
    qtbot.waitUntil(lambda: "shown once" in display.controls.progress.text(), timeout=10_000)
    assert display.view.accessibleDescription() == display.controls.progress.text()
    # White all around, in both themes.
    image, side = display.view.grab().toImage(), len(display.view.code.modules) * display.view.module
    left, top = (image.width() - side) // 2, (image.height() - side) // 2
    zone = range(1, 4 * display.view.module - 1)
    assert all(image.pixelColor(left + side // 2, top - 1 - distance).lightness() == 255 for distance in zone)
    assert all(image.pixelColor(left - 1 - distance, top + side // 2).lightness() == 255 for distance in zone)


def test_what_fits_one_code_stands_still_without_buttons(qtbot, page):
    show(qtbot, page, b"short")
    display = page.display
    assert not display.moves and join_all_codes(codes_in(display.view)) == (Received("question", b"short"),)
    assert not display.controls.pause_button.isVisible() and not display.controls.target_choice.isVisible()
    assert display.view.accessibleDescription() == "One code that stands still."
    before = display.view.code
    display.toggle_pause()
    display.toggle_still()
    display.step(1)
    qtbot.wait(250)
    assert display.view.code is before


def test_pause_and_slower(qtbot, page):
    show(qtbot, page)
    display, controls = page.display, page.display.controls
    controls.pause_button.click()
    before = display.view.code
    qtbot.wait(350)
    assert display.view.code is before and controls.pause_button.text() == "Go on"
    controls.pause_button.click()
    qtbot.waitUntil(lambda: display.view.code is not before)
    controls.slow_button.click()
    assert display.moving.slow and controls.slow_button.text() == "Usual speed"


def test_a_letter_alone_does_nothing_beside_the_code(qtbot, page):
    """Who dictates, or leans on a key, stops nothing; on the full screen only the code has the keyboard."""
    show(qtbot, page)
    display = page.display
    for widget in (display.controls.slow_button, display.full_button):
        widget.setFocus()
        for key in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1):
            qtbot.keyClick(widget, Qt.Key(key))
    assert not display.moving.paused and not display.moving.slow
    assert display.controls.still_button.text() == "One at a time"
    assert display.full_window is None


def test_a_code_stays_a_tenth_of_a_second_and_not_quite_regularly(qapp):
    moving = MovingCode(qapp)
    lengths = [moving.pause_length() for _ in range(200)]
    assert all(99 <= length <= 121 for length in lengths) and len(set(lengths)) > 5
    moving.slow = True
    assert all(297 <= moving.pause_length() <= 363 for _ in range(50))


def test_one_at_a_time_nothing_moves_and_all_codes_come_by(qtbot, page, memory, drawing):
    show(qtbot, page)
    display, controls = page.display, page.display.controls
    controls.still_button.click()
    count = display.plan.frame_count
    assert controls.progress.text() == f"Code 1 of {count}" and controls.still_button.text() == "Let it move"
    qtbot.waitUntil(lambda: not drawing.busy)
    assert codes_in(display.view) == (display.plan.parts[0],)
    before = display.view.code
    qtbot.wait(350)
    assert display.view.code is before
    seen = dict.fromkeys(codes_in(display.view))
    controls.next_button.setFocus()
    for number in range(2, count + 1):
        (controls.next_button.click if number % 2 else lambda: qtbot.keyClick(controls.next_button, Qt.Key.Key_Right))()
        qtbot.waitUntil(lambda number=number: controls.progress.text() == f"Code {number} of {count}")
        seen |= dict.fromkeys(codes_in(display.view))
    assert join_all_codes(seen) == EXPECTED
    controls.next_button.click()
    qtbot.waitUntil(lambda: controls.progress.text() == f"Code 1 of {count}")
    qtbot.keyClick(controls.next_button, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: controls.progress.text() == f"Code {count} of {count}")
    assert display.view.accessibleDescription() == f"Code {count} of {count}"
    # It is remembered: the next message does not move either.
    show(qtbot, page, MESSAGE[:2_500])
    before = display.view.code
    qtbot.wait(350)
    assert display.view.code is before and Habits(memory).still
    controls.still_button.click()
    qtbot.waitUntil(lambda: display.view.code is not before)


def test_nothing_moves_for_who_asked_for_that(qtbot, appearance, drawing, memory):
    appearance.set_motion(Motion.STILL)
    page = Page(drawing, memory)
    qtbot.addWidget(page)
    page.resize(700, 900)
    page.show()
    show(qtbot, page)
    controls, before = page.display.controls, page.display.view.code
    qtbot.wait(350)
    assert page.display.view.code is before
    assert controls.next_button.isVisible() and controls.still_button.text() == "Let it move"
    controls.still_button.click()
    qtbot.waitUntil(lambda: page.display.view.code is not before)
    assert controls.pause_button.isVisible()
    assert not Habits(memory).still and not Habits(memory, still=True).still


def test_the_camera_of_the_other_side_decides_the_size_and_is_remembered(qtbot, page, memory, drawing):
    show(qtbot, page)
    display, choice = page.display, page.display.controls.target_choice
    assert choice.isVisible() and choice.current() == "phone"
    few = display.plan.frame_count
    choice.choose("laptop")
    with qtbot.waitSignal(display.planned):
        choice.chosen.emit("laptop")
    assert display.plan.version == LAPTOP_FRAME_VERSION and display.plan.frame_count < few
    assert watch(qtbot, display.view, {}) == EXPECTED
    again = CodeDisplay("Again", drawing, memory, page)
    assert again.target is Target.LAPTOP
    memory.set("their_camera", "a telescope")
    assert again.target is Target.PHONE


def test_a_code_for_a_phone_is_cut_up_for_a_laptop(qtbot, page):
    message = random.Random(2).randbytes(850)
    show(qtbot, page, message)
    display = page.display
    assert not display.moves and display.plan.version > LAPTOP_FRAME_VERSION
    assert display.controls.target_choice.isVisible()
    with qtbot.waitSignal(display.planned):
        display.choose_target(Target.LAPTOP)
    assert display.moves
    assert watch(qtbot, display.view, {}) == (Received("question", message),)


def test_the_full_window_shows_the_same_with_a_hint(qtbot, appearance, page):
    appearance.set_mode(ThemeMode.DARK)
    show(qtbot, page)
    display = page.display
    display.toggle_pause()
    display.full_button.click()
    full = display.full_window
    assert codes_in(full) == codes_in(display.view)
    assert full.hint.accessibleName().startswith("Turn your screen brightness up. P pauses")
    assert full.accessibleDescription() == full.hint.accessibleName()
    corner = full.grab().toImage().pixelColor(2, full.height() - 2)
    assert corner.lightness() == 255
    before = display.view.code
    qtbot.keyClick(full, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: display.view.code is not before)
    assert full.view.code is display.view.code
    qtbot.keyClick(full, Qt.Key.Key_S)
    assert display.moving.slow
    qtbot.keyClick(full, Qt.Key.Key_O)
    assert "The arrows step" in full.hint.accessibleName()
    qtbot.keyClick(full, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: display.controls.progress.text().startswith("Code 2 of"))
    qtbot.keyClick(full, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: display.controls.progress.text().startswith("Code 1 of"))
    qtbot.keyClick(full, Qt.Key.Key_Escape)
    assert display.full_window is None
    for leave in (lambda: qtbot.mouseClick(display.full_window, Qt.MouseButton.LeftButton), page.hide):
        page.show()
        display.toggle_full_window()
        leave()
        assert display.full_window is None
    page.show()
    display.toggle_full_window()
    display.full_window.close()
    qtbot.waitUntil(lambda: display.full_window is None)


def test_the_screen_stays_awake_only_while_a_code_shows(qtbot, page):
    assert page.held == []
    show(qtbot, page)
    assert page.held == ["held"]
    page.hide()
    assert page.held == ["held", "released"]
    before = page.display.view.code
    qtbot.wait(300)
    assert page.display.view.code is before
    page.show()
    qtbot.waitUntil(lambda: page.display.view.code is not before)
    page.display.forget()
    assert page.held == ["held", "released"] * 2
    assert page.display.view.code is None and not page.display.controls.pause_button.isVisible()
    settle()


def test_what_cannot_be_shown_says_why(qtbot, page):
    def fail(_target):
        raise TooLargeError("frames")

    with qtbot.waitSignal(page.display.failed) as signal:
        page.display.show(fail)
    assert isinstance(signal.args[0], TooLargeError)
    assert page.display.view.code is None


def test_too_little_room_is_said(qtbot, page):
    show(qtbot, page, random.Random(2).randbytes(850))
    page.resize(330, 900)
    settle()
    qtbot.waitUntil(page.display.small_note.isVisible)
    with pytest.raises(NoCodeFoundError):
        codes_in(page.display.view)
    page.resize(700, 900)
    qtbot.waitUntil(page.display.small_note.isHidden)


def test_an_answer_for_what_was_forgotten_is_dropped(qtbot, page):
    page.display.show(plan_for)
    page.display.forget()
    qtbot.wait(200)
    assert page.display.view.code is None and page.display.plan is None


def test_frames_do_not_jump_in_size(qtbot, page):
    show(qtbot, page)
    shown = []
    page.display.moving.shown.connect(lambda code: shown.append(code.version))
    qtbot.waitUntil(lambda: len(shown) > 6, timeout=10_000)
    assert set(shown) == {FRAME_VERSION}
    assert len(set(itertools.islice(page.display.plan.frames(), 20))) == 20


@pytest.mark.parametrize(
    ("side", "ratio", "pixels"),
    [(374, 1.0, 0), (375, 1.0, 3), (375, 1.25, 3), (375, 2.0, 6), (188, 2.0, 3), (187, 2.0, 0), (250, 1.5, 3)],
)
def test_a_module_is_whole_device_pixels_and_never_under_two_and_a_half(side, ratio, pixels):
    code = QrCode(((False,) * 117,) * 117, 25)
    assert module_size(code, side, ratio) == pixels
    assert not pixels or pixels >= 2.5
