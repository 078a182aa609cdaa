"""Containers that lay out their children: right after every change, and without asking everybody each time."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.gui.learner_pages import settle
from ui.tokens import Tone
from ui.widgets.arrange import Columns, FlowGrid, FlowRow, SplitRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.page import ScrollPage
from ui.widgets.rows import EntryRow
from ui.widgets.text import Text

SHORT, LONG = "Bread", "Bread baking, level one, with everything that belongs to it. " * 6


def split(text):
    return SplitRow(text, Button("Details", ButtonKind.COMPACT))


def flow(text):
    row = FlowRow()
    row.add(text)
    return row


def grid(text):
    cells = FlowGrid()
    cells.add(text)
    return cells


def columns(text):
    both = Columns(1, 1)
    both.add(text)
    both.add(Text(SHORT))
    return both


@pytest.mark.parametrize("around", [split, flow, grid, columns])
@pytest.mark.parametrize("nested", [False, True])
def test_the_height_follows_every_change_inside(qtbot, appearance, around, nested):
    text = Text(SHORT)
    inside = QWidget()
    QVBoxLayout(inside).addWidget(text)
    page = ScrollPage()
    row = around(inside if nested else text)
    page.add(row)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    settle()
    low = row.height()
    for wanted, higher in ((LONG, True), (SHORT, False), (LONG, True)):
        text.setText(wanted)
        settle()
        assert (row.height() > low + 40) is higher
        assert text.height() >= text.heightForWidth(text.width())
    for width in (1100, 420):
        page.resize(width, 400)
        settle()
        assert row.height() >= text.height() >= text.heightForWidth(text.width())


def test_a_change_while_nobody_looks_shows_afterwards(qtbot, appearance):
    text = Text(SHORT)
    page = ScrollPage()
    row = split(text)
    page.add(row)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    settle()
    low = row.height()
    page.hide()
    text.setText(LONG)
    page.show()
    settle()
    assert row.height() > low + 40


def test_one_more_row_does_not_ask_all_the_others_again(qtbot, appearance, monkeypatch):
    page, rows = ScrollPage(), QWidget()
    column = QVBoxLayout(rows)
    page.add(rows)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    for number in range(60):
        column.addWidget(EntryRow("x", Tone.BAD, f"Row {number}", LONG, Button("Details", ButtonKind.COMPACT)))
    settle()
    asked = []
    boxes = SplitRow.boxes
    monkeypatch.setattr(SplitRow, "boxes", lambda self, width: (asked.append(width), boxes(self, width))[1])
    column.addWidget(EntryRow("x", Tone.BAD, "One more", LONG, Button("Details", ButtonKind.COMPACT)))
    settle()
    assert 0 < len(asked) < 60
