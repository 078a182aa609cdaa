"""The counsellor's side: a record is here until its end and no longer, and never comes in twice."""

from dataclasses import replace

import pytest

from tests.simulators.counsellor import TERMS
from tests.simulators.dialogue import START
from tests.simulators.guidance_table import GuidanceTable
from tests.simulators.readable_bytes import finds
from tests.unit.disclosure.w3c_material import whole_text
from wallet.consent.packed_message import pack_message
from wallet.crypto.keys import PrivateKey
from wallet.errors import (
    AdviceError,
    ConsentFutureError,
    ExportNotAgreedError,
    InvitationError,
    InvitationUsedError,
    NoticeError,
    NotStoredError,
    RecordError,
    RecordRecipientError,
    WalletError,
)
from wallet.model.guidance import AdviceStep, Basis, Choice, ConsentState, SealedFile, StepKind
from wallet.model.report import CheckName, Outcome, Verdict
from wallet.model.stored import CredentialId
from wallet.questions.askers import AskerIdentity

LETTER = SealedFile("brief.txt", "text/plain", b"Een kwispelende aanbevelingsbrief")


# --- as whom, and inviting ------------------------------------------------------------------------


def test_an_identity_is_made_once_and_stays(table: GuidanceTable):
    first = table.guiding.identity()
    assert table.guiding.identity().client_id == first.client_id
    assert table.restart().identity().client_id == first.client_id


def test_what_was_begun_with_a_former_identity_is_answered_with_it(table: GuidanceTable):
    before, late = table.give(), table.invite()
    consent_id = table.guiding.receive(before.text).consent_id
    table.guiding.set_identity(AskerIdentity(PrivateKey.generate("P-256")))
    assert table.invite().invitation.counsellor.client_id != before.consent.recipient_id
    advice = table.guiding.advise(consent_id, "Ga eens praten")
    assert table.consenting.receive(advice).advice.counsellor_id == before.consent.recipient_id
    _, confirmation = table.guiding.receive_notice(table.consenting.withdraw(consent_id))
    assert table.consenting.receive(confirmation).confirmation == confirmation
    # An invitation that is still out is answered as it was made.
    assert table.guiding.receive(table.give(late).text).state is ConsentState.GIVEN


def test_a_former_identity_can_come_back(table: GuidanceTable):
    first = table.guiding.identity()
    table.guiding.set_identity(AskerIdentity(PrivateKey.generate("P-256")))
    table.guiding.set_identity(first)
    assert table.guiding.identity().client_id == first.client_id


def test_the_profile_is_kept(table: GuidanceTable):
    assert table.guiding.profile() is None
    terms = replace(TERMS, basis=Basis.PUBLIC_TASK, third_parties=("VDAB", "OCMW"), wants_export=True)
    table.guiding.set_profile(terms)
    assert table.restart().profile() == terms
    with pytest.raises(InvitationError):
        table.guiding.set_profile(replace(terms, notice=""))
    assert table.guiding.profile() == terms


def test_an_invitation_waits_until_it_is_cancelled_or_answered(table: GuidanceTable):
    one, two = table.invite(label="Dinsdag"), table.invite(label="Woensdag")
    assert {item.label for item in table.guiding.invitations()} == {"Dinsdag", "Woensdag"}
    assert table.guiding.invitation(one.invitation.id) == one
    sealed = table.give(one)
    table.guiding.cancel_invitation(one.invitation.id)
    assert table.refusal(sealed) is RecordRecipientError
    table.guiding.receive(table.give(two).text)
    assert [item.used for item in table.guiding.invitations()] == [True]
    with pytest.raises(InvitationUsedError):
        table.guiding.cancel_invitation(two.invitation.id)
    with pytest.raises(NotStoredError):
        table.guiding.cancel_invitation(one.invitation.id)


def test_every_invitation_has_a_key_of_its_own_and_says_nothing_of_its_label(table: GuidanceTable):
    one, two = table.invite(label="Amina van dinsdag"), table.invite()
    assert one.invitation.encryption_key != two.invitation.encryption_key
    assert not finds(one.text.encode() + one.packed, "Amina")
    assert len(one.words) == 3


