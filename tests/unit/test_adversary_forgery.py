"""Attacks with keys and their names: another key, another algorithm, another controller."""

import base64
import hashlib
import hmac
import json

import pytest

from tests.simulators.linked_data import LinkedDataSigner
from tests.simulators.w3c_signer import W3cSigner
from tests.unit.adversary_material import AT, NOBODY, SCHOOL, changed, checked, good, known, refused, told
from wallet.crypto.did import did_jwk_of, did_key_of
from wallet.crypto.encoding import encode_base58btc, encode_base64url
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.errors import TrustListError
from wallet.model.report import CheckName, Verdict
from wallet.trust.hosted_keys import trust_of_hosted
from wallet.trust.local_documents import LocalDocuments
from wallet.trust.trust_store import parse_issuer_document, parse_trust

KEYS = {kind: PrivateKey.generate(kind) for kind in ("P-256", "P-384", "P-521", "Ed25519", "RSA")}
EVIL = PrivateKey.generate("P-256")
WEB = "did:web:school.example"


def credential(issuer=SCHOOL, **members):
    return {
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiableCredential"],
        "issuer": issuer,
        "credentialSubject": {"id": "did:example:learner", "name": "Ada"},
        **members,
    }


def text(value):
    return encode_base64url(json.dumps(value).encode())


def token(header, payload, signature=b""):
    return f"{text(header)}.{text(payload)}.{encode_base64url(signature)}"


def no_better_than_unbound(report):
    """Nobody is named as its issuer, whatever else was found."""
    return not good(report) and report.verdict is not Verdict.GENUINE and report.issuer.known_by is None


# --- algorithms -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["none", "None", "nOnE", "NONE", "HS256", "hs256", "HS384", "HS512"])
@pytest.mark.parametrize("typ", ["vc+jwt", "JWT", None, "vc+sd-jwt"])
@pytest.mark.parametrize("kind", ["P-256", "RSA"])
def test_no_signature_and_signatures_by_a_shared_secret(name, typ, kind) -> None:
    key = KEYS[kind]
    header = {"alg": name, "typ": typ} if typ else {"alg": name}
    for secret in (b"", json.dumps(key.public.jwk).encode(), key.public.jwk.get("n", key.public.jwk.get("x")).encode()):
        data = f"{text(header)}.{text(credential())}".encode()
        digest = getattr(hashlib, f"sha{name[-3:]}" if name[-3:].isdigit() else "sha256")
        for signature in (b"", hmac.new(secret, data, digest).digest()):
            forged = token(header, credential(), signature) + ("~" if typ == "vc+sd-jwt" else "")
            report = checked(forged, known(SCHOOL, key))
            assert told(report, CheckName.PROOF) == ("failed", "algorithm-not-allowed")


@pytest.mark.parametrize("kind", KEYS)
@pytest.mark.parametrize(
    "name", ["ES256", "ES384", "ES512", "EdDSA", "Ed25519", "RS256", "PS256", "RS1", "ES256K", "eddsa", "ES256 ", ""]
)
def test_an_algorithm_of_another_key(kind, name) -> None:
    """A signature made rightly by the key, under the name of another algorithm."""
    key = KEYS[kind]
    header, _, rest = sign_compact_jws({"alg": key.algorithm.value, "typ": "vc+jwt"}, b"{}", key).partition(".")
    signature = key.sign(f"{text({'alg': name, 'typ': 'vc+jwt'})}.{text(credential())}".encode())
    report = checked(token({"alg": name, "typ": "vc+jwt"}, credential(), signature), known(SCHOOL, key))
    fits = name == key.algorithm.value or (kind == "Ed25519" and name in ("EdDSA", "Ed25519"))
    assert header and rest
    assert good(report) is fits
    assert fits or refused(report)


