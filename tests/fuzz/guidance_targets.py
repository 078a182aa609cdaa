"""Invitations, sealed records, notices and advice under mutations, and what must hold whatever comes."""

import hashlib
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import Any, Final

from tests.fuzz import seeds
from tests.fuzz.byte_mutations import mutate_bytes, mutate_text
from tests.fuzz.cbor_mutations import mutate_cbor
from tests.fuzz.choices import Choices
from tests.fuzz.json_mutations import json_bytes, mutate_json
from tests.fuzz.known_signers import AT, HOLDER, ISSUER_KEY, LATER, authority, fixed_key, trust
from tests.fuzz.token_mutations import mutate_token, resigned
from wallet.checking import Surroundings
from wallet.consent.advice import advice_recipient, open_advice, parse_advice, seal_advice
from wallet.consent.consent_record import consent_digest, make_consent, parse_consent
from wallet.consent.invitation import make_invitation, parse_invitation
from wallet.consent.invitation_payload import read_terms, terms_json
from wallet.consent.notices import (
    make_confirmation,
    make_withdrawal,
    notice_kind,
    parse_confirmation,
    parse_withdrawal,
    withdrawal_subject,
)
from wallet.consent.packed_message import message_text, pack_message, unpack_message
from wallet.consent.scope import scope_item, within_scope
from wallet.consent.sealed_record import VERSION, consent_binding, encode_record, open_record, seal_record
from wallet.consent.signatures import kind_of
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.jwe_wrapped import decrypt_wrapped_jwe, encrypt_wrapped_jwe
from wallet.disclosure import PresentationEnd, make_presentation
from wallet.errors import UnreadableError, WalletError
from wallet.formats.recognise import parse_credential
from wallet.guiding.judging import require_answer, require_scope, require_timely
from wallet.model.guidance import (
    AdviceStep,
    AttachedFile,
    Consent,
    ConsentState,
    Invitation,
    InvitationTerms,
    LearnerRecord,
    Recipient,
    SealedFile,
    SealedPart,
    StepKind,
)
from wallet.questions.askers import AskerIdentity
from wallet.status.cache import StatusCache
from wallet.transport.guidance_texts import ADVICE_TYPE, RECORD_TYPE
from wallet.transport.reading import read_everything

_COUNSELLOR: Final = AskerIdentity(fixed_key("counsellor"))
_OPENER: Final = fixed_key("opener")
_LEARNER: Final = fixed_key("learner")
_REPLIES: Final = fixed_key("replies")
_FILE: Final = SealedFile("cv.txt", "text/plain", b"Amina")
_TERMS: Final = InvitationTerms(
    recipient=Recipient(name="Lies", organisation="Learning shop", address="Market 1\nKortrijk", contact="l@x.example"),
    purposes=("To look for a course", "To prepare an exemption"),
    days=60,
    notice="We keep it until the end that you choose.",
    storage="On this computer, encrypted",
    jurisdiction="BE",
    third_parties=("Nobody else",),
    authority="GBA, Brussels",
    language="en",
    wants_export=True,
)
_CONSENT_ID: Final = "urn:uuid:4b6d1a5e-24f5-4a2c-9c1a-0d6c7a2f9b11"
_ADVICE_ID: Final = "urn:uuid:6a0e5a3e-6d1c-4b92-a1b3-0f9f0c3a7c11"


@cache
def _invitations() -> tuple[str, ...]:
    """Signed by a key, and by a certificate."""
    leaf = authority().certify(ISSUER_KEY.public, not_before=AT - timedelta(days=9), not_after=LATER)
    return tuple(
        make_invitation(
            _TERMS, identity, id="an-invitation-of-1", encryption_key=_OPENER.public.jwk, issued_at=AT, expires_at=LATER
        )
        for identity in (_COUNSELLOR, AskerIdentity(ISSUER_KEY, (leaf,)))
    )


@cache
def _invitation() -> Invitation:
    return parse_invitation(_invitations()[0], trust(), AT)


@cache
def _credentials() -> tuple[str, ...]:
    selective = json.dumps(seeds.selective_documents()[2])
    return (seeds.sd_jwts()[0], json.dumps(seeds.linked_documents()[0]), selective, seeds.tokens()[0])


