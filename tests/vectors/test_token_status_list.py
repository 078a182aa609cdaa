"""The status lists and tokens of the Token Status List draft."""

import json
from datetime import UTC, datetime

import pytest

from wallet.crypto.algorithms import parse_algorithm
from wallet.crypto.keys import PublicKey
from wallet.errors import StatusListError
from wallet.status.token_status_list import parse_status_list, parse_status_list_token


def test_every_published_list_decodes_exactly(shared_vectors):
    vectors = json.loads((shared_vectors / "ietf-token-status-list" / "vectors.json").read_text())
    assert len(vectors) == 6
    for vector in vectors:
        status_list = parse_status_list(vector["json"])
        assert status_list.bits == vector["json"]["bits"], vector["name"]
        if "expected_nonzero" in vector:
            nonzero = {int(index): value for index, value in vector["expected_nonzero"].items()}
            assert len(status_list) == vector["size"]
            assert {i: v for i in range(len(status_list)) if (v := status_list.entry(i))} == nonzero
        else:
            expected = vector["expected"]
            assert [status_list.entry(index) for index in range(len(expected))] == expected
        with pytest.raises(StatusListError):
            status_list.entry(len(status_list))


def test_the_published_token_is_signed_and_dated(shared_vectors):
    folder = shared_vectors / "ietf-token-status-list"
    token = parse_status_list_token((folder / "status_list_token.jwt").read_bytes())
    key = PublicKey.from_jwk(json.loads((folder / "issuer-public-jwks.json").read_text())["keys"][0])
    key.verify(parse_algorithm(token.jws.header["alg"]), token.jws.signature, token.jws.signing_input)
    assert token.subject == "https://example.com/statuslists/1"
    assert token.issued == datetime(2023, 6, 16, 12, 56, 10, tzinfo=UTC)
    assert token.is_stale(None, datetime(2023, 6, 17, 0, 56, 11, tzinfo=UTC))
    assert not token.is_stale(None, datetime(2023, 6, 17, 0, 56, 9, tzinfo=UTC))
    assert not token.is_stale(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, 11, tzinfo=UTC))
    assert token.is_stale(datetime(2042, 8, 15, tzinfo=UTC), datetime(2042, 8, 15, 14, tzinfo=UTC))
