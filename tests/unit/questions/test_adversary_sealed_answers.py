"""Attacks with encrypted answers and with garbage: refused, and no question is spoilt."""

import json
from datetime import timedelta

import pytest

from tests.simulators.dialogue import Dialogue, learning_query
from tests.unit.questions.dialogue_attacks import (
    accepted,
    answered,
    bound,
    holder_codes,
    shown,
    verdicts,
)
from wallet.asking import Asked
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.jwe import encrypt_compact_jwe, encryption_jwk, parse_compact_jwe
from wallet.crypto.keys import PrivateKey
from wallet.errors import AnswerError, MalformedError, TooLargeError
from wallet.model.report import Verdict
from wallet.questions.answer import answer_text

# --- encryption -------------------------------------------------------------------------------------------


def sealed(dialogue: Dialogue, asked: Asked, inside: Asked | None = None, *, state=None, kid="", key=None) -> str:
    inside = inside or asked
    body = {"vp_token": {"course": [bound(shown(dialogue), inside)]}, "state": state or inside.id}
    key = key or asked.pending.encryption_key
    jwk = encryption_jwk(key.public, kid="x")
    kid = asked.id if kid == "" else kid
    return encrypt_compact_jwe(json.dumps(body).encode(), jwk, content_encryption="A128GCM", kid=kid)


def opened(dialogue: Dialogue, text: str, **more):
    return dialogue.asking.check(json.dumps({"response": text, **more}), dialogue.surroundings())


def test_answers_under_the_key_of_another_question(dialogue: Dialogue):
    one, two = (dialogue.ask(learning_query("given_name"), encrypted=True) for _ in range(2))
    other = PrivateKey.generate("P-256")
    for text in (sealed(dialogue, one, kid=two.id), sealed(dialogue, one, kid=None), sealed(dialogue, one, key=other),
                 sealed(dialogue, one, kid="nobody")):  # fmt: skip
        assert isinstance(opened(dialogue, text).error, AnswerError)
    for state in (one.id, two.id, "nobody"):
        assert holder_codes(opened(dialogue, sealed(dialogue, one, two, state=state))) == ["nonce-mismatch"]
    assert holder_codes(opened(dialogue, sealed(dialogue, one, state=two.id))) == ["nonce-mismatch"]
    assert len(dialogue.asking.pending()) == 2
    # What stands beside the encrypted part is nobody's word.
    assert accepted(opened(dialogue, sealed(dialogue, one), state=two.id))
    assert accepted(opened(dialogue, sealed(dialogue, two)))


@pytest.mark.parametrize(
    "change",
    [
        {"alg": "none"},
        {"alg": "dir"},
        {"alg": "RSA-OAEP"},
        {"alg": "RSA1_5"},
        {"alg": "ECDH-ES+A128KW"},
        {"alg": "PBES2-HS256+A128KW", "p2c": 10**9, "p2s": "AAAA"},
        {"alg": ["ECDH-ES"]},
        {"enc": "A128CBC-HS256"},
        {"enc": "A256GCM"},
        {"enc": ["A128GCM"]},
        {"zip": "DEF"},
        {"crit": ["exp"]},
        {"epk": None},
        {"epk": "x"},
        {"epk": dict(PrivateKey.generate("P-384").public.jwk)},
        {"epk": dict(PrivateKey.generate("P-256").public.jwk)},
        {"epk": {"kty": "EC", "crv": "P-256", "x": "A" * 43, "y": "A" * 43}},
        {"epk": {"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA"}},
        {"epk": {**PrivateKey.generate("P-256").public.jwk, "x": "A" * 43}},
        {"epk": {**PrivateKey.generate("P-256").public.jwk, "d": "A" * 43}},
        {"epk": {"kty": "OKP", "crv": "X25519", "x": "A" * 43}},
        {"apv": [1]},
        {"apu": "!"},
        {"apv": "AAAA"},
        {"kid": 1},
        {"kid": None},
        {"padding": "x" * 4000},
        {"deep": [[[[[]]]]]},
    ],
)
def test_an_encrypted_answer_of_another_make_is_refused_and_spoils_nothing(dialogue: Dialogue, change):
    asked = dialogue.ask(learning_query("given_name"), encrypted=True)
    good = sealed(dialogue, asked)
    head, *rest = good.split(".")
    header = {**json.loads(decode_base64url(head)), **change}
    written = json.dumps({name: value for name, value in header.items() if value is not None}).encode()
    checked = opened(dialogue, ".".join((encode_base64url(written), *rest)))

    assert isinstance(checked.error, AnswerError)
    assert accepted(opened(dialogue, good))


