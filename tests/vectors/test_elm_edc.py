"""European Digital Credentials as the European Commission publishes them: unsigned, and sealed with a test seal."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from wallet.errors import UnsupportedFormatError
from wallet.formats.european_files import is_european_xml, uploaded_credential
from wallet.formats.jades import SealedCredential, is_sealed, parse_sealed
from wallet.formats.linked_data import linked_data_of, parse_linked_data
from wallet.formats.recognise import parse_credential
from wallet.formats.w3c import is_w3c_credential
from wallet.model.report import Check, Outcome, Verdict
from wallet.status.cache import StatusCache
from wallet.trust.local_documents import NO_DOCUMENTS
from wallet.trust.trust_store import TrustStore, parse_trust
from wallet.verification import read_and_verify
from wallet.verification.jades_proof import check_jades_proof

SAMPLES = "Credentials/JSON-LD Examples (ELM v3)"
SIGNED = ("Sample-CertOfPart", "Sample-MC-Annex1")
SEALED_AT = datetime(2023, 9, 27, tzinfo=UTC).date()
WHILE_VALID = datetime(2024, 6, 1, tzinfo=UTC)
LATER = datetime(2026, 6, 1, tzinfo=UTC)
# The seal's certificate was issued below this one, which the file carries; the root above it is not in the file.
AUTHORITY = "ANF AC Qualified Certificates for eSeal"


@pytest.fixture(scope="module")
def folder(shared_vectors: Path) -> Path:
    return shared_vectors / "elm-edc"


def signed(folder: Path, name: str) -> bytes:
    return (folder / SAMPLES / f"{name}-signed.jsonld").read_bytes()


def authority_of(data: bytes) -> TrustStore:
    (certificate,) = [item for item in parse_sealed(data).seals[0].supplied if f"CN={AUTHORITY}," in item.subject_name]
    pem = x509.load_der_x509_certificate(certificate.der).public_bytes(Encoding.PEM)
    return parse_trust(pem, "Seals of ANF")


def issuer_check(data: bytes, trust: TrustStore, at: datetime) -> tuple[Outcome, str]:
    result = check_jades_proof(parse_sealed(data), trust, at, NO_DOCUMENTS)
    assert result.proof.outcome is Outcome.PASSED
    assert isinstance(result.issuer, Check)
    return result.issuer.outcome, result.issuer.code


def test_every_expectation_is_met(folder: Path):
    expectations = json.loads((folder / "expected.json").read_bytes())
    assert len(expectations) == 5

    for expected in expectations:
        data = (folder / expected["file"]).read_bytes()
        document = json.loads(data)
        if expected["overall"] == "indeterminate":
            assert expected["jades_signature"] == "valid"
            assert is_sealed(document) and not is_w3c_credential(document)
            assert issuer_check(data, TrustStore(), LATER) == (Outcome.UNDETERMINED, "certificate-untrusted")
        else:
            assert expected["reason"] == "unsigned"
            credential = parse_linked_data(data)
            assert (credential.profile, credential.proofs) == ("elm-3", ())


@pytest.mark.parametrize("name", SIGNED)
def test_a_sealed_sample_states_what_its_file_states(folder: Path, name: str):
    credential = parse_sealed(signed(folder, name))
    (seal,) = credential.seals

    assert (credential.format, credential.profile) == ("edc+jades", "elm-3")
    assert seal.signed_at is not None and seal.signed_at.date() == SEALED_AT
    assert seal.signature.header["crit"] == ["b64", "sigT", "adoTst"]
    assert [imprint.covers(credential.payload) for imprint in seal.imprints] == [True]
    assert len(seal.supplied) == 4


@pytest.mark.parametrize("name", SIGNED)
def test_with_its_authority_a_seal_counts_while_its_certificate_is_valid(folder: Path, name: str):
    data = signed(folder, name)
    trust = authority_of(data)

    assert issuer_check(data, trust, WHILE_VALID) == (Outcome.PASSED, "ok")
    # Its timestamps are of an authority that nobody here knows: they prove no earlier time.
    assert issuer_check(data, trust, LATER) == (Outcome.UNDETERMINED, "certificate-expired")

    signer = check_jades_proof(parse_sealed(data), trust, WHILE_VALID, NO_DOCUMENTS).signer
    assert signer is not None
    assert (signer.stated_name, signer.known_by) == ("ORGANIZACION TEST", "Seals of ANF")


@pytest.mark.parametrize("name", SIGNED)
def test_one_changed_letter_breaks_the_seal(folder: Path, name: str):
    document = json.loads(signed(folder, name))
    changed = document | {"payload": document["payload"].replace("ORGANIZACION", "ORGANISACION", 1)}

    result = check_jades_proof(parse_sealed(json.dumps(changed).encode()), TrustStore(), LATER, NO_DOCUMENTS)

    assert changed != document
    assert (result.proof.outcome, result.proof.code) == (Outcome.FAILED, "signature-invalid")


def test_the_other_samples_are_recognised(folder: Path):
    unsigned = [*folder.glob("**/samples/**/*.jsonld"), *folder.glob("Credentials/**/*-unsigned.jsonld")]
    uploads = sorted(folder.glob("Credentials/**/*-uploadable.json"))
    older = sorted(folder.glob("Credentials/**/*.xml"))
    assert (len(unsigned), len(uploads), len(older)) == (5, 2, 1)

    for path in unsigned:
        credential = parse_linked_data(path.read_bytes())
        assert (credential.profile, credential.proofs) == ("elm-3", ()), path
        assert not is_sealed(credential.document)
    for path in uploads:
        document = json.loads(path.read_bytes())
        assert not is_w3c_credential(document)
        inner = uploaded_credential(document)
        assert inner is not None
        assert linked_data_of(inner, path.read_bytes()).profile == "elm-3"
    for path in older:
        assert is_european_xml(path.read_bytes())
        with pytest.raises(UnsupportedFormatError) as refused:
            parse_credential(path.read_bytes())
        assert refused.value.detail == "edci-xml"


@pytest.mark.parametrize("name", SIGNED)
def test_the_verdict_leaves_open_whose_seal_it_is(folder: Path, name: str):
    credential, report = read_and_verify(signed(folder, name), trust=TrustStore(), statuses=StatusCache(), at=LATER)

    assert isinstance(credential, SealedCredential)
    assert report.verdict is Verdict.GENUINE_UNDETERMINED
    assert (report.format, report.profile) == ("edc+jades", "elm-3")
    assert [(line.suite, line.outcome) for line in report.proofs] == [("RS256", Outcome.PASSED)]
