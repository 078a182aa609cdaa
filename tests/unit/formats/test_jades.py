"""Sealed European Digital Credentials, read without trust."""

import base64
import json
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.certificates import SampleAuthority
from tests.simulators.sealing import SampleSeal, adotst, european_credential
from tests.unit.formats.crafting import AT, ISSUER, LATER, THEN
from wallet.crypto.encoding import encode_base64url
from wallet.errors import MalformedError, TooLargeError, UnsupportedFormatError, UnsupportedSuiteError, WalletError
from wallet.formats.european_files import is_european_xml, uploaded_credential
from wallet.formats.jades import is_seal_header, is_sealed, parse_sealed, sealed_of

AUTHORITY = SampleAuthority("Root", not_before=THEN, not_after=LATER)
LEAF = AUTHORITY.certify(ISSUER.key.public, not_before=THEN, not_after=LATER, organisation="Hogeschool Één")
SEAL = SampleSeal(ISSUER.key, [LEAF])
PAYLOAD = json.dumps(european_credential(), ensure_ascii=False)


def sealed(unprotected: dict[str, Any] | None = None, **header: Any) -> dict[str, Any]:
    return {"payload": PAYLOAD, "signatures": [SEAL.sign(PAYLOAD, SEAL.header(AT, **header), unprotected)]}


def read(unprotected: dict[str, Any] | None = None, **header: Any):
    return parse_sealed(json.dumps(sealed(unprotected, **header)).encode())


def certificate_value(der: bytes) -> dict[str, Any]:
    return {"x509Cert": {"val": base64.b64encode(der).decode()}}


def test_a_sealed_credential_says_what_it_is():
    data = json.dumps(sealed()).encode()
    credential = parse_sealed(data)

    assert (credential.format, credential.profile) == ("edc+jades", "elm-3")
    assert credential.original == data
    assert credential.payload == PAYLOAD.encode()
    assert credential.document == european_credential()
    assert (credential.issuer_id, credential.subject_id) == ("urn:epass:org:1", "urn:epass:person:1")
    (seal,) = credential.seals
    assert seal.signed_at == AT
    assert [certificate.der for certificate in seal.chain] == [LEAF]
    assert all(digest.names(seal.chain[0]) for digest in seal.digests)


def test_flattened_and_compact_forms_are_read():
    flat = {"payload": PAYLOAD, **SEAL.sign(PAYLOAD, SEAL.header(AT))}
    encoded = encode_base64url(PAYLOAD.encode())
    entry = SEAL.sign(encoded, SEAL.header(AT, b64=None, crit=["sigT"]))
    compact = f"{entry['protected']}.{encoded}.{entry['signature']}".encode()

    assert parse_sealed(json.dumps(flat).encode()).seals[0].signed_at == parse_sealed(compact).seals[0].signed_at == AT
    assert parse_sealed(json.dumps(flat).encode()).document == parse_sealed(compact).document == european_credential()


def test_the_time_of_signing_is_read_from_either_parameter():
    assert read(sigT=None, crit=["b64"], iat=int(AT.timestamp())).seals[0].signed_at == AT
    assert read(sigT=None, crit=["b64"]).seals[0].signed_at is None
    assert read(sigT="2023-09-27T12:07:01Z").seals[0].signed_at == datetime(2023, 9, 27, 12, 7, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "header",
    [
        {"sigT": 1},
        {"sigT": "yesterday"},
        {"sigT": "2023-09-27T12:07:01+02:00"},
        {"sigT": "2023-13-27T12:07:01Z"},
        {"sigT": None, "crit": ["b64"], "iat": "1"},
        {"sigT": None, "crit": ["b64"], "iat": True},
        {"sigT": None, "crit": ["b64"], "iat": 10**19},
        {"x5c": "AA=="},
        {"x5c": ["AA=="]},
        {"x5c": [1]},
        {"x5t#S256": 1},
        {"x5t#S256": "a"},
        {"x5t#o": "a"},
        {"x5t#o": {"digAlg": "S512"}},
        {"sigX5ts": {}},
        {"sigX5ts": ["a"]},
        {"adoTst": []},
        {"adoTst": {}},
        {"adoTst": {"tstTokens": []}},
        {"adoTst": {"tstTokens": [{}]}},
        {"adoTst": {"tstTokens": [{"val": "AA=="}]}},
        {"adoTst": adotst(PAYLOAD.encode()) | {"canonAlg": "http://json-canonicalization.org/algorithm"}},
    ],
    ids=lambda header: next(iter(header)),
)
def test_a_header_that_breaks_its_parameters_is_refused(header: dict[str, Any]):
    with pytest.raises(MalformedError):
        read(**header)


@pytest.mark.parametrize(
    "crit",
    [
        *([], ["b64"] * 2, ["b64", "sigT", "sigD"], ["b64", "sigT", "sigPId"], ["b64", "sigT", "etsiU"]),
        *(["b64", "sigT", "x5c"], ["b64", "sigT", "alg"], ["b64", "sigT", "adoTst"], ["sigT"], ["b64", "sigT", "crit"]),
    ],
    ids=str,
)
def test_an_illegal_crit_is_refused(crit: list[str]):
    with pytest.raises(MalformedError):
        read(crit=crit, sigPId={"id": "a"}, sigD={})


