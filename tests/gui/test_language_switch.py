"""What a person has under way stays through a change of language in Settings: real windows, a real wallet."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import ui.add.presenter as adding
from tests.gui.learner_pages import texts_on
from tests.simulators.issuer import SampleIssuer
from tests.simulators.learning import learning_claims
from tests.unit.ui.practice_wallet import PYTHON
from ui.share.ends import End
from ui.widgets.dialog import Dialog
from ui.widgets.rows import EntryRow
from wallet.list_files import ListFile, ListKind
from wallet.model.filters import CredentialFilter
from wallet.model.stored import CredentialKind, CredentialOrder

MANY = 30


@pytest.fixture
def press(practising, idle):
    """Press an entry of the navigation, as a person does."""

    def press(key):
        practising.window.navigation.button(key).click()
        idle(practising)
        return practising.window.page

    return press


@pytest.fixture
def switch(practising):
    """Go to Settings and choose another language there."""

    def switch(code):
        if practising.place != "settings":
            practising.window.navigation.button("settings").click()
        field = practising.window.page.look.language
        field.choose(code)
        field.box.activated.emit(field.box.currentIndex())
        assert practising.services.language.code == code

    yield switch
    practising.services.language.use("en")


@pytest.fixture
def files(tmp_path):
    """Many files, of which the one in the middle is read when the gate opens."""
    issuer = SampleIssuer()
    for number in range(MANY):
        claims = learning_claims(achievement_title=f"Course {number:02}")
        (tmp_path / f"{number:02}.sdjwt").write_text(issuer.issue(claims))
    return [str(path) for path in sorted(tmp_path.glob("*.sdjwt"))]


@pytest.fixture
def gate(monkeypatch):
    gate, read = Event(), adding.read_source

    def slowly(source, parts):
        if source.name == f"{MANY // 2}.sdjwt":
            gate.wait(10)
        return read(source, parts)

    monkeypatch.setattr(adding, "read_source", slowly)
    yield gate
    gate.set()


def half_added(practising, qtbot, files, said="added"):
    practising.go("add")
    page = practising.window.page
    page.files_given.emit(files)
    qtbot.waitUntil(lambda: page.results.summary() == f"{MANY // 2} {said}")
    return page


def listing(practising):
    return practising.screen("credentials").page._listing


def added(practising):
    return listing(practising).everything


def test_many_files_are_all_added_and_told_of_on_the_page_that_comes_instead(
    practising, press, switch, idle, qtbot, files, gate
):
    before = added(practising)
    former = half_added(practising, qtbot, files)
    switch("nl")
    practising.go("add")
    page = practising.window.page
    assert page is not former and page.results.summary() == f"{MANY // 2} toegevoegd"
    assert f"{MANY // 2 + 1} van {MANY} lezen: {MANY // 2}.sdjwt" in texts_on(page)
    gate.set()
    qtbot.waitUntil(lambda: len(page.results.findChildren(EntryRow)) == MANY)
    assert page.results.summary() == f"{MANY} toegevoegd"
    idle(practising)
    press("credentials")
    assert added(practising) == before + MANY


def test_what_ends_elsewhere_is_told_there_and_waits_to_be_read_and_a_lock_stops_it(
    practising, press, switch, idle, qtbot, files, gate
):
    half_added(practising, qtbot, files)
    switch("nl")
    gate.set()
    qtbot.waitUntil(lambda: f"Bewijzen toevoegen: {MANY} toegevoegd" in texts_on(practising.window.toast))
    assert practising.place == "settings"
    practising.go("add")
    page = practising.window.page
    assert page.results.isVisible() and page.results.summary() == f"{MANY} toegevoegd"
    press("credentials")
    practising.go("add")
    assert not page.results.isVisible(), "what was told is over"
    gate.clear()
    half_added(practising, qtbot, files, "had je al")
    switch("en")
    begin_anew(practising, idle, gate)
    assert not [item for item in practising.window.page.grid.items if "Course" in item.stored.summary.title]
    practising.go("add")
    assert not practising.window.page.results.isVisible()


def begin_anew(practising, idle, gate=None):
    """Lock the examples and open them once more."""
    practising.lock_wallet()
    if gate is not None:
        gate.set()
    idle(practising, lambda: not practising.services.session.is_open)
    practising.services.language.use("en")  # the examples are made in the language of the moment
    practising.go("first-start", practise=True)
    idle(practising, lambda: practising.place == "credentials")


def pick(practising, idle):
    picking = practising.window.page.picking
    listed = [item.stored.summary.title for item in picking.grid.items]
    picking.grid.focus_card(listed.index(PYTHON))
    QTest.keyClick(practising.window.focusWidget(), Qt.Key.Key_Return)
    if picking.isVisible():  # the first key of all only shows where the keyboard is
        QTest.keyClick(practising.window.focusWidget(), Qt.Key.Key_Return)
    idle(practising)
    return practising.window.page.choosing


def choose_end(choosing, end):
    choosing.end.choose(end.value)
    choosing.end.chosen.emit(end.value)


def test_a_share_keeps_its_recipient_ticks_and_end_until_the_code_is_made(practising, press, switch, idle):
    press("share")
    choosing = pick(practising, idle)
    choosing.recipient.set_text("Bakker Logistics")
    choosing.details.row(("assessment_grade",)).click()
    choosing.details.row(("level_of_learning_experience",)).click()
    choose_end(choosing, End.HOUR)
    idle(practising)
    switch("de")
    choosing = press("share").choosing
    assert choosing.isVisible() and choosing.recipient.text() == "Bakker Logistics"
    assert choosing.details.row(("assessment_grade",)).isChecked()
    assert not choosing.details.row(("level_of_learning_experience",)).isChecked()
    assert choosing.details.row(("learning_outcomes",)).isChecked()
    assert choosing.end.current() == End.HOUR.value
    assert {"Bakker Logistics wird sehen", "16/20"} <= set(texts_on(choosing.preview))
    choose_end(choosing, End.OWN)
    wanted = choosing.own_end.moment().replace(year=2031)
    choosing.own_end.set_moment(wanted)
    choosing.copy.click()
    idle(practising)
    switch("nl")
    choosing = press("share").choosing
    assert choosing.end.current() == End.OWN.value and choosing.own_end.moment() == wanted
    assert choosing.own_end.isVisibleTo(choosing) and choosing.copy.isChecked()
    choosing.make_button.click()
    idle(practising)
    assert practising.window.page.showing.isVisible()
    switch("en")
    page = press("share")
    assert page.picking.isVisible() and page.picking.grid.items, "a code does not come back"
    practising.go("share", credential_id=1, recipient="Somebody")
    idle(practising)
    practising.window.page.choosing.recipient.set_text("Kwasar College")
    practising.services.language.use("nl")
    idle(practising)
    assert practising.window.page.choosing.recipient.text() == "Kwasar College", "what shows goes on too"


def test_a_share_begins_anew_where_its_entry_is_pressed_again_or_it_was_removed_and_after_a_lock(
    practising, press, switch, idle
):
    press("share")
    pick(practising, idle).recipient.set_text("Bakker Logistics")
    switch("nl")
    assert press("share").choosing.isVisible()
    page = press("share")
    assert page.picking.isVisible()
    assert pick(practising, idle).recipient.text() == "Bakker Logistics"
    press("credentials").removal_wanted.emit(practising.screen("share").presenter._share._opened.stored.id)
    idle(practising)
    page = press("share")
    assert page.picking.isVisible() and PYTHON not in [item.stored.summary.title for item in page.picking.grid.items]
    begin_anew(practising, idle)
    page = press("share")
    assert page.picking.isVisible()
    assert pick(practising, idle).recipient.text() == ""


def test_the_list_keeps_search_filters_order_and_shape_and_the_comparison_what_was_picked(
    practising, press, switch, idle, qtbot
):
    page = practising.window.page
    QTest.keyClicks(page.search, "a")
    page.chips.chip(CredentialKind.COURSE.value).click()
    page.order_chosen.emit(CredentialOrder.TITLE)
    page.shape.chosen.emit("rows")
    qtbot.waitUntil(lambda: listing(practising).query == "a")
    wanted = CredentialFilter(kind=CredentialKind.COURSE, year=2026)
    page.filter_chosen.emit(wanted)
    idle(practising)
    found = [item.stored.summary.title for item in page.grid.items]
    assert 0 < len(found) < listing(practising).everything
    practising.go("compare")
    idle(practising)
    rows = practising.window.page.choosing.rows
    picked = list(rows)[1:3]
    for key in picked:
        rows[key].click()
    switch("nl")
    practising.go("compare")
    idle(practising)
    rows = practising.window.page.choosing.rows
    assert [key for key, row in rows.items() if row.isChecked()] == picked
    page = press("credentials")
    assert page.search.text() == "a" and [item.stored.summary.title for item in page.grid.items] == found
    assert page.chips.current() == CredentialKind.COURSE.value and list(page.filters.pills) == ["year"]
    assert page.order_button.text() == "Op titel" and page.shape.current() == "rows"
    page.search.clear()
    qtbot.waitUntil(lambda: listing(practising).query == "")
    idle(practising)
    assert listing(practising).wanted == wanted


def test_what_was_brought_to_settings_is_asked_about_once(practising, switch, idle):
    practising.go("settings", offered=ListFile("issuers.json", ListKind.ISSUERS, b"{}"))
    (asked,) = practising.window.findChildren(Dialog)
    asked.reject()
    switch("nl")
    idle(practising)
    assert practising.place == "settings"
    assert not [dialog for dialog in practising.window.findChildren(Dialog) if dialog.isVisible()]


def write_own(page):
    page.what.title.set_text("Packing bread")
    page.what.kind.chip(CredentialKind.VOLUNTEERING.value).click()
    page.what.words.setPlainText("Every Sunday, in the hall.")
    next(iter(page.tags.rows.values())).setChecked(True)
    return page.written()


def test_a_half_written_statement_stays_until_it_is_kept_or_not_wanted(practising, switch, idle):
    practising.go("own")
    written = write_own(practising.window.page)
    switch("nl")
    practising.go("own")
    page = practising.window.page
    assert page.written() == written and page.header.title.text() == "Zeg het zelf"
    assert page.what.kind.chip(CredentialKind.COURSE.value).isEnabled(), "of a new one all can be changed"
    page.cancel.click()
    practising.go("own")
    assert page.written().title == ""
    write_own(page)
    page.keep.click()
    idle(practising, lambda: practising.place == "credential")
    number = practising.screen("credential").presenter._wanted
    practising.go("own")
    assert page.written().title == ""
    practising.go("own", credential_id=number)
    idle(practising)
    page.what.title.set_text("Packing bread and cake")
    switch("en")
    practising.go("own", credential_id=number)
    page = practising.window.page
    assert page.what.title.text() == "Packing bread and cake"
    assert not page.what.kind.chip(CredentialKind.COURSE.value).isEnabled()


def test_a_half_written_invitation_stays_until_it_is_made_or_not_wanted(practising, switch, idle):
    def form():
        practising.go("guiding")
        idle(practising)
        practising.window.page.learners.invite_wanted.emit()
        idle(practising)
        return practising.window.page.form

    untouched = form().written()
    switch("nl")
    assert form().written().terms.language == "nl" != untouched.terms.language, "untouched, it speaks as the window"
    form().who.name.set_text("Lies Claes")
    form().label.set_text("Amina")
    written = form().written()
    switch("fr")
    assert form().written() == written and written.label == "Amina"
    form().back.emit()
    assert form().written().label == ""
