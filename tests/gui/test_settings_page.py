"""Settings in a whole program."""

import pytest
from PySide6.QtTest import QTest

from ui.widgets.rows import EntryRow
from wallet.examples import example_status_lists, example_trust_list


@pytest.fixture
def settings(practising, idle):
    practising.go("settings")
    idle(practising)
    return practising.screen("settings").page


def names(page):
    return [row.texts()[0] for row in page.lists.findChildren(EntryRow) if not row.isHidden()]


def test_a_list_is_removed_and_taken_back(settings, practising, idle):
    (row,) = settings.lists.findChildren(EntryRow)
    (name,) = names(settings)
    settings.lists.remove_requested.emit(name)
    idle(practising, lambda: names(settings) == [])
    toast = practising.window.toast
    assert toast.isVisible() and name in toast.text()
    toast.action.click()
    idle(practising, lambda: names(settings) == [name])
    assert row is not settings.lists.findChildren(EntryRow)[-1]


def test_a_list_is_added_without_a_wallet_and_used_by_the_check(program, idle, tmp_path, monkeypatch, home):
    program.go("settings")
    idle(program)
    page = program.screen("settings").page
    assert page.wallet is None and page.copies is None
    file = tmp_path / "issuers.json"
    file.write_bytes(example_trust_list())
    monkeypatch.setattr("ui.settings.lists_section.ask_files", lambda *_: [str(file)])
    page.lists.add_button.click()
    idle(program, lambda: len(names(page)) == 1)
    status = tmp_path / "aarden.jwt"
    status.write_bytes(next(iter(example_status_lists().values())))
    monkeypatch.setattr("ui.settings.lists_section.ask_files", lambda *_: [str(status)])
    page.lists.add_button.click()
    idle(program, lambda: "1" in page.lists._withdrawn.text())
    assert len(list((home / "trust").iterdir())) == 1 and len(list((home / "status").iterdir())) == 1


def test_a_file_that_is_no_list_is_explained(settings, practising, idle, tmp_path, monkeypatch):
    file = tmp_path / "letter.txt"
    file.write_text("Dear reader")
    monkeypatch.setattr("ui.settings.lists_section.ask_files", lambda *_: [str(file)])
    settings.lists.add_button.click()
    idle(practising, lambda: settings.lists.error.text() != "")
    assert "no list of issuers" in settings.lists.error.text()


def test_the_lock_time_takes_effect_at_once(settings, practising, idle):
    assert practising.inactivity.seconds == 300
    settings.wallet.lock_minutes.choose("15")
    settings.wallet.lock_minutes.box.activated.emit(settings.wallet.lock_minutes.box.currentIndex())
    idle(practising, lambda: practising.inactivity.seconds == 900)
    settings.wallet.lock_minutes.choose("0")
    settings.wallet.lock_minutes.box.activated.emit(settings.wallet.lock_minutes.box.currentIndex())
    idle(practising, lambda: practising.inactivity.seconds == 0)


def test_damage_is_looked_for(settings, practising, idle):
    settings.wallet.check.click()
    idle(practising, practising.window.toast.isVisible)
    assert "No damage" in practising.window.toast.text() and settings.wallet.check.isEnabled()


def test_a_wrong_passphrase_stays_in_the_dialog(settings, practising, idle):
    settings.wallet.change.click()
    dialog = settings.wallet._dialog
    dialog.old.set_text("not this one")
    QTest.keyClicks(dialog.new.field.edit, "lamp wolk fiets tulp")
    idle(practising, lambda: dialog.new.meter._text.text() == "Very good.")
    dialog.yes.click()
    idle(practising, lambda: dialog.old.error.text() != "")
    assert dialog.isVisible() and dialog.yes.isEnabled()
    dialog.reject()
    assert settings.wallet._dialog is None


def test_empty_fields_are_asked_for(settings):
    settings.wallet.new_code.click()
    dialog = settings.wallet._dialog
    dialog.yes.click()
    assert dialog.passphrase.error.text() == "Write your passphrase first."
    dialog.reject()


def test_a_page_address_is_checked(settings, practising, idle):
    settings.copies.address.set_text("not a page")
    settings.copies.save.click()
    idle(practising, lambda: settings.copies.address.error.text() != "")
    settings.copies.address.set_text("check.example/read")
    settings.copies.save.click()
    idle(practising, practising.window.toast.isVisible)
    assert practising.window.toast.text() == "Saved."
