"""Advice: signed by who got the record, sealed for who gave it, about one consent."""

import dataclasses
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.consent.guidance_material import (
    COUNSELLOR,
    LEARNER,
    MISSING,
    NOW,
    REPLIES,
    TERMS,
    consent,
    invitation,
    payload_of,
    without,
)
from wallet.consent.advice import advice_recipient, open_advice, parse_advice, seal_advice
from wallet.consent.signatures import kind_of
from wallet.crypto.jwe_wrapped import encrypt_wrapped_jwe
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.errors import AdviceError, AdviceSignatureError
from wallet.model.guidance import AdviceStep, StepKind
from wallet.questions.askers import AskerIdentity

ID = "urn:uuid:0f2c1b9a-7f43-4d4c-8b62-5f1e0d9c8a77"
CONSENT_ID = consent().id
NOTE = "Je kunt veel.\nBegin met de eerste stap."
STEPS = (
    AdviceStep(StepKind.COURSE, "Heftruck: vervolg", "Tien avonden.\nIn Gent.", "https://cvo.example/heftruck"),
    AdviceStep(StepKind.RECOGNITION, "EVC aanvragen"),
    AdviceStep(StepKind.CONTACT, "Bel VDAB"),
    AdviceStep(StepKind.OTHER, "Rust eens uit"),
)
INVITED = invitation()
OTHER = PrivateKey.generate()


def sealed(**changed):
    values = {
        "id": ID,
        "consent_id": CONSENT_ID,
        "note": NOTE,
        "steps": STEPS,
        "made_at": NOW,
        "identity": COUNSELLOR,
        "reply_key": REPLIES.public.jwk,
        **changed,
    }
    return seal_advice(**values)


def opened(text, **changed):
    return open_advice(text, **{"key": REPLIES, "consent_id": CONSENT_ID, "invitation": INVITED, **changed})


ADVICE = opened(sealed())


def inner(key=COUNSELLOR.key, typ="learner-advice+jwt", **changed):
    """Signed advice with members changed, sealed as it should be."""
    body = without(payload_of(ADVICE.text), **changed)
    signed = sign_compact_jws({"typ": typ, "alg": "ES256"}, json.dumps(body).encode(), key)
    return encrypt_wrapped_jwe(signed.encode(), REPLIES.public.jwk, typ="learner-advice")


def test_advice_says_what_was_advised():
    text = sealed()
    advice = opened(f" {text}\n")
    assert (advice.id, advice.consent_id, advice.made_at) == (ID, CONSENT_ID, NOW)
    assert (advice.note, advice.steps) == (NOTE, STEPS)
    assert advice.counsellor_id == COUNSELLOR.client_id
    assert advice.counsellor == TERMS.recipient
    assert kind_of(text) == "advice"
    assert advice_recipient(text) == REPLIES.public.thumbprint


def test_advice_that_was_kept_is_checked_again():
    assert parse_advice(ADVICE.text, CONSENT_ID, INVITED) == ADVICE


def test_a_note_or_steps_are_enough():
    assert opened(sealed(steps=())).steps == ()
    assert opened(sealed(note="")).note == ""


def test_the_key_of_the_consent_may_say_what_it_is_for():
    assert opened(sealed(reply_key=REPLIES.public.jwk)) == dataclasses.replace(ADVICE, text=ANY)


class _Any:
    __hash__ = None

    def __eq__(self, other):
        return True


ANY = _Any()


def test_nothing_of_advice_can_be_read_on_the_way():
    text = sealed()
    assert NOTE.split("\n", maxsplit=1)[0] not in text
    assert text.count(".") == 4
    assert sealed() != text


def test_only_who_gave_the_record_opens_it():
    for key in (OTHER, LEARNER, COUNSELLOR.key, PrivateKey.generate("Ed25519")):
        with pytest.raises(AdviceError) as caught:
            opened(sealed(), key=key)
        assert caught.value.code == "advice-malformed"


def test_only_who_got_the_record_advises():
    forged = sealed(identity=AskerIdentity(OTHER))
    with pytest.raises(AdviceSignatureError) as caught:
        opened(forged)
    assert caught.value.code == "advice-signature-invalid"


