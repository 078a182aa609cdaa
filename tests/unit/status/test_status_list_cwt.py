"""Status list tokens as CWT (draft-ietf-oauth-status-list sections 4.3 and 5.2)."""

import zlib
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulators.certificates import SampleAuthority
from tests.unit.formats.crafting import ISSUER, LATER, THEN
from tests.unit.status.lists import URI, cwt, right_first
from wallet.crypto.cbor import Pairs, Tagged, decode_only, encode_item
from wallet.crypto.cose import KID, X5CHAIN, parse_cose_sign1, sign_cose_sign1
from wallet.errors import StatusListError, TooLargeError, WalletError
from wallet.status.document import parse_status_document
from wallet.status.token_status_list import (
    StatusList,
    StatusListToken,
    parse_status_list_cbor,
    parse_status_list_cwt,
)


@pytest.mark.parametrize("bits", [1, 2, 4, 8])
def test_every_entry_is_read_back(bits: int):
    entries = {index: index * 7 % (1 << bits) for index in range(64)}

    found = parse_status_list_cwt(cwt(entries, bits=bits)).status_list

    assert (found.bits, len(found)) == (bits, 64)
    assert {index: found.entry(index) for index in range(64)} == entries


def test_the_claims_are_read():
    found = parse_status_list_cwt(cwt(_4=int(LATER.timestamp()), _65534=3600))

    assert (found.address, found.issuer_id, found.issued, found.expires, found.ttl) == (
        URI, ISSUER.id, THEN, LATER, timedelta(hours=1),
    )  # fmt: skip
    assert parse_status_list_cwt(cwt(_1=None)).issuer_id is None


def test_signature_and_keys_keep_their_meaning_under_the_names_of_jose():
    root = SampleAuthority("Root", not_before=THEN, not_after=LATER)
    der = root.certify(ISSUER.key.public, not_before=THEN, not_after=LATER, uris=[ISSUER.id])

    token = parse_status_list_cwt(cwt(header={KID: b"12", X5CHAIN: [der, der]}))

    ISSUER.key.public.verify(ISSUER.key.algorithm, token.jws.signature, token.jws.signing_input)
    assert (token.jws.header["alg"], token.jws.header["kid"]) == ("ES256", "12")
    assert len(token.jws.header["x5c"]) == 2
    assert len(parse_status_list_cwt(cwt(header={X5CHAIN: der})).jws.header["x5c"]) == 1
    assert parse_status_list_cwt(cwt(header={KID: b"\xff"})).jws.header["kid"] == "_w"


_EMPTY = zlib.compress(b"\0")


def _list(bits=1, lst=_EMPTY):
    return Pairs((("bits", bits), ("lst", lst)))


BAD = {
    "empty": b"",
    "rubbish": b"rubbish",
    "typ of another token": cwt(header={16: "application/cwt"}),
    "typ short": cwt(header={16: "statuslist+cwt"}),
    "no sub": cwt(_2=None),
    "sub a number": cwt(_2=5),
    "iss a number": cwt(_1=5),
    "no iat": cwt(_6=None),
    "iat a text": cwt(_6="now"),
    "iat true": cwt(_6=True),
    "exp negative": cwt(_4=-1),
    "ttl zero": cwt(_65534=0),
    "ttl true": cwt(_65534=True),
    "ttl endless": cwt(_65534=10**12),
    "no list": cwt(_65533=None),
    "list an array": cwt(_65533=[1]),
    "bits 3": cwt(_65533=_list(bits=3)),
    "bits true": cwt(_65533=_list(bits=True)),
    "lst a text": cwt(_65533=_list(lst="eNo")),
    "lst no stream": cwt(_65533=_list(lst=b"rubbish")),
    "lst cut": cwt(_65533=_list(lst=zlib.compress(b"\0" * 100)[:-1])),
    "lst and more": cwt(_65533=_list(lst=zlib.compress(b"\0") + b"x")),
    "lst twice": cwt(_65533=Pairs((("bits", 1), ("lst", zlib.compress(b"\0")), ("lst", zlib.compress(b"\1"))))),
    "kid a text": cwt(header={KID: "12"}),
    "x5chain a text": cwt(header={X5CHAIN: ["12"]}),
    "a MAC": encode_item(Tagged(17, [b"", Pairs(()), b"", b""])),
    "claims an array": sign_cose_sign1({16: "application/statuslist+cwt"}, encode_item([1]), ISSUER.key),
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
def test_what_is_no_token_is_refused(data: bytes):
    with pytest.raises(StatusListError):
        parse_status_list_cwt(data)
    with pytest.raises(StatusListError):
        parse_status_document(data)


def test_an_algorithm_off_the_list_is_refused():
    signed = parse_cose_sign1(cwt())
    header = encode_item(Pairs(tuple({**signed.protected, 1: 4}.items())))
    data = encode_item(Tagged(18, [header, Pairs(()), signed.payload, signed.signature]))
    with pytest.raises(StatusListError):
        parse_status_list_cwt(data)


def test_bombs_end_too_large():
    bomb = zlib.compress(bytes(80_000_000))
    with pytest.raises(TooLargeError):
        parse_status_list_cwt(cwt(_65533=_list(lst=bomb)))
    with pytest.raises(TooLargeError):
        parse_status_document(cwt(_65533=_list(lst=bomb)))
    with pytest.raises(WalletError):
        parse_status_document(b"\xd2" + b"\x81" * 100_000)


@given(st.sampled_from([1, 2, 4, 8]), st.data())
@settings(max_examples=60)
def test_reading_is_the_inverse_of_writing(bits: int, data: st.DataObject):
    values = data.draw(
        st.lists(st.integers(0, (1 << bits) - 1), min_size=8, max_size=64).map(lambda v: v[: len(v) & ~7])
    )
    packed = right_first(dict(enumerate(values)), len(values), bits)
    assert [StatusList(bits, packed).entry(index) for index in range(len(values))] == values
    item = Pairs((("bits", bits), ("lst", zlib.compress(packed))))
    assert parse_status_list_cbor(decode_only(encode_item(item), max_items=10)) == StatusList(bits, packed)


@given(st.binary(max_size=300))
@settings(max_examples=60)
def test_reading_is_total(tail: bytes):
    for data in (tail, b"\xd2\x84" + tail, cwt()[: len(tail)] + tail):
        try:
            found = parse_status_document(data)
        except WalletError:
            continue
        assert isinstance(found, StatusListToken)
