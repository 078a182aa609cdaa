"""Consent from a wallet: exactly what was chosen, once for each invitation, taken back as easily as given."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.simulators.counsellor import TERMS, Counsellor
from tests.simulators.dialogue import Dialogue
from tests.unit.disclosure.w3c_material import whole_text
from wallet.consent.advice import seal_advice
from wallet.consent.consent_record import consent_digest, parse_consent
from wallet.consent.notices import parse_withdrawal
from wallet.consent.packed_message import pack_message, unpack_message
from wallet.consenting import Consenting, Draft
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.errors import (
    AdviceError,
    AdviceSignatureError,
    ClaimNotFoundError,
    ConsentError,
    HelperModeError,
    InvitationError,
    InvitationExpiredError,
    InvitationUsedError,
    NoticeError,
    NoticeSignatureError,
    NotStoredError,
    RecordError,
    RecordTooLargeError,
    StorageError,
    UnreadableError,
    WalletError,
)
from wallet.formats.disclosures import disclose
from wallet.formats.key_binding import parse_key_binding
from wallet.formats.sd_jwt import parse_sd_jwt
from wallet.model.guidance import AdviceStep, Choice, ConsentState, Invitation, SealedFile, StepKind
from wallet.model.kept_guidance import KeptAdvice, KeptConsent
from wallet.model.stored import CredentialId

NAMES = ["given_name", "family_name", "birthdate", "credits", "assessment_grade", "learner_identification"]


class Table:
    """A learner and a counsellor who sit at one table."""

    def __init__(self, dialogue: Dialogue) -> None:
        self.dialogue = dialogue
        self.clock = dialogue.clock
        self.consenting = Consenting(dialogue.holder)
        self.counsellor = Counsellor()

    def invited(self, **changes: object) -> Invitation:
        return self.consenting.read(self.counsellor.invite(self.clock(), **changes))

    def draft(self, invitation: Invitation, *choices: Choice, **changes: object) -> Draft:
        wanted: dict[str, Any] = {
            "purpose": TERMS.purposes[0],
            "learner_name": "Amina",
            "until": self.clock() + timedelta(days=30),
        }
        return self.consenting.draft(invitation, choices=choices, **(wanted | changes))

    def give(self, *names: str, **claims: object) -> KeptConsent:
        choice = chosen(self.dialogue.receive(**claims), *(names or ("given_name", "credits")))
        given = self.consenting.give(self.draft(self.invited(), choice))
        return self.consenting.consent(given.consent.id)

    def advise(self, kept: KeptConsent, counsellor: Counsellor | None = None, **changes: object) -> str:
        said: dict[str, Any] = {
            "id": "urn:uuid:6a0e5a3e-6d1c-4b92-a1b3-0f9f0c3a7c11",
            "consent_id": kept.id,
            "note": "Go and see the centre.",
            "steps": (AdviceStep(StepKind.COURSE, "Dutch for work", "On Mondays", "https://centre.example/course"),),
            "made_at": self.clock(),
            "identity": (counsellor or self.counsellor).identity,
            "reply_key": self.consenting.receipt(kept.id).reply_key,
        }
        return seal_advice(**(said | changes))

    def actions(self) -> list[str]:
        return [entry.action for entry in reversed(self.dialogue.holder.history().items)]


@pytest.fixture
def table(dialogue: Dialogue) -> Table:
    return Table(dialogue)


def chosen(number: int, *names: str) -> Choice:
    return Choice(CredentialId(number), tuple((name,) for name in names))


def shown(text: str) -> set[str]:
    return {str(path[0]) for path in disclose(parse_sd_jwt(text)).placed.values()}


# --- giving ---------------------------------------------------------------------------------------


def test_what_was_chosen_reaches_the_counsellor_bound_to_this_consent(table: Table):
    number = table.dialogue.receive()
    invitation = table.invited()
    file = SealedFile("a.txt", "text/plain", b"A")
    draft = table.draft(invitation, chosen(number, "given_name", "credits"), files=[file])
    assert table.consenting.consents() == () and table.actions() == []
    table.clock.wait(minutes=10)
    sealed = table.consenting.give(draft)

    record = table.counsellor.open(sealed.text)
    consent = parse_consent(record.consent)
    assert (consent.id, consent.invitation_id) == (sealed.consent.id, invitation.id)
    assert consent.given_at == table.clock()  # when it was said, not when it was drawn up
    assert (consent.state, consent.learner_name, consent.purpose) == (ConsentState.GIVEN, "Amina", TERMS.purposes[0])
    assert record.files == (file,)
    (part,) = record.parts
    assert part.item_id == consent.items[0].id
    assert shown(part.text) == {"given_name", "credits"}
    binding = parse_key_binding(parse_sd_jwt(part.text).key_binding)
    assert binding.audience == invitation.counsellor.client_id
    assert binding.nonce == encode_base64url(consent_digest(record.consent))
    assert sealed.packed is not None and unpack_message(sealed.packed) == sealed.text


def test_the_receipt_stays_and_the_history_knows_names_and_no_values(table: Table):
    kept = table.give("given_name", "birthdate")

    assert table.consenting.receipt(kept.id) == parse_consent(kept.text)
    assert kept.counsellor == "Lies Claes, Learning shop Kortrijk"
    assert kept.titles == ("Python for data analysis",)
    assert table.consenting.invitation(kept.id).counsellor.client_id == kept.recipient_id
    (entry,) = table.dialogue.holder.history().items
    assert (entry.action, entry.counterparty, entry.subjects) == ("consent-given", kept.counsellor, kept.titles)
    assert {"given_name", "birthdate"} <= set(entry.details) and "family_name" not in entry.details
    assert "Amina" not in repr(entry) and "1994-04-03" not in kept.text


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.sampled_from(NAMES), unique=True))
def test_nothing_is_in_a_record_that_was_not_chosen(table: Table, names: list[str]):
    if table.dialogue.holder.page().total == 0:
        table.dialogue.receive()
    draft = table.draft(table.invited(), chosen(1, *names))
    assert shown(draft.record.parts[0].text) == set(names)
    assert {str(path[0]) for path in draft.consent.items[0].paths} == set(names)
    assert draft.presentations[0].claims.keys().isdisjoint(set(NAMES) - set(names))


def test_a_hidden_title_stands_neither_in_the_consent_nor_in_the_receipt(table: Table):
    number = table.dialogue.receive(achievement_title="Recovery coach", also_hides=("achievement_title",))
    draft = table.draft(table.invited(), chosen(number, "credits"))
    kept = table.consenting.consent(table.consenting.give(draft).consent.id)
    texts = (draft.consent.text, repr(table.consenting.receipt(kept.id)), table.consenting.withdraw(kept.id))
    assert not any("recovery" in text.lower() for text in texts)
    assert "Recovery" not in repr(parse_consent(draft.consent.text).items)


def test_several_credentials_of_several_kinds(table: Table):
    first = table.dialogue.receive()
    copy = table.dialogue.receive(bound=False, achievement_title="Welding")
    badge = table.dialogue.keep(whole_text("did:example:somebody").encode())
    draft = table.draft(table.invited(), chosen(first, "credits"), chosen(copy, "given_name"), chosen(badge))

    assert [presentation.key_bound for presentation in draft.presentations] == [True, False, False]
    record = table.counsellor.open(table.consenting.give(draft).text)
    assert [part.item_id for part in record.parts] == ["c1", "c2", "c3"]
    assert [item.title for item in draft.consent.items][:2] == ["Python for data analysis", "Welding"]


def test_files_alone_can_be_given_and_long_ones_travel_as_a_file(table: Table):
    long = SealedFile("plan.pdf", "application/pdf", bytes(range(256)) * 400)
    draft = table.draft(table.invited(), files=[long])
    assert not table.consenting.fits_codes(draft)
    sealed = table.consenting.give(draft)
    assert sealed.packed is None
    assert table.counsellor.open(sealed.text).files == (long,)


# --- what is not given ----------------------------------------------------------------------------


def test_more_than_was_asked_for_is_not_given(table: Table):
    number = table.dialogue.receive()
    invitation = table.invited()
    choice = chosen(number, "credits")
    now = table.clock()
    refused: list[tuple[type[WalletError], tuple[Choice, ...], dict[str, object]]] = [
        (ConsentError, (choice,), {"purpose": "Something else"}),
        (ConsentError, (choice,), {"until": now}),
        (ConsentError, (choice,), {"until": now + timedelta(days=60, seconds=1)}),
        (ConsentError, (choice,), {"may_export": True}),
        (ConsentError, (), {}),
        (ConsentError, (choice, choice), {}),
        (NotStoredError, (chosen(99, "credits"),), {}),
        (ClaimNotFoundError, (chosen(number, "no_such"),), {}),
        (RecordTooLargeError, (choice,), {"files": [SealedFile("a", "text/plain", bytes(8_000_001))]}),
        (RecordError, (choice,), {"files": [SealedFile("../a", "text/plain", b"")]}),
    ]
    for error, choices, changes in refused:
        with pytest.raises(error):
            table.draft(invitation, *choices, **changes)
    assert table.consenting.consents() == () and table.actions() == []
    export = table.draft(table.invited(wants_export=True), choice, may_export=True)
    assert export.consent.may_export


def test_an_invitation_is_answered_once(table: Table):
    number = table.dialogue.receive()
    text = table.counsellor.invite(table.clock())
    invitation = table.consenting.read(text)
    first, second = (table.draft(invitation, chosen(number, name)) for name in ("credits", "given_name"))
    table.consenting.give(first)

    for again in (
        lambda: table.consenting.read(text),
        lambda: table.consenting.read(pack_message(text)),
        lambda: table.consenting.give(second),
        lambda: table.draft(invitation, chosen(number, "credits")),
        lambda: table.consenting.refuse(invitation),
    ):
        with pytest.raises(InvitationUsedError):
            again()
    assert table.actions() == ["consent-given"]


def test_an_invitation_whose_time_is_over_is_not_answered(table: Table):
    number = table.dialogue.receive()
    text = table.counsellor.invite(table.clock(), days=1)
    invitation = table.consenting.read(text)
    draft = table.draft(invitation, chosen(number, "credits"))
    table.clock.wait(days=1, minutes=10)
    for late in (
        lambda: table.consenting.read(text),
        lambda: table.consenting.give(draft),
        lambda: table.draft(invitation, chosen(number, "credits")),
    ):
        with pytest.raises(InvitationExpiredError):
            late()
    with pytest.raises(InvitationError):
        table.consenting.read("ey.ey.ey")


def test_a_credential_that_is_gone_since_the_preview_is_not_given(table: Table):
    number = table.dialogue.receive()
    draft = table.draft(table.invited(), chosen(number, "credits"))
    table.dialogue.holder.remove(CredentialId(number))
    table.dialogue.holder.erase_removed([CredentialId(number)])
    with pytest.raises(NotStoredError):
        table.consenting.give(draft)
    assert table.consenting.consents() == ()


def test_what_cannot_be_kept_does_not_leave(table: Table, monkeypatch: pytest.MonkeyPatch):
    number = table.dialogue.receive()
    draft = table.draft(table.invited(), chosen(number, "credits"))

    def full(*_: object) -> None:
        raise StorageError("full")

    with monkeypatch.context() as patch:
        patch.setattr(table.dialogue.holder.vault.history, "append", full)
        with pytest.raises(StorageError):
            table.consenting.give(draft)
    assert table.consenting.consents() == ()
    assert table.consenting.give(draft).text


def test_a_refusal_is_noted_and_says_nothing_of_what_is_held(table: Table):
    table.dialogue.receive()
    consent = table.consenting.refuse(table.invited(), with_helper=True)

    (kept,) = table.consenting.consents()
    assert (kept.id, kept.state, kept.titles) == (consent.id, ConsentState.REFUSED, ())
    assert parse_consent(kept.text).with_helper and parse_consent(kept.text).reply_key is None
    assert table.actions() == ["consent-refused"]
    for act in (table.consenting.withdraw, table.consenting.note_sent):
        with pytest.raises(ConsentError):
            act(kept.id)


def test_with_a_helper_there_only_the_learner_says_yes_and_both_answers_say_so(table: Table):
    choice = chosen(table.dialogue.receive(), "given_name")
    draft, refused = table.draft(table.invited(), choice), table.invited()
    table.dialogue.holder.helping.begin("Anna of Ligo")
    helped = table.draft(table.invited(), choice)

    for asked in (draft, helped):
        with pytest.raises(HelperModeError):
            table.consenting.give(asked)
    assert table.consenting.consents() == ()
    assert table.consenting.give(helped, is_learner=True).consent.with_helper
    assert table.consenting.refuse(refused).with_helper


# --- taking back ----------------------------------------------------------------------------------


def test_taking_back_is_one_step_and_confirmed_by_the_counsellor_alone(table: Table):
    kept = table.give()
    with pytest.raises(ConsentError):
        table.consenting.note_sent(kept.id)
    table.clock.wait(days=1)
    notice = table.consenting.withdraw(kept.id)
    assert table.consenting.withdraw(kept.id) == notice
    consent = table.consenting.receipt(kept.id)
    assert parse_withdrawal(notice, kept.id, consent_digest(kept.text), consent.learner_id) == table.clock()
    assert not any(text in notice for text in ("Amina", "Lies"))

    table.consenting.note_sent(kept.id)
    table.consenting.note_sent(kept.id)
    with pytest.raises(NoticeSignatureError):
        table.consenting.receive(Counsellor().confirm(kept.id, notice, table.clock()))
    with pytest.raises(NoticeError):
        table.consenting.receive(table.counsellor.confirm("urn:uuid:other", notice, table.clock()))
    confirmation = table.counsellor.confirm(kept.id, notice, table.clock())
    for received in (confirmation, pack_message(confirmation)):
        confirmed = table.consenting.receive(received)
        assert isinstance(confirmed, KeptConsent)
        assert (confirmed.state, confirmed.confirmation) == (ConsentState.WITHDRAWN, confirmation)
    assert table.actions() == ["consent-given", "consent-withdrawn", "withdrawal-sent", "withdrawal-confirmed"]


def test_a_confirmation_says_that_the_notice_arrived_and_marks_can_be_taken_back(table: Table):
    kept = table.give()
    notice = table.consenting.withdraw(kept.id)
    table.consenting.note_sent(kept.id)
    table.consenting.note_sent(kept.id, sent=False)
    assert table.consenting.consent(kept.id).sent_at is None
    confirmed = table.consenting.receive(table.counsellor.confirm(kept.id, notice, table.clock()))
    assert isinstance(confirmed, KeptConsent) and confirmed.sent_at == table.clock()


def test_a_confirmation_of_what_was_not_taken_back_is_refused(table: Table):
    kept = table.give()
    other = table.give()
    notice = table.consenting.withdraw(other.id)
    with pytest.raises(NoticeError):
        table.consenting.receive(table.counsellor.confirm(kept.id, notice, table.clock()))
    assert table.consenting.consent(kept.id).state is ConsentState.GIVEN


def test_a_consent_ends_by_itself(table: Table):
    kept = table.give()
    table.clock.wait(days=29)
    assert table.consenting.consent(kept.id).state is ConsentState.GIVEN
    table.clock.wait(days=1)
    (ended,) = table.consenting.consents()
    assert ended.state is ConsentState.ENDED
    with pytest.raises(NotStoredError):
        table.consenting.consent("urn:uuid:none")


# --- advice ---------------------------------------------------------------------------------------


def test_advice_is_kept_once_and_can_be_removed_and_restored(table: Table):
    table.give()
    kept = table.give()
    assert table.consenting.consent(kept.id).waiting
    advice = table.advise(kept)
    for received in (advice, pack_message(advice)):
        got = table.consenting.receive(received)
        assert isinstance(got, KeptAdvice)
        assert (got.advice.consent_id, got.advice.note) == (kept.id, "Go and see the centre.")
    assert table.consenting.advice() == (got,)
    # Whoever advises has the record.
    assert not table.consenting.consent(kept.id).waiting
    table.consenting.remove_advice(got.advice.id)
    assert table.consenting.advice() == ()
    table.consenting.restore_advice(got.advice.id)
    assert table.consenting.advice() == (got,)
    assert table.actions() == ["consent-given", "consent-given", "advice-received"]


def test_advice_of_somebody_else_or_for_somebody_else_is_refused(table: Table):
    kept, other = table.give(), table.give()
    with pytest.raises(AdviceSignatureError):
        table.consenting.receive(table.advise(kept, Counsellor()))
    for changes in ({"consent_id": other.id}, {"reply_key": PrivateKey.generate("P-256").public.jwk}):
        with pytest.raises(AdviceError):
            table.consenting.receive(table.advise(kept, **changes))
    assert table.consenting.advice() == ()


def test_what_is_neither_advice_nor_a_confirmation_is_refused(table: Table):
    kept = table.give()
    for text in ("", "nothing", kept.text, kept.invitation, table.consenting.withdraw(kept.id)):
        with pytest.raises(NoticeError):
            table.consenting.receive(text)
    with pytest.raises(UnreadableError):
        table.consenting.receive(b"\xff")


# --- handing over ---------------------------------------------------------------------------------


def test_a_record_waits_until_it_is_handed_over(table: Table):
    draft = table.draft(table.invited(), chosen(table.dialogue.receive(), "given_name"))
    sealed = table.consenting.give(draft)
    consent_id = sealed.consent.id
    assert table.consenting.consent(consent_id).waiting
    assert table.consenting.sealed(consent_id) == sealed
    table.consenting.note_handed_over(consent_id)
    assert not table.consenting.consent(consent_id).waiting
    with pytest.raises(NotStoredError):
        table.consenting.sealed(consent_id)


def test_what_was_taken_back_is_handed_over_no_more(table: Table):
    kept = table.give("given_name")
    table.consenting.withdraw(kept.id)
    assert not table.consenting.consent(kept.id).waiting
    with pytest.raises(ConsentError):
        table.consenting.sealed(kept.id)


def test_what_has_ended_is_handed_over_no_more(table: Table):
    kept = table.give("given_name")
    table.clock.wait(days=400)
    with pytest.raises(ConsentError):
        table.consenting.sealed(kept.id)
