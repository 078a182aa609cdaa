"""Trust lists: read whole or refused whole."""

import base64
import json
from datetime import UTC, datetime, timedelta

import pytest

from tests.simulators.certificates import SampleAuthority
from tests.simulators.issuer import SampleIssuer, trust_list
from tests.unit.formats.crafting import AT, HOLDER, ISSUER, LATER, THEN
from wallet.errors import TrustListError
from wallet.trust.trust_list import MAX_BYTES, parse_trust_list
from wallet.trust.trust_store import parse_trust

AUTHORITY = SampleAuthority("Sample Root", not_before=THEN, not_after=LATER)
CERTIFICATE = base64.b64encode(AUTHORITY.certificate).decode()
GOOD = {"id": "https://issuer.example", "names": {"nl": "Naam", "en": "Name"}, "country": "BE", "keys": []}
KEY = ISSUER.key.public.jwk


def listed(*entries, **changes) -> bytes:
    document = {"name": "List", "as_of": "2026-05-02T12:00:00Z", "issuers": [GOOD, *entries]} | changes
    return json.dumps({name: value for name, value in document.items() if value is not None}).encode()


def test_everything_in_it_is_read():
    entry = {"id": "did:example:x", "keys": [KEY, HOLDER.public.jwk], "certificates": [CERTIFICATE], "more": 1}

    parsed = parse_trust_list(listed(entry, example=True))

    assert (parsed.name, parsed.as_of, parsed.example) == ("List", datetime(2026, 5, 2, 12, tzinfo=UTC), True)
    first, second = parsed.issuers
    assert (first.id, first.name, first.country, first.names) == (
        "https://issuer.example",
        "Naam",
        "BE",
        {"nl": "Naam", "en": "Name"},
    )
    assert (second.name, second.country, second.keys) == ("did:example:x", None, (ISSUER.key.public, HOLDER.public))
    assert [certificate.der for certificate in second.certificates] == [AUTHORITY.certificate]
    assert {(entry.list_name, entry.as_of, entry.example) for entry in parsed.issuers} == {("List", parsed.as_of, True)}


@pytest.mark.parametrize(
    ("as_of", "moment"),
    [
        ("2026-05-02", datetime(2026, 5, 2, tzinfo=UTC)),
        ("2026-05-02T14:00:00+02:00", datetime(2026, 5, 2, 12, tzinfo=UTC)),
        (None, None),
    ],
)
def test_its_date_is_in_utc(as_of, moment):
    assert parse_trust_list(listed(as_of=as_of)).as_of == moment


BAD_ENTRIES = {
    "no object": "https://issuer.example",
    "no identifier": {"keys": []},
    "identifier empty": {"id": " "},
    "identifier a number": {"id": 5},
    "names a list": {"id": "x", "names": ["a"]},
    "name a number": {"id": "x", "names": {"nl": 5}},
    "country a number": {"id": "x", "country": 32},
    "keys an object": {"id": "x", "keys": KEY},
    "key a string": {"id": "x", "keys": ["key"]},
    "key empty": {"id": "x", "keys": [{}]},
    "key with its private part": {"id": "x", "keys": [{**KEY, "d": "AAAA"}]},
    "key of an unknown curve": {"id": "x", "keys": [{**KEY, "crv": "secp256k1"}]},
    "key off its curve": {"id": "x", "keys": [{**KEY, "x": KEY["y"]}]},
    "key for encryption": {"id": "x", "keys": [{**KEY, "use": "enc"}]},
    "key padded": {"id": "x", "keys": [{**KEY, "x": f"{KEY['x']}="}]},
    "second key bad": {"id": "x", "keys": [KEY, {**KEY, "kty": "oct"}]},
    "weak RSA key": {"id": "x", "keys": [{"kty": "RSA", "e": "AQAB", "n": "u" * 128}]},
    "certificates a string": {"id": "x", "certificates": CERTIFICATE},
    "certificate a number": {"id": "x", "certificates": [1]},
    "certificate in base64url": {"id": "x", "certificates": [CERTIFICATE.replace("+", "-").replace("/", "_") + "-"]},
    "certificate cut": {"id": "x", "certificates": [CERTIFICATE[: len(CERTIFICATE) // 8 * 4]]},
    "certificate of nothing": {"id": "x", "certificates": [""]},
    "certificate far too long": {"id": "x", "certificates": ["A" * 100_000]},
}


@pytest.mark.parametrize("entry", BAD_ENTRIES.values(), ids=BAD_ENTRIES)
def test_one_bad_entry_refuses_the_whole_list(entry: object):
    with pytest.raises(TrustListError):
        parse_trust_list(listed(entry))
    with pytest.raises(TrustListError):
        parse_trust(listed(entry), "file")


BAD_LISTS = {
    "no JSON": b"list",
    "an array": b"[]",
    "empty": b"{}",
    "no name": listed(name=None),
    "name empty": listed(name=""),
    "name a number": listed(name=5),
    "no issuers": listed(issuers=None),
    "issuers an object": listed(issuers={}),
    "as_of a number": listed(as_of=2026),
    "as_of no date": listed(as_of="yesterday"),
    "as_of before time": listed(as_of="0001-01-01T00:00:00+14:00"),
    "as_of after time": listed(as_of="9999-12-31T23:59:59-14:00"),
    "example a string": listed(example="yes"),
    "a name twice": listed()[:-1] + b',"name":"Other"}',
    "not UTF-8": listed()[:-1] + b',"x":"\xff"}',
    "too large": listed(note="x" * MAX_BYTES),
    "too deep": listed()[:-1] + b',"x":' + b"[" * 100 + b"]" * 100 + b"}",
}


@pytest.mark.parametrize("data", BAD_LISTS.values(), ids=BAD_LISTS)
def test_what_is_no_trust_list_is_refused(data: bytes):
    with pytest.raises(TrustListError):
        parse_trust_list(data)
    with pytest.raises(TrustListError):
        parse_trust(data, "file")


def test_lists_are_merged_and_each_keeps_its_entries():
    one = parse_trust(trust_list("One", [ISSUER], as_of=THEN), "")
    two = parse_trust(trust_list("Two", [SampleIssuer(ISSUER.id), SampleIssuer("https://b.example")], as_of=AT), "")

    merged = one + two

    assert [entry.list_name for entry in merged.issuers[ISSUER.id]] == ["One", "Two"]
    assert len(merged.issuers["https://b.example"]) == 1
    assert (len(one.issuers), len(one.issuers[ISSUER.id])) == (1, 1)


def test_an_issuer_may_stand_twice_in_a_list():
    store = parse_trust(trust_list("One", [ISSUER, SampleIssuer(ISSUER.id)], as_of=AT - timedelta(1)), "")
    assert len(store.issuers[ISSUER.id]) == 2
