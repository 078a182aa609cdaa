"""Attacks by who answers: with another's credential, another's answer, less than was asked, or only to spoil."""

import json
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.simulators.dialogue import NAME, PURPOSE, THEN, Dialogue, learning_query
from tests.simulators.issuer import SampleIssuer
from tests.simulators.w3c_signer import W3cSigner, enveloped
from tests.unit.disclosure.w3c_material import jwt_text, whole_text
from tests.unit.questions.dialogue_attacks import (
    THIEF,
    accepted,
    answered,
    bound,
    copy_of,
    holder_codes,
    issued,
    verdicts,
)
from wallet.asking import Asked, Asking
from wallet.crypto.did import did_key_of
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.jwe import encrypt_compact_jwe, encryption_jwk
from wallet.crypto.keys import PrivateKey
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.cryptosuites import create_proof
from wallet.errors import AnswerError
from wallet.model.report import Verdict
from wallet.questions.answer import answer_text

VICTIM = PrivateKey.generate("P-256")
THIEF_DID = did_key_of(THIEF.public)
METHOD = f"{THIEF_DID}#{THIEF_DID.removeprefix('did:key:')}"
SIGNER = W3cSigner(THIEF_DID, THIEF, kid=METHOD)
V2 = "https://www.w3.org/ns/credentials/v2"


@pytest.fixture
def dialogue(tmp_path: Path) -> Iterator[Dialogue]:
    dialogue = Dialogue.open(tmp_path / "vault")
    with dialogue.holder.vault:
        yield dialogue


def shown(dialogue: Dialogue, *names: str) -> str:
    """A copy of a good credential whose key is at hand."""
    return copy_of(issued(dialogue.issuer), *(names or ("given_name",)))


# --- key binding ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "said", "code"),
    [
        ({}, {"nonce": "n-another-question"}, "nonce-mismatch"),
        ({"nonce": "right"}, {"nonce": "n-another-question"}, "nonce-mismatch"),
        ({}, {"nonce": "N-1"}, "nonce-mismatch"),
        ({}, {"nonce": ["right"]}, "holder-binding-invalid"),
        ({}, {"nonce": ""}, "holder-binding-invalid"),
        ({"typ": "JWT"}, {}, "holder-binding-invalid"),
        ({"typ": "KB+JWT"}, {}, "holder-binding-invalid"),
        ({}, {"aud": "https://other.example"}, "audience-mismatch"),
        ({}, {"aud": ["right"]}, "holder-binding-invalid"),
        ({}, {"aud": None}, "holder-binding-invalid"),
        ({}, {"sd_hash": "A" * 43}, "holder-binding-invalid"),
        ({}, {"sd_hash": None}, "holder-binding-invalid"),
        ({"crit": ["x"], "x": 1}, {}, "holder-binding-invalid"),
        ({}, {"iat": "now"}, "holder-binding-invalid"),
        ({}, {"iat": 4_000_000_000}, "clock-differs"),
    ],
)
def test_a_binding_that_is_not_for_this_question(dialogue: Dialogue, header, said, code):
    asked = dialogue.ask(learning_query("given_name"))
    if "nonce" in header:
        header = {"nonce": asked.pending.nonce}
    copy = shown(dialogue)
    checked = answered(dialogue, {"course": [bound(copy, asked, header=header, **said)]}, asked)

    assert (holder_codes(checked), accepted(checked)) == ([code], False)
    if code != "clock-differs":
        assert asked.pending in dialogue.asking.pending()
        assert accepted(answered(dialogue, {"course": [bound(copy, asked)]}, asked))


def test_an_audience_without_its_prefix_is_another(dialogue: Dialogue):
    asked = dialogue.ask(learning_query("given_name"))
    bare = asked.pending.client_id.partition(":")[2]
    for audience in (bare, asked.pending.client_id + "#0", f"x509_hash:{bare}", asked.pending.client_id.upper()):
        checked = answered(dialogue, {"course": [bound(shown(dialogue), asked, aud=audience)]}, asked)
        assert holder_codes(checked) == ["audience-mismatch"]


