"""The examiners of every scene find what they look for."""

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.gui.colours import undeclared
from tests.gui.looks import arrangement, cut_off, not_mirrored, overlapping, small, sticking_out, unnamed, unsafe
from tests.gui.unmarked import unmarked
from ui.theme import ThemeMode, active_theme


class Odd(QWidget):
    """Draws a line of one tone on the ground of another."""

    def paintEvent(self, event):  # noqa: N802 - Qt's signature
        theme = active_theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.colour("ok_soft"))
            painter.fillRect(4, 4, 20, 4, theme.colour("warn"))


@pytest.fixture
def page(qtbot, appearance):
    appearance.set_mode(ThemeMode.DARK)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(300, 200)
    return page


def placed(page, widget, *place):
    widget.setParent(page)
    widget.setGeometry(*place)
    widget.show()
    page.show()
    return widget


PLANTED = {
    cut_off: ([(lambda: QLabel("Longer than this"), (0, 0, 20, 30))], "cut off"),
    sticking_out: ([(QWidget, (290, 0, 20, 20))], "outside"),
    overlapping: ([(QWidget, (0, 0, 50, 50)), (QWidget, (40, 40, 50, 50))], "over one another"),
    small: ([(QPushButton, (0, 0, 40, 20))], "small"),
    unnamed: ([(QPushButton, (0, 0, 40, 40))], "no name"),
    unsafe: ([(lambda: QLabel("text"), (0, 0, 40, 40))], "not plain"),
    unmarked: ([(lambda: QLabel("⟦Kéépt~⟧ · Zebra crossing · 14 June 2026"), (0, 0, 40, 40))], "'Zebra crossing'"),
    undeclared: ([(Odd, (0, 0, 40, 40))], "['warn'] on ['ok_soft']"),
}


@pytest.mark.parametrize("look", PLANTED, ids=lambda look: look.__name__)
def test_a_planted_fault_is_found(page, look):
    planted, words = PLANTED[look]
    for make, place in planted:
        placed(page, make(), *place)
    (fault,) = look(page)
    assert words in fault


def test_what_a_credential_says_needs_no_mark(page):
    placed(page, QLabel("Dutch A2, module 3: CVO Veldhof, 19 January 2026"), 0, 0, 200, 30)
    assert list(unmarked(page)) == []


def test_what_stays_where_it_was_is_not_mirrored(page):
    left = placed(page, QWidget(), 10, 0, 50, 50)
    before = arrangement(page)
    (fault,) = not_mirrored(before, arrangement(page), page.width())
    assert "not (240, 0, 50, 50)" in fault
    left.move(240, 0)
    assert list(not_mirrored(before, arrangement(page), page.width())) == []
