"""Attacks by who asks: to pass for somebody known."""

import base64
import json
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, load_der_public_key
from cryptography.x509.oid import NameOID

from tests.simulators.certificates import SampleAuthority
from tests.simulators.dialogue import START, Dialogue, learning_query
from tests.unit.questions.request_material import ASKER, payload, sealed
from wallet.crypto.did import did_jwk_of
from wallet.crypto.keys import PrivateKey
from wallet.errors import QuestionSignatureError
from wallet.questions.answer import answer_text
from wallet.questions.client_identifier import hash_identifier
from wallet.questions.request import parse_question
from wallet.trust.trust_store import TrustStore, parse_trust

YEAR = timedelta(days=365)
AT = int(START.timestamp())


def said(query: object, **members: object) -> str:
    return sealed(payload(iat=AT, exp=AT + 300, dcql_query=query, **members))


def known_as_bakker(identifier: str, **entry: object) -> TrustStore:
    document = {"name": "Employers", "issuers": [{"id": identifier, "names": {"en": "Bakker Logistics"}, **entry}]}
    return parse_trust(json.dumps(document).encode(), "Employers")


def certified_question(chain, key=ASKER.key, **members):
    text = [base64.b64encode(der).decode() for der in chain]
    return sealed(payload(client_id=hash_identifier(chain[0]), iat=AT, exp=AT + 300, **members), key=key, x5c=text)


def test_a_listed_identifier_with_another_key_is_not_known() -> None:
    did = did_jwk_of(ASKER.key.public)
    other = PrivateKey.generate()
    for keys in ([dict(other.public.jwk)], [{**other.public.jwk, "kid": f"{did}#0"}]):
        question = parse_question(said(payload()["dcql_query"]), known_as_bakker(did, keys=keys), START)
        assert question.asker.known_name is None
    web = "did:web:bakker.example"
    store = known_as_bakker(web, keys=[{**other.public.jwk, "kid": f"{web}#0"}])
    members = {"client_id": f"decentralized_identifier:{web}", "iat": AT, "exp": AT + 300}
    with pytest.raises(QuestionSignatureError):
        parse_question(sealed(payload(**members), kid=f"{web}#0"), store, START)
    named = parse_question(sealed(payload(**members), key=other, kid=f"{web}#0"), store, START)
    assert named.asker.known_name == "Bakker Logistics"


@pytest.mark.parametrize(
    "name",
    [
        "Bakker Logistics",
        "BAKKER LOGISTICS",
        "Bakker\u00a0Logistics",
        "B\u0430kker Logistics",
        "Bakker\u200bLogistics",
        "\u202eBakker Logistics",
        "Bakker Log\u0456stics",
        "\uff22akker Logistics",
        "Bakker-Logistics.",
        "Bakker L0gistics",
        "Bakker Lo\u0261istics",
        "B\u0301akker Logistics",
    ],
)
def test_a_name_equal_or_like_a_known_one_is_said_to_imitate(name):
    other = PrivateKey.generate()
    store = known_as_bakker(did_jwk_of(other.public), keys=[dict(other.public.jwk)])
    asker = parse_question(said(payload()["dcql_query"], client_metadata={"client_name": name}), store, START).asker

    assert (asker.known_name, asker.imitates) == (None, "Bakker Logistics")


