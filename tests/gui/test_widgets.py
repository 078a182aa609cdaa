import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from tests.gui.accessible_tree import nodes
from ui.i18n import Language
from ui.theme import ThemeMode, active_theme
from ui.tokens import Tone
from ui.widgets.arrange import Columns, FlowGrid, FlowRow, SplitRow
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.card import Card, ChoiceCard
from ui.widgets.dialog import Dialog, confirm
from ui.widgets.drop_zone import DropZone
from ui.widgets.fields import ChoiceField, SearchField, TextArea, TextField
from ui.widgets.focus_ring import FocusRing
from ui.widgets.icon import icon_pixmap
from ui.widgets.issuer_badge import badge_colour, initials
from ui.widgets.page import PageHeader, ScrollPage
from ui.widgets.passphrase import PassphraseField
from ui.widgets.pill import FilterChips, Pill
from ui.widgets.rows import CheckRow, FactTable
from ui.widgets.size_meter import SizeMeter
from ui.widgets.states import BusyOverlay
from ui.widgets.text import Text
from ui.widgets.toast import Toast

pytestmark = pytest.mark.usefixtures("appearance")
LONG = "Clean and join data sets, plot results, write tests, and tell others what the numbers mean. " * 4


@pytest.fixture
def shown(qtbot):
    """Show a widget in a window of a given size."""

    windows = []  # qtbot alone does not keep them alive

    def show(widget, width=400, height=600):
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widget)
        column.addStretch(1)
        window.resize(width, height)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        return window

    return show


# --- text -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [240, 700])
def test_wrapped_text_is_never_cut_off(appearance, shown, qtbot, percent, width):
    appearance.set_text_percent(percent)
    card, table = Card(), FactTable()
    card.add_title("What this says", Pill("11 of 11 European standard elements", Tone.OK))
    card.add(table)
    row = table.add_fact("You can now", LONG)
    window = shown(card, width)
    qtbot.waitUntil(lambda: row.value.height() >= row.value.heightForWidth(row.value.width()))
    assert card.geometry().right() <= window.width()
    for label in card.findChildren(Text):
        assert label.height() >= label.heightForWidth(label.width())
        assert label.mapTo(card, QPoint(label.width(), 0)).x() <= card.width()


def test_text_from_outside_stays_text(qtbot):
    label = Text("<b>Bold</b> <img src='x'> &amp; \u202egnp")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>Bold</b> <img src='x'> &amp; ⟨U+202E⟩gnp"


def test_an_identifier_breaks_for_the_eye_and_is_whole_for_a_screen_reader(qtbot):
    identifier = "urn:uuid:" + "0123456789" * 6
    label = Text(identifier)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 200
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == identifier


def test_optional_text_takes_no_room_while_empty(shown):
    label = Text("", optional=True)
    window = shown(label)
    assert not label.isVisible()
    label.setText("Now there is one")
    assert label.isVisibleTo(window)


# --- arranging --------------------------------------------------------------------------------------


def test_a_grid_has_as_many_columns_as_fit(appearance, shown, qtbot):
    grid = FlowGrid(column=280)
    cards = [ChoiceCard("wallet", f"Card {number}", LONG[:90]) for number in range(5)]
    for card in cards:
        grid.add(card)
    window = shown(grid, 920)

    def lefts():
        return len({card.x() for card in cards})

    qtbot.waitUntil(lambda: lefts() == 3)
    assert {card.height() for card in cards[:3]} == {cards[0].height()}
    window.resize(600, 600)
    qtbot.waitUntil(lambda: lefts() == 2)
    window.resize(320, 600)
    qtbot.waitUntil(lambda: lefts() == 1)
    appearance.set_text_percent(200)
    window.resize(920, 600)
    qtbot.waitUntil(lambda: lefts() == 1 and cards[0].width() == 920)


def test_columns_stack_where_there_is_no_room(appearance, shown, qtbot):
    columns = Columns(2, 1, stack_below=600)
    left, right = Card(), Card()
    left.add(Text(LONG))
    right.add(Text("Short"))
    columns.add(left)
    columns.add(right)
    window = shown(columns, 900)
    qtbot.waitUntil(lambda: right.y() == 0 and right.x() > left.geometry().right())
    assert right.height() < left.height()
    window.resize(500, 600)
    qtbot.waitUntil(lambda: right.x() == 0 and right.y() > left.geometry().bottom())
    window.resize(900, 600)
    qtbot.waitUntil(lambda: right.y() == 0)
    appearance.set_text_percent(200)
    qtbot.waitUntil(lambda: right.y() > left.geometry().bottom())


