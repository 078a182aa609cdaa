import json

import pytest

from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.errors import MalformedError, TooLargeError, UnreadableError, UnsupportedFormatError
from wallet.formats.open_badge_2 import looks_like_open_badge_2, open_badge_2_faults, other_seal, parse_open_badge_2

CONTEXT = "https://w3id.org/openbadges/v2"
ISSUER = {
    "type": "Profile", "id": "https://school.example/issuer", "name": "Voorbeeldschool",
    "url": "https://school.example", "email": "info@school.example",
}  # fmt: skip
BADGE = {
    "type": "BadgeClass", "id": "https://school.example/class", "name": "Robotica", "description": "Bouwt robots",
    "image": "https://school.example/robot.png", "criteria": {"narrative": "Bouw een robot"}, "issuer": ISSUER,
}  # fmt: skip
ASSERTION = {
    "@context": CONTEXT, "type": "Assertion", "id": "https://school.example/badges/1",
    "recipient": {"type": "email", "hashed": False, "identity": "annelies@example.org"},
    "badge": BADGE, "verification": {"type": "HostedBadge"}, "issuedOn": "2026-06-30T10:00:00+02:00",
}  # fmt: skip


def data(document):
    return json.dumps(document).encode()


def test_an_assertion_is_parsed_as_it_came():
    original = b"\xef\xbb\xbf " + data(ASSERTION) + b"\n"
    badge = parse_open_badge_2(original)
    assert (badge.format, badge.profile, badge.original, badge.jws) == ("open-badge-2", "open-badge-2", original, None)
    assert (badge.assertion, badge.issuer_id, badge.address) == (ASSERTION, ISSUER["id"], ASSERTION["id"])
    named = parse_open_badge_2(data({**ASSERTION, "badge": BADGE["id"], "id": "urn:uuid:7"}))
    assert (named.issuer_id, named.address) == (None, None)


def test_a_signed_assertion_is_parsed():
    token = sign_compact_jws({"alg": "ES256"}, data(ASSERTION), PrivateKey.generate("P-256"))
    badge = parse_open_badge_2(token.encode())
    assert (badge.assertion, badge.jws.header) == (ASSERTION, {"alg": "ES256"})
    with pytest.raises(MalformedError):
        parse_open_badge_2(sign_compact_jws({"alg": "ES256"}, b"[]", PrivateKey.generate("P-256")).encode())


OTHERS = {
    "open-badge-1": [
        {**ASSERTION, "@context": "https://w3id.org/openbadges/v1", "uid": "7", "verify": {"url": "x"}},
        {"uid": "7", "recipient": {"type": "email"}, "badge": "https://x.example"},
        {"recipient": "a@b.example", "badge": {"name": "x", "issuer": {"origin": "https://x.example", "name": "x"}}},
        {"verify": {"url": "http://example.org"}},
    ],
    "blockcerts-1": [
        {"@context": "https://w3id.org/blockcerts/v1", "type": "CertificateOfStudy", "document": {}},
        {"@context": "https://other.example", "type": "BlockchainCertificate", "document": {"uid": "7"}},
    ],
    "clr-1": [{"@context": "https://purl.imsglobal.org/spec/clr/v1p0/context/clr_v1p0.jsonld", "type": "CLR"}],
    "open-badge-2-badge-class": [{"@context": CONTEXT, **BADGE}],
    "open-badge-2-issuer": [{"@context": [CONTEXT], **ISSUER}, {"@context": CONTEXT, "type": "Issuer"}],
    "open-badge-2-key": [{"@context": CONTEXT, "type": "CryptographicKey"}],
    "open-badge-2-revocation-list": [{"@context": {"RevocationList": f"{CONTEXT}#x"}, "type": "RevocationList"}],
    "open-badge-2-endorsement": [{"@context": CONTEXT, "type": "Endorsement"}],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "document"), [(kind, item) for kind, items in OTHERS.items() for item in items])
def test_relatives_are_named(kind, document):
    assert looks_like_open_badge_2(document)
    token = sign_compact_jws({"alg": "ES256"}, data(document), PrivateKey.generate("P-256"))
    for text in (data(document), token.encode()):
        with pytest.raises(UnsupportedFormatError) as caught:
            parse_open_badge_2(text)
        assert caught.value.detail == kind


