"""The end of a record: erased when its consent ends or is taken back, and never here again."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.simulators.counsellor import TERMS
from tests.simulators.dialogue import PASSPHRASE, START
from tests.simulators.guidance_table import GuidanceTable
from tests.simulators.readable_bytes import decrypted_pages, finds
from ui.session import Session
from wallet.cli import vault_access
from wallet.cli.program import main
from wallet.consent.notices import make_withdrawal, parse_confirmation
from wallet.consent.packed_message import pack_message
from wallet.crypto.did import did_jwk_of
from wallet.crypto.keys import PrivateKey
from wallet.errors import (
    ConsentEndedError,
    ConsentWithdrawnError,
    InvitationUsedError,
    NoticeError,
    NoticeSignatureError,
    NotStoredError,
    RecordRecipientError,
)
from wallet.model.guidance import ConsentState, SealedFile
from wallet.model.stored import SlotKind
from wallet.vault import Vault
from wallet.vault.backup import restore_backup

LETTER = SealedFile("brief.txt", "text/plain", b"Een kwispelende aanbevelingsbrief")


@pytest.mark.parametrize("running", [True, False])
def test_past_its_end_a_record_is_erased_while_running_and_at_the_next_start(table: GuidanceTable, running: bool):
    sealed = table.give(days=1)
    consent_id = table.guiding.receive(sealed.text).consent_id
    table.wait(days=1, seconds=-1)
    table.guiding.open(consent_id)
    if not running:
        table.vault.close()
    table.wait(seconds=1)
    guiding = table.guiding if running else table.restart()
    (ended,) = guiding.enforce()
    assert (ended.state, ended.erased_at, ended.consent_id) == (ConsentState.ENDED, table.clock(), consent_id)
    assert guiding.enforce() == ()
    assert guiding.learners() == (ended,)
    assert table.refusal(sealed) is ConsentEndedError
    with pytest.raises(ConsentEndedError):
        guiding.open(consent_id)


@pytest.mark.parametrize("helped", [False, True])
@pytest.mark.parametrize("start", ["window", "command line"])
def test_every_start_erases_what_has_ended_whatever_is_done_then(
    table: GuidanceTable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: str, *, helped: bool
):
    consent_id = table.guiding.receive(table.give(days=1).text).consent_id
    if helped:
        table.holder.helping.begin("A helper")
    table.vault.close()
    if start == "window":
        session = Session(table.folder, tmp_path / "practice", lambda: START + timedelta(days=1))
        session.open(PASSPHRASE)
        session.close()
    else:
        (tmp_path / "passphrase").write_text(PASSPHRASE)
        monkeypatch.setattr(vault_access, "now", lambda: START + timedelta(days=1))
        assert main(["list", "--vault", str(table.folder), "--passphrase-file", str(tmp_path / "passphrase")]) == 0
    table.vault = Vault.open(table.folder, PASSPHRASE)
    assert table.vault.guidance.records.get(consent_id).state is ConsentState.ENDED
    assert table.vault._database.rows("SELECT * FROM guided_keys") == []


@pytest.mark.parametrize("look", ["open", "export", "advise", "learners", "receive"])
def test_nothing_shows_a_record_past_its_end_though_nobody_enforced_it(table: GuidanceTable, look: str):
    sealed = table.give(table.invite(replace(TERMS, wants_export=True)), days=1, may_export=True)
    consent_id = table.guiding.receive(sealed.text).consent_id
    table.wait(days=1)
    if look == "learners":
        assert table.guiding.learners()[0].erased_at == table.clock()
    else:
        arguments = {"open": (), "export": ("c1",), "advise": ("Doen",), "receive": ()}[look]
        first = sealed.text if look == "receive" else consent_id
        with pytest.raises(ConsentEndedError):
            getattr(table.guiding, look)(first, *arguments)
    with pytest.raises(NotStoredError):
        table.vault.guidance.records.open(consent_id)


def test_a_clock_set_back_lengthens_nothing(table: GuidanceTable):
    consent_id = table.guiding.receive(table.give(days=10).text).consent_id
    table.wait(days=9)
    table.guiding.open(consent_id)
    # Set back further than the whole consent lasted: the latest time this record has seen is what counts.
    table.clock.wait(days=-500)
    assert table.guiding.open(consent_id).learner.erased_at is None
    assert table.restart().enforce() == ()
    table.clock.wait(days=501)
    assert [item.state for item in table.guiding.enforce()] == [ConsentState.ENDED]


@pytest.mark.parametrize("how", ["ended", "withdrawn", "erased", "ended before it came", "withdrawn before it came"])
def test_what_is_gone_never_comes_in_again_though_the_clock_is_set_back(table: GuidanceTable, how: str):
    sealed = table.give(days=5)
    consent_id = sealed.consent.id
    if not how.endswith("came"):
        table.guiding.receive(sealed.text)
    if how == "erased":
        table.guiding.erase(consent_id)
    elif how == "withdrawn":
        table.guiding.receive_notice(table.consenting.withdraw(consent_id))
    elif how == "withdrawn before it came":
        with pytest.raises(NoticeError):
            table.guiding.receive_notice(table.consenting.withdraw(consent_id))
        assert table.refusal(sealed) is ConsentWithdrawnError
    else:
        table.clock.wait(days=5)
        if how == "ended":
            table.guiding.enforce()
        else:
            assert table.refusal(sealed) is ConsentEndedError
    expected = {"e": ConsentEndedError, "w": ConsentWithdrawnError}[how[0]] if how != "erased" else InvitationUsedError
    for moment in (0, -4, -6, -400, 900):
        table.clock.now = START + timedelta(days=moment)
        table.restart().enforce()
        assert table.refusal(sealed) is expected
        with pytest.raises((NotStoredError, ConsentEndedError, ConsentWithdrawnError)):
            table.guiding.open(consent_id)
        assert table.vault._database.rows("SELECT * FROM guided_keys") == []
        assert table.vault._database.rows("SELECT * FROM guided_records") == []
    assert table.vault._database.rows("SELECT * FROM invitations") == []
    assert [item.state.value[0] for item in table.guiding.learners()] == [{"erased": "g"}.get(how, how[0])]


def test_a_withdrawal_that_came_first_is_confirmed_once_the_record_comes(table: GuidanceTable):
    sealed = table.give()
    withdrawal = table.consenting.withdraw(sealed.consent.id)
    with pytest.raises(NoticeError):
        table.guiding.receive_notice(withdrawal)
    assert table.refusal(sealed) is ConsentWithdrawnError
    (trace,) = table.guiding.learners()
    assert trace.state is ConsentState.WITHDRAWN and trace.erased_at == START
    assert trace.confirmation is not None
    assert table.guiding.receive_notice(withdrawal) == (trace, trace.confirmation)
    assert table.consenting.receive(trace.confirmation).confirmation == trace.confirmation
    assert table.vault._database.rows("SELECT * FROM early_withdrawals") == []


def test_a_forged_withdrawal_stops_nothing(table: GuidanceTable):
    sealed, stranger = table.give(), PrivateKey.generate("P-256")
    theirs = replace(sealed.consent, learner_id=did_jwk_of(stranger.public))
    forged = make_withdrawal(theirs, stranger, START)
    with pytest.raises(NoticeError):
        table.guiding.receive_notice(forged)
    assert table.guiding.receive(sealed.text).state is ConsentState.GIVEN
    with pytest.raises(NoticeSignatureError):
        table.guiding.receive_notice(forged)
    table.guiding.open(sealed.consent.id)


def test_the_same_withdrawal_again_gives_the_same_confirmation(table: GuidanceTable):
    sealed = table.give()
    table.guiding.receive(sealed.text)
    withdrawal = table.consenting.withdraw(sealed.consent.id)
    first = table.guiding.receive_notice(withdrawal)
    table.wait(days=3)
    assert table.restart().receive_notice(pack_message(withdrawal)) == first
    invitation = table.consenting.invitation(sealed.consent.id)
    assert parse_confirmation(first[1], sealed.consent.id, withdrawal, invitation) == START


@pytest.mark.parametrize("how", ["ended", "erased"])
def test_a_withdrawal_after_the_end_is_confirmed_with_the_time_of_that(table: GuidanceTable, how: str):
    sealed = table.give(days=2)
    table.guiding.receive(sealed.text)
    withdrawal = table.consenting.withdraw(sealed.consent.id)
    table.wait(days=2)
    if how == "ended":
        table.guiding.enforce()
    else:
        table.guiding.learners()
    erased = table.clock()
    table.wait(days=7)
    trace, confirmation = table.guiding.receive_notice(withdrawal)
    assert (trace.state, trace.erased_at) == (ConsentState.WITHDRAWN, erased)
    invitation = table.consenting.invitation(sealed.consent.id)
    assert parse_confirmation(confirmation, sealed.consent.id, withdrawal, invitation) == erased


def test_erasing_before_the_end_leaves_the_trace(table: GuidanceTable):
    consent_id = table.guiding.receive(table.give().text).consent_id
    table.guiding.erase(consent_id)
    (trace,) = table.guiding.learners()
    assert (trace.state, trace.erased_at) == (ConsentState.GIVEN, START)
    for once_more in (table.guiding.erase, table.guiding.open):
        with pytest.raises(NotStoredError):
            once_more(consent_id)
    with pytest.raises(NotStoredError):
        table.guiding.erase("urn:uuid:none")


def test_one_that_ends_leaves_the_others(table: GuidanceTable):
    short, long = (table.guiding.receive(table.give(days=days).text).consent_id for days in (1, 9))
    table.wait(days=1)
    assert [item.consent_id for item in table.guiding.enforce()] == [short]
    assert table.guiding.open(long).items
    assert [item.consent_id for item in table.guiding.learners()] == [long, short]


@pytest.mark.parametrize("how", ["ended", "withdrawn", "erased"])
def test_erasing_leaves_nothing_of_the_record(table: GuidanceTable, how: str):
    invited = table.invite(label="Quirinezia van dinsdag")
    number = table.learner.receive(given_name="Quirinezia", achievement_title="Kantklossen voor gevorderden")
    sealed = table.give(invited, number=number, files=[LETTER])
    database = table.vault._database
    ((private,),) = database.rows("SELECT private_pkcs8 FROM invitations")
    consent_id = table.guiding.receive(sealed.text).consent_id
    ((key, ciphertext),) = database.rows("SELECT key, sealed FROM guided_keys JOIN guided_records USING (consent_id)")
    # What opens the sealed record is gone as soon as that was opened.
    assert private not in table.dump()
    assert key in table.dump() and ciphertext in table.dump() and finds(table.dump(), "van dinsdag")
    table.guiding.open(consent_id)
    advised = table.guiding.advise(consent_id, "Doen")
    if how == "withdrawn":
        table.guiding.receive_notice(table.consenting.withdraw(consent_id))
    elif how == "ended":
        table.wait(days=31)
        table.guiding.enforce()
    else:
        table.guiding.erase(consent_id)
    # At once: nothing waits in the log for the vault to be closed.
    assert (table.folder / "vault.db-wal").stat().st_size == 0
    opened = table.dump()
    with table.vault._unwrapped(SlotKind.PASSPHRASE, PASSPHRASE) as unwrapped:
        vault_key = bytes(unwrapped)
    table.vault.close()
    pages = decrypted_pages(table.folder / "vault.db", vault_key)
    assert {path.name for path in table.folder.iterdir()} == {
        *("vault.db", "vault.lock", "keyslots.json", "keyslots.copy.json")
    }
    for data in (opened, pages):
        assert consent_id.encode() in data
        assert not any(part in data for part in (key, private, advised.encode(), invited.text.encode()))
        pieces = (ciphertext[start : start + 16] for start in range(0, len(ciphertext) - 16, 16))
        assert not any(piece in data for piece in pieces)
        for text in ("Quirinezia", "Kantklossen", "kwispelende", "van dinsdag", sealed.text[-40:], "SampleIssuer"):
            assert not finds(data, text), text


def test_a_record_lies_under_its_own_key_only(table: GuidanceTable):
    consent_id = table.guiding.receive(table.give(files=[LETTER]).text).consent_id
    assert not finds(table.dump(), "kwispelende")
    table.vault._database.write("DELETE FROM guided_keys")
    # Without its key it is as good as erased, and counts as that.
    (trace,) = table.guiding.learners()
    assert trace.erased_at == START
    assert table.vault._database.rows("SELECT * FROM guided_records") == []
    with pytest.raises(NotStoredError):
        table.guiding.open(consent_id)


def test_a_backup_brings_no_record_back(table: GuidanceTable, tmp_path: Path):
    sealed, waiting = table.give(days=5), table.give(days=5)
    consent_id = table.guiding.receive(sealed.text).consent_id
    table.vault.back_up(tmp_path / "backup", PASSPHRASE)
    restore_backup(tmp_path / "backup", tmp_path / "restored", PASSPHRASE)
    table.vault.close()
    table.folder = tmp_path / "restored"
    table.vault = Vault.open(table.folder, PASSPHRASE)
    table.guiding = table._guide()
    assert table.guiding.enforce() == ()
    (trace,) = table.guiding.learners()
    assert (trace.consent_id, trace.erased_at) == (consent_id, START)
    assert table.refusal(sealed) is InvitationUsedError
    assert table.refusal(waiting) is RecordRecipientError
    # What was taken back meanwhile is confirmed all the same.
    _, confirmation = table.guiding.receive_notice(table.consenting.withdraw(consent_id))
    assert table.consenting.receive(confirmation).confirmation == confirmation
