from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.crypto.algorithms import Algorithm
from wallet.crypto.certificates import Certificate, CertificateNames, verify_chain
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.errors import (
    CertificateExpiredError,
    CertificateUntrustedError,
    KeyInvalidError,
    MalformedError,
    TooLargeError,
    WalletError,
)

Signer = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey

START = datetime(2024, 1, 1, tzinfo=UTC)
END = datetime(2030, 1, 1, tzinfo=UTC)
NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
AUTHORITY = (x509.BasicConstraints(ca=True, path_length=None), True)


def _key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


USAGES = (
    *("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement"),
    *("key_cert_sign", "crl_sign", "encipher_only", "decipher_only"),
)


def _usage(*allowed: str) -> tuple[x509.KeyUsage, bool]:
    return x509.KeyUsage(**{usage: usage in allowed for usage in USAGES}), True


def _name(common_name: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "BE"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Hogeschool Één"),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )


def _certificate(
    subject: str,
    key: Signer,
    issuer: str,
    issuer_key: Signer,
    *extensions: tuple[x509.ExtensionType, bool],
    start: datetime = START,
    end: datetime = END,
    digest: hashes.HashAlgorithm | None = None,
    serial: int = 0,
) -> Certificate:
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(subject))
        .issuer_name(_name(issuer))
        .public_key(key.public_key())
        .serial_number(serial or x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    if isinstance(issuer_key, ed25519.Ed25519PrivateKey):
        return Certificate(builder.sign(issuer_key, None))
    return Certificate(builder.sign(issuer_key, digest or hashes.SHA256()))


ROOT_KEY, MIDDLE_KEY, LEAF_KEY = _key(), _key(), _key()
ROOT = _certificate("Root", ROOT_KEY, "Root", ROOT_KEY, AUTHORITY, _usage("key_cert_sign"))
MIDDLE = _certificate("Middle", MIDDLE_KEY, "Root", ROOT_KEY, AUTHORITY, _usage("key_cert_sign", "crl_sign"))
LEAF = _certificate("Leaf", LEAF_KEY, "Middle", MIDDLE_KEY)
OTHER_KEY = _key()
SELF_MADE_ROOT = _certificate("Root", OTHER_KEY, "Root", OTHER_KEY, AUTHORITY)
OTHER_ROOT = _certificate("Other", OTHER_KEY, "Other", OTHER_KEY, AUTHORITY)


def _leaf(*extensions: tuple[x509.ExtensionType, bool], key: Signer = LEAF_KEY) -> Certificate:
    return _certificate("Leaf", key, "Middle", MIDDLE_KEY, *extensions)


def _middle(*extensions: tuple[x509.ExtensionType, bool]) -> Certificate:
    return _certificate("Middle", MIDDLE_KEY, "Root", ROOT_KEY, *extensions)


# --- reading ------------------------------------------------------------------------------------


def test_a_certificate_tells_whom_it_names():
    names = x509.SubjectAlternativeName(
        [
            x509.DNSName("issuer.example"),
            x509.UniformResourceIdentifier("https://issuer.example/credentials"),
            x509.UniformResourceIdentifier("did:web:issuer.example"),
            x509.RFC822Name("office@issuer.example"),
            x509.DNSName("*.issuer.example"),
        ]
    )
    certificate = Certificate.from_der(_leaf((names, False)).der)

    assert certificate.subject_names() == CertificateNames(
        dns=("issuer.example", "*.issuer.example"),
        uris=("https://issuer.example/credentials", "did:web:issuer.example"),
        organisation="Hogeschool Één",
        common_name="Leaf",
        country="BE",
    )
    assert certificate.subject_name == "CN=Leaf,O=Hogeschool Één,C=BE"
    assert certificate.issuer_name == "CN=Middle,O=Hogeschool Één,C=BE"
    assert (certificate.not_before, certificate.not_after) == (START, END)
    assert "Leaf" in repr(certificate)


def test_a_certificate_without_names_names_nobody():
    builder = x509.CertificateBuilder().subject_name(x509.Name([])).issuer_name(_name("Root"))
    builder = builder.public_key(LEAF_KEY.public_key()).serial_number(1).not_valid_before(START).not_valid_after(END)
    nameless = Certificate(builder.sign(ROOT_KEY, hashes.SHA256()))

    assert nameless.subject_names() == CertificateNames((), (), None, None, None)
    assert nameless.subject_name == ""


def test_the_key_of_a_certificate_verifies():
    key = PrivateKey(LEAF_KEY)

    assert LEAF.public_key == key.public
    LEAF.public_key.verify(Algorithm.ES256, key.sign(b"data"), b"data")


@pytest.mark.parametrize(
    "key", [rsa.generate_private_key(public_exponent=65537, key_size=1024), ec.generate_private_key(ec.SECP256K1())]
)
def test_keys_not_in_use_are_refused(key: Signer):
    with pytest.raises(KeyInvalidError):
        _ = _leaf(key=key).public_key


def test_certificates_are_equal_by_their_bytes():
    assert Certificate.from_der(LEAF.der) == LEAF
    assert len({Certificate.from_der(LEAF.der), LEAF, MIDDLE}) == 2
    assert LEAF != "a certificate"


def test_every_certificate_of_a_pem_file_is_read():
    pem = b"".join(certificate._native.public_bytes(Encoding.PEM) for certificate in (LEAF, MIDDLE, ROOT))
    block = b"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"

    assert Certificate.from_pem_many(b"a comment\n" + block + pem) == (LEAF, MIDDLE, ROOT)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"text",
        b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        b"-----BEGIN CERTIFICATE-----\n",
    ],
)
def test_files_without_certificates_are_refused(data: bytes):
    with pytest.raises(MalformedError):
        Certificate.from_pem_many(data)
    with pytest.raises(MalformedError):
        Certificate.from_der(data)