def test_a_credential_of_another_key(dialogue: Dialogue):
    copy = copy_of(issued(dialogue.issuer, VICTIM.public), "given_name")
    asked = dialogue.ask(learning_query("given_name"))
    for header in ({}, {"jwk": dict(THIEF.public.jwk)}, {"kid": "1"}, {"jwk": dict(VICTIM.public.jwk)}):
        checked = answered(dialogue, {"course": [bound(copy, asked, header=header)]}, asked)
        assert (verdicts(checked), holder_codes(checked)) == ([Verdict.NOT_GENUINE], ["holder-binding-invalid"])
    unbound = copy_of(issued(dialogue.issuer, None), "given_name")
    for entry in (unbound, bound(unbound, asked)):
        assert verdicts(answered(dialogue, {"course": [entry]}, asked)) == [Verdict.NOT_GENUINE]
    assert asked.pending in dialogue.asking.pending()


def test_details_added_or_taken_after_signing(dialogue: Dialogue):
    text = issued(dialogue.issuer)
    less, more = copy_of(text, "given_name"), copy_of(text, "given_name", "credits")
    asked = dialogue.ask(learning_query("given_name"))
    for signed, sent in ((less, more), (more, less)):
        binding = bound(signed, asked).rpartition("~")[2]
        assert holder_codes(answered(dialogue, {"course": [sent + binding]}, asked)) == ["holder-binding-invalid"]


def test_a_forged_credential_neither_counts_nor_spoils(dialogue: Dialogue):
    forged = copy_of(issued(SampleIssuer(dialogue.issuer.id)), "given_name")
    asked = dialogue.ask(learning_query("given_name"))
    checked = answered(dialogue, {"course": [bound(forged, asked)]}, asked)

    assert verdicts(checked) == [Verdict.NOT_GENUINE]
    assert asked.pending in dialogue.asking.pending()


# --- which question ---------------------------------------------------------------------------------------


def test_presentations_of_two_answers_put_together(dialogue: Dialogue):
    """One was signed for a former question: it fails, whatever stands beside it and whatever is named."""
    copy = shown(dialogue, "given_name", "credits")
    queries = learning_query("given_name"), learning_query("credits", query_id="other")
    former, asked = dialogue.ask(*queries), dialogue.ask(*queries)
    for order in ((former, asked), (asked, former)):
        for state in (former, asked, None):
            token = {"course": [bound(copy, order[0])], "other": [bound(copy, order[1])]}
            checked = answered(dialogue, token, state)
            assert not accepted(checked)
            assert "nonce-mismatch" in holder_codes(checked)


def test_query_ids_exchanged(dialogue: Dialogue):
    text = issued(dialogue.issuer)
    asked = dialogue.ask(learning_query("given_name"), learning_query("credits", query_id="other"))
    one, two = bound(copy_of(text, "given_name"), asked), bound(copy_of(text, "credits"), asked)
    checked = answered(dialogue, {"course": [two], "other": [one]}, asked)

    assert checked.missing == ("course: claims/given_name", "other: claims/credits")


@pytest.mark.parametrize("name", ["", "Course", "course ", "course\u0000", "\u202ecourse", "__proto__", "x" * 9000])
def test_an_id_that_was_not_asked_answers_nothing(dialogue: Dialogue, name):
    asked = dialogue.ask(learning_query("given_name"))
    checked = answered(dialogue, {name: [bound(shown(dialogue), asked)]}, asked)

    assert (checked.missing, checked.results[0].lacks) == (("course",), ("credential",))


def test_what_is_given_twice_is_told(dialogue: Dialogue):
    asked = dialogue.ask(learning_query("given_name"))
    one = bound(shown(dialogue), asked)
    assert answered(dialogue, {"course": [one, one]}, asked).missing == ("course: several",)


