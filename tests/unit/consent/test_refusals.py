"""What a counsellor's wallet refuses, each with its code; and what is refused leaves nothing behind."""

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.guidance import FILE, TERMS, Forging, Guidance, document_with
from tests.unit.disclosure.w3c_material import whole_text
from wallet.consent.consent_record import consent_digest
from wallet.consent.packed_message import pack_message, unpack_message
from wallet.consent.sealed_record import VERSION, consent_binding
from wallet.consenting import Draft
from wallet.crypto.cbor import encode_item
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.jwe_wrapped import encrypt_wrapped_jwe
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.errors import UnreadableError, WalletError
from wallet.guiding import Invited
from wallet.model.guidance import ConsentState, LearnerRecord, SealedFile, SealedPart
from wallet.model.report import Verdict
from wallet.model.stored import CredentialId
from wallet.questions.askers import AskerIdentity
from wallet.transport.guidance_texts import RECORD_TYPE
from wallet.transport.packing import pack_presentation

OTHER = PrivateKey.generate("P-256")


class Scene:
    """A learner with three credentials who was invited, and everything that follows from it."""

    def __init__(self, sides: Guidance) -> None:
        self.sides = sides
        self.first, self.second = (CredentialId(sides.learner.receive(given_name=name)) for name in ("Amina", "Sara"))
        self.draft = self.drawn()
        self.honest = self.forged()

    @property
    def invited(self) -> Invited:
        return self._invited

    def drawn(self, **options) -> Draft:
        self._invited = self.sides.invite(options.pop("terms", TERMS))
        return self.sides.draft(self._invited, self.first, **options)

    def forging(self) -> Forging:
        return self.sides.forging(self.draft)

    def forged(self, change: Callable[[Forging], object] = lambda _: None) -> str:
        forging = self.forging()
        change(forging)
        return self.sides.seal(forging)

    def kept(self) -> tuple[object, ...]:
        return self.sides.guiding.learners(), self.sides.guiding.invitations(), self.sides.holder.history().items

    def code(self, record: str | bytes) -> str:
        """The code of the refusal, after which nothing is kept."""
        before = self.kept()
        with pytest.raises(UnreadableError) as refusal:
            self.sides.guiding.receive(record)
        assert self.kept() == before
        return refusal.value.code


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    with Guidance.open(tmp_path) as sides:
        yield Scene(sides)


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """One scene for many refusals, after which the honest record still comes in."""
    with Guidance.open(tmp_path_factory.mktemp("lasting")) as sides:
        scene = Scene(sides)
        yield scene
        learner = sides.guiding.receive(scene.honest)
        opened = sides.guiding.open(learner.consent_id)
        assert [item.checked.report.verdict for item in opened.items] == [Verdict.GENUINE]
        assert opened.files == (FILE,)


def test_an_honest_record_is_taken_in(scene: Scene):
    learner = scene.sides.guiding.receive(scene.honest)

    assert scene.sides.guiding.learners() == (learner,)
    assert (learner.state, learner.learner_name) == (ConsentState.GIVEN, "Amina")


# --- who it is for -----------------------------------------------------------------------------------


def test_another_counsellors_record(lasting: Scene):
    def for_another(forging: Forging) -> None:
        forging.encryption_key = OTHER.public.jwk

    assert lasting.code(lasting.forged(for_another)) == "record-not-for-you"


def test_another_counsellors_record_sealed_anew_for_this_one(lasting: Scene):
    """Whoever opened a record may seal it for somebody else; the consent tells."""

    def elsewhere(forging: Forging) -> None:
        forging.consent = replace(forging.consent, recipient_id=AskerIdentity(OTHER).client_id)

    assert lasting.code(lasting.forged(elsewhere)) == "consent-mismatch"


