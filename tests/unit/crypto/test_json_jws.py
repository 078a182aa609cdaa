"""JWS in JSON, critical extensions, unencoded payloads."""

import json
from typing import Any

import pytest

from wallet.crypto.encoding import encode_base64url
from wallet.crypto.json_jws import parse_critical_compact_jws, parse_json_jws
from wallet.errors import MalformedError, TooLargeError

UNDERSTOOD = frozenset({"b64", "sigT"})
SIGNATURE = encode_base64url(b"signature")
# RFC 7797 section 4.2, without its HMAC, which nobody here computes.
EXAMPLE = "eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19"


def entry(header: Any, **members: Any) -> dict[str, Any]:
    return {"protected": encode_base64url(json.dumps(header).encode()), "signature": SIGNATURE} | members


def read(document: dict[str, Any]):
    return parse_json_jws(document, understood=UNDERSTOOD)


def test_an_unencoded_payload_is_signed_as_it_stands():
    jws = read({"protected": EXAMPLE, "payload": "$.02", "signature": "A5dxf2s96_n5FLueVuW1Z_vh161FwXZC4YLPff6dmDY"})

    assert jws.payload == b"$.02"
    assert jws.signatures[0].signing_input == f"{EXAMPLE}.$.02".encode()


def test_an_encoded_payload_is_decoded():
    (signature,) = read({"payload": "JC4wMg", **entry({"alg": "ES256"})}).signatures

    assert read({"payload": "JC4wMg", **entry({"alg": "ES256"})}).payload == b"$.02"
    assert signature.signing_input.endswith(b".JC4wMg")
    assert signature.signature == b"signature"


def test_both_json_serialisations_and_the_compact_one_say_the_same():
    one = entry({"alg": "ES256", "sigT": "x", "crit": ["sigT"]})
    flat = read({"payload": "JC4wMg", **one})

    assert read({"payload": "JC4wMg", "signatures": [one]}) == flat
    compact = f"{one['protected']}.JC4wMg.{one['signature']}"
    assert parse_critical_compact_jws(compact, understood=UNDERSTOOD) == flat


@pytest.mark.parametrize(
    "header",
    [
        {"crit": []},
        {"crit": "b64"},
        {"crit": {"b64": True}},
        {"crit": None},
        {"crit": [1], "1": 1},
        {"crit": ["b64"]},
        {"crit": ["sigT"]},
        {"crit": ["b64", "b64"], "b64": False},
        {"crit": ["b64", "sigT"], "b64": False},
        {"crit": ["alg"]},
        {"crit": ["crit"]},
        {"crit": ["b64", "x5c"], "b64": False, "x5c": []},
        {"crit": ["b64", "x5t#S256"], "b64": False, "x5t#S256": ""},
        {"crit": ["kid"], "kid": "a"},
        {"crit": ["typ"], "typ": "a"},
        {"crit": ["zip"], "zip": "DEF"},
        {"crit": ["enc"], "enc": "A128GCM"},
        {"crit": ["exp"], "exp": 1},
        {"crit": ["http://example.com/UNDEFINED"], "http://example.com/UNDEFINED": True},
        {"crit": ["B64"], "B64": False},
        {"b64": False},
        {"b64": True},
        {"b64": "false", "crit": ["b64"]},
        {"b64": 0, "crit": ["b64"]},
        {"b64": None, "crit": ["b64"]},
    ],
    ids=json.dumps,
)
def test_an_illegal_crit_is_refused(header: dict[str, Any]):
    with pytest.raises(MalformedError):
        read({"payload": "JC4wMg", **entry({"alg": "ES256", **header})})


@pytest.mark.parametrize("crit", [["b64"], ["sigT", "b64"]])
def test_a_legal_crit_is_read(crit: list[str]):
    header = {"alg": "ES256", "b64": False, "sigT": "2024-01-01T00:00:00Z", "crit": crit}

    assert read({"payload": "{}", **entry(header)}).payload == b"{}"


GOOD = entry({"alg": "ES256"})


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"payload": "JC4wMg"},
        {"payload": {"a": 1}, **GOOD},
        {"payload": None, **GOOD},
        {"payload": "JC4w Mg", **GOOD},
        {"payload": "JC4wMg", "signatures": []},
        {"payload": "JC4wMg", "signatures": {}},
        {"payload": "JC4wMg", "signatures": ["a"]},
        {"payload": "JC4wMg", "signatures": [GOOD], "signature": SIGNATURE},
        {"payload": "JC4wMg", "signatures": [GOOD], "protected": GOOD["protected"]},
        {"payload": "JC4wMg", **entry({})},
        {"payload": "JC4wMg", **entry({"alg": 1})},
        {"payload": "JC4wMg", **entry([])},
        {"payload": "JC4wMg", **GOOD, "header": []},
        {"payload": "JC4wMg", **GOOD, "header": {"alg": "ES256"}},
        {"payload": "JC4wMg", **GOOD, "header": {"crit": ["b64"]}},
        {"payload": "JC4wMg", **GOOD, "header": {"b64": False}},
        {"payload": "JC4wMg", **GOOD, "signature": "a"},
        {"payload": "JC4wMg", "signatures": [GOOD, entry({"alg": "ES256", "b64": False, "crit": ["b64"]})]},
    ],
    ids=json.dumps,
)
def test_what_is_no_jws_is_refused(document: dict[str, Any]):
    with pytest.raises(MalformedError):
        read(document)


def test_bounds_hold():
    with pytest.raises(TooLargeError):
        read({"payload": "JC4wMg", "signatures": [GOOD] * 9})
    with pytest.raises(TooLargeError):
        read({"payload": "JC4wMg", **GOOD, "signature": "A" * 4001})
    with pytest.raises(TooLargeError):
        read({"payload": "JC4wMg", **entry({"alg": "ES256", "a": "A" * 500_000})})


@pytest.mark.parametrize("text", ["", "a.b", "a.b.c.d", f"{EXAMPLE}.JC4wMg.{SIGNATURE}", "é.a.a"])
def test_what_is_no_compact_jws_is_refused(text: str):
    with pytest.raises(MalformedError):
        parse_critical_compact_jws(text, understood=UNDERSTOOD)
