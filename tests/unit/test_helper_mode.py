"""Helper mode: what changes is noted, private things are closed, and the learner takes back what she likes."""

import json
from dataclasses import replace

import pytest

from tests.unit.ui.practice_wallet import NOW, PASSPHRASE, clock, number_of, practice_holder
from wallet.errors import HelperModeError, NotStoredError
from wallet.holder import Holder
from wallet.holder.own_statements import new_statement
from wallet.model.helping import ChangeKind
from wallet.model.json import Json
from wallet.model.own_statement import OwnStatement
from wallet.model.stored import CredentialKind, DocumentKind, HistoryEntry
from wallet.vault import Vault
from wallet.vault.helper_changes import TRIGGERS, WITHOUT_TRIGGER

WORK = OwnStatement(kind=CredentialKind.WORK, title="Packing", organisation="The factory", tags=("S3",))
TITLE = "Python for data analysis"


@pytest.fixture
def holder(tmp_path):
    holder = practice_holder(tmp_path)
    yield holder
    holder.vault.close()


def state(statement=WORK, holder=None):
    added = holder.add(new_statement(statement, "Fatima", NOW))
    assert added.stored is not None
    return added.stored.id


def lines(holder):
    return [(change.kind, change.subject) for change in holder.helping.changes()]


def what_is_kept(holder):
    """Everything in the list, with its bytes."""
    return {
        item.stored.id: (item.stored.summary, holder.vault.credentials.original(item.stored.id))
        for item in holder.page(limit=100).items
    }


def test_private_things_are_closed_while_a_helper_is_there_and_open_again_after(holder):
    number = number_of(holder, TITLE)
    holder.vault.private_notes.put(number, "For my daughter.", NOW)
    holder.remove(number)
    closed = {
        "notes": lambda: holder.vault.private_notes.get(number),
        "writing notes": lambda: holder.vault.private_notes.put(number, "", NOW),
        "history": holder.history,
        "history itself": lambda: holder.vault.history.page(limit=1),
        "new keys": holder.new_key,
        "settings": lambda: holder.vault.settings.set("lock-minutes", "0"),
        "e-mail addresses": lambda: holder.vault.own_emails.add("new@example.org"),
        "passphrase": lambda: holder.vault.change_passphrase(PASSPHRASE, "another four words here now"),
        "recovery code": lambda: holder.vault.new_recovery_code(PASSPHRASE),
        "encrypting anew": lambda: holder.vault.rekey(PASSPHRASE),
        "backup": lambda: holder.vault.back_up(holder.vault._folder.path / "backup", PASSPHRASE),
        "erasing for good": lambda: holder.erase_removed([number]),
        "emptying the bin": holder.erase_old_removed,
        "whom to trust": lambda: holder.vault.trust_lists.remove("samples"),
        "another helper": lambda: holder.helping.begin("Another"),
        "taking back": lambda: holder.helping.undo(1),
        "taking everything back": holder.helping.undo_all,
    }
    holder.helping.begin("Ligo coach")
    before = what_is_kept(holder)
    for name, act in closed.items():
        if name == "taking everything back":
            state(holder=holder)
        with pytest.raises(HelperModeError):
            act()
    holder.helping.end()
    assert holder.helping.helper is None
    assert holder.vault.private_notes.get(number) == "For my daughter."
    holder.helping.undo_all()
    assert what_is_kept(holder) == before
    assert holder.history().total == 0
    assert holder.erase_removed([number]) == 1


def test_every_table_is_watched_or_says_why_not(holder):
    tables = {
        row[0]
        for row in holder.vault._database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not row[0].startswith(("sqlite_", "credential_words_"))
    }
    watched = {table for table in tables if any(f"ON main.{table} " in trigger for trigger in TRIGGERS)}
    assert watched | set(WITHOUT_TRIGGER) == tables
    assert watched.isdisjoint(WITHOUT_TRIGGER)


def test_what_is_added_changed_and_removed_stands_in_three_lines_and_comes_back(holder):
    kept = state(replace(WORK, title="Cleaning"), holder)
    before = what_is_kept(holder)
    holder.helping.begin("  Ligo \n coach ")
    assert holder.helping.helper is not None
    assert (holder.helping.helper.name, holder.helping.helper.since) == ("Ligo coach", NOW)
    added = state(holder=holder)
    holder.own_statements.change(kept, replace(WORK, title="Cleaning offices", tags=("S3", "P2")), "Fatima", NOW)
    holder.own_statements.change(kept, replace(WORK, title="Cleaning schools"), "Fatima", NOW)
    gone = number_of(holder, TITLE)
    holder.remove(gone)
    assert lines(holder) == [
        (ChangeKind.CREDENTIAL_ADDED, "Packing"),
        (ChangeKind.CREDENTIAL_CHANGED, "Cleaning"),
        (ChangeKind.CREDENTIAL_REMOVED, TITLE),
    ]
    assert [change.credential_id for change in holder.helping.changes()] == [added, kept, gone]
    holder.helping.end()
    for change in holder.helping.changes():
        assert change.can_undo
        holder.helping.undo(change.id)
        holder.helping.undo(change.id)
    assert what_is_kept(holder) == before
    assert all(change.undone_at == NOW and not change.can_undo for change in holder.helping.changes())
    assert holder.vault.helper_changes.all() == holder.helping.changes()
    with pytest.raises(NotStoredError):
        holder.helping.undo(10_000)