def test_a_record_under_the_name_of_this_counsellors_key(lasting: Scene):
    def for_another(forging: Forging) -> None:
        forging.encryption_key = OTHER.public.jwk

    parts = lasting.forged(for_another).split(".")
    header = json.loads(decode_base64url(parts[0])) | {"kid": kid_of(lasting.honest)}
    parts[0] = encode_base64url(json.dumps(header).encode())

    assert lasting.code(".".join(parts)) == "record-changed"


def test_a_cancelled_invitation(scene: Scene):
    scene.sides.guiding.cancel_invitation(scene.invited.invitation.id)

    assert scene.code(scene.honest) == "record-not-for-you"


def kid_of(record: str) -> str:
    return str(json.loads(decode_base64url(record.split(".", maxsplit=1)[0]))["kid"])


# --- changed on the way ------------------------------------------------------------------------------

PARTS = ("header", "wrapped key", "nonce", "ciphertext", "tag")
# A changed header may name another key, another algorithm, or be no header any more.
CODES_OF = {
    "header": {"record-changed", "record-malformed", "record-not-for-you", "malformed", "unsupported-version"},
    **{name: {"record-changed"} for name in PARTS[1:]},
}


@pytest.mark.parametrize("place", range(5), ids=PARTS)
def test_one_changed_bit_anywhere(lasting: Scene, place: int):
    parts = lasting.honest.split(".")
    whole = decode_base64url(parts[place])

    @given(st.integers(0, 8 * len(whole) - 1))
    @settings(max_examples=25, deadline=None, database=None)
    def holds(bit: int) -> None:
        raw = bytearray(whole)
        raw[bit // 8] ^= 1 << bit % 8
        changed = ".".join((*parts[:place], encode_base64url(bytes(raw)), *parts[place + 1 :]))
        assert lasting.code(changed) in CODES_OF[PARTS[place]]
        # The same, as a code brings it.
        with suppress(WalletError):
            assert lasting.code(pack_message(changed)) in CODES_OF[PARTS[place]]

    holds()


def test_one_changed_byte_of_a_moving_code(lasting: Scene):
    packed = pack_message(lasting.honest)

    @given(st.integers(0, len(packed) - 1), st.integers(1, 255))
    @settings(max_examples=60, deadline=None, database=None)
    def holds(place: int, change: int) -> None:
        changed = bytearray(packed)
        changed[place] ^= change
        data = bytes(changed)
        with suppress(WalletError):
            if unpack_message(data) == lasting.honest:
                return  # bits after the end of the deflate stream's last block
        assert lasting.code(data)

    holds()


@pytest.mark.parametrize("data", ["", "{}", b"", b"\x10", b"eyJ", "é", b"\xff\xfe", "openid4vp://?x=1"])
def test_what_is_no_record(lasting: Scene, data: str | bytes):
    assert lasting.code(data) in {"malformed", "record-malformed", "unsupported-version"}


def test_half_a_record(lasting: Scene):
    for end in range(0, len(lasting.honest), 97):
        assert lasting.code(lasting.honest[:end]) in {"record-malformed", "record-changed"}


def test_an_invitation_where_a_record_belongs(lasting: Scene):
    assert lasting.code(lasting.invited.text) == "record-malformed"
    assert lasting.code(lasting.invited.packed) == "record-malformed"


# --- the consent -------------------------------------------------------------------------------------


def test_a_record_without_consent(lasting: Scene):
    parts = [["c1", pack_presentation(lasting.draft.record.parts[0].text)]]
    inside = bytes((VERSION,)) + encode_item([b"", parts, []])
    key = lasting.draft.invitation.encryption_key
    record = encrypt_wrapped_jwe(inside, key, typ=RECORD_TYPE, apv=consent_binding(""))

    assert lasting.code(record) == "consent-missing"


def _unsigned(forging: Forging, header: dict[str, object], signature: bytes) -> None:
    payload = json.dumps(document_with(forging.consent)).encode()
    full = {"alg": "ES256", "typ": "consent-record+jwt", "jwk": forging.key.public.jwk} | header
    forging.text = ".".join(map(encode_base64url, (json.dumps(full).encode(), payload, signature)))


UNSIGNED = {
    "no signature": lambda f: _unsigned(f, {}, b""),
    "none": lambda f: _unsigned(f, {"alg": "none"}, b""),
    "none and noise": lambda f: _unsigned(f, {"alg": "none"}, bytes(64)),
}
FORGED = {
    "noise": lambda f: _unsigned(f, {}, bytes(64)),
    "of another key": lambda f: f.header.update(jwk=OTHER.public.jwk),
    "by another than it names": lambda f: setattr(f, "key", OTHER),
    "by nobody it can name": lambda f: f.header.update(jwk={"kty": "oct", "k": "AAAA"}),
    "with a secret": lambda f: f.header.update(jwk={**f.key.public.jwk, "d": "AAAA"}),
}


@pytest.mark.parametrize("change", UNSIGNED.values(), ids=UNSIGNED)
def test_an_unsigned_consent(lasting: Scene, change):
    assert lasting.code(lasting.forged(change)) == "consent-unsigned"


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED)
def test_a_consent_that_the_learner_did_not_sign(lasting: Scene, change):
    assert lasting.code(lasting.forged(change)) == "consent-signature-invalid"