@cache
def _consent() -> Consent:
    copies = [(parse_credential(text.encode()), text) for text in _credentials()]
    paths = ([("given_name",)], [], [], [])
    items = tuple(
        scope_item(f"c{number}", credential, make_presentation(credential, chosen, now=AT), "A title", "An issuer")
        for number, ((credential, _), chosen) in enumerate(zip(copies, paths, strict=True), 1)
    )
    file = AttachedFile(
        name=_FILE.name, media_type=_FILE.media_type, size=len(_FILE.data), digest=hashlib.sha256(_FILE.data).digest()
    )
    return make_consent(
        invitation=_invitation(),
        state=ConsentState.GIVEN,
        purpose=_TERMS.purposes[0],
        learner_name="Amina",
        items=items,
        attachments=(file,),
        may_export=True,
        given_at=AT,
        until=AT + timedelta(days=20),
        key=_LEARNER,
        reply_key=_REPLIES.public.jwk,
        with_helper=False,
        id=_CONSENT_ID,
    )


@cache
def _record() -> LearnerRecord:
    consent = _consent()
    bound = PresentationEnd(consent.recipient_id, encode_base64url(consent_digest(consent.text)), HOLDER)
    made = []
    for number, text in enumerate(_credentials(), 1):
        credential, first = parse_credential(text.encode()), number == 1
        made.append(
            make_presentation(credential, [("given_name",)] if first else [], now=AT, end=bound if first else None)
        )
    parts = tuple(SealedPart(f"c{number}", part.text) for number, part in enumerate(made, 1))
    return LearnerRecord(consent.text, parts, (_FILE,))


@cache
def _notices() -> tuple[str, ...]:
    withdrawal = make_withdrawal(_consent(), _LEARNER, AT)
    return withdrawal, make_confirmation(_CONSENT_ID, withdrawal, _COUNSELLOR, AT)


@cache
def _advice() -> str:
    steps = tuple(AdviceStep(kind, "A course", "On Mondays", "https://x.example/") for kind in StepKind)
    return seal_advice(
        id=_ADVICE_ID,
        consent_id=_CONSENT_ID,
        note="Go and see.\nSoon.",
        steps=steps,
        made_at=AT,
        identity=_COUNSELLOR,
        reply_key=_REPLIES.public.jwk,
    )


@cache
def _signed_advice() -> str:
    return decrypt_wrapped_jwe(_advice(), _REPLIES, typ=ADVICE_TYPE).decode()


# --- inputs ------------------------------------------------------------------------------------------


def _changed(choices: Choices, text: str, key: Any) -> str:
    """A signed text that is changed and signed by whom it names, in most cases."""
    if choices.seldom(5):
        return mutate_token(choices, text, seeds.json_values())
    header, payload = (json.loads(decode_base64url(part)) for part in text.split(".")[:2])
    if choices.seldom(4):
        header = mutate_json(choices, header, changes=1)
    else:
        payload = mutate_json(choices, payload, seeds.json_values(), changes=1)
    return resigned(json_bytes(choices, header), json_bytes(choices, payload), key)


def _carried(choices: Choices, text: str) -> bytes:
    """The text as a file or packed for a code; seldom with bytes that changed on the way."""
    data = text.encode("utf-8", "surrogateescape")
    if choices.seldom(3):
        with suppress(WalletError):
            data = pack_message(text)
    return mutate_bytes(choices, data) if choices.seldom(6) else data


def _invitation_input(choices: Choices) -> bytes:
    text = choices.pick(_invitations())
    key = ISSUER_KEY if text == _invitations()[1] else _COUNSELLOR.key
    return _carried(choices, text if choices.seldom(12) else _changed(choices, text, key))


def _notice_input(choices: Choices) -> bytes:
    text = choices.pick(_notices())
    key = _LEARNER if text == _notices()[0] else _COUNSELLOR.key
    return _carried(choices, text if choices.seldom(12) else _changed(choices, text, key))


def _advice_input(choices: Choices) -> bytes:
    inside = _signed_advice() if choices.seldom(6) else _changed(choices, _signed_advice(), _COUNSELLOR.key)
    data = inside.encode("utf-8", "surrogateescape")
    sealed = encrypt_wrapped_jwe(data, _REPLIES.public.jwk, typ=ADVICE_TYPE)
    return _carried(choices, _shaken(choices, sealed))