def test_invitations_nobody_answered_are_erased_after_a_while(table: GuidanceTable):
    invited = table.invite(days_open=1)
    sealed = table.give(invited)
    table.wait(days=20)
    table.guiding.enforce()
    assert [item.id for item in table.guiding.invitations()] == [invited.invitation.id]
    table.wait(days=12)
    table.guiding.enforce()
    assert table.guiding.invitations() == ()
    assert table.refusal(sealed) is RecordRecipientError


# --- taking in and looking ------------------------------------------------------------------------


def test_a_record_comes_in_and_is_checked_as_any_credential_is(table: GuidanceTable):
    sealed = table.give(files=[LETTER])
    learner = table.guiding.receive(sealed.text)
    assert (learner.learner_name, learner.purpose) == ("Amina", TERMS.purposes[0])
    assert learner.until == sealed.consent.until
    opened = table.restart().open(learner.consent_id)
    (item,) = opened.items
    assert item.checked.report.verdict is Verdict.GENUINE
    assert item.checked.report.check(CheckName.HOLDER).outcome is Outcome.PASSED
    assert {"given_name", "credits"} <= item.checked.report.claims.keys()
    assert "family_name" not in item.checked.report.claims
    assert opened.files == (LETTER,)
    assert opened.consent == sealed.consent
    assert table.guiding.learners() == (learner,)


def test_a_record_comes_in_as_a_code_too(table: GuidanceTable):
    sealed = table.give()
    assert sealed.packed is not None
    assert table.guiding.receive(sealed.packed).consent_id == sealed.consent.id


def test_terms_of_every_kind_come_through(table: GuidanceTable):
    terms = replace(
        TERMS,
        notice="We bewaren het.\nNiemand anders ziet het, écht.",
        basis=Basis.LEGITIMATE_INTEREST,
        third_parties=("VDAB", "OCMW Gent"),
        language="nl-BE",
        wants_export=True,
    )
    sealed = table.give(table.invite(terms), may_export=True)
    assert table.guiding.receive(sealed.text).consent_id == sealed.consent.id


def test_a_copy_without_its_holder_is_shown_as_that(table: GuidanceTable):
    sealed = table.give(number=table.learner.receive(bound=False))
    opened = table.guiding.open(table.guiding.receive(sealed.text).consent_id)
    check = opened.items[0].checked.report.check(CheckName.HOLDER)
    assert (check.outcome, check.code) == (Outcome.UNDETERMINED, "holder-binding-missing")


def test_a_credential_of_another_format_comes_in(table: GuidanceTable):
    number = table.learner.keep(whole_text().encode())
    sealed = table.give(None, number=number, choices=[Choice(CredentialId(number), ())])
    opened = table.guiding.open(table.guiding.receive(sealed.text).consent_id)
    assert opened.items[0].checked.report.claims


def test_the_proof_of_the_holder_lasts_as_long_as_the_consent(table: GuidanceTable):
    consent_id = table.guiding.receive(table.give(days=50).text).consent_id
    table.wait(days=10)
    report = table.guiding.open(consent_id).items[0].checked.report
    assert report.check(CheckName.HOLDER).outcome is Outcome.PASSED


def test_exporting_needs_the_learners_word(table: GuidanceTable):
    consent_id = table.guiding.receive(table.give(files=[LETTER]).text).consent_id
    with pytest.raises(ExportNotAgreedError):
        table.guiding.export(consent_id, "c1")
    agreed = table.give(table.invite(replace(TERMS, wants_export=True)), files=[LETTER], may_export=True)
    consent_id = table.guiding.receive(agreed.text).consent_id
    assert table.guiding.export(consent_id, "brief.txt") == LETTER.data
    assert table.guiding.export(consent_id, "c1").count(b"~") > 1
    with pytest.raises(NotStoredError):
        table.guiding.export(consent_id, "c2")


