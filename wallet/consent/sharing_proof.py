"""A proof of sharing: what somebody showed to an employer, by name, signed by the learner's wallet.

It records who got which details, what for and when, and states no legal basis: an employer's is never what the person
allows. It holds no value of a detail, and its key was made for it alone, so that two of them say nothing of each other.
"""

import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final

from wallet.consent.consent_context import SHARING_CONTEXT
from wallet.consent.document_parts import DocumentNode, data_node, moment_text, read_item
from wallet.consent.signatures import require_signature
from wallet.crypto.did import did_jwk_of
from wallet.crypto.jws import parse_compact_jws, sign_compact_jws
from wallet.crypto.keys import PrivateKey, PublicKey
from wallet.crypto.strict_json import parse_json_object
from wallet.errors import CryptoError, MalformedError, SharingError, SignatureInvalidError, UnreadableError
from wallet.model.guidance import ScopeItem
from wallet.model.json import JsonObject

PROOF_TYPE: Final = "sharing-proof+jwt"
MAX_PROOF_LETTERS: Final = 500_000
LONGEST_NAME: Final = 200
LONGEST_IDENTIFIER: Final = 8_000
LONGEST_PURPOSE: Final = 2_000
MOST_ITEMS: Final = 50

_ALGORITHM: Final = "ES256"
_MAX_DEPTH: Final = 12
_HEADER: Final = frozenset({"alg", "typ", "jwk"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SharingProof:
    """A proof of sharing, as made or as read and checked against its signature.

    Attributes:
        id: `urn:uuid:…`.
        learner_id: did:jwk of the key made for this proof.
        recipient_name: Who got it, as the learner knows them; may be empty.
        recipient_id: The audience it was made for; empty for a copy that is for nobody.
        purpose: What for; may be empty.
        items: What was shown, by name.
        shared_at: When; UTC.
        until: When what was shared stops counting; UTC, or None.
        text: The signed proof: a compact JWS of JSON-LD.
        document: The JSON-LD inside.
    """

    id: str
    learner_id: str
    recipient_name: str
    recipient_id: str
    purpose: str
    items: tuple[ScopeItem, ...]
    shared_at: datetime
    until: datetime | None = None
    text: str = ""
    document: JsonObject = field(default_factory=dict)


def make_sharing_proof(
    *,
    recipient_name: str,
    recipient_id: str,
    purpose: str,
    items: Sequence[ScopeItem],
    shared_at: datetime,
    until: datetime | None,
    key: PrivateKey,
    id: str | None = None,  # noqa: A002 - as the record calls it
) -> SharingProof:
    """Write and sign a proof of sharing.

    Args:
        recipient_name: Who got it; may be empty.
        recipient_id: The audience it was made for; may be empty.
        purpose: What for; may be empty.
        items: From `scope_item`, of what was shared.
        shared_at: When; UTC. Fractions of a second are dropped, here and in `until`.
        until: When it stops counting, or None.
        key: P-256, made for this proof alone.
        id: `urn:uuid:…`; a random one unless told.

    Raises:
        SharingError: Nothing was shared, or a text is over its bound.
    """
    proof = SharingProof(
        id=id or uuid.uuid4().urn,
        learner_id=did_jwk_of(key.public),
        recipient_name=" ".join(recipient_name.split()),
        recipient_id=recipient_id,
        purpose=" ".join(purpose.split()),
        items=tuple(items),
        shared_at=_whole(shared_at),
        until=None if until is None else _whole(until),
    )
    try:
        payload = json.dumps(_document_of(proof), separators=(",", ":"), ensure_ascii=False).encode("utf-8")
        header: JsonObject = {"alg": _ALGORITHM, "typ": PROOF_TYPE, "jwk": key.public.jwk}
        return parse_sharing_proof(sign_compact_jws(header, payload, key))
    except (UnicodeEncodeError, UnreadableError, CryptoError) as error:
        raise SharingError(getattr(error, "detail", "text")) from None


def parse_sharing_proof(text: str) -> SharingProof:
    """Read a proof of sharing and check its signature.

    Raises:
        SignatureInvalidError: The signature does not hold, or is not by the key it names.
        UnreadableError: No proof of sharing, or broken.
    """
    jws = parse_compact_jws(text.strip(), max_bytes=MAX_PROOF_LETTERS)
    jwk = jws.header.get("jwk")
    if jws.header.get("typ") != PROOF_TYPE or jws.header.keys() != _HEADER or not isinstance(jwk, dict):
        raise MalformedError("header")
    if jws.header["alg"] != _ALGORITHM:
        raise SignatureInvalidError("alg")
    try:
        key = PublicKey.from_jwk(jwk)
    except CryptoError:
        raise SignatureInvalidError("jwk") from None
    require_signature(jws, key)
    document = parse_json_object(jws.payload, max_bytes=MAX_PROOF_LETTERS, max_depth=_MAX_DEPTH)
    proof = _read_document(document)
    if proof.learner_id != did_jwk_of(key):
        raise SignatureInvalidError("learner")
    return replace(proof, text=text.strip())


def _document_of(proof: SharingProof) -> JsonObject:
    ends: JsonObject = {} if proof.until is None else {"dct:valid": moment_text(proof.until)}
    return {
        "@context": SHARING_CONTEXT,
        "@id": proof.id,
        "@type": "dpv:DataProcessingRecord",
        "dct:identifier": proof.id,
        "dct:created": moment_text(proof.shared_at),
        **ends,
        "dpv:hasDataSubject": {"@id": proof.learner_id, "@type": "dpv:DataSubject"},
        "dpv:hasProcess": {
            "@type": "dpv:Process",
            "dpv:hasPurpose": {"@type": "dpv:Purpose", "dct:description": proof.purpose},
            "dpv:hasRecipient": {
                "@type": "dpv:Recipient",
                "dct:identifier": proof.recipient_id,
                "dpv:hasName": proof.recipient_name,
            },
            "dpv:hasPersonalData": [data_node(item) for item in proof.items],
        },
    }


def _read_document(document: JsonObject) -> SharingProof:
    node = DocumentNode(document)
    process = node.node("dpv:hasProcess")
    recipient = process.node("dpv:hasRecipient")
    items = tuple(map(read_item, process.nodes("dpv:hasPersonalData", MOST_ITEMS)))
    if not items or len({item.id for item in items}) != len(items):
        raise MalformedError("dpv:hasPersonalData")
    proof = SharingProof(
        id=node.text("@id", LONGEST_NAME),
        learner_id=node.node("dpv:hasDataSubject").text("@id", LONGEST_IDENTIFIER),
        recipient_name=recipient.text("dpv:hasName", LONGEST_NAME, may_be_empty=True),
        recipient_id=recipient.text("dct:identifier", LONGEST_IDENTIFIER, may_be_empty=True),
        purpose=process.node("dpv:hasPurpose").text("dct:description", LONGEST_PURPOSE, may_be_empty=True),
        items=items,
        shared_at=node.moment("dct:created"),
        until=node.moment("dct:valid") if "dct:valid" in document else None,
        document=document,
    )
    if _document_of(proof) != document:
        raise MalformedError("a member that is not written so")
    return proof


def _whole(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(microsecond=0)
