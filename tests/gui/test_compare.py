"""Credentials side by side: picked in a real wallet, read as a table with headers, moved through with keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from ui.compare.model import ELEMENTS
from ui.credential.texts import element_name, state_text
from ui.main_window import SMALLEST
from wallet.model.elements import Element, ElementState


@pytest.fixture
def compared(practising, idle):
    practising.go("compare", credential_ids=["1", "2", "3"])
    pages = practising.screen("compare").page
    idle(practising, lambda: pages.currentWidget() is pages.comparison)
    return pages


def heard(pages, role):
    """What a screen reader finds in the table in one role, in order."""
    face = QAccessible.queryAccessibleInterface(pages.comparison.table)
    cells = [face.child(number) for number in range(face.childCount())]
    return [cell.text(QAccessible.Text.Name) for cell in cells if cell.role() is role]


def test_every_one_of_the_sixteen_rows_says_something(compared):
    model = compared.comparison.table.comparison
    assert [model.headerData(row, Qt.Orientation.Vertical) for row in range(16)] == [
        element_name(element) for element in Element
    ]
    texts = [model.data(model.index(row, column)) for row in range(16) for column in range(3)]
    assert all(texts)
    assert state_text(ElementState.NOT_STATED) in texts


def test_a_screen_reader_finds_a_table_with_headers(compared):
    titles = heard(compared, QAccessible.Role.ColumnHeader)
    assert len(titles) == 3
    assert "Python for data analysis, Universiteit Aarden, Genuine" in titles
    assert heard(compared, QAccessible.Role.RowHeader) == [element_name(element) for element in ELEMENTS]
    cells = heard(compared, QAccessible.Role.Cell)
    assert len(cells) == 16 * 3
    assert all(cells)
    face = QAccessible.queryAccessibleInterface(compared.comparison.table)
    assert face.role() is QAccessible.Role.Table
    assert face.text(QAccessible.Text.Name)


def test_arrow_keys_go_from_cell_to_cell_and_tab_goes_on(compared, practising):
    practising.window.activateWindow()
    table = compared.comparison.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 1)
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_table_is_as_high_as_its_rows_and_no_higher_than_the_page(compared, practising, settled, percent):
    practising.services.appearance.set_text_percent(percent)
    practising.window.resize(*SMALLEST)
    settled(practising)
    table = compared.comparison.table
    assert table.height() <= compared.comparison.viewport().height()
    shown = table.horizontalHeader().height() + sum(table.rowHeight(row) for row in range(16))
    assert shown >= table.height() - table.horizontalScrollBar().height()


def test_two_to_four_are_picked_from_the_list(practising, idle):
    practising.go("credentials")
    idle(practising)
    practising.screen("credentials").page.compare_button.click()
    pages = practising.screen("compare").page
    idle(practising, lambda: bool(pages.choosing.rows))
    rows = list(pages.choosing.rows.values())
    assert not pages.choosing.compare_button.isEnabled()
    for row in rows[:4]:
        row.click()
    assert not rows[4].isEnabled()
    rows[0].click()
    assert rows[4].isEnabled()
    pages.choosing.compare_button.click()
    idle(practising, lambda: pages.currentWidget() is pages.comparison)
    assert pages.comparison.table.comparison.columnCount() == 3
    pages.comparison.change_button.click()
    idle(practising, lambda: pages.currentWidget() is pages.choosing)
    assert sum(row.isChecked() for row in pages.choosing.rows.values()) == 3


def test_a_search_finds_and_keeps_what_was_picked(practising, idle):
    practising.go("compare")
    pages = practising.screen("compare").page
    idle(practising, lambda: bool(pages.choosing.rows))
    first = next(iter(pages.choosing.rows.values()))
    first.click()
    pages.choosing.searched.emit("python")
    idle(practising, lambda: len(pages.choosing.rows) == 1)
    next(iter(pages.choosing.rows.values())).click()
    assert pages.choosing.compare_button.isEnabled()


def test_with_one_credential_it_says_what_is_missing(start, idle):
    program = start()
    services = program.services
    services.tasks.vault.submit(
        lambda: services.session.create("four words nobody guesses"),
        lambda _: program.wallet_opened(),
        program.complain,
    )
    idle(program, lambda: program.place == "credentials")
    program.go("compare")
    pages = program.screen("compare").page
    idle(program, pages.choosing._too_few.isVisible)
    assert not pages.choosing.compare_button.isEnabled()
