"""Whoever signs in the W3C data model: an issuer's credential or a holder's presentation, as JWT, COSE or SD-JWT."""

import json
from collections.abc import Collection

from tests.simulators.issuer import PathPattern, SampleIssuer
from wallet.crypto.cbor import Item
from wallet.crypto.cose import CONTENT_TYPE, KID, TYP, Label, sign_cose_sign1
from wallet.crypto.encoding import encode_base64url
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.model.json import Json, JsonObject


class W3cSigner:
    """One who signs with one key.

    Attributes:
        id: Identifier, as credentials state it.
        key: The private key.
        kid: What headers name the key by; none leaves it out.
    """

    def __init__(self, identifier: str, key: PrivateKey | None = None, *, kid: str | None = None) -> None:
        self.id = identifier
        self.key = PrivateKey.generate("P-256") if key is None else key
        self.kid = kid

    def jwt(self, payload: JsonObject, header: JsonObject | None = None) -> str:
        """Sign a payload as it is; members of `header` replace or add to the usual ones, None takes one out."""
        members: dict[str, Json] = {"alg": self.key.algorithm.value, "typ": "vc+jwt", "cty": "vc", "kid": self.kid}
        members |= header or {}
        kept = {name: value for name, value in members.items() if value is not None}
        return sign_compact_jws(kept, _json(payload), self.key)

    def presentation_jwt(self, payload: JsonObject, header: JsonObject | None = None) -> str:
        """Sign a presentation as `vp+jwt`."""
        return self.jwt(payload, {"typ": "vp+jwt", "cty": "vp", **(header or {})})

    def cose(self, payload: JsonObject, kind: str = "vc", header: dict[Label, Item] | None = None) -> bytes:
        """Sign a payload as `vc+cose` or `vp+cose`."""
        members: dict[Label, Item] = {TYP: f"application/{kind}+cose", CONTENT_TYPE: f"application/{kind}"}
        if self.kid is not None:
            members[KID] = self.kid.encode()
        return sign_cose_sign1({**members, **(header or {})}, _json(payload), self.key)

    def sd_jwt(self, document: JsonObject, selective: Collection[PathPattern], typ: str = "vc+sd-jwt") -> str:
        """Sign a document as an SD-JWT, with every disclosure."""
        issuer = SampleIssuer(self.id, key=self.key)
        return issuer.issue(document, selective=selective, vct=None, typ=typ, header={"kid": self.kid})


def enveloped(token: str | bytes, media_type: str = "vc+jwt", *, kind: str = "Credential") -> JsonObject:
    """Envelop a token in a data URL (VCDM 2.0 section 4.13.1)."""
    if isinstance(token, bytes):
        letters = encode_base64url(token).translate(str.maketrans("-_", "+/"))
        address = f"data:application/{media_type};base64,{letters}"
    else:
        address = f"data:application/{media_type},{token}"
    return {
        "@context": "https://www.w3.org/ns/credentials/v2",
        "type": f"EnvelopedVerifiable{kind}",
        "id": address,
    }


def _json(value: Json) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
