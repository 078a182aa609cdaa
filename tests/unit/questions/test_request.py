"""Questions as they are signed and read, and what is known of who asks."""

import base64
import json
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
    pkcs12,
)

from tests.simulators.certificates import SampleAuthority
from tests.unit.questions.request_material import (
    ASKER,
    LATER,
    NONCE,
    NOW,
    QUERY,
    kid_of,
    payload,
    request,
    sealed,
)
from wallet.crypto.certificates import Certificate
from wallet.crypto.did import did_key_of
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.keys import PrivateKey
from wallet.errors import (
    AskerUnsupportedError,
    KeyInvalidError,
    MalformedError,
    QuestionSignatureError,
    TooLargeError,
    UnsealFailedError,
)
from wallet.questions.askers import AskerIdentity, load_identity
from wallet.questions.request import NOWHERE, parse_question
from wallet.questions.request_link import read_request, request_link
from wallet.transport.joining import is_question
from wallet.transport.reading import read_everything
from wallet.trust.trust_store import Anchor, TrustStore, parse_issuer_document, parse_trust

NOBODY = TrustStore()
YEAR = timedelta(days=365)
SPAN = {"not_before": NOW - YEAR, "not_after": NOW + YEAR}


@pytest.fixture(scope="module")
def authority():
    return SampleAuthority("Sample Root", **SPAN)


@pytest.fixture(scope="module")
def certified(authority):
    key = PrivateKey.generate()
    return AskerIdentity(key, (authority.certify(key.public, organisation="Bakker Logistics NV", **SPAN),))


def anchored(authority, name="Company register"):
    return TrustStore(anchors=(Anchor(Certificate.from_der(authority.certificate), name),))


def listing(identifier, names, **entry):
    document = {"name": "Employers", "issuers": [{"id": identifier, "names": names, **entry}]}
    return parse_trust(json.dumps(document).encode(), "Employers")


# --- what was asked comes out -------------------------------------------------------------------------


def test_a_question_says_what_was_asked():
    jar = request()
    question = parse_question(jar, NOBODY, NOW)
    assert question.query == QUERY
    assert (question.purpose, question.nonce, question.state) == ("To drive a forklift", NONCE, "bfLy2A9RiMg")
    assert (question.issued_at, question.expires_at) == (NOW, LATER)
    assert (question.response_uri, question.encryption, question.request) == (NOWHERE, None, jar)
    asker = question.asker
    assert (asker.client_id, asker.stated_name) == (ASKER.client_id, "Bakker Logistics")
    assert (asker.known_name, asker.known_by, asker.look_alike, asker.imitates) == (None, None, False, None)


def test_name_and_purpose_may_be_left_out():
    question = parse_question(request(name="", purpose=""), NOBODY, NOW)
    assert (question.purpose, question.asker.stated_name) == ("", "")


@pytest.mark.parametrize("kind", ["P-256", "P-384", "P-521", "Ed25519", "RSA"])
def test_any_kind_of_key_asks(kind):
    identity = AskerIdentity(PrivateKey.generate(kind))
    assert parse_question(request(identity), NOBODY, NOW).asker.client_id == identity.client_id


def test_a_link_carries_it_and_a_file_with_a_link():
    jar = request()
    link = request_link(jar, ASKER.client_id)
    for text in (
        link,
        f"\ufeff{link}\r\n",
        f"Dear reader,\n\n{link}\n",
        f" {jar}\n",
        link.replace("://", "://authorize"),
    ):
        assert read_request(text).jar == jar
        assert [item.kind for item in read_everything(text.encode()).received] == ["question"]
        assert parse_question(text, NOBODY, NOW).request == jar


@pytest.mark.parametrize("text", ["", "openid", "https://openid4vp.example/", "a.b.c", "eyJhbGciOiJFUzI1NiJ9.e30.AAAA"])
def test_other_texts_are_no_questions(text):
    assert not is_question(text)


def test_the_answer_can_be_asked_for_encrypted():
    key = PrivateKey.generate().public.jwk
    encryption = parse_question(request(encryption_key={**key, "kid": "7"}), NOBODY, NOW).encryption
    assert encryption.content_encryption == "A256GCM"
    assert encryption.jwk == {**key, "kid": "7", "use": "enc", "alg": "ECDH-ES"}


