import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.crypto.algorithms import Algorithm, parse_algorithm
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.jws import parse_compact_jws, sign_compact_jws
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.errors import AlgorithmNotAllowedError, MalformedError, TooLargeError, WalletError

KEY = PrivateKey.generate("P-256")
TOKEN = sign_compact_jws({"alg": "ES256", "typ": "dc+sd-jwt", "kid": "één"}, b'{"a":1}', KEY)


def _token(header: object, payload: str = "e30", signature: str = "AA") -> str:
    text = header if isinstance(header, str) else json.dumps(header)
    return f"{encode_base64url(text.encode())}.{payload}.{signature}"


def _verify(token: str, key: PublicKey) -> None:
    jws = parse_compact_jws(token)
    key.verify(parse_algorithm(jws.header["alg"]), jws.signature, jws.signing_input)


@settings(deadline=None, max_examples=30)
@given(st.binary(max_size=100), st.sampled_from(["P-256", "Ed25519"]))
def test_what_is_signed_is_read_back(payload: bytes, kind: str):
    key = {"P-256": KEY, "Ed25519": PrivateKey.from_pkcs8(PrivateKey.generate("Ed25519").to_pkcs8())}[kind]
    header = {"typ": "JWT", "alg": str(key.algorithm)}
    token = sign_compact_jws(header, payload, key)
    jws = parse_compact_jws(token)

    assert (jws.header, jws.payload) == (header, payload)
    assert list(jws.header) == ["typ", "alg"]
    assert f"{jws.signing_input.decode()}.{encode_base64url(jws.signature)}" == token
    _verify(token, key.public)


def test_the_header_is_written_compactly():
    assert parse_compact_jws(TOKEN).header["kid"] == "één"
    assert TOKEN.startswith(encode_base64url('{"alg":"ES256","typ":"dc+sd-jwt","kid":"één"}'.encode()) + ".")


def test_the_example_of_rfc_7515_is_verified():
    # Appendix A.3.
    key = PublicKey.from_jwk(
        {
            "kty": "EC",
            "crv": "P-256",
            "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
            "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
        }
    )
    token = (
        "eyJhbGciOiJFUzI1NiJ9"
        ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
        ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
    )
    _verify(token, key)


@settings(deadline=None, max_examples=150)
@given(st.integers(0, len(TOKEN) - 1), st.integers(0, 6))
def test_no_flipped_bit_is_accepted(place: int, bit: int):
    changed = TOKEN[:place] + chr(ord(TOKEN[place]) ^ 1 << bit) + TOKEN[place + 1 :]
    with pytest.raises(WalletError):
        _verify(changed, KEY.public)


@pytest.mark.parametrize(
    "token",
    [
        "",
        ".",
        "..",
        "...",
        "e30",
        "e30.e30",
        "e30.e30.AA",  # no alg
        TOKEN + ".AA",
        "AA." + TOKEN,
        TOKEN + "=",
        TOKEN + "\n",
        " " + TOKEN,
        TOKEN + "~",
        _token("[]"),
        _token("not json"),
        _token('{"alg":"ES256","alg":"none"}'),
        _token({"alg": None}),
        _token({"alg": ["ES256"]}),
        _token({"alg": "ES256", "crit": ["exp"], "exp": 1}),
        _token({"alg": "ES256", "crit": []}),
        _token({"alg": "ES256", "crit": None}),
        _token({"alg": "ES256", "b64": False}),
        _token({"alg": "ES256", "b64": None}),
        _token({"alg": "ES256"}, payload="e31"),
        _token({"alg": "ES256"}, payload="é"),
        _token({"alg": "ES256"}, signature="A"),
    ],
)
def test_other_texts_are_refused(token: str):
    with pytest.raises(MalformedError):
        parse_compact_jws(token)


def test_size_and_depth_are_bounded():
    with pytest.raises(TooLargeError):
        parse_compact_jws(_token({"alg": "ES256"}, payload="A" * 4_000_000))
    with pytest.raises(TooLargeError):
        parse_compact_jws(TOKEN, max_bytes=len(TOKEN) - 1)
    with pytest.raises(TooLargeError):
        parse_compact_jws(_token({"alg": "ES256", "x": "x" * 100_000}))
    with pytest.raises(TooLargeError):
        parse_compact_jws(_token('{"alg":"ES256","x":' + "[" * 16 + "]" * 16 + "}"))


def test_an_unsecured_token_is_read_but_has_no_algorithm():
    jws = parse_compact_jws(_token({"alg": "none"}, signature=""))
    assert jws.signature == b""
    with pytest.raises(AlgorithmNotAllowedError):
        parse_algorithm(jws.header["alg"])


@pytest.mark.parametrize("name", ["none", "HS256", "ES384", "EdDSA", "", 1, None])
def test_a_header_that_does_not_fit_the_key_is_not_signed(name: str | int | None):
    with pytest.raises(AlgorithmNotAllowedError):
        sign_compact_jws({"alg": name}, b"", KEY)


def test_a_header_without_algorithm_is_not_signed():
    with pytest.raises(AlgorithmNotAllowedError):
        sign_compact_jws({"typ": "JWT"}, b"", KEY)


def test_a_token_cannot_choose_the_algorithm_of_the_key():
    rsa = PrivateKey.generate("RSA")
    narrowed = PublicKey.from_jwk({**rsa.public.jwk, "alg": str(Algorithm.PS256)})
    with pytest.raises(AlgorithmNotAllowedError):
        _verify(sign_compact_jws({"alg": "RS256"}, b"{}", rsa), narrowed)
    with pytest.raises(AlgorithmNotAllowedError):
        _verify(TOKEN, rsa.public)
