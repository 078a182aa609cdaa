"""A sealed record opens for its counsellor, whole, with its own consent, or not at all."""

import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallet.consent.attached_files import MAX_FILE_BYTES, MAX_FILES, MAX_FILES_BYTES, is_file_name
from wallet.consent.packed_message import pack_message
from wallet.consent.sealed_record import (
    VERSION,
    consent_binding,
    decode_record,
    encode_record,
    open_record,
    record_recipient,
    seal_record,
)
from wallet.crypto.cbor import encode_item
from wallet.crypto.encoding import decode_base64url, encode_base64url
from wallet.crypto.jwe import encryption_jwk
from wallet.crypto.jwe_wrapped import encrypt_wrapped_jwe
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.errors import (
    ConsentMismatchError,
    ConsentMissingError,
    CryptoError,
    RecordChangedError,
    RecordError,
    RecordRecipientError,
    RecordTooLargeError,
    UnsupportedVersionError,
    WalletError,
)
from wallet.model.guidance import LearnerRecord, SealedFile, SealedPart
from wallet.transport.guidance_texts import MAX_RECORD_BYTES, RECORD_TYPE

KEY = PrivateKey.generate("P-256")
JWK = KEY.public.jwk


def consent(name: str = "Ines") -> str:
    payload = json.dumps({"name": name}).encode()
    return sign_compact_jws({"alg": "ES256", "typ": "consent-record+jwt"}, payload, PrivateKey.generate("P-256"))


CONSENT = consent()
RECORD = LearnerRecord(
    CONSENT,
    (SealedPart("c1", '{"type":["VerifiableCredential"]}'), SealedPart("c2", "a.b.c~d~")),
    (SealedFile("Cijfers é.pdf", "application/pdf", b"%PDF-\x00\xff"), SealedFile("leeg", "text/plain", b"")),
)
SEALED = seal_record(RECORD, CONSENT, JWK)


def sealed_as(plaintext: bytes, apv: bytes | None = consent_binding(CONSENT)) -> str:
    """Seal what no honest program would write."""
    return encrypt_wrapped_jwe(plaintext, JWK, typ=RECORD_TYPE, apv=apv)


def content(*items) -> bytes:
    return bytes((VERSION,)) + encode_item(list(items))


def test_a_record_comes_out_as_it_went_in():
    assert open_record(SEALED, KEY) == RECORD
    assert record_recipient(SEALED) == KEY.public.thumbprint


def test_a_credential_too_large_to_pack_goes_along_all_the_same():
    large = "a.b.c~" + "".join(f"{n:x}" for n in range(200_000)) + "~"
    record = LearnerRecord(CONSENT, (SealedPart("c1", large),))

    assert open_record(seal_record(record, CONSENT, JWK), KEY) == record


def test_the_largest_record_fits_a_file():
    files = tuple(SealedFile(f"{n}.bin", "application/octet-stream", bytes(MAX_FILE_BYTES)) for n in range(2))
    text = seal_record(LearnerRecord(CONSENT, RECORD.parts, files), CONSENT, JWK)

    assert len(text) <= MAX_RECORD_BYTES
    assert open_record(text, KEY).files == files