def test_advice_about_another_consent_is_refused():
    with pytest.raises(AdviceError) as caught:
        opened(sealed(), consent_id="urn:uuid:00000000-0000-4000-8000-000000000000")
    assert caught.value.code == "advice-malformed"


def test_what_was_signed_for_another_end_is_no_advice():
    for typ in ("consent-erasure+jwt", "learner-invitation+jwt", "JWT"):
        with pytest.raises(AdviceError):
            opened(inner(typ=typ))


def test_an_invitation_that_is_none_checks_nothing():
    with pytest.raises(AdviceError):
        opened(sealed(), invitation=dataclasses.replace(INVITED, text="e30.e30.e30"))


@pytest.mark.parametrize(
    "changed",
    [
        *({name: MISSING} for name in ("jti", "sub", "iat", "note", "steps")),
        *({name: None} for name in ("jti", "sub", "iat", "note", "steps")),
        *({"jti": value} for value in ("", "short", 3, "a" * 101)),
        *({"iat": value} for value in ("1", True, 10**18)),
        *({"note": value} for value in (7, "a" * 4001, "bell \x07")),
        *({"steps": value} for value in ({}, [None], [{}], [{"kind": "course"}], "steps")),
        {"note": " ", "steps": []},
        {"steps": [{"kind": "course", "title": "a", "note": "", "link": ""}] * 21},
        {"urgent": True},
    ],
)
def test_members_that_break_a_rule_are_refused(changed):
    with pytest.raises(AdviceError) as caught:
        opened(inner(**changed))
    assert caught.value.code == "advice-malformed"


@pytest.mark.parametrize(
    "changed",
    [
        *({name: MISSING} for name in ("kind", "title", "note", "link")),
        *({name: 3} for name in ("kind", "title", "note", "link")),
        {"kind": "order"},
        {"kind": []},
        {"title": " "},
        {"title": "a" * 201},
        {"title": "two\nlines"},
        {"note": "a" * 1001},
        {"link": "a" * 501},
        {"link": "https://cvo.example/\nx"},
        {"price": "free"},
    ],
)
def test_steps_that_break_a_rule_are_refused(changed):
    step = {"kind": "course", "title": "a", "note": "", "link": ""}
    assert opened(inner(steps=[step])).steps == (AdviceStep(StepKind.COURSE, "a"),)
    with pytest.raises(AdviceError):
        opened(inner(steps=[without(step, **changed)]))


@pytest.mark.parametrize(
    "changed",
    [
        {"note": "", "steps": ()},
        {"note": "a" * 4001},
        {"note": "half a letter \ud800"},
        {"id": "short"},
        {"steps": (AdviceStep(StepKind.OTHER, ""),)},
        {"steps": (STEPS[0],) * 21},
        {"steps": (AdviceStep(StepKind.OTHER, "€" * 200, "€" * 1000, "€" * 500),) * 20},
        {"reply_key": {}},
        {"reply_key": PrivateKey.generate("P-384").public.jwk},
    ],
)
def test_what_a_reader_would_refuse_is_not_sealed(changed):
    with pytest.raises(AdviceError):
        sealed(**changed)


@pytest.mark.parametrize("text", ["", "....", "a.b.c.d.e", "é", "e30.e30.e30.e30.e30"])
def test_what_is_no_advice_is_refused(text):
    for read in (opened, advice_recipient):
        with pytest.raises(AdviceError):
            read(text)


def test_what_is_inside_must_be_text():
    for data in (b"\xff\xfe", b"", ADVICE.text.encode() + b"."):
        with pytest.raises(AdviceError):
            opened(encrypt_wrapped_jwe(data, REPLIES.public.jwk, typ="learner-advice"))


SEALED = sealed()


@settings(max_examples=80, deadline=None)
@given(st.integers(0, len(SEALED) - 1), st.sampled_from("ABCDabcd0123-_."))
def test_no_sign_of_it_can_change(place, other):
    if SEALED[place] == other:
        return
    with pytest.raises(AdviceError):
        opened(SEALED[:place] + other + SEALED[place + 1 :])
