"""The page of all credentials, with real widgets and a real wallet."""

import time

import pytest
from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

from tests.gui.learner_pages import services_for, settle, texts_on
from tests.gui.looks import cut_off
from tests.unit.ui.practice_wallet import PYTHON, empty_holder, practice_holder
from tests.unit.ui.presenter_doubles import LaterRunner
from ui.credentials.card import CredentialCard
from ui.credentials.dragging import dragged_file
from ui.credentials.row import CredentialRow
from ui.credentials.screen import build
from ui.widgets.native import Menu
from wallet.model.filters import CredentialFilter, CredentialState
from wallet.model.stored import CredentialOrder, CredentialSummary, ExportedFile


@pytest.fixture
def holder(tmp_path):
    QLocale.setDefault(QLocale("en_GB"))
    holder = practice_holder(tmp_path)
    yield holder
    holder.vault.close()


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    """A wallet with the samples, for all tests that change nothing in it."""
    QLocale.setDefault(QLocale("en_GB"))
    holder = practice_holder(tmp_path_factory.mktemp("samples"))
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


def test_cards_say_everything_to_the_eye_and_to_a_screen_reader(qtbot, appearance, samples):
    page, _, _ = shown(qtbot, samples)
    assert f"{len(titles(page))} credentials · all on this computer, encrypted" in texts_on(page)
    card = page.grid.card(titles(page).index(PYTHON))
    assert card.accessibleName() == f"{PYTHON}, Universiteit Aarden, 2 March 2026, 4 ECTS · level 6, Genuine, practice"
    assert any(text.startswith("Working offline. Newest list of withdrawn credentials:") for text in texts_on(page))


