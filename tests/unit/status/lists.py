"""Status lists made by the letter of their specifications, for the tests of reading and of judging them."""

import gzip
import json
import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from tests.unit.formats.crafting import ISSUER, THEN, jws
from wallet.crypto.cbor import Item, Pairs, encode_item
from wallet.crypto.cose import TYP, sign_cose_sign1
from wallet.crypto.encoding import encode_base64url

URI = "https://issuer.example/status/1"
CONTEXT = "https://www.w3.org/ns/credentials/v2"


def digits(entries: Mapping[int, int], count: int, size: int) -> list[str]:
    """Each entry in binary digits, the most significant first."""
    return [format(entries.get(index, 0), f"0{size}b") for index in range(count)]


def left_first(entries: Mapping[int, int], count: int, size: int = 1) -> bytes:
    """Bits in the order of W3C: one long number, written from the left."""
    text = "".join(digits(entries, count, size))
    return int(text, 2).to_bytes(len(text) // 8, "big")


def right_first(entries: Mapping[int, int], count: int, size: int = 1) -> bytes:
    """Bits in the order of the token status list: in each byte the first entry at the right."""
    stated = digits(entries, count, size)
    per_byte = 8 // size
    return bytes(int("".join(reversed(stated[start : start + per_byte])), 2) for start in range(0, count, per_byte))


def encoded(bits: bytes, prefix: str = "u") -> str:
    return prefix + encode_base64url(gzip.compress(bits, mtime=0))


def list_document(
    entries: Mapping[int, int] | None = None,
    *,
    count: int = 131_072,
    size: int = 1,
    subject: Mapping[str, Any] | None = None,
    **changes: Any,
) -> dict[str, Any]:
    """A Bitstring Status List as a document; None takes a member out."""
    inner = {
        "id": f"{URI}#list",
        "type": "BitstringStatusList",
        "statusPurpose": "revocation",
        "encodedList": encoded(left_first(entries or {}, count, size)),
    } | dict(subject or {})
    members = {
        "@context": [CONTEXT],
        "id": URI,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": ISSUER.id,
        "validFrom": iso(THEN),
        "credentialSubject": {name: value for name, value in inner.items() if value is not None},
    } | changes
    return {name: value for name, value in members.items() if value is not None}


def list_of_2021(entries: Mapping[int, int] | None = None, **changes: Any) -> dict[str, Any]:
    subject = {
        "type": "StatusList2021",
        "encodedList": encoded(left_first(entries or {}, 131_072), ""),
    } | changes.pop("subject", {})
    return list_document(subject=subject, type=["VerifiableCredential", "StatusList2021Credential"], **changes)


def signed(document: Mapping[str, Any], issuer: Any = ISSUER) -> bytes:
    """A credential as a JWT (VC-JOSE-COSE section 3.1)."""
    return jws(dict(document), key=issuer.key, typ="vc+jwt").encode()


def iso(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def cwt(
    entries: Mapping[int, int] | None = None,
    *,
    bits: int = 2,
    count: int = 64,
    header: Mapping[int | str, Item] | None = None,
    issuer: Any = ISSUER,
    **changes: Any,
) -> bytes:
    """A status list token as CWT; changes name its claims by number with a leading underscore."""
    status_list = Pairs((("bits", bits), ("lst", zlib.compress(right_first(entries or {}, count, bits)))))
    claims: dict[str, Item] = {
        "_1": issuer.id,
        "_2": URI,
        "_6": int(THEN.timestamp()),
        "_65533": status_list,
    } | changes
    payload = Pairs(tuple((int(name[1:]), value) for name, value in claims.items() if value is not None))
    protected = {TYP: "application/statuslist+cwt"} | dict(header or {})
    return sign_cose_sign1(protected, encode_item(payload), issuer.key)


def revocations(*entries: Any, **changes: Any) -> bytes:
    """A list of 1EdTech."""
    members = {"id": URI, "issuer": ISSUER.id, "revokedCredential": list(entries)} | changes
    return json.dumps({name: value for name, value in members.items() if value is not None}).encode()


def badge_revocations(*entries: Any, **changes: Any) -> bytes:
    """A list of Open Badges 2.0."""
    members = {
        "@context": "https://w3id.org/openbadges/v2",
        "id": URI,
        "type": "RevocationList",
        "issuer": ISSUER.id,
        "revokedAssertions": list(entries),
    } | changes
    return json.dumps({name: value for name, value in members.items() if value is not None}).encode()