def test_size_is_bounded():
    with pytest.raises(TooLargeError):
        Certificate.from_der(bytes(65_537))
    with pytest.raises(TooLargeError):
        Certificate.from_pem_many(bytes(4_000_001))


@pytest.mark.parametrize("serial", [0x00, 0x85])
def test_serial_numbers_are_positive(serial: int):
    der = bytearray(_certificate("Leaf", LEAF_KEY, "Root", ROOT_KEY, serial=5).der)
    place = der.index(bytes.fromhex("a003020102020105")) + 7
    der[place] = serial
    with pytest.raises(MalformedError):
        Certificate.from_der(bytes(der))


def test_no_bit_of_a_signature_is_called_unused():
    for _ in range(20):
        leaf = _leaf(_usage("digital_signature"))
        signature = x509.load_der_x509_certificate(leaf.der).signature
        changed = bytearray(leaf.der)
        changed[-len(signature) - 1] = 1
        with pytest.raises(MalformedError):
            Certificate.from_der(bytes(changed))


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 100_000), st.integers(1, 255), st.booleans())
def test_a_changed_certificate_is_never_trusted(place: int, change: int, cut: bool):
    names = x509.SubjectAlternativeName([x509.DNSName("issuer.example"), x509.DirectoryName(_name("x"))])
    leaf = _leaf((names, False), _usage("digital_signature"))
    changed = bytearray(leaf.der)
    changed[place % len(changed)] ^= change
    with pytest.raises(WalletError):
        verify_chain(
            [Certificate.from_der(bytes(changed[: place % len(changed)] if cut else changed)), MIDDLE], [ROOT], NOW
        )


# --- chains that end at an anchor ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("chain", "anchors", "anchor"),
    [
        ([LEAF, MIDDLE], [ROOT], ROOT),
        ([LEAF, MIDDLE], [OTHER_ROOT, ROOT], ROOT),
        ([LEAF, MIDDLE, ROOT], [ROOT], ROOT),
        ([LEAF, ROOT, MIDDLE, OTHER_ROOT], [ROOT], ROOT),
        ([LEAF, MIDDLE, SELF_MADE_ROOT], [ROOT], ROOT),
        ([LEAF], [MIDDLE], MIDDLE),
        ([LEAF, MIDDLE], [MIDDLE], MIDDLE),
        ([LEAF], [LEAF], LEAF),
        ([LEAF, MIDDLE], [ROOT, LEAF], LEAF),
        ([ROOT], [ROOT], ROOT),
    ],
)
def test_a_chain_ends_at_its_anchor(chain: list[Certificate], anchors: list[Certificate], anchor: Certificate):
    assert verify_chain(chain, anchors, NOW) == anchor


@pytest.mark.parametrize(
    "extension",
    [
        _usage("digital_signature"),
        _usage("content_commitment"),
        (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), False),
        (x509.ExtendedKeyUsage([x509.ObjectIdentifier("1.3.130.2.0.0.1.2")]), True),
        (x509.SubjectAlternativeName([x509.UniformResourceIdentifier("https://issuer.example")]), False),
        (x509.BasicConstraints(ca=False, path_length=None), True),
        (x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00"), False),
    ],
)
def test_an_end_entity_need_not_be_a_server(extension: tuple[x509.ExtensionType, bool]):
    assert verify_chain([_leaf(extension), MIDDLE], [ROOT], NOW) == ROOT


