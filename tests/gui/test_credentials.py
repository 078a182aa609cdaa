"""The page of all credentials, with real widgets and a real wallet."""

import time

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QPushButton

from tests.gui.learner_pages import cut_off, services_for, settle, texts_on
from tests.unit.ui.practice_wallet import PYTHON, empty_holder, practice_holder
from ui.credentials.card import CredentialCard
from ui.credentials.screen import build
from ui.theme import ThemeMode
from ui.widgets.native import Menu
from wallet.model.stored import CredentialSummary


@pytest.fixture
def holder(tmp_path):
    QLocale.setDefault(QLocale("en_GB"))
    holder = practice_holder(tmp_path)
    yield holder
    holder.vault.close()


def shown(qtbot, holder, size=(992, 780)):
    services = services_for(holder)
    screen = build(services)
    qtbot.addWidget(screen.page)
    screen.page.resize(*size)
    screen.page.show()
    screen.presenter.enter()
    settle()
    screen.page.activateWindow()
    # A connection alone keeps no presenter alive.
    screen.page.kept = screen
    return screen.page, screen.presenter, services.shell


def titles(page):
    return [item.stored.summary.title for item in page.grid.items]


def test_cards_say_everything_to_the_eye_and_to_a_screen_reader(qtbot, appearance, holder):
    page, _, _ = shown(qtbot, holder)
    assert f"{len(titles(page))} credentials · all on this computer, encrypted" in texts_on(page)
    card = page.grid.card(titles(page).index(PYTHON))
    assert card.accessibleName() == f"{PYTHON}, Universiteit Aarden, 2 March 2026, 4 ECTS · level 6, Genuine, practice"
    assert any(text.startswith("Working offline. Newest list of withdrawn credentials:") for text in texts_on(page))


def test_typing_searches_and_a_word_nobody_has_is_explained(qtbot, appearance, holder):
    page, _, _ = shown(qtbot, holder)
    qtbot.keyClicks(page.search, "pyth")
    qtbot.waitUntil(lambda: titles(page) == [PYTHON])
    page.search.setText("xyzzy")
    qtbot.waitUntil(page.nothing_found.isVisible)
    assert "No credential has words that begin with “xyzzy”." in texts_on(page)
    qtbot.mouseClick(page.nothing_found.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert len(titles(page)) == page.grid.items.__len__() > 1 and page.search.text() == ""


def test_chips_filter_and_say_how_many_there_are(qtbot, appearance, holder):
    page, presenter, _ = shown(qtbot, holder)
    spoken = page.chips.chip("volunteering").accessibleName()
    assert spoken == "Volunteering: 1 credential"
    page.chips.chip("volunteering").click()
    assert titles(page) == ["Team lead, youth summer camp"]
    assert page.chips.chip("all").accessibleName() == f"All: {presenter.listing.everything} credentials"


def test_arrow_keys_move_between_cards_and_enter_opens(qtbot, appearance, holder):
    page, _, shell = shown(qtbot, holder)
    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    columns = page.grid.columns()
    assert columns == 3 and page.grid.card(0).hasFocus()
    for key, index in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 4), (Qt.Key.Key_Left, 3), (Qt.Key.Key_Up, 0)):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert page.grid.card(index).hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    last = page.grid.card(len(titles(page)) - 1)
    assert last.hasFocus()
    assert page.viewport().rect().contains(last.mapTo(page.viewport(), last.rect().center()))
    qtbot.keyClick(last, Qt.Key.Key_Return)
    assert shell.calls[-1] == ("go", "credential", ("credential_id", last.item.stored.id))
    stops = [card for card in page.grid.findChildren(CredentialCard) if card.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [last]


def test_delete_removes_with_a_way_back_and_the_keyboard_stays(qtbot, appearance, holder):
    page, _, shell = shown(qtbot, holder)
    before = titles(page)
    page.grid.focus_card(1)
    qtbot.keyClick(page.grid.card(1), Qt.Key.Key_Delete)
    assert titles(page) == [before[0], *before[2:]]
    assert page.grid.card(1).hasFocus()
    name, text, (_, undo) = shell.calls[-1]
    assert name == "say" and before[1] in text
    undo()
    assert titles(page) == before


def test_the_menu_of_a_card_opens_shares_and_removes(qtbot, appearance, holder, monkeypatch):
    page, _, shell = shown(qtbot, holder)
    popped = []
    # Without a display a menu cannot take the keyboard, and Qt warns of it.
    monkeypatch.setattr(Menu, "popup", lambda menu, where: popped.append((menu, where)))
    card = page.grid.card(0)
    where = card.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, card.mapToGlobal(where))
    QApplication.sendEvent(card, event)
    ((menu, place),) = popped
    assert place == card.mapToGlobal(where)
    actions = [action for action in menu.actions() if action.text()]
    assert [action.text() for action in actions] == ["Open", "Share", "Save original", "Remove"]
    actions[1].trigger()
    assert shell.calls[-1] == ("go", "share", ("credential_id", card.item.stored.id))


def test_an_empty_wallet_offers_two_ways_to_begin(qtbot, appearance, tmp_path):
    holder = empty_holder(tmp_path)
    page, _, shell = shown(qtbot, holder)
    buttons = [button for button in page.empty.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in buttons] == ["Add credential", "Try with examples"]
    assert not page.add_button.isVisible()
    buttons[0].click()
    assert shell.calls[-1] == ("go", "add")
    holder.vault.close()


def test_thousands_of_cards_cost_no_more_than_those_in_sight(qtbot, appearance, holder):
    original = holder.export(holder.page(limit=1).items[0].stored.id).data
    now = holder._clock()
    with holder.vault.transaction():
        for number in range(1500):
            summary = CredentialSummary(title=f"Course {number}", issuer_name="Issuer", format="dc+sd-jwt")
            holder.vault.credentials.add(b"%d" % number + original, summary, now)
    page, presenter, _ = shown(qtbot, holder)
    everything = presenter.listing.everything
    longest = 0.0
    while len(titles(page)) < 600:
        before = len(titles(page))
        bar = page.verticalScrollBar()
        start = time.perf_counter()
        bar.setValue(bar.maximum())
        longest = max(longest, time.perf_counter() - start)
        settle()
        assert len(titles(page)) > before
    assert everything > 1500
    assert len(page.grid.findChildren(CredentialCard)) < 80
    assert longest < 0.5


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
@pytest.mark.parametrize(("percent", "width"), [(100, 816), (200, 700)])
def test_nothing_is_cut_at_the_smallest_window_and_the_largest_text(qtbot, appearance, holder, mode, percent, width):
    appearance.set_mode(mode)
    appearance.set_text_percent(percent)
    page, _, _ = shown(qtbot, holder, (width, 700))
    assert cut_off(page) == []
    assert page.widget().width() <= page.viewport().width()


def test_a_long_title_is_shown_whole_on_asking(qtbot, appearance, holder):
    title = "A very long title of a course " * 8
    summary = CredentialSummary(title=title, issuer_name="<b>Issuer</b>", format="dc+sd-jwt")
    original = holder.export(holder.page(limit=1).items[0].stored.id).data
    holder.vault.credentials.add(b"1" + original, summary, holder._clock())
    page, _, _ = shown(qtbot, holder)
    index = next(place for place, name in enumerate(titles(page)) if name == title)
    page.grid.focus_card(index)
    card = page.grid.card(index)
    card.grab()
    assert title.strip() in card.toolTip() and "<b>Issuer</b>" in card.toolTip()
