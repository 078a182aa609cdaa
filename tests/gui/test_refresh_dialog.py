"""The dialog that asks addresses, and the sections of Settings around it, in a whole program."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.gui.learner_pages import settle, texts_on
from tests.gui.looks import cut_off
from ui.main_window import SMALLEST
from ui.refresh.dialog import RefreshDialog
from ui.refresh.presenter import Answer
from ui.widgets.dialog import Dialog
from ui.widgets.notice import Notice
from ui.widgets.rows import EntryRow
from wallet.errors import FetchFailedError, ServerCertificateError
from wallet.examples import example_status_lists, example_trust_list
from wallet.list_files import ListFile, ListKind
from wallet.online.fetching import Fetched
from wallet.online.refresh import Plan, Request, Subject
from wallet.status.document import address_of

LISTS = {address_of(token): token for token in example_status_lists().values()}


@pytest.fixture
def web(monkeypatch):
    """What is published, by address, what was asked, on which thread, and a gate that answers wait for."""

    class Web:
        published, asked, threads = {}, [], set()
        gate = threading.Event()

    web = Web()
    web.gate.set()

    def fetch(address, *, accept, now):
        web.asked.append(address)
        web.threads.add(threading.current_thread().name)
        web.gate.wait(10)
        if address not in web.published:
            raise FetchFailedError("status 404")
        return Fetched(address, web.published[address], accept.types[0], now)

    monkeypatch.setattr("ui.refresh.opening.fetch_document", fetch)
    yield web
    web.gate.set()


@pytest.fixture
def settings(practising, idle):
    practising.go("settings")
    idle(practising)
    return practising.screen("settings").page


def dialog_of(page):
    settle()
    return next(dialog for dialog in page.findChildren(RefreshDialog) if dialog.isVisible())


def buttons_of(dialog):
    return {item.text(): item for item in dialog.buttons.items}


def rows_of(dialog):
    settle()
    rows = [row for row in dialog.findChildren(EntryRow) if row.isVisible()]
    return [tuple(text.replace("\u200b", "") for text in row.texts()) for row in rows]


def test_servers_are_named_before_anything_is_asked_and_both_answers_weigh_the_same(settings, practising, idle, web):
    settings.online.refresh.click()
    idle(practising)
    dialog = dialog_of(settings)
    hosts = {uri.split("/")[2] for uri in LISTS}
    assert hosts <= {row.text() for row, _ in dialog._servers}
    assert all(row.isChecked() and row.accessibleName().startswith(row.text()) for row, _ in dialog._servers)
    yes, no = buttons_of(dialog)["Ask these servers"], buttons_of(dialog)["Not now"]
    assert yes._kind is no._kind and no.hasFocus()
    assert any("Nobody learns which credentials" in text for text in notices(dialog))
    QTest.keyClick(no, Qt.Key.Key_Space)
    idle(practising)
    assert web.asked == []


def notices(dialog):
    return [notice.text().replace("\u200b", "") for notice in dialog.findChildren(Notice) if notice.isVisible()]


def test_addresses_show_when_asked_for(settings, practising, idle, web):
    settings.online.refresh.click()
    idle(practising)
    dialog = dialog_of(settings)
    uri = next(iter(LISTS))
    assert uri not in texts_on(dialog)
    dialog.addresses_button.click()
    settle()
    assert uri in texts_on(dialog)


def test_what_is_left_out_is_not_asked_and_each_answer_is_told(settings, practising, idle, web):
    uri, token = next(iter(LISTS.items()))
    web.published[uri] = token
    settings.online.refresh.click()
    idle(practising)
    dialog = dialog_of(settings)
    wanted, failing = None, None
    for row, requests in dialog._servers:
        mine = uri in {request.address for request in requests}
        other = not mine and failing is None
        row.setChecked(mine or other)
        wanted, failing = (row.text() if mine else wanted), (row.text() if other else failing)
    buttons_of(dialog)["Ask these servers"].click()
    idle(practising, lambda: "Close" in buttons_of(dialog))
    assert {address.split("/")[2] for address in web.asked} == {wanted, failing}
    assert dialog.sentence.text().startswith("1 up to date, ")
    rows = dict(rows_of(dialog))
    assert rows[uri] == "Up to date."
    assert [text for text in rows.values() if text.startswith("There was no answer.")]
    (thread,) = web.threads
    assert thread.startswith("online")


def test_nothing_ticked_cannot_be_asked(settings, practising, idle, web):
    settings.online.refresh.click()
    idle(practising)
    dialog = dialog_of(settings)
    for row, _ in dialog._servers:
        row.setChecked(False)
    assert not buttons_of(dialog)["Ask these servers"].isEnabled()


def test_it_can_be_stopped_and_the_program_stays_alive(settings, practising, idle, web, qtbot):
    web.gate.clear()
    settings.online.refresh.click()
    idle(practising)
    dialog = dialog_of(settings)
    buttons_of(dialog)["Ask these servers"].click()
    qtbot.waitUntil(lambda: len(web.asked) == 1)
    assert "Asking" in dialog.sentence.text() and dialog.progress.isVisible()
    reached = []
    practising.services.tasks.vault.submit(lambda: 1, reached.append, pytest.fail)
    qtbot.waitUntil(lambda: reached == [1])
    buttons_of(dialog)["Stop"].click()
    web.gate.set()
    idle(practising, lambda: "Close" in buttons_of(dialog))
    assert len(web.asked) == 1
    assert {text for _, text in rows_of(dialog)} == {"You stopped. What you have stays."}


def test_closing_it_while_a_server_is_slow_harms_nothing(settings, practising, idle, web, qtbot):
    web.gate.clear()
    settings.online.refresh.click()
    idle(practising)
    dialog = dialog_of(settings)
    buttons_of(dialog)["Ask these servers"].click()
    qtbot.waitUntil(lambda: len(web.asked) == 1)
    dialog.reject()
    web.gate.set()
    idle(practising)
    assert len(web.asked) == 1


def test_a_list_is_had_from_its_address(settings, practising, idle, web):
    address = "https://lists.example/issuers.json"
    settings.online.address.set_text("http://lists.example")
    settings.online.fetch.click()
    assert "https://" in settings.online.address.error.text()
    web.published[address] = example_trust_list().replace(b"2026-", b"2027-", 1)
    settings.online.address.set_text(f"  {address} ")
    settings.online.fetch.click()
    idle(practising)
    dialog = dialog_of(settings)
    assert address in texts_on(dialog) and settings.online.address.error.text() == ""
    buttons_of(dialog)["Ask these servers"].click()
    idle(practising, lambda: "Close" in buttons_of(dialog))
    assert web.asked == [address]
    assert dict(rows_of(dialog)).keys() == {address}


def test_a_list_that_was_dropped_elsewhere_is_added_after_a_yes(settings, practising, idle):
    (name,) = [row.texts()[0] for row in settings.lists.findChildren(EntryRow)]
    settings.lists.remove_requested.emit(name)
    idle(practising)
    practising.go("settings", offered=ListFile("issuers.json", ListKind.ISSUERS, example_trust_list()))
    dialog = next(item for item in settings.findChildren(Dialog) if item.isVisible())
    assert "issuers.json" in dialog.windowTitle()
    buttons_of(dialog)["Add"].click()
    idle(practising, lambda: name in [row.texts()[0] for row in settings.lists.findChildren(EntryRow)])


# --- e-mail addresses --------------------------------------------------------------------------------


def emails_on(settings):
    return [row.texts()[0] for row in settings.emails.findChildren(EntryRow) if not row.isHidden()]


def test_own_addresses_are_added_removed_and_taken_back(settings, practising, idle):
    settings.emails.email.set_text("no address")
    settings.emails.save.click()
    idle(practising, lambda: settings.emails.email.error.text() != "")
    settings.emails.email.set_text(" annelies@school.example ")
    settings.emails.save.click()
    idle(practising, lambda: emails_on(settings) == ["annelies@school.example"])
    assert settings.emails.email.text() == "" and settings.emails.email.error.text() == ""
    assert practising.window.toast.text() == "Added: annelies@school.example"
    settings.emails.remove_requested.emit("annelies@school.example")
    idle(practising, lambda: emails_on(settings) == [])
    practising.window.toast.action.click()
    idle(practising, lambda: emails_on(settings) == ["annelies@school.example"])


def test_without_a_wallet_neither_shows(program, idle):
    program.go("settings")
    idle(program)
    page = program.screen("settings").page
    assert page.emails is None and page.online is None


# --- room --------------------------------------------------------------------------------------------

REQUESTS = tuple(
    Request(f"https://a-rather-long-name-{number}.school.example/{'path/' * 12}{number}", subject, "x")
    for number, subject in enumerate((Subject.STATUS_LIST, Subject.BADGE, Subject.ISSUER_DOCUMENT))
)


def test_everything_has_its_room(qtbot, appearance):
    appearance.set_text_percent(200)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*SMALLEST)
    window.show()
    dialog = RefreshDialog(window)
    dialog.open()
    steps = (
        lambda: dialog.show_plan(Plan(REQUESTS, ("http://a.example/" + "x" * 80,)), further=False),
        lambda: dialog.show_asking(1, 3, "a-rather-long-name.school.example"),
        lambda: dialog.show_answers(
            (Answer(REQUESTS[0]), Answer(REQUESTS[1], ServerCertificateError()), Answer(REQUESTS[2], stopped=True))
        ),
        lambda: dialog.show_nothing(()),
    )
    for step in steps:
        step()
        settle()
        qtbot.waitUntil(lambda: list(cut_off(dialog)) == [])
        assert dialog._content.width() <= dialog._scroll.viewport().width()