def _record_input(choices: Choices) -> bytes:
    record = _record()
    kind = choices.below(5)
    if kind == 1:
        record = replace(record, consent=_changed(choices, record.consent, _LEARNER))
    elif kind == 2:
        at = choices.below(len(record.parts))
        text = mutate_token(choices, record.parts[at].text, seeds.json_values())
        parts = (*record.parts[:at], SealedPart(record.parts[at].item_id, text), *record.parts[at + 1 :])
        record = replace(record, parts=parts)
    try:
        inside = encode_record(record)
    except WalletError:
        record = _record()
        inside = encode_record(record)
    if kind > 2 and choices.often():
        inside = bytes((VERSION,)) + mutate_cbor(choices, inside[1:])
    elif kind > 2:
        inside = mutate_bytes(choices, inside)
    bound_to = consent_binding(record.consent)
    sealed = encrypt_wrapped_jwe(inside, _OPENER.public.jwk, typ=RECORD_TYPE, apv=bound_to)
    return _carried(choices, _shaken(choices, sealed))


def _shaken(choices: Choices, text: str) -> str:
    """An encrypted text, seldom with another header or with letters that changed."""
    if choices.seldom(6):
        head, *rest = text.split(".")
        header = mutate_json(choices, json.loads(decode_base64url(head)), changes=1)
        return ".".join((encode_base64url(json_bytes(choices, header)), *rest))
    return mutate_text(choices, text) if choices.seldom(10) else text


def _packed_input(choices: Choices) -> bytes:
    """Any of them, packed, with bytes that changed."""
    text = choices.pick((*_invitations(), _consent().text, *_notices(), _advice(), _sealed()))
    data = pack_message(text)
    return mutate_bytes(choices, data) if choices.often() else data


@cache
def _sealed() -> str:
    return seal_record(_record(), _consent().text, _OPENER.public.jwk)


# --- what is done with them --------------------------------------------------------------------------


def _text(data: bytes) -> str:
    with suppress(WalletError):
        read_everything(data)
    text = message_text(data)
    kind_of(text)
    return text


def _run_invitation(data: bytes) -> None:
    text = _text(data)
    invitation = parse_invitation(text, trust(), AT)
    _require(parse_invitation(invitation.text, trust(), AT) == invitation, "read twice in two ways")
    _require(read_terms(terms_json(invitation.terms)) == invitation.terms, "terms that cannot be written")
    _require(invitation.issued_at < invitation.expires_at, "over before it began")


def _run_record(data: bytes) -> None:
    record = open_record(_text(data), _OPENER)
    again = seal_record(record, record.consent, _OPENER.public.jwk)
    _require(open_record(again, _OPENER) == record, "not what was sealed")
    consent = parse_consent(record.consent)
    _require(parse_consent(consent.text) == consent, "read twice in two ways")
    require_answer(consent, _invitation())
    require_timely(consent, _invitation(), AT)
    require_scope(consent, record, Surroundings(trust(), StatusCache(), AT))
    _require([item.id for item in consent.items] == [part.item_id for part in record.parts], "not what was agreed")
    for item, part in zip(consent.items, record.parts, strict=True):
        _require(not within_scope(item, parse_credential(part.text.encode())), "more than was agreed")
    for said, file in zip(consent.attachments, record.files, strict=True):
        _require(said.digest == hashlib.sha256(file.data).digest(), "another file")


def _run_notice(data: bytes) -> None:
    text = _text(data)
    consent = _consent()
    if notice_kind(text) == "confirmation":
        when = parse_confirmation(text, _CONSENT_ID, _notices()[0], _invitation())
    else:
        withdrawal_subject(text)
        when = parse_withdrawal(text, _CONSENT_ID, consent_digest(consent.text), consent.learner_id)
    _require(when.utcoffset() == timedelta(), "no moment")


def _run_advice(data: bytes) -> None:
    text = _text(data)
    advice_recipient(text)
    advice = open_advice(text, _REPLIES, _CONSENT_ID, _invitation())
    _require(parse_advice(advice.text, _CONSENT_ID, _invitation()) == advice, "read twice in two ways")
    _require(bool(advice.note or advice.steps), "advice without advice")


def _run_packed(data: bytes) -> None:
    text = unpack_message(data)
    try:
        again = pack_message(text)
    except WalletError:
        # It packs larger here than it came, or is no text that anybody would pack.
        raise UnreadableError("packed") from None
    _require(unpack_message(again) == text, "not what was packed")


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise AssertionError(what)


GUIDANCE: tuple[tuple[str, Callable[[Choices], bytes], Callable[[bytes], None], int], ...] = (
    ("invitation", _invitation_input, _run_invitation, 6),
    ("record", _record_input, _run_record, 6),
    ("notice", _notice_input, _run_notice, 4),
    ("advice", _advice_input, _run_advice, 5),
    ("guidance-packed", _packed_input, _run_packed, 4),
)