def test_typing_searches_and_a_word_nobody_has_is_explained(qtbot, appearance, samples):
    page, _, _ = shown(qtbot, samples)
    qtbot.keyClicks(page.search, "pyth")
    qtbot.waitUntil(lambda: titles(page) == [PYTHON])
    page.search.setText("xyzzy")
    qtbot.waitUntil(page.nothing_found.isVisible)
    assert "No credential has words that begin with “xyzzy”." in texts_on(page)
    qtbot.mouseClick(page.nothing_found.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert len(titles(page)) == page.grid.items.__len__() > 1 and page.search.text() == ""


def test_chips_filter_and_say_how_many_there_are(qtbot, appearance, samples):
    page, presenter, _ = shown(qtbot, samples)
    spoken = page.chips.chip("volunteering").accessibleName()
    assert spoken == "Volunteering: 1 credential"
    page.chips.chip("volunteering").click()
    assert titles(page) == ["Team lead, youth summer camp"]
    assert page.chips.chip("all").accessibleName() == f"All: {presenter.listing.everything} credentials"


def test_arrow_keys_move_between_cards_and_enter_opens(qtbot, appearance, samples):
    page, _, shell = shown(qtbot, samples)
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


def test_the_menu_of_a_card_opens_shares_and_removes(qtbot, appearance, samples, monkeypatch):
    page, _, shell = shown(qtbot, samples)
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
    tip = card.toolTip().replace("\N{ZERO WIDTH SPACE}", "")  # which keep it from being taken for markup
    assert title.strip() in tip and "<b>Issuer</b>" in tip and "<b>" not in card.toolTip()


def filtered(page, field, text):
    """Choose in the small window of filters by keyboard, as a person does who knows how the choice begins."""
    box = getattr(field, "field", field).box
    index = next(index for index in range(box.count()) if box.itemText(index).startswith(text))
    box.setFocus()
    box.setCurrentIndex(index)
    box.activated.emit(index)
    settle()


def test_filters_are_chosen_counted_shown_and_taken_away(qtbot, appearance, samples):
    page, _, _ = shown(qtbot, samples)
    everything = titles(page)
    page.filter_button.setFocus()
    qtbot.keyClick(page.filter_button, Qt.Key.Key_Return)
    dialog = page.filter_dialog
    assert dialog.show_button.text() == f"Show {len(everything)} credentials"
    assert not dialog.clear_button.isEnabled()
    filtered(page, dialog.issuer, "Universiteit Aarden (1)")
    filtered(page, dialog.year, "2026 (1)")
    filtered(page, dialog.state, "Genuine")
    assert dialog.show_button.text() == "Show 1 credential"
    dialog.show_button.setFocus()
    qtbot.keyClick(dialog.show_button, Qt.Key.Key_Return)
    settle()
    assert titles(page) == [PYTHON] and page.filter_dialog is None
    assert list(page.filters.pills) == ["issuer", "year", "state"] and page.filters.isVisible()
    pill = page.filters.pills["issuer"]
    assert pill.accessibleName() == "Take filter away: Universiteit Aarden"
    pill.setFocus()
    qtbot.keyClick(pill, Qt.Key.Key_Space)
    settle()
    assert len(titles(page)) > 1 and list(page.filters.pills) == ["year", "state"]
    page.filters.clear_button.click()
    settle()
    assert titles(page) == everything and not page.filters.isVisible()


def test_choices_of_a_long_list_are_searched(qtbot, appearance, samples):
    page, _, _ = shown(qtbot, samples)
    page.filter_button.click()
    dialog = page.filter_dialog
    assert dialog.skill.search.isVisible() and not dialog.issuer.search.isVisible()
    qtbot.keyClicks(dialog.skill.search, "data set")
    box = dialog.skill.field.box
    qtbot.waitUntil(lambda: box.count() == 2)
    assert box.itemText(1) == "Clean and join data sets (1)"
    filtered(page, dialog.skill, "Clean")
    dialog.clear_button.click()
    settle()
    assert dialog.skill.field.current() == "" and not dialog.clear_button.isEnabled()
    dialog.cancel_button.click()
    settle()
    assert len(titles(page)) > 1


def test_nothing_more_is_looked_at_once_filters_are_not_wanted(qtbot, appearance, samples, monkeypatch):
    services = services_for(samples)
    services.tasks.vault = LaterRunner()
    monkeypatch.setattr(samples.finding, "look", lambda *_, **__: 5)
    screen = build(services)
    qtbot.addWidget(screen.page)
    screen.page.filter_button.click()
    services.tasks.vault.settle()
    assert len(services.tasks.vault.waiting) == 1  # the next part
    screen.page.filter_dialog.cancel_button.click()
    services.tasks.vault.settle()
    assert services.tasks.vault.waiting == []


def test_what_finds_nothing_is_named(qtbot, appearance, samples):
    page, presenter, _ = shown(qtbot, samples)
    presenter.filter(CredentialFilter(issuer="Universiteit Aarden", year=2019, state=CredentialState.GOOD))
    page.search.setText("pyth")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    settle()
    wanted = "No credential has all of this: “pyth”, Universiteit Aarden, issued in 2019, Genuine."
    assert page.nothing_found.isVisible() and wanted in texts_on(page)
    page.nothing_found.findChild(QPushButton).click()
    settle()
    assert len(titles(page)) > 1 and page.search.text() == "" and not page.filters.isVisible()


def test_a_list_says_the_same_as_cards_and_is_remembered(qtbot, appearance, holder):
    page, presenter, _ = shown(qtbot, holder)
    page.grid.focus_card(2)
    said = page.grid.card(2).accessibleName()
    sign = page.shape.sign("rows")
    assert sign.accessibleName() == "Show as a list" and page.shape.current() == "cards"
    sign.click()
    settle()
    row = page.grid.card(2)
    assert isinstance(row, CredentialRow) and row.accessibleName() == said
    assert row.accessibleDescription() == f"3 of {len(titles(page))}"
    assert page.grid.columns() == 1
    page.grid.focus_card(2)
    qtbot.keyClick(row, Qt.Key.Key_Down)
    assert page.grid.card(3).hasFocus()
    qtbot.keyClick(page.grid.card(3), Qt.Key.Key_Home)
    assert page.grid.card(0).hasFocus()
    before = titles(page)
    qtbot.keyClick(page.grid.card(0), Qt.Key.Key_Delete)
    assert titles(page) == before[1:] and page.grid.card(0).hasFocus()
    assert presenter._remembered.rows
    presenter.choose_order(CredentialOrder.TITLE)
    assert presenter._remembered.order is CredentialOrder.TITLE


@pytest.mark.parametrize(("percent", "width"), [(100, 1200), (100, 432), (200, 700)])
def test_rows_and_filters_are_whole_at_every_size(qtbot, appearance, samples, percent, width):
    appearance.set_text_percent(percent)
    page, presenter, _ = shown(qtbot, samples, (width, 700))
    presenter.choose_rows(True)
    presenter.filter(CredentialFilter(year=2026, state=CredentialState.GOOD))
    settle()
    assert len(titles(page)) > 1 and list(cut_off(page)) == []
    assert page.widget().width() <= page.viewport().width()
    for index in range(len(titles(page))):
        row = page.grid.card(index)
        assert row.rect().contains(row.pill.geometry()) and row.rect().contains(row.badge.geometry())


def test_what_is_dropped_on_the_list_goes_to_where_it_is_added(qtbot, appearance, samples, tmp_path):
    page, _, shell = shown(qtbot, samples)
    file = tmp_path / "credential.json"
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file))])
    where = QPointF(page.viewport().rect().center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    held = QDragEnterEvent(where.toPoint(), Qt.DropAction.CopyAction, dropped, buttons, keys)
    QApplication.sendEvent(page.viewport(), held)
    assert held.isAccepted() and page._held
    drop = QDropEvent(where, Qt.DropAction.CopyAction, dropped, buttons, keys)
    QApplication.sendEvent(page.viewport(), drop)
    assert not page._held
    name, screen, (_, handed) = shell.calls[-1]
    assert (name, screen, handed.take()) == ("go", "add", ((file,), ()))
    text = QMimeData()
    text.setText(" some text ")
    assert page.take(text)
    assert shell.calls[-1][2][1].take() == ((b"some text",), ())


def test_what_is_dragged_out_is_the_original_and_never_a_file(qtbot, appearance, samples, monkeypatch):
    page, _, _ = shown(qtbot, samples)
    taken = []
    monkeypatch.setattr("ui.credentials.page.QGuiApplication.mouseButtons", lambda: Qt.MouseButton.LeftButton)
    monkeypatch.setattr("ui.credentials.page.QDrag.exec", lambda drag, _: taken.append(drag.mimeData()))
    card = page.grid.card(0)
    start = card.rect().center()
    qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(card, start + QPoint(60, 0))
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(start + QPoint(60, 0)),
        QPointF(card.mapToGlobal(start)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(card, move)
    original = samples.export(card.item.stored.id).data
    (mime,) = taken
    assert bytes(mime.data("application/octet-stream").data()) == original
    assert mime.text().encode() == original and not mime.hasUrls()
    assert dragged_file(ExportedFile(b"\x89PNG", "png")).formats() == ["application/octet-stream"]


def test_a_list_that_takes_long_to_check_says_so_and_can_be_stopped(qtbot, appearance, samples):
    page, presenter, _ = shown(qtbot, samples)
    page.show_looking(1300)
    assert "Still to look at: 1,300 credentials" in texts_on(page.viewport())
    presenter.filter(CredentialFilter(state=CredentialState.WITHDRAWN))
    assert not page._busy.isVisible()
    page.show_looking(5)
    page._busy.stop_button.click()
    settle()
    assert presenter.listing.wanted == CredentialFilter() and not page._busy.isVisible()


def test_undo_by_keyboard_takes_a_removal_back(practising, idle, qtbot):
    page = practising.screen("credentials").page
    before = titles(page)
    page.grid.focus_card(0)
    page.grid.card(0).removal_wanted.emit()
    idle(practising, lambda: len(titles(page)) == len(before) - 1)
    toast = practising.window.toast
    assert "put it back in Settings for 30 days" in toast.text()
    assert "Undo" in toast.action.toolTip() and not toast._timer.isActive()
    practising.window.activateWindow()
    qtbot.keyClick(practising.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(practising, lambda: titles(page) == before)
    assert not toast.isVisible()
