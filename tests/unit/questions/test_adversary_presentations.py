"""Attacks with presentations of the W3C data model: nonces where nobody signed them, credentials of nobody."""

import json

import pytest

from tests.simulators.dialogue import Dialogue
from tests.simulators.w3c_signer import W3cSigner, enveloped
from tests.unit.disclosure.w3c_material import jwt_text, whole_text
from tests.unit.questions.dialogue_attacks import (
    THIEF,
    answered,
    holder_codes,
    verdicts,
)
from wallet.asking import Asked
from wallet.crypto.did import did_key_of
from wallet.crypto.keys import PrivateKey
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.cryptosuites import create_proof
from wallet.model.report import Verdict

VICTIM = PrivateKey.generate("P-256")
THIEF_DID = did_key_of(THIEF.public)
METHOD = f"{THIEF_DID}#{THIEF_DID.removeprefix('did:key:')}"
SIGNER = W3cSigner(THIEF_DID, THIEF, kid=METHOD)
V2 = "https://www.w3.org/ns/credentials/v2"


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


def test_one_badge_twice_is_not_two(dialogue: Dialogue, badge):
    asked = dialogue.ask(badge_query(multiple=True))
    given = [signed(dialogue, presentation(badge), moment(asked)) for _ in range(2)]
    assert answered(dialogue, {"badge": given}, asked).missing == ("badge: again",)
