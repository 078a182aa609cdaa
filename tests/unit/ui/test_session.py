"""The wallet of the window, on real vaults."""

from datetime import UTC, datetime, timedelta

import pytest

from ui.answer.example import example_question
from ui.ask.desk import AskingDesk
from ui.session import Session
from wallet.answering import Answering
from wallet.errors import StorageError, VaultLockedError, WeakPassphraseError, WrongPassphraseError
from wallet.model.stored import CredentialSummary

PASSPHRASE = "tulp fiets wolk lamp"
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch):
    monkeypatch.setattr("wallet.vault.vault.calibrate_argon2", lambda *_: (64 * 1024, 3, 4))


@pytest.fixture
def session(tmp_path):
    session = Session(tmp_path / "vault", tmp_path / "practice", lambda: NOW)
    yield session
    session.close()


def test_a_wallet_is_made_locked_and_opened(session):
    assert not session.exists and not session.is_open
    session.create(PASSPHRASE)
    assert session.exists and session.is_open
    session.close()
    assert session.exists and not session.is_open
    with pytest.raises(WrongPassphraseError):
        session.open("another one altogether")
    session.open(PASSPHRASE)
    assert session.holder.vault.info.credential_count == 0


def test_the_recovery_code_sets_a_new_passphrase(session):
    code = session.create(PASSPHRASE)
    session.recover(code.text.lower(), "lamp wolk fiets tulp")
    session.close()
    session.open("lamp wolk fiets tulp")
    assert session.is_open


def test_a_weak_new_passphrase_leaves_the_wallet_locked_and_free(session):
    code = session.create(PASSPHRASE)
    with pytest.raises(WeakPassphraseError):
        session.recover(code.text, "kort")
    assert not session.is_open
    session.open(PASSPHRASE)


def test_nothing_may_use_a_wallet_that_is_about_to_lock(session):
    session.create(PASSPHRASE)
    session.begin_close()
    assert not session.is_open
    with pytest.raises(VaultLockedError):
        _ = session.holder
    session.close()
    session.open(PASSPHRASE)
    assert session.is_open


def test_examples_live_in_a_wallet_of_their_own_and_leave_nothing(session, tmp_path):
    session.create(PASSPHRASE)
    session.practise()
    assert session.practising and session.open_folder == tmp_path / "practice"
    assert session.holder.vault.info.credential_count >= 8
    assert all(item.stored.summary.example for item in session.holder.page().items if item.report.issuer.known_by)
    session.close()
    assert not session.practising and not (tmp_path / "practice").exists()
    session.open(PASSPHRASE)
    assert session.holder.vault.info.credential_count == 0


def test_examples_stay_in_the_language_they_were_opened_in_and_the_question_fits_them(session, monkeypatch):
    monkeypatch.setattr("ui.claim_reader.wanted_languages", lambda: ("fr", "en"))
    session.practise()
    monkeypatch.undo()
    desk = AskingDesk(lambda: NOW)
    answering = Answering(session.holder)

    question = answering.read(example_question(desk, session.practice_language))

    found = [
        candidate.title for wanted in answering.matches(question).wanted.values() for candidate in wanted.candidates
    ]
    assert found == ["Python pour analyser des données"]


def test_examples_left_by_a_crash_are_made_anew(session, tmp_path):
    (tmp_path / "practice").mkdir()
    (tmp_path / "practice" / "rest").write_text("left")
    session.practise()
    assert session.is_open and not (tmp_path / "practice" / "rest").exists()


def remove_one(session, days_ago):
    store = session.holder.vault.credentials
    summary = CredentialSummary(title="Course", issuer_name="School", format="dc+sd-jwt")
    stored = store.add(b"%d" % days_ago, summary, NOW)
    store.remove(stored.id, NOW - timedelta(days=days_ago))
    return stored.id


@pytest.mark.parametrize("way", ["passphrase", "recovery code"])
def test_opening_erases_what_was_removed_more_than_thirty_days_ago(session, way):
    code = session.create(PASSPHRASE)
    kept = [remove_one(session, days) for days in (0, 29, 30)]
    remove_one(session, 31)
    session.close()
    if way == "passphrase":
        session.open(PASSPHRASE)
    else:
        session.recover(code.text, "lamp wolk fiets tulp")
    assert [stored.id for stored in session.holder.removed()] == kept


def test_a_wallet_opens_although_nothing_can_be_erased(session, monkeypatch):
    def full(*_):
        raise StorageError("full")

    session.create(PASSPHRASE)
    remove_one(session, 31)
    session.close()
    monkeypatch.setattr("wallet.vault.credentials.CredentialStore.empty_bin", full)
    session.open(PASSPHRASE)
    assert session.is_open and len(session.holder.removed()) == 1
