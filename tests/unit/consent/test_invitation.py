"""Invitations as they are signed and read, and what is known of who signs them."""

import base64
import dataclasses
import json
from datetime import timedelta

import pytest

from tests.simulators.certificates import SampleAuthority
from tests.unit.consent.guidance_material import (
    COUNSELLOR,
    INVITATION_ID,
    LATER,
    MISSING,
    NOBODY,
    NOW,
    OPENER,
    TERMS,
    invitation,
    invitation_text,
    payload_of,
    signed,
    without,
)
from wallet.consent.invitation import parse_invitation
from wallet.consent.signatures import kind_of, signing_key
from wallet.crypto.certificates import Certificate
from wallet.crypto.did import did_jwk_of, did_key_of
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.errors import InvitationError, InvitationExpiredError, InvitationSignatureError
from wallet.questions.askers import AskerIdentity
from wallet.trust.trust_store import Anchor, TrustStore, parse_trust

YEAR = timedelta(days=365)
MINUTE = timedelta(minutes=1)
SPAN = {"not_before": NOW - YEAR, "not_after": NOW + YEAR}
STRANGER = AskerIdentity(PrivateKey.generate())


@pytest.fixture(scope="module")
def authority():
    return SampleAuthority("Sample Root", **SPAN)


@pytest.fixture(scope="module")
def certified(authority):
    key = PrivateKey.generate()
    return AskerIdentity(key, (authority.certify(key.public, organisation="Leerwinkel Gent", **SPAN),))


def anchored(authority):
    return TrustStore(anchors=(Anchor(Certificate.from_der(authority.certificate), "Register"),))


def listing(identity, name, **entry):
    identifier = identity.client_id.removeprefix("decentralized_identifier:")
    document = {"name": "Counsellors", "issuers": [{"id": identifier, "names": {"nl": name}, **entry}]}
    return parse_trust(json.dumps(document).encode(), "Counsellors")


def organisation(name, person="An Peeters"):
    recipient = dataclasses.replace(TERMS.recipient, organisation=name, name=person)
    return dataclasses.replace(TERMS, recipient=recipient)


def refused(text, at=NOW, trust=NOBODY):
    with pytest.raises(InvitationError) as caught:
        parse_invitation(text, trust, at)
    return caught.value


# --- what was offered comes out --------------------------------------------------------------------


def test_an_invitation_says_what_was_offered():
    text = invitation_text()
    read = parse_invitation(text, NOBODY, NOW)
    assert read.terms == TERMS
    assert (read.id, read.issued_at, read.expires_at, read.text) == (INVITATION_ID, NOW, LATER, text)
    assert read.encryption_key == OPENER.public.jwk
    assert read.counsellor.client_id == COUNSELLOR.client_id
    assert read.counsellor.stated_name == "Leerwinkel Gent"
    assert read.counsellor.known_name is None
    assert kind_of(text) == "invitation"


def test_white_space_around_it_does_not_matter():
    text = invitation_text()
    assert parse_invitation(f"\n {text}\r\n", NOBODY, NOW).text == text
    assert kind_of(f"\n {text}\r\n") == "invitation"


def test_what_a_key_says_of_its_use_stays_behind():
    jwk = {**OPENER.public.jwk, "kid": "1", "use": "enc", "alg": "ECDH-ES+A256KW"}
    assert invitation(encryption_key=jwk).encryption_key == OPENER.public.jwk


def test_a_person_without_an_organisation_is_called_by_their_name():
    assert invitation(terms=organisation("")).counsellor.stated_name == "An Peeters"


@pytest.mark.parametrize("kind", ["P-384", "P-521", "Ed25519"])
def test_other_kinds_of_key_sign_too(kind):
    identity = AskerIdentity(PrivateKey.generate(kind))
    assert invitation(identity).counsellor.client_id == identity.client_id


# --- who it is ------------------------------------------------------------------------------------


