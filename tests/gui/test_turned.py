"""A window that runs from the right: what widgets paint themselves is turned round, codes and numbers are not."""

import pytest
from PIL import Image, ImageChops, ImageOps, ImageStat
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from tests.gui.colours import picture_of
from ui.codes.qr_view import QrView
from ui.i18n import Language
from ui.navigation import Entry, EntryButton
from ui.tokens import Tone
from ui.widgets.buttons import Button
from ui.widgets.fields import SearchField
from ui.widgets.icon import paint_icon
from ui.widgets.passphrase import PassphraseField
from ui.widgets.pill import Pill
from ui.widgets.rows import BelowRow, CheckRow, FactRow
from ui.widgets.text import Text
from wallet.transport.qr_codes import qr_matrix

# A word and a sign that are nearly their own mirror image.
WORD, SIGN = "HOIOH", "plus"
_REDUCED = 10
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def turn(qapp):
    def to(direction):
        qapp.setLayoutDirection(direction)
        qapp.processEvents()

    yield to
    qapp.setLayoutDirection(LEFT)


def box():
    row = CheckRow(WORD, WORD)
    row.setChecked(False)
    return row


def hidden_text():
    field = PassphraseField(WORD)
    field.eye.set_icon(SIGN)
    return field


PAINTED = {
    "button": lambda: Button(WORD, icon=SIGN, trailing_icon="minus"),
    "pill": lambda: Pill(WORD, Tone.OK, SIGN),
    "check row": box,
    "search": lambda: SearchField(""),
    "text": lambda: Text(WORD),
    "text of a fact": lambda: FactRow(WORD, WORD),
    "entry": lambda: EntryButton(Entry("a", SIGN, WORD)),
    "below a row": lambda: BelowRow(WORD),
    "passphrase": hidden_text,
}


def apart(one, other):
    """How far two pictures are from each other, on average, of 255; a pixel more or less does not count."""
    small = [picture.convert("L").reduce(_REDUCED) for picture in (one, other)]
    return ImageStat.Stat(ImageChops.difference(*small)).mean[0]


@pytest.mark.parametrize("name", PAINTED)
def test_what_a_widget_paints_is_turned_round(appearance, qtbot, turn, name):
    window = QWidget()
    qtbot.addWidget(window)
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.setFocus()  # a line that has the keyboard is drawn otherwise
    window.resize(600, 300)
    widget = PAINTED[name]()
    widget.setParent(window)
    widget.setGeometry(90, 90, 420, max(widget.sizeHint().height(), 40))  # away from the mouse
    window.show()
    before = picture_of(widget)
    turn(RIGHT)
    now = picture_of(widget)
    mirrored = ImageOps.mirror(before)
    assert apart(mirrored, now) < apart(before, now) * 0.75


@pytest.mark.parametrize(("icon", "turns"), [("chevron-right", True), ("arrow-left", True), ("search", False)])
def test_arrows_along_the_text_point_the_other_way(appearance, turn, icon, turns):
    def drawn():
        image = QImage(48, 48, QImage.Format.Format_RGB888)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            paint_icon(painter, icon, 0, 0, 48, "#000000")
        return Image.frombytes("RGB", (48, 48), bytes(image.constBits()), "raw", "RGB", image.bytesPerLine())

    before = drawn()
    turn(RIGHT)
    now = drawn()
    assert now.tobytes() == (ImageOps.mirror(before) if turns else before).tobytes()


def test_a_code_is_not_turned(appearance, qtbot, turn):
    view = QrView("A code")
    qtbot.addWidget(view)
    view.resize(400, 400)
    view.show_code(qr_matrix("hello", error_correction="M"))
    view.show()
    before = picture_of(view)
    turn(RIGHT)
    assert picture_of(view).tobytes() == before.tobytes()


def test_the_pseudo_locale_can_run_from_the_right(qapp, monkeypatch, turn):
    monkeypatch.setenv("LEARNER_WALLET_PSEUDO", "rtl")
    language = Language(qapp, "en")
    assert qapp.layoutDirection() is RIGHT
    # Where values go in a text is no part of it that could be accented.
    assert qapp.translate("Any", "Remove {name} or %1") == "⟦Rémövé~~ {name} ör %1⟧"
    language.unload()
    monkeypatch.delenv("LEARNER_WALLET_PSEUDO")
    Language(qapp, "nl").unload()
    assert qapp.layoutDirection() is LEFT
    assert QWidget().layoutDirection() is LEFT


def test_the_column_and_the_page_part_the_window_after_any_change(practising, settled, turn):
    window, appearance = practising.window, practising.services.appearance
    practising.go("settings")
    for size, percent, direction in (
        ((640, 700), 200, LEFT),
        ((1200, 780), 100, LEFT),
        ((1024, 700), 200, RIGHT),
        ((640, 700), 100, RIGHT),
        ((1024, 700), 200, LEFT),
    ):
        window.resize(*size)
        turn(direction)
        appearance.set_text_percent(percent)
        settled(practising)
        assert window.size().toTuple() == size
        assert window.navigation.width() + window.page.width() == size[0]
        assert window.rect().contains(window.navigation.geometry())
