"""An issuer that really signs: SD-JWT VCs (RFC 9901), status lists and its entry in a trust list.

It reads no clock: every moment is an argument. Keys, salts and decoys are random unless given.
"""

import base64
import hashlib
import json
import os
import zlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from wallet.crypto.algorithms import KeyKind
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.formats.sd_jwt_vc import LEARNING_CREDENTIAL
from wallet.model.json import Json, JsonObject

# Keys and indices from the root; None stands for every element of an array.
PathPattern: TypeAlias = tuple[str | int | None, ...]
HashName: TypeAlias = Literal["sha-256", "sha-384", "sha-512"]

VALID, REVOKED, SUSPENDED = 0, 1, 2  # draft-ietf-oauth-status-list section 7.1

_HASHES = {"sha-256": hashlib.sha256, "sha-384": hashlib.sha384, "sha-512": hashlib.sha512}
_SALT_BYTES = 16


class SampleIssuer:
    """An issuer with a key of its own.

    Attributes:
        id: What its credentials state as `iss`.
        key: Its private key.
        names: Its names by language, for the trust list.
        country: Its country, for the trust list.
        chain: Certificates (DER) for `x5c`, the key's own first; none leaves the header without.
    """

    def __init__(
        self,
        issuer_id: str = "https://issuer.example",
        *,
        kind: KeyKind = "P-256",
        key: PrivateKey | None = None,
        names: Mapping[str, str] | None = None,
        country: str | None = "BE",
        chain: Sequence[bytes] = (),
        entropy: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self.id = issuer_id
        self.key = PrivateKey.generate(kind) if key is None else key
        self.names = dict(names or {"en": "Sample Issuer"})
        self.country = country
        self.chain = tuple(chain)
        self._entropy = entropy

    def issue(  # noqa: PLR0913 - one argument for each thing a test varies
        self,
        claims: JsonObject,
        *,
        issued_at: datetime | None = None,
        expires_at: datetime | None = None,
        selective: Collection[PathPattern] = (),
        holder: PublicKey | None = None,
        vct: str | None = LEARNING_CREDENTIAL,
        typ: str = "dc+sd-jwt",
        hash_name: HashName = "sha-256",
        decoys: int = 0,
        status: tuple[str, int] | None = None,
        header: JsonObject | None = None,
    ) -> str:
        """Sign a credential.

        Args:
            claims: What it says.
            issued_at: `iat`.
            expires_at: `exp`.
            selective: What the holder can hide. A path below another one in this list is hidden inside the
                other's disclosure (RFC 9901 section 6.3).
            holder: The key it is bound to (`cnf`).
            vct: Its type; None makes a plain SD-JWT.
            typ: Type in the header.
            hash_name: Hash of the digests.
            decoys: Decoy digests added to each object and array that has digests.
            status: Address of a status list, and index in it.
            header: Members that replace or add to those of the header; None as a value takes one out.

        Returns:
            The compact serialisation, with every disclosure.
        """
        concealer = _Concealer(selective, hash_name, decoys, self._entropy)
        payload: dict[str, Json] = {"iss": self.id}
        if issued_at is not None:
            payload["iat"] = int(issued_at.timestamp())
        if expires_at is not None:
            payload["exp"] = int(expires_at.timestamp())
        if vct is not None:
            payload["vct"] = vct
        if holder is not None:
            payload["cnf"] = {"jwk": holder.jwk}
        if status is not None:
            payload["status"] = {"status_list": {"idx": status[1], "uri": status[0]}}
        payload |= concealer.object(claims, ())
        payload["_sd_alg"] = hash_name
        token = self.sign(payload, typ, header)
        return "~".join((token, *concealer.disclosures, ""))

    def sign(self, payload: JsonObject, typ: str, header: JsonObject | None = None) -> str:
        """Sign any payload as a compact JWS."""
        members: dict[str, Json] = {"alg": self.key.algorithm.value, "typ": typ}
        if self.chain:
            members["x5c"] = [base64.b64encode(der).decode() for der in self.chain]
        members |= header or {}
        kept = {name: value for name, value in members.items() if value is not None}
        return sign_compact_jws(kept, _compact_json(payload), self.key)

    def status_list(
        self,
        uri: str,
        *,
        issued_at: datetime,
        entries: Mapping[int, int] | None = None,
        size: int = 1024,
        bits: int = 2,
        expires_at: datetime | None = None,
        ttl: timedelta | None = None,
        issuer_id: str | None = None,
    ) -> bytes:
        """Sign a status list token (draft-ietf-oauth-status-list section 5.1).

        Args:
            uri: Its own address.
            issued_at: `iat`.
            entries: Status by index, such as `REVOKED`; all others are `VALID`.
            size: Number of entries; a multiple of eight.
            bits: Bits per entry: 1, 2, 4 or 8.
            expires_at: `exp`.
            ttl: `ttl`.
            issuer_id: `iss`; this issuer's own when absent.
        """
        payload: dict[str, Json] = {"iss": issuer_id or self.id, "sub": uri, "iat": int(issued_at.timestamp())}
        if expires_at is not None:
            payload["exp"] = int(expires_at.timestamp())
        if ttl is not None:
            payload["ttl"] = int(ttl.total_seconds())
        payload["status_list"] = {"bits": bits, "lst": _packed_statuses(entries or {}, size, bits)}
        return self.sign(payload, "statuslist+jwt").encode("ascii")

    def trust_entry(self, *, by_certificate: bytes | None = None) -> dict[str, Json]:
        """Its entry in a trust list, by its key, or by a certificate (DER) of it or above it."""
        entry: dict[str, Json] = {"id": self.id, "names": self.names, "country": self.country}
        if by_certificate is None:
            entry["keys"] = [self.key.public.jwk]
        else:
            entry["certificates"] = [base64.b64encode(by_certificate).decode()]
        return entry


def trust_list(
    name: str, issuers: Iterable[SampleIssuer | JsonObject], *, as_of: datetime, example: bool = False
) -> bytes:
    """Write a trust list.

    Args:
        name: Its name.
        issuers: Issuers, or entries of them.
        as_of: Its date.
        example: Its issuers are made up.
    """
    document = {
        "name": name,
        "as_of": as_of.isoformat(),
        "example": example,
        "issuers": [item.trust_entry() if isinstance(item, SampleIssuer) else item for item in issuers],
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


class _Concealer:
    """Replaces claims by digests and gathers their disclosures."""

    def __init__(
        self,
        selective: Collection[PathPattern],
        hash_name: HashName,
        decoys: int,
        entropy: Callable[[int], bytes],
    ) -> None:
        self.disclosures: list[str] = []
        self._selective = tuple(selective)
        self._hash = _HASHES[hash_name]
        self._decoys = decoys
        self._entropy = entropy

    def object(self, node: JsonObject, path: PathPattern) -> dict[str, Json]:
        shown: dict[str, Json] = {}
        digests: list[str] = []
        for name, value in node.items():
            here = (*path, name)
            inner = self._value(value, here)
            if self._is_selective(here):
                digests.append(self._digest([self._salt(), name, inner]))
            else:
                shown[name] = inner
        if digests:
            # Sorted, so that the order says nothing about the claims (RFC 9901 section 4.2.4.1).
            shown["_sd"] = sorted(digests + [self._decoy() for _ in range(self._decoys)])
        return shown

    def _value(self, node: Json, path: PathPattern) -> Json:
        if isinstance(node, Mapping):
            return self.object(node, path)
        if isinstance(node, Sequence) and not isinstance(node, str):
            return self._array(node, path)
        return node

    def _array(self, node: Sequence[Json], path: PathPattern) -> list[Json]:
        elements: list[Json] = []
        hidden = False
        for index, value in enumerate(node):
            here = (*path, index)
            inner = self._value(value, here)
            if self._is_selective(here):
                hidden = True
                elements.append({"...": self._digest([self._salt(), inner])})
            else:
                elements.append(inner)
        if hidden:
            elements.extend({"...": self._decoy()} for _ in range(self._decoys))
        return elements

    def _is_selective(self, path: PathPattern) -> bool:
        return any(
            len(pattern) == len(path)
            and all(
                isinstance(step, int) if want is None else want == step
                for want, step in zip(pattern, path, strict=True)
            )
            for pattern in self._selective
        )

    def _digest(self, disclosure: list[Json]) -> str:
        text = encode_base64url(_compact_json(disclosure))
        self.disclosures.append(text)
        return self._digest_of(text.encode("ascii"))

    def _digest_of(self, data: bytes) -> str:
        return encode_base64url(self._hash(data).digest())

    def _decoy(self) -> str:
        return self._digest_of(self._entropy(_SALT_BYTES))

    def _salt(self) -> str:
        return encode_base64url(self._entropy(_SALT_BYTES))


def _packed_statuses(entries: Mapping[int, int], size: int, bits: int) -> str:
    packed = bytearray(size * bits // 8)
    for index, status in entries.items():
        byte, place = divmod(index * bits, 8)
        packed[byte] |= status << place
    return encode_base64url(zlib.compress(bytes(packed), 9))


def _compact_json(value: Json) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