def test_a_certificate_of_a_trusted_authority_makes_them_known(authority, certified):
    read = invitation(certified, trust=anchored(authority))
    assert (read.counsellor.known_name, read.counsellor.known_by) == ("Leerwinkel Gent", "Register")
    assert read.counsellor.client_id == certified.client_id
    assert signing_key(read.text) == certified.key.public


def test_a_certificate_nobody_here_trusts_leaves_them_not_verified(certified):
    assert invitation(certified).counsellor.known_name is None


def test_a_list_that_names_their_key_makes_them_known():
    trust = listing(COUNSELLOR, "Leerwinkel Gent vzw", keys=[COUNSELLOR.key.public.jwk])
    assert invitation(trust=trust).counsellor.known_name == "Leerwinkel Gent vzw"


def test_a_list_cannot_lend_their_identifier_another_key():
    trust = listing(COUNSELLOR, "Leerwinkel Gent", keys=[STRANGER.key.public.jwk])
    assert invitation(trust=trust).counsellor.known_name is None
    forged = signed(payload_of(invitation_text()), AskerIdentity(STRANGER.key), kid=_kid(COUNSELLOR))
    assert isinstance(refused(forged, trust=trust), InvitationSignatureError)


def test_a_name_that_imitates_a_known_one_is_noticed():
    trust = listing(STRANGER, "Leerwinkel Gent", keys=[STRANGER.key.public.jwk])
    assert invitation(trust=trust).counsellor.imitates == "Leerwinkel Gent"
    person = invitation(terms=organisation("Vzw Hulp", "Leerwinkel Gent"), trust=trust)
    assert person.counsellor.imitates == "Leerwinkel Gent"


@pytest.mark.parametrize("terms", [organisation("Leerwinkеl"), organisation("Hulp", "An Pееters")])  # noqa: RUF001 - the point
def test_letters_that_look_like_others_are_noticed(terms):
    assert invitation(terms=terms).counsellor.look_alike


# --- time -----------------------------------------------------------------------------------------


def test_it_counts_until_it_ends_and_not_before_it_was_made():
    text = invitation_text()
    for at in (NOW - MINUTE, LATER - MINUTE, LATER + MINUTE):
        assert parse_invitation(text, NOBODY, at).id == INVITATION_ID
    for at in (NOW - 3 * MINUTE, LATER + 2 * MINUTE, LATER + YEAR):
        assert isinstance(refused(text, at), InvitationExpiredError)


def test_one_that_was_kept_is_read_whatever_the_time():
    assert parse_invitation(invitation_text(), NOBODY, None).expires_at == LATER