@pytest.mark.parametrize("kind", ["P-256", "P-384", "Ed25519"])
@pytest.mark.parametrize(
    "suite", ["eddsa-rdfc-2022", "eddsa-jcs-2022", "ecdsa-rdfc-2019", "ecdsa-jcs-2019", "ecdsa-sd-2023", "bbs-2023"]
)
def test_a_suite_of_another_key(kind, suite) -> None:
    signer = LinkedDataSigner(kind=kind)
    own = {"Ed25519": "eddsa-jcs-2022"}.get(kind, "ecdsa-jcs-2019")
    document = signer.sign(signer.badge(), own)
    assert good(checked(document, known(signer.id, signer.key)))
    if suite != own:
        document["proof"]["cryptosuite"] = suite
        assert refused(checked(document, known(signer.id, signer.key)))


def test_a_signature_of_other_lengths() -> None:
    key = KEYS["P-256"]
    whole = W3cSigner(SCHOOL, key).jwt(credential())
    head, _, signature = whole.rpartition(".")
    raw = base64.urlsafe_b64decode(signature + "==")
    trust = known(SCHOOL, key)
    assert good(checked(whole, trust))
    order = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
    s = int.from_bytes(raw[32:], "big")
    for forged in (b"", bytes(64), raw[:63], raw + b"\0", b"\0" + raw, raw[32:] + raw[:32], b"\x30" + raw,
                   raw[:32] + bytes(32), order.to_bytes(32, "big") + raw[32:],
                   raw[:32] + (s + order).to_bytes(33, "big")[-32:]):  # fmt: skip
        assert refused(checked(f"{head}.{encode_base64url(forged)}", trust))
    # The alphabet is that of base64url, without padding, and its last bits are zero.
    for forged in (signature + "=", signature + "==", signature + "\n.", " " + signature, signature[:-1] + "/"):
        assert refused(checked(f"{head}.{forged}", trust))


@pytest.mark.parametrize("member", [{"crit": ["exp"], "exp": 1}, {"b64": False}, {"b64": False, "crit": ["b64"]}])
def test_a_header_that_changes_what_was_signed(member) -> None:
    key = KEYS["P-256"]
    assert refused(checked(W3cSigner(SCHOOL, key).jwt(credential(), member), known(SCHOOL, key)))


# --- keys in the token ----------------------------------------------------------------------------


@pytest.mark.parametrize("known_here", [True, False])
@pytest.mark.parametrize("kid", [None, "key-1", "#key-1", f"{SCHOOL}#key-1", "HEADER"])
def test_a_key_brought_along(kid, known_here) -> None:
    """The attacker signs in the school's name, and the header says with which key."""
    honest = KEYS["P-256"]
    header = {"jwk": EVIL.public.jwk, "kid": EVIL.public.thumbprint if kid == "HEADER" else kid}
    forged = W3cSigner(SCHOOL, EVIL).jwt(credential(), header)
    trust = known(SCHOOL, {**honest.public.jwk, "kid": "key-1"}) if known_here else NOBODY
    report = checked(forged, trust)
    assert no_better_than_unbound(report)
    assert not known_here or refused(report) or told(report, CheckName.ISSUER)[1] == "key-not-bound-to-issuer"


def test_a_key_with_its_private_half_or_of_a_wrong_use() -> None:
    for more in (
        {"d": "AAAA"},
        {"use": "enc"},
        {"key_ops": ["encrypt"]},
        {"alg": "ES384"},
        {"kty": "oct", "k": "AAAA"},
    ):
        forged = W3cSigner(SCHOOL, EVIL).jwt(credential(), {"jwk": {**EVIL.public.jwk, **more}})
        assert told(checked(forged), CheckName.PROOF) == ("undetermined", "key-not-found")


# --- names of keys --------------------------------------------------------------------------------


