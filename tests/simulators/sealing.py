"""A sealing service for European Digital Credentials: JAdES signatures (ETSI TS 119 182-1) that are real."""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from wallet.crypto.encoding import encode_base64url
from wallet.crypto.keys import PrivateKey

SHA256 = bytes.fromhex("608648016503040201")
CONTEXT = ["https://www.w3.org/2018/credentials/v1", "http://data.europa.eu/snb/model/context/edc-ap"]

_ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af"


def european_credential(**members: Any) -> dict[str, Any]:
    """A small credential of the European Learning Model 3; None takes a member out."""
    document: dict[str, Any] = {
        "@context": CONTEXT,
        "id": "urn:credential:1",
        "type": ["VerifiableCredential", "EuropeanDigitalCredential"],
        "issuer": {"id": "urn:epass:org:1", "type": "Organisation", "legalName": {"en": "A claimed name"}},
        "validFrom": "2024-01-01T00:00:00Z",
        "credentialSubject": {"id": "urn:epass:person:1", "type": "Person", "fullName": {"en": "Ana Sample"}},
    }
    return {name: value for name, value in (document | members).items() if value is not None}


class SampleSeal:
    """Somebody who seals.

    Attributes:
        key: The signing key.
        chain: Certificates of `x5c`, DER; the key's own first.
    """

    def __init__(self, key: PrivateKey, chain: Sequence[bytes]) -> None:
        self.key = key
        self.chain = tuple(chain)

    def header(self, signed_at: datetime, **members: Any) -> dict[str, Any]:
        """The protected header as sealing services make it; None takes a member out."""
        header: dict[str, Any] = {
            "alg": self.key.algorithm.value,
            "typ": "jose+json",
            "x5t#S256": encode_base64url(hashlib.sha256(self.chain[0]).digest()),
            "x5c": [base64.b64encode(der).decode() for der in self.chain],
            "b64": False,
            "sigT": signed_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "crit": ["b64", "sigT"],
        }
        return {name: value for name, value in (header | members).items() if value is not None}

    def sign(self, payload: str, header: Mapping[str, Any], unprotected: Mapping[str, Any] | None = None) -> dict:
        """One entry of `signatures`; `payload` as it will stand in the file."""
        protected = encode_base64url(json.dumps(header).encode())
        signature = encode_base64url(self.key.sign(f"{protected}.{payload}".encode()))
        entry: dict[str, Any] = {"protected": protected, "signature": signature}
        return entry if unprotected is None else {**entry, "header": dict(unprotected)}


def sealed_credential(
    seal: SampleSeal, title: str, signed_at: datetime, *, partial: bool | None = None, ects: str | None = None
) -> bytes:
    """A sealed achievement that may say whether it is part of something larger, and its ECTS credits."""
    specification: dict[str, Any] = {"type": "Qualification", "title": {"en": title}}
    if partial is not None:
        specification["isPartialQualification"] = partial
    if ects is not None:
        specification["creditPoint"] = {"type": "CreditPoint", "framework": {"id": _ECTS}, "point": ects}
    claim = {"id": "urn:a", "type": "LearningAchievement", "title": {"en": title}, "specifiedBy": specification}
    person = {"id": "urn:epass:person:1", "type": "Person", "fullName": {"en": "Ana Sample"}, "hasClaim": [claim]}
    document = european_credential(
        id=f"urn:credential:{title}", credentialSubject=person, displayParameter={"title": {"en": title}}
    )
    payload = json.dumps(document)
    return json.dumps({"payload": payload, "signatures": [seal.sign(payload, seal.header(signed_at))]}).encode()


def timestamp_token(data: bytes, *, algorithm: bytes = SHA256, content: str = "2a864886f70d0109100104") -> bytes:
    """The outer shape of an RFC 3161 token over some bytes; unsigned, as nobody here looks at its signature."""
    imprint = _der(0x30, _der(0x30, _der(0x06, algorithm), _der(0x05)), _der(0x04, hashlib.sha256(data).digest()))
    stamp = _der(0x30, _der(0x02, b"\x01"), _der(0x06, b"\x2a\x03\x04"), imprint, _der(0x18, b"20240101000000Z"))
    inner = _der(0x30, _der(0x06, bytes.fromhex(content)), _der(0xA0, _der(0x04, stamp)))
    signed = _der(0x30, _der(0x02, b"\x03"), _der(0x31), inner, _der(0x31))
    return _der(0x30, _der(0x06, bytes.fromhex("2a864886f70d010702")), _der(0xA0, signed))


def adotst(data: bytes, **options: Any) -> dict[str, Any]:
    """The header parameter with a timestamp of the payload."""
    return {"tstTokens": [{"val": base64.b64encode(timestamp_token(data, **options)).decode()}]}


def _der(tag: int, *parts: bytes) -> bytes:
    contents = b"".join(parts)
    length = len(contents)
    if length < 0x80:
        return bytes([tag, length]) + contents
    octets = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 + len(octets)]) + octets + contents