def test_advice_reaches_the_learner_alone(table: GuidanceTable):
    consent_id = table.guiding.receive(table.give().text).consent_id
    steps = (AdviceStep(StepKind.COURSE, "Nederlands op het werk", link="https://example.org/nt2"),)
    text = table.guiding.advise(consent_id, "Begin met een cursus.", steps)
    assert not finds(text.encode(), "cursus")
    kept = table.consenting.receive(pack_message(text))
    assert (kept.advice.note, kept.advice.steps) == ("Begin met een cursus.", steps)
    assert table.guiding.learners()[0].advised_at == START
    assert not finds(table.dump(), "cursus")
    with pytest.raises(AdviceError):
        table.guiding.advise(consent_id, "")


def test_removed_advice_is_erased_after_its_days_in_the_bin(table: GuidanceTable):
    consent_id = table.guiding.receive(table.give().text).consent_id
    kept = table.consenting.receive(table.guiding.advise(consent_id, "Begin rustig"))
    table.consenting.remove_advice(kept.advice.id)
    for days, left in ((29, 1), (2, 0)):
        table.wait(days=days)
        table.learner.holder.erase_old_removed()
        assert table.learner.holder.vault._database.rows("SELECT count(*) FROM advice") == [(left,)]


def test_the_history_says_what_was_done_and_nothing_of_what_is_in_a_record(table: GuidanceTable):
    invited = table.invite(replace(TERMS, wants_export=True), label="Amina van dinsdag")
    consent_id = table.guiding.receive(table.give(invited, may_export=True).text).consent_id
    table.guiding.open(consent_id)
    table.guiding.export(consent_id, "c1")
    table.guiding.advise(consent_id, "Doen")
    table.guiding.receive_notice(table.consenting.withdraw(consent_id))
    ending = table.guiding.receive(table.give(days=1).text).consent_id
    table.wait(days=2)
    table.guiding.enforce()
    assert table.actions() == [
        *("invited", "record-received", "record-opened", "record-exported", "advised", "withdrawal-received"),
        *("record-erased", "invited", "record-received", "record-ended"),
    ]
    assert ending != consent_id
    for entry in table.holder.history().items:
        assert (entry.subjects, entry.details) == ((), ())
        assert entry.counterparty in ("", "Amina")


def test_half_written_advice_outlives_a_lock_and_not_its_record(table: GuidanceTable):
    one, two = (table.guiding.receive(table.give().text).consent_id for _ in range(2))
    for consent_id in (one, two):
        table.guiding.keep_draft(consent_id, f"About {consent_id}")
    assert b"About" not in table.dump()
    table.restart()
    assert table.guiding.draft(one) == f"About {one}"
    table.guiding.keep_draft(one, "")
    assert table.guiding.draft(one) == ""
    table.wait(days=31)
    table.guiding.enforce()
    table.guiding.keep_draft(two, "Too late")
    assert table.guiding.draft(two) == ""
    assert b"half-written" not in table.dump()


# --- refusals; each with its code in tests of every row of the matrix ------------------------------


def test_a_record_comes_in_once(table: GuidanceTable):
    sealed = table.give()
    table.guiding.receive(sealed.text)
    assert table.refusal(sealed) is InvitationUsedError
    assert len(table.guiding.learners()) == 1


def test_the_counsellors_clock_that_runs_behind_keeps_nothing(table: GuidanceTable):
    sealed = table.give()
    table.clock.wait(hours=-1)
    assert table.refusal(sealed) is ConsentFutureError
    assert table.guiding.learners() == ()
    table.clock.wait(hours=1)
    assert table.guiding.receive(sealed.text).consent_id == sealed.consent.id


@pytest.mark.parametrize("data", ["", "x", "eyJ.a.b", b"", b"\x00\x01", b"\xff" * 40, b"eyJ\xff"])
def test_what_is_no_record_ends_in_an_error_of_the_wallets(table: GuidanceTable, data: str | bytes):
    for take in (table.guiding.receive, table.guiding.receive_notice):
        with pytest.raises(WalletError):
            take(data)
    invited = table.invite()
    with pytest.raises(RecordError):
        table.guiding.receive(invited.text)
    with pytest.raises(NoticeError):
        table.guiding.receive_notice(invited.text)
    assert table.guiding.learners() == ()