def test_a_row_wraps_and_skips_what_is_hidden(shown, qtbot):
    row = FlowRow(gap=8)
    buttons = [Button(f"Button number {number}") for number in range(4)]
    for button in buttons:
        row.add(button)
    window = shown(row, 900)
    qtbot.waitUntil(lambda: {button.y() for button in buttons} == {0})
    first_gap = buttons[2].x()
    buttons[1].hide()
    qtbot.waitUntil(lambda: buttons[2].x() < first_gap)
    window.resize(200, 600)
    qtbot.waitUntil(lambda: len({buttons[i].y() for i in (0, 2, 3)}) == 3)
    assert row.height() >= buttons[3].geometry().bottom()


def test_a_hidden_container_is_right_once_it_shows(shown, qtbot):
    row = SplitRow(Text("Short"), Button("Export"))
    window = shown(row, 400)
    row.hide()
    row.items[0].setText(LONG)
    row.show()
    label = row.items[0]
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert window.width() == 400


@pytest.mark.parametrize("percent", [100, 200])
def test_a_page_never_scrolls_sideways(appearance, qtbot, percent):
    appearance.set_text_percent(percent)
    page = ScrollPage()
    page.add(PageHeader("A rather long title of a page about credentials", LONG, actions=(Button("Add credential"),)))
    page.add(TextField("For whom?", hint=LONG), Card(), Text("x" * 500))
    qtbot.addWidget(page)
    page.resize(640, 500)
    page.show()
    qtbot.waitExposed(page)
    content = page.widget()
    assert content.minimumSizeHint().width() <= page.viewport().width()
    assert content.width() == page.viewport().width()


def test_short_pages_are_centred_and_wide_ones_held_in(qtbot):
    page = ScrollPage(widest=400, middle=True)
    label = Text("Welcome back")
    page.add(label)
    qtbot.addWidget(page)
    page.resize(1000, 500)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: 290 < label.x() < 310)
    assert label.width() <= 400 and label.y() > 150


# --- controls ---------------------------------------------------------------------------------------


def test_a_row_is_ticked_anywhere_on_it_and_says_its_value(shown, qtbot):
    row = CheckRow("Your name", "Amina Peeters")
    shown(row)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() - 5, 10))
    assert row.isChecked()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert not row.isChecked()
    face = QAccessible.queryAccessibleInterface(row)
    assert face.text(QAccessible.Text.Name) == "Your name: Amina Peeters"
    assert face.role() is QAccessible.Role.CheckBox


def test_a_partly_ticked_row_becomes_ticked(shown):
    row = CheckRow("Learning outcomes", "3 outcomes")
    shown(row)
    row.setTristate(True)
    row.setCheckState(Qt.CheckState.PartiallyChecked)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.checkState() is Qt.CheckState.Checked


def test_a_locked_row_stays_as_it_is(shown):
    row = CheckRow("Title, issuer, type", "always visible", locked=True)
    shown(row)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.isChecked() and not row.isEnabled()


def test_a_long_row_is_as_high_as_its_text(shown, qtbot):
    row = CheckRow("Learning outcomes", LONG[:380], indent=1)
    shown(row, 420)
    qtbot.waitUntil(lambda: row.height() == row.heightForWidth(row.width()) and row.height() > 150)


def test_chips_are_moved_between_with_arrow_keys(shown, qtbot):
    chips = FilterChips([("all", "All"), ("work", "Work"), ("course", "Courses")], name="Kind")
    shown(chips)
    assert chips.current() == "all"
    chips.chip("all").setFocus()
    qtbot.waitUntil(chips.chip("all").hasFocus)
    with qtbot.waitSignal(chips.chosen) as chosen:
        QTest.keyClick(chips.chip("all"), Qt.Key.Key_Right)
    assert chosen.args == ["work"] and chips.current() == "work"
    chips.set_choices([("all", "Alle"), ("work", "Werk"), ("course", "Cursussen")])
    assert chips.current() == "work" and chips.chip("work").text() == "Werk"


