"""Which addresses may be asked, and where issuers publish."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallet.errors import AddressRefusedError
from wallet.online.addresses import did_web_address, jwt_vc_issuer_address, parse_https_address


@pytest.mark.parametrize(
    ("text", "host", "port", "target"),
    [
        ("https://issuer.example", "issuer.example", 443, "/"),
        ("https://Issuer.EXAMPLE/A/b", "issuer.example", 443, "/A/b"),
        ("https://issuer.example:8443?a=b", "issuer.example", 8443, "/?a=b"),
        ("https://xn--hgeschool-1za.example/a%20b?c=d&e", "xn--hgeschool-1za.example", 443, "/a%20b?c=d&e"),
        ("https://1.2.3.4.example/", "1.2.3.4.example", 443, "/"),
        ("https://a-b.0x.example/", "a-b.0x.example", 443, "/"),
    ],
)
def test_an_address_has_its_parts(text: str, host: str, port: int, target: str):
    assert tuple(parse_https_address(text)) == (host, port, target)


REFUSED = [
    # other schemes
    *("", "issuer.example", "//issuer.example/", "http://issuer.example/", "ftp://issuer.example/", "file:///a"),
    *("HTTPS://issuer.example/", "https:issuer.example", "https:/issuer.example", "https:\\\\issuer.example\\"),
    # IP addresses, however they are spelled
    *("https://127.0.0.1/", "https://10.0.0.1/", "https://93.184.216.34/", "https://127.1/", "https://127.0.1/"),
    *(
        "https://2130706433/",
        "https://017700000001/",
        "https://0x7f000001/",
        "https://0x7f.0.0.1/",
        "https://0177.0.0.1/",
    ),
    *("https://127.0.0.0x1/", "https://127.0.0.01/", "https://a.0x/", "https://a.12/", "https://0/", "https://0x/"),
    *("https://[::1]/", "https://[::ffff:127.0.0.1]/", "https://[fe80::1%25eth0]/", "https://[::]/", "https://::1/"),
    *(
        "https://127.0.0.1./",
        "https://127\u30020\u30020\u30021/",
        "https://\u2460\u2461\u2466.0.0.1/",
        "https://\u0967\u0968\u096d.0.0.1/",
        "https://\u0661.example/",
    ),
    # names within one network
    *(
        "https://localhost/",
        "https://LOCALHOST/",
        "https://a.localhost/",
        "https://intranet/",
        "https://printer.local/",
    ),
    *("https://metadata.google.internal/", "https://localhost./", "https://issuer.example./"),
    # what readers understand differently
    *("https://issuer.example@10.0.0.1/", "https://a:b@issuer.example/", "https://issuer.example:b@10.0.0.1/"),
    *(
        "https://issuer%2eexample/",
        "https://%6cocalhost/",
        "https://issuer.example%00.evil.example/",
        "https://a..example/",
    ),
    *("https://issuer.example\\@evil.example/", "https://issuer.example#@evil.example/", "https:///issuer.example/"),
    *("https://-a.example/", "https://a-.example/", "https://a_b.example/", "https://.example/", "https:// a.example/"),
    *(
        "https://issuer.example/ a",
        "https://issuer.example/\n",
        "https://issuer.example/\r\nHost: a",
        "\thttps://a.example/",
    ),
    *(
        "https://issuer.example/a\\b",
        "https://issuer.example/#a",
        "https://issuer.example/é",
        "https://issuer.example/%",
    ),
    *(
        "https://issuer.example/%zz",
        "https://issuer.example/<a>",
        "https://bücher.example/",
        'https://issuer.example/"',
    ),
    # ports and lengths
    *(
        "https://issuer.example:/",
        "https://issuer.example:0/",
        "https://issuer.example:65536/",
        "https://a.example:-1/",
    ),
    *("https://issuer.example:4\uff143/", "https://a.example:000443/", f"https://{'a' * 64}.example/"),
    *(f"https://{'a.' * 125}example/", f"https://issuer.example/{'a' * 2_000}"),
]


@pytest.mark.parametrize("text", REFUSED)
def test_an_address_with_two_meanings_or_none_is_refused(text: str):
    with pytest.raises(AddressRefusedError):
        parse_https_address(text)


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_is_refused(text: str):
    for prefix in ("", "https://", "https://issuer.example/"):
        try:
            parsed = parse_https_address(prefix + text)
        except AddressRefusedError:
            continue
        assert parse_https_address(str(parsed)) == parsed


@pytest.mark.parametrize(
    ("did", "address"),
    [
        ("did:web:w3c-ccg.github.io", "https://w3c-ccg.github.io/.well-known/did.json"),
        ("did:web:w3c-ccg.github.io:user:alice", "https://w3c-ccg.github.io/user/alice/did.json"),
        ("did:web:example.com%3A3000:user:alice", "https://example.com:3000/user/alice/did.json"),
        ("did:web:example.com%3a3000", "https://example.com:3000/.well-known/did.json"),
        ("did:web:example.com:a%20b", "https://example.com/a%20b/did.json"),
    ],
)
def test_a_did_web_has_an_address(did: str, address: str):
    assert did_web_address(did) == address


@pytest.mark.parametrize(
    "did",
    [
        *("", "did:web:", "did:key:z6Mk", "did:web:example.com:", "did:web:example.com::a", "did:web::a"),
        *(
            "did:web:example.com/a",
            "did:web:example.com:..:a",
            "did:web:example.com:%2e%2e",
            "did:web:example.com:a%2Fb",
        ),
        *("did:web:example.com#key", "did:web:example.com?a", "did:web:example.com:a%5Cb", "did:web:example.com:é"),
        *("did:web:127.0.0.1", "did:web:localhost%3A8443", "did:web:localhost", "did:web:a@example.com"),
        *(
            "did:web:example.com%40evil.example",
            "did:web:example.com%2Fa",
            "did:web:example.com%3A",
            "did:web:2130706433",
        ),
        *("did:web:example.com%3A1%3A2", "did:web:example.com:%", "DID:web:example.com", f"did:web:{'a' * 2_000}"),
    ],
)
def test_other_identifiers_have_none(did: str):
    with pytest.raises(AddressRefusedError):
        did_web_address(did)


@pytest.mark.parametrize(
    ("issuer", "address"),
    [
        ("https://example.com", "https://example.com/.well-known/jwt-vc-issuer"),
        ("https://example.com/", "https://example.com/.well-known/jwt-vc-issuer"),
        ("https://example.com/tenant/1234", "https://example.com/.well-known/jwt-vc-issuer/tenant/1234"),
        ("https://example.com:8443/a/", "https://example.com:8443/.well-known/jwt-vc-issuer/a"),
    ],
)
def test_an_issuer_publishes_its_keys_at_a_place(issuer: str, address: str):
    assert jwt_vc_issuer_address(issuer) == address


@pytest.mark.parametrize(
    "issuer", ["http://example.com", "did:web:example.com", "https://example.com/?a", "https://10.0.0.1"]
)
def test_other_issuers_have_no_such_place(issuer: str):
    with pytest.raises(AddressRefusedError):
        jwt_vc_issuer_address(issuer)