def test_the_asker_can_leave_the_encryption_to_its_default():
    key = {**PrivateKey.generate().public.jwk, "kid": "7", "alg": "ECDH-ES"}
    other = {"kty": "OKP", "crv": "X25519", "x": "A" * 43, "kid": "6", "alg": "ECDH-ES"}
    metadata = {"jwks": {"keys": [other, key]}}
    jar = sealed(payload(response_mode="direct_post.jwt", client_metadata=metadata))
    assert parse_question(jar, NOBODY, NOW).encryption.content_encryption == "A128GCM"


def test_clocks_may_differ_by_two_minutes():
    parse_question(request(), NOBODY, NOW - timedelta(seconds=119))
    parse_question(request(), NOBODY, LATER + timedelta(seconds=119))


# --- who asks ---------------------------------------------------------------------------------------------


def test_a_did_key_asks():
    key = PrivateKey.generate()
    did = did_key_of(key.public)
    kid = f"{did}#{did.removeprefix('did:key:')}"
    jar = sealed(payload(client_id=f"decentralized_identifier:{did}"), key=key, kid=kid)
    assert parse_question(jar, NOBODY, NOW).asker.client_id.endswith(did)


def test_an_asker_on_a_list_goes_by_the_name_of_the_list():
    did = kid_of(ASKER).removesuffix("#0")
    asker = parse_question(request(), listing(did, {"en": "Bakker NV"}), NOW).asker
    assert (asker.known_name, asker.known_by, asker.imitates) == ("Bakker NV", "Employers", None)
    assert asker.stated_name == "Bakker Logistics"


def test_a_list_that_names_other_keys_does_not_make_the_asker_known():
    did = kid_of(ASKER).removesuffix("#0")
    other = listing(did, {"en": "Bakker NV"}, keys=[PrivateKey.generate().public.jwk])
    assert parse_question(request(), other, NOW).asker.known_name is None


def test_a_did_that_needs_a_look_up_asks_with_keys_that_are_here_already():
    key = PrivateKey.generate()
    did = "did:web:bakker.example"
    jar = sealed(payload(client_id=f"decentralized_identifier:{did}"), key=key, kid=f"{did}#k1")
    with pytest.raises(AskerUnsupportedError):
        parse_question(jar, NOBODY, NOW)

    named = listing(did, {"en": "Bakker NV"}, keys=[{**key.public.jwk, "kid": "k1"}])
    assert parse_question(jar, named, NOW).asker.known_name == "Bakker NV"

    method = {"id": f"{did}#k1", "type": "JsonWebKey", "controller": did, "publicKeyJwk": key.public.jwk}
    document = {"id": did, "verificationMethod": [method], "authentication": [method["id"]]}
    bound = parse_issuer_document(json.dumps(document).encode(), did)
    assert parse_question(jar, bound, NOW).asker.known_name is None


def test_a_certificate_that_leads_to_an_anchor_makes_the_asker_known(authority, certified):
    asker = parse_question(request(certified, name="Your bank"), anchored(authority), NOW).asker
    assert (asker.known_name, asker.known_by) == ("Bakker Logistics NV", "Company register")
    assert asker.client_id.startswith("x509_hash:") and asker.stated_name == "Your bank"


def test_a_certificate_of_nobody_known_is_a_question_by_somebody_not_verified(certified):
    for trust in (NOBODY, anchored(SampleAuthority("Sample Root", **SPAN))):
        asker = parse_question(request(certified, name=""), trust, NOW).asker
        assert (asker.known_name, asker.stated_name) == (None, "Bakker Logistics NV")


def test_a_certificate_past_its_end_makes_nobody_known(authority, certified):
    late = NOW + 2 * YEAR
    jar = request(certified, issued_at=late, expires_at=late + timedelta(minutes=5))
    assert parse_question(jar, anchored(authority), late).asker.known_name is None


def test_a_listed_certificate_makes_the_asker_known(certified):
    certificates = [base64.b64encode(certified.certificates[0]).decode()]
    trust = listing("https://bakker.example", {"en": "Bakker NV"}, certificates=certificates)
    assert parse_question(request(certified), trust, NOW).asker.known_name == "Bakker NV"


def test_an_extra_certificate_beside_a_did_says_nothing_of_the_asker(authority, certified):
    for x5c in ([base64.b64encode(certified.certificates[0]).decode()], ["?"], 7):
        asker = parse_question(sealed(payload(), x5c=x5c), anchored(authority), NOW).asker
        assert (asker.known_name, asker.stated_name) == (None, "")