def test_a_chip_stands_on_one_line_and_wraps_where_there_is_no_room(shown):
    texts = [f"{size} %" for size in (100, 125, 150)] + ["Wie empfangen", "Een cursus"]
    chips = FilterChips([(text, text) for text in texts], name="Text size")
    shown(chips, 900)
    heights = {chips.chip(text).height() for text in texts}
    assert heights == {chips.chip("100 %").sizeHint().height()}
    chips.resize(chips.chip("Wie empfangen").minimumSizeHint().width(), 900)
    assert chips.chip("Wie empfangen").height() > heights.pop()


def test_pressing_a_button_by_keyboard(shown, qtbot):
    button = Button("Share")
    shown(button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_field_tells_what_is_wrong_until_it_is_changed(shown):
    field = TextField("Recovery code", hint="Capitals do not matter.")
    window = shown(field)
    assert field.edit.accessibleName() == "Recovery code"
    assert field.edit.accessibleDescription() == "Capitals do not matter."
    field.set_error("There is a typing mistake in it.")
    assert field.error.isVisibleTo(window)
    assert field.edit.accessibleDescription() == "There is a typing mistake in it."
    QTest.keyClicks(field.edit, "A")
    assert not field.error.isVisibleTo(window)
    assert field.edit.accessibleDescription() == "Capitals do not matter."


def test_a_list_says_its_choice(shown, qtbot):
    field = ChoiceField("Valid until", [("today", "Today"), ("week", "In a week")], current="week")
    shown(field)
    assert field.current() == "week"
    with qtbot.waitSignal(field.chosen) as chosen:
        QTest.keyClick(field.box, Qt.Key.Key_Up)
        field.box.activated.emit(0)
    assert chosen.args == ["today"]


def test_tab_leaves_a_text_area(shown):
    area = TextArea("Text")
    shown(area)
    assert area.tabChangesFocus()


def test_a_passphrase_is_hidden_shown_pasted_and_taken(shown, qapp):
    field = PassphraseField("Your passphrase")
    shown(field)
    qapp.clipboard().setText("tulp fiets wolk lamp")
    field.edit.paste()
    assert field.text() == "tulp fiets wolk lamp"
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    QTest.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert (field.eye.toolTip(), field.eye.accessibleName()) == ("Hide the passphrase", "Show the passphrase")
    assert field.take() == "tulp fiets wolk lamp" and field.text() == ""
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password


def test_a_capital_without_shift_hints_at_caps_lock(shown):
    field = PassphraseField("Your passphrase")
    window = shown(field)
    QTest.keyClick(field.edit, Qt.Key.Key_A)
    assert not field._caps.isVisibleTo(window)
    QTest.sendKeyEvent(QTest.KeyAction.Press, field.edit, Qt.Key.Key_B, "B", Qt.KeyboardModifier.NoModifier)
    assert field._caps.isVisibleTo(window)
    QTest.sendKeyEvent(QTest.KeyAction.Press, field.edit, Qt.Key.Key_C, "C", Qt.KeyboardModifier.ShiftModifier)
    assert not field._caps.isVisibleTo(window)


def test_the_search_field_has_a_name(qtbot):
    field = SearchField("Search title, issuer, skill…")
    qtbot.addWidget(field)
    assert field.accessibleName() == "Search title, issuer, skill"


# --- dropping ---------------------------------------------------------------------------------------


def test_files_pictures_and_text_can_be_dropped_or_pasted(qtbot, tmp_path):
    zone = DropZone("Drop a picture, PDF or file here, or paste")
    qtbot.addWidget(zone)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf")), QUrl("https://example.org/b.pdf")])
    with qtbot.waitSignal(zone.files_dropped) as files:
        assert zone.take(mime)
    assert files.args == [[str(tmp_path / "a.pdf")]]
    mime = QMimeData()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    mime.setImageData(image)
    with qtbot.waitSignal(zone.picture_dropped) as picture:
        assert zone.take(mime)
    assert picture.args[0].startswith(b"\x89PNG")
    mime = QMimeData()
    mime.setText("eyJ.a.b~")
    with qtbot.waitSignal(zone.text_dropped) as text:
        assert zone.take(mime)
    assert text.args == ["eyJ.a.b~"]
    assert not zone.take(QMimeData())


# --- over the page ----------------------------------------------------------------------------------


def test_an_act_can_be_taken_back_for_as_long_as_the_message_stays(shown, qtbot):
    window = shown(QWidget(), 800)
    toast, undone = Toast(window), []
    toast.show_message("Removed", action="Undo", act=lambda: undone.append(1))
    assert not toast._timer.isActive()
    QTest.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    assert undone == [1] and not toast.isVisible()
    toast.show_message("Saved")
    assert toast._timer.isActive() and not toast.action.isVisible()
    QTest.mouseClick(toast.close_button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_bad_news_stays_and_other_news_while_the_keyboard_is_on_it(shown, qtbot):
    window = shown(QWidget(), 800)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    toast = Toast(window)
    toast.show_message("It could not be saved", Tone.BAD)
    assert not toast._timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert not toast._timer.isActive()
    toast.show_message("Saved")
    toast.close_button.setFocus()
    toast._timer.timeout.emit()
    assert toast.isVisible()
    toast.close_button.clearFocus()
    toast._timer.timeout.emit()
    assert not toast.isVisible()


@pytest.mark.parametrize("can_stop", [False, True])
def test_what_is_covered_hears_no_key_until_it_is_done(shown, qtbot, can_stop):
    page, pressed = ScrollPage(), []
    field = PassphraseField("Passphrase")
    field.submitted.connect(lambda: pressed.append(1))
    page.add(field)
    shown(page, 600)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.edit.setFocus()
    busy = BusyOverlay(page)
    busy.show_busy("Opening…", can_stop=can_stop)
    assert QApplication.focusWidget() is (busy.stop_button if can_stop else busy)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert not field.edit.isEnabled() and pressed == []
    assert "Opening…" in {node.name for node in nodes(page)}
    busy.finish()
    assert field.edit.hasFocus()
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert pressed == [1]


def test_a_message_stays_inside_the_window(appearance, shown, qtbot):
    appearance.set_text_percent(200)
    window = shown(QWidget(), 640)
    toast = Toast(window)
    toast.show_message(LONG[:160], action="Undo", act=lambda: None)
    assert window.rect().contains(toast.geometry())
    window.resize(560, 600)
    qtbot.waitUntil(lambda: window.rect().contains(toast.geometry()))


def test_what_is_busy_is_covered(shown, qtbot):
    window = shown(Button("Under it"), 400)
    busy = BusyOverlay(window)
    busy.show_busy("Opening your wallet…", can_stop=True)
    window.resize(500, 500)
    qtbot.waitUntil(lambda: busy.geometry() == window.rect())
    with qtbot.waitSignal(busy.cancelled):
        busy.stop_button.click()
    busy.finish()
    assert not busy.isVisible()


def test_a_dialog_grows_with_what_it_holds(shown, qtbot):
    window = shown(QWidget(), 1000, 700)
    dialog = Dialog(window, "Change the passphrase")
    field = TextField("Your passphrase now")
    dialog.body.addWidget(field)
    dialog.open()
    before = dialog.height()
    field.set_error(LONG[:180])
    qtbot.waitUntil(lambda: dialog.height() >= before + 30)
    dialog.reject()


def test_a_dialog_stays_inside_a_window_that_gets_smaller(shown, qtbot):
    window = shown(QWidget(), 1000, 700)
    dialog = Dialog(window, "What you agreed", width=680)
    dialog.open()
    assert dialog.width() == 680
    window.resize(640, 700)
    qtbot.waitUntil(lambda: dialog.width() < 640)
    dialog.reject()


def test_a_question_acts_on_yes_only(shown):
    window, done = shown(QWidget(), 900, 700), []

    def ask():
        return confirm(
            window,
            title="Remove it?",
            sentence="You can add it again.",
            yes="Remove",
            no="Keep",
            act=lambda: done.append(1),
        )

    dialog = ask()
    dialog.buttons.items[0].click()
    assert done == []
    dialog = ask()
    dialog.buttons.items[1].click()
    assert done == [1]


def test_a_yes_that_destroys_looks_like_it(shown, appearance):
    window, colours = shown(QWidget(), 900, 700), []
    for danger in (False, True):
        question = confirm(window, title="Go on?", sentence="", yes="Yes", no="No", act=window.raise_, danger=danger)
        yes = question.buttons.items[1]
        colours.append(yes.grab().toImage().pixelColor(6, yes.height() // 2).name())
        question.reject()
    assert colours == [active_theme().colour("accent").name(), active_theme().colour("bad").name()]


def test_the_ring_follows_the_keyboard_and_not_the_mouse(qapp, shown, qtbot):
    ring = FocusRing(qapp)
    card = Card()
    first, second = Button("One"), Button("Two")
    card.add(first, second)
    window = shown(card)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert ring.target is first and ring.isVisible()  # where the keyboard was, as nobody saw that before
    QTest.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: ring.target is second and ring.isVisible())
    corner = second.mapTo(ring.parentWidget(), QPoint(0, 0))
    assert ring.geometry().contains(QRect(corner, second.size()))
    window.resize(300, 300)
    qtbot.waitUntil(
        lambda: ring.geometry().contains(QRect(second.mapTo(ring.parentWidget(), QPoint(0, 0)), second.size()))
    )
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ring.target is None and not ring.isVisible())
    ring.end()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_shows_first_what_has_the_keyboard_out_of_sight(qapp, shown, qtbot, key):
    page, first, last = ScrollPage(), Button("One"), Button("Two")
    page.add(first)
    page.body.addSpacing(3000)
    page.add(last)
    pressed = []
    last.clicked.connect(lambda: pressed.append(key))
    window = shown(page)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    ring = FocusRing(qapp)
    QTest.keyClick(first, Qt.Key.Key_Home)
    last.setFocus()
    page.verticalScrollBar().setValue(0)
    assert last.visibleRegion().isEmpty()
    QTest.keyClick(last, key)
    assert last.hasFocus() and ring.target is last and not last.visibleRegion().isEmpty() and not pressed
    QTest.keyClick(last, key)
    assert pressed or not last.hasFocus()
    ring.end()


def test_the_ring_in_a_dialog_over_a_page_is_whole_and_scrolls_nothing_below(qapp, shown, qtbot):
    page = ScrollPage()
    page.body.addSpacing(3000)
    shown(page).activateWindow()
    ring = FocusRing(qapp)
    dialog = Dialog(page, "Title")
    close = dialog.add_button("Close", ButtonKind.SECONDARY, dialog.accept)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: ring.target is close and ring.isVisible())
    assert ring.visibleRegion().boundingRect() == ring.rect()
    assert page.verticalScrollBar().value() == 0
    ring.end()


# --- drawing ----------------------------------------------------------------------------------------


def test_icons_are_tinted_and_sharp(qapp):
    pixmap = icon_pixmap("check", 20, "#1E6B45", 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (40, 2.0)
    image = pixmap.toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#1e6b45"}


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Universiteit Aarden", "UA"),
        ("CVO", "CV"),
        ("école d'été", "ÉD"),
        ("42 Lyon", "4L"),
        ("", "?"),
        ("\u202e…", "?"),
    ],
)
def test_initials(name, letters):
    assert initials(name) == letters