def test_a_forged_detail_beside_a_good_credential_is_not_taken_for_its(dialogue: Dialogue):
    asked = dialogue.ask(learning_query("given_name", "credits", multiple=True))
    good = bound(shown(dialogue), asked)
    forged = bound(copy_of(issued(SampleIssuer(dialogue.issuer.id)), "given_name", "credits"), asked)
    for order in ([good, forged], [forged, good]):
        checked = answered(dialogue, {"course": order}, asked)
        assert not accepted(checked)
        assert Verdict.NOT_GENUINE in verdicts(checked)


@pytest.mark.parametrize("value", [None, 7, "", ["Amina"], True])
def test_a_detail_that_says_nothing_or_another_value_is_not_what_was_asked(dialogue: Dialogue, value):
    text = dialogue.issuer.issue(
        {"given_name": value}, issued_at=THEN, holder=THIEF.public, selective=[("given_name",)]
    )
    claims = [{"path": ["given_name"]}] if value is None else [{"path": ["given_name"], "values": ["Amina", 1]}]
    asked = dialogue.ask({**learning_query("x"), "claims": claims})
    checked = answered(dialogue, {"course": [bound(copy_of(text, "given_name"), asked)]}, asked)

    assert checked.missing == ("course: claims/given_name",)


def test_another_type_or_issuer_is_told(dialogue: Dialogue):
    other = dialogue.issuer.issue({"given_name": "A"}, issued_at=THEN, holder=THIEF.public, vct="urn:other")
    query = learning_query("given_name", trusted_authorities=[{"type": "etsi_tl", "values": ["Nobody"]}])
    asked = dialogue.ask(query)
    checked = answered(dialogue, {"course": [bound(other[: other.rindex("~") + 1], asked)]}, asked)

    assert checked.missing == ("course: meta", "course: trusted_authorities")


def test_an_answer_for_another_asker_with_our_nonce(dialogue: Dialogue):
    """Somebody asks a learner our question as their own, and passes the answer on."""
    asked = dialogue.ask(learning_query("given_name"))
    middle = Asking(dialogue.clock)
    theirs = middle.ask(asked.pending.query, PURPOSE, NAME)
    relayed = bound(shown(dialogue), asked, aud=theirs.pending.client_id)
    checked = answered(dialogue, {"course": [relayed]}, asked)

    assert holder_codes(checked) == ["audience-mismatch"]
    assert asked.pending in dialogue.asking.pending()


# --- time and races ---------------------------------------------------------------------------------------


def test_a_clock_that_is_set_back_revives_no_question(dialogue: Dialogue):
    asked = dialogue.ask(learning_query("given_name"))
    entry = {"course": [bound(shown(dialogue), asked)]}
    dialogue.clock.wait(minutes=5)
    assert holder_codes(answered(dialogue, entry, asked)) == ["nonce-mismatch"]
    dialogue.clock.wait(minutes=-4)
    assert holder_codes(answered(dialogue, entry, asked)) == ["nonce-mismatch"]
    assert dialogue.asking.pending() == ()

    seen = dialogue.ask(learning_query("given_name"))
    dialogue.clock.wait(minutes=6)
    assert dialogue.asking.pending() == ()
    dialogue.clock.wait(minutes=-5)
    assert dialogue.asking.pending() == ()
    assert not accepted(answered(dialogue, {"course": [bound(shown(dialogue), seen)]}, seen))


def test_a_clock_that_is_set_back_does_not_lengthen_five_minutes(dialogue: Dialogue):
    asked = dialogue.ask(learning_query("given_name"))
    dialogue.clock.wait(minutes=-1)
    assert asked.pending in dialogue.asking.pending()  # clocks are set right by a little all the time
    dialogue.clock.wait(minutes=-2)
    assert dialogue.asking.pending() == ()
    checked = answered(dialogue, {"course": [bound(shown(dialogue), asked)]}, asked)
    assert not accepted(checked)