def test_understood_extensions_may_be_critical():
    digest = {"digAlg": "S256", "digVal": encode_base64url(bytes(32))}
    extensions = {"adoTst": adotst(PAYLOAD.encode()), "x5t#o": digest, "sigX5ts": [digest, "never looked at"]}
    (seal,) = read(crit=["b64", "sigT", *extensions], **extensions).seals

    assert len(seal.digests) == 3
    assert [imprint.covers(PAYLOAD.encode()) for imprint in seal.imprints] == [True]


def test_a_digest_of_an_unknown_kind_is_named():
    with pytest.raises(UnsupportedSuiteError):
        read(**{"x5t#o": {"digAlg": "S3-512", "digVal": ""}})


@pytest.mark.parametrize("encoded", [True, False])
def test_certificates_that_were_added_later_are_found(encoded: bool):
    member = {"xVals": [certificate_value(AUTHORITY.certificate), {"otherCert": {}}, certificate_value(b"none"), 1]}
    value = encode_base64url(json.dumps(member).encode()) if encoded else member
    (seal,) = read({"etsiU": [{"sigTst": {}}, value, {"rVals": {}}]}).seals

    assert [certificate.der for certificate in seal.supplied] == [AUTHORITY.certificate]


@pytest.mark.parametrize("unprotected", [{"etsiU": {}}, {"etsiU": [1]}, {"etsiU": ["!"]}, {"etsiU": [{"xVals": {}}]}])
def test_additions_of_the_wrong_kind_are_refused(unprotected: dict[str, Any]):
    with pytest.raises(MalformedError):
        read(unprotected)


def test_bounds_hold():
    with pytest.raises(TooLargeError):
        read(x5c=SEAL.header(AT)["x5c"] * 9)
    with pytest.raises(TooLargeError):
        read({"etsiU": [{}] * 65})
    with pytest.raises(TooLargeError):
        parse_sealed(b"{" + bytes(5_000_000))


@pytest.mark.parametrize(
    ("payload", "error"),
    [
        ("[]", MalformedError),
        ("no json", MalformedError),
        ('{"a":1,"a":2}', MalformedError),
        (json.dumps(european_credential(issuer=None)), MalformedError),
        (json.dumps(european_credential(type=["VerifiableCredential", "OpenBadgeCredential"])), UnsupportedFormatError),
    ],
)
def test_only_a_european_credential_is_one_when_sealed(payload: str, error: type[WalletError]):
    with pytest.raises(error):
        sealed_of({"payload": payload, **SEAL.sign(payload, SEAL.header(AT))}, b"")


def test_seals_are_told_from_other_signed_json():
    jwt = encode_base64url(b'{"alg":"ES256","typ":"dc+sd-jwt","x5c":[],"x5t#S256":""}')
    plain = encode_base64url(b'{"alg":"ES256"}')

    assert is_sealed(sealed())
    assert is_sealed({"payload": PAYLOAD, **SEAL.sign(PAYLOAD, SEAL.header(AT))})
    assert is_sealed({"payload": "", "protected": plain, "header": {"etsiU": []}})
    assert not is_sealed({"payload": "", "protected": jwt, "signature": ""})
    assert not is_sealed({"payload": "", "signatures": [{"protected": plain}]})
    for other in ({}, {"payload": ""}, {"payload": "", "signatures": []}, {"payload": "", "signatures": [1]}):
        assert not is_sealed(other)
    assert is_seal_header(encode_base64url(b'{"alg":"ES256","typ":"jose","x5c":[],"x5t#S256":""}'))
    assert not is_seal_header("!")


DATA = json.dumps(sealed({"etsiU": [{"xVals": [certificate_value(AUTHORITY.certificate)]}]})).encode()


@settings(max_examples=300)
@given(st.integers(0, len(DATA) - 1), st.binary(min_size=1, max_size=4), st.booleans())
def test_any_file_is_read_or_refused(place: int, replaced: bytes, cut: bool):
    with suppress(WalletError):
        parse_sealed(DATA[:place] + replaced + (b"" if cut else DATA[place + len(replaced) :]))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


@settings(max_examples=200)
@given(st.sampled_from(["sigT", "x5c", "x5t#S256", "x5t#o", "sigX5ts", "adoTst", "crit", "b64", "alg", "iat"]), JSON)
def test_any_value_of_any_parameter_is_read_or_refused(name: str, value: Any):
    with suppress(WalletError):
        read(**{name: value})


def test_older_european_files_are_recognised():
    assert is_european_xml(b'\xef\xbb\xbf<?xml version="1.0"?>\n<a xmlns="http://data.europa.eu/snb"/>')
    assert is_european_xml(b'<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"/>')
    assert not is_european_xml(b'<svg xmlns="http://www.w3.org/2000/svg"/>')
    assert not is_european_xml(b'{"@context":"http://data.europa.eu/snb"}')
    assert uploaded_credential({"credential": european_credential()}) == european_credential()
    assert uploaded_credential({"credential": "a"}) is None
    assert uploaded_credential(european_credential(credential={})) is None
