"""Credentials of the W3C data model as a wallet keeps them."""

import json
from datetime import UTC, datetime
from typing import Any

from tests.unit.data_integrity.selective_material import DOCUMENT, ISSUER, ISSUER_KEY, MANDATORY, sealed
from wallet.crypto.did import did_jwk_of, did_key_of
from wallet.crypto.jws import sign_compact_jws
from wallet.crypto.keys import PrivateKey
from wallet.data_integrity.contexts import SHIPPED
from wallet.data_integrity.cryptosuites import create_proof
from wallet.disclosure import PresentationEnd
from wallet.formats.recognise import parse_credential
from wallet.model.credential import UnverifiedCredential

AT = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
UNTIL = datetime(2026, 6, 8, 12, 0, tzinfo=UTC)
AUDIENCE, NONCE = "https://employer.example", "n-7Qx2"
HOLDER = PrivateKey.generate("P-256")
HOLDER_ED = PrivateKey.generate("Ed25519")
END = PresentationEnd(AUDIENCE, NONCE, HOLDER)


def bound_to(subject_id: str | None, document: dict[str, Any] = DOCUMENT) -> dict[str, Any]:
    """The document with this subject."""
    if subject_id is None:
        return document
    return {**document, "credentialSubject": {"id": subject_id, **document["credentialSubject"]}}


def subject_of(key: PrivateKey | None, method: str = "did:key") -> str | None:
    if key is None:
        return None
    return did_key_of(key.public) if method == "did:key" else did_jwk_of(key.public)


def selective(subject_id: str | None = None, pointers: tuple[str, ...] = MANDATORY) -> UnverifiedCredential:
    """A badge of which the holder can choose."""
    return parse_credential(json.dumps(sealed(bound_to(subject_id), pointers)).encode())


def whole_text(subject_id: str | None = None) -> str:
    """A badge with one seal over the whole."""
    options = {
        "cryptosuite": "ecdsa-rdfc-2019",
        "created": "2026-05-01T10:00:00Z",
        "verificationMethod": f"{ISSUER}#{ISSUER.removeprefix('did:key:')}",
        "proofPurpose": "assertionMethod",
    }
    return json.dumps(create_proof(bound_to(subject_id), options, ISSUER_KEY, SHIPPED), indent=2) + "\n"


def jwt_text(subject_id: str | None = None) -> str:
    """The same badge as a JWT."""
    header = {"alg": "ES256", "typ": "vc+jwt", "kid": f"{ISSUER}#{ISSUER.removeprefix('did:key:')}"}
    return sign_compact_jws(header, json.dumps(bound_to(subject_id)).encode(), ISSUER_KEY)


def first_jwt_text(subject_id: str | None = None, *, wrapped: bool = True) -> str:
    """A diploma of VCDM 1.1 as a JWT, with the credential in `vc` or, as some issuers have it, around nothing."""
    document = {
        "@context": ["https://www.w3.org/2018/credentials/v1"],
        "type": ["VerifiableCredential", "IDCredential"],
        "issuer": ISSUER,
        "issuanceDate": "2026-05-01T10:00:00Z",
        "credentialSubject": {"id": subject_id, "given_name": "Amina", "family_name": "Peeters"},
    }
    if subject_id is None:
        del document["credentialSubject"]["id"]
    claims: dict[str, Any] = {"iss": ISSUER, "nbf": 1777629600}
    if subject_id is not None:
        claims["sub"] = subject_id
    payload = {**claims, "vc": document} if wrapped else {**claims, **document}
    header = {"alg": "ES256", "typ": "JWT", "kid": f"{ISSUER}#{ISSUER.removeprefix('did:key:')}"}
    return sign_compact_jws(header, json.dumps(payload).encode(), ISSUER_KEY)
