"""Advice: signed with the key of the invitation, and sealed so that only the learner who gave the record reads it."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from wallet.consent.signatures import (
    SIGNED_ADVICE_TYPE,
    read_statement,
    require_signature,
    sign_statement,
    signing_key,
)
from wallet.consent.stated_text import require_members, stated_moment, stated_text
from wallet.crypto.jwe_wrapped import decrypt_wrapped_jwe, encrypt_wrapped_jwe, parse_wrapped_jwe
from wallet.crypto.keys import PrivateKey
from wallet.errors import AdviceError, AdviceSignatureError, CryptoError, MalformedError, UnreadableError
from wallet.model.guidance import Advice, AdviceStep, Invitation, StepKind
from wallet.model.json import Json, JsonObject
from wallet.questions.askers import AskerIdentity
from wallet.transport.guidance_texts import ADVICE_TYPE

LONGEST_NOTE: Final = 4_000
LONGEST_TITLE: Final = 200
LONGEST_STEP_NOTE: Final = 1_000
LONGEST_LINK: Final = 500
MOST_STEPS: Final = 20

_ID: Final = re.compile(r"[A-Za-z0-9._:-]{16,100}", re.ASCII)
_MEMBERS: Final = frozenset({"jti", "sub", "iat", "note", "steps"})
_STEP: Final = frozenset({"kind", "title", "note", "link"})


def seal_advice(
    *,
    id: str,  # noqa: A002 - what it is called everywhere
    consent_id: str,
    note: str,
    steps: Sequence[AdviceStep],
    made_at: datetime,
    identity: AskerIdentity,
    reply_key: JsonObject,
) -> str:
    """Sign advice and seal it for the learner.

    Args:
        id: `urn:uuid:…`, never used before.
        consent_id: The consent it belongs to.
        note: The advice itself; may be empty where there are steps.
        steps: Next steps; may be empty where there is a note.
        made_at: When; UTC.
        identity: The counsellor's, as it signed the invitation.
        reply_key: The learner's public key in the consent.

    Returns:
        The compact JWE, which `open_advice` reads.

    Raises:
        AdviceError: A reader would refuse it, or the learner's key is none.
    """
    payload: JsonObject = {
        "jti": id,
        "sub": consent_id,
        "iat": int(made_at.timestamp()),
        "note": note,
        "steps": [_step_json(step) for step in steps],
    }
    try:
        _read(payload)
        header: JsonObject = {"typ": SIGNED_ADVICE_TYPE}
        signed = sign_statement(header, payload, identity.key)
        return encrypt_wrapped_jwe(signed.encode("ascii"), reply_key, typ=ADVICE_TYPE)
    except (UnreadableError, CryptoError) as error:
        raise AdviceError(error.detail) from None


def open_advice(text: str, key: PrivateKey, consent_id: str, invitation: Invitation) -> Advice:
    """Open advice and check that it is the counsellor's.

    Args:
        text: The sealed advice; white space around it is passed over.
        key: The private half of the key that the consent states for replies.
        consent_id: The consent it must belong to.
        invitation: The invitation that the consent answers, whose key signs this too.

    Raises:
        AdviceError: It is broken, for somebody else, or belongs to another consent.
        AdviceSignatureError: The signature is not the counsellor's.
    """
    try:
        signed = decrypt_wrapped_jwe(text.strip(), key, typ=ADVICE_TYPE).decode("ascii")
    except (UnreadableError, CryptoError) as error:
        raise AdviceError(error.detail) from None
    except UnicodeDecodeError:
        raise AdviceError("text") from None
    return parse_advice(signed, consent_id, invitation)


def parse_advice(text: str, consent_id: str, invitation: Invitation) -> Advice:
    """Check signed advice that was opened, as it is kept.

    Args:
        text: The compact JWS.
        consent_id: The consent it must belong to.
        invitation: The invitation that the consent answers.

    Raises:
        AdviceError: It is broken, or belongs to another consent.
        AdviceSignatureError: The signature is not the counsellor's.
    """
    try:
        jws, payload = read_statement(text, SIGNED_ADVICE_TYPE)
        if payload.get("sub") != consent_id:
            raise MalformedError("about another consent")
        key = signing_key(invitation.text)
    except (UnreadableError, CryptoError) as error:
        raise AdviceError(error.detail) from None
    try:
        require_signature(jws, key)
    except CryptoError as error:
        raise AdviceSignatureError(error.detail) from None
    try:
        name, note, steps, made_at = _read(payload)
    except UnreadableError as error:
        raise AdviceError(error.detail) from None
    return Advice(
        id=name,
        consent_id=consent_id,
        counsellor_id=invitation.counsellor.client_id,
        counsellor=invitation.terms.recipient,
        note=note,
        steps=steps,
        made_at=made_at,
        text=text,
    )


def advice_recipient(text: str) -> str:
    """Return the thumbprint of the key that sealed advice is for, to look its consent up by; untrusted.

    Raises:
        AdviceError: No sealed advice.
    """
    try:
        return str(parse_wrapped_jwe(text.strip(), typ=ADVICE_TYPE).header["kid"])
    except (UnreadableError, CryptoError) as error:
        raise AdviceError(error.detail) from None


def _step_json(step: AdviceStep) -> JsonObject:
    return {"kind": step.kind.value, "title": step.title, "note": step.note, "link": step.link}


def _read(payload: JsonObject) -> tuple[str, str, tuple[AdviceStep, ...], datetime]:
    require_members(payload, _MEMBERS, "members")
    name, steps = payload.get("jti"), payload.get("steps")
    if not isinstance(name, str) or not _ID.fullmatch(name):
        raise MalformedError("jti")
    if not isinstance(steps, list) or len(steps) > MOST_STEPS:
        raise MalformedError("steps")
    note = stated_text(payload.get("note"), "note", LONGEST_NOTE, may_be_empty=bool(steps), lines=True)
    return name, note, tuple(_step(step) for step in steps), stated_moment(payload, "iat")


def _step(said: Json) -> AdviceStep:
    if not isinstance(said, dict):
        raise MalformedError("step")
    require_members(said, _STEP, "step")
    kind = said.get("kind")
    try:
        known = StepKind(kind if isinstance(kind, str) else "")
    except ValueError:
        raise MalformedError("kind") from None
    return AdviceStep(
        known,
        stated_text(said.get("title"), "title", LONGEST_TITLE),
        stated_text(said.get("note"), "step note", LONGEST_STEP_NOTE, may_be_empty=True, lines=True),
        stated_text(said.get("link"), "link", LONGEST_LINK, may_be_empty=True),
    )