@pytest.mark.parametrize(
    "files",
    [
        [SealedFile("a", "text/plain", bytes(MAX_FILE_BYTES + 1))],
        [SealedFile(str(n), "text/plain", bytes(MAX_FILES_BYTES // 3 + 1)) for n in range(3)],
        [SealedFile(str(n), "text/plain", b"") for n in range(MAX_FILES + 1)],
    ],
    ids=["one too large", "too large together", "too many"],
)
def test_more_than_a_record_carries_is_not_sealed(files):
    with pytest.raises(RecordTooLargeError):
        seal_record(LearnerRecord(CONSENT, (), tuple(files)), CONSENT, JWK)


@pytest.mark.parametrize(
    "name",
    ["", ".", "..", ".hidden", "a/b", "a\\b", "C:a", "a\nb", "a\u202egpj.exe", " a", "a.", "x" * 201, 'a"', "\ud800"],
)
def test_what_is_no_name_of_a_file_is_refused(name):
    assert not is_file_name(name)
    with pytest.raises(RecordError):
        encode_record(LearnerRecord(CONSENT, (), (SealedFile(name, "text/plain", b""),)))


@pytest.mark.parametrize(
    "record",
    [
        LearnerRecord(CONSENT, (SealedPart("c1", "{}"), SealedPart("c1", "{}"))),
        LearnerRecord(CONSENT, (SealedPart("", "{}"),)),
        LearnerRecord(CONSENT, (SealedPart("c" * 41, "{}"),)),
        LearnerRecord(CONSENT, (), (SealedFile("A.txt", "text/plain", b""), SealedFile("a.TXT", "text/plain", b""))),
        LearnerRecord(CONSENT, (), (SealedFile("a", "text", b""),)),
        LearnerRecord(CONSENT, (), (SealedFile("a", "text/plain\n", b""),)),
        LearnerRecord(CONSENT, tuple(SealedPart(f"c{n}", "{}") for n in range(101))),
        LearnerRecord(CONSENT, (SealedPart("c1", "\udcb9"),)),
        LearnerRecord("no consent", ()),
        LearnerRecord("\udcb9", ()),
        LearnerRecord("", ()),
    ],
)
def test_what_no_reader_accepts_is_not_sealed(record):
    with pytest.raises(RecordError):
        seal_record(record, record.consent, JWK)


def test_a_record_is_sealed_with_its_own_consent_only():
    with pytest.raises(ConsentMismatchError):
        seal_record(RECORD, consent("Bram"), JWK)


@pytest.mark.parametrize("jwk", [encryption_jwk(KEY.public, kid="q"), PrivateKey.generate("P-384").public.jwk])
def test_a_key_for_something_else_seals_nothing(jwk):
    with pytest.raises(CryptoError):
        seal_record(RECORD, CONSENT, jwk)


# --- opening


def test_nobody_else_opens_it_and_its_recipient_is_named():
    with pytest.raises(RecordRecipientError) as refusal:
        open_record(SEALED, PrivateKey.generate("P-256"))

    assert refusal.value.detail == KEY.public.thumbprint


def test_a_record_of_somebody_else_under_ones_own_name_is_changed():
    other = PrivateKey.generate("P-256")
    parts = seal_record(RECORD, CONSENT, other.public.jwk).split(".")
    header = json.loads(decode_base64url(parts[0])) | {"kid": KEY.public.thumbprint}
    parts[0] = encode_base64url(json.dumps(header).encode())

    with pytest.raises(RecordChangedError):
        open_record(".".join(parts), KEY)


@pytest.mark.parametrize(
    "apv", [None, b"", bytes(32), consent_binding(consent("Bram"))], ids=["none", "empty", "zeros", "another"]
)
def test_a_consent_swapped_in_is_refused(apv):
    with pytest.raises(ConsentMismatchError):
        open_record(sealed_as(encode_record(RECORD), apv), KEY)


def test_a_record_without_consent_is_refused():
    with pytest.raises(ConsentMissingError):
        open_record(sealed_as(content(b"", [], []), consent_binding("")), KEY)


PACKED = pack_message(CONSENT)


@pytest.mark.parametrize(
    "plaintext",
    [
        content(PACKED, []),
        content(PACKED, [], [], []),
        content(CONSENT, [], []),
        content(b"\x10\x00", [], []),
        content(PACKED, [["c1"]], []),
        content(PACKED, [["c1", 1]], []),
        content(PACKED, [["c1", b""]], []),
        content(PACKED, [[1, "{}"]], []),
        content(PACKED, [["c1", "{}"], ["c1", "{}"]], []),
        content(PACKED, [[f"c{n}", "{}"] for n in range(101)], []),
        content(PACKED, [], [["a", "text/plain", "text"]]),
        content(PACKED, [], [["../a", "text/plain", b""]]),
        content(PACKED, [], [["a", "text/plain", b""]] * 2),
        content(PACKED, [], [[f"{n}", "text/plain", b""] for n in range(21)]),
        content(PACKED, [], [["a", "text/plain", bytes(MAX_FILE_BYTES + 1)]]),
        content(PACKED, [], []) + b"\x00",
        content(PACKED, [], [])[:-1],
        content(*[[]] * 2_000),
        bytes((VERSION,)),
    ],
    ids=range(19),
)
def test_a_broken_record_is_refused_though_it_opens(plaintext):
    with pytest.raises(RecordError):
        open_record(sealed_as(plaintext), KEY)


@pytest.mark.parametrize("plaintext", [b"\x02" + encode_record(RECORD)[1:], b"\x00"], ids=["two", "zero"])
def test_a_newer_record_is_told_from_a_broken_one(plaintext):
    with pytest.raises(UnsupportedVersionError):
        open_record(sealed_as(plaintext), KEY)


@pytest.mark.parametrize("text", ["", "a.b.c", "....", CONSENT, SEALED + ".", SEALED[:-1], f" {SEALED}", "é"])
def test_what_is_no_record_is_refused(text):
    with pytest.raises(RecordError):
        open_record(text, KEY)


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_a_changed_letter_anywhere_is_noticed(data):
    place = data.draw(st.integers(0, len(SEALED) - 1))
    letter = data.draw(st.sampled_from("ABCxyz019-_.=~ é").filter(lambda new: new != SEALED[place]))

    with pytest.raises(RecordError):
        open_record(SEALED[:place] + letter + SEALED[place + 1 :], KEY)


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_whatever_stands_inside_ends_in_a_record_or_an_error_of_ours(data):
    good = encode_record(RECORD)
    place = data.draw(st.integers(0, len(good) - 1))
    bad = good[:place] + data.draw(st.binary(max_size=4)) + good[place + data.draw(st.integers(0, 4)) :]

    with suppress(WalletError):
        decode_record(bad)
