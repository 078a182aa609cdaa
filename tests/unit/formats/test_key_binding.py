"""Reading the key-binding JWT (RFC 9901 section 4.3); whether it holds is verification's question."""

from datetime import UTC, datetime

import pytest

from tests.unit.formats.crafting import AT, AUDIENCE, HOLDER, LATER, NONCE, compact, jws, key_binding
from wallet.errors import MalformedError
from wallet.formats.key_binding import parse_key_binding, parse_numeric_date


def test_all_of_it_is_read():
    binding = parse_key_binding(key_binding("x", exp=int(LATER.timestamp()), sd_hash="h"))

    assert binding[1:] == (AUDIENCE, NONCE, AT, LATER, "h")


@pytest.mark.parametrize("claim", ["iat", "aud", "nonce", "sd_hash"])
@pytest.mark.parametrize("value", [None, "", [], {}, True])
def test_each_claim_is_required_and_of_its_type(claim: str, value: object):
    with pytest.raises(MalformedError):
        parse_key_binding(key_binding("x", **{claim: value}))


@pytest.mark.parametrize("audience", [["https://employer.example"], [], 5])
def test_it_is_for_one_recipient(audience: object):
    with pytest.raises(MalformedError):
        parse_key_binding(key_binding("x", aud=audience))


@pytest.mark.parametrize("typ", [None, "JWT", "kb+jwt ", "KB+JWT", "dc+sd-jwt", 5, ["kb+jwt"]])
def test_its_type_is_exact(typ: object):
    with pytest.raises(MalformedError):
        parse_key_binding(key_binding("x", header={"typ": typ}))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "a.b.c",
        jws(b"[]", typ="kb+jwt", key=HOLDER),
        jws(b'{"iat":1,"iat":2}', typ="kb+jwt", key=HOLDER),
        key_binding("x", header=compact({"alg": "ES256", "typ": "kb+jwt", "crit": ["x"]})),
    ],
)
def test_what_is_no_jwt_is_refused(text: str):
    with pytest.raises(MalformedError):
        parse_key_binding(text)


@pytest.mark.parametrize("value", [0, 0.5, 1_780_315_200, 1_780_315_200.25, 253_402_300_799])
def test_a_numeric_date_counts_seconds(value: float):
    assert parse_numeric_date(value) == datetime.fromtimestamp(value, UTC)


@pytest.mark.parametrize("value", [None, True, False, "1", -1, -0.5, 253_402_300_800, 1e300, [], {}])
def test_what_no_calendar_holds_is_no_numeric_date(value: object):
    with pytest.raises(MalformedError):
        parse_numeric_date(value)