def kids(evil):
    """Names that lead to the attacker's key, or look like one of the school's."""
    did = did_key_of(evil.public)
    key = did.removeprefix("did:key:")
    return [
        f"{did}#{key}",
        did,
        f"#{key}",
        f"{WEB}#{key}",
        f"{WEB}?versionId=1#{key}",
        f"{WEB}/path#{key}",
        f"{WEB}#key-1#{key}",
        f"{WEB}#key-1%23{key}",
        f"{WEB}%00#{key}",
        f"DID:WEB:school.example#{key}",
        f"did:web:SCHOOL.example#{key}",
        f"did:web:school.example%3A443#{key}",
        f"did:web:school.example:#{key}",
        f"did:web:school.example.#{key}",
        f"did:web:sсhool.example#{key}",  # a Cyrillic letter # noqa: RUF001 - that is the attack
        f"{WEB}\u200b#{key}",
        f" {WEB}#{key}",
        f"https://school.example#{key}",
        did_jwk_of(evil.public) + "#0",
    ]


NAMES = range(len(kids(PrivateKey.generate("Ed25519"))))


@pytest.mark.parametrize("number", NAMES)
@pytest.mark.parametrize("issuer", [WEB, SCHOOL])
@pytest.mark.parametrize("known_here", [True, False])
def test_names_that_hold_the_attackers_key(number, issuer, known_here) -> None:
    evil = PrivateKey.generate("Ed25519")
    kid = kids(evil)[number]
    trust = known(issuer, KEYS["Ed25519"]) if known_here else NOBODY
    forged = W3cSigner(issuer, evil).jwt(credential(issuer), {"kid": kid})
    assert no_better_than_unbound(checked(forged, trust))
    signer = LinkedDataSigner(issuer, key=evil)
    document = signer.sign(signer.badge(), "eddsa-jcs-2022", verificationMethod=kid)
    assert no_better_than_unbound(checked(document, trust))
    cose = W3cSigner(issuer, evil, kid=kid).cose(credential(issuer))
    assert no_better_than_unbound(checked(cose, trust))


def did_keys():
    """Identifiers that look like the one of a key, and are no such identifier."""
    did = did_key_of(EVIL.public)
    body = b"\x80\x24" + EVIL.public.compressed()
    return [
        did + "#" + did.removeprefix("did:key:"),
        did + "?x=1",
        did + "/x",
        did + "1",
        "did:key:z" + encode_base58btc(body + b"\0"),
        "did:key:z" + encode_base58btc(b"\0" + body),
        "did:key:z1" + encode_base58btc(body),
        "did:key:m" + base64.b64encode(body).decode(),
        "did:key:u" + encode_base64url(body),
        "DID:KEY:" + did.removeprefix("did:key:"),
        "did:Key:" + did.removeprefix("did:key:"),
        did.replace("did:key:", "did:key::"),
        did.replace("did:key:", "did:key:1.1:"),
        did_jwk_of(EVIL.public) + "=",
        did_jwk_of(EVIL.public) + "#0",
        "did:jwk:" + text({**EVIL.public.jwk, "d": "AAAA"}),
        "did:jwk:" + text({**EVIL.public.jwk, "use": "enc"}),
    ]


@pytest.mark.parametrize("issuer", did_keys(), ids=range(len(did_keys())))
def test_identifiers_that_are_no_key(issuer) -> None:
    """They tie no key to anybody; a name with the key in it shows at most that the file is unchanged."""
    report = checked(W3cSigner(issuer, EVIL).jwt(credential(issuer)))
    assert told(report, CheckName.PROOF) == ("undetermined", "key-not-found")
    signer = LinkedDataSigner(issuer, key=EVIL)
    report = checked(signer.sign(signer.badge(), "ecdsa-jcs-2019", verificationMethod=f"{issuer}#0"))
    assert told(report, CheckName.ISSUER)[1] != "issuer-not-known"


# --- documents ------------------------------------------------------------------------------------


def document_of(identifier, key, **members):
    method = {
        "id": f"{identifier}#key-1",
        "type": "JsonWebKey",
        "controller": identifier,
        "publicKeyJwk": key.public.jwk,
    }
    stated = {"id": identifier, "verificationMethod": [method], "assertionMethod": [method["id"]], **members}
    return {name: value for name, value in stated.items() if value is not None}