def test_what_is_done_with_others_is_noted_and_is_not_taken_back(holder):
    holder.helping.begin("")
    holder.note(HistoryEntry(at=NOW, action="consent-given", counterparty="Ligo", subjects=(TITLE,)))
    holder.share(number_of(holder, TITLE), [], audience=None, way="file")
    holder.vault.documents.put("https://issuer.example/keys", DocumentKind.OTHER, b"{}", NOW)
    holder.vault.plans.put(holder.vault.plans.add({"title": "Bakery"}, NOW), {"title": "Bread"}, NOW)
    noted = holder.helping.changes()
    assert [(item.kind, item.subject, item.action, item.can_undo) for item in noted] == [
        (ChangeKind.DONE_WITH_OTHERS, "Ligo", "consent-given", False),
        (ChangeKind.DONE_WITH_OTHERS, TITLE, "copied", False),
        (ChangeKind.LIST_KEPT, "https://issuer.example/keys", "", False),
        (ChangeKind.PLAN_CHANGED, "Bakery", "", False),
        (ChangeKind.PLAN_CHANGED, "Bread", "", False),
    ]
    holder.helping.end()
    with pytest.raises(NotStoredError):
        holder.helping.undo(noted[0].id)


def test_locking_ends_neither_helper_mode_nor_its_notes(holder, tmp_path):
    holder.helping.begin("Coach")
    first = state(holder=holder)
    holder.vault.close()
    with Vault.open(tmp_path / "wallet", PASSPHRASE) as vault:
        again = Holder(vault, clock)
        assert again.helping.helper is not None
        assert again.helping.helper.name == "Coach"
        with pytest.raises(HelperModeError):
            again.history()
        again.remove(first)
        assert [kind for kind, _ in lines(again)] == [ChangeKind.CREDENTIAL_ADDED, ChangeKind.CREDENTIAL_REMOVED]
        again.helping.end()
    with Vault.open(tmp_path / "wallet", PASSPHRASE) as vault:
        after = Holder(vault, clock)
        assert after.helping.helper is None
        assert len(after.helping.changes()) == 2
        after.remove(number_of(after, TITLE))
        assert len(after.helping.changes()) == 2
        after.helping.begin("Somebody else")
        assert after.helping.changes() == ()


def test_a_change_that_is_rolled_back_leaves_no_line(holder):
    def stop_halfway():
        with holder.vault.transaction():
            state(holder=holder)
            raise RuntimeError

    holder.helping.begin("")
    with pytest.raises(RuntimeError):
        stop_halfway()
    assert holder.helping.changes() == ()


def test_only_own_statements_are_written_anew_and_notes_stay_with_them(holder):
    statement = replace(WORK, description="At the line.", language="nl", period="2010 tot 2019")
    number = state(statement, holder)
    holder.vault.private_notes.put(number, "I was proud of it.", NOW)
    assert holder.own_statements.get(number) == statement
    longer = replace(statement, title="Packing and driving", learner="Fatima", period="", tags=("L1", "S1"))
    holder.own_statements.change(number, longer, "Fatima", NOW)
    assert holder.own_statements.get(number) == longer
    assert holder.vault.private_notes.get(number) == "I was proud of it."
    assert holder.page("driving").items[0].stored.id == number
    assert holder.page("inleving").total == 1
    holder.vault.check_integrity()
    before = json.loads(holder.vault.credentials.original(number))
    issued = number_of(holder, TITLE)
    assert holder.own_statements.get(issued) is None
    with pytest.raises(NotStoredError):
        holder.own_statements.put_back(issued, new_statement(WORK, "x", NOW))
    sealed: dict[str, Json] = {**before, "proof": {"type": "DataIntegrityProof"}}
    with pytest.raises(NotStoredError):
        holder.own_statements.put_back(number, json.dumps(sealed).encode())


def test_notes_go_with_their_credential_and_are_in_no_file_of_it(holder):
    number = state(holder=holder)
    holder.vault.private_notes.put(number, "My own reason", NOW)
    assert b"own reason" not in holder.export(number).data
    assert "own reason" not in holder.draft(number, [], audience=None).text
    holder.vault.private_notes.put(number, "", NOW)
    assert holder.vault.private_notes.get(number) == ""
    holder.vault.private_notes.put(number, "Another", NOW)
    holder.remove(number)
    assert holder.erase_removed([number]) == 1
    assert holder.vault.private_notes.get(number) == ""
    with pytest.raises(NotStoredError):
        holder.vault.private_notes.put(number, "Too late", NOW)