def test_a_chain_of_somebody_else_proves_nothing():
    authority = SampleAuthority("Register", not_before=START - YEAR, not_after=START + YEAR)
    span = {"not_before": START - YEAR, "not_after": START + YEAR}
    other = PrivateKey.generate()
    theirs = authority.certify(other.public, organisation="Bakker Logistics", **span)
    own_root = SampleAuthority("Register", not_before=START - YEAR, not_after=START + YEAR)
    mine = own_root.certify(ASKER.key.public, organisation="Bakker Logistics", **span)
    store = parse_trust(authority.pem, "Register")

    for chain in ([theirs], [theirs, mine], [theirs, authority.certificate]):
        with pytest.raises(QuestionSignatureError):
            parse_question(certified_question(chain), store, START)
    for chain in ([mine], [mine, theirs], [mine, theirs, authority.certificate], [mine, own_root.certificate],
                  [mine, authority.certificate]):  # fmt: skip
        asker = parse_question(certified_question(chain), store, START).asker
        assert (asker.known_name, asker.imitates) == (None, None)
    known = parse_question(certified_question([theirs], other), store, START).asker
    assert known.known_name == "Bakker Logistics"
    # A certificate beside a DID, of whomever, is not looked at.
    asker = parse_question(
        sealed(payload(iat=AT, exp=AT + 300), x5c=[base64.b64encode(theirs).decode()]), store, START
    ).asker
    assert asker.known_name is None


def test_a_certificate_before_or_after_its_time_makes_nobody_known():
    authority = SampleAuthority("Register", not_before=START - YEAR, not_after=START + YEAR)
    store = parse_trust(authority.pem, "Register")
    for first, last in ((START - YEAR, START - timedelta(1)), (START + timedelta(1), START + YEAR)):
        leaf = authority.certify(ASKER.key.public, not_before=first, not_after=last)
        assert parse_question(certified_question([leaf]), store, START).asker.known_name is None


def _certificate(name, key, issuer_name, issuer_key, *extensions):
    subject = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, name)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer_name or subject)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(START - YEAR)
        .not_valid_after(START + YEAR)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )
    for extension in extensions:
        builder = builder.add_extension(extension, critical=True)
    return builder.sign(issuer_key, hashes.SHA256())


def _usage(*, authority):
    return x509.KeyUsage(not authority, False, False, False, False, authority, authority, False, False)


def test_rules_of_an_authority_on_the_way_are_kept():
    """Not every certificate can make certificates, and names out of an authority's bounds count for nothing."""
    key = load_der_public_key(ASKER.key.public.to_spki())
    root, middle = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    above = _certificate(
        "Root", root.public_key(), None, root, x509.BasicConstraints(ca=True, path_length=None), _usage(authority=True)
    )
    store = parse_trust(above.public_bytes(Encoding.PEM), "Root")

    def known(limits, *own):
        between = _certificate("Between", middle.public_key(), above.subject, root, *limits)
        leaf = _certificate(
            "Bakker Logistics", key, between.subject, middle,
            x509.BasicConstraints(ca=False, path_length=None), _usage(authority=False), *own,
        )  # fmt: skip
        chain = [item.public_bytes(Encoding.DER) for item in (leaf, between)]
        return parse_question(certified_question(chain), store, START).asker.known_name

    authority = (x509.BasicConstraints(ca=True, path_length=0), _usage(authority=True))
    name = x509.SubjectAlternativeName([x509.DNSName("bakker.example")])
    school_only = x509.NameConstraints([x509.DNSName("school.example")], None)
    assert known(authority, name) == "Bakker Logistics"
    assert known((x509.BasicConstraints(ca=False, path_length=None), _usage(authority=False)), name) is None
    assert known((x509.BasicConstraints(ca=True, path_length=0), _usage(authority=False)), name) is None
    assert known((*authority, school_only), name) is None
    assert known(authority, x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00")) is None


@pytest.mark.parametrize("name", ["<b>Bank</b><script>alert(1)</script>", "%1 %s {0}", "\n\n\n", "x" * 2000, "\u202e"])
def test_mark_up_in_names_travels_as_text_through_everything(dialogue: Dialogue, name):
    dialogue.receive()
    query = {"credentials": [learning_query("given_name")]}
    question = dialogue.read(said(query, client_metadata={"client_name": name}))
    answer = dialogue.answering.draft(question, dialogue.least(question))
    dialogue.answering.note(question, answer, "file")

    assert dialogue.holder.history().items[0].counterparty == name
    assert name not in answer_text(answer)
