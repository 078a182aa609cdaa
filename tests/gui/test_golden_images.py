"""The main screens look as they did when somebody last looked at them.

After a change of looks, draw the pictures anew with

    LEARNER_WALLET_GOLDEN=write packaging/test tests/gui/test_golden_images.py

and look at every one that changed before it is committed.
"""

import os
import sys
import time
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageStat
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.simulators.studio import NOW, SCENES, Studio
from ui.codes.qr_view import QrView
from ui.guiding.invite_code_page import WordsCard
from ui.session import Session
from ui.theme import ThemeMode

GOLDEN = Path(__file__).with_name("golden")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the pictures are drawn with the fonts of Linux")
WRITE = os.environ.get("LEARNER_WALLET_GOLDEN") == "write"
MAIN = (
    *("first-start", "unlock", "credentials", "credential", "add", "share"),
    *("show-code", "check-genuine", "ask", "answer", "history", "settings"),
    *("consent", "guidance", "learners", "record"),
    *("check-withdrawn", "try-begin", "words", "credentials-list"),
)
LARGE = {("credentials", ThemeMode.LIGHT), ("check-genuine", ThemeMode.DARK)}
CONTRAST = ("credentials", "check-withdrawn")
SIZE = (1200, 780)

# Both pictures are made smaller first: how a font is smoothed differs between systems, where things stand does not.
_REDUCED = 4
_MOST_MEAN = 0.5
_FAR_OFF = 40
_MOST_FAR_OFF = 0.0015
_COLOURS = 96


@pytest.fixture
def studio(start, qapp, monkeypatch):
    """A program in which time, language, text size and places are the same on every machine."""
    with pytest.MonkeyPatch.context() as zone:
        zone.setenv("TZ", "UTC")
        time.tzset()
        monkeypatch.setattr("ui.i18n.system_language", lambda: "en")
        monkeypatch.setattr("ui.theme.system_text_scale", lambda: 1.0)
        # Short: a long word is shown with places to break, which the font lacks, and a system font sets their height.
        monkeypatch.setattr(Session, "open_folder", property(lambda _: Path("/home/amina/wallet")))
        yield Studio(qapp, start(clock=lambda: NOW))
    time.tzset()


@pytest.mark.parametrize("scene", MAIN)
def test_a_screen_looks_as_it_did(scene, studio, tmp_path):
    SCENES[scene](studio)
    changed = []
    looks = (ThemeMode.LIGHT, ThemeMode.DARK, *((ThemeMode.HIGH_CONTRAST,) if scene in CONTRAST else ()))
    for mode in looks:
        for percent in (100, 200) if (scene, mode) in LARGE else (100,):
            name = f"{scene}-{mode.value}-{percent}.png"
            taken = picture(studio, mode, percent, tmp_path / name)
            if WRITE:
                GOLDEN.mkdir(exist_ok=True)
                taken.quantize(_COLOURS, dither=Image.Dither.NONE).save(GOLDEN / name, optimize=True)
            with Image.open(GOLDEN / name) as kept:
                mean, far_off = difference(taken, kept.convert("RGB"), tmp_path / f"difference-{name}")
            if mean > _MOST_MEAN or far_off > _MOST_FAR_OFF:
                changed.append(f"{name}: mean {mean:.2f}, {far_off:.2%} far off; see {tmp_path / name}")
    assert not changed, "\n".join(changed)


def picture(studio, mode, percent, path):
    """Draw the window and save it; what is different each time is covered."""
    program = studio.program
    program.services.appearance.set_mode(mode)
    program.services.appearance.set_text_percent(percent)
    program.window.resize(*SIZE)
    program.window.toast.hide()
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()  # a caret blinks
    for widget in program.window.findChildren(QWidget):
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # another test left the pointer there
    studio.settle()
    program.window.grab().save(str(path))
    with Image.open(path) as saved:
        taken = saved.convert("RGB")
    assert taken.size == SIZE
    for view in program.window.findChildren(QrView):
        if view.isVisible():  # the code holds a signature, which is never the same twice
            assert view.module
            cover(taken, view, program.window, inside=20)
    for card in program.window.findChildren(WordsCard):
        if card.isVisible():  # the words follow from keys, which are never the same twice
            for line in card.findChildren(QLabel):
                if line.text() in card.words:
                    cover(taken, line, program.window)
    taken.save(path)
    return taken


def cover(taken, widget, window, inside=0):
    """Paint over a widget in a picture of its window."""
    area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(inside, inside, -inside, -inside)
    ImageDraw.Draw(taken).rectangle((area.left(), area.top(), area.right() + 1, area.bottom() + 1), fill="#808080")


def difference(taken, kept, path=None):
    """Return the mean difference of two pictures, 0 to 255, and the share of places that are far off."""
    assert taken.size == kept.size
    apart = ImageChops.difference(taken.reduce(_REDUCED), kept.reduce(_REDUCED))
    red, green, blue = apart.split()
    worst = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    histogram = worst.histogram()
    far_off = sum(histogram[_FAR_OFF:]) / sum(histogram)
    if path is not None:
        worst.point(lambda value: min(255, 4 * value)).resize(taken.size, Image.Resampling.NEAREST).save(path)
    return sum(ImageStat.Stat(apart).mean) / 3, far_off


def test_what_matters_is_noticed_and_what_does_not_is_not():
    with Image.open(GOLDEN / "credentials-light-100.png") as kept:
        before = kept.convert("RGB")
    noisy = before.point(lambda value: min(255, value + 2))
    mean, far_off = difference(noisy, before)
    assert 0 < mean <= 2 and far_off == 0

    without_a_button = before.copy()
    ImageDraw.Draw(without_a_button).rectangle((1000, 80, 1170, 140), fill=before.getpixel((700, 60)))
    assert difference(without_a_button, before)[1] > _MOST_FAR_OFF
    moved = ImageChops.offset(before, 0, 6)
    assert max(difference(moved, before)[1] / _MOST_FAR_OFF, difference(moved, before)[0] / _MOST_MEAN) > 1


def test_the_pictures_stay_small_and_none_is_left_over():
    kept = {path.name: path.stat().st_size for path in GOLDEN.glob("*.png")}
    wanted = {f"{scene}-{mode}-100.png" for scene in MAIN for mode in ("light", "dark")}
    wanted |= {f"{scene}-{mode.value}-200.png" for scene, mode in LARGE}
    assert kept.keys() == wanted | {f"{scene}-{ThemeMode.HIGH_CONTRAST.value}-100.png" for scene in CONTRAST}
    assert sum(kept.values()) < 1_800_000