@pytest.mark.parametrize("digest", [hashes.SHA256(), hashes.SHA384(), hashes.SHA512()])
@pytest.mark.parametrize(
    "key", [rsa.generate_private_key(public_exponent=65537, key_size=2048), ec.generate_private_key(ec.SECP384R1())]
)
def test_issuers_sign_with_rsa_or_ecdsa(key: Signer, digest: hashes.HashAlgorithm):
    root = _certificate("Root", key, "Root", key, AUTHORITY)
    leaf = _certificate("Leaf", ed25519.Ed25519PrivateKey.generate(), "Root", key, digest=digest)

    assert verify_chain([leaf], [root], NOW) == root
    assert leaf.public_key.kind == "Ed25519"


def _long_chain(length: int) -> Sequence[Certificate]:
    keys = [_key() for _ in range(length)]
    last = length - 1
    return [
        _certificate(f"C{i}", keys[i], f"C{min(i + 1, last)}", keys[min(i + 1, last)], *([AUTHORITY] if i else []))
        for i in range(length)
    ]


def test_the_length_of_a_chain_is_bounded():
    chain = _long_chain(8)
    assert verify_chain(chain, chain[-1:], NOW) == chain[-1]
    chain = _long_chain(9)
    with pytest.raises(CertificateUntrustedError):
        verify_chain(chain, chain[-1:], NOW)
    with pytest.raises(CertificateUntrustedError):
        verify_chain([], [ROOT], NOW)


# --- chains that do not -------------------------------------------------------------------------


def _forged_middle() -> list[Certificate]:
    return [LEAF, _certificate("Middle", MIDDLE_KEY, "Root", OTHER_KEY, AUTHORITY)]


def _self_made_root() -> list[Certificate]:
    return [*_forged_middle(), SELF_MADE_ROOT]


def _weak_issuer() -> list[Certificate]:
    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    return [_certificate("Leaf", LEAF_KEY, "Weak", key), _certificate("Weak", key, "Root", ROOT_KEY, AUTHORITY)]


def _edwards_issuer() -> list[Certificate]:
    key = ed25519.Ed25519PrivateKey.generate()
    return [_certificate("Leaf", LEAF_KEY, "E", key), _certificate("E", key, "Root", ROOT_KEY, AUTHORITY)]


def _too_deep() -> list[Certificate]:
    key = _key()
    narrow = _middle((x509.BasicConstraints(ca=True, path_length=0), True))
    below = _certificate("Below", key, "Middle", MIDDLE_KEY, AUTHORITY)
    return [_certificate("Leaf", LEAF_KEY, "Below", key), below, narrow]


def _named_outside_constraints(constraint: x509.GeneralName, name: x509.GeneralName) -> list[Certificate]:
    constraints = x509.NameConstraints(permitted_subtrees=[constraint], excluded_subtrees=None)
    return [_leaf((x509.SubjectAlternativeName([name]), False)), _middle(AUTHORITY, (constraints, True))]