def test_who_calls_themselves_like_somebody_known_is_said_to_imitate():
    trust = listing("https://aarden.example", {"en": "University of Aarden", "nl": "Universiteit Aarden"})
    cyrillic = "Un\N{CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I}versiteit \N{CYRILLIC CAPITAL LETTER A}arden"
    for name in ("Universiteit Aarden", "UNIVERSITEIT  AARDEN", cyrillic, "Universiteit\u200b Aarden"):
        assert parse_question(request(name=name), trust, NOW).asker.imitates == "Universiteit Aarden"
    assert parse_question(request(name="Universiteit Bos"), trust, NOW).asker.imitates is None


def test_who_is_known_and_uses_another_known_name_imitates(authority, certified):
    trust = anchored(authority) + listing("https://aarden.example", {"en": "Aarden"})
    assert parse_question(request(certified, name="Aarden"), trust, NOW).asker.imitates == "Aarden"
    own = trust + listing("https://bakker.example", {"en": "Bakker Logistics NV"})
    assert parse_question(request(certified, name="bakker logistics nv"), own, NOW).asker.imitates is None


# --- the asker's own file -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def parts(certified, authority):
    native = load_der_private_key(certified.key.to_pkcs8(), None)
    leaf, root = (x509.load_der_x509_certificate(der) for der in (certified.certificates[0], authority.certificate))
    return native, leaf, root


def pem(native, lock):
    return native.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, lock)


def test_a_certificate_with_its_key_is_opened_from_pkcs12_and_pem(certified, parts):
    native, leaf, root = parts
    lock = BestAvailableEncryption(b"four plain words")
    files = [
        (pkcs12.serialize_key_and_certificates(b"x", native, leaf, [root], lock), "four plain words"),
        (pkcs12.serialize_key_and_certificates(None, native, leaf, None, NoEncryption()), None),
        (root.public_bytes(Encoding.PEM) + leaf.public_bytes(Encoding.PEM) + pem(native, lock), "four plain words"),
        (pem(native, NoEncryption()) + leaf.public_bytes(Encoding.PEM), None),
        (pem(native, NoEncryption()) + leaf.public_bytes(Encoding.PEM), "not needed"),
    ]
    for data, passphrase in files:
        identity = load_identity(data, passphrase)
        assert identity.client_id == certified.client_id
        assert identity.certificates == certified.certificates
        assert parse_question(request(identity), NOBODY, NOW).asker.client_id == certified.client_id


def test_authorities_in_between_come_along_in_order(parts):
    native, leaf, _ = parts
    middle, top = (SampleAuthority(name, **SPAN) for name in ("Sample Root", "Elsewhere"))
    others = [x509.load_der_x509_certificate(one.certificate) for one in (top, middle)]
    data = pkcs12.serialize_key_and_certificates(None, native, leaf, others, NoEncryption())
    # Both sign themselves: a reader has its own roots.
    assert len(load_identity(data, None).certificates) == 1


def test_a_file_that_does_not_open_or_fit_says_so(parts):
    native, leaf, root = parts
    lock = BestAvailableEncryption(b"four plain words")
    locked = pkcs12.serialize_key_and_certificates(b"x", native, leaf, None, lock)
    locked_pem = pem(native, lock) + leaf.public_bytes(Encoding.PEM)
    for data in (locked, locked_pem):
        for passphrase in (None, "", "other words", "\ud800"):
            with pytest.raises(UnsealFailedError):
                load_identity(data, passphrase)
    plain = pem(native, NoEncryption())
    for data in (
        b"",
        b"?",
        plain,
        plain + root.public_bytes(Encoding.PEM),
        plain + plain,
        leaf.public_bytes(Encoding.PEM),
    ):
        with pytest.raises(MalformedError):
            load_identity(data, None)
    with pytest.raises(TooLargeError):
        load_identity(bytes(1_000_001), None)


def test_a_key_that_this_version_does_not_use_is_refused(parts):
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415 - for this one test

    native = ec.generate_private_key(ec.SECP256K1())
    data = pem(native, NoEncryption()) + parts[1].public_bytes(Encoding.PEM)
    with pytest.raises(KeyInvalidError):
        load_identity(data, None)


def test_an_identity_does_not_show_its_key(certified):
    secret = encode_base64url(certified.key.to_pkcs8()[36:68])
    assert secret not in repr(certified) and "private" not in repr(certified).replace("PrivateKey", "").lower()


def test_a_certificate_of_another_key_does_not_ask(certified):
    other = AskerIdentity(PrivateKey.generate(), certified.certificates)
    with pytest.raises(QuestionSignatureError):
        parse_question(request(other), NOBODY, NOW)