def test_of_two_answers_at_once_one_counts(dialogue: Dialogue):
    for _ in range(5):
        asked = dialogue.ask(learning_query("given_name"))
        bodies = [{"course": [bound(shown(dialogue), asked)]} for _ in range(6)]
        barrier = threading.Barrier(len(bodies))
        found = []

        def give(body, asked: Asked = asked, barrier=barrier, found=found):
            barrier.wait()
            found.append(accepted(answered(dialogue, body, asked)))

        threads = [threading.Thread(target=give, args=(body,)) for body in bodies]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(found) == [False] * 5 + [True]


# --- the W3C data model -----------------------------------------------------------------------------------


def badge_query(form: str = "ldp_vc", *paths: list, **members):
    asked = paths or (["credentialSubject", "achievement", "name"],)
    types = {"type_values": [["OpenBadgeCredential"]]}
    return {"id": "badge", "format": form, "meta": types, "claims": [{"path": path} for path in asked], **members}


def presentation(*entries, **more):
    kind = {"@context": [V2], "type": ["VerifiablePresentation"], "holder": THIEF_DID}
    return {**kind, "verifiableCredential": list(entries), **more}


def signed(dialogue: Dialogue, document, *proofs):
    for proof in proofs:
        stated = {
            "type": "DataIntegrityProof",
            "cryptosuite": "ecdsa-jcs-2019",
            "verificationMethod": METHOD,
            "proofPurpose": "authentication",
            "created": dialogue.clock().isoformat().replace("+00:00", "Z"),
            **proof,
        }
        document = dict(create_proof(document, stated, THIEF, SHIPPED))
    return document


def moment(asked: Asked, **more):
    return {"challenge": asked.pending.nonce, "domain": asked.pending.client_id, **more}


@pytest.fixture(scope="module")
def badge():
    return json.loads(whole_text(THIEF_DID))


def test_an_honest_badge_gets_through(dialogue: Dialogue, badge):
    """What the attacks below change is all that stands in their way; nobody here knows the issuer."""
    for entry in (lambda one: signed(dialogue, presentation(badge), moment(one)),
                  lambda one: signed(dialogue, presentation(badge), moment(one), moment(one))):  # fmt: skip
        asked = dialogue.ask(badge_query())
        checked = answered(dialogue, {"badge": [entry(asked)]}, asked)
        assert (holder_codes(checked), checked.missing, verdicts(checked)) == (
            ["ok"],
            (),
            [Verdict.GENUINE_UNDETERMINED],
        )
        assert dialogue.asking.is_used(asked.id)


def test_proofs_for_several_questions_answer_none(dialogue: Dialogue, badge):
    one, two = dialogue.ask(badge_query()), dialogue.ask(badge_query())
    for proofs in ((one, two), (two, one)):
        document = signed(dialogue, presentation(badge), *map(moment, proofs))
        for state in (one, two, None):
            assert holder_codes(answered(dialogue, {"badge": [document]}, state)) == ["nonce-mismatch"]
    assert len(dialogue.asking.pending()) == 2


def test_the_nonce_where_nobody_signed_it(dialogue: Dialogue, badge):
    asked = dialogue.ask(badge_query())
    former = {"challenge": "n-former-question", "domain": asked.pending.client_id}
    here = {"challenge": asked.pending.nonce, "nonce": asked.pending.nonce}
    document = signed(dialogue, presentation(badge), former)
    changed = [
        signed(dialogue, presentation(badge, **here), former),
        {**document, **here},
        {**document, "proof": {**document["proof"], **moment(asked)}},
        {**document, "proof": [document["proof"], {**document["proof"], **moment(asked)}]},
        {**document, "proof": [{**document["proof"], **moment(asked)}, document["proof"]]},
        signed(dialogue, presentation(badge), moment(asked, proofPurpose="assertionMethod")),
        presentation(badge, **here),
    ]
    for entry in changed:
        checked = answered(dialogue, {"badge": [entry]}, asked)
        assert verdicts(checked) in ([Verdict.NOT_GENUINE], [Verdict.UNREADABLE])
    assert asked.pending in dialogue.asking.pending()