def test_parts_of_an_encrypted_answer_that_are_cut_are_refused(dialogue: Dialogue):
    asked = dialogue.ask(learning_query("given_name"), encrypted=True)
    head, key, nonce, text, tag = sealed(dialogue, asked).split(".")
    for parts in (
        (head, "AAAA", nonce, text, tag),
        (head, key, "AA", text, tag),
        (head, key, "", text, tag),
        (head, key, nonce, text, tag[:8]),
        (head, key, nonce, text, ""),
        (head, key, nonce, "", tag),
        (head, key, nonce, text[:-4], tag),
        (head, key, nonce, text),
        (head, key, nonce, text, tag, "x"),
    ):
        assert isinstance(opened(dialogue, ".".join(parts)).error, AnswerError)
    # Whoever only looks at it, without a key, refuses these as well.
    for tail in (tag[:8], tag + "AAAA", ""):
        with pytest.raises(MalformedError):
            parse_compact_jwe(f"{head}.{key}.{nonce}.{text}.{tail}")
    with pytest.raises(TooLargeError):
        parse_compact_jwe(".".join((head + "A" * 4000, key, nonce, text, tag)))
    again = json.dumps({"response": sealed(dialogue, asked)}).encode()
    nested = encrypt_compact_jwe(
        again, encryption_jwk(asked.pending.encryption_key.public, kid="x"), content_encryption="A128GCM", kid=asked.id
    )
    assert isinstance(opened(dialogue, nested).error, AnswerError)
    assert asked.pending in dialogue.asking.pending()


# --- garbage ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        '{"vp_token":{"course":["\\ud800"]},"state":"%s"}',
        '{"vp_token":{"course":["x"],"course":["y"]},"state":"%s"}',
        '{"vp_token":{"course":["x"]},"state":"%s","state":"other"}',
        '{"vp_token":{"course":[' + '"x",' * 200 + '"x"]},"state":"%s"}',
        '{"vp_token":{"course":[{"a":' + "[" * 90 + "]" * 90 + '}]},"state":"%s"}',
        '{"vp_token":{"course":[{"type":"VerifiablePresentation","proof":' + "[{}]" + '}]},"state":"%s"}',
        '{"vp_token":{"course":["~~~~~~"]},"state":"%s"}',
        '{"vp_token":{"course":["a.b.c~"]},"state":"%s"}',
        '{"vp_token":{"course":["https://x.example/#1123"]},"state":"%s"}',
        "vp_token=%%7B%%22course%%22%%3A%%5B%%22x%%22%%5D%%7D&state=%s",
        "vp_token={}&state=%s",
        "state=%s&state=x&vp_token={}",
        "response=%s",
    ],
)
def test_garbage_under_the_right_name_spoils_nothing(dialogue: Dialogue, body):
    asked = dialogue.ask(learning_query("given_name"))
    checked = dialogue.asking.check(body % asked.id, dialogue.surroundings())
    assert not accepted(checked)
    assert Verdict.GENUINE not in verdicts(checked)
    assert asked.pending in dialogue.asking.pending()
    dialogue.receive()
    dialogue.clock.wait(seconds=1)
    assert accepted(dialogue.asking.check(answer_text(dialogue.answer(asked)), dialogue.surroundings()))


def test_an_answer_made_for_longer_than_the_question_counts_no_longer(dialogue: Dialogue):
    asked = dialogue.ask(learning_query("given_name"))
    later = int((asked.expires_at + timedelta(days=9)).timestamp())
    entry = {"course": [bound(shown(dialogue), asked, exp=later)]}
    dialogue.clock.wait(minutes=5)
    assert holder_codes(answered(dialogue, entry, asked)) == ["nonce-mismatch"]
    gone = dialogue.ask(learning_query("given_name"))
    entry = {"course": [bound(shown(dialogue), gone, exp=1)]}
    assert verdicts(answered(dialogue, entry, gone)) == [Verdict.NO_LONGER_VALID]
