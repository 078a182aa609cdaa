"""What somebody tries who holds keys, records and notices of their own: to be believed for another."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from tests.simulators.counsellor import TERMS
from tests.simulators.dialogue import PASSPHRASE, Dialogue
from tests.simulators.guidance_table import GuidanceTable
from tests.simulators.readable_bytes import decrypted_pages, finds
from tests.unit.consent.consent_material import document, given, signed
from tests.unit.consent.guidance_material import LEARNER, OPENER
from wallet.consent.advice import seal_advice
from wallet.consent.consent_document import document_of
from wallet.consent.consent_record import consent_digest, parse_consent
from wallet.consent.notices import make_confirmation
from wallet.consent.sealed_record import consent_binding, encode_record
from wallet.consent.signatures import sign_statement
from wallet.consenting import Sealed
from wallet.crypto.did import did_jwk_of
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.jwe_wrapped import encrypt_wrapped_jwe
from wallet.crypto.jws import parse_compact_jws, sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.disclosure import PresentationEnd, make_presentation
from wallet.errors import (
    AdviceError,
    ConsentError,
    HelperModeError,
    NoticeError,
    UnreadableError,
    VaultDamagedError,
    WalletError,
)
from wallet.formats.recognise import parse_credential
from wallet.model.guidance import ConsentState, LearnerRecord, SealedFile, SealedPart
from wallet.model.kept_guidance import KeptAdvice
from wallet.model.stored import CredentialId, SlotKind
from wallet.questions.askers import AskerIdentity
from wallet.transport.guidance_texts import ERASURE_TYPE, RECORD_TYPE, WITHDRAWAL_TYPE

OTHER = PrivateKey.generate("P-256")
P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
HALF = 32


def twin(text: str) -> str:
    """The same text with the other signature that fits it: s and n - s both do (ECDSA)."""
    head, _, signature = text.rpartition(".")
    raw = decode_base64url(signature)
    s = P256_ORDER - int.from_bytes(raw[HALF:], "big")
    return f"{head}.{encode_base64url(raw[:HALF] + s.to_bytes(HALF, 'big'))}"


def payload_of(text: str) -> dict[str, Any]:
    return dict(json.loads(parse_compact_jws(text).payload))


# --- a presentation handed on ---------------------------------------------------------------------------


class Shown:
    """A record whose learner shows one credential with a key that the test holds."""

    def __init__(self, table: GuidanceTable) -> None:
        self.key = PrivateKey.generate("P-256")
        self.table = table
        number = CredentialId(table.learner.receive(key=self.key.public))
        original = table.learner.holder.vault.credentials.original(number)
        self.credential = parse_credential(original)
        self.invited = table.invite()
        self.consent = table.give(self.invited, number=number).consent
        self.nonce = encode_base64url(consent_digest(self.consent.text))

    def text(self, *, audience: str = "", nonce: str = "") -> str:
        end = PresentationEnd(audience or self.consent.recipient_id, nonce or self.nonce, self.key)
        paths = self.consent.items[0].paths
        return make_presentation(self.credential, paths, now=self.table.clock(), end=end).text

    def receive(self, text: str) -> str:
        """The code of the refusal, or nothing where it came in."""
        record = LearnerRecord(self.consent.text, (SealedPart("c1", text),), ())
        key = self.invited.invitation.encryption_key
        sealed = encrypt_wrapped_jwe(
            encode_record(record), key, typ=RECORD_TYPE, apv=consent_binding(self.consent.text)
        )
        try:
            self.table.guiding.receive(sealed)
        except UnreadableError as error:
            return error.code
        return ""


def binding_with(text: str, key: PrivateKey, header: dict[str, Any] | None = None, **claims: Any) -> str:
    """The same presentation, its key binding made anew."""
    head, _, binding = text.rpartition("~")
    jws = parse_compact_jws(binding)
    full = {**jws.header, **(header or {})}
    return f"{head}~{sign_compact_jws(full, json.dumps(json.loads(jws.payload) | claims).encode(), key)}"


def _unsigned(text: str, algorithm: str) -> str:
    head, _, binding = text.rpartition("~")
    jws = parse_compact_jws(binding)
    header = encode_base64url(json.dumps({**jws.header, "alg": algorithm}).encode())
    return f"{head}~{header}.{encode_base64url(jws.payload)}.{encode_base64url(bytes(64))}"


HANDED_ON: dict[str, Callable[[Shown], str]] = {
    "made for another": lambda s: s.text(audience=AskerIdentity(OTHER).client_id),
    "made for another consent": lambda s: s.text(nonce=encode_base64url(bytes(32))),
    "signed by another": lambda s: binding_with(s.text(), OTHER),
    "with another key in its header": lambda s: binding_with(s.text(), OTHER, {"jwk": OTHER.public.jwk}),
    "with the name of another key": lambda s: binding_with(s.text(), OTHER, {"kid": did_jwk_of(OTHER.public) + "#0"}),
    "not signed": lambda s: _unsigned(s.text(), "none"),
    "signed with a shared secret": lambda s: _unsigned(s.text(), "HS256"),
    "over other details": lambda s: binding_with(s.text(), s.key, sd_hash=encode_base64url(bytes(32))),
}


@pytest.mark.parametrize("forge", HANDED_ON.values(), ids=HANDED_ON)
def test_what_was_proven_otherwise_is_not_taken_in(table: GuidanceTable, forge: Callable[[Shown], str]):
    shown = Shown(table)

    # More in a header than the wallet writes is found first.
    assert shown.receive(forge(shown)) in {"consent-mismatch", "scope-exceeded"}
    assert table.guiding.learners() == ()
    assert shown.receive(shown.text()) == ""


def test_more_in_the_key_binding_was_not_agreed(table: GuidanceTable):
    shown = Shown(table)

    assert shown.receive(binding_with(shown.text(), shown.key, diploma="Master")) == "scope-exceeded"


def test_a_counsellor_hands_a_record_on_to_another(table: GuidanceTable, dialogue: Dialogue, tmp_path: Path):
    """With a consent that they sign themselves: what the learner proved names the first."""
    shown = Shown(table)
    received = shown.text()
    second = GuidanceTable(dialogue, tmp_path / "second")
    try:
        invited = second.invite()
        key = PrivateKey.generate("P-256")
        named = json.loads(
            json.dumps(dict(shown.consent.document)).replace(shown.consent.learner_id, did_jwk_of(key.public))
        )
        named = json.loads(
            json.dumps(named).replace(shown.consent.recipient_id, invited.invitation.counsellor.client_id)
        )
        named["lw:invitation"] = invited.invitation.id
        consent = signed(named, key)
        parse_consent(consent)
        record = LearnerRecord(consent, (SealedPart("c1", received),), ())
        sealed = encrypt_wrapped_jwe(
            encode_record(record), invited.invitation.encryption_key, typ=RECORD_TYPE, apv=consent_binding(consent)
        )
        with pytest.raises(UnreadableError, match="consent-mismatch"):
            second.guiding.receive(sealed)
    finally:
        second.vault.close()


def test_a_consent_for_another_counsellor_under_this_ones_invitation(table: GuidanceTable):
    """With files alone, which no holder proves for anybody."""
    file = SealedFile("a.txt", "text/plain", b"a")
    invited = table.invite()
    until = table.clock() + timedelta(days=1)
    invitation = table.consenting.read(invited.text)
    draft = table.consenting.draft(
        invitation, purpose=TERMS.purposes[0], learner_name="", choices=(), files=(file,), until=until
    )
    for recipient, refused in ((AskerIdentity(OTHER).client_id, True), (draft.consent.recipient_id, False)):
        named = replace(draft.consent, recipient_id=recipient)
        consent = signed(document_of(named), draft.signing_key)
        record = LearnerRecord(consent, (), (file,))
        text = encrypt_wrapped_jwe(
            encode_record(record), invitation.encryption_key, typ=RECORD_TYPE, apv=consent_binding(consent)
        )
        if refused:
            with pytest.raises(UnreadableError, match="consent-mismatch"):
                table.guiding.receive(text)
        else:
            assert table.guiding.receive(text).consent_id == draft.consent.id


# --- notices and advice ----------------------------------------------------------------------------------


def _signed_with(key: PrivateKey, text: str, **header: Any) -> str:
    jws = parse_compact_jws(text)
    return sign_compact_jws({**jws.header, **header}, jws.payload, key)


NAMED = {
    "no name": {},
    "jwk": {"jwk": OTHER.public.jwk},
    "kid": {"kid": did_jwk_of(OTHER.public) + "#0"},
    "x5c": {"x5c": ["AAAA"]},
}


@pytest.mark.parametrize("header", NAMED.values(), ids=NAMED)
def test_a_withdrawal_names_no_key_of_its_own(table: GuidanceTable, header: dict[str, Any]):
    learner = table.guiding.receive(table.give().text)
    notice = _signed_with(OTHER, table.consenting.withdraw(learner.consent_id), **header)

    with pytest.raises(NoticeError):
        table.guiding.receive_notice(notice)
    assert table.guiding.open(learner.consent_id).learner.state is ConsentState.GIVEN


@pytest.mark.parametrize("header", NAMED.values(), ids=NAMED)
def test_a_confirmation_names_no_key_of_its_own(table: GuidanceTable, header: dict[str, Any]):
    consent_id = table.guiding.receive(table.give().text).consent_id
    _, confirmation = table.guiding.receive_notice(table.consenting.withdraw(consent_id))

    with pytest.raises(NoticeError):
        table.consenting.receive(_signed_with(OTHER, confirmation, **header))
    assert table.consenting.consent(consent_id).confirmation is None
    assert table.consenting.receive(confirmation)


def test_the_learners_own_keys_confirm_nothing_and_the_counsellors_take_nothing_back(table: GuidanceTable):
    consent_id = table.guiding.receive(table.give().text).consent_id
    signing, reply = map(PrivateKey.from_pkcs8, filter(None, table.learner.holder.vault.consents.keys(consent_id)))
    notice = table.consenting.withdraw(consent_id)
    counsellor = table.guiding.identity()

    for key in (signing, reply):
        with pytest.raises(NoticeError):
            table.consenting.receive(make_confirmation(consent_id, notice, AskerIdentity(key), table.clock()))
    for key in (counsellor.key, reply):
        with pytest.raises(NoticeError):
            table.guiding.receive_notice(_signed_with(key, notice))
    # The one kind never passes for the other, whoever signed it.
    with pytest.raises(NoticeError):
        table.guiding.receive_notice(_signed_with(signing, notice, typ=ERASURE_TYPE))
    confirmed = make_confirmation(consent_id, notice, counsellor, table.clock())
    with pytest.raises(WalletError):
        table.consenting.receive(_signed_with(counsellor.key, confirmed, typ=WITHDRAWAL_TYPE))
    assert table.consenting.consent(consent_id).confirmation is None


def test_notices_of_two_consents_do_not_change_places(table: GuidanceTable):
    one, two = (table.guiding.receive(table.give().text).consent_id for _ in range(2))
    first, second = map(table.consenting.withdraw, (one, two))
    keys = table.learner.holder.vault.consents.keys(one)
    swapped = sign_statement(
        {"typ": WITHDRAWAL_TYPE}, payload_of(second) | {"sub": one}, PrivateKey.from_pkcs8(keys[0])
    )

    with pytest.raises(NoticeError, match="notice"):
        table.guiding.receive_notice(swapped)
    assert table.guiding.open(one).items
    _, confirmation = table.guiding.receive_notice(first)
    assert table.guiding.open(two).items
    identity = table.guiding.identity()
    misplaced = make_confirmation(two, first, identity, table.clock())
    with pytest.raises(NoticeError):
        table.consenting.receive(misplaced)
    assert table.consenting.receive(confirmation).id == one


def test_the_twin_of_a_withdrawal_erases_as_well_and_the_true_one_is_still_confirmed(table: GuidanceTable):
    consent_id = table.guiding.receive(table.give().text).consent_id
    notice = table.consenting.withdraw(consent_id)

    for _ in range(2):
        table.guiding.receive_notice(twin(notice))
        _, confirmation = table.guiding.receive_notice(notice)
        assert table.consenting.receive(confirmation).confirmation is not None


def test_the_twin_of_a_consent_does_not_bring_it_in_again(table: GuidanceTable):
    invited, other = table.invite(), table.invite()
    sealed = table.give(invited, files=[SealedFile("a.txt", "text/plain", b"a")], number=None)
    table.guiding.receive(sealed.text)
    record = LearnerRecord(twin(sealed.consent.text), (), (SealedFile("a.txt", "text/plain", b"a"),))

    for invitation in (invited.invitation, other.invitation):
        text = encrypt_wrapped_jwe(
            encode_record(record), invitation.encryption_key, typ=RECORD_TYPE, apv=consent_binding(record.consent)
        )
        with pytest.raises(UnreadableError):
            table.guiding.receive(text)
    assert len(table.guiding.learners()) == 1


def test_advice_of_a_second_counsellor_under_the_first_ones_consent(table: GuidanceTable):
    """Who saw the receipt knows where advice goes, and signs with a key of their own."""
    sealed = table.give()
    table.guiding.receive(sealed.text)
    values = {
        "id": "urn:uuid:4b6d1a5e-24f5-4a2c-9c1a-0d6c7a2f9b12",
        "consent_id": sealed.consent.id,
        "note": "Stuur me je geld",
        "steps": (),
        "made_at": table.clock(),
        "reply_key": sealed.consent.reply_key or {},
    }
    for key in (
        OTHER,
        *map(PrivateKey.from_pkcs8, filter(None, table.learner.holder.vault.consents.keys(sealed.consent.id))),
    ):
        with pytest.raises(AdviceError):
            table.consenting.receive(seal_advice(identity=AskerIdentity(key), **values))  # type: ignore[arg-type] - by name
    assert table.consenting.advice() == ()


@pytest.mark.parametrize("removed", [False, True])
def test_advice_under_the_name_of_anothers_neither_hides_nor_revives_it(table: GuidanceTable, *, removed: bool):
    one, two = table.give(), table.give()
    identity = table.guiding.identity()

    def advised(sealed: Sealed, note: str) -> str:
        return seal_advice(
            id="urn:uuid:4b6d1a5e-24f5-4a2c-9c1a-0d6c7a2f9b12",
            consent_id=sealed.consent.id,
            note=note,
            steps=(),
            made_at=table.clock(),
            identity=identity,
            reply_key=sealed.consent.reply_key or {},
        )

    first = table.consenting.receive(advised(one, "Ga praten"))
    assert isinstance(first, KeptAdvice)
    if removed:
        table.consenting.remove_advice("urn:uuid:4b6d1a5e-24f5-4a2c-9c1a-0d6c7a2f9b12")
    before = table.consenting.advice()
    with pytest.raises(AdviceError):
        table.consenting.receive(advised(two, "Betaal eerst"))
    assert table.consenting.advice() == before
    again = table.consenting.receive(advised(one, "Ga praten"))
    assert isinstance(again, KeptAdvice)
    assert (again.advice.note, again.advice.consent_id) == ("Ga praten", first.advice.consent_id)


@pytest.mark.parametrize(
    "jwk",
    [
        LEARNER.public.jwk,
        {**OPENER.public.jwk, "d": "AAAA"},
        {**OPENER.public.jwk, "kid": "x"},
        {**OPENER.public.jwk, "use": "enc"},
        PrivateKey.generate("Ed25519").public.jwk,
        PrivateKey.generate("P-384").public.jwk,
        {"kty": "EC", "crv": "P-256", "x": encode_base64url(bytes(32)), "y": encode_base64url(bytes(32))},
        {"kty": "oct", "k": "AAAA"},
        {},
    ],
    ids=["the signing key", "with a secret", "named", "for a use", "Ed25519", "P-384", "no point", "oct", "nothing"],
)
def test_a_reply_key_is_a_point_that_signs_nothing(jwk: dict[str, Any]):
    changed = document(given())
    changed["lw:replyKey"] = jwk

    with pytest.raises(ConsentError, match="consent-malformed"):
        parse_consent(signed(changed))


# --- erasure ---------------------------------------------------------------------------------------------


def test_a_backup_holds_no_byte_of_a_record(table: GuidanceTable, tmp_path: Path):
    invited = table.invite(label="Quirinezia van dinsdag")
    sealed = table.give(
        invited,
        number=table.learner.receive(given_name="Quirinezia"),
        files=[SealedFile("a.txt", "text/plain", b"kwispelend" * 2_000)],
    )
    database = table.vault._database
    ((private,),) = database.rows("SELECT private_pkcs8 FROM invitations")
    table.guiding.receive(sealed.text)
    waiting = table.invite(label="Quirinezia van woensdag")
    ((key, ciphertext),) = database.rows("SELECT key, sealed FROM guided_keys JOIN guided_records USING (consent_id)")
    table.vault.back_up(tmp_path / "backup", PASSPHRASE)
    with table.vault._unwrapped(SlotKind.PASSPHRASE, PASSPHRASE) as unwrapped:
        vault_key = bytes(unwrapped)
    with ZipFile(tmp_path / "backup") as archive:
        archive.extract("vault.db", tmp_path)

    pages = decrypted_pages(tmp_path / "vault.db", vault_key)

    assert sealed.consent.id.encode() in pages
    assert not any(part in pages for part in (key, private, waiting.text.encode(), invited.text.encode()))
    assert not any(ciphertext[at : at + 16] in pages for at in range(0, len(ciphertext) - 16, 16))
    assert not finds(pages, "Quirinezia")
    assert not [path.name for path in table.folder.iterdir() if ".new" in path.name]
    # Here, nothing changed.
    assert table.guiding.open(sealed.consent.id).items


# --- while somebody helps --------------------------------------------------------------------------------


def test_a_helper_sees_and_does_nothing_on_the_counsellors_side(table: GuidanceTable):
    consent_id = table.guiding.receive(table.give(days=5).text).consent_id
    waiting, coming = table.invite(), table.give()
    gone = table.guiding.receive(table.give().text).consent_id
    notice = table.consenting.withdraw(gone)
    table.holder.helping.begin("Buurman")
    before = table.dump()
    guiding = table.guiding
    closed: dict[str, Callable[[], object]] = {
        "learners": guiding.learners,
        "open": lambda: guiding.open(consent_id),
        "export": lambda: guiding.export(consent_id, "c1"),
        "advise": lambda: guiding.advise(consent_id, "Doen"),
        "erase": lambda: guiding.erase(consent_id),
        "receive": lambda: guiding.receive(coming.text),
        "notice": lambda: guiding.receive_notice(notice),
        "early notice": lambda: guiding.receive_notice(sign_statement({"typ": WITHDRAWAL_TYPE}, {"sub": "x"}, OTHER)),
        "identity": guiding.identity,
        "other identity": lambda: guiding.set_identity(AskerIdentity(OTHER)),
        "profile": guiding.profile,
        "other profile": lambda: guiding.set_profile(TERMS),
        "invite": lambda: guiding.invite(TERMS),
        "invitations": guiding.invitations,
        "invitation": lambda: guiding.invitation(waiting.invitation.id),
        "cancel": lambda: guiding.cancel_invitation(waiting.invitation.id),
    }
    for name, act in closed.items():
        with pytest.raises(HelperModeError):
            act()
        assert table.dump() == before, name
    # Time goes on, and what has ended is erased whoever sits there.
    table.wait(days=6)
    assert [learner.consent_id for learner in guiding.enforce()] == [consent_id]
    table.holder.helping.end()
    assert {learner.consent_id for learner in guiding.learners()} == {consent_id, gone}
    with suppress(UnreadableError):
        guiding.receive_notice(notice)
    assert guiding.learners()[-1].erased_at is not None


def test_a_record_that_is_not_of_its_trace_is_not_shown(table: GuidanceTable):
    consent_id = table.guiding.receive(table.give().text).consent_id
    table.vault._database.write("UPDATE guided SET consent_digest = zeroblob(32)")
    with pytest.raises(VaultDamagedError):
        table.guiding.open(consent_id)


@pytest.mark.parametrize("same", ["id", "key"])
def test_a_consent_known_by_its_name_or_its_key_comes_in_once(table: GuidanceTable, same: str):
    file = SealedFile("a.txt", "text/plain", b"a")
    until = table.clock() + timedelta(days=1)
    first, second = (
        table.consenting.draft(
            table.consenting.read(table.invite().text),
            purpose=TERMS.purposes[0],
            learner_name="",
            choices=(),
            files=(file,),
            until=until,
        )
        for _ in range(2)
    )
    key = first.signing_key if same == "key" else second.signing_key
    reused = replace(
        second.consent,
        id=first.consent.id if same == "id" else second.consent.id,
        learner_id=did_jwk_of(key.public),
    )
    for draft, text in ((first, first.consent.text), (second, signed(document_of(reused), key))):
        sealed = encrypt_wrapped_jwe(
            encode_record(LearnerRecord(text, (), (file,))),
            draft.invitation.encryption_key,
            typ=RECORD_TYPE,
            apv=consent_binding(text),
        )
        if draft is first:
            table.guiding.receive(sealed)
        else:
            with pytest.raises(UnreadableError, match="invitation-used"):
                table.guiding.receive(sealed)