def test_the_nonce_in_an_unsigned_place_of_a_token(dialogue: Dialogue):
    asked = dialogue.ask(badge_query("jwt_vc_json"))
    inside = enveloped(jwt_text(THIEF_DID))
    audience = {"aud": asked.pending.client_id}
    for token in (
        SIGNER.presentation_jwt({**presentation(inside), **audience}, {"nonce": asked.pending.nonce}),
        SIGNER.presentation_jwt({**presentation(inside), **audience, "vp": {"nonce": asked.pending.nonce}}),
        SIGNER.presentation_jwt({**presentation(inside), **audience, "nonce": [asked.pending.nonce]}),
        SIGNER.presentation_jwt({**presentation(inside), "nonce": asked.pending.nonce}),
    ):
        checked = answered(dialogue, {"badge": [token]}, asked)
        assert verdicts(checked) in ([Verdict.NOT_GENUINE], [Verdict.UNREADABLE])
    assert asked.pending in dialogue.asking.pending()


def test_a_badge_that_names_nobody_proves_no_holder(dialogue: Dialogue):
    """Anybody can put it in a presentation of their own; where proof was asked for, that is none."""
    entry = json.loads(whole_text(None))
    asked = dialogue.ask(badge_query())
    checked = answered(dialogue, {"badge": [signed(dialogue, presentation(entry), moment(asked))]}, asked)
    assert (verdicts(checked), holder_codes(checked)) == ([Verdict.NOT_GENUINE], ["holder-binding-missing"])
    checked = answered(dialogue, {"x": [signed(dialogue, presentation(entry), moment(asked))]}, asked)
    assert verdicts(checked) == [Verdict.NOT_GENUINE]
    loose = dialogue.ask(badge_query(require_cryptographic_holder_binding=False))
    checked = answered(dialogue, {"badge": [signed(dialogue, presentation(entry), moment(loose))]}, loose)
    assert (verdicts(checked), holder_codes(checked)) == ([Verdict.GENUINE_UNDETERMINED], ["holder-binding-missing"])


def test_a_badge_of_another_or_without_presentation(dialogue: Dialogue, badge):
    asked = dialogue.ask(badge_query())
    foreign = json.loads(whole_text(did_key_of(VICTIM.public)))
    for entry in (badge, foreign, signed(dialogue, presentation(foreign), moment(asked))):
        assert verdicts(answered(dialogue, {"badge": [entry]}, asked)) == [Verdict.NOT_GENUINE]
    assert asked.pending in dialogue.asking.pending()


def test_what_the_presentation_says_is_not_what_the_credential_says(dialogue: Dialogue, badge):
    asked = dialogue.ask(badge_query("ldp_vc", ["remark"]))
    document = presentation(badge, **{"@context": [V2, {"remark": "https://x.example/r"}], "remark": "passed"})
    assert answered(dialogue, {"badge": [signed(dialogue, document, moment(asked))]}, asked).missing == (
        "badge: claims/remark",
    )


def test_several_credentials_in_one_presentation_or_of_another_format_are_not_what_was_asked(dialogue: Dialogue, badge):
    for entries, lacking in (
        ((badge, badge), "credential"),
        ((enveloped(jwt_text(THIEF_DID)),), "format"),
        ((), "credential"),
    ):
        asked = dialogue.ask(badge_query())
        document = signed(dialogue, presentation(*entries), moment(asked))
        assert answered(dialogue, {"badge": [document]}, asked).missing == (f"badge: {lacking}",)


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