def test_a_consent_that_was_changed_after_it_was_signed(lasting: Scene):
    def changed(forging: Forging) -> None:
        header, _, signature = lasting.sides.sign(forging).split(".")
        document = document_with(forging.consent, may_export=True)
        forging.text = f"{header}.{encode_base64url(json.dumps(document).encode())}.{signature}"

    assert lasting.code(lasting.forged(changed)) == "consent-signature-invalid"


def test_another_consent_in_the_seal(lasting: Scene):
    def bound(forging: Forging) -> None:
        forging.bound_to = consent_binding("another")

    assert lasting.code(lasting.forged(bound)) == "consent-mismatch"


def test_a_consent_swapped_from_another_record_of_this_invitation(lasting: Scene):
    """Everything fits but what was shown for the one consent and stands under the other."""
    other = lasting.sides.draft(lasting.invited, lasting.first)

    def swapped(forging: Forging) -> None:
        forging.text = other.consent.text
        forging.nonce = encode_base64url(consent_digest(forging.consent.text))

    assert lasting.code(lasting.forged(swapped)) == "consent-mismatch"


@pytest.mark.parametrize(
    "changes",
    [
        {"invitation_id": "another-invitation"},
        {"recipient_id": "decentralized_identifier:did:jwk:e30"},
        {"terms": replace(TERMS, notice="We sell it.")},
        {"terms": replace(TERMS, days=61)},
        {"terms": replace(TERMS, third_parties=("Everybody",))},
        {"terms": replace(TERMS, recipient=replace(TERMS.recipient, name="Lies"))},
    ],
    ids=["invitation", "recipient", "notice", "days", "third parties", "name"],
)
def test_a_consent_to_something_else(lasting: Scene, changes):
    def otherwise(forging: Forging) -> None:
        forging.consent = replace(forging.consent, **changes)

    assert lasting.code(lasting.forged(otherwise)) == "consent-mismatch"


def _document(**changes) -> Callable[[Forging], None]:
    def change(forging: Forging) -> None:
        forging.document = document_with(forging.consent) | changes
        forging.document = {name: value for name, value in forging.document.items() if value is not None}

    return change


def _consent(**changes) -> Callable[[Forging], None]:
    def change(forging: Forging) -> None:
        forging.consent = replace(forging.consent, **changes)

    return change


