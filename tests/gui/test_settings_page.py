"""Settings in a whole program."""

import json
from datetime import UTC, datetime

import pytest
from PySide6.QtTest import QTest

from tests.gui.looks import examine
from ui.main_window import SMALLEST
from ui.settings.removed_section import RemovedSection
from ui.widgets.buttons import Button
from ui.widgets.rows import EntryRow
from wallet.examples import example_status_lists, example_trust_list
from wallet.model.stored import CredentialSummary, StoredCredential


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


def test_every_kind_of_list_says_what_it_is_and_is_updated(program, idle, tmp_path, monkeypatch, home):
    folder = home / "trust"
    folder.mkdir(parents=True)
    registry = {"meta": {"updated": "2026-01-05T00:00:00Z"}, "registry": {"did:web:a.example": {"name": "A"}}}
    (folder / "sandbox.json").write_text(json.dumps(registry))
    (folder / "broken.json").write_text("{")
    program.go("settings")
    page = program.screen("settings").page

    def rows():
        return dict(row.texts() for row in page.lists.findChildren(EntryRow) if not row.isHidden())

    idle(program, lambda: {"broken", "sandbox"} <= rows().keys())
    texts = rows()
    assert texts["broken"] == "This file cannot be read, so it counts for nothing."
    assert texts["sandbox"].startswith("Registry with 1 issuer · of ")
    assert texts["sandbox"].endswith(" days old")

    registry["registry"]["did:web:b.example"] = {"name": "B"}
    newer = tmp_path / "registry-download.json"
    newer.write_text(json.dumps(registry))
    monkeypatch.setattr("ui.settings.lists_section.ask_files", lambda *_: [str(newer)])
    update = next(
        item for item in page.lists.findChildren(Button) if item.accessibleName() == "Update sandbox from a file"
    )
    update.click()

    def shows(start):
        return len(rows()) == 2 and rows()["sandbox"].startswith(start)

    idle(program, lambda: shows("Registry with 2 issuers"))
    assert sorted(path.name for path in folder.iterdir()) == ["broken.json", "sandbox.json"]


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


# --- removed credentials ----------------------------------------------------------------------------


@pytest.fixture
def removed(practising, idle):
    """The section, with three of the examples in it."""

    def remove_three():
        for item in practising.services.session.holder.page().items[:3]:
            practising.services.session.holder.remove(item.stored.id)

    practising.services.tasks.vault.submit(remove_three, lambda _: None, practising.complain)
    practising.go("settings")
    idle(practising)
    return practising.screen("settings").page.removed


def kept_rows(section):
    return [row for row in section.findChildren(EntryRow) if not row.isHidden()]


def button(section, name):
    return next(item for item in section.findChildren(Button) if item.accessibleName() == name and item.isVisible())


def titles_of(section):
    return [row.texts()[0] for row in kept_rows(section)]


def counted(practising):
    """What stands in the list of the wallet and in the bin."""
    found = []

    def count():
        return practising.services.session.holder.vault.credentials.counts()

    practising.services.tasks.vault.submit(count, found.append, practising.complain)
    return found


def test_nothing_removed_is_said_quietly(settings):
    assert kept_rows(settings.removed) == [] and not settings.removed.erase_all.isVisible()
    assert "There are none." in settings.removed._sentence.text()


def test_a_removed_credential_is_put_back(removed, practising, idle, settled):
    first, second, third = titles_of(removed)
    text = removed._sentence.text()
    assert text == "3 credentials. They are erased 30 days after you removed them."
    assert all("removed on" in row.texts()[1] and " · " in row.texts()[1] for row in kept_rows(removed))
    content = practising.screen("settings").page.wallet._content
    before = content.text()
    practising.screen("settings").page.copies.address.set_text("being.written")
    put_back = button(removed, f"Put back {second}")
    put_back.setFocus()
    put_back.click()
    idle(practising, lambda: titles_of(removed) == [first, third])
    assert practising.window.toast.text() == f"“{second}” is back among your credentials."
    settled(practising)
    assert content.text() != before, "the wallet holds one more"
    assert practising.screen("settings").page.copies.address.text() == "being.written"
    assert practising.window.focusWidget().accessibleName() == f"Put back {third}", "the keyboard stays in the list"


def test_erasing_asks_first(removed, practising, idle):
    first, *others = titles_of(removed)
    button(removed, f"Erase {first} now").click()
    assert "cannot be undone" in removed.dialog.sentence.text() and first in removed.dialog.sentence.text()
    removed.dialog.reject()
    assert removed.dialog is None
    idle(practising)
    assert titles_of(removed) == [first, *others]
    button(removed, f"Erase {first} now").click()
    agree(removed)
    idle(practising, lambda: titles_of(removed) == others)
    removed.show_removed(removed._removed[:1])
    assert removed._sentence.text() == "1 credential. It is erased 30 days after you removed it."
    assert not removed.erase_all.isVisible(), "one row has a button of its own"
    assert practising.window.toast.text() == "Erased for good."


def test_all_are_erased_at_once(removed, practising, idle):
    removed.erase_all.click()
    assert removed.dialog.sentence.text().startswith("3 credentials will be gone")
    agree(removed)
    idle(practising, lambda: titles_of(removed) == [])
    assert not removed.erase_all.isVisible()
    found = counted(practising)
    idle(practising, lambda: found != [])
    assert found[0][1] == 0 and found[0][0] > 0


def agree(section):
    next(item for item in section.dialog.findChildren(Button) if item.text() == "Erase for good").click()


def test_removed_credentials_have_room_at_200_percent(removed, practising, settled):
    practising.services.appearance.set_text_percent(200)
    practising.window.resize(*SMALLEST)
    practising.go("settings")
    settled(practising)
    assert len(kept_rows(practising.screen("settings").page.removed)) == 3
    assert examine(practising.window) == []


def test_thousands_of_removed_credentials_make_few_rows(qtbot, appearance):
    section = RemovedSection()
    qtbot.addWidget(section)
    at = datetime(2026, 11, 21, tzinfo=UTC)
    summary = CredentialSummary(title="Course", issuer_name="School", format="dc+sd-jwt")
    section.show_removed(
        [StoredCredential(id=number, sha256=b"", summary=summary, added_at=at, removed_at=at) for number in range(3000)]
    )
    assert len(section.findChildren(EntryRow)) == 50
    assert section._others.text() == "Removed earlier and not shown here: 2,950"