@pytest.mark.parametrize(
    "document",
    [
        {}, {"@context": CONTEXT}, {"type": "Assertion"}, {"verify": True}, {"uid": "x"}, {"badge": "x"},
        {"@context": CONTEXT, "type": ["Other", 7]}, {"@context": 7, "type": {}},
        {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"], "badge": "x"},
    ],
)  # fmt: skip
def test_strangers_are_left_to_others(document):
    assert not looks_like_open_badge_2(document)
    with pytest.raises(UnsupportedFormatError):
        parse_open_badge_2(data(document))


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"\xff", b"a.b", b"ey.ey.ey", b'{"a": 1, "a": 2}', b"\xff.a.a"])
def test_broken_text_is_malformed(text):
    with pytest.raises(MalformedError):
        parse_open_badge_2(text)


def test_bounds():
    for text in (b"{" + b" " * 5_000_000 + b"}", b'{"a":' * 100 + b"1" + b"}" * 100, b"a" * 5_000_001):
        with pytest.raises(TooLargeError):
            parse_open_badge_2(text)


def without(document, name):
    return {key: value for key, value in document.items() if key != name}


def test_a_complete_badge_has_no_faults():
    assert open_badge_2_faults(ASSERTION) == ()
    assert open_badge_2_faults({**ASSERTION, "badge": BADGE["id"], "expires": "2030-01-01T00:00:00Z"}) == ()
    assert (
        open_badge_2_faults({**ASSERTION, "type": ["Assertion", "Extension"], "badge": {**BADGE, "image": "data:x"}})
        == ()
    )


@pytest.mark.parametrize(
    ("change", "faults"),
    [
        ({"@context": "https://w3id.org/openbadges/v3"}, ("@context",)),
        ({"type": "Badge"}, ("type",)),
        ({"id": 7}, ("id",)),
        ({"recipient": "annelies@example.org"}, ("recipient",)),
        ({"recipient": {}}, ("recipient.type", "recipient.identity", "recipient.hashed")),
        ({"badge": ""}, ("badge",)),
        ({"verification": None}, ("verification",)),
        ({"verification": {"type": "trust me"}}, ("verification.type",)),
        ({"issuedOn": 1467280800}, ("issuedOn",)),
        ({"issuedOn": "30 June 2026"}, ("issuedOn",)),
        ({"expires": "never"}, ("expires",)),
        ({"image": "data:image/png;base64,AA"}, ("image",)),
        ({"badge": without(BADGE, "name")}, ("badge.name",)),
        ({"badge": {**BADGE, "type": "Thing", "image": None}}, ("badge.type", "badge.image")),
        ({"badge": {**BADGE, "issuer": {}}}, ("badge.issuer",)),
        (
            {"badge": {**BADGE, "issuer": {"name": "x"}}},
            ("badge.issuer.type", "badge.issuer.id", "badge.issuer.url", "badge.issuer.email"),
        ),
        (
            {"badge": {**BADGE, "issuer": {**ISSUER, "verification": {"verificationProperty": "name"}}}},
            ("badge.issuer.verification.verificationProperty",),
        ),
    ],
)
def test_faults_are_named_by_their_place(change, faults):
    assert open_badge_2_faults({**ASSERTION, **change}) == faults


def test_an_unreadable_error_is_all_there_is():
    with pytest.raises(UnreadableError):
        parse_open_badge_2(b'{"@context": [[[]]], "type": [[]], "badge": [], "recipient": 0}')


def test_a_seal_of_another_kind_is_named():
    chained = {**ASSERTION, "verification": {"type": ["ChainVerification2017", "Extension"], "publicKey": "key:1"}}
    assert other_seal(chained) is None
    assert other_seal({**chained, "signature": {"type": ["ChainProof2017", "Extension"]}}) == "ChainProof2017"
    assert other_seal({**chained, "signature": {"root": "00"}}) == "ChainVerification2017"
    assert other_seal({**ASSERTION, "signature": {"type": "ChainProof2017"}}) is None