BROKEN = {
    "no notice": _document(**{"dpv:hasNotice": None}),
    "no purpose": _document(**{"dpv:hasProcess": None}),
    "no person": _document(**{"dpv:hasDataSubject": None}),
    "no id": _document(**{"dct:identifier": None}),
    "another context": _document(**{"@context": {"dpv": "https://elsewhere.example/"}}),
    "what nobody knows": _document(**{"lw:everything": True}),
    "another type": lambda f: f.header.update(typ="learner-advice+jwt"),
    "another header": lambda f: f.header.update(kid="x"),
    "no urn": _consent(id="consent-1"),
    "a purpose that was not offered": _consent(purpose="To sell it"),
    "no reply key": _consent(reply_key=None),
    "a refusal": lambda f: _consent(
        state=ConsentState.REFUSED, reply_key=None, until=f.consent.given_at, items=(), attachments=()
    )(f),
}


@pytest.mark.parametrize("change", BROKEN.values(), ids=BROKEN)
def test_a_consent_that_does_not_state_what_it_must(lasting: Scene, change):
    assert lasting.code(lasting.forged(change)) == "consent-malformed"


def test_longer_than_was_asked_for(lasting: Scene):
    given_at = lasting.draft.consent.given_at

    for until in (given_at + timedelta(days=60, seconds=1), given_at, given_at - timedelta(days=1)):
        assert lasting.code(lasting.forged(_consent(until=until))) == "consent-malformed"


def test_an_export_that_nobody_asked_for(scene: Scene):
    scene.draft = scene.drawn(terms=replace(TERMS, wants_export=False))

    assert scene.code(scene.forged(_consent(may_export=True))) == "consent-malformed"
    assert scene.sides.guiding.receive(scene.forged())


# --- time --------------------------------------------------------------------------------------------


def test_a_consent_dated_in_the_future(lasting: Scene):
    for ahead in (timedelta(minutes=10), timedelta(days=20)):
        given_at = lasting.sides.clock() + ahead
        changed = _consent(given_at=given_at, until=given_at + timedelta(days=1))
        assert lasting.code(lasting.forged(changed)) == "consent-future-dated"


def test_a_consent_older_than_the_invitation(lasting: Scene):
    given_at = lasting.sides.clock() - timedelta(days=2)

    changed = _consent(given_at=given_at, until=given_at + timedelta(days=9))
    assert lasting.code(lasting.forged(changed)) == "consent-mismatch"


def test_an_expired_consent(scene: Scene):
    scene.sides.clock.wait(days=30, seconds=1)

    with pytest.raises(UnreadableError, match="consent-ended"):
        scene.sides.guiding.receive(scene.honest)
    (trace,) = scene.sides.guiding.learners()
    assert (trace.state, trace.erased_at) == (ConsentState.ENDED, scene.sides.clock())
    assert scene.code(scene.honest) == "consent-ended"


def test_an_expired_consent_with_a_clock_set_back(scene: Scene):
    learner = scene.sides.guiding.receive(scene.honest)
    scene.sides.clock.wait(days=30)
    scene.sides.guiding.enforce()
    scene.sides.clock.wait(days=-30)

    assert scene.code(scene.honest) == "consent-ended"
    with pytest.raises(UnreadableError, match="consent-ended"):
        scene.sides.guiding.open(learner.consent_id)


def test_a_consent_given_when_the_invitation_was_over(scene: Scene):
    scene.sides.clock.wait(days=31)
    given_at = scene.sides.clock()

    changed = _consent(given_at=given_at, until=given_at + timedelta(days=5))
    assert scene.code(scene.forged(changed)) in {"invitation-expired", "record-not-for-you"}


# --- withdrawn ---------------------------------------------------------------------------------------


def _given(scene: Scene) -> tuple[str, str]:
    """The sealed record that a learner's wallet gave, and its consent."""
    sealed = scene.sides.consenting.give(scene.draft)
    return sealed.text, sealed.consent.id


def test_a_withdrawn_consent(scene: Scene):
    record, consent_id = _given(scene)
    scene.sides.guiding.receive(record)
    scene.sides.guiding.receive_notice(scene.sides.consenting.withdraw(consent_id))

    assert scene.code(record) == "consent-withdrawn"
    with pytest.raises(UnreadableError, match="consent-withdrawn"):
        scene.sides.guiding.open(consent_id)