def both(issuer, key, trust, documents=None):
    """The attacker's credential as JWT and as JSON-LD, judged."""
    kid = f"{issuer}#key-1"
    signer = LinkedDataSigner(issuer, key=key)
    place = documents or LocalDocuments()
    yield checked(W3cSigner(issuer, key).jwt(credential(issuer), {"kid": kid}), trust, documents=place)
    yield checked(signer.sign(signer.badge()), trust, documents=place)


@pytest.mark.parametrize(
    "document",
    [
        document_of("did:web:evil.example", EVIL),
        document_of("did:web:evil.example", EVIL, alsoKnownAs=[WEB]),
        document_of(WEB, EVIL, assertionMethod=[]),
        document_of(WEB, EVIL, assertionMethod=None, authentication=[f"{WEB}#key-1"]),
        document_of(WEB, EVIL, assertionMethod=None, keyAgreement=[f"{WEB}#key-1"]),
        document_of(WEB, EVIL, assertionMethod=["did:web:evil.example#key-1"]),
        {**document_of(WEB, EVIL), "verificationMethod": []},
        {**document_of(WEB, EVIL), "verificationMethod": [
            {**document_of(WEB, EVIL)["verificationMethod"][0], "controller": "did:web:evil.example"}]},
        {**document_of(WEB, EVIL), "verificationMethod": [
            {**document_of(WEB, EVIL)["verificationMethod"][0], "controller": [WEB, "did:web:evil.example"]}]},
        {**document_of(WEB, EVIL), "verificationMethod": [
            {**document_of(WEB, EVIL)["verificationMethod"][0], "revoked": "2026-01-01T00:00:00Z"}]},
        {**document_of(WEB, EVIL), "verificationMethod": [
            {**document_of(WEB, EVIL)["verificationMethod"][0], "expires": "not a date"}]},
        {"id": f"{WEB}#key-1", "type": "JsonWebKey", "controller": "did:web:evil.example",
         "publicKeyJwk": EVIL.public.jwk},
    ],
)  # fmt: skip
def test_documents_that_do_not_give_the_key_to_the_issuer(document) -> None:
    """Found at the issuer's own address, and yet none lists the key as one of its own for statements."""
    try:
        trust = parse_issuer_document(json.dumps(document).encode(), WEB)
    except TrustListError:
        trust = trust_of_hosted({WEB: json.dumps(document).encode()})
    for report in both(WEB, EVIL, trust):
        assert told(report, CheckName.ISSUER)[1] != "issuer-not-known"
        assert not good(report)


PLACES = [
    "https://evil.example/did.json",
    "https://evil.example/.well-known/did.json",
    "https://school.example@evil.example/.well-known/did.json",
    "https://school.example:444/.well-known/did.json",
    "https://school.example/.well-known/did.json?x",
    "https://school.example/students/eve/did.json",
    "https://school.example/did.json",
    "http://school.example/.well-known/did.json",
    "https://SCHOOL.example/.well-known/did.json",
    "https://xn--shool-u4a.example/.well-known/did.json",
    "did:web:school.example:students",
    "did:web:SCHOOL.example",
    "did:web:school.example%3A443",
]


@pytest.mark.parametrize("place", PLACES)
def test_documents_that_lie_elsewhere(place) -> None:
    """A DID document says whose it is, and counts only where that one publishes it."""
    data = json.dumps(document_of(WEB, EVIL)).encode()
    trust = trust_of_hosted({place: data})
    for report in both(WEB, EVIL, trust, LocalDocuments({place: data})):
        assert told(report, CheckName.ISSUER)[1] not in ("ok", "issuer-not-known")


KEY_SET = {"keys": [{**EVIL.public.jwk, "kid": "key-1"}]}


