"""What assistive technology ticks counts as what a mouse ticks, once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.widgets.icon_choices import IconChoices
from ui.widgets.pill import FilterChips
from ui.widgets.rows import CheckRow


def toggle(widget: QWidget) -> None:
    acts = QAccessible.queryAccessibleInterface(widget).actionInterface()
    assert "Toggle" in acts.actionNames()
    acts.doAction("Toggle")


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("tick", [toggle, click])
def test_a_row_tells_of_each_tick_once(qtbot, appearance, tick):
    row = CheckRow("Grade", "16/20")
    qtbot.addWidget(row)
    row.show()
    told = []
    row.clicked.connect(lambda on: told.append((on, row.isChecked())))
    tick(row)
    tick(row)
    assert told == [(True, True), (False, False)]


@pytest.mark.parametrize("tick", [toggle, click])
def test_chips_tell_of_the_one_that_was_chosen(qtbot, appearance, tick):
    chips = FilterChips([("all", "All"), ("new", "New")], name="Which")
    qtbot.addWidget(chips)
    chips.show()
    told = []
    chips.chosen.connect(told.append)
    tick(chips.chip("new"))
    assert (told, chips.current()) == (["new"], "new")


@pytest.mark.parametrize("tick", [toggle, click])
def test_signs_tell_of_the_one_that_was_chosen(qtbot, appearance, tick):
    signs = IconChoices([("cards", "layout-grid", "Cards"), ("list", "list", "List")], name="Shown as")
    qtbot.addWidget(signs)
    signs.show()
    told = []
    signs.chosen.connect(told.append)
    tick(signs.sign("list"))
    assert (told, signs.current()) == (["list"], "list")


def test_what_the_program_ticks_is_nobodys_click(qtbot, appearance):
    row, chips = CheckRow("Grade"), FilterChips([("all", "All"), ("new", "New")], name="Which")
    told = []
    for widget in (row, chips):
        qtbot.addWidget(widget)
    row.clicked.connect(told.append)
    chips.chosen.connect(told.append)
    row.setChecked(True)
    row.setCheckState(Qt.CheckState.PartiallyChecked)
    chips.choose("new")
    assert told == []