def test_a_consent_withdrawn_before_the_record_came(scene: Scene):
    record, consent_id = _given(scene)
    notice = scene.sides.consenting.withdraw(consent_id)
    with pytest.raises(UnreadableError, match="notice-malformed"):
        scene.sides.guiding.receive_notice(notice)

    with pytest.raises(UnreadableError, match="consent-withdrawn"):
        scene.sides.guiding.receive(record)
    assert scene.code(record) == "consent-withdrawn"


def test_somebody_elses_withdrawal_takes_nothing_back(scene: Scene):
    record, consent_id = _given(scene)
    header, payload, _ = scene.sides.consenting.withdraw(consent_id).split(".")
    forged = sign_compact_jws(json.loads(decode_base64url(header)), decode_base64url(payload), OTHER)

    with suppress(UnreadableError):
        scene.sides.guiding.receive_notice(forged)
    learner = scene.sides.guiding.receive(record)
    with pytest.raises(UnreadableError, match="notice-signature-invalid"):
        scene.sides.guiding.receive_notice(forged)
    assert scene.sides.guiding.learners() == (learner,)


# --- replayed ----------------------------------------------------------------------------------------


def test_the_same_record_again(scene: Scene):
    scene.sides.guiding.receive(scene.honest)

    assert scene.code(scene.honest) == "invitation-used"
    assert scene.code(pack_message(scene.honest)) == "invitation-used"


def test_a_second_record_for_one_invitation(scene: Scene):
    second = scene.sides.seal(scene.sides.forging(scene.sides.draft(scene.invited, scene.second)))
    scene.sides.guiding.receive(scene.honest)

    assert scene.code(second) == "invitation-used"


def test_a_record_again_after_it_was_erased(scene: Scene):
    learner = scene.sides.guiding.receive(scene.honest)
    scene.sides.guiding.erase(learner.consent_id)

    assert scene.code(scene.honest) == "invitation-used"


def test_a_consent_again_for_another_invitation(scene: Scene):
    """A record that was opened here is sealed once more for the next invitation."""
    learner = scene.sides.guiding.receive(scene.honest)
    forging = scene.forging()
    forging.encryption_key = scene.sides.invite().invitation.encryption_key

    assert scene.code(scene.sides.seal(forging)) == "consent-mismatch"
    assert scene.sides.guiding.learners() == (learner,)


def test_the_learners_wallet_answers_an_invitation_once(scene: Scene):
    _given(scene)

    with pytest.raises(UnreadableError, match="invitation-used"):
        scene.sides.consenting.read(scene.invited.text)


# --- more than was agreed ----------------------------------------------------------------------------


def _more(scene: Scene) -> dict[str, Callable[[Forging], object]]:
    item, number, names = scene.forging().choices[0]
    return {
        "another credential": lambda f: f.choices.append(("c2", scene.second, names)),
        "the same credential twice": lambda f: f.choices.append(("c2", number, names)),
        "one detail more": lambda f: f.choices.__setitem__(0, (item, number, (*names, "birthdate"))),
        "another detail instead": lambda f: f.choices.__setitem__(0, (item, number, ("given_name", "birthdate"))),
        "another credential instead": lambda f: f.choices.__setitem__(0, (item, scene.second, names)),
        "another file": lambda f: f.files.append(SealedFile("more.txt", "text/plain", b"x")),
    }


OTHERWISE = {
    "no credential": lambda f: f.choices.clear(),
    "no file": lambda f: f.files.clear(),
    "another file instead": lambda f: f.files.__setitem__(0, SealedFile("cv.txt", "text/plain", b"Amina, 2025")),
    "another name of a file": lambda f: f.files.__setitem__(0, replace(FILE, name="b.txt")),
    "another kind of file": lambda f: f.files.__setitem__(0, replace(FILE, media_type="text/html")),
    "shown to somebody else": lambda f: setattr(f, "audience", "https://employer.example"),
    "shown at another time": lambda f: setattr(f, "nonce", "n-7Qx2"),
}


