"""Data Integrity proofs as a document states them (VC Data Integrity 1.0 section 2)."""

import re
from datetime import UTC, datetime
from typing import Final, NamedTuple

from wallet.errors import MalformedError
from wallet.model.json import Json, JsonObject

DATA_INTEGRITY: Final = "DataIntegrityProof"

_MAX_PROOFS: Final = 32
_MAX_LISTED: Final = 32
_DATE_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?")


class Proof(NamedTuple):
    """One proof.

    Attributes:
        document: The proof as stated.
        type: `DataIntegrityProof`, or the suite itself where that is older than Data Integrity.
        suite: The name of the cryptosuite.
        method_id: The verification method.
        purpose: What it was made for.
        created: When it says it was made, or None.
        expires: Until when it says it holds, or None.
        challenge: What it answers, or None.
        domains: For whom it was made; none where it does not say.
        value: The proof's value in multibase, or None.
        previous: Identifiers of the proofs it was made over, besides the document.
        id: Its own identifier, or None.
    """

    document: JsonObject
    type: str
    suite: str
    method_id: str
    purpose: str
    created: datetime | None
    expires: datetime | None
    challenge: str | None
    domains: tuple[str, ...]
    value: str | None
    previous: tuple[str, ...]
    id: str | None


def proofs_of(document: JsonObject) -> tuple[JsonObject, ...]:
    """Return the proofs of a document, as stated and in order; none where it is not secured.

    Raises:
        MalformedError: `proof` is neither an object nor a list of them, or lists too many.
    """
    stated = document.get("proof")
    if stated is None:
        return ()
    proofs = [stated] if isinstance(stated, dict) else stated
    if not isinstance(proofs, list) or len(proofs) > _MAX_PROOFS:
        raise MalformedError("proof")
    found = []
    for proof in proofs:
        if not isinstance(proof, dict):
            raise MalformedError("proof")
        found.append(proof)
    return tuple(found)


def unsecured(document: JsonObject) -> dict[str, Json]:
    """Return a copy of a document without its proofs."""
    return {name: member for name, member in document.items() if name != "proof"}


def suite_of(stated: JsonObject) -> str | None:
    """Read what kind of proof it says it is: its cryptosuite, or its type where that is one itself; None if neither."""
    kind = stated.get("type", stated.get("@type"))
    suite = stated.get("cryptosuite") if kind == DATA_INTEGRITY else kind
    return suite if isinstance(suite, str) and suite else None


def parse_proof(stated: JsonObject) -> Proof:
    """Read one proof; nothing is checked but its shape.

    Raises:
        MalformedError: A member that is missing or of the wrong kind.
    """
    kind = _text(stated, "type", "@type")
    suite = _text(stated, "cryptosuite") if kind == DATA_INTEGRITY else kind
    method = stated.get("verificationMethod")
    method_id = _optional_text(method, "id") if isinstance(method, dict) else method
    if not isinstance(method_id, str) or not method_id:
        raise MalformedError("proof.verificationMethod")
    return Proof(
        stated,
        kind,
        suite,
        method_id,
        _text(stated, "proofPurpose"),
        _moment(stated, "created"),
        _moment(stated, "expires"),
        _optional_text(stated, "challenge"),
        _texts(stated, "domain"),
        _optional_text(stated, "proofValue"),
        _texts(stated, "previousProof"),
        _optional_text(stated, "id"),
    )


def _text(stated: JsonObject, *names: str) -> str:
    for name in names:
        if name in stated:
            value = stated[name]
            if isinstance(value, str) and value:
                return value
    raise MalformedError(f"proof.{names[0]}")


def _optional_text(stated: JsonObject, name: str) -> str | None:
    value = stated.get(name)
    if value is not None and not isinstance(value, str):
        raise MalformedError(f"proof.{name}")
    return value


def _texts(stated: JsonObject, name: str) -> tuple[str, ...]:
    value = stated.get(name)
    values = [] if value is None else value if isinstance(value, list) else [value]
    if len(values) > _MAX_LISTED or not all(isinstance(item, str) for item in values):
        raise MalformedError(f"proof.{name}")
    return tuple(str(item) for item in values)


def _moment(stated: JsonObject, name: str) -> datetime | None:
    """Read an XML Schema date and time; without a zone it is taken as UTC (section 2.1)."""
    text = _optional_text(stated, name)
    if text is None:
        return None
    try:
        if not _DATE_TIME.fullmatch(text):
            raise MalformedError(f"proof.{name}")
        moment = datetime.fromisoformat(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise MalformedError(f"proof.{name}") from None
