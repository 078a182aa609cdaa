"""The walker over the accessibility tree sees each kind of fault it is there for."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tests.gui.accessible_tree import faults
from ui.tokens import TextRole, Tone
from ui.widgets.buttons import Button, IconButton, MenuButton
from ui.widgets.card import CardButton
from ui.widgets.fields import ChoiceField, SearchField, TextField
from ui.widgets.issuer_badge import IssuerBadge
from ui.widgets.native import Menu, ProgressBar
from ui.widgets.passphrase import PassphraseField
from ui.widgets.pill import FilterChips
from ui.widgets.png import png_of
from ui.widgets.reading_order import put_in_reading_order
from ui.widgets.roles import tell_roles
from ui.widgets.rows import CheckRow
from ui.widgets.text import Text
from ui.widgets.verdict import VerdictCard

pytestmark = pytest.mark.usefixtures("appearance")
SECRET = "tulp fiets wolk lamp"


@pytest.fixture
def page(qtbot):
    """A page with a title, to plant something on."""
    tell_roles()
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 600)
    QVBoxLayout(page).addWidget(Text("A page", TextRole.TITLE))
    return page


def faults_with(page, *widgets):
    for widget in widgets:
        page.layout().addWidget(widget)
    page.show()
    page.layout().activate()
    return faults(page)


def labelled(label, field):
    label.setBuddy(field)
    return label, field


def ticked_in_secret():
    """A box that draws a tick and tells of none."""

    class Box(QPushButton):
        def isCheckable(self):  # noqa: N802 - Qt's name
            return True

        def isChecked(self):  # noqa: N802 - Qt's name
            return True

    return Box("Grade")


def kept_closed():
    frame = QFrame()
    frame.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    frame.setAccessibleName("Drop files here")
    return frame


def named(widget, name):
    widget.setAccessibleName(name)
    return widget


def picture():
    label, pixmap = QLabel(), QPixmap(20, 20)
    pixmap.fill(Qt.GlobalColor.red)
    label.setPixmap(pixmap)
    return label


def wrong_field():
    field = TextField("Name")
    field.edit.setAccessibleDescription("")
    field.edit.set_invalid(True)
    return field


def placeholder_only():
    edit = QLineEdit()
    edit.setPlaceholderText("Search")
    return edit


def table_without_words():
    table = QTableWidget(1, 1)
    table.setAccessibleName("Side by side")
    table.setHorizontalHeaderLabels([""])
    table.setItem(0, 0, QTableWidgetItem("6"))
    return table


def telling_field():
    edit = named(QLineEdit(SECRET), "Passphrase")
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    edit.setAccessibleDescription(SECRET)
    return edit


PLANTED = {
    "no name": lambda: [QPushButton()],
    "no name: EditableText": lambda: [QLineEdit()],
    "called as a file": lambda: [IconButton("eye", "eye")],
    "called as a file: Button 'upload.svg'": lambda: [QPushButton("upload.svg")],
    "not plain": lambda: [QPushButton("<b>Share</b>")],
    "no name: EditableText '' (QLineEdit)": lambda: [placeholder_only()],
    "called other than it reads": lambda: [named(Button("Cancel it"), "End the invitation")],
    "acts, yet is a": lambda: [kept_closed()],
    "says something, yet is a": lambda: [named(QWidget(), "QR code")],
    "told as off": lambda: [ticked_in_secret()],
    "does not say what is wrong": lambda: [wrong_field()],
    "beyond its own bounds": lambda: [named(QProgressBar(), "Import")],
    "does not say what is chosen": lambda: [*labelled(Text("Order"), QComboBox())],
    "a list without a label": lambda: [ChoiceField("", [("a", "Newest first")])],
    "beside the label": lambda: [*labelled(Text("Your name"), named(QLineEdit(), "Purpose"))],
    "a picture without words": lambda: [picture()],
    "a header without words": lambda: [table_without_words()],
    "2 are called Button 'Remove'": lambda: [Button("Remove"), Button("Remove")],
    "tells what is hidden": lambda: [telling_field()],
}


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_seen(page, fault):
    found = faults_with(page, *PLANTED[fault]())
    assert any(one.startswith(fault) for one in found), found


def test_a_page_without_a_title_is_seen(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page)
    assert faults_with(page, Text("Just words"), Button("Go on")) == ["no heading to go to"]


def test_what_is_read_before_it_stands_there_is_seen_and_mended(page):
    late, early = Button("Second"), Button("First")
    page.layout().addWidget(late)
    page.layout().insertWidget(1, early)
    found = faults_with(page)
    assert len(found) == 1
    assert "stands after it: Button 'Second'" in found[0]
    put_in_reading_order(page)
    assert faults(page) == []


def test_the_kit_has_none(page):
    badge = IssuerBadge("Universiteit Aarden")
    pixmap = QPixmap(20, 20)
    pixmap.fill(Qt.GlobalColor.red)
    badge.set_picture(png_of(pixmap.toImage()), "Picture of Food safety")
    bar, card, field, verdict = ProgressBar("Import"), CardButton(), PassphraseField("Your passphrase"), VerdictCard()
    bar.setValue(30)
    card.setAccessibleName("Forklift operator, genuine")
    field.set_text(SECRET)
    field.set_error("That is not it.")
    verdict.show_verdict("Genuine", "Nothing was changed.", "check", Tone.OK)
    locked = CheckRow("Title", "always visible", locked=True)
    menu = Menu()
    menu.addAction("Newest first")
    kit = (badge, bar, card, field, verdict, locked, MenuButton("Newest first", menu), QCheckBox("Keep"))
    more = (SearchField("Search…"), TextField("Name", hint="As on paper"), ChoiceField("Kind", [("a", "Any")]))
    chips = FilterChips([("all", "All"), ("new", "New")], name="Which")
    assert faults_with(page, *kit, *more, chips, IconButton("x", "Close")) == []


def test_titles_pictures_groups_and_menus_say_what_they_are(page):
    chips = FilterChips([("all", "All")], name="Which")
    button = MenuButton("Newest first", Menu())
    title, verdict = Text("Your proofs", TextRole.HEADING), VerdictCard()
    copied = Text("word", TextRole.TITLE, selectable=True)
    faults_with(page, chips, button, title, verdict, copied)
    roles = [
        QAccessible.queryAccessibleInterface(widget).role()
        for widget in (chips, button, title, verdict.banner.headline, copied)
    ]
    role = QAccessible.Role
    assert roles == [role.Grouping, role.ButtonMenu, role.Heading, role.Heading, role.StaticText]


def test_a_text_in_another_language_says_which(page):
    text = Text("Gegevens opschonen")
    text.set_language("nl")
    faults_with(page, text)
    told = QAccessible.queryAccessibleInterface(text).attributesInterface()
    assert told.attributeValue(QAccessible.Attribute.Locale).name().startswith("nl")
    text.set_language("")
    assert told.attributeValue(QAccessible.Attribute.Locale).name() == page.locale().name()


def test_a_hidden_text_is_told_as_dots(page):
    field = PassphraseField("Your passphrase")
    field.set_text(SECRET)
    assert faults_with(page, field) == []
    face = QAccessible.queryAccessibleInterface(field.edit)
    assert face.state().passwordEdit
    assert set(face.text(QAccessible.Text.Value)) == {"●"} or SECRET not in face.text(QAccessible.Text.Value)


def test_nothing_is_found_where_nothing_shows(page):
    hidden = QPushButton(page)
    hidden.setGeometry(QRect(0, 0, 40, 40))
    hidden.hide()
    assert faults_with(page) == []