def test_one_that_was_kept_is_read_though_its_key_was_revoked_since():
    revoked = {**COUNSELLOR.key.public.jwk, "revoked": (NOW + MINUTE).isoformat()}
    method = {
        "id": f"{COUNSELLOR.client_id.removeprefix('decentralized_identifier:')}#0",
        "type": "JsonWebKey",
        "controller": COUNSELLOR.client_id.removeprefix("decentralized_identifier:"),
        "publicKeyJwk": {name: value for name, value in revoked.items() if name != "revoked"},
        "revoked": (NOW - MINUTE).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    document = {"id": method["controller"], "verificationMethod": [method], "assertionMethod": [method["id"]]}
    trust = parse_trust(json.dumps(document).encode(), "Document")
    text = invitation_text()
    assert isinstance(refused(text, trust=trust), InvitationSignatureError)
    assert parse_invitation(text, trust, None).counsellor.known_name is None


@pytest.mark.parametrize("expires_at", [NOW, NOW - MINUTE, NOW + timedelta(days=367)])
def test_a_life_that_no_reader_accepts_is_not_signed(expires_at):
    with pytest.raises(InvitationError, match="exp"):
        invitation_text(expires_at=expires_at)


# --- forged and broken ----------------------------------------------------------------------------


def _kid(identity):
    return did_jwk_of(identity.key.public) + "#0"


def test_no_sign_of_it_can_change():
    text = invitation_text()
    for place, sign in enumerate(text):
        for other in ("A", "B", "."):
            if other != sign:
                refused(text[:place] + other + text[place + 1 :])


def test_a_signature_by_another_key_does_not_hold():
    forged = signed(payload_of(invitation_text()), STRANGER, kid=_kid(COUNSELLOR))
    assert refused(forged).code == "invitation-signature-invalid"


@pytest.mark.parametrize(
    "header",
    [
        {"kid": MISSING},
        {"kid": 3},
        {"kid": "did:web:leerwinkel.example#0"},
        {"kid": did_key_of(COUNSELLOR.key.public) + "#0"},
        {"kid": did_jwk_of(COUNSELLOR.key.public)},
        {"kid": "did:jwk:e30#0"},
        {"kid": "did:jwk:!#0"},
        {"x5c": []},
        {"kid": MISSING, "x5c": []},
        {"kid": MISSING, "x5c": "MIIB"},
        {"kid": MISSING, "x5c": [7]},
        {"kid": MISSING, "x5c": ["!"]},
        {"kid": MISSING, "x5c": [base64.b64encode(b"no certificate").decode()]},
        {"typ": MISSING},
        {"typ": "oauth-authz-req+jwt"},
        {"crit": ["exp"]},
    ],
)
def test_a_header_that_breaks_a_rule_is_refused(header):
    assert refused(signed(payload_of(invitation_text()), **header)).code == "invitation-malformed"


def test_what_nobody_signed_is_refused():
    _, payload, signature = invitation_text().split(".")
    for algorithm in ("none", "HS256"):
        header = encode_base64url(
            json.dumps({"typ": "learner-invitation+jwt", "alg": algorithm, "kid": _kid(COUNSELLOR)}).encode()
        )
        for end in ("", signature):
            refused(f"{header}.{payload}.{end}")


@pytest.mark.parametrize(
    "changed",
    [
        *({name: MISSING} for name in ("jti", "iat", "exp", "key", "terms")),
        *({name: None} for name in ("jti", "iat", "exp", "key", "terms")),
        *({name: value} for name in ("iat", "exp") for value in ("1", True, 1.5, 10**18, -(10**18))),
        *({"jti": value} for value in ("", "short", "a" * 101, "with a space in it", 7)),
        {"key": {**OPENER.public.jwk, "d": "AA"}},
        {"key": {**OPENER.public.jwk, "kid": "1"}},
        {"key": {**OPENER.public.jwk, "y": OPENER.public.jwk["x"]}},
        {"key": {**OPENER.public.jwk, "x": 3}},
        {"key": dict(PrivateKey.generate("P-384").public.jwk)},
        {"key": dict(COUNSELLOR.key.public.jwk)},
        {"terms": []},
        {"more": "than this version knows"},
    ],
)
def test_a_payload_that_breaks_a_rule_is_refused(changed):
    assert refused(signed(without(payload_of(invitation_text()), **changed))).code == "invitation-malformed"


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"jti":"a","jti":"b"}', b"\xff"])
def test_a_payload_that_is_no_object_is_refused(body):
    assert refused(signed(body)).code == "invitation-malformed"


@pytest.mark.parametrize("text", ["", ".", "..", "a.b.c", "é.é.é", "e30.e30.e30", "A" * 70_000, "ey" + "." * 9])
def test_what_is_no_invitation_is_refused(text):
    assert refused(text).code == "invitation-malformed"
    assert kind_of(text) is None


@pytest.mark.parametrize(
    "changed",
    [{"id": "short"}, {"encryption_key": {}}, {"encryption_key": COUNSELLOR.key.public.jwk}, {"issued_at": LATER}],
)
def test_what_a_reader_would_refuse_is_not_signed(changed):
    with pytest.raises(InvitationError):
        invitation_text(**changed)


def test_a_chain_too_long_to_read_is_not_signed():
    with pytest.raises(InvitationError):
        invitation_text(AskerIdentity(COUNSELLOR.key, (b"0" * 60_000,)))