UNTRUSTED = {
    "issuer missing": [LEAF],
    "issuer unrelated": [LEAF, OTHER_ROOT],
    "issuer signed by another key": _forged_middle(),
    "root of the same name": _self_made_root(),
    "issuer without constraints": [LEAF, _middle()],
    "issuer that is no authority": [LEAF, _middle((x509.BasicConstraints(ca=False, path_length=None), True))],
    "issuer that may not sign certificates": [LEAF, _middle(AUTHORITY, _usage("digital_signature"))],
    "issuer with a weak key": _weak_issuer(),
    "issuer with an Edwards key": _edwards_issuer(),
    "end entity with a weak key": [_leaf(key=rsa.generate_private_key(public_exponent=65537, key_size=1024)), MIDDLE],
    "end entity on another curve": [_leaf(key=ec.generate_private_key(ec.SECP256K1())), MIDDLE],
    "end entity that may not sign": [_leaf(_usage("key_agreement")), MIDDLE],
    "path too long": _too_deep(),
    "unknown critical extension": [
        _leaf((x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00"), True)),
        MIDDLE,
    ],
    "name outside the constraints": _named_outside_constraints(
        x509.DNSName("other.example"), x509.DNSName("issuer.example")
    ),
    "address outside the constraints": _named_outside_constraints(
        x509.UniformResourceIdentifier("other.example"), x509.UniformResourceIdentifier("https://issuer.example")
    ),
    "weak digest": [_certificate("Leaf", LEAF_KEY, "Middle", MIDDLE_KEY, digest=hashes.SHA224()), MIDDLE],
}


@pytest.mark.parametrize("chain", UNTRUSTED.values(), ids=UNTRUSTED.keys())
@pytest.mark.parametrize("at", [NOW, END + timedelta(days=1)], ids=["in date", "out of date"])
def test_other_chains_are_not_trusted(chain: list[Certificate], at: datetime):
    with pytest.raises(CertificateUntrustedError):
        verify_chain(chain, [ROOT], at)


def test_an_anchor_that_is_no_authority_vouches_for_nobody_else():
    anchor = _certificate("Middle", MIDDLE_KEY, "Middle", MIDDLE_KEY)
    with pytest.raises(CertificateUntrustedError):
        verify_chain([LEAF], [anchor], NOW)
    with pytest.raises(CertificateUntrustedError):
        verify_chain([LEAF], [], NOW)


def test_an_anchor_with_a_weak_key_is_not_trusted():
    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    weak = _certificate("Weak", key, "Weak", key)
    with pytest.raises(CertificateUntrustedError):
        verify_chain([weak], [weak], NOW)


def test_a_thicket_of_equal_names_is_refused_soon():
    """Certificates that all name one another offer more paths than there is time to try."""
    key = _key()
    thicket = [_certificate("X", key, "X", key, AUTHORITY) for _ in range(7)]
    anchors = [_certificate("X", _key(), "X", OTHER_KEY, AUTHORITY) for _ in range(3)]
    with pytest.raises(CertificateUntrustedError):
        verify_chain([_certificate("Leaf", LEAF_KEY, "X", key), *thicket], anchors, NOW)


# --- time ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("at", [START, END, END + timedelta(microseconds=999_999), NOW])
def test_both_ends_of_the_validity_belong_to_it(at: datetime):
    assert verify_chain([LEAF, MIDDLE], [ROOT], at) == ROOT
    assert verify_chain([LEAF], [LEAF], at) == LEAF


@pytest.mark.parametrize(
    "at", [START - timedelta(seconds=1), END + timedelta(seconds=1), datetime(1970, 1, 1, tzinfo=UTC)]
)
@pytest.mark.parametrize("anchor", [ROOT, LEAF])
def test_outside_its_validity_a_chain_has_expired(at: datetime, anchor: Certificate):
    with pytest.raises(CertificateExpiredError):
        verify_chain([LEAF, MIDDLE], [anchor], at)


def test_other_time_zones_are_understood():
    zone = timezone(timedelta(hours=5))
    assert verify_chain([LEAF, MIDDLE], [ROOT], END.astimezone(zone)) == ROOT
    with pytest.raises(CertificateExpiredError):
        verify_chain([LEAF, MIDDLE], [ROOT], (END + timedelta(seconds=1)).astimezone(zone))


@pytest.mark.parametrize("expired", ["leaf", "middle", "root"])
def test_one_expired_certificate_is_told_apart_from_an_unknown_one(expired: str):
    ends = {name: START + timedelta(days=365) if name == expired else END for name in ("leaf", "middle", "root")}
    root = _certificate("Root", ROOT_KEY, "Root", ROOT_KEY, AUTHORITY, end=ends["root"])
    middle = _certificate("Middle", MIDDLE_KEY, "Root", ROOT_KEY, AUTHORITY, end=ends["middle"])
    leaf = _certificate("Leaf", LEAF_KEY, "Middle", MIDDLE_KEY, end=ends["leaf"])
    with pytest.raises(CertificateExpiredError):
        verify_chain([leaf, middle], [root], NOW)
    assert verify_chain([leaf, middle], [root], START + timedelta(days=100)) == root


def test_certificates_that_were_never_valid_together_are_not_trusted():
    middle = _certificate("Middle", MIDDLE_KEY, "Root", ROOT_KEY, AUTHORITY, end=START + timedelta(days=10))
    leaf = _certificate("Leaf", LEAF_KEY, "Middle", MIDDLE_KEY, start=START + timedelta(days=20))
    with pytest.raises(CertificateUntrustedError):
        verify_chain([leaf, middle], [ROOT], NOW)


def test_a_renewed_authority_serves_beside_the_expired_one():
    old = _certificate("Root", ROOT_KEY, "Root", ROOT_KEY, AUTHORITY, end=START + timedelta(days=10))
    for anchors in ([old, ROOT], [ROOT, old]):
        assert verify_chain([LEAF, MIDDLE], anchors, NOW) == ROOT


def test_the_key_of_a_chain_is_that_of_its_end_entity():
    assert LEAF.public_key == PublicKey(LEAF_KEY.public_key())
