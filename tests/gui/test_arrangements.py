"""Containers that lay out their children: right after every change, and without asking everybody each time."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.gui.learner_pages import settle
from ui.credentials.tools import ListTools
from ui.tokens import Tone
from ui.widgets.arrange import Columns, FlowGrid, FlowRow, SplitRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import ChoiceCard
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


@pytest.mark.parametrize(("children", "width", "columns"), [(3, 920, 3), (3, 700, 1), (4, 920, 2), (4, 1240, 4)])
def test_a_few_choices_leave_no_hole(qtbot, appearance, children, width, columns):
    cells = FlowGrid(column=280, full_rows=True)
    qtbot.addWidget(cells)
    for number in range(children):
        cells.add(ChoiceCard("wallet", f"Choice {number}", SHORT))
    assert len({left for _, (left, _, _, _) in cells.boxes(width)}) == columns


@pytest.mark.parametrize(("width", "rows"), [(900, 1), (600, 2), (300, 3)])
def test_the_tools_of_a_list_take_the_rows_they_need_in_the_order_of_the_keyboard(qtbot, appearance, width, rows):
    widgets = [QWidget() for _ in range(3)]
    tools = ListTools(*widgets)
    qtbot.addWidget(tools)
    for widget, wide in zip(widgets, (200, 300, 200), strict=True):
        widget.setMinimumSize(wide, 40)
    boxes = dict(tools.boxes(width))
    assert len({top for _, top, _, _ in boxes.values()}) == rows
    assert sorted(widgets, key=lambda widget: boxes[widget][1::-1]) == widgets
    assert all(left + wide <= width for left, _, wide, _ in boxes.values())


def test_no_word_stands_alone_below_a_centred_text(qtbot, appearance):
    text = Text("Everything in it is encrypted. Only your passphrase opens it", centred=True)
    qtbot.addWidget(text)
    text.resize(text.natural_width() - 8, 60)
    picture = text.grab().toImage()
    ground = picture.pixelColor(0, 0)

    def inked(top, bottom):
        places = [x for x in range(picture.width()) for y in range(top, bottom) if picture.pixelColor(x, y) != ground]
        return max(places) - min(places)

    line = text.fontMetrics().lineSpacing()
    assert inked(line, 2 * line) > inked(0, line) / 2


def test_a_head_stands_and_is_read_where_its_columns_begin(qtbot, appearance):
    head, code, beside = Text("Let them scan this"), Text("code"), Text("beside")
    both = Columns(2, 1, stack_below=620)
    both.add_head(head)
    both.add(code)
    both.add(beside)
    qtbot.addWidget(both)
    both.show()
    for width, read in ((900, [code, head, beside]), (500, [head, code, beside]), (900, [code, head, beside])):
        both.resize(width, 400)
        settle()
        assert [child for child in both.children() if child in read] == read
        assert sorted((head, code, beside), key=lambda child: (child.x(), child.y())) == read
        assert head.geometry().bottom() < beside.y()


def test_rows_of_a_list_go_below_together(qtbot, appearance):
    names = [Text(SHORT), Text("Qualitätssicherung")]
    rows = [SplitRow(name, Button("Needed"), least_lead=40, alike=names) for name in names]
    page = ScrollPage()
    page.add(*rows)
    qtbot.addWidget(page)
    page.show()
    for width, below in ((900, False), (260, True)):
        page.resize(width, 400)
        settle()
        assert [row.items[1].y() >= row.items[0].geometry().bottom() for row in rows] == [below, below]