@pytest.mark.parametrize(
    "name",
    [
        "another credential",
        "the same credential twice",
        "one detail more",
        "another detail instead",
        "another credential instead",
        "another file",
    ],
)
def test_more_than_was_agreed(lasting: Scene, name: str):
    assert lasting.code(lasting.forged(_more(lasting)[name])) == "scope-exceeded"


@pytest.mark.parametrize("change", OTHERWISE.values(), ids=OTHERWISE)
def test_something_else_than_was_agreed(lasting: Scene, change):
    assert lasting.code(lasting.forged(change)) == "consent-mismatch"


def test_less_than_was_agreed_is_no_harm(scene: Scene):
    item, number, _ = scene.forging().choices[0]

    record = scene.forged(lambda f: f.choices.__setitem__(0, (item, number, ("given_name",))))

    assert scene.sides.guiding.receive(record)


def test_a_copy_is_taken_in_and_shown_as_one(scene: Scene):
    record = scene.forged(lambda f: setattr(f, "audience", None))

    learner = scene.sides.guiding.receive(record)
    (item,) = scene.sides.guiding.open(learner.consent_id).items

    assert item.checked.report.verdict is Verdict.GENUINE_UNDETERMINED


def _with_part(scene: Scene, text: str) -> str:
    forging = scene.forging()
    record = LearnerRecord(scene.sides.sign(forging), (SealedPart("c1", text),), tuple(forging.files))
    return scene.sides.seal_record(record, forging)


def _presentation(scene: Scene) -> str:
    return scene.sides.learner.holder.draft(scene.first, [("given_name",)], audience=None).text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "text",
        "a.b.c",
        '{"type":["VerifiablePresentation"]}',
        '{"type":["VerifiablePresentation"],"verifiableCredential":[]}',
        "https://school.example/credential",
    ],
)
def test_what_nobody_can_read_is_not_taken_in(lasting: Scene, text: str):
    assert lasting.code(_with_part(lasting, text)) in {"record-malformed", "scope-exceeded"}


def test_several_where_one_was_agreed(lasting: Scene):
    one = _presentation(lasting)
    badge = whole_text(None)
    context = ["https://www.w3.org/ns/credentials/v2"]
    both = {
        "@context": context,
        "type": ["VerifiablePresentation"],
        "verifiableCredential": [json.loads(badge), json.loads(badge)],
    }

    for text in (f"{one}\n{one}", f'["{one}","{one}"]', json.dumps(both)):
        assert lasting.code(_with_part(lasting, text)) in {"record-malformed", "scope-exceeded"}
    # What stands after the last detail is read as the holder's signature, which it is not.
    assert lasting.code(_with_part(lasting, f"{one} {badge}")) == "consent-mismatch"


def test_a_detail_that_the_issuer_never_signed(lasting: Scene):
    extra = encode_base64url(b'["c2FsdHNhbHRzYWx0c2FsdA","national_number","94.04.03-123.45"]')

    assert lasting.code(_with_part(lasting, f"{_presentation(lasting)}{extra}~")) == "record-malformed"


def test_a_changed_detail(lasting: Scene):
    token, disclosure, *rest = _presentation(lasting).split("~")
    salt, name, _ = json.loads(decode_base64url(disclosure))
    changed = encode_base64url(json.dumps([salt, name, "Somebody"]).encode())

    assert lasting.code(_with_part(lasting, "~".join((token, changed, *rest)))) == "record-malformed"


def test_a_credential_of_an_issuer_who_signed_something_else(lasting: Scene):
    token, *rest = _presentation(lasting).split("~")
    header, payload, signature = token.split(".")
    changed = json.loads(decode_base64url(payload)) | {"issuing_authority": "Elsewhere"}
    token = f"{header}.{encode_base64url(json.dumps(changed).encode())}.{signature}"

    assert lasting.code(_with_part(lasting, "~".join((token, *rest)))) == "scope-exceeded"