@pytest.mark.parametrize(
    ("place", "data"),
    [
        ("https://evil.example/.well-known/jwt-vc-issuer", {"issuer": SCHOOL, "jwks": KEY_SET}),
        ("https://evil.example/jwks.json", KEY_SET),
        ("http://school.example", KEY_SET),
        ("https://school.example/jwks.json", KEY_SET),
        ("https://school.example/.well-known/jwt-vc-issuer/eve", {"issuer": SCHOOL, "jwks": KEY_SET}),
        ("https://school.example/.well-known/jwt-vc-issuers", KEY_SET),
        ("https://school.example/.well-known/jwt-vc-issuer-of-eve", KEY_SET),
        ("https://school.example:444/.well-known/jwt-vc-issuer", KEY_SET),
        ("https://school.example/.well-known/jwt-vc-issuer", {"issuer": "https://evil.example", "jwks": KEY_SET}),
        ("https://school.example/.well-known/jwt-vc-issuer?eve", KEY_SET),
    ],
)
def test_key_sets_that_lie_elsewhere(place, data) -> None:
    """A set of keys names nobody: it counts for its address, or for the issuer whose well-known place that is."""
    hosted = {place: json.dumps(data).encode()}
    for issuer in (SCHOOL, f"{SCHOOL}/s", f"{SCHOOL}/-of-eve"):
        for report in both(issuer, EVIL, trust_of_hosted(hosted), LocalDocuments(hosted)):
            assert told(report, CheckName.ISSUER)[1] not in ("ok", "issuer-not-known")


def test_a_key_document_at_an_address_speaks_for_nobody() -> None:
    address = "https://evil.example/keys/1"
    hosted = {address: json.dumps(EVIL.public.jwk).encode()}
    forged = W3cSigner(SCHOOL, EVIL).jwt(credential(), {"kid": address})
    report = checked(forged, trust_of_hosted(hosted), documents=LocalDocuments(hosted))
    assert told(report, CheckName.ISSUER) == ("undetermined", "key-not-bound-to-issuer")
    trust = known(SCHOOL, KEYS["P-256"]) + trust_of_hosted(hosted)
    assert refused(checked(forged, trust, documents=LocalDocuments(hosted)))


def test_a_credential_changed_after_signing() -> None:
    key = KEYS["P-256"]
    signer = W3cSigner(SCHOOL, key)
    head, payload, signature = signer.jwt(credential()).split(".")
    trust = known(SCHOOL, key)
    for attack in (
        lambda copy: copy.update(issuer="https://university.example"),
        lambda copy: copy["credentialSubject"].update(name="Eve"),
        lambda copy: copy.update(iss=SCHOOL),
        lambda copy: copy.update(vc=credential()),
    ):
        forged = f"{head}.{text(changed(credential(), attack))}.{signature}"
        report = checked(forged, trust)
        assert not good(report)
        assert refused(report) or told(report, CheckName.PROOF)[1] == "key-not-found"
    assert payload


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": f"{SCHOOL}/"},
        {"iss": "https://evil.example"},
        {"iss": None},
        {"iss": [SCHOOL]},
        {"sub": "did:example:eve"},
        {"jti": "urn:other", "id": "urn:one"},
    ],
)
@pytest.mark.parametrize("typ", ["vc+jwt", "JWT"])
def test_a_token_that_contradicts_the_credential(claims, typ) -> None:
    key = KEYS["P-256"]
    signer, trust = W3cSigner(SCHOOL, key), known(SCHOOL, key)
    stated = {**credential(), **{name: value for name, value in claims.items() if name == "id"}}
    beside = {name: value for name, value in claims.items() if name != "id"}
    assert refused(checked(signer.jwt({**stated, **beside}, {"typ": typ, "cty": None}), trust))
    if typ == "JWT":
        assert refused(checked(signer.jwt({"vc": stated, **beside}, {"typ": typ, "cty": None}), trust))


