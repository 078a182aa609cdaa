"""What the vault keeps of guidance on both sides comes back as it was, and what is erased does not."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from wallet.errors import NotStoredError, VaultDamagedError
from wallet.model.guidance import Advice, AdviceStep, ConsentState, Recipient, StepKind
from wallet.model.kept_guidance import GuidedLearner, KeptAdvice, KeptConsent, KeptInvitation
from wallet.vault import Vault
from wallet.vault.guidance_store import MAX_EARLY_WITHDRAWALS
from wallet.vault.guided_records import RecordTies

DAY = timedelta(days=1)


def consent(number: int, now: datetime, **changes: object) -> KeptConsent:
    kept = KeptConsent(
        id=f"urn:uuid:{number}",
        invitation_id=f"invitation {number}",
        state=ConsentState.GIVEN,
        counsellor="Lies Claes, Leerwinkel",
        recipient_id="did:jwk:lies",
        purpose="Een opleiding kiezen",
        titles=("Python", "Écht werk"),
        given_at=now,
        until=now + 30 * DAY,
        text="signed",
        invitation="invited",
    )
    return replace(kept, **changes)  # type: ignore[arg-type] - whatever the test says


def learner(number: int, now: datetime, **changes: object) -> GuidedLearner:
    kept = GuidedLearner(
        consent_id=f"urn:uuid:{number}",
        learner_name="Amina",
        purpose="Een opleiding kiezen",
        state=ConsentState.GIVEN,
        given_at=now,
        until=now + DAY,
        received_at=now,
        consent_digest=b"digest %d" % number,
    )
    return replace(kept, **changes)  # type: ignore[arg-type] - whatever the test says


def ties(number: int) -> RecordTies:
    return RecordTies(f"invitation {number}", f"kid {number}", "did:jwk:lies", f"did:jwk:learner-{number}")


def invitation(number: int, now: datetime, *, days: int = 30) -> KeptInvitation:
    return KeptInvitation(
        id=f"invitation {number}", label="Dinsdag", text="text", issued_at=now, expires_at=now + days * DAY, used=False
    )


# --- the learner's side ---------------------------------------------------------------------------


def test_consents_come_back_newest_first(vault: Vault, now: datetime):
    first, second = consent(1, now), consent(2, now + DAY, state=ConsentState.REFUSED, titles=())
    vault.consents.put(first, b"signing", b"reply")
    vault.consents.put(second, b"other", None)
    assert vault.consents.all() == (second, first)
    assert vault.consents.get(first.id) == first
    assert vault.consents.keys(first.id) == (b"signing", b"reply")
    assert vault.consents.keys(second.id) == (b"other", None)
    assert [vault.consents.used_invitation(f"invitation {number}") for number in (1, 2, 3)] == [True, True, False]


def test_what_becomes_of_a_consent_is_kept(vault: Vault, now: datetime):
    vault.consents.put(consent(1, now), b"signing", b"reply")
    vault.consents.set_withdrawn("urn:uuid:1", "notice", now + DAY)
    vault.consents.set_sent("urn:uuid:1", now + 2 * DAY)
    vault.consents.set_confirmed("urn:uuid:1", "confirmation")
    assert vault.consents.get("urn:uuid:1") == consent(
        1,
        now,
        state=ConsentState.WITHDRAWN,
        withdrawal="notice",
        withdrawn_at=now + DAY,
        sent_at=now + 2 * DAY,
        confirmation="confirmation",
    )
    vault.consents.set_sent("urn:uuid:1", None)
    assert vault.consents.get("urn:uuid:1").sent_at is None


def test_no_such_consent(vault: Vault, now: datetime):
    store = vault.consents
    for ask in (
        store.get,
        store.keys,
        lambda name: store.set_sent(name, now),
        lambda name: store.set_confirmed(name, ""),
    ):
        with pytest.raises(NotStoredError):
            ask("urn:uuid:9")


def test_advice_is_removed_and_put_back(vault: Vault, now: datetime):
    advice = Advice(
        id="urn:uuid:a",
        consent_id="urn:uuid:1",
        counsellor_id="did:jwk:lies",
        counsellor=Recipient(name="Lies", organisation="", address="Markt 1\n8500", contact="lies@example.org"),
        note="Begin rustig.\nEcht.",
        steps=(AdviceStep(StepKind.COURSE, "NT2", "avond", "https://example.org"), AdviceStep(StepKind.OTHER, "Rust")),
        made_at=now,
        text="signed",
    )
    kept = KeptAdvice(advice=advice, received_at=now + DAY)
    vault.advice.put(kept)
    vault.advice.put(kept)
    assert vault.advice.all() == (kept,)
    with pytest.raises(NotStoredError):
        vault.advice.restore(advice.id)
    vault.advice.remove(advice.id, now)
    assert vault.advice.all() == ()
    with pytest.raises(NotStoredError):
        vault.advice.remove(advice.id, now)
    vault.advice.restore(advice.id)
    assert vault.advice.all() == (kept,)
    vault.advice.remove(advice.id, now)
    vault.advice.put(kept)
    assert vault.advice.all() == (kept,)
    vault.advice.remove(advice.id, now)
    assert (vault.advice.erase_removed(now), vault.advice.erase_removed(now + DAY)) == (0, 1)
    with pytest.raises(NotStoredError):
        vault.advice.restore(advice.id)


def test_plans_are_kept_by_number(vault: Vault, now: datetime):
    one, two = vault.plans.add({"goal": "één"}, now), vault.plans.add({"goal": "twee"}, now)
    vault.plans.put(one, {"goal": "drie"}, now)
    assert vault.plans.get(one) == {"goal": "drie"}
    assert vault.plans.all() == {one: {"goal": "drie"}, two: {"goal": "twee"}}
    vault.plans.remove(one)
    for ask in (vault.plans.get, vault.plans.remove, lambda number: vault.plans.put(number, {}, now)):
        with pytest.raises(NotStoredError):
            ask(one)


# --- the counsellor's side ------------------------------------------------------------------------


def test_the_newest_identity_signs_and_former_ones_stay(vault: Vault):
    assert vault.guidance.identity() is None
    vault.guidance.put_identity("a", b"key a", ())
    vault.guidance.put_identity("b", b"key b", (b"\x30\x01", b"\xff"))
    assert vault.guidance.identity() == (b"key b", (b"\x30\x01", b"\xff"))
    assert vault.guidance.identity("a") == (b"key a", ())
    assert vault.guidance.identity("c") is None
    vault.guidance.put_identity("a", b"key a", ())
    assert vault.guidance.identity() == (b"key a", ())


def test_the_profile_is_one_document(vault: Vault):
    assert vault.guidance.profile() is None
    for terms in ({"days": 1}, {"days": 2, "notice": "é"}):
        vault.guidance.put_profile(terms)
        assert vault.guidance.profile() == terms


def test_an_invitation_keeps_its_key_until_that_is_destroyed(vault: Vault, now: datetime):
    store, kept = vault.guidance.invitations, invitation(1, now)
    store.put(kept, "kid 1", b"private")
    assert store.find("kid 1") == (kept, b"private")
    assert store.find("kid 2") is None
    store.destroy_key(kept.id)
    assert store.find("kid 1") == (replace(kept, used=True), None)
    assert store.all() == (replace(kept, used=True),)
    # An answered one goes with its record only.
    assert store.erase_unanswered(now + 999 * DAY) == 0
    store.erase(kept.id)
    store.erase(kept.id)
    for ask in (store.get, store.destroy_key):
        with pytest.raises(NotStoredError):
            ask(kept.id)


def test_only_invitations_that_are_over_are_erased(vault: Vault, now: datetime):
    for number, days in ((1, 1), (2, 5)):
        vault.guidance.invitations.put(invitation(number, now, days=days), f"kid {number}", b"private")
    assert vault.guidance.invitations.erase_unanswered(now + 2 * DAY) == 1
    assert [item.id for item in vault.guidance.invitations.all()] == ["invitation 2"]


def test_a_record_opens_and_is_found_by_all_it_belongs_to(vault: Vault, now: datetime):
    records = vault.guidance.records
    records.put(learner(1, now), ties(1), b"what is inside")
    records.put(learner(2, now + DAY, until=now + 9 * DAY), ties(2), b"")
    assert records.open("urn:uuid:1") == b"what is inside"
    assert records.open("urn:uuid:2") == b""
    assert records.all() == (learner(2, now + DAY, until=now + 9 * DAY), learner(1, now))
    assert records.ties("urn:uuid:1") == ties(1)
    assert records.find(kid="kid 1") == records.find(invitation_id="invitation 1") == learner(1, now)
    assert records.find(kid="kid 9", invitation_id="invitation 9") is None
    for ask in (records.get, records.ties, records.open, records.seen):
        with pytest.raises(NotStoredError):
            ask("urn:uuid:9")


def test_a_record_opens_with_its_own_key_and_under_its_own_name_only(vault: Vault, now: datetime):
    records = vault.guidance.records
    for number in (1, 2):
        records.put(learner(number, now), ties(number), b"inside %d" % number)
    keys = vault._database.rows("SELECT key FROM guided_keys")
    assert len({key for (key,) in keys}) == 2
    assert all(len(key) == 32 for (key,) in keys)
    swap = "UPDATE {} SET {} = (SELECT {} FROM {} WHERE consent_id = 'urn:uuid:2') WHERE consent_id = 'urn:uuid:1'"
    vault._database.write(swap.format("guided_keys", "key", "key", "guided_keys"))
    with pytest.raises(VaultDamagedError):
        records.open("urn:uuid:1")
    vault._database.write(swap.format("guided_records", "sealed", "sealed", "guided_records"))
    with pytest.raises(VaultDamagedError):
        records.open("urn:uuid:1")
    assert records.open("urn:uuid:2") == b"inside 2"


def test_the_latest_time_a_record_has_seen_never_goes_back(vault: Vault, now: datetime):
    records = vault.guidance.records
    records.put(learner(1, now), ties(1), b"inside")
    for moment, seen in ((0, 0), (5, 5), (-900, 5), (3, 5), (6, 6)):
        records.see(now + timedelta(hours=moment))
        assert records.seen("urn:uuid:1") == now + timedelta(hours=seen)
    assert records.ended() == ()
    records.see(now + DAY)
    assert records.ended() == (learner(1, now),)
    records.see(now - 9 * DAY)
    assert records.ended() == (learner(1, now),)


@pytest.mark.parametrize("state", [ConsentState.ENDED, ConsentState.WITHDRAWN, ConsentState.GIVEN])
def test_erasing_keeps_the_trace_and_the_first_time_of_it(vault: Vault, now: datetime, state: ConsentState):
    records, invitations = vault.guidance.records, vault.guidance.invitations
    for number in (1, 2):
        invitations.put(invitation(number, now), f"kid {number}", b"private")
        records.put(learner(number, now), ties(number), b"inside %d" % number)
    with vault.guidance.erasing():
        records.erase("urn:uuid:1", state, now + DAY)
    with vault.guidance.erasing():
        records.erase("urn:uuid:1", ConsentState.WITHDRAWN, now + 2 * DAY)
    gone = learner(1, now, state=ConsentState.WITHDRAWN, erased_at=now + DAY)
    assert records.get("urn:uuid:1") == gone
    assert records.all() == (learner(2, now), gone)
    assert records.find(kid="kid 1") == gone
    with pytest.raises(NotStoredError):
        records.open("urn:uuid:1")
    assert records.open("urn:uuid:2") == b"inside 2"
    assert [item.id for item in invitations.all()] == ["invitation 2"]
    with pytest.raises(NotStoredError):
        records.erase("urn:uuid:9", state, now)
    vault.check_integrity()


def test_a_failure_while_erasing_erases_nothing(vault: Vault, now: datetime):
    vault.guidance.records.put(learner(1, now), ties(1), b"inside")
    with pytest.raises(KeyError), vault.guidance.erasing():  # noqa: PT012 - fails after erasing
        vault.guidance.records.erase("urn:uuid:1", ConsentState.ENDED, now)
        raise KeyError
    assert vault.guidance.records.open("urn:uuid:1") == b"inside"
    assert vault.guidance.records.get("urn:uuid:1") == learner(1, now)


@pytest.mark.parametrize("table", ["guided_keys", "guided_records"])
def test_a_record_without_key_or_bytes_is_lost(vault: Vault, now: datetime, table: str):
    for number in (1, 2):
        vault.guidance.records.put(learner(number, now), ties(number), b"inside")
    assert vault.guidance.records.lost() == ()
    vault._database.write(f"DELETE FROM {table} WHERE consent_id = 'urn:uuid:1'")
    assert vault.guidance.records.lost() == (learner(1, now),)
    with pytest.raises(NotStoredError):
        vault.guidance.records.open("urn:uuid:1")


def test_a_trace_alone_is_no_record(vault: Vault, now: datetime):
    gone = learner(1, now, state=ConsentState.ENDED, erased_at=now)
    vault.guidance.records.put(gone, ties(1), None)
    assert vault.guidance.records.all() == (gone,)
    assert vault.guidance.records.lost() == ()
    vault.guidance.records.see(now + 9 * DAY)
    assert vault.guidance.records.ended() == ()


def test_what_was_noted_of_a_record_comes_back(vault: Vault, now: datetime):
    records = vault.guidance.records
    records.put(learner(1, now), ties(1), b"inside")
    assert records.withdrawal_digest("urn:uuid:1") is None
    records.set_advised("urn:uuid:1", now)
    records.set_confirmed("urn:uuid:1", b"digest", "confirmation")
    assert records.get("urn:uuid:1") == learner(1, now, advised_at=now, confirmation="confirmation")
    assert records.withdrawal_digest("urn:uuid:1") == b"digest"


def test_early_withdrawals_are_kept_apart_and_bounded(vault: Vault, now: datetime):
    store = vault.guidance
    for _ in range(2):
        store.put_early_withdrawal("a", b"1", "one", now)
    store.put_early_withdrawal("a", b"2", "two", now)
    store.put_early_withdrawal("b", b"3", "three", now)
    assert store.early_withdrawals("a") == ("one", "two")
    store.forget_early_withdrawals("a")
    assert (store.early_withdrawals("a"), store.early_withdrawals("b")) == ((), ("three",))
    with vault.transaction():
        for number in range(MAX_EARLY_WITHDRAWALS):
            store.put_early_withdrawal("c", b"c%d" % number, str(number), now)
    assert store.early_withdrawals("b") == ()
    assert len(store.early_withdrawals("c")) == MAX_EARLY_WITHDRAWALS