def test_an_issuer_keeps_its_colour():
    assert badge_colour("Universiteit Aarden") == badge_colour("Universiteit Aarden")
    assert len({badge_colour(f"Issuer {number}") for number in range(100)}) > 5


def test_the_size_meter_says_bytes_version_and_codes(qapp, qtbot):
    Language(qapp, "en")
    meter = SizeMeter()
    qtbot.addWidget(meter)
    meter.show_size(1074, 23, 1, most_bytes=1200)
    assert meter.text() == "One code · 1,074 bytes"
    meter.show_size(4000, None, 12, most_bytes=1200)
    assert "12" in meter.text() and meter._bar.value() == 100


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_everything_draws_in_both_themes(appearance, shown, mode):
    appearance.set_mode(mode)
    card = Card()
    card.add(Button("Share", icon="share-2"), Pill("Genuine", Tone.OK), CheckRow("Level", "6", locked=True))
    image = shown(card).grab().toImage()
    assert len({image.pixel(x, y) for x in range(0, 400, 7) for y in range(0, 150, 7)}) > 3


@pytest.mark.parametrize("width", [220, 280, 340, 420])
@pytest.mark.parametrize("label", ["Achievement", "Behaalde studiepunten", "Naam"])
def test_a_long_word_of_a_choice_has_its_room(qtbot, appearance, label, width):
    row = CheckRow(label, "3 of 4", indent=1)
    qtbot.addWidget(row)
    room, value = row._areas(width)
    longest = max(map(row.fontMetrics().horizontalAdvance, label.split()))
    assert room.width() >= min(longest, width - room.left())
    assert value.top() > room.bottom() or value.left() > room.right()