def test_of_several_signatures_the_one_that_is_tied_least_speaks() -> None:
    """A school's signature beside one of a stranger: every one must be the issuer's for the issuer to be known."""
    honest, evil = PrivateKey.generate("P-256"), PrivateKey.generate("P-256")
    payload = {"iss": SCHOOL, "vct": "https://types.example/course", "plain": 1}
    parts = []
    for key in (honest, evil):
        header = {"alg": "ES256", "typ": "dc+sd-jwt", **({"jwk": evil.public.jwk} if key is evil else {})}
        protected, stated, signature = sign_compact_jws(header, json.dumps(payload).encode(), key).split(".")
        parts.append({"protected": protected, "signature": signature})
    for signatures in (parts, parts[::-1]):
        signatures[0]["header"] = {"disclosures": []}
        report = checked({"payload": stated, "signatures": signatures}, known(SCHOOL, honest))
        assert told(report, CheckName.ISSUER)[1] != "ok"
        del signatures[0]["header"]


def test_a_method_that_lies_elsewhere_and_names_the_issuer_as_its_controller() -> None:
    """Whoever writes a method can name anybody; only the controller's own document makes it theirs."""
    place = "https://evil.example/key"
    method = {"id": place, "type": "JsonWebKey", "controller": SCHOOL, "publicKeyJwk": EVIL.public.jwk}
    with pytest.raises(TrustListError):
        parse_trust(json.dumps(method).encode(), "method")
    listing = {"id": SCHOOL, "assertionMethod": [place], "verificationMethod": []}
    for documents in (
        {place: method},
        {place: method, "https://evil.example": listing},
        {place: method, "https://evil.example/.well-known/did.json": listing},
        {place: {**method, "controller": "https://evil.example"}, SCHOOL: listing},
    ):
        hosted = {address: json.dumps(document).encode() for address, document in documents.items()}
        signer = LinkedDataSigner(SCHOOL, key=EVIL)
        document = signer.sign(signer.badge(), verificationMethod=place)
        report = checked(document, trust_of_hosted(hosted), documents=LocalDocuments(hosted))
        assert told(report, CheckName.ISSUER)[1] not in ("ok", "issuer-not-known")
    hosted = {place: json.dumps(method).encode(), SCHOOL: json.dumps(listing).encode()}
    assert told(checked(document, trust_of_hosted(hosted)), CheckName.ISSUER)[1] == "issuer-not-known"


def test_the_key_of_an_identifier_under_the_name_of_another() -> None:
    """What a proof names is looked up under that name alone, also where the issuer's only key made it."""
    signer = LinkedDataSigner()
    document = signer.sign(signer.badge(), verificationMethod="did:web:other.example#key-1")
    assert told(checked(document), CheckName.PROOF) == ("undetermined", "key-not-found")


def test_two_documents_that_date_a_key() -> None:
    """The stricter word counts, in whichever order they came; the moment of a revocation is no longer before it."""
    moment = int(AT.timestamp())
    key = {**EVIL.public.jwk, "kid": "key-1"}
    stores = [
        parse_issuer_document(json.dumps({"keys": [{**key, **dates}]}).encode(), SCHOOL)
        for dates in ({"revoked": moment}, {"exp": moment + 9})
    ]
    forged = W3cSigner(SCHOOL, EVIL).jwt(credential(), {"kid": "key-1"})
    for trust in (stores[0] + stores[1], stores[1] + stores[0]):
        assert told(checked(forged, trust), CheckName.ISSUER) == ("undetermined", "key-revoked")


def test_a_key_at_the_end_of_its_time() -> None:
    forged = W3cSigner(SCHOOL, EVIL).jwt(credential())
    moment = int(AT.timestamp())
    assert good(checked(forged, known(SCHOOL, {**EVIL.public.jwk, "exp": moment + 1})))
    assert good(checked(forged, known(SCHOOL, {**EVIL.public.jwk, "nbf": moment})))
    for dates in ({"exp": moment}, {"nbf": moment + 1}, {"exp": moment + 1, "nbf": moment + 1}):
        report = checked(forged, known(SCHOOL, {**EVIL.public.jwk, **dates}))
        assert told(report, CheckName.ISSUER) == ("undetermined", "key-not-valid-then")
