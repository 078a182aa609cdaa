"""The process dies while a learner's record comes in or is erased: it is here whole, or its trace alone, or nothing."""

import json
import shutil
import sys
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from tests.e2e.test_kill import KILLS_OF_EACH_CHANGE, Pace, context, killed
from tests.simulators.dialogue import PASSPHRASE, Clock, Dialogue
from tests.simulators.guidance_table import GuidanceTable
from tests.simulators.readable_bytes import decrypted_pages
from wallet.errors import InvitationUsedError, WalletError
from wallet.guiding import Guiding
from wallet.holder import Holder
from wallet.model.guidance import ConsentState, SealedFile
from wallet.model.stored import SlotKind
from wallet.vault import Vault

RECORDS = 8

FILE = SealedFile("long.bin", "application/octet-stream", bytes(range(256)) * 400)

if sys.platform != "win32":
    context.set_forkserver_preload(["wallet.vault.vault", "zxcvbn", "wallet.guiding"])


def work(folder: Path, start: int, confirm: Connection) -> None:
    """Take each record in and lose it again: taken back, ended, or erased."""
    cases = json.loads((folder.parent / "cases.json").read_text())
    confirm.send("alive")
    clock = Clock()
    with Vault.open(folder, PASSPHRASE) as vault:
        guiding = Guiding(Holder(vault, clock))
        for number, (sealed, withdrawal) in enumerate(cases):
            consent_id = guiding.receive(sealed).consent_id
            confirm.send(f"in {number}")
            if number % 3 == 0:
                guiding.receive_notice(withdrawal)
            elif number % 3 == 1:
                guiding.erase(consent_id)
            else:
                continue
            confirm.send(f"out {number}")
        clock.wait(days=31)
        guiding.enforce()
        confirm.send("ended")


@pytest.mark.slow
def test_a_death_leaves_a_record_whole_or_gone(tmp_path: Path):
    cases, privates = prepare(tmp_path)
    pace, whole, gone, open_still = Pace(11, 0.2), 0, 0, 0
    for _ in range(KILLS_OF_EACH_CHANGE):
        folder = tmp_path / "vault"
        shutil.copytree(tmp_path / "original", folder)
        confirmed = killed(work, folder, 0, pace.moment())
        pace.learn(confirmed[6:])
        clock = Clock()
        if "ended" in confirmed:
            clock.wait(days=31)
        vault = Vault.open(folder, PASSPHRASE)
        guiding = Guiding(Holder(vault, clock))
        require_consistent(vault)
        guiding.enforce()
        assert (folder / "vault.db-wal").stat().st_size == 0
        traces = {item.consent_id: item for item in vault.guidance.records.all()}
        for number, (consent_id, sealed, _) in enumerate(cases):
            trace = traces.get(consent_id)
            if trace is None:
                assert f"in {number}" not in confirmed
                open_still += 1
                if "ended" not in confirmed:
                    guiding.receive(sealed)  # nothing of it was used up
                continue
            if trace.erased_at is None:
                assert f"out {number}" not in confirmed
                assert guiding.open(consent_id).files == (FILE,)
                whole += 1
            else:
                gone += 1
            with pytest.raises(WalletError) as refused:
                guiding.receive(sealed)
            assert (refused.type is InvitationUsedError) == (trace.state is ConsentState.GIVEN)
        vault.check_integrity()
        require_no_key(vault, folder, [privates[number] for number, case in enumerate(cases) if case[0] in traces])
        shutil.rmtree(folder)
    # Deaths fell before, between and after.
    assert min(whole, gone, open_still) > 0


def prepare(folder: Path) -> tuple[list[tuple[str, str, str]], list[bytes]]:
    """Let learners seal records for a counsellor who opened none yet."""
    learner = Dialogue.open(folder / "learner")
    with learner.holder.vault:
        table = GuidanceTable(learner, folder / "original")
        sealed = [table.give(files=[FILE]) for _ in range(RECORDS)]
        cases = [(item.consent.id, item.text, table.consenting.withdraw(item.consent.id)) for item in sealed]
        keys = dict(table.vault._database.rows("SELECT id, private_pkcs8 FROM invitations"))
        table.vault.close()
    (folder / "cases.json").write_text(json.dumps([case[1:] for case in cases]))
    return cases, [keys[item.consent.invitation_id] for item in sealed]


def require_consistent(vault: Vault) -> None:
    """Every record has its key, its bytes and its line in the history, or is a trace without any of them."""
    rows = vault._database.rows
    here = {row[0] for row in rows("SELECT consent_id FROM guided WHERE erased_at IS NULL")}
    assert {row[0] for row in rows("SELECT consent_id FROM guided_keys")} == here
    assert {row[0] for row in rows("SELECT consent_id FROM guided_records")} == here
    answered = {row[0] for row in rows("SELECT id FROM invitations WHERE private_pkcs8 IS NULL")}
    assert {row[0] for row in rows("SELECT invitation_id FROM guided WHERE erased_at IS NULL")} == answered
    unanswered = rows("SELECT id FROM invitations WHERE private_pkcs8 IS NOT NULL")
    assert len(unanswered) == RECORDS - rows("SELECT count(*) FROM guided")[0][0]
    assert not rows("SELECT 1 FROM guided WHERE state = 'withdrawn' AND (confirmation IS NULL OR erased_at IS NULL)")
    actions = [entry.action for entry in vault.history.page(limit=999).items]
    assert actions.count("record-received") == rows("SELECT count(*) FROM guided")[0][0]
    erased = rows("SELECT count(*) FROM guided WHERE erased_at IS NOT NULL")[0][0]
    assert actions.count("record-erased") + actions.count("record-ended") == erased
    assert actions.count("withdrawal-received") == rows("SELECT count(*) FROM guided WHERE state = 'withdrawn'")[0][0]


def require_no_key(vault: Vault, folder: Path, privates: list[bytes]) -> None:
    """What opened the sealed records that came in stands on no page, however the process died."""
    with vault._unwrapped(SlotKind.PASSPHRASE, PASSPHRASE) as unwrapped:
        key = bytes(unwrapped)
    vault.close()
    pages = decrypted_pages(folder / "vault.db", key)
    assert not any(private in pages for private in privates)
